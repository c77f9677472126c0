"""Soft shapes for the painter: smooth outlines and mixed colours. Knows no figure."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

Point = tuple[float, float]


def blob(*points: Point) -> QPainterPath:
    """Give a smooth closed outline through these points."""
    count = len(points)
    path = QPainterPath(QPointF(*points[0]))
    for index in range(count):
        around = [points[(index + shift) % count] for shift in (-1, 0, 1, 2)]
        path.cubicTo(*_handles(around), QPointF(*around[2]))
    path.closeSubpath()
    return path


def curve(*points: Point) -> QPainterPath:
    """Give a smooth open line through these points."""
    padded = (points[0], *points, points[-1])
    path = QPainterPath(QPointF(*points[0]))
    for index in range(len(points) - 1):
        around = padded[index : index + 4]
        path.cubicTo(*_handles(around), QPointF(*around[2]))
    return path


def fill(painter: QPainter, path: QPainterPath, colour: str | QColor) -> None:
    """Fill an outline, without a line around it."""
    painter.fillPath(path, QColor(colour))


def line(painter: QPainter, path: QPainterPath, colour: str | QColor, width: float) -> None:
    """Draw along a path with round ends."""
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)


def mixed(first: str, second: str, share: float) -> QColor:
    """Mix two colours; a share of 0 gives the first, 1 the second."""
    a, b = QColor(first), QColor(second)
    parts = [round(x + (y - x) * share) for x, y in zip(_rgb(a), _rgb(b), strict=True)]
    return QColor(*parts)


def faded(colour: str, opacity: float) -> QColor:
    """Give a colour that lets what is under it shine through."""
    thin = QColor(colour)
    thin.setAlphaF(min(max(opacity, 0.0), 1.0))
    return thin


def between(first: Point, second: Point, share: float) -> Point:
    """Give the point at this share of the way."""
    return first[0] + (second[0] - first[0]) * share, first[1] + (second[1] - first[1]) * share


def _handles(around: Sequence[Point]) -> tuple[QPointF, QPointF]:
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = around
    first = QPointF(x1 + (x2 - x0) / 6, y1 + (y2 - y0) / 6)
    return first, QPointF(x2 - (x3 - x1) / 6, y2 - (y3 - y1) / 6)


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
