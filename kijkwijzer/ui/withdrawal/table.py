"""A framed table of lines: what on the left, how much on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from kijkwijzer.ui.cards import clear, column, hairline, row, text
from kijkwijzer.ui.style import set_kind
from kijkwijzer.ui.withdrawal.words import Line


class LineTable(QFrame):
    """Shows lines, one under another."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "table")
        self._lines = column(self, spacing_px=0)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines in place of the ones before."""
        clear(self._lines)
        for place, line in enumerate(lines):
            if place:
                self._lines.addWidget(hairline())
            value = text(line.value, "fact")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if line.tone:
                set_kind(value, kind="warned")
            parts = row(text(line.name, wrap=False), value, spacing_px=16)
            parts.setStretch(1, 1)
            parts.setContentsMargins(14, 8, 14, 8)
            self._lines.addLayout(parts)
