"""The codes of the rubric under their principles, each a row to press."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from annotations.model import Moment
from annotations.ports import Change
from kijkwijzer.ui.keymap import Keymap
from kijkwijzer.ui.marks import principle_role
from kijkwijzer.ui.review.code_row import ROW_PX_MAX, ROW_PX_MIN, CodeRow
from kijkwijzer.ui.review.painting import ColouredWord
from rubrics.model import Principle, Rubric, in_language

_BOTTOM_PX = 4


class TagPanel(QScrollArea):
    """All codes with their marks, counts and keys. It marks nothing itself: it says what is wished.

    `code_pressed` and `code_released` come in pairs. `code_looked_at` asks for what a code means.
    """

    code_pressed = Signal(str)
    code_released = Signal(str)
    code_looked_at = Signal(str)
    code_left = Signal()

    def __init__(
        self, rubric: Rubric, keymap: Keymap, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rubric, self._keymap, self._language = rubric, keymap, language
        self._counts: Counter[str] = Counter()
        self._rows: dict[str, CodeRow] = {}
        self._heads: list[QWidget] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._content())
        self.setMinimumHeight(4 * ROW_PX_MIN)

    @property
    def rows(self) -> tuple[CodeRow, ...]:
        """All rows, from top to bottom."""
        return tuple(self._rows.values())

    def row(self, code: str) -> CodeRow | None:
        """Find the row of a code; None when the rubric does not know it."""
        return self._rows.get(code)

    def count_all(self, moments: Iterable[Moment]) -> None:
        """Count the moments of a recording that was just opened."""
        self._counts = Counter(code for moment in moments for code in moment.codes)
        for code, row in self._rows.items():
            row.set_count(self._counts[code])

    def change(self, change: Change) -> None:
        """Keep the counts right after one change."""
        for single in change.all():
            self._count(single.before, -1)
            self._count(single.after, +1)

    def light(self, codes: Iterable[str]) -> None:
        """Show which codes are being held."""
        held = set(codes)
        for code, row in self._rows.items():
            row.set_held(held=code in held)

    def flash(self, code: str) -> None:
        """Light up a code that was just marked, and bring it into sight."""
        row = self._rows.get(code)
        if row is not None:
            row.flash()
            if row.visibleRegion().boundingRect().height() < row.height():
                self.ensureWidgetVisible(row, 0, 2 * row.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and isinstance(watched, CodeRow):
                self._go(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _content(self) -> QWidget:
        content = QWidget()
        content.setObjectName("scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 0, 8, _BOTTOM_PX)
        column.setSpacing(0)
        for principle in self._rubric.principles:
            column.addWidget(self._head(principle))
            for row in self._principle_rows(principle):
                column.addWidget(row)
        column.addStretch(1)
        return content

    def _head(self, principle: Principle) -> QWidget:
        head = QWidget()
        role = principle_role(self._rubric, principle.id)
        word = ColouredWord(in_language(principle.name, self._language), role, head)
        box = QVBoxLayout(head)
        box.setContentsMargins(8, 2, 8, 0)
        box.addWidget(word)
        self._heads.append(head)
        return head

    def _principle_rows(self, principle: Principle) -> Iterable[CodeRow]:
        role = principle_role(self._rubric, principle.id)
        for code in principle.codes:
            full = f"{principle.id}.{code.id}"
            name = in_language(code.name, self._language)
            row = CodeRow(full, name, self._keymap.key_of_code(full), principle.shape, role)
            self._connect(row)
            self._rows[full] = row
            yield row

    def _connect(self, row: CodeRow) -> None:
        code = row.code
        row.pressed.connect(lambda: self.code_pressed.emit(code))
        row.released.connect(lambda: self.code_released.emit(code))
        row.looked_at.connect(self.code_looked_at)
        row.left.connect(self.code_left)
        row.installEventFilter(self)

    def _count(self, moment: Moment | None, step: int) -> None:
        for code in moment.codes if moment else ():
            self._counts[code] += step
            row = self._rows.get(code)
            if row is not None:
                row.set_count(self._counts[code])

    def _fit_rows(self) -> None:
        """Make rows as high as there is room for; below the least height the panel scrolls."""
        heads = sum(head.sizeHint().height() for head in self._heads)
        room = (self.viewport().height() - heads - _BOTTOM_PX) // max(1, len(self._rows))
        height = max(ROW_PX_MIN, min(room, ROW_PX_MAX))
        for row in self._rows.values():
            row.setFixedHeight(height)

    def _go(self, row: CodeRow, step: int) -> None:
        rows = self.rows
        rows[(rows.index(row) + step) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)
