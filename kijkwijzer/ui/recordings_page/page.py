"""The page Opnames: the list, its search and filter, and the column beside it."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from annotations.model import RecordingState
from annotations.trouble import Trouble
from kijkwijzer.ui import words, work
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import column, row, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.dialogs.message import tell_trouble
from kijkwijzer.ui.icons import icon
from kijkwijzer.ui.recordings_page.closing_card import ClosingCard
from kijkwijzer.ui.recordings_page.empty_card import EmptyCard
from kijkwijzer.ui.recordings_page.finding import matches
from kijkwijzer.ui.recordings_page.gone import all_entries
from kijkwijzer.ui.recordings_page.original_card import OriginalCard
from kijkwijzer.ui.recordings_page.recordings_list import RecordingsList
from kijkwijzer.ui.recordings_page.side_cards import HavenStrip, SideColumn

if TYPE_CHECKING:
    from annotations.library import Entry

_SIDE_FROM_PX = 1080
_BODY_MOST_PX = 1800
_SEARCH_PAUSE_MS = 150


class Which(StrEnum):
    """Which recordings to show."""

    ALL = "all"
    OPEN = "open"
    WAITING = "waiting"
    ENDING = "ending"


class RecordingsPage(QWidget):
    """Every recording of the library."""

    look_requested = Signal(int)
    consent_requested = Signal(int)
    withdraw_requested = Signal(int)
    receipt_requested = Signal(int)
    code_requested = Signal()
    add_requested = Signal()
    practice_requested = Signal()
    own_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk = desk
        self._entries: Sequence[Entry] = ()
        self._in_notes: frozenset[int] = frozenset()
        self._list = RecordingsList(partial(_poster, desk), desk.rubric, self)
        self._original = OriginalCard()
        self._closing = ClosingCard()
        self._empty = EmptyCard()
        self._side = SideColumn(is_practice=desk.is_practice)
        self._strip = HavenStrip()
        self._nothing = text("", "muted")
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE_MS)
        self._search = self._make_search()
        self._filter = self._make_filter()
        self._header = self._make_header()
        self._build()
        self._connect()
        self.refresh()

    def header_widget(self) -> QWidget:
        """Give what stands in the header while this page is shown."""
        return self._header

    def refresh(self) -> None:
        """Read the library anew."""
        self._entries = all_entries(self._desk)
        self._list.forget_posters()
        self._ask_about_originals()
        self._closing.remind(self._desk)
        self._show()

    def forget(self, number: int) -> None:
        """Let go at once of everything of one recording, before it is destroyed."""
        self._entries = [one for one in self._entries if one.recording.number != number]
        self._in_notes -= {number}
        self._list.forget(number)

    def choose(self, number: int) -> None:
        """Choose a recording, with all filters off, and put the keyboard there."""
        self._search.clear()
        self._filter.setCurrentIndex(0)
        self._show()
        self._list.choose(number)
        self._list.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_FROM_PX
        self._side.setVisible(wide)
        self._strip.setVisible(not wide)

    def _build(self) -> None:
        outer = column(self, spacing_px=0)
        inside = QWidget()
        inside.setMaximumWidth(_BODY_MOST_PX)
        body = QHBoxLayout(inside)
        body.setContentsMargins(22, 18, 22, 18)
        body.setSpacing(18)
        left = column(spacing_px=14)
        left.addWidget(self._closing)
        left.addWidget(self._original)
        left.addWidget(self._list, 1000)
        left.addWidget(self._empty)
        left.addWidget(self._nothing)
        left.addStretch(1)
        body.addLayout(left, 1)
        body.addWidget(self._side)
        across = QHBoxLayout()
        across.addWidget(inside, 1000)
        across.addStretch(1)
        outer.addLayout(across, 1)
        outer.addWidget(self._strip)

    def _connect(self) -> None:
        self._list.look_requested.connect(self.look_requested)
        self._list.consent_requested.connect(self.consent_requested)
        self._list.withdraw_requested.connect(self.withdraw_requested)
        self._list.receipt_requested.connect(self.receipt_requested)
        self._closing.consent_requested.connect(self.consent_requested)
        self._closing.withdraw_requested.connect(self.withdraw_requested)
        self._closing.clock_trusted.connect(self.refresh)
        self._empty.add_requested.connect(self.add_requested)
        self._empty.practice_requested.connect(self.practice_requested)
        self._side.practice_requested.connect(self.practice_requested)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._go_to_search)
        self._side.own_requested.connect(self.own_requested)
        self._original.answered.connect(self._keep_answer)
        self._pause.timeout.connect(self._look_for)
        self._search.textChanged.connect(self._wait_a_little)
        self._filter.currentIndexChanged.connect(self._show)

    def _wait_a_little(self) -> None:
        self._pause.start()

    def _go_to_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def _make_search(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Search recordings and notes"))
        field.setAccessibleName(self.tr("Search recordings and notes"))
        field.setClearButtonEnabled(True)
        field.setMinimumWidth(150)
        field.setMaximumWidth(320)
        action = field.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        action.setEnabled(False)
        return field

    def _make_filter(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Which recordings"))
        box.addItem(self.tr("All recordings"), Which.ALL)
        box.addItem(self.tr("Open to look at"), Which.OPEN)
        box.addItem(self.tr("Waiting for permission"), Which.WAITING)
        box.addItem(self.tr("Ending soon"), Which.ENDING)
        return box

    def _make_header(self) -> QWidget:
        header = QWidget()
        self._add = Button(self.tr("Add a recording"), "primary", icon_name="plus")
        self._add.clicked.connect(self.add_requested)
        library = self._desk.library
        # The passphrase of the practice library is known to all: nothing real belongs in it.
        can_change = library is not None and not library.read_only
        if self._desk.is_practice or not can_change:
            self._add.hide()
        self._code = Button(self.tr("Withdraw with a code…"))
        self._code.clicked.connect(self.code_requested)
        if not can_change:
            self._code.hide()
        self._list.can_change = can_change
        title = text(self.tr("Recordings"), "title", wrap=False)
        parts = row(title, 1, self._filter, self._search, self._code, self._add, spacing_px=12)
        parts.setStretch(3, 4)
        parts.setContentsMargins(20, 0, 20, 0)
        header.setLayout(parts)
        return header

    def _ask_about_originals(self) -> None:
        library, today = self._desk.library, self._desk.today()
        asks = library is not None and not library.read_only
        due = library.originals_due(today) if library is not None and asks else ()
        self._original.ask_about(due, today)

    def _keep_answer(self, number: int, next_day: date | None) -> None:
        library = self._desk.library
        if library is None:
            return
        try:
            library.remind_original(number, next_day)
        except Trouble as trouble:
            tell_trouble(self, self.tr("This could not be noted"), trouble)
        self._ask_about_originals()

    def _show(self) -> None:
        found = self._found()
        self._list.show_entries(found, self._desk.today())
        self._list.setVisible(bool(found))
        self._empty.setVisible(not self._entries)
        self._search.setVisible(bool(self._entries))
        self._filter.setVisible(bool(self._entries))
        self._nothing.setVisible(bool(self._entries) and not found)
        hint = self.tr("No recording matches. Try fewer letters, or all recordings.")
        self._nothing.setText(hint)

    def _found(self) -> list["Entry"]:
        typed = self._typed()
        return [
            entry
            for entry in self._entries
            if self._is_chosen(entry) and (not typed or matches(entry, typed, self._in_notes))
        ]

    def _typed(self) -> str:
        return self._search.text().strip()

    def _look_for(self) -> None:
        """Search what the list shows at once, and the notes on a worker: they must be unsealed."""
        typed, library = self._typed(), self._desk.library
        self._in_notes = frozenset()
        self._show()
        if typed and library is not None:
            work.run(
                self,
                lambda _: (typed, frozenset(hit.recording.number for hit in library.search(typed))),
                self._found_in_notes,
                lambda _: None,
            )

    def _found_in_notes(self, found: tuple[str, frozenset[int]]) -> None:
        typed, numbers = found
        if typed == self._typed():
            self._in_notes = numbers
            self._show()

    def _is_chosen(self, entry: "Entry") -> bool:
        which = self._filter.currentData()
        answer = entry.own_learning
        if which != Which.ALL and entry.recording.state is not RecordingState.PRESENT:
            return False
        if which == Which.OPEN:
            return answer.is_open
        if which == Which.WAITING:
            return not answer.is_open
        if which == Which.ENDING:
            return answer.until is not None and words.ends_soon(answer.until, self._desk.today())
        return True


def _poster(desk: Desk, number: int) -> bytes | None:
    """Read a poster. Knows no page: a model that held its page would be a circle with it."""
    try:
        return desk.library.poster(number) if desk.library is not None else None
    except Trouble:
        return None
