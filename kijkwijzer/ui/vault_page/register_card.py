"""What left the library: copies that nobody here can reach, until each is settled."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from annotations.model import recording_label
from annotations.trouble import Trouble
from annotations.withdrawal import RegisterEntry, RegisterState
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, chip, clear, column, row, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.message import MessageDialog
from kijkwijzer.ui.paper import save_paper
from kijkwijzer.ui.style import set_kind
from kijkwijzer.ui.trouble_label import TroubleLabel
from kijkwijzer.ui.vault_page.add_copy import AddCopyDialog
from kijkwijzer.ui.withdrawal.recall import recall_of
from kijkwijzer.ui.withdrawal.words import copy_name, copy_place
from kijkwijzer.ui.words import number

if TYPE_CHECKING:
    from annotations.library import Library

_SHOWN_FIRST = 50
_SHOWN_MORE = 200


class RegisterCard(Card):
    """A line a copy: what, with whom, and what is known of it; those of withdrawn ones first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.column.addWidget(text(self.tr("What left the library"), "strong"))
        explained = self.tr(
            "Every copy that is given out is noted here. After a withdrawal you see what is still"
            " with others, and can ask them by letter to delete it."
        )
        self.column.addWidget(text(explained, "muted"))
        self._most = _SHOWN_FIRST
        self._lines = column(spacing_px=0)
        self.column.addLayout(self._lines)
        self._count = text("", "small")
        self.more = Button(self.tr("Show more copies"), "quiet")
        self.more.clicked.connect(self.show_more)
        self.column.addWidget(self._count)
        self.column.addLayout(row(self.more, 1))
        self.add = Button(self.tr("Add a copy…"), icon_name="plus")
        self.add.clicked.connect(self.ask_for_copy)
        self.column.addLayout(row(self.add, 1))
        self._told = text("", "good")
        self._told.hide()
        self.column.addWidget(self._told)
        self._trouble = TroubleLabel()
        self.column.addWidget(self._trouble)

    def refresh(self) -> None:
        """Read the register anew."""
        clear(self._lines)
        self._say_count(0)
        library = self._desk.library
        self.add.setVisible(library is not None and not library.read_only)
        if library is None:
            return
        try:
            entries = library.register_entries()
            # A letter asks back what was withdrawn, and nothing else.
            back = {one.id for one in entries if recall_of(library, one) is not None}
        except Trouble as trouble:
            self._trouble.tell(trouble)
            return
        order = sorted(entries, key=lambda one: (one.settled, one.id not in back))
        for one in order[: self._most]:
            self._lines.addWidget(self._line(one, library, asked_back=one.id in back))
        self._say_count(len(entries))
        if not entries:
            self._lines.addWidget(text(self.tr("Nothing left the library so far."), "small"))

    def show_more(self) -> None:
        """Show copies that are further down the list."""
        self._most += _SHOWN_MORE
        self.refresh()

    def ask_for_copy(self) -> None:
        """Ask what copy there is that the program did not make itself."""
        dialog = AddCopyDialog(self, self._desk)
        dialog.added.connect(self.refresh)
        dialog.open()

    def ask_to_settle(self, entry: RegisterEntry) -> None:
        """Ask once whether it is really gone there: it is then asked back no more."""
        copy = copy_name(entry, self._desk.today())
        words_ = self.tr(
            "“{copy}” then counts as deleted there, and nobody is asked for it any more."
        ).format(copy=" · ".join(filter(None, (_label(entry), copy))))
        dialog = MessageDialog(self, self.tr("Is it deleted there?"), words_)
        dialog.offer_close(self.tr("Back")).setFocus()
        settle = partial(self.settle, entry.id, RegisterState.CONFIRMED)
        dialog.offer(self.tr("It is deleted there"), settle)
        dialog.open()

    def settle(self, entry_id: UUID, state: RegisterState) -> None:
        """Note what is known of a copy by now."""
        library = self._desk.library
        if library is None:
            return
        try:
            library.settle_register(entry_id, state)
        except Trouble as trouble:
            self._trouble.tell(trouble)
        self.refresh()

    def write_letter(self, entry: RegisterEntry) -> None:
        """Save a letter that asks to delete a copy; it then counts as asked for."""
        desk, language = self._desk, self._desk.settings.language

        def write(file: Path) -> None:
            desk.keep_paper(desk.letter_paper(entry, language), file)

        name = self.tr("letter-{recording}.pdf").format(recording=_label(entry))
        save_paper(self, name, write, partial(self._letter_kept, entry))

    def _say_count(self, count: int) -> None:
        """Say how many copies there are, when not all of them are shown."""
        told = self.tr("{shown} of {count} copies are shown. Those still with others come first.")
        self._count.setText(told.format(shown=number(self._most), count=number(count)))
        for one in (self._count, self.more):
            one.setVisible(count > self._most)

    def _line(self, one: RegisterEntry, library: "Library", *, asked_back: bool) -> QFrame:
        made = QFrame()
        made.setAccessibleName(f"{_label(one)} {copy_name(one, self._desk.today())}")
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        name = " · ".join(filter(None, (_label(one), copy_name(one, self._desk.today()))))
        grid.addWidget(text(name, "label", wrap=False), 0, 0)
        grid.addWidget(
            self._state_chip(one, asked_back=asked_back), 0, 1, Qt.AlignmentFlag.AlignRight
        )
        grid.addWidget(text(copy_place(one), "muted"), 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        if not one.settled and not library.read_only:
            grid.addLayout(self._buttons(one, asked_back=asked_back), 2, 0, 1, 2)
        return made

    def _buttons(self, one: RegisterEntry, *, asked_back: bool) -> QHBoxLayout:
        settle = EntryButton(self.tr("It is deleted there…"), one)
        settle.clicked.connect(self._settle_pressed)
        if not asked_back:
            return row(settle, 1)
        letter = EntryButton(self.tr("Letter to the recipient…"), one)
        letter.clicked.connect(self._letter_pressed)
        return row(letter, settle, 1)

    def _letter_pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, EntryButton):
            self.write_letter(pressed.entry)

    def _settle_pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, EntryButton):
            self.ask_to_settle(pressed.entry)

    def _state_chip(self, one: RegisterEntry, *, asked_back: bool) -> QLabel:
        if one.settled:
            return chip(self.tr("Deleted there"), "ok")
        if one.state is RegisterState.ASKED:
            return chip(self.tr("Asked to delete"), "warn")
        if asked_back:
            return chip(self.tr("To be deleted"), "warn")
        return chip(self.tr("With others"))

    def _letter_kept(self, entry: RegisterEntry, words_: str, kind: str) -> None:
        if kind == "good" and entry.state is RegisterState.OPEN:
            self.settle(entry.id, RegisterState.ASKED)
        set_kind(self._told, kind=kind)
        self._told.setText(words_)
        self._told.show()


class EntryButton(Button):
    """A button that belongs to one copy."""

    def __init__(self, label: str, entry: RegisterEntry) -> None:
        super().__init__(label, "key")
        self.entry = entry
        self.setAccessibleDescription(copy_place(entry))


def _label(entry: RegisterEntry) -> str:
    return recording_label(entry.number) if entry.number is not None else ""
