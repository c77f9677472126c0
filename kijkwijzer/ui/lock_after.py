"""The choice of how long the library stays open without use."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from kijkwijzer.settings import LOCK_AFTER_MINUTES


class LockAfterBox(QComboBox):
    """Minutes without use, after which the library locks."""

    minutes_chosen = Signal(int)

    def __init__(self, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Lock after"))
        for choice in sorted({*LOCK_AFTER_MINUTES, minutes}):
            words = self.tr("{minutes} min without use").format(minutes=choice)
            self.addItem(words, choice)
        self.show_minutes(minutes)
        self.activated.connect(lambda _: self.minutes_chosen.emit(self.currentData()))

    def show_minutes(self, minutes: int) -> None:
        """Show what is in use now."""
        self.setCurrentIndex(self.findData(minutes))
