"""A large field to write in, and keeping what is typed, also when it is left."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from annotations.model import NOTE_LENGTH_MAX
from kijkwijzer.ui.cards import column
from kijkwijzer.ui.kept_typing import Keep, KeptTyping
from kijkwijzer.ui.trouble_label import TroubleLabel

_LEAST_PX: Final = 92
_MOST_PX: Final = 190


class LargeField(QPlainTextEdit):
    """Room for a few sentences. Tab leaves it, so that the keyboard alone is enough."""

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_LEAST_PX)
        self.setMaximumHeight(_MOST_PX)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        full = self.document().characterCount() > NOTE_LENGTH_MAX
        if full and event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class Writing(QWidget):
    """A field whose text is on disk within a second. Says calmly when it could not be kept."""

    changed = Signal()

    def __init__(self, name: str, words: str, keep: Keep) -> None:
        super().__init__()
        self.field = LargeField(name)
        self.field.setPlainText(words)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._trouble = TroubleLabel()
        parts = column(self, spacing_px=8)
        parts.addWidget(self.field, 1)
        parts.addWidget(self._trouble)
        self.setFocusProxy(self.field)
        self._typing = KeptTyping(self, self.field.toPlainText, keep)
        self._typing.refused.connect(self._trouble.tell)
        self._typing.kept_changed.connect(self._hide_trouble)
        self.field.textChanged.connect(self._typed)
        self.field.left.connect(self.flush)

    @property
    def words(self) -> str:
        """What stands there."""
        return self.field.toPlainText()

    @property
    def kept(self) -> bool:
        """Whether what stands there is on disk."""
        return self._typing.kept

    def flush(self) -> bool:
        """Keep now what was typed; says whether it is on disk."""
        return self._typing.flush()

    def stop(self) -> None:
        """Stop every clock."""
        self._typing.stop()

    def _hide_trouble(self) -> None:
        if self.kept:
            self._trouble.hide()

    def _typed(self) -> None:
        self._typing.typed()
        self.changed.emit()
