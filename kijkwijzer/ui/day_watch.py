"""Tells that a new day has begun while the program is open. Knows no library."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_CHECK_MS = 20_000


def calendar_day() -> date:
    """Give the person's own calendar day."""
    return date.today()  # noqa: DTZ011  (permissions end on the person's own day)


class DayWatch(QObject):
    """`day_passed` comes within half a minute of midnight, and of the clock being set."""

    day_passed = Signal()

    def __init__(self, parent: QObject, *, today: Callable[[], date] = calendar_day) -> None:
        super().__init__(parent)
        self._today = today
        self._day = today()
        self._timer = QTimer(self, interval=_CHECK_MS)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Begin to watch, on this day."""
        self._day = self._today()
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    @Slot()
    def check(self) -> None:
        """Look whether it is another day."""
        now = self._today()
        if now != self._day:
            self._day = now
            self.day_passed.emit()
