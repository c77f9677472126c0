"""The card of the chosen moment: what it is, what is written about it, what it did.

What is typed is kept at each pause, each second while one types on, when the field is left, and
when the card goes. What could not be kept waits here, with its moment, until it can.
"""

from collections.abc import Callable
from itertools import count
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotations.model import Moment
from annotations.ports import Change
from kijkwijzer.ui.actions import MomentActions
from kijkwijzer.ui.kept_typing import TypingClock
from kijkwijzer.ui.review.note_face import NoteFace
from kijkwijzer.ui.review.note_field import NoteField
from rubrics.model import Rubric

STRETCH_MS = 3000
RETRY_MS = 5000

Texts = tuple[str, str, str, str]

_stretches = count(1)


class NoteCard(NoteFace):
    """Writes about one moment through `actions`. `kept_changed` tells whether all typed is kept."""

    kept_changed = Signal(bool)

    def __init__(
        self, actions: MomentActions, rubric: Rubric, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(actions, rubric, language, parent)
        self._moment: Moment | None = None
        self._kept = True
        self._waiting: dict[UUID, tuple[Texts, str]] = {}
        self._told_kept = True
        self._stretch = ""
        self._clock = TypingClock(self)
        self._clock.due.connect(self.flush)
        self._retry = self._timer(RETRY_MS, self.flush)
        self._rest = self._timer(STRETCH_MS, self._end_stretch)
        for field in self.fields:
            field.typed.connect(self._typed)
            field.left.connect(self._field_left)
        self.valences.valence_wished.connect(self._wish_valence)
        self.code_wished.connect(self._wish_code)
        self.also_wished.connect(self._wish_also)
        self.show_moment(None)

    @property
    def moment_id(self) -> UUID | None:
        """The moment that the card is about."""
        return self._moment.id if self._moment else None

    @property
    def kept(self) -> bool:
        """Whether everything that was typed, about other moments too, is on disk."""
        return self._kept and not self._waiting

    def show_moment(self, moment: Moment | None) -> None:
        """Turn to another moment, after keeping what was typed about the one before."""
        if self._moment is not None and (moment is None or moment.id != self._moment.id):
            self._leave(self._moment)
        self._moment = moment
        self.show_face(moment)
        if moment is not None and moment.id in self._waiting:
            self._take_up(moment)
        elif moment is not None and self._kept:
            self._show_texts(moment.note.texts())

    def change(self, change: Change) -> None:
        """Follow what happens to the moment; what is being typed stays as it is."""
        for single in change.all():
            before = single.before
            if before is not None and single.after is None:
                self._forget(before.id)
            if self._moment is not None and before is not None and before.id == self._moment.id:
                self._follow(single.after)

    def flush(self) -> bool:
        """Keep now what was typed, about other moments too; says whether all of it is on disk."""
        self._keep_this()
        for moment_id, (texts, stretch) in tuple(self._waiting.items()):
            if self._actions.write(moment_id, texts, stretch):
                self._waiting.pop(moment_id, None)
        self._tell_kept()
        return self.kept

    def release(self) -> bool:
        """Keep what was typed and stop every clock; says whether it is on disk."""
        kept = self.flush()
        self._clock.stop()
        self._retry.stop()
        self._rest.stop()
        return kept

    def _keep_this(self) -> bool:
        """Keep what was typed about the moment shown; what waits for others does not matter."""
        self._clock.stop()
        if self._moment is not None and not self._kept:
            self._kept = self._actions.write(self._moment.id, self.texts(), self._stretch)
            self._tell_kept()
        return self._kept

    def _leave(self, moment: Moment) -> None:
        """Turn away from a moment: what cannot be kept now waits, and is tried again."""
        if not self._keep_this():
            self._waiting[moment.id] = (self.texts(), self._stretch)
        self._kept = True
        self._end_stretch()
        self._tell_kept()

    def _take_up(self, moment: Moment) -> None:
        """Show what waits for a moment as it was typed; it is not on disk yet."""
        texts, self._stretch = self._waiting.pop(moment.id)
        self._kept = False
        self._show_texts(texts)
        self._tell_kept()

    def _forget(self, moment_id: UUID) -> None:
        """Let what was typed go with the moment that it was about."""
        self._waiting.pop(moment_id, None)
        if self._moment is not None and self._moment.id == moment_id:
            self._kept = True
        self._tell_kept()

    def _follow(self, after: Moment | None) -> None:
        self._moment = after
        self.show_face(after)
        if after is not None and self._kept and not self._clock.waits:
            self._show_texts(after.note.texts())

    def _show_texts(self, texts: Texts) -> None:
        for field, text in zip(self.fields, texts, strict=True):
            field.show_text(text)

    def _typed(self) -> None:
        if self._moment is None:
            return
        sender = self.sender()
        field = f"{sender.accessibleName()}" if isinstance(sender, NoteField) else ""
        if not self._stretch.startswith(f"{field}#"):
            self._stretch = f"{field}#{next(_stretches)}"
        self._kept = False
        self._clock.typed()
        self._tell_kept()
        self._rest.start()

    def _field_left(self) -> None:
        self.flush()
        self._end_stretch()

    def _end_stretch(self) -> None:
        self._stretch = ""
        self._rest.stop()

    def _wish_valence(self, valence: object) -> None:
        if self._moment is not None and self._keep_this():
            self._end_stretch()
            self._actions.choose_valence(self._moment.id, valence)  # type: ignore[arg-type]
            self.show_face(self._moment)

    def _wish_code(self, code: str) -> None:
        if self._moment is not None and self._keep_this():
            self._end_stretch()
            self._actions.choose_code(self._moment.id, code)

    def _wish_also(self, code: str) -> None:
        if self._moment is not None and self._keep_this():
            self._end_stretch()
            self._actions.toggle_code(self._moment.id, code)
        self.show_face(self._moment)

    def _tell_kept(self) -> None:
        """Tell when that changed; as long as a text could not be kept, it is tried again."""
        if self.kept:
            self._retry.stop()
        elif not self._clock.waits and not self._retry.isActive():
            self._retry.start()
        if self.kept != self._told_kept:
            self._told_kept = self.kept
            self.kept_changed.emit(self.kept)

    def _timer(self, interval_ms: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.timeout.connect(act)
        return timer
