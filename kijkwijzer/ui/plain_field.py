"""A field for plain text of any number of lines, which holds no more than can be kept."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from annotations.model import NOTE_LENGTH_MAX

_NEW_LINE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlainField(QPlainTextEdit):
    """Tab leaves it, so that the keyboard alone is enough. `left` tells that somebody did.

    What is typed when it is full does not come in, and what is pasted is cut to what fits.
    """

    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = bool(event.text()) and event.text().isprintable()
        if (letter or event.key() in _NEW_LINE) and self._room() < 1:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if len(event.commitString()) > self._room():
            event.ignore()
        else:
            super().inputMethodEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        fitting = QMimeData()
        fitting.setText(source.text()[: max(0, self._room())])
        super().insertFromMimeData(fitting)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _room(self) -> int:
        """Count the letters that still fit once what is selected makes place for them."""
        cursor = self.textCursor()
        selected = cursor.selectionEnd() - cursor.selectionStart()
        held = self.document().characterCount() - 1  # Qt counts the end of the text too
        return NOTE_LENGTH_MAX - held + selected
