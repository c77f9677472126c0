"""One picture of the film: room, figures, desk, papers, hands. Knows no time."""

import math

from practice.acting import Pose
from practice.body import Hand, head_at, paint_arm, paint_hand, paint_pen, paint_trunk, soft_shadow
from practice.face import paint_head
from practice.looks import CLIENT, COORDINATOR, Look
from practice.room import blank, paint_desk, paint_room, painter_on
from practice.shapes import Point, between, curve, faded, line
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QPolygonF

_PEN_LAID = 0.55


class Studio:
    """Holds what never changes, and paints one picture after another."""

    def __init__(self) -> None:
        self._room = paint_room()
        self._desk = paint_desk()
        self._image = blank(clear=False)

    def picture(self, coordinator: Pose, client: Pose) -> QImage:
        """Paint one picture; it is painted over at the next call."""
        painter = painter_on(self._image)
        painter.drawImage(0, 0, self._room)
        for look, pose in ((COORDINATOR, coordinator), (CLIENT, client)):
            paint_trunk(painter, look, pose)
            paint_head(painter, look, pose, head_at(look, pose))
        painter.drawImage(0, 0, self._desk)
        _paint_papers(painter, coordinator, client)
        _paint_coordinator_arms(painter, coordinator)
        _paint_client_arms(painter, client)
        painter.end()
        return self._image


def _sheet(painter: QPainter, centre: Point, colour: str, lines: int, slant: float) -> None:
    x, y = centre
    corners = [
        (x - 62, y - 26),
        (x + 52, y - 26),
        (x + 66 + slant, y + 26),
        (x - 70 + slant, y + 26),
    ]
    shadow = QPolygonF([QPointF(a + 3, b + 5) for a, b in corners])
    painter.setPen(faded("#000000", 0))
    painter.setBrush(faded("#3A2616", 0.18))
    painter.drawPolygon(shadow)
    painter.setBrush(faded(colour, 1))
    painter.drawPolygon(QPolygonF([QPointF(a, b) for a, b in corners]))
    for row in range(lines):
        row_y = y - 17 + row * 9
        line(
            painter,
            curve((x - 52 - row * 1.4, row_y), (x + 30 + (row * 37 % 20), row_y)),
            faded("#6E7F8C", 0.5),
            1.6,
        )


def _paint_papers(painter: QPainter, coordinator: Pose, client: Pose) -> None:
    form = between((800, 636), (548, 604), client.form_given)
    _sheet(painter, form, "#E9EEF1", 5, 0)
    pad = between((404, 640), (262, 668), coordinator.list_away)
    _sheet(painter, pad, "#FBF6E9", 4, -6)


def _paint_coordinator_arms(painter: QPainter, pose: Pose) -> None:
    laid = min(pose.pen_down / _PEN_LAID, 1.0)
    freed = max((pose.pen_down - _PEN_LAID) / (1 - _PEN_LAID), 0.0)
    write_at = (372 + 34 * pose.stroke_x, 640 + 2.4 * pose.stroke_y)
    left_at = between(between(write_at, (446, 656), laid), (404, 634), freed)
    left = Hand(left_at, 24 - 14 * freed, 0.9 - 0.5 * freed, 1)
    rest = between((478, 632), (440, 640), freed)
    right_at = between(rest, (512, 606), pose.open_hand)
    right = Hand(right_at, 168 + 40 * pose.open_hand, 0.4 - 0.35 * pose.open_hand, -_turned(pose))
    if freed:
        _paint_pen_at(painter, pose, write_at, laid)
    _paint_both(painter, COORDINATOR, pose, left, right)
    if not freed:
        _paint_pen_at(painter, pose, write_at, laid)
        paint_hand(painter, COORDINATOR, left)


def _paint_pen_at(painter: QPainter, pose: Pose, write_at: Point, laid: float) -> None:
    """Paint the pen in the hand, on the desk, or on its way there (`laid` from 0 to 1)."""
    x, y = write_at
    rest = between((480, 668), (338, 686), pose.list_away)
    tip = between((x + 30, y + 18), (rest[0] - 34, rest[1] + 5), laid)
    end = between((x - 4, y - 44), (rest[0] + 34, rest[1] - 5), laid**1.5)
    paint_pen(painter, tip, end)


def _paint_client_arms(painter: QPainter, pose: Pose) -> None:
    rub = 5 * pose.fidget
    rest = between((856, 638 + rub), (716, 626), pose.hand_over)
    left_at = between(rest, (806, 606), pose.open_hand)
    left = Hand(
        left_at,
        12 - 44 * pose.open_hand + 75 * pose.hand_over,
        0.45 - 0.4 * pose.open_hand,
        _turned(pose),
    )
    right = Hand((902 - rub, 636), 170, 0.5, -1)
    _paint_both(painter, CLIENT, pose, left, right)


def _paint_both(painter: QPainter, look: Look, pose: Pose, left: Hand, right: Hand) -> None:
    for hand in (left, right):
        soft_shadow(painter, (hand.at[0], 654), 42, 12)
    paint_arm(painter, look, pose, 1, right)
    paint_arm(painter, look, pose, -1, left)


def _turned(pose: Pose) -> float:
    """Give the flip of a hand that turns its palm up: never edge-on, which would look like none."""
    flip = 1 - 2 * pose.open_hand
    return math.copysign(max(abs(flip), 0.45), flip)
