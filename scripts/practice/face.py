"""A face with eyes, brows, nose and mouth that turn as one. Knows no body.

Points on the face are given as angles on a ball, so that a turn of the head moves them as it would
in the round; the head itself is drawn flat.
"""

import math

from practice.acting import Pose
from practice.ball import WIDE, Head
from practice.hair import paint_beard, paint_hair_behind, paint_hair_in_front
from practice.looks import Look
from practice.mouth import paint_mouth
from practice.shapes import Point, blob, curve, faded, fill, line, mixed
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath

_TURNED, _SHUT = 0.1, 0.9


def paint_head(painter: QPainter, look: Look, pose: Pose, centre: Point) -> None:
    """Paint a head around this centre."""
    painter.save()
    painter.translate(*centre)
    painter.rotate(math.degrees(pose.roll))
    head = Head(look, pose)
    paint_hair_behind(painter, head)
    _paint_skin(painter, head)
    if look.beard:
        paint_beard(painter, head)
    for side in (-1, 1):
        _paint_eye(painter, head, side)
        _paint_brow(painter, head, side)
    _paint_nose(painter, head)
    paint_mouth(painter, head)
    paint_hair_in_front(painter, head)
    painter.restore()


def _paint_skin(painter: QPainter, head: Head) -> None:
    look = head.look
    if look.beard:
        _paint_ear(painter, head, -1)
        _paint_ear(painter, head, 1)
    face = head.outline()
    fill(painter, face, look.skin)
    painter.save()
    painter.setClipPath(face)
    shade = QLinearGradient(QPointF(-WIDE, -10), QPointF(WIDE * 0.7, 20))
    shade.setColorAt(0, faded(look.skin_dark, 0.55))
    shade.setColorAt(0.55, faded(look.skin_dark, 0.10))
    shade.setColorAt(1, faded("#FFF0D8", 0.16))
    painter.fillPath(face, shade)
    for lon in (-0.62, 0.62):
        x, y = head.at(lon, 0.34)
        _glow(
            painter,
            (x, y),
            19 * head.width(lon),
            13,
            faded(look.blush, 0.08 + 0.04 * head.pose.smile),
        )
    painter.restore()


def _glow(painter: QPainter, at: Point, wide: float, high: float, colour: QColor) -> None:
    for step in (1.0, 0.72, 0.45):
        path = QPainterPath()
        path.addEllipse(QPointF(*at), wide * step, high * step)
        fill(painter, path, colour)


def _paint_ear(painter: QPainter, head: Head, side: int) -> None:
    x = side * (WIDE - 1) * math.cos(head.pose.yaw * 0.8) + 6 * head.turn * -1
    y = 4 + 26 * head.bow * -0.5
    far = side * head.turn > _TURNED
    wide = 7.0 if far else 11.0
    shape = QPainterPath()
    shape.addEllipse(QPointF(x, y), wide, 18)
    fill(painter, shape, mixed(head.look.skin, head.look.skin_dark, 0.25))
    inner = QPainterPath()
    inner.addEllipse(QPointF(x + side * 1.5, y), wide * 0.5, 10)
    fill(painter, inner, faded(head.look.skin_dark, 0.55))


