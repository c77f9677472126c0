"""Paints the lane of what is said: each caption where it begins, as far as there is room."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from kijkwijzer.ui.theme import theme
from kijkwijzer.ui.timeline.layout import Band
from kijkwijzer.ui.timeline.look import mixed
from kijkwijzer.ui.timeline.scene import Scene

_LEAST_PX = 44
_GAP_PX = 12


def paint_text(painter: QPainter, scene: Scene) -> None:
    """Paint the captions in sight; those without room for words as thin lines."""
    band = scene.layout.text
    if band is None:
        return
    painter.save()
    _clip(painter, scene)
    _paint_spans(painter, scene, band)
    content = scene.content
    first = max(0, content.cues_from(scene.window.start_ms) - 1)
    last = content.cues_from(scene.window.end_ms)
    if last - first <= scene.layout.time_px / _LEAST_PX * 3:
        for place in range(first, last):
            _paint_cue(painter, scene, band, place, theme().color("muted"))
    painter.restore()


def paint_said_now(painter: QPainter, scene: Scene, place: int) -> None:
    """Paint the caption of this moment again, in ink."""
    band = scene.layout.text
    if band is None:
        return
    painter.save()
    _clip(painter, scene)
    box = cue_box(scene, place)
    if _room(scene, place) >= _LEAST_PX:
        painter.fillRect(box, theme().color("surface"))
        _paint_cue(painter, scene, band, place, theme().color("ink"))
    painter.restore()


def cue_box(scene: Scene, place: int) -> QRectF:
    """Give the room of a caption: until the next one begins."""
    band = scene.layout.text or Band(0, 0)
    left = _left(scene, place)
    return QRectF(left, band.top + 1, max(0.0, _room(scene, place)), band.height - 3)


def _clip(painter: QPainter, scene: Scene) -> None:
    middle = scene.layout.middle
    painter.setClipRect(scene.layout.label_px, middle.top, scene.layout.time_px, middle.height)


def _left(scene: Scene, place: int) -> float:
    return max(scene.x(scene.content.cues[place].start_ms), scene.layout.label_px + 6)


def _room(scene: Scene, place: int) -> float:
    cues = scene.content.cues
    following = scene.x(cues[place + 1].start_ms) if place + 1 < len(cues) else scene.right
    end = max(scene.x(cues[place].end_ms), min(following, scene.right + 200))
    return min(following, end) - _left(scene, place)


def _paint_cue(painter: QPainter, scene: Scene, band: Band, place: int, color: QColor) -> None:
    room = _room(scene, place)
    if room < _LEAST_PX:
        return
    shown = scene.look.fitting(scene.content.cues[place].text, room - _GAP_PX)
    painter.setPen(color)
    painter.setFont(scene.look.font)
    top = scene.look.snapped(band.middle - scene.look.metrics.height() / 2)
    painter.drawStaticText(QPointF(_left(scene, place), top), scene.look.text(shown))


def _paint_spans(painter: QPainter, scene: Scene, band: Band) -> None:
    """Paint a line where something is said but cannot be read at this zoom."""
    content = scene.content
    first = max(0, content.cues_from(scene.window.start_ms) - 1)
    cues = content.cues[first : content.cues_from(scene.window.end_ms)]
    if not cues:
        return
    starts = np.asarray([scene.window.x_at(cue.start_ms) for cue in cues])
    ends = np.asarray([scene.window.x_at(cue.end_ms) for cue in cues])
    rooms = np.diff(starts, append=starts[-1] + _LEAST_PX)
    narrow = rooms < _LEAST_PX
    line = mixed("muted", "surface", 0.35)
    for left, right in _runs(starts[narrow], ends[narrow], scene.layout.time_px):
        x = scene.layout.label_px + left
        painter.fillRect(QRectF(x, round(band.middle) - 1, right - left, 2), line)


def _runs(
    starts: "np.ndarray[tuple[int], np.dtype[np.float64]]",
    ends: "np.ndarray[tuple[int], np.dtype[np.float64]]",
    width_px: int,
) -> list[tuple[int, int]]:
    """Join spans into runs of whole pixels: never more runs than pixels."""
    steps = np.zeros(width_px + 2, np.int64)
    np.add.at(steps, np.clip(starts, 0, width_px).astype(np.int64), 1)
    np.add.at(steps, np.clip(np.ceil(ends), 0, width_px).astype(np.int64) + 1, -1)
    covered = np.concatenate(([0], (np.cumsum(steps)[:width_px] > 0).astype(np.int8), [0]))
    edges = np.flatnonzero(np.diff(covered))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))
