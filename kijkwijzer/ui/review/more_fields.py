"""What may be written about a moment after what one sees: only what the kijkkader asks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kijkwijzer.ui.cards import text
from kijkwijzer.ui.review.note_field import NoteField
from rubrics.model import NOTE_FIELDS


class MoreFields(QWidget):
    """Each field under its question. What is not asked is there only while something is in it.

    `shown_changed` tells that a field came or went.
    """

    shown_changed = Signal()

    def __init__(self, fields: Sequence[NoteField], asked: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._asked = {
            field: name in asked for field, name in zip(fields, NOTE_FIELDS[1:], strict=True)
        }
        self._holders: dict[NoteField, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for field in fields:
            column.addWidget(self._held(field))
            field.textChanged.connect(self._fit)
            field.left.connect(self._fit)
        self._fit()

    @property
    def is_empty(self) -> bool:
        """Whether there is no field to show."""
        return all(holder.isHidden() for holder in self._holders.values())

    def _held(self, field: NoteField) -> QWidget:
        holder = self._holders[field] = QWidget(self)
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        # What wraps would ask for the height that it needs at its narrowest.
        lines.addWidget(text(field.accessibleName(), "small", wrap=False))
        lines.addWidget(field)
        return holder

    def _fit(self) -> None:
        """Show what is asked, what holds a text, and what one is in the middle of emptying."""
        before = [holder.isHidden() for holder in self._holders.values()]
        for field, holder in self._holders.items():
            is_used = bool(field.toPlainText()) or field.hasFocus()
            holder.setVisible(self._asked[field] or is_used)
        if before != [holder.isHidden() for holder in self._holders.values()]:
            self.shown_changed.emit()
