"""What is drawn of each row of moments at this zoom, and where two drawings differ.

Paints nothing. Places are logical pixels in the widget, on whole device pixels.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from kijkwijzer.ui.timeline.clusters import MARK_ROOM_PX, Clusters, Pixels
from kijkwijzer.ui.timeline.layout import Band
from kijkwijzer.ui.timeline.packing import Row
from kijkwijzer.ui.timeline.scene import Scene

REACH_PX = 14.0
"""How far the mark, the ring or the edge of a cluster can stand out of its span."""

_MANY = 40
"""From here on narrow boxes in one row are painted together, without round corners."""

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """The clusters of one row that are in sight, left to right; arrays of shape (clusters,).

    `following` is where the next cluster begins, `apart` says which are painted apart from the
    others, `narrow` which are painted together. `places` are the moments apart, in the row.
    """

    lane: int
    band: Band
    row: Row
    clusters: Clusters
    places: tuple[int, ...]
    left: Pixels
    right: Pixels
    following: Pixels
    first: NDArray[np.int64]
    count: NDArray[np.int64]
    apart: Flags
    narrow: Flags

    def near(self, left_px: float, right_px: float) -> Flags:
        """Say which clusters may have left paint in a part, their number included."""
        ends = np.maximum(self.right, self.following) + REACH_PX
        near: Flags = (ends >= left_px) & (self.left - REACH_PX <= right_px)
        return near


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a row stands, and the places in it that are painted apart."""

    lane: int
    band: Band
    row: Row
    apart: tuple[int, ...]


def strips(scene: Scene, known: Iterable[Strip] = ()) -> tuple[Strip, ...]:
    """Give the strips in sight, from top to bottom.

    `known` are those of the same part of the film before: rows that are as they were keep theirs.
    """
    before, apart = {id(strip.row): strip for strip in known}, _apart(scene)
    return tuple(
        _strip(scene, _Place(lane, band, row, apart.get(id(row), ())), before.get(id(row)))
        for lane, band, row in _rows(scene)
    )


def difference(before: Strip, after: Strip) -> tuple[float, float] | None:
    """Give the span in which two drawings of one row differ; None when they are the same."""
    if before.left is after.left:
        return None
    old, new = _columns(before), _columns(after)
    size = min(old.shape[1], new.shape[1])
    begin = _same(old[:, :size], new[:, :size])
    if begin == old.shape[1] == new.shape[1]:
        return None
    end = _same(old[:, ::-1][:, : size - begin], new[:, ::-1][:, : size - begin])
    parts = (one[:, begin : one.shape[1] - end] for one in (old, new))
    changed = np.concatenate([part[:3] for part in parts], axis=1)
    return float(changed[0].min()) - REACH_PX, float(changed[1:].max()) + REACH_PX


def _rows(scene: Scene) -> Iterator[tuple[int, Band, Row]]:
    middle = scene.layout.middle
    for lane, band in enumerate(scene.layout.lanes):
        for at, row in enumerate(scene.content.lanes[lane].rows[: band.rows]):
            strip = band.row(at)
            if strip.bottom > middle.top and strip.top < middle.bottom:
                yield lane, strip, row


def _strip(scene: Scene, place: _Place, before: Strip | None) -> Strip:
    clusters = place.row.clusters(scene.window)
    if before is None or before.clusters is not clusters or before.places != place.apart:
        return _made(scene, place, clusters)
    return before if before.band == place.band else replace(before, band=place.band)


def _made(scene: Scene, where: _Place, clusters: Clusters) -> Strip:
    origin = scene.layout.label_px - scene.window.start_ms / scene.window.ms_per_px
    seen = clusters.between(-origin, scene.right - origin)
    part, ratio = slice(seen.start, seen.stop), scene.look.ratio
    left = np.round((clusters.left_px[part] + origin) * ratio) / ratio
    right = np.round((clusters.right_px[part] + origin) * ratio) / ratio
    first, count = clusters.first[part], clusters.count[part]
    following = np.append(left[1:], scene.right + MARK_ROOM_PX)[: len(left)]
    apart = np.zeros(len(left), np.bool_)
    for place in where.apart:
        apart |= (count == 1) & (first == place)
    narrow = (right - left < MARK_ROOM_PX - 1) & ~apart
    if np.count_nonzero(narrow) < _MANY:
        narrow[:] = False
    known = (where.lane, where.band, where.row, clusters, where.apart)
    return Strip(*known, left, right, following, first, count, apart, narrow)


def _apart(scene: Scene) -> dict[int, tuple[int, ...]]:
    """Give the places in their rows that are painted apart: the chosen and the dragged moment."""
    found: dict[int, tuple[int, ...]] = {}
    for moment in map(scene.content.moment, (scene.chosen, scene.lifted)):
        row = scene.content.row_of(moment) if moment else None
        if moment is not None and row is not None:
            found[id(row)] = (*found.get(id(row), ()), row.place_of(moment))
    return found


def _columns(strip: Strip) -> Pixels:
    parts = (strip.left, strip.right, strip.following, strip.count, strip.apart, strip.narrow)
    return np.asarray(parts, np.float64)


def _same(first: Pixels, second: Pixels) -> int:
    """Count how many columns from the left are the same."""
    differ = np.flatnonzero((first != second).any(axis=0))
    return int(differ[0]) if len(differ) else first.shape[1]
