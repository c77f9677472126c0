"""A field to write in that grows with its text and leaves the keys of undo to the page."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kijkwijzer.ui.fonts import BODY_PX, font
from kijkwijzer.ui.plain_field import PlainField

_FRAME_PX = 16


class NoteField(PlainField):
    """`typed` tells of the person's own changes only. Escape is left to the page."""

    typed = Signal()

    def __init__(self, name: str, lines: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._lines = lines
        self._telling = True
        self.setFont(font(BODY_PX))
        # One way back for everything: the page's undo takes back stretches of typing.
        self.setUndoRedoEnabled(False)
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
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

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
