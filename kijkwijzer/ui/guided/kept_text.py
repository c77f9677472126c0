"""Questions of a step with room for an answer, which is on disk soon after it was typed."""

from PySide6.QtWidgets import QWidget

from kijkwijzer.ui.as_typed import as_typed
from kijkwijzer.ui.cards import column, text
from kijkwijzer.ui.kept_typing import Keep, KeptField
from kijkwijzer.ui.review.note_field import NoteField


class FormText(NoteField):
    """A field of a form: it takes back its own typing, unlike a note about a moment."""

    def __init__(self, name: str, lines: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(name, lines, parent)
        self.setUndoRedoEnabled(True)


class KeptText(KeptField):
    """A question with room for an answer. `kept` says whether the answer is on disk."""

    def __init__(self, label: str, words: str, keep: Keep, lines: tuple[int, int] = (2, 6)) -> None:
        field = FormText(label, lines)
        field.show_text(words)
        super().__init__(field, keep)
        self.field = field
        box = column(self, spacing_px=5)
        asked = text(as_typed(label), "label")
        asked.setBuddy(self.field)
        box.addWidget(asked)
        box.addWidget(self.field)
        self.field.typed.connect(self._typing.typed)

    def set_example(self, example: str) -> None:
        """Show an example for as long as the field is empty."""
        self.field.setPlaceholderText(example)

    def put(self, words: str) -> None:
        """Put these words in the field as if they were typed, and keep them."""
        self.field.show_text(words)
        self.flush()
