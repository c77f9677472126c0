"""Paints the whole film in one strip, with the moments as dots and the part in sight framed."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.timeline.overview import span
from kijkwijzer.ui.timeline.scene import Scene

_FRAME_ROOM_PX = 4


def paint_overview(painter: QPainter, scene: Scene, picture: QPixmap) -> None:
    """Paint the strip and the frame around what is in sight."""
    layout = scene.layout
    painter.drawPixmap(QPointF(layout.label_px, layout.overview.top), picture)
    frame = frame_box(scene)
    fill = QColor(theme().color("accent"))
    # A frame around everything needs no fill: nothing lies outside it.
    fill.setAlphaF(0.0 if scene.window.is_fitted else 0.10)
    painter.setBrush(fill)
    painter.setPen(QPen(theme().color("accent"), 2))
    painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 5, 5)
    painter.setPen(Qt.PenStyle.NoPen)


def frame_box(scene: Scene) -> QRectF:
    """Give the place of the frame in the widget."""
    band, look = scene.layout.overview, scene.look
    left, right = span(scene.window)
    left = look.snapped(scene.layout.label_px + max(left, 1))
    right = look.snapped(scene.layout.label_px + min(right, scene.layout.time_px - 2))
    height = band.height - 2 * _FRAME_ROOM_PX
    return QRectF(left, band.top + _FRAME_ROOM_PX, right - left, height)
