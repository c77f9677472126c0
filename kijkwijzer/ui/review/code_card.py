"""What a code means: its definition, when to use it, when not, an example. Beside its row."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kijkwijzer.ui.cards import text
from kijkwijzer.ui.review.painting import ColouredWord
from rubrics.model import Code, in_language

_WIDTH_PX = 300
_AFTER_MS = 450
_GAP_PX = 18


class CodeCard(QFrame):
    """Comes after a short rest on a row, and goes at once when the row is left."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setObjectName("code_card")
        self._language = language
        self._row: QWidget | None = None
        self._name = ColouredWord("", "ink", self, size_px=14)
        self._definition = text("")
        self._use = text("", "small")
        self._use_not = text("", "small")
        self._example = text("", "small")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        for part in (self._name, self._definition, self._use, self._use_not, self._example):
            column.addWidget(part)
        self.setFixedWidth(_WIDTH_PX)
        self._wait = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._wait.timeout.connect(self._appear)
        self.hide()

    def tell_of(self, code: Code, role: str, row: QWidget) -> None:
        """Tell of a code beside its row, after a moment."""
        self._row = row
        self._name.recolour(role, in_language(code.name, self._language))
        self._definition.setText(in_language(code.definition, self._language))
        use, use_not = (in_language(one, self._language) for one in (code.use, code.use_not))
        self._use.setText(self.tr("When: {use}").format(use=use))
        self._use_not.setText(self.tr("Not: {use_not}").format(use_not=use_not))
        example = in_language(code.example, self._language)
        self._example.setText(self.tr("Example: {example}").format(example=example))
        self._example.setVisible(bool(example))
        row.setAccessibleDescription(in_language(code.definition, self._language))
        if self.isVisible():
            self._appear()
        else:
            self._wait.start()

    def leave(self) -> None:
        """Go away."""
        self._wait.stop()
        self._row = None
        self.hide()

    def _appear(self) -> None:
        page = self.parentWidget()
        if self._row is None or page is None or not self._row.isVisible():
            return
        self._column.activate()
        self.resize(_WIDTH_PX, self._column.totalHeightForWidth(_WIDTH_PX))
        beside = self._row.mapTo(page, QPoint(0, 0))
        left = beside.x() - _WIDTH_PX - _GAP_PX
        lowest = page.height() - self.height() - _GAP_PX
        self.move(max(_GAP_PX, left), max(_GAP_PX, min(beside.y() - 12, lowest)))
        self.raise_()
        self.show()
