"""Paints loudness as bars: a lane per voice, one lane of sound, and the strip of the whole.

The bars are computed as a picture with numpy: a thousand drawing calls would cost too much.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.timeline.content import Content
from kijkwijzer.ui.timeline.geometry import Window
from kijkwijzer.ui.timeline.layout import Band
from kijkwijzer.ui.timeline.scene import Scene
from kijkwijzer.ui.timeline.shapes import clip_to
from kijkwijzer.ui.timeline.waveform import speaking

_PITCH_PX = 3
_BAR_PX = 2
_QUIET_PX = 0.75
_QUIET_OPACITY = 0.55
_MARGIN_PX = 4
_SILENCE = 0.04
"""Below this a bar is a dot: nobody speaks."""


@dataclass(frozen=True, slots=True)
class BarGrid:
    """Bars that stand still on the film while it is panned: device pixels and the time of one."""

    pitch: int
    bar: int
    first: int
    count: int
    shift: int
    bar_ms: float


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars to be drawn: heights from 0 to 1 and which are faint, both of shape (count,)."""

    heights: NDArray[np.float32]
    faint: NDArray[np.bool_]
    color: QColor


def bar_grid(window: Window, ratio: float) -> BarGrid:
    """Say which bars of the film are in sight."""
    pitch = max(2, round(_PITCH_PX * ratio))
    bar = max(1, min(pitch - 1, round(_BAR_PX * ratio)))
    start = round(window.start_ms / window.ms_per_px * ratio)
    first = start // pitch
    count = round(window.width_px * ratio) // pitch + 2
    return BarGrid(
        pitch, bar, first, count, start - first * pitch, pitch / ratio * window.ms_per_px
    )


def paint_sound(painter: QPainter, scene: Scene) -> None:
    """Paint the lanes of voices, or the one lane of sound."""
    content, layout, middle = scene.content, scene.layout, scene.layout.middle
    grid = bar_grid(scene.window, scene.look.ratio)
    heights = _heights(content, grid)
    painter.save()
    clip_to(painter, QRect(layout.label_px, middle.top, layout.time_px, middle.height))
    if not content.voices and layout.voices:
        bars = Bars(heights, heights < _SILENCE, theme().color("speaker_a"))
        _paint_bars(painter, scene, layout.voices[0], bars, grid)
    for voice, band in zip(content.voices, layout.voices, strict=False):
        talking = speaking(voice.spans, grid.first, grid.count, grid.bar_ms)
        own = (heights * np.sqrt(talking)).astype(np.float32)
        bars = Bars(own, talking < _SILENCE, theme().color(voice.role))
        _paint_bars(painter, scene, band, bars, grid)
    painter.restore()


def overview_bars(scene: Scene, window: Window, band: Band, color: QColor) -> QImage:
    """Make the picture of the loudness of the film in this window, `band` high."""
    grid = bar_grid(window, scene.look.ratio)
    heights = _heights(scene.content, grid)
    silent = heights < _SILENCE
    bars = Bars(_spread(heights, silent), silent, color)
    picture = bars_picture(bars, band.height * scene.look.ratio, grid)
    return picture.copy(grid.shift, 0, picture.width() - grid.shift, picture.height())


def _spread(heights: NDArray[np.float32], silent: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Set quiet and loud further apart: over many seconds speech is nearly even."""
    if silent.all():
        return heights
    low, high = np.percentile(heights[~silent], (5, 98))
    spread = 0.15 + 0.85 * (heights - low) / max(0.05, high - low)
    return np.where(silent, 0, np.clip(spread, 0.1, 1)).astype(np.float32)


def _heights(content: Content, grid: BarGrid) -> NDArray[np.float32]:
    if content.waveform is None:
        # Without sound the voices are drawn as even bars: who speaks when is still known.
        return np.full(grid.count, 0.5 if content.voices else 0.0, np.float32)
    return content.waveform.bars(grid.first, grid.count, grid.bar_ms)


def _paint_bars(painter: QPainter, scene: Scene, band: Band, bars: Bars, grid: BarGrid) -> None:
    ratio = scene.look.ratio
    picture = bars_picture(bars, band.height * ratio, grid)
    picture.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(scene.layout.label_px - grid.shift / ratio, band.top), picture)


def bars_picture(bars: Bars, height_px: float, grid: BarGrid) -> QImage:
    """Draw bars around the middle of a picture `height_px` device pixels high."""
    rows = max(1, round(height_px))
    ratio = grid.pitch / _PITCH_PX
    most = max(_QUIET_PX * ratio, rows / 2 - _MARGIN_PX * ratio)
    half = np.maximum(_QUIET_PX * ratio, bars.heights * most)
    distance = np.abs(np.arange(rows, dtype=np.float32) + 0.5 - rows / 2)
    cover = np.clip(half[None, :] - distance[:, None] + 0.5, 0, 1)
    cover *= np.where(bars.faint, _QUIET_OPACITY, 1.0)[None, :]
    shades = _shades(bars.color)[(cover * 255).astype(np.uint8)]
    pixels = np.zeros((rows, len(bars.heights), grid.pitch), np.uint32)
    pixels[:, :, : grid.bar] = shades[:, :, None]
    flat = pixels.reshape(rows, -1)
    shown = QImage(
        flat.data, flat.shape[1], rows, flat.strides[0], QImage.Format.Format_ARGB32_Premultiplied
    )
    return shown.copy()


def _shades(color: QColor) -> NDArray[np.uint32]:
    """Give a colour at each of 256 opacities, premultiplied."""
    alpha = np.arange(256, dtype=np.int64)
    red, green, blue = (alpha * part // 255 for part in (color.red(), color.green(), color.blue()))
    return ((alpha << 24) | (red << 16) | (green << 8) | blue).astype(np.uint32)