def _paint_eye(painter: QPainter, head: Head, side: int) -> None:
    pose, look = head.pose, head.look
    lon = side * 0.43
    x, y = head.at(lon, -0.04)
    wide = 15.5 * head.width(lon)
    lid = min(max(0.62 * pose.gaze_y, 0.0) + 0.10 * pose.smile + 0.05, 0.9)
    open_up = 8.6 * (1 - lid) * (1 - pose.blink) + 0.3
    open_down = 6.2 * (1 - 0.30 * pose.smile) * (1 - 0.45 * pose.blink)
    y_shut = 5.0 * max(pose.blink, 0.75 * lid)
    top = y - open_up + y_shut
    bottom = max(y + open_down, top + 0.4)
    left, right = (x - wide, y + 1.2), (x + wide, y + 1.2)
    almond = QPainterPath(QPointF(*left))
    almond.cubicTo(x - wide * 0.5, top - 1.5, x + wide * 0.5, top - 1.5, *right)
    almond.cubicTo(x + wide * 0.45, bottom + 1, x - wide * 0.45, bottom + 1, *left)
    socket = QPainterPath()
    socket.addEllipse(QPointF(x, y - 2), wide + 3.5, 11.5)
    fill(painter, socket, faded(look.skin_dark, 0.20))
    if pose.blink < _SHUT:
        _paint_eyeball(painter, head, almond, (x, y))
    upper = QPainterPath(QPointF(*left))
    upper.cubicTo(x - wide * 0.5, top - 1.5, x + wide * 0.5, top - 1.5, *right)
    line(painter, upper, look.brow, 2.6)
    crease = upper.translated(0, -4.2 + 1.5 * pose.blink)
    line(painter, crease, faded(look.skin_dark, 0.7), 1.3)


def _paint_eyeball(painter: QPainter, head: Head, almond: QPainterPath, at: Point) -> None:
    pose, look = head.pose, head.look
    painter.save()
    painter.setClipPath(almond, Qt.ClipOperation.IntersectClip)
    fill(painter, almond, "#F7F3EC")
    x = at[0] + 6.5 * pose.gaze_x
    y = at[1] + 6.6 * pose.gaze_y
    for radius, colour in ((7.4, look.iris), (3.7, "#15110E")):
        disc = QPainterPath()
        disc.addEllipse(QPointF(x, y), radius * 0.95, radius)
        fill(painter, disc, colour)
    glint = QPainterPath()
    glint.addEllipse(QPointF(x + 2.4, y - 2.8), 1.9, 1.9)
    fill(painter, glint, faded("#FFFFFF", 0.92))
    shade = almond.translated(0, 3.2)
    fill(painter, almond.subtracted(shade), faded("#5B4638", 0.28))
    painter.restore()


def _paint_brow(painter: QPainter, head: Head, side: int) -> None:
    pose, thick = head.pose, 3.4 if head.look.beard else 2.6
    lift = -3.5 * pose.beat - 2.0 * pose.smile - pose.puzzled * (4.0 if side < 0 else -1.5)
    inner, middle, outer = (head.at(side * lon, lat) for lon, lat in _BROW)
    y_inner = inner[1] + lift - 4.0 * pose.care
    y_middle, y_outer = middle[1] + lift - 1.2 * pose.care, outer[1] + lift + 1.0 * pose.care
    brow = blob(
        (inner[0], y_inner - thick),
        (middle[0], y_middle - thick),
        (outer[0], y_outer),
        (middle[0], y_middle + thick * 0.8),
        (inner[0], y_inner + thick),
    )
    fill(painter, brow, head.look.brow)


_BROW = ((0.19, -0.27), (0.45, -0.345), (0.72, -0.26))


def _paint_nose(painter: QPainter, head: Head) -> None:
    look = head.look
    tip = head.at(0.0, 0.26, 1.22)
    bridge = head.at(0.0, -0.10, 1.06)
    lean = 1 if head.turn >= 0 else -1
    side = curve(
        (bridge[0] - lean * 5, bridge[1]),
        (tip[0] - lean * 6, tip[1] - 9),
        (tip[0] - lean * 10, tip[1] + 1),
    )
    line(painter, side, faded(look.skin_dark, 0.35), 3.0)
    under = curve(
        (tip[0] - 10, tip[1] + 1),
        (tip[0] - 4, tip[1] + 6),
        (tip[0] + 4, tip[1] + 6),
        (tip[0] + 10, tip[1] + 1),
    )
    line(painter, under, faded(look.skin_dark, 0.85), 2.6)
    shine = QPainterPath()
    shine.addEllipse(QPointF(tip[0] + 2 * lean, tip[1] - 5), 3.4, 4.2)
    fill(painter, shine, faded("#FFFFFF", 0.13))
