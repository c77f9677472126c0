"""Paints the ruler: a time at every sensible step."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.timeline.geometry import ticks
from kijkwijzer.ui.timeline.look import TEXT_PX
from kijkwijzer.ui.timeline.scene import Scene
from kijkwijzer.ui.timeline.shapes import clip_to

ROOM_PX = 84
_TICK_PX = 12


def paint_ruler(painter: QPainter, scene: Scene) -> None:
    """Paint the times, each to the right of its mark."""
    layout = scene.layout
    painter.save()
    clip_to(painter, QRect(layout.label_px, 0, layout.time_px, layout.ruler.height))
    painter.setFont(scene.look.times)
    painter.setPen(theme().color("muted"))
    line = theme().color("line")
    baseline = layout.ruler.middle + TEXT_PX * 0.36
    for tick in ticks(scene.window, ROOM_PX):
        x = scene.x(tick.time_ms)
        painter.fillRect(QRectF(x, layout.ruler.bottom - _TICK_PX - 1, 1, _TICK_PX), line)
        painter.drawText(QPointF(x + 6, baseline), tick.text)
    painter.restore()
