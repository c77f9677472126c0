"""The page Kluis."""

import os
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from annotations.trouble import Trouble
from kijkwijzer import __version__
from kijkwijzer.ui import words
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, Inside, clear, column, hairline, row, scrolled, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.new_key import NewRecoveryKeyDialog
from kijkwijzer.ui.dialogs.new_passphrase import NewPassphraseDialog
from kijkwijzer.ui.header import title_header
from kijkwijzer.ui.lock_after import LockAfterBox
from kijkwijzer.ui.translation import say
from kijkwijzer.ui.vault_page.check_card import CheckCard
from kijkwijzer.ui.vault_page.papers_card import PapersCard
from kijkwijzer.ui.vault_page.register_card import RegisterCard

_CARD_MOST_PX = 560


class VaultPage(QWidget):
    """Cards in two columns."""

    lock_requested = Signal()
    settings_wished = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk = desk
        self._facts = column(spacing_px=0)
        self._register = RegisterCard(desk)
        self._papers = PapersCard(desk)
        self._papers.settings_wished.connect(self.settings_wished)
        self._after = LockAfterBox(desk.settings.lock_after_minutes)
        self._after.minutes_chosen.connect(self._choose_minutes)
        lock = Button(self.tr("Lock now"), "primary", icon_name="lock")
        lock.setToolTip("Ctrl+L")
        lock.clicked.connect(self.lock_requested)
        self._header = title_header(self.tr("Vault"), lock)
        inside = Inside()
        columns = QGridLayout(inside)
        columns.setContentsMargins(22, 18, 22, 18)
        columns.setHorizontalSpacing(18)
        for place, cards in enumerate(self._columns()):
            part = column(spacing_px=14)
            for card in cards:
                card.setMaximumWidth(_CARD_MOST_PX)
                part.addWidget(card)
            part.addStretch(1)
            columns.addLayout(part, 0, place)
            columns.setColumnStretch(place, 2)
        columns.setColumnStretch(2, 1)
        column(self).addWidget(scrolled(inside))
        self.refresh()

    def header_widget(self) -> QWidget:
        """Give what stands in the header while this page is shown."""
        return self._header

    def refresh(self) -> None:
        """Read anew what there is to say of the library."""
        self._after.show_minutes(self._desk.settings.lock_after_minutes)
        self._register.refresh()
        self._papers.refresh()
        clear(self._facts)
        for place, (name, fact) in enumerate(self._about()):
            if place:
                self._facts.addWidget(hairline())
            told = text(fact, "fact")
            told.setAlignment(Qt.AlignmentFlag.AlignRight)
            line = row(text(name, wrap=False), told, spacing_px=16)
            line.setStretch(1, 1)
            line.setContentsMargins(0, 9, 0, 9)
            self._facts.addLayout(line)

    def _columns(self) -> tuple[tuple[Card, ...], tuple[Card, ...]]:
        return (self._library_card(), self._register, CheckCard(self._desk)), (
            self._locking_card(),
            self._ways_in_card(),
            self._papers,
            self._haven_card(),
        )

    def _library_card(self) -> Card:
        card = Card(self.tr("This library"))
        card.column.addLayout(self._facts)
        return card

    def _locking_card(self) -> Card:
        card = Card(self.tr("Locking"))
        explained = self.tr(
            "While the library is locked nothing of it can be read. It locks by itself when you do"
            " not use it for a while, and when the screen of this computer locks."
        )
        card.column.addWidget(text(explained, "muted"))
        label = text(self.tr("Lock after"), "label", wrap=False)
        label.setBuddy(self._after)
        card.column.addLayout(row(label, self._after, 1, spacing_px=12))
        return card

    def _ways_in_card(self) -> Card:
        card = Card(self.tr("Ways in"))
        explained = self.tr(
            "The passphrase and the recovery key each open the whole library."
            " When one of them may have been seen by someone else, make a new one."
        )
        card.column.addWidget(text(explained, "muted"))
        passphrase = Button(self.tr("Change the passphrase…"), icon_name="lock")
        passphrase.clicked.connect(lambda: NewPassphraseDialog(self, self._desk).open())
        key = Button(self.tr("New recovery key…"), icon_name="key")
        key.clicked.connect(lambda: NewRecoveryKeyDialog(self, self._desk).open())
        for button in (passphrase, key):
            button.setEnabled(not self._is_fixed())
            card.column.addWidget(button)
        if self._desk.is_practice:
            words_ = self.tr("The practice library holds nothing of anybody and has no sheet.")
            card.column.addWidget(text(words_, "small"))
        return card

    def _is_fixed(self) -> bool:
        library = self._desk.library
        return self._desk.is_practice or library is None or library.read_only

    def _haven_card(self) -> Card:
        card = Card(self.tr("What this protects, and what it does not"), tone="haven")
        explained = self.tr(
            "Whoever finds this computer or a copy of the folder cannot open it. A copy that you"
            " give away cannot be pulled back, and a voice stays recognisable."
        )
        card.column.addWidget(text(explained, "small"))
        return card

    def _about(self) -> list[tuple[str, str]]:
        library = self._desk.library
        if library is None:
            return []
        try:
            info = library.info()
        except Trouble as trouble:
            return [(self.tr("Library"), say(trouble))]
        inside = f"{words.recordings(info.recordings)} · {words.moments(info.moments)}"
        made = words.long_date(info.created_at.astimezone().date())
        manner = self.tr("To look only") if library.read_only else self.tr("To look and to mark")
        return [
            (self.tr("Folder"), _breakable(info.path)),
            (self.tr("What is in it"), inside),
            (self.tr("Size on disk"), words.size(info.size_bytes)),
            (self.tr("Made on"), made),
            (self.tr("Opened"), manner),
            (self.tr("Version of the library"), info.schema),
            (self.tr("Version of the program"), f"Kijkwijzer {__version__}"),
        ]

    def _choose_minutes(self, minutes: int) -> None:
        self.settings_wished.emit(replace(self._desk.settings, lock_after_minutes=minutes))


def _breakable(path: Path) -> str:
    """Write a path so that it can be broken after each folder."""
    return str(path).replace(os.sep, f"{os.sep}\N{ZERO WIDTH SPACE}")
