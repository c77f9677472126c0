"""What is typed is on disk soon: at each pause, each second while one types on, and tried again."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotations.trouble import Trouble
from kijkwijzer.ui.plain_field import PlainField

PAUSE_MS: Final = 400
LATEST_MS: Final = 1_000
RETRY_MS: Final = 5_000

Keep = Callable[[str], object]
"""Puts a text on disk before it comes back. Raises Trouble when it could not."""


class TypingClock(QObject):
    """Says when what is typed is due: at a pause, and never later than a second after it began."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = self._timer(PAUSE_MS)
        # Somebody may type on and on; this one is not put off by another key.
        self._latest = self._timer(LATEST_MS)

    @property
    def waits(self) -> bool:
        """Whether something was typed that is not due yet."""
        return self._pause.isActive()

    def typed(self) -> None:
        """Hear that something was typed."""
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def stop(self) -> None:
        """Have nothing due: it is being kept, or need not be."""
        self._pause.stop()
        self._latest.stop()

    def _end(self) -> None:
        self.stop()
        self.due.emit()

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.timeout.connect(self._end)
        return timer


class KeptTyping(QObject):
    """Keeps the text of one field. `words` reads what stands there; now that is what is on disk.

    `kept_changed` tells that `kept` may be another; `refused` gives the Trouble.
    """

    kept_changed = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject, words: Callable[[], str], keep: Keep) -> None:
        super().__init__(parent)
        self._words, self._keep = words, keep
        self._on_disk = words()
        self._clock = TypingClock(self)
        self._clock.due.connect(self.flush)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.flush)

    @property
    def kept(self) -> bool:
        """Whether what stands in the field is on disk."""
        return self._words() == self._on_disk

    def typed(self) -> None:
        """Hear that something was typed."""
        self._clock.typed()
        self.kept_changed.emit()

    def flush(self) -> bool:
        """Keep now what was typed; says whether it is on disk."""
        self._clock.stop()
        words = self._words()
        if words != self._on_disk:
            try:
                self._keep(words)
            except Trouble as trouble:
                self.refused.emit(trouble)
                self._retry.start()
            else:
                self._on_disk = words
                self._retry.stop()
            self.kept_changed.emit()
        return self.kept

    def stop(self) -> None:
        """Stop every clock."""
        self._clock.stop()
        self._retry.stop()


class KeptField(QWidget):
    """A field with what belongs to it. Its text is on disk soon, and when somebody leaves it.

    What puts one on a page says when something was typed: `self._typing.typed`.
    """

    kept_changed = Signal()
    refused = Signal(object)

    def __init__(self, field: PlainField, keep: Keep) -> None:
        """Make one around a field that shows what is on disk now."""
        super().__init__()
        self._plain = field
        self._typing = KeptTyping(self, field.toPlainText, keep)
        self._typing.kept_changed.connect(self.kept_changed)
        self._typing.refused.connect(self.refused)
        field.left.connect(self.flush)

    @property
    def words(self) -> str:
        """What stands in the field."""
        return self._plain.toPlainText()

    @property
    def kept(self) -> bool:
        """Whether what stands in the field is on disk."""
        return self._typing.kept

    def flush(self) -> bool:
        """Keep now what was typed; says whether it is on disk."""
        return self._typing.flush()

    def stop(self) -> None:
        """Stop every clock."""
        self._typing.stop()
