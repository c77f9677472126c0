"""A mouth that speaks and smiles. Knows no sound: it is told how far it is open."""

from practice.ball import Head
from practice.shapes import Point, curve, faded, fill, line, mixed
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

_BROAD = 0.6
_PARTED_PX, _WIDE_PX = 1.2, 5.0


def paint_mouth(painter: QPainter, head: Head) -> None:
    """Paint lips, and teeth and tongue where they show."""
    pose, look = head.pose, head.look
    x, y = head.at(0.0, 0.58, 1.08)
    wide = (21.0 + 6.5 * pose.smile - 6.5 * pose.round) * head.width(0.0)
    up = 1.8 + 5.5 * pose.smile - 2.6 * pose.care * (1 - pose.smile)
    gap = 15.0 * pose.mouth
    left, right = (x - wide, y - up), (x + wide, y - up)
    top, bottom = y + 0.8 - 0.30 * gap, y + 2.0 + 0.85 * gap + 2.5 * pose.smile
    lips = QPainterPath(QPointF(*left))
    lips.cubicTo(x - wide * 0.5, top - 4.5, x - wide * 0.2, top - 6.5, x, top - 4.0)
    lips.cubicTo(x + wide * 0.2, top - 6.5, x + wide * 0.5, top - 4.5, *right)
    lips.cubicTo(x + wide * 0.55, bottom + 5.5, x - wide * 0.55, bottom + 5.5, *left)
    fill(painter, lips, look.lip)
    inside = QPainterPath(QPointF(left[0] + 2, left[1] + 0.5))
    inside.cubicTo(
        x - wide * 0.45, top + 0.5, x + wide * 0.45, top + 0.5, right[0] - 2, right[1] + 0.5
    )
    inside.cubicTo(x + wide * 0.5, bottom, x - wide * 0.5, bottom, left[0] + 2, left[1] + 0.5)
    if gap > _PARTED_PX or pose.smile > _BROAD:
        _paint_inside(painter, inside, (x, top), gap)
    else:
        line(
            painter,
            curve((left[0] + 1, left[1]), (x, y + 1 + 2.2 * pose.smile), (right[0] - 1, right[1])),
            mixed(look.lip, "#3A2018", 0.6),
            1.8,
        )
    for corner, side in ((left, -1), (right, 1)):
        dimple = curve(
            (corner[0] + side * 1, corner[1] - 2.5), (corner[0] + side * 3, corner[1] + 1)
        )
        line(painter, dimple, faded(look.skin_dark, 0.35 + 0.4 * pose.smile), 1.8)


def _paint_inside(painter: QPainter, inside: QPainterPath, top: Point, gap: float) -> None:
    painter.save()
    painter.setClipPath(inside, Qt.ClipOperation.IntersectClip)
    fill(painter, inside, "#4A1A1A")
    box = inside.boundingRect()
    teeth = QPainterPath()
    teeth.addRoundedRect(QRectF(box.left() + 3, top[1] - 4, box.width() - 6, 7.5), 3, 3)
    fill(painter, teeth, faded("#F6EFE6", 0.95))
    if gap > _WIDE_PX:
        tongue = QPainterPath()
        tongue.addEllipse(QPointF(top[0], box.bottom()), box.width() * 0.28, 5)
        fill(painter, tongue, "#A5524C")
    painter.restore()
