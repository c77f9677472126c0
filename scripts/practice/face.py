"""A head with eyes, brows, mouth and hair that turn as one. Knows no body.

Points on the face are given as angles on a ball, so that a turn of the head moves them as it would
in the round; the head itself is drawn flat.
"""

import math

from practice.acting import Pose
from practice.looks import Look
from practice.shapes import Point, blob, curve, faded, fill, line, mixed
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath

WIDE, HIGH = 63.0, 80.0


def paint_head(painter: QPainter, look: Look, pose: Pose, centre: Point) -> None:
    """Paint a head around this centre."""
    painter.save()
    painter.translate(*centre)
    painter.rotate(math.degrees(pose.roll))
    head = _Head(look, pose)
    _paint_hair_behind(painter, head)
    _paint_skin(painter, head)
    if look.beard:
        _paint_beard(painter, head)
    for side in (-1, 1):
        _paint_eye(painter, head, side)
        _paint_brow(painter, head, side)
    _paint_nose(painter, head)
    _paint_mouth(painter, head)
    _paint_hair_in_front(painter, head)
    painter.restore()


class _Head:
    """One head in one pose: turns angles on the face into places in the picture."""

    def __init__(self, look: Look, pose: Pose) -> None:
        self.look = look
        self.pose = pose
        self.turn = math.sin(pose.yaw)
        self.bow = math.sin(pose.pitch)

    def at(self, lon: float, lat: float, out: float = 1.0) -> Point:
        """Give the place of a point; `lon` to the right, `lat` down, `out` for what sticks out."""
        x = WIDE * out * math.sin(lon + self.pose.yaw) * math.cos(lat * 0.55)
        y = HIGH * math.sin(lat + self.pose.pitch * 0.8)
        return x, y

    def width(self, lon: float) -> float:
        """Say how much of its width a part keeps at this angle."""
        return max(math.cos(lon + self.pose.yaw), 0.25) ** 0.7

    def outline(self) -> QPainterPath:
        """Give the outline of the face."""
        t, j = self.turn, self.look.jaw
        chin = 84 + 5 * self.bow
        return blob(
            (-WIDE + 3 * t, -22),
            (-WIDE + 3 + 7 * t, 16),
            (-44 * j + 9 * t, 58),
            (-16 * j + 15 * t, chin - 2),
            (15 * j + 15 * t, chin - 2),
            (44 * j + 9 * t, 58),
            (WIDE - 3 + 7 * t, 16),
            (WIDE + 3 * t, -22),
            (44, -68),
            (0, -84),
            (-44, -68),
        )


def _paint_skin(painter: QPainter, head: _Head) -> None:
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


def _paint_ear(painter: QPainter, head: _Head, side: int) -> None:
    x = side * (WIDE - 1) * math.cos(head.pose.yaw * 0.8) + 6 * head.turn * -1
    y = 4 + 26 * head.bow * -0.5
    far = side * head.turn > 0.1
    wide = 7.0 if far else 11.0
    shape = QPainterPath()
    shape.addEllipse(QPointF(x, y), wide, 18)
    fill(painter, shape, mixed(head.look.skin, head.look.skin_dark, 0.25))
    inner = QPainterPath()
    inner.addEllipse(QPointF(x + side * 1.5, y), wide * 0.5, 10)
    fill(painter, inner, faded(head.look.skin_dark, 0.55))


def _paint_eye(painter: QPainter, head: _Head, side: int) -> None:
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
    if pose.blink < 0.9:
        _paint_eyeball(painter, head, almond, (x, y))
    upper = QPainterPath(QPointF(*left))
    upper.cubicTo(x - wide * 0.5, top - 1.5, x + wide * 0.5, top - 1.5, *right)
    line(painter, upper, look.brow, 2.6)
    crease = upper.translated(0, -4.2 + 1.5 * pose.blink)
    line(painter, crease, faded(look.skin_dark, 0.7), 1.3)


def _paint_eyeball(painter: QPainter, head: _Head, almond: QPainterPath, at: Point) -> None:
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


def _paint_brow(painter: QPainter, head: _Head, side: int) -> None:
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


def _paint_nose(painter: QPainter, head: _Head) -> None:
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


def _paint_mouth(painter: QPainter, head: _Head) -> None:
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
    if gap > 1.2 or pose.smile > 0.6:
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
    if gap > 5:
        tongue = QPainterPath()
        tongue.addEllipse(QPointF(top[0], box.bottom()), box.width() * 0.28, 5)
        fill(painter, tongue, "#A5524C")
    painter.restore()


def _paint_beard(painter: QPainter, head: _Head) -> None:
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


def _paint_hair_behind(painter: QPainter, head: _Head) -> None:
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


def _paint_hair_in_front(painter: QPainter, head: _Head) -> None:
    if head.look.beard:
        _paint_short_hair(painter, head)
    else:
        _paint_long_hair(painter, head)


def _paint_short_hair(painter: QPainter, head: _Head) -> None:
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


def _paint_long_hair(painter: QPainter, head: _Head) -> None:
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
