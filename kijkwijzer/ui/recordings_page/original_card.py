"""A reminder of an original file that may still lie somewhere, unencrypted."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotations.model import Recording
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, row, text

_LATER_DAYS = 7


class OriginalCard(Card):
    """Asks about one recording at a time. `answered` gives its number and the next day, or None."""

    answered = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._recording: Recording | None = None
        self._today = date.min
        self.column.setContentsMargins(16, 10, 12, 10)
        self._asked = text("", "muted")
        self._gone = Button(self.tr("It is deleted"))
        self._later = Button(self.tr("Remind me in a week"), "quiet")
        line = row(self._asked, self._gone, self._later, spacing_px=8)
        line.setStretch(0, 1)
        self.column.addLayout(line)
        self._gone.clicked.connect(lambda: self._answer(None))
        self._later.clicked.connect(lambda: self._answer(self._today + timedelta(days=_LATER_DAYS)))
        self.hide()

    def ask_about(self, due: Sequence[Recording], today: date) -> None:
        """Ask about the first of these recordings; hide when there is none."""
        self._today = today
        self._recording = due[0] if due else None
        if self._recording is not None:
            question = self.tr(
                "Is the original of {recording} still on the phone, the camera or in a folder?"
                " It is not encrypted there. Delete it when you no longer need it."
            )
            self._asked.setText(question.format(recording=self._recording.label))
        self.setVisible(self._recording is not None)

    def _answer(self, next_day: date | None) -> None:
        if self._recording is not None:
            self.answered.emit(self._recording.number, next_day)
