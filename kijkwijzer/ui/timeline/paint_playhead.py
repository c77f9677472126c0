"""Paints what moves while the film plays: the playhead, a fragment that is held, the focus."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.timeline.geometry import fitted
from kijkwijzer.ui.timeline.paint_frame import RADIUS_PX
from kijkwijzer.ui.timeline.paint_labels import paint_label
from kijkwijzer.ui.timeline.paint_lanes import clip_to_lanes
from kijkwijzer.ui.timeline.scene import Scene
from kijkwijzer.ui.timeline.shapes import paint_chosen_box

HANDLE_PX = 16
_HANDLE_HEIGHT_PX = 16
_LINE_PX = 2


def playhead_box(scene: Scene, position_ms: int) -> QRectF:
    """Give all that the playhead covers."""
    x = scene.x(position_ms)
    bottom = scene.layout.overview.top + 6
    return QRectF(x - HANDLE_PX / 2 - 1, 0, HANDLE_PX + 2, bottom)


def overview_playhead_box(scene: Scene, position_ms: int) -> QRectF:
    """Give the thin line that the playhead is in the overview."""
    whole = fitted(scene.content.duration_ms, scene.layout.time_px)
    x = scene.look.snapped(scene.layout.label_px + whole.x_at(position_ms))
    band = scene.layout.overview
    return QRectF(x - 0.5, band.top + 4, 1, band.height - 8)


def paint_playhead(painter: QPainter, scene: Scene, position_ms: int) -> None:
    """Paint the line through the lanes and its handle on the ruler."""
    red = theme().color("playhead")
    painter.fillRect(overview_playhead_box(scene, position_ms), red)
    x = scene.x(position_ms)
    layout = scene.layout
    if not layout.label_px - 1 <= x <= layout.width:
        return
    painter.fillRect(QRectF(x - _LINE_PX / 2, 4, _LINE_PX, layout.overview.top + 2), red)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(red)
    painter.drawPath(_handle(x))


def _handle(x: float) -> QPainterPath:
    half, bottom = HANDLE_PX / 2, _HANDLE_HEIGHT_PX
    path = QPainterPath(QPointF(x - half, 3))
    path.quadTo(x - half, 0.5, x - half + 3, 0.5)
    path.lineTo(x + half - 3, 0.5)
    path.quadTo(x + half, 0.5, x + half, 3)
    path.lineTo(x + half, bottom - 7)
    path.cubicTo(x + half, bottom - 2, x + 4, bottom, x, bottom)
    path.cubicTo(x - 4, bottom, x - half, bottom - 2, x - half, bottom - 7)
    path.closeSubpath()
    return path


def pending_box(scene: Scene, lane: int, start_ms: int, position_ms: int) -> QRectF:
    """Give the place of a fragment that is being held, in a row where it finds room."""
    first, last = sorted((start_ms, position_ms))
    rows = scene.layout.lanes[lane]
    free = scene.content.lanes[lane].free_row(first, last)
    band = rows.row(min(free, rows.rows - 1))
    left = scene.x(first)
    return QRectF(left, band.top, max(6.0, scene.x(last) - left), band.height)


def paint_pending(
    painter: QPainter, scene: Scene, lane: int, name: str, span: tuple[int, int]
) -> None:
    """Paint a fragment that is being held, from its start to the playhead."""
    box = pending_box(scene, lane, *span)
    painter.save()
    clip_to_lanes(painter, scene)
    painter.setPen(Qt.PenStyle.NoPen)
    paint_chosen_box(painter, box, scene.ink(lane))
    paint_label(painter, scene.look, box, name, scene.layout.label_px)
    painter.restore()


def paint_focus(painter: QPainter, scene: Scene) -> None:
    """Paint the ring that says that keys act here."""
    card = QRectF(0, 0, scene.layout.width, scene.layout.height)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().color("accent"), 2))
    painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), RADIUS_PX, RADIUS_PX)
