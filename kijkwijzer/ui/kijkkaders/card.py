"""The card among the settings that says which rubric is marked with, and leads to all of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, row, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.translation import language
from rubrics.model import in_language


class KijkkadersCard(Card):
    """`opened` asks for the page of rubrics."""

    opened = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title = self.tr("What you look for")
        self.setAccessibleName(title)
        self.column.addWidget(text(title, "strong"))
        self._desk = desk
        self._name = text("", "label")
        self._status = text("", "small")
        self.open_button = Button(self.tr("Choose, make or share…"))
        self.open_button.setAccessibleName(self.tr("Choose, make or share rubrics"))
        self.open_button.clicked.connect(self.opened)
        for part in (self._name, self._status):
            self.column.addWidget(part)
        self.column.addLayout(row(self.open_button, 1))
        self.refresh()

    def refresh(self) -> None:
        """Say which one is marked with now."""
        rubric = self._desk.rubric
        name = in_language(rubric.name, language())
        words = self.tr("{name}, version {version}")
        self._name.setText(words.format(name=name, version=rubric.version))
        self._status.setText(in_language(rubric.status, language()))
