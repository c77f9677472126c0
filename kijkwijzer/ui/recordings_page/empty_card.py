"""What an empty library shows: how to begin, and that one can practise first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, column, row, text

_WIDTH_PX = 620


class EmptyCard(QWidget):
    """Three steps to begin with, and two buttons."""

    add_requested = Signal()
    practice_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self)
        card = Card()
        card.setMaximumWidth(_WIDTH_PX)
        card.column.setContentsMargins(32, 28, 32, 28)
        card.column.setSpacing(10)
        card.column.addWidget(text(self.tr("Begin with one conversation"), "title"))
        for number, words in enumerate(self._steps(), start=1):
            card.column.addLayout(row(_number(number), text(words, "muted"), spacing_px=12))
        card.column.addSpacing(8)
        card.column.addLayout(row(self._add_button(), self._practice_button(), 1))
        outer.addLayout(row(card, 1))
        outer.addStretch(1)

    def _steps(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Choose a film or sound recording of a conversation."
                " The original stays where it is; here it is kept encrypted."
            ),
            self.tr(
                "Record what you and the client allow."
                " Without that permission nobody can look, not even you."
            ),
            self.tr("Look back, and mark what you see with one key. Writing about it can wait."),
        )

    def _add_button(self) -> Button:
        button = Button(self.tr("Add a recording"), "primary", icon_name="plus")
        button.clicked.connect(self.add_requested)
        return button

    def _practice_button(self) -> Button:
        button = Button(self.tr("Practise first with a made-up conversation"))
        button.clicked.connect(self.practice_requested)
        return button


def _number(number: int) -> QLabel:
    made = text(str(number), "number", wrap=False)
    made.setFixedSize(28, 28)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
