"""Questions of a step with room for an answer, which is on disk soon after it was typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.cards import column, text
from kijkwijzer.ui.kept_typing import Keep, KeptTyping
from kijkwijzer.ui.review.note_field import NoteField


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
        self.field = FormText(label, lines)
        self.field.show_text(words)
        box = column(self, spacing_px=5)
        asked = text(as_typed(label), "label")
        asked.setBuddy(self.field)
        box.addWidget(asked)
        box.addWidget(self.field)
        self._typing = KeptTyping(self, self.field.toPlainText, keep)
        self._typing.kept_changed.connect(self.kept_changed)
        self._typing.refused.connect(self.refused)
        self.field.typed.connect(self._typing.typed)
        self.field.left.connect(self.flush)

    @property
    def words(self) -> str:
        """What stands in the field."""
        return self.field.toPlainText()

    @property
    def kept(self) -> bool:
        """Whether what stands in the field is on disk."""
        return self._typing.kept

    def set_example(self, example: str) -> None:
        """Show an example for as long as the field is empty."""
        self.field.setPlaceholderText(example)

    def put(self, words: str) -> None:
        """Put these words in the field as if they were typed, and keep them."""
        self.field.show_text(words)
        self.flush()

    def flush(self) -> bool:
        """Keep now what was typed; says whether it is on disk."""
        return self._typing.flush()

    def stop(self) -> None:
        """Stop every clock."""
        self._typing.stop()
