"""A small square button that shows an icon in the colours of the theme."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kijkwijzer.ui.buttons import PaintedButton
from kijkwijzer.ui.icons import ICON_PX, paint_icon
from kijkwijzer.ui.review.painting import paint_focus
from kijkwijzer.ui.theme import theme, theme_signals

_SIDE_PX = 34


class IconButton(PaintedButton):
    """`name` is said by screen readers; the tip also shows the key that does the same."""

    def __init__(
        self, icon_name: str, name: str, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  ({key})" if key else name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme_signals().changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE_PX, _SIDE_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isChecked() or self.isDown() or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent_soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            paint_focus(painter, box, 7)
        role = "accent" if self.isChecked() else "muted" if self.isEnabled() else "line"
        middle = QRectF(0, 0, ICON_PX, ICON_PX)
        middle.moveCenter(box.center())
        paint_icon(painter, self._icon_name, middle, theme().color(role))
