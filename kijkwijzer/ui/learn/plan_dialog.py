"""The sheet for a learning-plan text: typed, checked while it is typed, read again, and printed."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCheckBox, QMenu, QTextEdit, QWidget
from typing_extensions import override

from annotations.library import Library, NotOwnYet
from annotations.plan_text import Finding
from annotations.trouble import Trouble
from kijkwijzer.ui import work
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import clear, column, row, text
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.learn.entry_dialog import PAUSE_MS
from kijkwijzer.ui.learn.words import finding_told
from kijkwijzer.ui.review.note_field import NoteField
from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.trouble_label import TroubleLabel

_SHOWN_MAX = 6
_LINES = (8, 14)


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
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.check_now)
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
        self._pause.stop()
        library, words = self._library, self.words
        work.run(
            self,
            lambda _: library.check_plan_text(words),
            lambda found: self._told(words, found),
            self._broke,
        )

    def flush(self) -> bool:
        """Keep now what was typed, if it may be kept; says whether it is on disk."""
        self._pause.stop()
        if self.all_kept or self._library.read_only:
            return True
        try:
            self._library.keep_plan_text(self._owner, self.words)
        except NotOwnYet:
            return False
        except Trouble as trouble:
            self._trouble.tell(trouble)
            return False
        self._kept = self.words
        return True

    def release(self) -> bool:
        """Keep what may be kept, and close; says whether all of it is on disk."""
        kept = self.flush()
        self._warned = True
        super().done(0)
        return kept

    @override
    def done(self, result: int) -> None:
        if not self.flush() and not self._warned:
            self._warned = True
            words = self.tr("This is not kept while something is found in it. Press again to close")
            self.said.setText(words)
            return
        self._pause.stop()
        super().done(result)

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
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, taken=words: self._take(taken))
        button.setMenu(menu)
        button.setVisible(not menu.isEmpty() and not self._library.read_only)
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
        self._warned = False
        if self.words != self._checked:
            self.read.setChecked(False)
            self._pause.start()
        self._show_state()

    def _told(self, words: str, findings: tuple[Finding, ...]) -> None:
        if words != self.words:
            return  # it was changed meanwhile, and is checked again
        self._checked, self._findings = words, findings
        self._trouble.hide()
        self._mark(findings)
        clear(self._list)
        told = dict.fromkeys(self._line(one) for one in findings)
        for line in list(told)[:_SHOWN_MAX]:
            self._list.addWidget(text(line, "small"))
        if not findings:
            self.flush()
        self._show_state()

    def _line(self, finding: Finding) -> str:
        words = self.field.toPlainText()
        lead = len(words) - len(words.lstrip())
        piece = words[lead + finding.start : lead + finding.end]
        return f"“{piece.strip(_MARKS)}”: {finding_told(finding.kind)}"

    def _mark(self, findings: Sequence[Finding]) -> None:
        words = self.field.toPlainText()
        lead = len(words) - len(words.lstrip())
        self.field.setExtraSelections([self._marked(one, lead, words) for one in findings])

    def _marked(self, finding: Finding, lead: int, words: str) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.field.document())
        cursor.setPosition(_utf16(words, lead + finding.start))
        cursor.setPosition(_utf16(words, lead + finding.end), QTextCursor.MoveMode.KeepAnchor)
        shape = QTextCharFormat()
        shape.setBackground(theme().color("warn_soft"))
        made.cursor, made.format = cursor, shape
        return made

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


def _utf16(words: str, place: int) -> int:
    """Give a place in characters as Qt counts it: those beyond the first plane are two."""
    return len(words[:place].encode("utf-16-le")) // 2
