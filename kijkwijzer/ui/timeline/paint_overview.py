"""Paints the whole film in one strip, with the moments as dots and the part in sight framed."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.timeline.geometry import fitted
from kijkwijzer.ui.timeline.ink import mixed
from kijkwijzer.ui.timeline.layout import Band
from kijkwijzer.ui.timeline.overview import span
from kijkwijzer.ui.timeline.paint_columns import covered, paint_columns
from kijkwijzer.ui.timeline.paint_sound import overview_bars
from kijkwijzer.ui.timeline.scene import Scene

_DOT_PX = 4
_FRAME_ROOM_PX = 4
_LOW_PX = 48


def overview_picture(scene: Scene) -> QPixmap:
    """Make the strip without its frame: it changes only with the moments and the size."""
    layout, ratio = scene.layout, scene.look.ratio
    size = (round(layout.time_px * ratio), round(layout.overview.height * ratio))
    picture = QPixmap(*size)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    whole = fitted(scene.content.duration_ms, layout.time_px)
    wave = _wave_band(scene)
    if scene.content.waveform is not None:
        bars = overview_bars(scene, whole, wave, mixed("muted", "surface", 0.42))
        bars.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(0, wave.top), bars)
    _paint_dots(painter, scene, wave.bottom)
    painter.end()
    return picture


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


def _wave_band(scene: Scene) -> Band:
    """Leave room for the dots below the loudness; in a low strip they lie close together."""
    height = scene.layout.overview.height
    dots = len(scene.content.lanes) * (_DOT_PX + 1 if height >= _LOW_PX else _DOT_PX)
    top = _FRAME_ROOM_PX + 2
    return Band(top, max(4, height - 2 * top - dots - 2))


def _paint_dots(painter: QPainter, scene: Scene, top: int) -> None:
    """Paint a dot wherever a lane has a moment, on a grid so that dots stay apart."""
    whole = fitted(scene.content.duration_ms, scene.layout.time_px)
    ratio = scene.look.ratio
    width = round(scene.layout.time_px * ratio)
    step = _DOT_PX + 1 if scene.layout.overview.height >= _LOW_PX else _DOT_PX
    for place, lane in enumerate(scene.content.lanes):
        starts = np.concatenate([row.times_ms[0] for row in lane.rows])
        places = np.unique(((starts - whole.start_ms) / whole.ms_per_px) // _DOT_PX) * _DOT_PX
        columns = covered(places * ratio, (places + _DOT_PX - 1) * ratio, width)
        box = QRectF(0, top + place * step, scene.layout.time_px, _DOT_PX - 1)
        paint_columns(painter, columns, box, theme().color(scene.content.role(place)), ratio)
