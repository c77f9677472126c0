"""Moments that fall together at a zoom, gathered so that nothing is drawn over another. No Qt.

All places are in pixels from the start of the film at one zoom, so that panning changes nothing.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MARK_PX = 12.0
MARK_ROOM_PX = 14.0
SLIVER_PX = 6.0

Pixels = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Clusters:
    """What is drawn in one row at one zoom, left to right, never overlapping.

    `left_px` and `right_px` count from the start of the film; `first` and `count` say which items
    of the row fall together in each. All have shape (clusters,).
    """

    left_px: NDArray[np.float64]
    right_px: NDArray[np.float64]
    first: NDArray[np.int64]
    count: NDArray[np.int64]

    def between(self, left_px: float, right_px: float) -> range:
        """Give the places of the clusters that touch this part."""
        begin = int(np.searchsorted(self.right_px, left_px, side="left"))
        return range(begin, int(np.searchsorted(self.left_px, right_px, side="right")))


def clusters_within(
    times_ms: NDArray[np.float64], ms_per_px: float, from_px: float, to_px: float
) -> Clusters:
    """Gather what falls together in a part of the film.

    `times_ms` has shape (2, moments): starts, ascending, and lasts. A mark that falls on its
    neighbour is represented by it; a fragment makes its cluster longer. The part does not matter
    for what is gathered: one reads on from the last gap before it.
    """
    left, right = _extents(times_ms, ms_per_px)
    if not len(left):
        return _alone(left, right, 0)
    reach = np.maximum.accumulate(right)
    firsts = np.concatenate(([0], np.flatnonzero(left[1:] >= reach[:-1]) + 1))
    ends = np.append(firsts[1:], len(left))
    begin = int(np.searchsorted(reach[ends - 1], from_px, side="left"))
    stop = int(np.searchsorted(left[firsts], to_px, side="right"))
    if begin >= stop:
        return _alone(left[:0], right[:0], 0)
    part = slice(int(firsts[begin]), int(ends[stop - 1]))
    if stop - begin == part.stop - part.start:
        return _alone(left[part], right[part], part.start)
    return _gathered(left[part], right[part], part.start)


def _extents(times_ms: NDArray[np.float64], ms_per_px: float) -> tuple[Pixels, Pixels]:
    begin, end = times_ms / ms_per_px
    is_mark = begin == end
    left = np.where(is_mark, begin - MARK_ROOM_PX / 2, begin)
    right = np.where(is_mark, begin + MARK_ROOM_PX / 2, np.maximum(end, begin + SLIVER_PX))
    return left, right


def _alone(left: Pixels, right: Pixels, offset: int) -> Clusters:
    places = np.arange(offset, offset + len(left), dtype=np.int64)
    return Clusters(left, right, places, np.ones(len(left), np.int64))


def _gathered(left: Pixels, right: Pixels, offset: int) -> Clusters:
    reach = np.where(right - left > MARK_ROOM_PX, right, 0.0).tolist()
    lefts, rights = left.tolist(), right.tolist()
    firsts: list[int] = []
    edges: list[float] = []
    place, size = 0, len(lefts)
    while place < size:
        firsts.append(place)
        edge = rights[place]
        place += 1
        while place < size and lefts[place] < edge:
            edge = max(edge, reach[place])
            place += 1
        edges.append(edge)
    first = np.asarray(firsts, dtype=np.int64)
    count = np.diff(first, append=size)
    return Clusters(left[first], np.asarray(edges), first + offset, count)
