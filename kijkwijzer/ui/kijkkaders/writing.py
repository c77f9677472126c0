"""The draft that is open: what is typed is on disk within a second, and all can be taken back."""

from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from annotations.trouble import Trouble
from kijkwijzer.ui.kijkkaders.draft import Draft, Path, node_at, put_at
from kijkwijzer.ui.kijkkaders.drafts import Drafts
from rubrics.unseen import unseen

PAUSE_MS: Final = 400
RETRY_MS: Final = 5000
_STEPS_MAX: Final = 200


@dataclass(frozen=True, slots=True)
class _Step:
    """How the draft was before something was done, and what was shown then."""

    draft: Draft
    place: str
    stretch: str


class Writing(QObject):
    """Changes the draft, keeps it, and takes changes back. It never changes a version.

    `changed` tells of any change; `reshaped` of one after which what is shown has to be made anew,
    with what to show. `troubled` gives a Trouble, or None when all is kept again.
    """

    changed = Signal()
    reshaped = Signal(str)
    troubled = Signal(object)

    def __init__(
        self, drafts: Drafts, draft: Draft, *, on_disk: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self.draft = draft
        self.place = ""
        """What is shown now, to come back to when something is taken back."""
        self._begun_from = deepcopy(draft)
        self._kept = deepcopy(draft) if on_disk else None
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something that was taken back can be done again."""
        return bool(self._undone)

    @property
    def all_kept(self) -> bool:
        """Whether the draft is on disk as it is; one that was only looked at leaves nothing."""
        return bool(self.draft == (self._begun_from if self._kept is None else self._kept))

    def put(self, path: Path, value: object, stretch: str = "") -> None:
        """Put a value in its place; typing of one stretch is taken back as one."""
        if node_at(self.draft, path) == value:
            return
        self._remember(stretch)
        put_at(self.draft, path, value)
        self._touched()

    def reshape(self, draft: Draft, place: str) -> None:
        """Go on with another shape of the draft, and show this place of it."""
        if draft == self.draft:
            return
        self._remember("")
        self.draft = draft
        self._touched()
        self.reshaped.emit(place)

    def undo(self) -> None:
        """Take the last thing back."""
        self._turn(self._done, self._undone)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._turn(self._undone, self._done)

    def flush(self) -> bool:
        """Put the draft on disk now; says whether all of it is there."""
        self._timer.stop()
        if self.all_kept:
            return True
        try:
            self._drafts.keep(self.draft)
        except Trouble as trouble:
            self.troubled.emit(trouble)
            self._timer.start(RETRY_MS)
            return False
        self._kept = deepcopy(self.draft)
        self.troubled.emit(None)
        return True

    def let_go(self) -> None:
        """Throw the draft away, also on disk."""
        self._timer.stop()
        self._drafts.drop(self.draft["id"])
        self._done.clear()
        self._undone.clear()
        self._kept, self._begun_from = None, deepcopy(self.draft)

    def release(self) -> bool:
        """Keep what was typed and stop; says whether all of it is on disk."""
        kept = self.flush()
        self._timer.stop()
        return kept

    def _remember(self, stretch: str) -> None:
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if stretch and last is not None and last.stretch == stretch:
            return
        self._done.append(_Step(deepcopy(self.draft), self.place, stretch))
        del self._done[:-_STEPS_MAX]

    def _turn(self, source: list[_Step], target: list[_Step]) -> None:
        if not source:
            return
        step = source.pop()
        target.append(_Step(self.draft, step.place, ""))
        self.draft = deepcopy(step.draft)
        self._touched()
        self.reshaped.emit(step.place)

    def _touched(self) -> None:
        if not 0 <= self._timer.remainingTime() <= PAUSE_MS:
            self._timer.start(PAUSE_MS)
        self.changed.emit()


def clean(words: str) -> str:
    """Give what was typed or pasted without signs that nobody sees."""
    lines = words.replace("\u2029", "\n").replace("\u2028", "\n")
    return "".join(one for one in lines if not unseen(one))
