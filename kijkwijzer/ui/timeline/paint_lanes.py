"""Paints the lanes of moments: what can be told apart as itself, the rest as clusters."""

from dataclasses import dataclass
from math import ceil, floor

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from annotations.model import Moment
from kijkwijzer.ui.timeline.clusters import MARK_ROOM_PX, SLIVER_PX
from kijkwijzer.ui.timeline.layout import Band
from kijkwijzer.ui.timeline.paint_columns import covered, paint_line
from kijkwijzer.ui.timeline.paint_labels import paint_chosen_mark, paint_count, paint_label
from kijkwijzer.ui.timeline.scene import Scene
from kijkwijzer.ui.timeline.shapes import BAR_PX, clip_to, paint_box, paint_chosen_box
from kijkwijzer.ui.timeline.strips import Flags, Strip

_NAME_ROOM_PX = 26


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One cluster of a strip: its span on device pixels, and where the next one begins."""

    left: float
    right: float
    first: int
    count: int
    following: float


def paint_chosen(painter: QPainter, scene: Scene) -> None:
    """Paint the chosen moment over the others."""
    chosen = chosen_to_paint(scene)
    if chosen is not None:
        paint_moment(painter, scene, chosen, chosen=True)


def paint_strip(painter: QPainter, scene: Scene, strip: Strip, part: QRectF) -> None:
    """Paint the moments of one row that may be seen in a part of it; the painter has no pen."""
    near = strip.near(part.left(), part.right())
    together = strip.narrow & near
    if together.any():
        _paint_narrow(painter, scene, strip, together)
    wide = near & ~strip.narrow & ~strip.apart
    parts = (strip.left, strip.right, strip.first, strip.count, strip.following)
    for values in zip(*(one[wide].tolist() for one in parts), strict=True):
        one = _Drawn(*values)
        if one.count > 1:
            _paint_cluster(painter, scene, strip, one)
        else:
            _paint_single(painter, scene, strip, one)


def lanes_box(scene: Scene) -> QRect:
    """Give the part of the widget in which lanes are seen."""
    layout, middle = scene.layout, scene.layout.middle
    return QRect(layout.label_px, middle.top, layout.time_px, middle.height)


def chosen_to_paint(scene: Scene) -> Moment | None:
    """Give the moment that is painted as chosen where it stands: not while it is dragged."""
    return scene.content.moment(scene.chosen) if scene.chosen != scene.lifted else None


def clip_to_lanes(painter: QPainter, scene: Scene) -> None:
    """Keep painting within the part in which lanes are seen."""
    clip_to(painter, lanes_box(scene))


def paint_moment(painter: QPainter, scene: Scene, moment: Moment, *, chosen: bool) -> None:
    """Paint one moment by itself in its own row, above what is there."""
    box, ink = moment_box(scene, moment), scene.ink(scene.content.lane_of(moment))
    painter.setPen(Qt.PenStyle.NoPen)
    if moment.end_ms is None:
        if chosen:
            paint_chosen_mark(painter, scene.look, box.center(), ink)
        return
    if chosen:
        paint_chosen_box(painter, box, ink)
    else:
        paint_box(painter, box, ink, strong=True)
    paint_label(painter, scene.look, box, scene.content.code_name(moment), scene.layout.label_px)


def moment_box(scene: Scene, moment: Moment) -> QRectF:
    """Give the place of a moment in the widget: its box, or the square around its mark."""
    lane = min(scene.content.lane_of(moment), len(scene.layout.lanes) - 1)
    known = scene.content.lanes[lane].row_of(moment.id)
    band = scene.layout.lanes[lane].row(min(known or 0, scene.layout.lanes[lane].rows - 1))
    left = scene.x(moment.start_ms)
    if moment.end_ms is None:
        half = MARK_ROOM_PX / 2
        return QRectF(left - half, band.top, MARK_ROOM_PX, band.height)
    right = max(scene.x(moment.end_ms), left + SLIVER_PX)
    return QRectF(left, band.top, right - left - 1, band.height)


def _paint_narrow(painter: QPainter, scene: Scene, strip: Strip, which: Flags) -> None:
    """Paint many at once: a left edge and a soft fill; a slit in those that stand for several."""
    ratio, label_px, ink = scene.look.ratio, scene.layout.label_px, scene.ink(strip.lane)
    left, right = ((span[which] - label_px) * ratio for span in (strip.left, strip.right))
    begin = max(0, floor(left.min()))
    width = max(0, min(ceil(right.max()), round(scene.layout.time_px * ratio)) - begin)
    left, right, stacked = left - begin, right - ratio - begin, strip.count[which] > 1
    edge = np.where(right - left < BAR_PX * ratio, right, left + (right - left) / 3)
    dark = covered(left, edge, width) | covered(right - ratio, right, width)
    dark &= ~covered(left[stacked] + 2 * ratio, left[stacked] + 3 * ratio, width)
    line = covered(left, right, width) * np.uint32(ink.soft.rgba())
    line[dark] = ink.color.rgba()
    box = QRectF(label_px + begin / ratio, strip.band.top, width / ratio, strip.band.height)
    paint_line(painter, line, box, ratio)


def _paint_single(painter: QPainter, scene: Scene, strip: Strip, one: _Drawn) -> None:
    ink = scene.ink(strip.lane)
    if strip.row.starts[one.first] == strip.row.lasts[one.first]:
        x = scene.look.snapped((one.left + one.right) / 2)
        scene.look.sprites.paint_mark(painter, ink, QPointF(x, strip.band.middle))
        return
    box = _box(strip.band, one)
    scene.look.sprites.paint_box(painter, ink, box, stacked=False)
    moment = scene.content.moment(strip.row.ids[one.first])
    if box.width() >= _NAME_ROOM_PX and moment is not None:
        name = scene.content.code_name(moment)
        paint_label(painter, scene.look, box, name, scene.layout.label_px)
        painter.setPen(Qt.PenStyle.NoPen)


def _paint_cluster(painter: QPainter, scene: Scene, strip: Strip, one: _Drawn) -> None:
    look, ink = scene.look, scene.ink(strip.lane)
    if abs(one.right - one.left - MARK_ROOM_PX) > 1:
        box = _box(strip.band, one)
        look.sprites.paint_box(painter, ink, box, stacked=True)
        x = max(box.left(), scene.layout.label_px) + 10
        room = box.right() - x
    else:
        x = look.snapped((one.left + one.right) / 2)
        place = QPointF(x, strip.band.middle)
        look.sprites.paint_mark(painter, ink, place, stacked=True)
        x += MARK_ROOM_PX / 2 + 4
        room = one.following - x
    if room >= look.count.width(str(one.count)) + 2:
        paint_count(painter, look, QPointF(x, strip.band.middle), one.count, ink)
        painter.setPen(Qt.PenStyle.NoPen)


def _box(band: Band, one: _Drawn) -> QRectF:
    return QRectF(one.left, band.top, max(2.0, one.right - one.left - 1), band.height)
