"""Trunk, arms and hands of a figure at the desk. Knows no face."""

import math
from dataclasses import dataclass

from practice.acting import Pose
from practice.looks import Look
from practice.shapes import Point, between, blob, curve, faded, fill, line, mixed
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPainterPath, QPen


def neck_at(look: Look, pose: Pose) -> Point:
    """Give where the hollow of the neck is in this pose."""
    x, y = look.neck
    return x + look.side * 16 * pose.lean, y + 5 * pose.lean - 1.6 * pose.breath


def head_at(look: Look, pose: Pose) -> Point:
    """Give where the middle of the head is in this pose."""
    x, y = neck_at(look, pose)
    return x + look.side * 8 + 20 * math.sin(pose.yaw) * 0.5, y - 104 + 26 * math.sin(pose.pitch)


def paint_trunk(painter: QPainter, look: Look, pose: Pose) -> None:
    """Paint neck and trunk, without arms."""
    painter.save()
    painter.translate(*neck_at(look, pose))
    _paint_cloth(painter, look, pose)
    _paint_neck(painter, look, pose)
    painter.restore()


def _paint_cloth(painter: QPainter, look: Look, pose: Pose) -> None:
    wide = 1.0 + 0.006 * pose.breath
    s = look.side
    trunk = blob(
        (-40 * wide, 2),
        (-92 * wide, 26),
        (-124 * wide - 4 * s, 66),
        (-134 * wide, 130),
        (-130, 230),
        (130, 230),
        (134 * wide, 130),
        (124 * wide - 4 * s, 66),
        (92 * wide, 26),
        (40 * wide, 2),
    )
    painter.fillPath(trunk, _cloth(look, (0.0, 0.0)))
    for x, bend in ((-70, 8), (70, -8)):
        fold = curve((x, 84), (x + bend, 130), (x + bend * 2.4, 190))
        line(painter, fold, faded(look.cloth_dark, 0.5), 3)


def _cloth(look: Look, neck: Point) -> QLinearGradient:
    """Give the colour of the cloth in the light of the window, for trunk and arms alike."""
    shade = QLinearGradient(QPointF(neck[0] - 190, neck[1]), QPointF(neck[0] + 170, neck[1] + 70))
    shade.setColorAt(0, mixed(look.cloth_dark, look.cloth, 0.15))
    shade.setColorAt(0.5, look.cloth)
    shade.setColorAt(1, mixed(look.cloth, look.cloth_light, 0.9))
    return shade


def _paint_neck(painter: QPainter, look: Look, pose: Pose) -> None:
    lean = 9 * math.sin(pose.yaw) + look.side * 5
    if not look.beard:
        opening = blob((-28, 2), (-20, 30), (0, 62), (20, 30), (28, 2), (0, -6))
        fill(painter, opening, look.collar)
    neck = blob(
        (-26 + lean, -62),
        (-29, -14),
        (-36, 2),
        (-14, 24),
        (0, 30),
        (14, 24),
        (36, 2),
        (29, -14),
        (26 + lean, -62),
    )
    fill(painter, neck, mixed(look.skin, look.skin_dark, 0.22))
    painter.save()
    painter.setClipPath(neck)
    shadow = QPainterPath()
    shadow.addEllipse(QPointF(lean * 1.6, -34 + 14 * math.sin(pose.pitch)), 44, 30)
    fill(painter, shadow, faded(look.skin_dark, 0.55))
    painter.restore()
    if look.beard:
        _paint_shirt_collar(painter, look)
    else:
        for s in (-1, 1):
            lapel = blob(
                (s * 34, -10), (s * 44, 2), (s * 34, 34), (s * 3, 76), (s * 1, 62), (s * 20, 30)
            )
            fill(painter, lapel, mixed(look.cloth_dark, look.cloth, 0.5))


def _paint_shirt_collar(painter: QPainter, look: Look) -> None:
    for s in (-1, 1):
        point = blob(
            (s * 35, -12), (s * 42, 4), (s * 30, 36), (s * 10, 30), (s * 2, 22), (s * 20, 16)
        )
        fill(painter, point, look.collar if s == look.side else mixed(look.collar, "#B9B2A6", 0.35))
    ribbing = curve((-46, 4), (-28, 36), (0, 44), (28, 36), (46, 4))
    line(painter, ribbing, look.cloth_dark, 7)


@dataclass(frozen=True, slots=True)
class Hand:
    """Where a hand is and how.

    `angle` is in degrees, `curl` from 0 (flat) to 1 (fist), `flip` is -1 to turn the thumb over.
    """

    at: Point
    angle: float
    curl: float
    flip: float
    squash: float = 0.8


