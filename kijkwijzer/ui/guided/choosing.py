"""Choosing what to do together: go on with something, or a conversation and a guide for it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from annotations.guided.model import SessionLine
from annotations.library import Entry
from annotations.model import Purpose
from annotations.trouble import Trouble
from kijkwijzer.ui import words
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, Inside, clear, column, row, scrolled, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.guided.guide_card import GuideCard
from kijkwijzer.ui.guided.opening import closed_by
from kijkwijzer.ui.guided.sessions_card import SessionsCard
from kijkwijzer.ui.guided.words import days_since
from kijkwijzer.ui.trouble_label import TroubleLabel
from rubrics.guides import shipped_guides
from rubrics.guides_model import SessionGuide

_MOST_PX = 1120
_COLUMNS = 2
_PICK_PX = 420


class Choosing(QWidget):
    """What there is to do. It starts nothing itself: it says what is wished."""

    begin_wished = Signal(int, object)
    take_up_wished = Signal(object)
    look_wished = Signal(int)
    consent_wished = Signal(int)
    recordings_wished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._number: int | None = None
        self.trouble = TroubleLabel()
        self.cards: list[GuideCard] = []
        self.unfinished: SessionsCard | None = None
        self.picker = QComboBox()
        self.picker.setMinimumWidth(_PICK_PX)
        self.picker.setAccessibleName(self.tr("Which conversation?"))
        self.picker.activated.connect(self._picked)
        holder = QWidget()
        holder.setMaximumWidth(_MOST_PX)
        self._column = column(holder, spacing_px=14)
        inside = Inside()
        across = row(holder, 1)
        across.setStretch(0, 20)
        across.setContentsMargins(22, 18, 22, 18)
        inside.setLayout(across)
        self._area = scrolled(inside)
        column(self).addWidget(self._area)
        self.refresh()

    def choose(self, number: int) -> None:
        """Choose a recording, as far as it can be looked at."""
        self._number = number
        self.refresh()

    def refresh(self) -> None:
        """Read anew what there is, and what may be done with it."""
        self._area.verticalScrollBar().setValue(0)
        self._forget()
        try:
            entries, sessions = self._read()
            self._fill(entries, sessions)
        except Trouble as trouble:
            self.trouble.tell(trouble)
        self._column.addStretch(1)

    def _forget(self) -> None:
        for lasting in (self.trouble, self.picker):
            lasting.setParent(self)
            lasting.hide()
        clear(self._column)
        self.cards, self.unfinished = [], None
        self._column.addWidget(self.trouble)

    def _read(self) -> tuple[tuple[Entry, ...], tuple[SessionLine, ...]]:
        library = self._desk.library
        if library is None:
            return (), ()
        entries = library.entries()
        return tuple(one for one in entries if one.own_learning.is_open), library.sessions()

    def _fill(self, entries: tuple[Entry, ...], sessions: tuple[SessionLine, ...]) -> None:
        unfinished = tuple(line for line in sessions if not line.is_over)
        if unfinished:
            self.unfinished = self._sessions(unfinished)
            self._column.addWidget(self.unfinished)
        if not entries:
            self._column.addWidget(self._empty())
            return
        self._pick_from(entries)
        self._column.addWidget(self._recording_card(entries))
        self._column.addLayout(self._guides())
        over = tuple(line for line in sessions if line.is_over and line.number == self._number)
        if over:
            self._column.addWidget(self._sessions(over))

    def _sessions(self, lines: Sequence[SessionLine]) -> SessionsCard:
        def find(guide_id: str) -> SessionGuide | None:
            return next((one for one in shipped_guides() if one.id == guide_id), None)

        library, settings = self._desk.library, self._desk.settings
        made = SessionsCard(
            lines,
            find,
            settings.language,
            self._desk.today(),
            read_only=library is not None and library.read_only,
        )
        made.take_up_wished.connect(self.take_up_wished)
        return made

    def _pick_from(self, entries: Sequence[Entry]) -> None:
        numbers = [one.recording.number for one in entries]
        if self._number not in numbers:
            newest = max(entries, key=lambda one: (one.recording.held_on, one.recording.number))
            self._number = newest.recording.number
        self.picker.clear()
        today = self._desk.today()
        for one in entries:
            recording = one.recording
            day = words.short_date(recording.held_on, today)
            known = " · ".join(filter(None, [recording.label, recording.kind, day]))
            self.picker.addItem(known, recording.number)
        self.picker.setCurrentIndex(numbers.index(self._number))

    def _recording_card(self, entries: Sequence[Entry]) -> Card:
        chosen = next(one for one in entries if one.recording.number == self._number)
        card = Card()
        label = text(self.tr("Which conversation?"), "strong", wrap=False)
        label.setBuddy(self.picker)
        ago = days_since((self._desk.today() - chosen.recording.held_on).days)
        look = Button(self.tr("Look without a guide"), "quiet", icon_name="watch")
        look.clicked.connect(lambda: self.look_wished.emit(chosen.recording.number))
        self.picker.show()
        card.column.addWidget(label)
        line = row(self.picker, text(ago, "muted", wrap=False), 1, look, spacing_px=12)
        card.column.addLayout(line)
        soon = self.tr("The sooner one looks back, the better one remembers how it was.")
        card.column.addWidget(text(soon, "small"))
        return card

    def _guides(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(14)
        for place, guide in enumerate(shipped_guides()):
            card = self._guide(guide)
            self.cards.append(card)
            grid.addWidget(card, place // _COLUMNS, place % _COLUMNS)
        for place in range(_COLUMNS):
            grid.setColumnStretch(place, 1)
        return grid

    def _guide(self, guide: SessionGuide) -> GuideCard:
        library, number = self._desk.library, self._number
        assert library is not None  # noqa: S101  (there are recordings)
        assert number is not None  # noqa: S101  (chosen above)
        open_purposes = [one for one in Purpose if library.may(number, one).is_open]
        reasons = closed_by(library, number, guide)
        card = GuideCard(guide, self._desk.settings, open_purposes, reasons)
        card.begin_wished.connect(lambda one: self.begin_wished.emit(number, one))
        card.consent_wished.connect(lambda: self.consent_wished.emit(number))
        card.begin.setEnabled(not library.read_only)
        return card

    def _picked(self) -> None:
        self._number = self.picker.currentData()
        self.refresh()
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty(self) -> Card:
        card = Card()
        card.column.setContentsMargins(32, 28, 32, 28)
        card.column.addWidget(text(self.tr("Look back with a guide, step by step"), "title"))
        told = (
            self.tr(
                "A guide leads you through one conversation: look, choose a few fragments, say"
                " what you see, and try out one thing."
            ),
            self.tr(
                "Alone, with a coach, or together with the client. You can pause at every step and"
                " go on another day."
            ),
            self.tr("It begins with a recording that everyone in it allows you to look at."),
        )
        for one in told:
            card.column.addWidget(text(one, "muted"))
        go = Button(self.tr("To the recordings"), "primary", icon_name="recordings")
        go.clicked.connect(self.recordings_wished)
        card.column.addSpacing(8)
        card.column.addLayout(row(go, 1))
        return card
