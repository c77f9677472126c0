"""Texts of a step that are on disk soon after they were typed, and are tried again when not."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotations.trouble import Trouble
from kijkwijzer.ui.cards import column, text
from kijkwijzer.ui.review.note_field import NoteField

PAUSE_MS = 400
RETRY_MS = 5000

Keep = Callable[[str], object]
"""Puts a text on disk before it returns. Raises Trouble when that did not happen."""


class FormText(NoteField):
    """A field of a form: it takes back its own typing, unlike a note about a moment."""

    def __init__(self, name: str, lines: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(name, lines, parent)
        self.setUndoRedoEnabled(True)


class KeptText(QWidget):
    """A question with room for an answer. `kept` says whether the answer is on disk."""

    kept_changed = Signal()
    refused = Signal(object)

    def __init__(self, label: str, words: str, keep: Keep, lines: tuple[int, int] = (2, 6)) -> None:
        super().__init__()
        self._keep = keep
        self._on_disk = words
        self.field = FormText(label, lines)
        self.field.show_text(words)
        box = column(self, spacing_px=5)
        asked = text(label, "label")
        asked.setBuddy(self.field)
        box.addWidget(asked)
        box.addWidget(self.field)
        self._pause = self._timer(PAUSE_MS)
        self._retry = self._timer(RETRY_MS)
        self.field.typed.connect(self._typed)
        self.field.left.connect(self.flush)

    @property
    def words(self) -> str:
        """What stands in the field."""
        return self.field.toPlainText()

    @property
    def kept(self) -> bool:
        """Whether what stands in the field is on disk."""
        return self.words == self._on_disk

    def set_example(self, example: str) -> None:
        """Show an example for as long as the field is empty."""
        self.field.setPlaceholderText(example)

    def put(self, words: str) -> None:
        """Put these words in the field as if they were typed, and keep them."""
        self.field.show_text(words)
        self.flush()

    def flush(self) -> bool:
        """Keep now what was typed; says whether it is on disk."""
        self._pause.stop()
        words = self.words
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
        self._pause.stop()
        self._retry.stop()

    def _typed(self) -> None:
        self._pause.start()
        self.kept_changed.emit()

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.timeout.connect(self.flush)
        return timer
