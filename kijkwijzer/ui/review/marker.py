"""Joins keys and rows that are pressed to moments that are kept. Shows nothing."""

from collections.abc import Callable, Hashable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from annotations.model import Moment
from kijkwijzer.ui.actions import MomentActions
from kijkwijzer.ui.review.marking import HOLD_S, Mark, Marking, Pending

ShownAt = Callable[[float], int]
"""Gives the start in ms of the frame that was on screen at a monotonic time in seconds."""


class Marker(QObject):
    """`marked` tells of a moment that is on disk, `held_changed` of codes that are held down.

    `pending_changed` gives the fragment that is under way, or None.
    """

    marked = Signal(object)
    held_changed = Signal(object)
    pending_changed = Signal(object)

    def __init__(
        self, marking: Marking, actions: MomentActions, shown_at: ShownAt, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._marking, self._actions, self._shown_at = marking, actions, shown_at
        self._told: Pending | None = None
        self._hold = QTimer(self, singleShot=True, interval=round(HOLD_S * 1000) + 5)
        self._hold.timeout.connect(self._tell_pending)

    @property
    def pending(self) -> Pending | None:
        """The fragment that is under way and shown."""
        return self._told

    def press(self, key: Hashable, code: str, at_s: float) -> None:
        """Take a code's key that went down at this monotonic time."""
        if self._marking.press(key, code, self._shown_at(at_s), at_s):
            self.held_changed.emit(self._marking.down)
            self._hold.start()

    def release(self, key: Hashable, at_s: float) -> None:
        """Take a code's key that came up at this monotonic time."""
        self._keep(self._marking.release(key, self._shown_at(at_s), at_s))
        self._tell()

    def press_row(self, code: str) -> None:
        """Take a row of the panel that is pressed, by mouse, keyboard or screen reader."""
        self.press(("row", code), code, monotonic())

    def release_row(self, code: str) -> None:
        """Take a row of the panel that is let go."""
        self.release(("row", code), monotonic())

    def release_all(self) -> None:
        """End whatever is held: the keyboard went elsewhere."""
        at_s = monotonic()
        for mark in self._marking.release_all(self._shown_at(at_s), at_s):
            self._keep(mark)
        self._tell()

    def start_fragment(self) -> None:
        """Start a fragment at the frame on screen."""
        self._marking.start_fragment(self._shown_at(monotonic()))
        self._tell_pending()

    def end_fragment(self) -> bool:
        """End the fragment at the frame on screen; says whether one was started."""
        mark = self._marking.end_fragment(self._shown_at(monotonic()))
        self._keep(mark)
        self._tell()
        return mark is not None

    def drop_start(self) -> bool:
        """Let go of a start that was set; says whether there was one."""
        dropped = self._marking.drop_start()
        self._tell_pending()
        return dropped

    def stop(self) -> None:
        """End whatever is held, and the clock."""
        self.release_all()
        self._hold.stop()

    def _keep(self, mark: Mark | None) -> None:
        moment: Moment | None = self._actions.mark(mark) if mark else None
        if moment is not None:
            self.marked.emit(moment)

    def _tell(self) -> None:
        self.held_changed.emit(self._marking.down)
        self._tell_pending()

    def _tell_pending(self) -> None:
        pending = self._marking.pending(monotonic())
        if pending != self._told:
            self._told = pending
            self.pending_changed.emit(pending)
