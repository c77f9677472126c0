"""The page Leren: lines of insights, try-outs and what came of them, for one person."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotations.learning import EntryKind, LearningEntry, Line, lines
from annotations.trouble import Trouble
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, Inside, column, row, scrolled, text
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.learn.entry_row import Standing
from kijkwijzer.ui.learn.history import History
from kijkwijzer.ui.learn.lines_card import LinesCard
from kijkwijzer.ui.learn.next_card import NextCard
from kijkwijzer.ui.learn.outgoing import Outgoing
from kijkwijzer.ui.learn.own_dialog import OwnDialog
from kijkwijzer.ui.learn.page_header import LearnHeader
from kijkwijzer.ui.learn.reading import recordings_of
from kijkwijzer.ui.learn.sheets import Sheets
from kijkwijzer.ui.learn.speaking_card import SpeakingCard
from kijkwijzer.ui.learn.words import kind_name
from kijkwijzer.ui.learn.works_card import WorksCard
from kijkwijzer.ui.trouble_label import TroubleLabel

_SIDE_LEAST_PX, _SIDE_MOST_PX = 316, 420
_BODY_MOST_PX = 1500


class LearnPage(QWidget):
    """Everything is read from the library; `look_requested` gives a recording and a time in it."""

    look_requested = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk = desk
        self._lines: tuple[Line, ...] = ()
        self._history = History(lambda: desk.library, self)
        self.sheets = Sheets(self, desk, self._history)
        self._papers = Outgoing(self, desk)
        self._header = LearnHeader()
        self._card = LinesCard()
        self._next = NextCard()
        self._works = WorksCard(desk)
        self._speaking = SpeakingCard(desk)
        self._undone = self._make_notice()
        self._trouble = TroubleLabel()
        self._build()
        self._connect()
        self.refresh()

    @property
    def owner(self) -> str:
        """The pseudonym of who learns here; "" when there is nobody."""
        return self._header.owner

    def header_widget(self) -> QWidget:
        """Give what stands in the header while this page is shown."""
        return self._header

    def refresh(self) -> None:
        """Read the library anew, also what stands beside the lines."""
        self._show_lines()
        self._works.read(self.owner)
        self._speaking.read(self.owner)

    def keep_typed(self) -> bool:
        """Put on disk what is being typed; says whether all of it is there."""
        return all((self.sheets.flush(), self._papers.flush()))

    def release(self) -> bool:
        """Keep what is being typed, and let go of every text in memory."""
        kept = all((self.sheets.release(), self._papers.release()))
        self._history.forget()
        return kept

    def let_go(self, number: int) -> None:
        """Let go at once of everything of a recording that is about to be destroyed."""
        self.sheets.let_go(number)
        self._papers.release()
        self._history.forget(number)
        self._undone.hide()
        self._works.let_go(number)
        self._speaking.let_go(number)
        self._next.show_entries([one for one in self._next.entries if one.number != number])
        kept = [[one for one in line.entries if one.number != number] for line in self._lines]
        self._show(tuple(Line(on[0].line_id, on[0].theme, tuple(on)) for on in kept if on))

    def look_back(self, tried: LearningEntry, number: int) -> None:
        """Write what was seen of a try-out in this recording."""
        self._show_lines()
        for line in self._lines:
            if line.id == tried.line_id:
                self.sheets.next_on(line, EntryKind.LOOKED_BACK, number)

    def _make_notice(self) -> Card:
        card = Card()
        self._notice_words = text("", "label", wrap=False)
        undo = Button(self.tr("Undo"), "quiet")
        undo.clicked.connect(self.undo)
        card.column.setContentsMargins(16, 6, 8, 6)
        card.column.addLayout(row(self._notice_words, 1, undo))
        card.hide()
        return card

    def _build(self) -> None:
        inside = Inside()
        inside.setMaximumWidth(_BODY_MOST_PX)
        across = QHBoxLayout(inside)
        across.setContentsMargins(22, 18, 22, 18)
        across.setSpacing(18)
        left = column(spacing_px=12)
        left.addWidget(self._trouble)
        left.addWidget(self._undone)
        left.addWidget(self._card, 1)
        side = QWidget()
        side.setMinimumWidth(_SIDE_LEAST_PX)
        side.setMaximumWidth(_SIDE_MOST_PX)
        beside = column(side, spacing_px=16)
        for card in (self._next, self._works, self._speaking):
            beside.addWidget(card)
        beside.addStretch(1)
        across.addLayout(left, 21)
        across.addWidget(side, 10)
        column(self).addWidget(scrolled(inside))

    def _connect(self) -> None:
        self._header.owner_chosen.connect(self._choose_owner)
        self._header.insight.clicked.connect(self.write_insight)
        self._header.plan.clicked.connect(self._write_plan)
        self._card.insight_wished.connect(self.write_insight)
        self._card.change_wished.connect(self.change)
        self._card.remove_wished.connect(self.remove)
        self._card.own_wished.connect(self.make_own)
        self._card.next_wished.connect(self._write_next)
        self._card.look_wished.connect(self.look_requested)
        self._works.look_wished.connect(self.look_requested)
        self._next.print_wished.connect(self._papers.print_card)
        self._history.refused.connect(self._trouble.tell)
        self._history.changed.connect(self._undone.hide)
        self.sheets.listen(self._show_kept, self._show_lines)
        for keys, act in (("Ctrl+Z", self.undo), ("Ctrl+Shift+Z", self.redo)):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def write_insight(self) -> None:
        """Begin a line."""
        if self.owner and self._can_change:
            self.sheets.new_insight(self.owner)

    def _write_next(self, line: Line, kind: EntryKind) -> None:
        self.sheets.next_on(line, kind)

    def change(self, entry: LearningEntry) -> None:
        """Write on in an entry."""
        for line in self._lines:
            if entry in line.entries:
                self.sheets.change(entry, line)

    def remove(self, entry: LearningEntry) -> None:
        """Take an entry away; it can be put back."""
        try:
            self._history.drop(entry, kind_name(entry.kind))
        except Trouble as trouble:
            self._trouble.tell(trouble)
            return
        told = self.tr("{what} was removed").format(what=kind_name(entry.kind))
        self._notice_words.setText(told)
        # What is kept afterwards hides it: the button takes back the last step, whatever that is.
        self._undone.show()
        self._show_lines()

    def undo(self) -> None:
        """Take back the last thing that was written, changed or removed."""
        self._turned(self._history.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self._turned(self._history.redo())

    def make_own(self, entry: LearningEntry) -> None:
        """Have an entry read again, to keep it when its recording goes."""
        library = self._desk.library
        if library is not None:
            dialog = OwnDialog(self, library, entry)
            dialog.made_own.connect(self._made_own)
            dialog.open()

    def _write_plan(self) -> None:
        own = [one.text for line in self._lines for one in line.entries if one.text.strip()]
        self._papers.write_plan(self.owner, own)

    @property
    def _can_change(self) -> bool:
        return self._desk.library is not None and not self._desk.library.read_only

    def _choose_owner(self) -> None:
        self._history.forget()
        self._undone.hide()
        self.refresh()

    def _show_lines(self) -> None:
        library = self._desk.library
        self._trouble.hide()
        if library is None:
            return
        try:
            self._header.show_owners(library.owners())
            self._show(library.learning(self.owner) if self.owner else ())
            self._next.show_entries(library.open_try_outs(self.owner) if self.owner else ())
        except Trouble as trouble:
            self._trouble.tell(trouble)

    def _show_kept(self, before: LearningEntry | None, after: LearningEntry) -> None:
        """Show one entry as it was kept. While somebody types, nothing else is read anew."""
        gone = {after.id, before.id if before else after.id}
        others = [one for line in self._lines for one in line.entries if one.id not in gone]
        themed = [
            replace(one, theme=after.theme) if one.line_id == after.line_id else one
            for one in others
        ]
        self._show(lines((*themed, after)))

    def _show(self, shown: tuple[Line, ...]) -> None:
        self._lines = shown
        has_recordings = bool(shown) or bool(recordings_of(self._desk, self.owner))
        standing = Standing(self._desk.today(), can_change=self._can_change)
        self._card.show_lines(shown, standing, has_recordings=has_recordings)
        self._header.allow(reading=bool(self.owner), writing=self._can_change and bool(self.owner))

    def _turned(self, done: str) -> None:
        if done:
            self._show_lines()

    def _made_own(self) -> None:
        # There is no way back to the recording, so none of the steps before fit any more.
        self._history.forget()
        self._show_lines()
