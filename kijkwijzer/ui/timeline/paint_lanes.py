"""Paints the lanes of moments: what can be told apart as itself, the rest as clusters."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from annotations.model import Moment
from kijkwijzer.ui.timeline.clusters import MARK_ROOM_PX, SLIVER_PX, Clusters
from kijkwijzer.ui.timeline.ink import Ink
from kijkwijzer.ui.timeline.layout import Band
from kijkwijzer.ui.timeline.packing import Row
from kijkwijzer.ui.timeline.paint_columns import covered, paint_columns
from kijkwijzer.ui.timeline.paint_labels import paint_chosen_mark, paint_count, paint_label
from kijkwijzer.ui.timeline.scene import Scene
from kijkwijzer.ui.timeline.shapes import BAR_PX, paint_box, paint_chosen_box

_NAME_ROOM_PX = 26
_MANY = 40
"""From here on narrow boxes in one row are painted together, without round corners."""


@dataclass(frozen=True, slots=True)
class _Strip:
    """One row to be painted; `origin_px` is where the film starts, in the widget."""

    ink: Ink
    row: Row
    band: Band
    clusters: Clusters
    origin_px: float


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One cluster of a strip: its span on device pixels, and where the next one begins."""

    left: float
    right: float
    first: int
    count: int
    following: float


def paint_lanes(painter: QPainter, scene: Scene) -> None:
    """Paint all moments in sight, the chosen one last."""
    painter.save()
    clip_to_lanes(painter, scene)
    painter.setPen(Qt.PenStyle.NoPen)
    for strip in _strips(scene):
        _paint_strip(painter, scene, strip)
    chosen = scene.content.moment(scene.chosen)
    if chosen is not None and scene.lifted != chosen.id:
        paint_moment(painter, scene, chosen, chosen=True)
    painter.restore()


def clip_to_lanes(painter: QPainter, scene: Scene) -> None:
    """Keep painting within the part in which lanes are seen."""
    middle = scene.layout.middle
    painter.setClipRect(scene.layout.label_px, middle.top, scene.layout.time_px, middle.height)


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


def _strips(scene: Scene) -> Iterator[_Strip]:
    middle, zoom = scene.layout.middle, scene.window.ms_per_px
    origin = scene.layout.label_px - scene.window.start_ms / zoom
    for place, band in enumerate(scene.layout.lanes):
        for at, row in enumerate(scene.content.lanes[place].rows[: band.rows]):
            strip = band.row(at)
            if strip.bottom > middle.top and strip.top < middle.bottom:
                yield _Strip(scene.ink(place), row, strip, row.clusters(scene.window), origin)


def _paint_strip(painter: QPainter, scene: Scene, strip: _Strip) -> None:
    drawn = strip.clusters.between(-strip.origin_px, scene.right - strip.origin_px)
    part = slice(drawn.start, drawn.stop)
    ratio = scene.look.ratio
    left = np.round((strip.clusters.left_px[part] + strip.origin_px) * ratio) / ratio
    right = np.round((strip.clusters.right_px[part] + strip.origin_px) * ratio) / ratio
    first, count = strip.clusters.first[part], strip.clusters.count[part]
    following = np.append(left[1:], scene.right + MARK_ROOM_PX)
    apart = (count == 1) & np.isin(first, _apart(strip.row, scene))
    narrow = (right - left < MARK_ROOM_PX - 1) & ~apart
    if np.count_nonzero(narrow) < _MANY:
        narrow[:] = False
    else:
        _paint_narrow(painter, scene, strip, (left[narrow], right[narrow]), count[narrow] > 1)
    wide = ~narrow & ~apart
    columns = (one[wide].tolist() for one in (left, right, first, count, following))
    for values in zip(*columns, strict=True):
        one = _Drawn(*values)
        if one.count > 1:
            _paint_cluster(painter, scene, strip, one)
        else:
            _paint_single(painter, scene, strip, one)


def _apart(row: Row, scene: Scene) -> list[int]:
    """Give the places in this row that are painted apart: the chosen and the dragged moment."""
    moments = map(scene.content.moment, {scene.chosen, scene.lifted} - {None})
    return [row.place_of(moment) for moment in moments if moment is not None]


def _paint_narrow(
    painter: QPainter,
    scene: Scene,
    strip: _Strip,
    spans: "tuple[np.ndarray[tuple[int], np.dtype[np.float64]], ...]",
    stacked: "np.ndarray[tuple[int], np.dtype[np.bool_]]",
) -> None:
    """Paint many at once: a left edge and a soft fill; a slit in those that stand for several."""
    ratio, label_px = scene.look.ratio, scene.layout.label_px
    width = round(scene.layout.time_px * ratio)
    left, right = ((span - label_px) * ratio for span in spans)
    right = right - ratio
    edge = np.where(right - left < BAR_PX * ratio, right, left + (right - left) / 3)
    fill = covered(left, right, width)
    dark = covered(left, edge, width) | covered(right - ratio, right, width)
    dark &= ~covered(left[stacked] + 2 * ratio, left[stacked] + 3 * ratio, width)
    box = QRectF(label_px, strip.band.top, scene.layout.time_px, strip.band.height)
    paint_columns(painter, fill, box, strip.ink.soft, ratio)
    paint_columns(painter, dark, box, strip.ink.color, ratio)


def _paint_single(painter: QPainter, scene: Scene, strip: _Strip, one: _Drawn) -> None:
    if strip.row.starts[one.first] == strip.row.lasts[one.first]:
        x = scene.look.snapped((one.left + one.right) / 2)
        scene.look.sprites.paint_mark(painter, strip.ink, QPointF(x, strip.band.middle))
        return
    box = _box(strip.band, one)
    scene.look.sprites.paint_box(painter, strip.ink, box, stacked=False)
    moment = scene.content.moment(strip.row.ids[one.first])
    if box.width() >= _NAME_ROOM_PX and moment is not None:
        name = scene.content.code_name(moment)
        paint_label(painter, scene.look, box, name, scene.layout.label_px)
        painter.setPen(Qt.PenStyle.NoPen)


def _paint_cluster(painter: QPainter, scene: Scene, strip: _Strip, one: _Drawn) -> None:
    look = scene.look
    if abs(one.right - one.left - MARK_ROOM_PX) > 1:
        box = _box(strip.band, one)
        scene.look.sprites.paint_box(painter, strip.ink, box, stacked=True)
        x = max(box.left(), scene.layout.label_px) + 10
        room = box.right() - x
    else:
        x = look.snapped((one.left + one.right) / 2)
        place = QPointF(x, strip.band.middle)
        look.sprites.paint_mark(painter, strip.ink, place, stacked=True)
        x += MARK_ROOM_PX / 2 + 4
        room = one.following - x
    if room >= look.count.width(str(one.count)) + 2:
        paint_count(painter, look, QPointF(x, strip.band.middle), one.count, strip.ink)
        painter.setPen(Qt.PenStyle.NoPen)


def _box(band: Band, one: _Drawn) -> QRectF:
    return QRectF(one.left, band.top, max(2.0, one.right - one.left - 1), band.height)
