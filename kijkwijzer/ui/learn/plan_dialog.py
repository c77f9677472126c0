"""The sheet for a learning-plan text: typed, checked while it is typed, read again, and printed."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from time import monotonic

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCheckBox, QMenu, QTextEdit, QWidget
from typing_extensions import override

from annotations.library import Library
from annotations.plan_text import Finding
from kijkwijzer.ui import work
from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import clear, column, row, text
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.kept_typing import TypingClock
from kijkwijzer.ui.learn.plan_check import PlanCheck
from kijkwijzer.ui.learn.words import finding_told
from kijkwijzer.ui.review.note_field import NoteField
from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.trouble_label import TroubleLabel

_SHOWN_MAX = 6
_LINES = (8, 14)
_WAIT_S = 2.0


class PlanDialog(SheetDialog):
    """Nothing leaves before its owner has read it again, and the check finds nothing.

    What is typed is kept as soon as nothing of a recording is found in it: a text that outlives
    every recording may hold nothing of one.
    """

    shown = Signal(str)

    def __init__(
        self, parent: QWidget, library: Library, owner: str, own_words: Sequence[str]
    ) -> None:
        super().__init__(parent, self.tr("Text for learning plan"), width_px=620)
        self._library = library
        self._owner = owner
        self._warned = False
        self._checked: str | None = None
        self._findings: tuple[Finding, ...] = ()
        self._kept = library.plan_text(owner)
        self._running: PlanCheck | None = None
        self._closing = False
        self._is_over = False
        self._clock = TypingClock(self)
        self._clock.due.connect(self.check_now)
        intro = self.tr(
            "A learning plan may be read by others, also in a talk about your work. So it says"
            " what you want to learn, and nothing of a client or a conversation."
        )
        self.column.addWidget(text(intro, "muted"))
        self.field = self._make_field()
        self.own_button = self._own_words_button(own_words)
        self.column.addLayout(row(self.own_button, 1))
        self._list = column(spacing_px=4)
        self.column.addLayout(self._list)
        self.read = QCheckBox(self.tr("I read it again. This may be read by others."))
        self.read.toggled.connect(self._show_state)
        self.column.addWidget(self.read)
        self._trouble = TroubleLabel()
        self.under.addWidget(self._trouble)
        self._add_buttons()
        self.check_now()

    @property
    def words(self) -> str:
        """The text as it stands now."""
        return self.field.toPlainText().strip()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found in the text that was checked last."""
        return self._findings

    @property
    def all_kept(self) -> bool:
        """Whether the text as it stands is on disk."""
        return self.words == self._kept

    def check_now(self) -> None:
        """Check the text on a worker, and keep it when nothing is found."""
        self._clock.stop()
        # One at a time: an older text must not be kept over a newer one.
        if self._running is None:
            self._start()

    def flush(self) -> bool:
        """Have kept what was typed, if it may be; says whether it is on disk.

        It is checked on a worker. Whoever leaves waits for that, and never longer than a moment.
        """
        self._clock.stop()
        until = monotonic() + _WAIT_S
        while not (self.all_kept or self._library.read_only):
            check = self._running or self._start()
            if not check.wait(until - monotonic()):
                return False
            self._take_in(check)
            if check.words == self.words:
                break
        return self.all_kept or self._library.read_only

    def release(self) -> bool:
        """Keep what may be kept, and close; says whether all of it is on disk."""
        kept = self.flush()
        self._close()
        return kept

    @override
    def done(self, result: int) -> None:
        """Close once the text is on disk; the second time, also when it may not be kept."""
        if self.all_kept or self._library.read_only or self._warned:
            self._close()
        elif self._findings and self._checked == self.words:
            self._warn()
        else:
            self._closing = True
            self.check_now()

    def _close(self) -> None:
        self._clock.stop()
        self._is_over = self._warned = True
        super().done(0)

    def _warn(self) -> None:
        self._warned = True
        words = self.tr("This is not kept while something is found in it. Press again to close")
        self.said.setText(words)

    def _start(self) -> PlanCheck:
        keeps = not (self.all_kept or self._library.read_only)
        check = PlanCheck(self._library, self._owner, self.words, keeps=keeps)
        self._running = check
        work.run(self, lambda _: check.run(), self._told, self._broke)
        return check

    def _take_in(self, check: PlanCheck) -> None:
        if self._running is check:
            self._running = None
            self._kept = check.words if check.kept else self._kept

    def _make_field(self) -> NoteField:
        name = self.tr("What do you want to learn, and what do you try out?")
        field = NoteField(name, _LINES)
        field.setUndoRedoEnabled(True)
        field.setReadOnly(self._library.read_only)
        field.show_text(self._kept)
        # The field is larger than what belongs to it; its words count whoever puts them there.
        field.textChanged.connect(self._typed)
        label = text(name, "label")
        label.setBuddy(field)
        self.column.addWidget(label)
        self.column.addWidget(field)
        return field

    def _own_words_button(self, own_words: Sequence[str]) -> Button:
        button = Button(self.tr("Take over from my lines…"))
        menu = QMenu(button)
        for words in own_words:
            action = menu.addAction(as_typed(words))
            action.triggered.connect(lambda _=False, taken=words: self._take(taken))
        button.setMenu(menu)
        if menu.isEmpty() or self._library.read_only:
            button.hide()
        return button

    def _add_buttons(self) -> None:
        self.said = text("", "small")
        self.preview = Button(self.tr("Look at the page…"), "primary")
        self.preview.clicked.connect(lambda: self.shown.emit(self.words))
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addWidget(self.said, 1)
        self.buttons.addWidget(close)
        self.buttons.addWidget(self.preview)

    def _take(self, words: str) -> None:
        before = self.field.toPlainText().rstrip()
        self.field.setPlainText(f"{before}\n{words}" if before else words)
        self.field.go_to_end()
        self.field.setFocus()

    def _typed(self) -> None:
        self._warned = self._closing = False
        if self.words != self._checked:
            self.read.setChecked(False)
            self._clock.typed()
        self._show_state()

    def _told(self, check: PlanCheck) -> None:
        self._take_in(check)
        if self._is_over:
            return
        if check.words != self.words:
            self.check_now()
            return
        self._show_findings(check)
        if self._closing:
            self._closing = False
            if self.all_kept:
                self._close()
            else:
                self._warn()

    def _show_findings(self, check: PlanCheck) -> None:
        self._checked, self._findings = check.words, check.findings
        self._trouble.hide()
        if check.trouble is not None:
            self._trouble.tell(check.trouble)
        self._mark(check.findings)
        clear(self._list)
        told = dict.fromkeys(self._line(one) for one in check.findings)
        for line in list(told)[:_SHOWN_MAX]:
            self._list.addWidget(text(line, "small"))
        self._show_state()

    def _line(self, finding: Finding) -> str:
        words = self.field.toPlainText()
        lead = len(words) - len(words.lstrip())
        piece = words[lead + finding.start : lead + finding.end]
        return f"“{piece.strip(_MARKS)}”: {finding_told(finding.kind)}"

    def _mark(self, findings: Sequence[Finding]) -> None:
        words = self.field.toPlainText()
        lead = len(words) - len(words.lstrip())
        # Qt counts signs beyond the first plane as two.
        places = list(accumulate((1 + (sign > "\uffff") for sign in words), initial=0))
        spans = [(places[lead + one.start], places[lead + one.end]) for one in findings]
        self.field.setExtraSelections(list(self._marked(spans)))

    def _marked(self, spans: Sequence[tuple[int, int]]) -> Iterator[QTextEdit.ExtraSelection]:
        shape = QTextCharFormat()
        shape.setBackground(theme().color("warn_soft"))
        for start, end in spans:
            made = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.field.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            made.cursor, made.format = cursor, shape
            yield made

    def _show_state(self) -> None:
        clean = bool(self.words) and self._checked == self.words and not self._findings
        self.read.setEnabled(clean)
        self.preview.setEnabled(clean and self.read.isChecked())
        if self._findings and self._checked == self.words:
            said = self.tr("Say these in other words, then you can go on.")
        elif not self.words:
            said = ""
        elif self._checked != self.words:
            said = self.tr("Checking…")
        else:
            said = self.tr(
                "Nothing was found that may not go out. The check cannot see everything."
            )
        self.said.setText(said)

    def _broke(self, trouble: Exception) -> None:
        self._trouble.tell(trouble)


_MARKS = " \n“”„\"'\u2018\u2019«»"
