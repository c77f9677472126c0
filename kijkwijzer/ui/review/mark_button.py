"""A button that shows a mark and a name, and opens a menu: the head of the note card."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from kijkwijzer.ui.fonts import STRONG_PX, font
from kijkwijzer.ui.marks import paint_mark
from kijkwijzer.ui.review.painting import paint_focus
from kijkwijzer.ui.theme import theme, theme_signals
from rubrics.model import Shape

_HEIGHT_PX = 26
_NAME_LEFT_PX = 20
_ARROW_PX = 18


class MarkButton(QPushButton):
    """Flat; the name is cut off with dots where it does not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape, self._role = Shape.CIRCLE, "principle_1"
        self._font = font(STRONG_PX, font().Weight.DemiBold)
        self.setAutoDefault(True)  # Enter presses it
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme_signals().changed.connect(self.update)

    def show_mark(self, name: str, shape: Shape, role: str) -> None:
        """Show another mark and name, in the theme's colour of `role`."""
        self._shape, self._role = shape, role
        self.setText(name)
        self.setShortcut(QKeySequence())  # “&” stands for nothing but itself
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._font).horizontalAdvance(self.text())
        # The letters of a name are as wide as they are, not a whole number of pixels.
        return QSize(_NAME_LEFT_PX + width + 2 + _ARROW_PX, _HEIGHT_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, _HEIGHT_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        paint_mark(painter, self._shape, QPointF(6, middle), 11, self._role)
        painter.setFont(self._font)
        painter.setPen(theme().color("ink"))
        room = self.width() - _NAME_LEFT_PX - _ARROW_PX
        text = QFontMetrics(self._font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        box = QRectF(_NAME_LEFT_PX, 0, room, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        self._paint_arrow(painter, QPointF(self.width() - 9, middle + 1))
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), 5)

    def _paint_arrow(self, painter: QPainter, center: QPointF) -> None:
        role = "ink" if self.underMouse() or self.hasFocus() else "muted"
        painter.setPen(QPen(theme().color(role), 1.5))
        low = center + QPointF(0, 2)
        painter.drawPolyline([center + QPointF(-4, -2), low, center + QPointF(4, -2)])
