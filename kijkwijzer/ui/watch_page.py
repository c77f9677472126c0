"""Kijken while no recording is open: says how to open one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, column, row, text
from kijkwijzer.ui.header import title_header

_WIDTH_PX = 460


class NothingOpenPage(QWidget):
    """An empty room with the way out."""

    recordings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._header = title_header(self.tr("Look back"))
        card = Card()
        card.setFixedWidth(_WIDTH_PX)
        card.column.setContentsMargins(28, 24, 28, 24)
        card.column.addWidget(text(self.tr("No recording is open"), "title"))
        words = self.tr(
            "Choose the conversation that you want to look back at."
            " Here you see the film, what you marked, and the timeline."
        )
        card.column.addWidget(text(words, "muted"))
        button = Button(self.tr("Choose a recording"), "primary", icon_name="recordings")
        button.clicked.connect(self.recordings_requested)
        card.column.addSpacing(8)
        card.column.addLayout(row(button, 1))
        outer = column(self)
        outer.addStretch(2)
        # Not by an alignment: a card that is aligned does not get the height of its broken lines.
        outer.addLayout(row(1, card, 1))
        outer.addStretch(3)

    def header_widget(self) -> QWidget:
        """Give what stands in the header while this page is shown."""
        return self._header
