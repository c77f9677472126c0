"""Hair and beard, which turn and bow with the head. Knows no face."""

import math

from practice.ball import WIDE, Head
from practice.shapes import blob, curve, faded, fill, line, mixed
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath


def paint_hair_behind(painter: QPainter, head: Head) -> None:
    """Paint the hair that the face covers."""
    if head.look.beard:
        return
    shift = -8 * head.turn
    mass = QPainterPath()
    mass.setFillRule(Qt.FillRule.WindingFill)
    mass.addEllipse(QPointF(shift, -11), 80, 83)
    for x, y, radius in _CURLS:
        mass.addEllipse(QPointF(x + shift, y), radius, radius)
    fill(painter, mass, head.look.hair)
    for x, y, radius in _CURLS[::2]:
        line(painter, _curl(x + shift, y, radius * 0.6), faded(head.look.hair_light, 0.7), 2.4)


def _curl(x: float, y: float, radius: float) -> QPainterPath:
    box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
    path = QPainterPath()
    path.arcMoveTo(box, 20)
    path.arcTo(box, 20, 150)
    return path


def _around(count: int) -> tuple[tuple[float, float, float], ...]:
    """Give the curls that edge the hair: places around the head, and how large each is."""
    angles = [math.radians(140 + 260 * index / (count - 1)) for index in range(count)]
    return tuple(
        (78 * math.cos(angle), 90 * math.sin(angle) - 2, 16 + 4 * math.sin(5.0 * index))
        for index, angle in enumerate(angles)
    )


_CURLS = _around(17)


def paint_hair_in_front(painter: QPainter, head: Head) -> None:
    """Paint the hair that frames the face."""
    if head.look.beard:
        _paint_short_hair(painter, head)
    else:
        _paint_long_hair(painter, head)


def _paint_short_hair(painter: QPainter, head: Head) -> None:
    t, drop, look = head.turn, 16 * head.bow, head.look
    cap = blob(
        (-67 + 2 * t, -2),
        (-70, -34),
        (-58, -74),
        (-20, -98),
        (24, -97),
        (60, -72),
        (70, -34),
        (67 + 2 * t, -2),
        (58 + 4 * t, -16),
        (54 + 8 * t, -40 + drop),
        (30 + 14 * t, -56 + drop),
        (-4 + 14 * t, -60 + drop),
        (-34 + 14 * t, -52 + drop),
        (-54 + 8 * t, -38 + drop),
        (-58 + 4 * t, -16),
    )
    fill(painter, cap, look.hair)
    painter.save()
    painter.setClipPath(cap, Qt.ClipOperation.IntersectClip)
    for x in (-44, -24, -4, 16, 36):
        strand = curve((x + 14 * t, -54 + drop), (x + 4, -78), (x + 20, -96))
        line(painter, strand, faded(look.hair_light, 0.55), 4)
    for side in (-1, 1):
        grey = QPainterPath()
        grey.addEllipse(QPointF(side * 64 + 3 * t, -14), 11, 24)
        fill(painter, grey, faded("#B5ABA0", 0.45))
    painter.restore()


def _paint_long_hair(painter: QPainter, head: Head) -> None:
    t, drop, look = head.turn, 16 * head.bow, head.look
    fringe = QPainterPath()
    fringe.setFillRule(Qt.FillRule.WindingFill)
    fringe.addPath(
        blob(
            (-69 - 2 * t, 34),
            (-78 - 6 * t, 0),
            (-72 - 4 * t, -48),
            (-40, -90),
            (6, -98),
            (48, -86),
            (74 - 4 * t, -46),
            (78 - 6 * t, 0),
            (69 - 2 * t, 34),
            (62 + 4 * t, 10),
            (57 + 8 * t, -16 + drop),
            (40 + 13 * t, -46 + drop),
            (8 + 15 * t, -58 + drop),
            (-14 + 15 * t, -60 + drop),
            (-38 + 13 * t, -46 + drop),
            (-57 + 8 * t, -14 + drop),
            (-62 + 4 * t, 10),
        )
    )
    for x, y, radius in _FRINGE:
        edge = math.cos(math.asin(min(abs(x) / 70, 1)))
        fringe.addEllipse(QPointF(x + (4 + 11 * edge) * t, y + drop * edge), radius, radius)
    fill(painter, fringe, look.hair)
    for x, y, radius in (*_FRINGE, *_CROWN):
        at_x, at_y = x + 8 * t, y + drop * 0.6
        line(painter, _curl(at_x, at_y, radius * 0.6), faded(look.hair_light, 0.7), 2.4)


_FRINGE = (
    (-66, 20, 10),
    (-62, -12, 12),
    (-48, -42, 14),
    (-24, -60, 14),
    (4, -66, 14),
    (32, -58, 14),
    (52, -40, 13),
    (63, -12, 11),
    (67, 20, 9),
)
_CROWN = ((-50, -66, 13), (-24, -82, 13), (6, -86, 14), (36, -80, 13), (58, -60, 12))


def paint_beard(painter: QPainter, head: Head) -> None:
    """Paint a short beard, open around the mouth."""
    t = head.turn
    mouth = head.at(0.0, 0.58, 1.08)
    beard = blob(
        (-WIDE + 1 + 6 * t, -6),
        (-WIDE + 5 + 8 * t, 24),
        (-46 + 9 * t, 62),
        (-16 + 15 * t, 88),
        (16 + 15 * t, 88),
        (46 + 9 * t, 62),
        (WIDE - 5 + 8 * t, 24),
        (WIDE - 1 + 6 * t, -6),
        (WIDE - 8 + 8 * t, 12),
        (mouth[0] + 34, mouth[1] - 6),
        (mouth[0] + 20, mouth[1] - 17),
        (mouth[0], mouth[1] - 14),
        (mouth[0] - 20, mouth[1] - 17),
        (mouth[0] - 34, mouth[1] - 6),
        (-WIDE + 8 + 8 * t, 12),
    )
    painter.save()
    painter.setClipPath(head.outline(), Qt.ClipOperation.IntersectClip)
    fill(painter, beard, mixed(head.look.hair, head.look.skin_dark, 0.30))
    painter.restore()
    line(
        painter,
        curve(
            (mouth[0] - 9, mouth[1] + 17 + 12 * head.pose.mouth),
            (mouth[0], mouth[1] + 19 + 12 * head.pose.mouth),
            (mouth[0] + 9, mouth[1] + 17 + 12 * head.pose.mouth),
        ),
        faded(head.look.skin, 0.14),
        3,
    )
