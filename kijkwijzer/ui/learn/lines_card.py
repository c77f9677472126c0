"""The card with the lines: a theme, its entries with their dots, and what can come next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotations.learning import EntryKind, LearningEntry, Line
from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.cards import Card, column, row, text
from kijkwijzer.ui.learn.empty_card import EmptyPart
from kijkwijzer.ui.learn.entry_row import EntryRow, Standing

_NEXT_INDENT_PX = 36


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    """One line as it stands on the page."""

    line: Line
    standing: Standing
    widget: QWidget
    rows: tuple[EntryRow, ...]


class LinesCard(Card):
    """Tells what a person wants to do with an entry, or to write next on a line.

    A line that stands as it stood keeps its rows: to make them all takes a third of a second for
    sixty lines, and while somebody types only one of them changes.
    """

    change_wished = Signal(object)
    own_wished = Signal(object)
    remove_wished = Signal(object)
    look_wished = Signal(int, int)
    next_wished = Signal(object, object)
    insight_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Lines of learning"))
        self.column.setContentsMargins(26, 22, 22, 12)
        self._inside = column(spacing_px=0)
        self._parts: list[_Part] = []
        self._empty: EmptyPart | None = None
        self.column.addLayout(self._inside)
        self.column.addStretch(1)

    def show_lines(
        self, lines: Sequence[Line], standing: Standing, *, has_recordings: bool
    ) -> None:
        """Show these lines, or how learning goes when there are none."""
        known = {(one.line, one.standing): one for one in self._parts}
        while self._inside.takeAt(0) is not None:
            pass  # what stays is put back below, in its place
        wanted = [(line, standing) for line in lines]
        self._parts = [known.pop(one) if one in known else self._part(*one) for one in wanted]
        for part in self._parts:
            self._inside.addWidget(part.widget)
        for gone in (*(one.widget for one in known.values()), self._empty):
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._empty = None if lines else self._explained(standing, has_recordings=has_recordings)

    def rows(self) -> list[EntryRow]:
        """Give the rows as they stand on the page."""
        return [row for part in self._parts for row in part.rows]

    def _explained(self, standing: Standing, *, has_recordings: bool) -> EmptyPart:
        empty = EmptyPart(has_recordings=has_recordings, can_change=standing.can_change)
        empty.insight_wished.connect(self.insight_wished)
        self._inside.addWidget(empty)
        return empty

    def _part(self, line: Line, standing: Standing) -> _Part:
        made = QWidget()
        box = column(made, spacing_px=0)
        box.addWidget(text(line.theme.strip() or self.tr("Without a theme"), "strong"))
        box.addSpacing(12)
        tried = line.open_try_out
        rows = []
        for entry in line.entries:
            is_open = tried is not None and entry.id == tried.id and not _looked_at(line, entry)
            rows.append(self._row(entry, Standing(standing.today, is_open, standing.can_change)))
            box.addWidget(rows[-1])
        if standing.can_change:
            box.addLayout(self._next(line))
        box.addSpacing(18)
        return _Part(line, standing, made, tuple(rows))

    def _row(self, entry: LearningEntry, standing: Standing) -> EntryRow:
        made = EntryRow(entry, standing)
        made.change_wished.connect(self.change_wished)
        made.own_wished.connect(self.own_wished)
        made.remove_wished.connect(self.remove_wished)
        made.look_wished.connect(self.look_wished)
        return made

    def _next(self, line: Line) -> QHBoxLayout:
        buttons = [self._next_button(line, kind) for kind in _coming(line)]
        made = row(*buttons, 1, spacing_px=4)
        made.setContentsMargins(_NEXT_INDENT_PX, 0, 0, 6)
        return made

    def _next_button(self, line: Line, kind: EntryKind) -> Button:
        names = {
            EntryKind.TRY_OUT: self.tr("+ Try something out"),
            EntryKind.LOOKED_BACK: self.tr("+ Looked back"),
            EntryKind.YIELD: self.tr("+ What it yielded"),
        }
        button = Button(names[kind], "quiet")
        if line.theme.strip():
            said = self.tr("{step}, on {theme}").format(step=names[kind], theme=line.theme)
            button.setAccessibleName(said)
        button.clicked.connect(lambda: self.next_wished.emit(line, kind))
        return button


def _coming(line: Line) -> tuple[EntryKind, ...]:
    """Give what can come next on a line: a try-out, or what came of the one that is open."""
    if line.open_try_out is None:
        return (EntryKind.TRY_OUT,)
    return EntryKind.LOOKED_BACK, EntryKind.YIELD


def _looked_at(line: Line, tried: LearningEntry) -> bool:
    after = line.entries[line.entries.index(tried) + 1 :]
    return any(one.kind is EntryKind.LOOKED_BACK for one in after)
