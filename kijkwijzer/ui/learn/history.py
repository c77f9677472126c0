"""What was written, changed and taken away on lines of learning, and the way back. No window.

Holds texts in memory: `forget` lets go of those of a recording that is being destroyed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from annotations.consent import NotAllowed
from annotations.learning import LearningEntry
from annotations.library import Library, NoLongerThere, WithdrawnRecording
from annotations.trouble import Refused, Trouble, translatable

_STAYS_REFUSED: Final = (NotAllowed, WithdrawnRecording, NoLongerThere)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done: `before` is None for something new, `after` for what went away."""

    before: LearningEntry | None
    after: LearningEntry | None
    words: str
    stretch: str = ""

    def touches(self, number: int | None) -> bool:
        """Whether it holds something of this recording; None asks for any."""
        both = (one for one in (self.before, self.after) if one is not None)
        return number is None or any(one.number == number for one in both)


class History(QObject):
    """Keeps entries through the library, one commit each. `refused` tells of a Trouble."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, library: Callable[[], Library | None], parent: QObject | None = None):  # noqa: ANN204
        super().__init__(parent)
        self._library = library
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def keep(
        self, before: LearningEntry | None, after: LearningEntry, words: str, stretch: str = ""
    ) -> LearningEntry:
        """Put an entry on disk; changes of one stretch of writing are taken back as one.

        Raises Trouble, with nothing changed.
        """
        kept = self._put(before, after)
        last = self._done[-1] if self._done else None
        if last is not None and stretch and last.stretch == stretch:
            self._done[-1] = Step(last.before, kept, words, stretch)
        else:
            self._done.append(Step(before, kept, words, stretch))
        self._undone.clear()
        self.changed.emit()
        return kept

    def drop(self, entry: LearningEntry, words: str) -> None:
        """Take an entry away. Raises Trouble, with nothing changed."""
        self._done.append(Step(self._take(entry), None, words))
        self._undone.clear()
        self.changed.emit()

    def undo(self) -> str:
        """Take the last thing back; gives what that was, or ""."""
        return self._turn(self._done, self._undone, back=True)

    def redo(self) -> str:
        """Do again what was taken back; gives what that was, or ""."""
        return self._turn(self._undone, self._done, back=False)

    def forget(self, number: int | None = None) -> None:
        """Let go of every step that holds something of a recording, or of all steps."""
        self._done = [one for one in self._done if not one.touches(number)]
        self._undone = [one for one in self._undone if not one.touches(number)]

    def _turn(self, source: list[Step], target: list[Step], *, back: bool) -> str:
        if not source:
            return ""
        step = source.pop()
        there, wanted = (step.after, step.before) if back else (step.before, step.after)
        try:
            if wanted is not None:
                self._put(there, wanted)
            elif there is not None:
                self._take(there)
        except Trouble as trouble:
            # A full disk passes, and words can be written in another way. What is of a recording
            # that was closed or went stays refused, and would stand in the way of steps before it.
            if isinstance(trouble, _STAYS_REFUSED):
                self.changed.emit()
            else:
                source.append(step)
            self.refused.emit(trouble)
            return ""
        target.append(step)
        self.changed.emit()
        return step.words

    def _put(self, before: LearningEntry | None, after: LearningEntry) -> LearningEntry:
        return self._opened().keep_entry(after, instead_of=before.id if before else None)

    def _take(self, entry: LearningEntry) -> LearningEntry:
        return self._opened().drop_entry(entry.id)

    def _opened(self) -> Library:
        library = self._library()
        if library is None:
            raise Refused(translatable("Trouble", "The library is locked. Open it first."))
        return library
