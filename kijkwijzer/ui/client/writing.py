"""A large field to write in, and keeping what is typed: at each pause, and when it is left."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from annotations.model import NOTE_LENGTH_MAX
from annotations.trouble import Trouble
from kijkwijzer.ui.cards import column
from kijkwijzer.ui.trouble_label import TroubleLabel

PAUSE_MS: Final = 400
RETRY_MS: Final = 5_000
_LEAST_PX: Final = 92
_MOST_PX: Final = 190

Keep = Callable[[str], object]
"""Puts a text on disk before it comes back. Raises Trouble when it could not."""


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
    """A field whose text is on disk within half a second. Says calmly when it could not be kept."""

    changed = Signal()

    def __init__(self, name: str, words: str, keep: Keep) -> None:
        super().__init__()
        self._keep, self._on_disk = keep, words
        self.field = LargeField(name)
        self.field.setPlainText(words)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._trouble = TroubleLabel()
        parts = column(self, spacing_px=8)
        parts.addWidget(self.field, 1)
        parts.addWidget(self._trouble)
        self.setFocusProxy(self.field)
        self._pause = self._timer(PAUSE_MS)
        self._retry = self._timer(RETRY_MS)
        self.field.textChanged.connect(self._typed)
        self.field.left.connect(self.flush)

    @property
    def words(self) -> str:
        """What stands there."""
        return self.field.toPlainText()

    @property
    def kept(self) -> bool:
        """Whether what stands there is on disk."""
        return self.words == self._on_disk

    def flush(self) -> bool:
        """Keep now what was typed; says whether it is on disk."""
        self._pause.stop()
        words = self.words
        if words == self._on_disk:
            return True
        try:
            self._keep(words)
        except Trouble as trouble:
            self._trouble.tell(trouble)
            self._retry.start()
            return False
        self._on_disk = words
        self._retry.stop()
        self._trouble.hide()
        return True

    def stop(self) -> None:
        """Stop every clock."""
        self._pause.stop()
        self._retry.stop()

    def _typed(self) -> None:
        self._pause.start()
        self.changed.emit()

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.timeout.connect(self.flush)
        return timer
