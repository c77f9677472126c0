"""Hears that a recording is about to be destroyed, in whatever thread that was asked."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from annotations.model import Purpose

if TYPE_CHECKING:
    from annotations.library import Library


class Going(QObject):
    """Brings word of a withdrawal to the window's thread. `leaves` gives the recording's number."""

    leaves = Signal(int)

    _told = Signal(int)

    def __init__(self, library: "Library | None", parent: QObject) -> None:
        super().__init__(parent)
        self._told.connect(self.leaves, Qt.ConnectionType.QueuedConnection)
        self._end: Callable[[], None] | None = None
        if library is not None:
            self._end = library.listen(self._hear)

    def stop(self) -> None:
        """Hear no more."""
        end, self._end = self._end, None
        if end is not None:
            end()

    def _hear(self, number: int, purpose: Purpose | None) -> None:
        if purpose in (None, Purpose.CLIENT_REVIEW):
            self._told.emit(number)
