"""The page Instellingen. Every choice is in use at once and written down."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from annotations.numbers import MayBeCitizenNumber
from kijkwijzer.settings import (
    COORDINATOR_WORD_LENGTH_MAX,
    USUAL_COORDINATOR_WORD,
    Settings,
    own_coordinator_word,
    refuse_unprintable,
)
from kijkwijzer.ui import words
from kijkwijzer.ui.cards import Card, Inside, clear, column, scrolled, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.header import title_header
from kijkwijzer.ui.kijkkaders.card import KijkkadersCard
from kijkwijzer.ui.lock_after import LockAfterBox
from kijkwijzer.ui.settings_page.keys_card import KeysCard
from kijkwijzer.ui.trouble_label import TroubleLabel

_CARD_MOST_PX = 560
_LABEL_PX = 180


class SettingsPage(QWidget):
    """Cards in two columns: choices on the left, keys on the right."""

    settings_wished = Signal(object)
    kijkkaders_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk = desk
        self._header = title_header(self.tr("Settings"))
        inside = Inside()
        columns = QGridLayout(inside)
        columns.setContentsMargins(22, 18, 22, 18)
        columns.setHorizontalSpacing(18)
        left = column(spacing_px=14)
        self._rubrics = KijkkadersCard(desk)
        self._rubrics.opened.connect(self.kijkkaders_wished)
        for card in (self._look_card(), self._rubrics, self._play_card(), self._lock_card()):
            card.setMaximumWidth(_CARD_MOST_PX)
            left.addWidget(card)
        left.addStretch(1)
        right = column(spacing_px=0)
        self._keys_place = column(spacing_px=0)
        self._show_keys()
        right.addLayout(self._keys_place)
        right.addStretch(1)
        columns.addLayout(left, 0, 0)
        columns.addLayout(right, 0, 1)
        for place, weight in enumerate((2, 2, 1)):
            columns.setColumnStretch(place, weight)
        column(self).addWidget(scrolled(inside))

    def header_widget(self) -> QWidget:
        """Give what stands in the header while this page is shown."""
        return self._header

    def refresh(self) -> None:
        """Show what was chosen elsewhere."""
        self._lock.show_minutes(self._desk.settings.lock_after_minutes)
        self._rubrics.refresh()
        if self._keys_of != self._desk.rubric:
            self._show_keys()

    def _show_keys(self) -> None:
        """Show the keys of the rubric that is marked with."""
        desk = self._desk
        self._keys_of = desk.rubric
        clear(self._keys_place)
        keys = KeysCard(desk.rubric, desk.settings.keys)
        keys.setMaximumWidth(_CARD_MOST_PX)
        keys.keys_chosen.connect(lambda chosen: self._wish(keys=chosen))
        self._keys_place.addWidget(keys)

    def _wish(self, **choice: object) -> None:
        settings: Settings = replace(self._desk.settings, **choice)  # type: ignore[arg-type]
        if settings != self._desk.settings:
            self.settings_wished.emit(settings)

    def _look_card(self) -> Card:
        card = Card(self.tr("Language and look"))
        grid = _grid(card)
        languages = (("nl", "Nederlands"), ("en", "English"))
        self._add(grid, self.tr("Language"), self._choice("language", languages))
        themes = (
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("system", self.tr("As this computer")),
        )
        self._add(grid, self.tr("Colours"), self._choice("theme", themes))
        self._add(grid, self.tr("Word for the work coordinator"), self._word_field())
        self._word_told = TroubleLabel()
        card.column.addWidget(self._word_told)
        return card

    def _play_card(self) -> Card:
        card = Card(self.tr("Playing"))
        grid = _grid(card)
        missing = self._desk.players()
        players = (
            ("auto", self.tr("The best there is")),
            ("vlc", "VLC"),
            ("qt", "Qt Multimedia"),
        )
        box = self._choice("player", players)
        for place, (name, _) in enumerate(players):
            if missing.get(name):
                _disable(box, place)
        self._add(grid, self.tr("Sound is played by"), box)
        for why in filter(None, missing.values()):
            card.column.addWidget(text(QCoreApplication.translate("Trouble", why), "small"))
        captions = (
            ("nl", self.tr("In Dutch")),
            ("en", self.tr("In English")),
            ("", self.tr("Off")),
        )
        self._add(grid, self.tr("Captions"), self._choice("captions_language", captions))
        return card

    def _lock_card(self) -> Card:
        card = Card(self.tr("Locking"))
        self._lock = LockAfterBox(self._desk.settings.lock_after_minutes)
        self._lock.minutes_chosen.connect(lambda chosen: self._wish(lock_after_minutes=chosen))
        self._add(_grid(card), self.tr("Lock after"), self._lock)
        return card

    def _choice(self, field: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        for value, name in choices:
            box.addItem(name, value)
        box.setCurrentIndex(box.findData(getattr(self._desk.settings, field)))
        box.activated.connect(lambda _: self._wish(**{field: box.currentData()}))
        return box

    def _word_field(self) -> QLineEdit:
        field = QLineEdit(own_coordinator_word(self._desk.settings.coordinator_word))
        field.setMaxLength(COORDINATOR_WORD_LENGTH_MAX)
        field.setPlaceholderText(words.coordinator())
        field.editingFinished.connect(lambda: self._wish_word(field.text().strip()))
        return field

    def _wish_word(self, typed: str) -> None:
        """Keep the word, which stands on papers; or say why it cannot be kept."""
        word = typed or USUAL_COORDINATOR_WORD
        try:
            refuse_unprintable(replace(self._desk.settings, coordinator_word=word))
        except MayBeCitizenNumber as refusal:
            self._word_told.tell(refusal)
        else:
            self._word_told.hide()
            self._wish(coordinator_word=word)

    def _add(self, grid: QGridLayout, name: str, field: QWidget) -> None:
        label = text(name)
        label.setBuddy(field)
        label.setMinimumWidth(_LABEL_PX)
        field.setAccessibleName(name)
        line = grid.rowCount()
        grid.addWidget(label, line, 0)
        grid.addWidget(field, line, 1)


def _grid(card: Card) -> QGridLayout:
    made = QGridLayout()
    made.setHorizontalSpacing(16)
    made.setVerticalSpacing(8)
    made.setColumnStretch(1, 1)
    card.column.addLayout(made)
    return made


def _disable(box: QComboBox, place: int) -> None:
    item = box.model().index(place, 0)
    model = box.model()
    model.setData(item, 0, _ENABLED_ROLE)


_ENABLED_ROLE = 0x0100 - 1  # Qt.UserRole - 1: what QComboBox reads as the flags of an item
