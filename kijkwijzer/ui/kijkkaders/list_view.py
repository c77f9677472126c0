"""All rubrics there are, as cards under one another, and what was said about them last."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kijkwijzer.ui.cards import Card, Inside, clear, column, row, scrolled, text
from kijkwijzer.ui.kijkkaders.entry_card import EntryCard, Listed
from kijkwijzer.ui.style import set_kind
from kijkwijzer.ui.translation import say

_MOST_PX = 860


class ListView(QWidget):
    """`wished` tells what somebody wants to do: the act, and with which rubric."""

    wished = Signal(str, str)
    export_wished = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[str, EntryCard] = {}
        self._told = text("", "good")
        self._told.hide()
        explained = self.tr(
            "A rubric says what you look for. One of them is used to mark with; the others stay"
            " here. What was marked with one keeps the version of then."
        )
        self._list = column(spacing_px=10)
        inside = Inside()
        middle = QWidget()
        middle.setMaximumWidth(_MOST_PX)
        parts = column(middle, spacing_px=12)
        for part in (text(explained, "muted"), self._told):
            parts.addWidget(part)
        parts.addLayout(self._list)
        parts.addStretch(1)
        across = row(middle)
        across.setContentsMargins(22, 18, 22, 18)
        inside.setLayout(across)
        self._area = scrolled(inside)
        column(self).addWidget(self._area)

    def show_all(self, listed: Sequence[Listed], faults: Sequence[BaseException]) -> None:
        """Show these rubrics, and what is wrong with files that cannot be used."""
        focused = self._focused()
        clear(self._list)
        self.cards = {}
        for one in listed:
            card = EntryCard(one)
            card.wished.connect(self.wished)
            card.export_wished.connect(self.export_wished)
            self.cards[one.id] = card
            self._list.addWidget(card)
        if faults:
            self._list.addWidget(_faults_card(self.tr("Files that cannot be used"), faults))
        self._focus(*focused)

    def tell(self, words: str) -> None:
        """Say what was done."""
        self._say(words, "good")

    def tell_trouble(self, trouble: BaseException) -> None:
        """Say what cannot be, where and what to do."""
        self._say(say(trouble), "hint")

    def hush(self) -> None:
        """Say nothing any more."""
        self._told.hide()

    @property
    def told(self) -> str:
        """What is said now; "" when nothing is."""
        return self._told.text() if not self._told.isHidden() else ""

    def focus_on(self, rubric_id: str) -> None:
        """Give the keyboard to the first button of a rubric, and bring it into sight."""
        card = self.cards.get(rubric_id)
        if card is not None:
            next(iter(card.buttons.values())).setFocus()
            self._area.ensureWidgetVisible(card)

    def _say(self, words: str, kind: str) -> None:
        set_kind(self._told, kind=kind)
        self._told.setText(words)
        self._told.show()
        self._area.verticalScrollBar().setValue(0)

    def _focused(self) -> tuple[str, str]:
        for rubric_id, card in self.cards.items():
            for act, button in card.buttons.items():
                if button.hasFocus():
                    return rubric_id, act
        return "", ""

    def _focus(self, rubric_id: str, act: str) -> None:
        card = self.cards.get(rubric_id)
        if card is not None:
            card.buttons.get(act, next(iter(card.buttons.values()))).setFocus()


def _faults_card(title: str, faults: Sequence[BaseException]) -> Card:
    card = Card(title)
    for fault in faults:
        card.column.addWidget(text(say(fault), "hint"))
    return card
