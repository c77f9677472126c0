"""Paints the lanes of moments: what can be told apart as itself, the rest as clusters."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from annotations.model import Moment
from kijkwijzer.ui.timeline.layout import Band
from kijkwijzer.ui.timeline.look import paint_sprite
from kijkwijzer.ui.timeline.packing import MARK_ROOM_PX, SLIVER_PX, Clusters, Row
from kijkwijzer.ui.timeline.paint_boxes import (
    paint_box,
    paint_chosen_box,
    paint_chosen_mark,
    paint_count,
    paint_label,
    paint_stack,
)
from kijkwijzer.ui.timeline.scene import Scene

_COUNT_ROOM_PX = 26


@dataclass(frozen=True, slots=True)
class _Strip:
    """One row to be painted."""

    lane: int
    row: Row
    band: Band
    clusters: Clusters
    origin_px: float


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
    lane = scene.content.lane_of(moment)
    box = moment_box(scene, moment)
    role = scene.content.role(lane)
    painter.setPen(Qt.PenStyle.NoPen)
    if moment.end_ms is None:
        shape = scene.content.shape(lane)
        if chosen:
            paint_chosen_mark(painter, scene.look, box.center(), shape, role)
        else:
            center = box.center()
            paint_sprite(painter, scene.look.mark(shape, role), center.x(), center.y())
        return
    if chosen:
        paint_chosen_box(painter, box, role)
    else:
        paint_box(painter, box, role, strong=True)
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
    middle = scene.layout.middle
    origin = scene.layout.label_px - scene.window.start_ms / scene.window.ms_per_px
    for place, (lane, band) in enumerate(
        zip(scene.content.lanes, scene.layout.lanes, strict=False)
    ):
        for at, row in enumerate(lane.rows[: band.rows]):
            strip = band.row(at)
            if strip.bottom > middle.top and strip.top < middle.bottom:
                yield _Strip(place, row, strip, row.clusters(scene.window.ms_per_px), origin)


def _paint_strip(painter: QPainter, scene: Scene, strip: _Strip) -> None:
    clusters = strip.clusters
    shown = clusters.between(-strip.origin_px, scene.right - strip.origin_px)
    begin, end = shown.start, shown.stop
    lefts = (clusters.left_px[begin:end] + strip.origin_px).tolist()
    rights = (clusters.right_px[begin:end] + strip.origin_px).tolist()
    firsts = clusters.first[begin:end].tolist()
    counts = clusters.count[begin:end].tolist()
    nexts = [*lefts[1:], float(scene.right + MARK_ROOM_PX)]
    for left, right, first, count, following in zip(
        lefts, rights, firsts, counts, nexts, strict=True
    ):
        if count > 1:
            _paint_cluster(painter, scene, strip, (left, right, following), count)
        else:
            _paint_single(painter, scene, strip, (left, right), first)


def _paint_single(
    painter: QPainter, scene: Scene, strip: _Strip, span: tuple[float, float], item: int
) -> None:
    moment_id = strip.row.ids[item]
    if moment_id in (scene.lifted, scene.chosen):
        return
    role = scene.content.role(strip.lane)
    if strip.row.starts[item] == strip.row.lasts[item]:
        sprite = scene.look.mark(scene.content.shape(strip.lane), role)
        x = scene.look.snapped((span[0] + span[1]) / 2)
        paint_sprite(painter, sprite, x, strip.band.middle)
        return
    box = _box(scene, strip.band, span)
    painter.setPen(Qt.PenStyle.NoPen)
    paint_box(painter, box, role)
    if box.width() >= _COUNT_ROOM_PX:
        _paint_name(painter, scene, box, moment_id)


def _paint_name(painter: QPainter, scene: Scene, box: QRectF, moment_id: UUID) -> None:
    moment = scene.content.moment(moment_id)
    if moment is not None:
        name = scene.content.code_name(moment)
        paint_label(painter, scene.look, box, name, scene.layout.label_px)
        painter.setPen(Qt.PenStyle.NoPen)


def _paint_cluster(
    painter: QPainter,
    scene: Scene,
    strip: _Strip,
    span: tuple[float, float, float],
    count: int,
) -> None:
    left, right, following = span
    look, role = scene.look, scene.content.role(strip.lane)
    middle = strip.band.middle
    shape = scene.content.shape(strip.lane)
    if right - left > MARK_ROOM_PX or right - left < MARK_ROOM_PX - 1:
        box = _box(scene, strip.band, (left, right))
        paint_stack(painter, box, role)
        x = max(box.left(), scene.layout.label_px) + 9
        room = box.right() - x
    else:
        x = look.snapped((left + right) / 2)
        paint_sprite(painter, look.mark(shape, role, stacked=1), x, middle)
        x += MARK_ROOM_PX / 2 + 4
        room = following - x
    if room >= look.count.width(str(count)) + 2:
        paint_count(painter, look, QPointF(x, middle), count, role)
        painter.setPen(Qt.PenStyle.NoPen)


def _box(scene: Scene, band: Band, span: tuple[float, float]) -> QRectF:
    left = scene.look.snapped(span[0])
    right = scene.look.snapped(span[1])
    return QRectF(left, band.top, max(2.0, right - left - 1), band.height)
