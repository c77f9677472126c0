"""The ball that a face is drawn on: turns angles into places in the picture. Paints nothing."""

import math

from practice.acting import Pose
from practice.looks import Look
from practice.shapes import Point, blob
from PySide6.QtGui import QPainterPath

WIDE, HIGH = 63.0, 80.0


class Head:
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
        return math.pow(max(math.cos(lon + self.pose.yaw), 0.25), 0.7)

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
