"""The column beside the list: the safe haven, and practising."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, column, text

SIDE_WIDTH_PX = 300


class SideColumn(QWidget):
    """Cards that hold for every recording."""

    practice_requested = Signal()
    own_requested = Signal()

    def __init__(self, *, is_practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(SIDE_WIDTH_PX)
        cards = column(self, spacing_px=14)
        cards.addWidget(self._practising() if is_practice else self._practice())
        cards.addWidget(self._haven())
        cards.addStretch(1)

    def _practice(self) -> Card:
        card = Card(self.tr("Practise first?"))
        words = self.tr(
            "A made-up conversation of four minutes, to try out looking and marking."
            " Nothing can go wrong."
        )
        card.column.addWidget(text(words, "muted"))
        button = Button(self.tr("Open the practice conversation"))
        button.clicked.connect(self.practice_requested)
        card.column.addSpacing(4)
        card.column.addWidget(button)
        return card

    def _practising(self) -> Card:
        card = Card(self.tr("This is the practice library"), tone="accent")
        words = self.tr(
            "The people in it are drawn and their voices are made by a computer."
            " Mark, write and undo as you like. Your own recordings belong in a library of your"
            " own, with a passphrase that only you know."
        )
        card.column.addWidget(text(words, "muted"))
        button = Button(self.tr("To your own library"), icon_name="vault")
        button.clicked.connect(self.own_requested)
        card.column.addSpacing(4)
        card.column.addWidget(button)
        return card

    def _haven(self) -> Card:
        card = Card(self.tr("Safe haven"), tone="haven")
        card.column.addWidget(text(haven_words(), "small"))
        return card


class HavenStrip(QFrame):
    """The safe haven in one line, for windows without room for a column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 8, 20, 8)
        line.setSpacing(12)
        line.addWidget(text(self.tr("Safe haven"), "label", wrap=False))
        line.addWidget(text(haven_words(), "small"), 1)


def haven_words() -> str:
    """Say what the safe haven is."""
    return QCoreApplication.translate(
        "Haven",
        "Recordings are kept encrypted on this computer. They are never evidence and never part"
        " of a performance review. The client can always withdraw.",
    )
