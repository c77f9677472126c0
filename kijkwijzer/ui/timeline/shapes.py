"""The shapes of fragments: a box, a chosen box, and a box that stands for several."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kijkwijzer.ui.timeline.ink import Ink

EDGE_PX = 4
GROW_PX = 2
BAR_PX = 8
"""A box this narrow has no room for a fill: it is a bar of colour."""

_RADIUS_PX = 4


def paint_box(painter: QPainter, box: QRectF, ink: Ink, *, strong: bool = False) -> None:
    """Paint a fragment: a soft rounded box with a thick left edge."""
    radius = min(_RADIUS_PX, box.width() / 3)
    paint_round(painter, box, ink.color, radius)
    if box.width() >= BAR_PX:
        inner = box.adjusted(min(EDGE_PX, box.width() / 3), 1, -1, -1)
        _paint_inside(painter, inner, ink.strong if strong else ink.soft, radius - 1)


def paint_chosen_box(painter: QPainter, box: QRectF, ink: Ink) -> None:
    """Paint the chosen fragment: larger, with a thick outline and a fuller fill."""
    grown = box.adjusted(-GROW_PX, -GROW_PX, GROW_PX, GROW_PX)
    paint_round(painter, grown, ink.color, _RADIUS_PX + GROW_PX)
    inner = grown.adjusted(EDGE_PX + GROW_PX, 3, -3, -3)
    if inner.width() > 0:
        paint_round(painter, inner, ink.strong, 2)


def paint_stack(painter: QPainter, box: QRectF, ink: Ink) -> None:
    """Paint several fragments that fall together: as a box with a double left edge."""
    radius = min(_RADIUS_PX, box.width() / 3)
    paint_round(painter, box, ink.color, radius)
    slit = 2 if box.width() >= BAR_PX else 1
    painter.fillRect(QRectF(box.left() + 2, box.top() + 1, slit, box.height() - 2), ink.soft)
    if box.width() >= BAR_PX:
        _paint_inside(painter, box.adjusted(EDGE_PX + 2, 1, -1, -1), ink.soft, radius - 1)


def _paint_inside(painter: QPainter, inner: QRectF, fill: QColor, radius: float) -> None:
    """Fill a box within its edges: straight at the left, rounded at the right."""
    paint_round(painter, inner, fill, radius)
    straight = min(inner.width() / 2, radius + 1)
    painter.fillRect(QRectF(inner.left(), inner.top(), straight, inner.height()), fill)


def paint_round(painter: QPainter, box: QRectF, color: QColor, radius: float) -> None:
    """Fill a box with round corners; the painter has no pen."""
    painter.setBrush(color)
    painter.drawRoundedRect(box, radius, radius)


def clip_to(painter: QPainter, box: QRect) -> None:
    """Keep painting within a box, and within what it was kept to already."""
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
