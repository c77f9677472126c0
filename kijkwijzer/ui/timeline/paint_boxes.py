"""Paints one moment or fragment, or several that fall together, in the colours of a lane."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.timeline.look import SMALL_PX, Look, mixed, paint_sprite, soft
from rubrics.model import Shape

EDGE_PX = 4
GROW_PX = 2
_RADIUS_PX = 4
_NARROW_PX = 12
_LABEL_LEFT_PX = 9


def paint_box(painter: QPainter, box: QRectF, role: str, *, strong: bool = False) -> None:
    """Paint a fragment: a soft rounded box with a thick left edge."""
    color = theme().color(role)
    if box.width() < _NARROW_PX:
        _paint_round(painter, box, color, min(_RADIUS_PX, box.width() / 2.5))
        return
    _paint_round(painter, box, color, _RADIUS_PX)
    inner = box.adjusted(EDGE_PX, 1, -1, -1)
    fill = soft(role, strong=strong)
    _paint_round(painter, inner, fill, _RADIUS_PX - 1)
    painter.fillRect(QRectF(inner.left(), inner.top(), _RADIUS_PX, inner.height()), fill)


def paint_chosen_box(painter: QPainter, box: QRectF, role: str) -> None:
    """Paint the chosen fragment: larger, with a thick outline and a fuller fill."""
    grown = box.adjusted(-GROW_PX, -GROW_PX, GROW_PX, GROW_PX)
    _paint_round(painter, grown, theme().color(role), _RADIUS_PX + GROW_PX)
    inner = grown.adjusted(EDGE_PX + GROW_PX, 3, -3, -3)
    if inner.width() > 0:
        _paint_round(painter, inner, soft(role, strong=True), 2)


def paint_stack(painter: QPainter, box: QRectF, role: str) -> None:
    """Paint several fragments that fall together: as a box with a double left edge."""
    color = theme().color(role)
    if box.width() < _NARROW_PX:
        bar = max(1.5, (box.width() - 1) / 2)
        painter.fillRect(QRectF(box.left(), box.top(), bar, box.height()), color)
        painter.fillRect(QRectF(box.right() - bar, box.top(), bar, box.height()), color)
        return
    _paint_round(painter, box, color, _RADIUS_PX)
    gap = QRectF(box.left() + 2, box.top() + 1, 2, box.height() - 2)
    painter.fillRect(gap, soft(role))
    inner = box.adjusted(EDGE_PX + 2, 1, -1, -1)
    _paint_round(painter, inner, soft(role), _RADIUS_PX - 1)
    painter.fillRect(QRectF(inner.left(), inner.top(), _RADIUS_PX, inner.height()), soft(role))


def paint_chosen_mark(
    painter: QPainter, look: Look, center: QPointF, shape: Shape, role: str
) -> None:
    """Paint the chosen moment: its mark in a filled ring."""
    ring = QRectF(center.x() - 11, center.y() - 11, 22, 22)
    _paint_round(painter, ring, theme().color(role), 7)
    _paint_round(painter, ring.adjusted(2, 2, -2, -2), mixed(role, "surface", 0.2), 5)
    paint_sprite(painter, look.mark(shape, role), center.x(), center.y())


def paint_label(painter: QPainter, look: Look, box: QRectF, text: str, left_px: float) -> None:
    """Paint a name in a box; one that begins out of sight has its name at the edge of sight."""
    left = max(box.left(), left_px) + _LABEL_LEFT_PX
    shown = look.name.fitting(text, box.right() - left - 4)
    if shown:
        painter.setPen(theme().color("ink"))
        painter.setFont(look.name.font)
        top = box.center().y() - look.name.metrics.height() / 2
        painter.drawStaticText(QPointF(left, look.snapped(top)), look.name.prepared(shown))


def paint_count(painter: QPainter, look: Look, place: QPointF, count: int, role: str) -> None:
    """Paint how many fall together, to the right of a place at half height."""
    painter.setPen(theme().color(role))
    painter.setFont(look.count.font)
    painter.drawText(QPointF(place.x(), place.y() + SMALL_PX * 0.36), str(count))


def _paint_round(painter: QPainter, box: QRectF, color: QColor, radius: float) -> None:
    painter.setBrush(color)
    painter.drawRoundedRect(box, radius, radius)
