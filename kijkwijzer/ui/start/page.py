"""The start screen, while no library is open."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from annotations.trouble import PlaceTrouble, translatable
from kijkwijzer.ui import work
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, Inside, clear, column, row, scrolled, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.recordings_page.side_cards import haven_words
from kijkwijzer.ui.start.create_card import CreateCard, RecoveryCard
from kijkwijzer.ui.start.folder_field import is_folder
from kijkwijzer.ui.start.open_card import OpenCard
from kijkwijzer.ui.trouble_label import TroubleLabel

_MAIN_WIDTH_PX = 560
_SIDE_WIDTH_PX = 340
_LANGUAGES = (("nl", "Nederlands"), ("en", "English"))


class StartPage(QWidget):
    """One main card (open, make, or keep the key), and beside it the other ways in."""

    opened = Signal()
    settings_wished = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk = desk
        self._main = QVBoxLayout()
        self._side = QWidget()
        self._side.setFixedWidth(_SIDE_WIDTH_PX)
        self._side_cards = column(self._side, spacing_px=14)
        self._trouble = TroubleLabel()
        self._build()
        if self._knows_a_library():
            self.show_open()
        else:
            self.show_welcome()

    def show_open(self) -> None:
        """Ask for the passphrase of a library that is there."""
        card = OpenCard(self._desk)
        card.opened.connect(self.opened)
        card.busy.connect(lambda busy: self._side.setEnabled(not busy))
        self._show(card, self._practice_card(), self._other_card(self._create_offer()))

    def show_welcome(self) -> None:
        """Greet someone who has no library here yet."""
        self._show(self._welcome_card(), self._haven_card())

    def show_create(self) -> None:
        """Ask what is needed to make a library."""
        card = CreateCard(self._desk)
        card.made.connect(self.show_recovery)
        card.back.connect(self._first_again)
        self._show(card, self._recovery_hint_card(), self._haven_card())

    def show_recovery(self, key: str, path: Path) -> None:
        """Show the recovery key of a library that was just made."""
        card = RecoveryCard(self._desk, key, path)
        card.confirmed.connect(self.opened)
        self._show(card, self._haven_card())

    def open_practice(self) -> None:
        """Open the practice library; it is made first when it is not there."""
        self.setEnabled(False)
        self._trouble.hide()
        work.run(
            self,
            lambda _: self._desk.open_practice(),
            lambda _: self.opened.emit(),
            self._practice_failed,
        )

    def tell_not_kept(self) -> None:
        """Say that the library was locked before the last words could be put on disk."""
        text = translatable(
            "Trouble",
            "What you typed last could not be put on disk before the library was locked. Make sure"
            " that there is room on the disk, and write it again.",
        )
        self._trouble.tell(PlaceTrouble(text))

    def _build(self) -> None:
        inside = Inside()
        parts = column(inside, 24, 16)
        parts.addLayout(self._top())
        parts.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(18)
        across.addStretch(1)
        across.addLayout(self._main)
        across.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        across.addStretch(1)
        parts.addLayout(across)
        parts.addStretch(2)
        column(self).addWidget(scrolled(inside))

    def _top(self) -> QHBoxLayout:
        logo = text("k", "logo", wrap=False)
        logo.setAccessibleName("Kijkwijzer")
        name = text("Kijkwijzer", "title", wrap=False)
        about = text(self.tr("Look back together at conversations"), "muted", wrap=False)
        return row(logo, name, about, 1, *self._language_buttons(), spacing_px=10)

    def _language_buttons(self) -> list[QWidget]:
        group = QButtonGroup(self)
        made: list[QWidget] = []
        for language, name in _LANGUAGES:
            button = Button(name, "choice")
            button.setCheckable(True)
            button.setChecked(self._desk.settings.language == language)
            button.clicked.connect(lambda _=False, chosen=language: self._choose(chosen))
            group.addButton(button)
            made.append(button)
        return made

    def _choose(self, language: str) -> None:
        if language != self._desk.settings.language:
            self.settings_wished.emit(replace(self._desk.settings, language=language))

    def _show(self, main: QWidget, *side: QWidget) -> None:
        clear(self._main)
        clear(self._side_cards)
        main.setFixedWidth(_MAIN_WIDTH_PX)
        self._trouble = TroubleLabel()
        self._main.addWidget(main)
        self._main.addStretch(1)
        for card in (self._trouble, *side):
            self._side_cards.addWidget(card)
        self._side_cards.addStretch(1)
        self._first = main
        main.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._first.setFocus()

    def _first_again(self) -> None:
        self.show_open() if self._knows_a_library() else self.show_welcome()

    def _knows_a_library(self) -> bool:
        return is_folder(self._desk.settings.last_library)

    def _welcome_card(self) -> Card:
        card = Card()
        card.column.setContentsMargins(32, 28, 32, 28)
        card.column.setSpacing(12)
        card.column.addWidget(text(self.tr("Welcome"), "huge"))
        words = self.tr(
            "Here you look back at your own conversations, to learn from them. Quietly, on this"
            " computer, without scores. You decide who looks along, and so does your client."
        )
        card.column.addWidget(text(words, "muted"))
        name = self.tr("Practise with a made-up conversation")
        practice = Button(name, "large", icon_name="play")
        practice.clicked.connect(self.open_practice)
        create = Button(self.tr("Make a library for your own recordings"), icon_name="plus")
        create.clicked.connect(self.show_create)
        there = Button(self.tr("Open a library that is there already"), icon_name="unlock")
        there.clicked.connect(self.show_open)
        card.column.addSpacing(8)
        for button in (practice, create, there):
            card.column.addWidget(button)
        card.setFocusProxy(practice)
        return card

    def _practice_card(self) -> Card:
        card = Card(self.tr("Practise first?"), tone="accent")
        words = self.tr(
            "A made-up conversation of four minutes, to try out looking and marking."
            " Nothing can go wrong."
        )
        button = Button(self.tr("Open the practice conversation"), icon_name="play")
        button.clicked.connect(self.open_practice)
        card.column.addWidget(text(words, "muted"))
        card.column.addSpacing(4)
        card.column.addWidget(button)
        return card

    def _other_card(self, button: Button) -> Card:
        card = Card(self.tr("Another library"))
        words = self.tr("Every library has a passphrase and a recovery key of its own.")
        card.column.addWidget(text(words, "muted"))
        card.column.addSpacing(4)
        card.column.addWidget(button)
        return card

    def _create_offer(self) -> Button:
        button = Button(self.tr("Make a new library"), icon_name="plus")
        button.clicked.connect(self.show_create)
        return button

    def _recovery_hint_card(self) -> Card:
        card = Card(self.tr("What comes next"))
        words = self.tr(
            "You get a recovery key to print or write down. It is the only way in when the"
            " passphrase is forgotten, so keep paper and pen or a printer at hand."
        )
        card.column.addWidget(text(words, "muted"))
        return card

    def _haven_card(self) -> Card:
        card = Card(self.tr("Safe haven"), tone="haven")
        card.column.addWidget(text(haven_words(), "small"))
        return card

    def _practice_failed(self, trouble: Exception) -> None:
        self.setEnabled(True)
        self._trouble.tell(trouble)
