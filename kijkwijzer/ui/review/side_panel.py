"""The card beside the picture: what do you see, or all moments. Two tabs in its head."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kijkwijzer.ui.fonts import STRONG_PX, font
from kijkwijzer.ui.review.painting import EndWords, paint_focus


class Tab(QPushButton):
    """A heading that can be chosen; the chosen one is strong, the other quiet."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setProperty("kind", "tab")
        self.setCheckable(True)
        self.setAutoDefault(True)  # Enter presses it
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # Wide enough for the strong letter of the chosen tab, so that nothing moves.
        strong = QFontMetrics(font(STRONG_PX, font().Weight.DemiBold))
        self.setFixedWidth(strong.horizontalAdvance(words) + 12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus(painter, self.rect().toRectF(), 5)


class SidePanel(QFrame):
    """Shows one of two parts under a head with tabs; the rubric's name stands at the right."""

    shown = Signal(int)

    def __init__(
        self, parts: list[tuple[str, QWidget]], rubric_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._tabs = QButtonGroup(self)
        self._stack = QStackedWidget(self)
        self._name = EndWords(rubric_name, self)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 16, 2)
        head.setSpacing(4)
        for place, (words, part) in enumerate(parts):
            tab = Tab(words, self)
            self._tabs.addButton(tab, place)
            head.addWidget(tab)
            self._stack.addWidget(part)
        head.addWidget(self._name, 1)
        self._build(head)
        # The card below takes what it needs; this takes what is left.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.show_part(0)
        self._tabs.idClicked.connect(self.show_part)

    def tab(self, place: int) -> QAbstractButton:
        """Give the tab at this place."""
        return self._tabs.button(place)

    @property
    def part(self) -> int:
        """Which part is shown."""
        return self._stack.currentIndex()

    def show_part(self, place: int) -> None:
        """Show the part at this place."""
        self._tabs.button(place).setChecked(True)
        self._stack.setCurrentIndex(place)
        self.shown.emit(place)

    def _build(self, head: QHBoxLayout) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
