"""The kept picture of the whole film: its loudness, and below it a dot for each moment."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.timeline.geometry import fitted
from kijkwijzer.ui.timeline.ink import mixed
from kijkwijzer.ui.timeline.layout import Band
from kijkwijzer.ui.timeline.packing import LaneMoments
from kijkwijzer.ui.timeline.paint_columns import covered, paint_columns
from kijkwijzer.ui.timeline.paint_sound import overview_bars
from kijkwijzer.ui.timeline.scene import Scene

_DOT_PX = 4
_ROOM_PX = 6
_LOW_PX = 48

_Columns = NDArray[np.bool_]
_Times = tuple[NDArray[np.float64], ...]


class OverviewStrip:
    """Made for one film at one size; after a change only the lines of the changed lanes are."""

    def __init__(self, scene: Scene) -> None:
        layout, self._ratio = scene.layout, scene.look.ratio
        self._width = round(layout.time_px * self._ratio)
        self.picture = QPixmap(self._width, round(layout.overview.height * self._ratio))
        self.picture.setDevicePixelRatio(self._ratio)
        self.picture.fill(Qt.GlobalColor.transparent)
        lanes = scene.content.lanes
        self._known: list[_Times] = [() for _ in lanes]
        self._dots: list[_Columns] = [np.zeros(self._width, np.bool_) for _ in lanes]
        self._paint_loudness(scene)
        self.follow(scene)

    def follow(self, scene: Scene) -> tuple[float, float] | None:
        """Paint the dots that came and went; gives the span in which they stand, in pixels."""
        changed = np.zeros(self._width, np.bool_)
        for place, lane in enumerate(scene.content.lanes):
            times = tuple(row.times_ms for row in lane.rows)
            if len(times) != len(self._known[place]) or any(
                one is not known for one, known in zip(times, self._known[place], strict=True)
            ):
                dots = self._dots_of(scene, lane)
                different = dots != self._dots[place]
                self._known[place], self._dots[place] = times, dots
                if different.any():
                    changed |= different
                    self._paint_dots(scene, place)
        if not changed.any():
            return None
        where = np.flatnonzero(changed)
        return float(where[0]) / self._ratio, float(where[-1] + 1) / self._ratio

    def _paint_loudness(self, scene: Scene) -> None:
        if scene.content.waveform is None:
            return
        wave = _wave_band(scene)
        whole = fitted(scene.content.duration_ms, scene.layout.time_px)
        bars = overview_bars(scene, whole, wave, mixed("muted", "surface", 0.42))
        bars.setDevicePixelRatio(self._ratio)
        painter = QPainter(self.picture)
        painter.drawImage(QPointF(0, wave.top), bars)
        painter.end()

    def _paint_dots(self, scene: Scene, lane: int) -> None:
        top = _wave_band(scene).bottom + lane * _step_px(scene)
        box = QRectF(0, top, scene.layout.time_px, _DOT_PX - 1)
        painter = QPainter(self.picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        color = theme().color(scene.content.role(lane))
        paint_columns(painter, self._dots[lane], box, color, self._ratio)
        painter.end()

    def _dots_of(self, scene: Scene, lane: LaneMoments) -> _Columns:
        """Say where a lane has a dot: on a grid, so that dots stay apart."""
        whole = fitted(scene.content.duration_ms, scene.layout.time_px)
        places = np.zeros(scene.layout.time_px // _DOT_PX + 2, np.bool_)
        for row in lane.rows:
            at = (row.times_ms[0] - whole.start_ms) / whole.ms_per_px // _DOT_PX
            places[np.clip(at, 0, len(places) - 1).astype(np.int64)] = True
        lefts = np.flatnonzero(places).astype(np.float64) * _DOT_PX
        rights = lefts + (_DOT_PX - 1)
        return covered(lefts * self._ratio, rights * self._ratio, self._width)


def _step_px(scene: Scene) -> int:
    """Give the distance between the lines of dots; in a low strip they lie close together."""
    return _DOT_PX + 1 if scene.layout.overview.height >= _LOW_PX else _DOT_PX


def _wave_band(scene: Scene) -> Band:
    """Leave room for the dots below the loudness."""
    dots = len(scene.content.lanes) * _step_px(scene)
    return Band(_ROOM_PX, max(4, scene.layout.overview.height - 2 * _ROOM_PX - dots - 2))
