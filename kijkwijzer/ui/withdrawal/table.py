"""A framed table of lines: what on the left, how much on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from kijkwijzer.ui.cards import clear, column, hairline, row, text
from kijkwijzer.ui.style import set_kind
from kijkwijzer.ui.withdrawal.words import Line

_BESIDE_LETTERS_MAX = 64
_MARGINS_PX = (14, 8, 14, 8)


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
            self._lines.addLayout(_below(line) if _is_long(line) else _beside(line))


def _is_long(line: Line) -> bool:
    return len(line.name) + len(line.value) > _BESIDE_LETTERS_MAX


def _beside(line: Line) -> QHBoxLayout:
    value = _value(line)
    value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    parts = row(text(line.name, wrap=False), value, spacing_px=16)
    parts.setStretch(1, 1)
    parts.setContentsMargins(*_MARGINS_PX)
    return parts


def _below(line: Line) -> QVBoxLayout:
    """Give a long line the whole width, so that nothing of it is cut off."""
    parts = column(spacing_px=2)
    parts.addWidget(text(line.name))
    parts.addWidget(_value(line))
    parts.setContentsMargins(*_MARGINS_PX)
    return parts


def _value(line: Line) -> QLabel:
    made = text(line.value, "fact")
    if line.tone:
        set_kind(made, kind="warned")
    return made
