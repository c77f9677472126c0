"""A quiet reminder of permissions that end, and of what goes because nobody renewed them.

It is answered by asking anew or by letting the recording go, and by nothing else.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from annotations.model import Purpose, recording_label
from annotations.trouble import Trouble
from kijkwijzer.log import log_failure
from kijkwijzer.ui import words
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, clear, column, row, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.message import tell_trouble
from kijkwijzer.ui.opening_words import opening_words
from kijkwijzer.ui.translation import say

if TYPE_CHECKING:
    from annotations.expiry import Closing, Due, Ended
    from annotations.library import Library

_SHOWN_MAX = 3


class ClosingCard(Card):
    """One line a recording, the most urgent first."""

    consent_requested = Signal(int)
    withdraw_requested = Signal(int)
    clock_trusted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="warn", parent=parent)
        self.column.setContentsMargins(16, 10, 12, 10)
        self._lines = column(spacing_px=4)
        self.column.addLayout(self._lines)
        self._library: Library | None = None
        self._ended: tuple[int, ...] = ()
        self.hide()

    def remind(self, desk: Desk) -> None:
        """Remind of what ends by today; hide when there is nothing."""
        clear(self._lines)
        library = desk.library
        if library is None or library.read_only or desk.is_practice:
            self.hide()
            return
        self._library, self._ended = library, ()
        told = self._tell_gone(desk.let_go_at_opening) + self._tell_clock(library)
        told += self._tell_opening(library)
        try:
            told += self._tell_due(library.due(desk.today()))
        except Trouble as trouble:
            self._add(say(trouble))
            told += 1
        self.setVisible(told > 0)
        self._note_told()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._note_told()

    def _note_told(self) -> None:
        """Note what was told, once it can be read: what nobody saw is not withdrawn."""
        if self._library is None or not self._ended or not self.isVisible():
            return
        try:
            self._library.told_ended(*self._ended)
        except Trouble as trouble:
            # It is told again at the next look; till then nothing is withdrawn.
            log_failure("noting what was told", trouble)
        self._ended = ()

    def _tell_gone(self, numbers: tuple[int, ...]) -> int:
        if numbers:
            said = self.tr("Withdrawn, since the permission had ended: {recordings}.")
            self._add(said.format(recordings=", ".join(map(recording_label, numbers))))
        return len(numbers)

    def _tell_opening(self, library: "Library") -> int:
        told = opening_words(library, words.purpose)
        for said in told[:_SHOWN_MAX]:
            self._add(said)
        if len(told) > _SHOWN_MAX:
            more = self.tr("And more: {count}").format(count=len(told) - _SHOWN_MAX)
            self._lines.addWidget(text(more, "small"))
        return len(told)

    def _tell_clock(self, library: "Library") -> int:
        last = library.clock_behind()
        if last is None:
            return 0
        said = self.tr(
            "The clock of this computer stands before {day}, when this library was used."
            " Permissions are counted from that day. Set the clock right, or say that it is right."
        ).format(day=words.long_date(last))
        right = Button(self.tr("The clock is right"))
        right.clicked.connect(self._trust_clock)
        self._add(said, right)
        return 1

    def _tell_due(self, due: "Due") -> int:
        near = _one_each((*due.today, *due.soon))
        self._ended = tuple(one.recording.number for one in due.ended)
        for ended in due.ended[:_SHOWN_MAX]:
            self._add_asking(self._ended_words(ended), ended.recording.number)
        if len(due.ended) > _SHOWN_MAX:
            self._add(self._more_ended_words(due.ended[_SHOWN_MAX:]))
        shown = max(_SHOWN_MAX - len(due.ended), 0)
        for closing in near[:shown]:
            self._add_asking(self._closing_words(closing), closing.recording.number)
        if len(near) > shown:
            more = self.tr("And more that end soon: {count}").format(count=len(near) - shown)
            self._lines.addWidget(text(more, "small"))
        return len(due.ended) + len(near)

    def _add_asking(self, said: str, number: int) -> None:
        renew = Button(self.tr("Ask again…"))
        renew.setProperty("number", number)
        renew.clicked.connect(self._ask)
        let_go = Button(self.tr("Let it go…"), "quiet")
        let_go.setProperty("number", number)
        let_go.clicked.connect(self._withdraw)
        for button in (renew, let_go):
            button.setAccessibleDescription(said)
        self._add(said, renew, let_go)

    def _add(self, said: str, *buttons: Button) -> None:
        line = row(text(said), *buttons, spacing_px=8)
        line.setStretch(0, 1)
        self._lines.addLayout(line)

    def _ended_words(self, ended: "Ended") -> str:
        told = self.tr(
            "The permission for {recording} ended after {day}. Without a new one it is destroyed"
            " the next day that the program is used."
        )
        return told.format(
            recording=ended.recording.label, day=words.short_date(ended.last_day, None)
        )

    def _more_ended_words(self, ended: "tuple[Ended, ...]") -> str:
        told = self.tr(
            "The permission for these ended too, and without a new one they are destroyed in the"
            " same way: {recordings}."
        )
        return told.format(recordings=", ".join(one.recording.label for one in ended))

    def _closing_words(self, closing: "Closing") -> str:
        facts = {
            "recording": closing.recording.label,
            "purpose": words.purpose(closing.purpose),
            "day": words.short_date(closing.last_day, None),
        }
        if closing.purpose is Purpose.OWN_LEARNING:
            if not closing.days_left:
                return self.tr("Today is the last day of {recording}.").format(**facts)
            return self.tr("{recording} ends soon: it may be watched until {day}.").format(**facts)
        told = self.tr("“{purpose}” of {recording} ends soon: it is open until {day}.")
        return told.format(**facts)

    def _ask(self) -> None:
        self.consent_requested.emit(self.sender().property("number"))

    def _withdraw(self) -> None:
        self.withdraw_requested.emit(self.sender().property("number"))

    def _trust_clock(self) -> None:
        if self._library is None:
            return
        try:
            self._library.trust_clock()
        except Trouble as trouble:
            tell_trouble(self, self.tr("This could not be noted"), trouble)
            return
        self.clock_trusted.emit()


def _one_each(near: "tuple[Closing, ...]") -> "list[Closing]":
    """Give one line a recording: that of own learning when it ends too, else the first to end."""
    found: dict[int, Closing] = {}
    for one in near:
        number = one.recording.number
        if number not in found or one.purpose is Purpose.OWN_LEARNING:
            found[number] = one
    return list(found.values())
