"""A field to write in that grows with its text and leaves the keys of undo to the page."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from annotations.model import NOTE_LENGTH_MAX
from kijkwijzer.ui.fonts import BODY_PX, font

_FRAME_PX = 16


class NoteField(QPlainTextEdit):
    """Plain text of any number of lines. `typed` tells of the person's own changes only."""

    typed = Signal()
    left = Signal()

    def __init__(self, name: str, lines: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._telling = True
        self.setFont(font(BODY_PX))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        # One way back for everything: the page's undo takes back stretches of typing.
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def show_text(self, text: str) -> None:
        """Show a text that was kept; the cursor stays near where it was."""
        if text == self.toPlainText():
            return
        place = self.textCursor().position()
        self._telling = False
        self.setPlainText(text)
        self._telling = True
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(text)))
        self.setTextCursor(cursor)

    def set_lines(self, lines: tuple[int, int]) -> None:
        """Choose how many lines there is room for: at least, and at most before it scrolls."""
        self._lines = lines
        self._grow()

    def go_to_end(self) -> None:
        """Put the cursor behind the last letter."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        full = self.document().characterCount() > NOTE_LENGTH_MAX
        if event.key() == Qt.Key.Key_Escape or (full and event.text().isprintable()):
            event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._height_px())

    def _height_px(self) -> int:
        least, most = self._lines
        lines = max(least, min(most, self._asked_lines()))
        return lines * QFontMetrics(font(BODY_PX)).lineSpacing() + _FRAME_PX

    def _asked_lines(self) -> int:
        """Count the lines of the text as it is broken now; Qt gives a plain text's size so."""
        return int(self.document().size().height())

    def _grow(self) -> None:
        policies = Qt.ScrollBarPolicy
        full = self._asked_lines() > self._lines[1]
        policy = policies.ScrollBarAsNeeded if full else policies.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if self.height() != self._height_px():
            self.setFixedHeight(self._height_px())

    def _tell(self) -> None:
        if self._telling:
            self.typed.emit()