def paint_arm(painter: QPainter, look: Look, pose: Pose, side: int, hand: Hand) -> None:
    """Paint one arm, from the shoulder at this side to the hand."""
    neck = neck_at(look, pose)
    shoulder = (neck[0] + side * 101, neck[1] + 73)
    wrist = _back_from(hand, 30)
    elbow = _elbow(shoulder, wrist, side)
    cloth = QBrush(_cloth(look, neck))
    sleeve = curve(shoulder, between(shoulder, elbow, 0.5), elbow)
    _paint_seam(painter, look, shoulder, elbow, side)
    _stroke(painter, sleeve, cloth, 54)
    forearm = curve(elbow, between(elbow, wrist, 0.5), wrist)
    _stroke(painter, forearm.translated(0, 5), QBrush(faded(look.cloth_dark, 0.55)), 44)
    _stroke(painter, forearm, cloth, 45)
    crease = curve((elbow[0] - side * 22, elbow[1] - 24), (elbow[0] - side * 4, elbow[1] - 12))
    line(painter, crease, faded(look.cloth_dark, 0.55), 3)
    paint_hand(painter, look, hand)
    _paint_cuff(painter, look, elbow, wrist)


def _paint_seam(painter: QPainter, look: Look, shoulder: Point, elbow: Point, side: int) -> None:
    """Darken the trunk beside the arm, so that the arm comes forward without an outline."""
    inner = [(x - side * 6, y + 16) for x, y in (shoulder, between(shoulder, elbow, 0.5), elbow)]
    painter.save()
    painter.setClipRect(QRectF(0, 0, 1280, 548))
    line(painter, curve(*inner), faded(look.cloth_dark, 0.38), 52)
    painter.restore()


def _stroke(painter: QPainter, path: QPainterPath, brush: QBrush, width: float) -> None:
    pen = QPen(brush, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.strokePath(path, pen)


def _elbow(shoulder: Point, wrist: Point, side: int) -> Point:
    middle = between(shoulder, wrist, 0.52)
    reach = math.hypot(wrist[0] - shoulder[0], wrist[1] - shoulder[1])
    out = math.sqrt(max(150.0**2 - (reach / 2) ** 2, 30.0**2))
    return middle[0] + side * out * 0.62, middle[1] + out * 0.42


def _back_from(hand: Hand, length: float) -> Point:
    turn = math.radians(hand.angle)
    return hand.at[0] - length * math.cos(turn), hand.at[1] - length * math.sin(turn) * hand.squash


def _paint_cuff(painter: QPainter, look: Look, elbow: Point, wrist: Point) -> None:
    angle = math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0])
    across = (-math.sin(angle) * 20, math.cos(angle) * 20)
    cuff = curve(
        (wrist[0] + across[0], wrist[1] + across[1]), (wrist[0] - across[0], wrist[1] - across[1])
    )
    line(
        painter,
        cuff,
        look.cloth_dark if look.beard else mixed(look.cloth, look.cloth_light, 0.8),
        9,
    )


def paint_hand(painter: QPainter, look: Look, hand: Hand) -> None:
    """Paint a hand: the palm, four fingers and the thumb."""
    painter.save()
    painter.translate(*hand.at)
    painter.scale(1, hand.squash)
    painter.rotate(hand.angle)
    painter.scale(1, hand.flip)
    long = 30 - 17 * hand.curl
    dark = mixed(look.skin, look.skin_dark, 0.55)
    palm = QPainterPath()
    palm.addRoundedRect(QRectF(-32, -19, 44, 38), 15, 15)
    line(painter, _thumb(hand), mixed(look.skin, look.skin_dark, 0.18), 13)
    fill(painter, palm, look.skin)
    for index, y in enumerate((-13.5, -4.5, 4.5, 13.5)):
        tip = long - (0, -3, -1, 7)[index] + (4 if index == 1 else 0)
        finger = curve(
            (2, y),
            (10 + tip * 0.6, y * (1.05 + 0.1 * (1 - hand.curl))),
            (8 + tip, y * (1.1 + 0.25 * (1 - hand.curl))),
        )
        line(painter, finger, dark, 11.5)
        line(painter, finger, look.skin, 9.6)
    painter.restore()


def _thumb(hand: Hand) -> QPainterPath:
    return curve((-14, 12), (0, 22), (12 - 4 * hand.curl, 22 + 4 * (1 - hand.curl)))


def paint_pen(painter: QPainter, tip: Point, end: Point) -> None:
    """Paint a pen from its tip to its end."""
    line(painter, curve(tip, between(tip, end, 0.12)), "#3A3A3C", 2.6)
    line(painter, curve(between(tip, end, 0.12), end), "#22415A", 6.5)
    line(painter, curve(between(tip, end, 0.55), between(tip, end, 0.62)), "#D9C9A4", 6.5)


def soft_shadow(painter: QPainter, centre: Point, wide: float, high: float) -> None:
    """Paint a soft shadow on the desk."""
    painter.setPen(Qt.PenStyle.NoPen)
    for step, strength in ((1.0, 0.06), (0.8, 0.07), (0.6, 0.08)):
        path = QPainterPath()
        path.addEllipse(QPointF(*centre), wide * step, high * step)
        fill(painter, path, faded("#3A2616", strength))
