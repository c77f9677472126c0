"""How much time a step still has, in words. It never turns red, never blinks and stops nobody."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import row, text
from kijkwijzer.ui.guided import words

STRETCH_MINUTES = 5


class QuietClock(QWidget):
    """Words and a button that gives more time. That the time is over is said softly, once."""

    stretch_wished = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.left = text("", "muted", wrap=False)
        self.more = Button(self.tr("+5 min"))
        self.more.setAccessibleName(self.tr("Five minutes more for this step"))
        self.more.clicked.connect(lambda: self.stretch_wished.emit(STRETCH_MINUTES))
        self.setLayout(row(self.left, self.more, spacing_px=10))

    def show_left(self, step_id: str, left_s: float) -> None:
        """Show how much time is left for this step."""
        self.left.setText(words.time_left(left_s))
        if left_s > 0 and self._told == step_id:
            self._told = ""
        elif left_s <= 0 and self._told != step_id:
            self._told = step_id
            self._say_over()

    def _say_over(self) -> None:
        said = self.tr("The time meant for this step is over. Take the time you need.")
        self.left.setToolTip(said)
        event = QAccessibleAnnouncementEvent(self, said)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
