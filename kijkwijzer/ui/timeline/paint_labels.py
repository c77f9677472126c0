"""Paints names and numbers on moments, and the mark of the chosen one."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.timeline.ink import Ink
from kijkwijzer.ui.timeline.look import Look
from kijkwijzer.ui.timeline.shapes import paint_round

_LABEL_LEFT_PX = 9


def paint_chosen_mark(painter: QPainter, look: Look, center: QPointF, ink: Ink) -> None:
    """Paint the chosen moment: its mark in a filled ring."""
    ring = QRectF(center.x() - 11, center.y() - 11, 22, 22)
    paint_round(painter, ring, ink.color, 7)
    paint_round(painter, ring.adjusted(2, 2, -2, -2), ink.pale, 5)
    look.sprites.paint_mark(painter, ink, center)


def paint_label(painter: QPainter, look: Look, box: QRectF, text: str, left_px: float) -> None:
    """Paint a name in a box; one that begins out of sight has its name at the edge of sight."""
    left = max(box.left(), left_px) + _LABEL_LEFT_PX
    shown = look.name.fitting(text, box.right() - left - 4)
    if shown:
        painter.setPen(theme().color("ink"))
        painter.setFont(look.name.font)
        top = box.center().y() - look.name.metrics.height() / 2
        painter.drawStaticText(QPointF(left, look.levelled(top)), look.name.prepared(shown))


def paint_count(painter: QPainter, look: Look, place: QPointF, count: int, ink: Ink) -> None:
    """Paint how many fall together, to the right of a place at half height."""
    painter.setPen(ink.color)
    painter.setFont(look.count.font)
    top = place.y() - look.count.metrics.height() / 2
    painter.drawStaticText(QPointF(place.x(), look.levelled(top)), look.count.prepared(str(count)))
