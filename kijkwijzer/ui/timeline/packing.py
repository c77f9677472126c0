"""Moments in rows that never overlap, and clusters of those that fall together. Knows no Qt.

Rows are chosen by time, so that nothing jumps when one zooms; what still falls together at a zoom
is drawn as one cluster.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from annotations.model import Moment

ROWS_MAX = 6
"""Rows of one lane. What does not fit goes into the last one, and is drawn as clusters there."""

MARK_PX = 12.0
MARK_ROOM_PX = 14.0
SLIVER_PX = 6.0
_ROOM_MS_MAX = 3000
_ROOM_PARTS = 80


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


@dataclass(slots=True)
class Row:
    """Moments next to each other, in order of time."""

    starts: list[int] = field(default_factory=list)
    lasts: list[int] = field(default_factory=list)
    ids: list[UUID] = field(default_factory=list)
    _seen: tuple[float, Clusters] | None = None

    def insert(self, moment: Moment) -> None:
        """Put a moment in its place in time."""
        place = bisect_right(self.starts, moment.start_ms)
        self.starts.insert(place, moment.start_ms)
        self.lasts.insert(place, moment.last_ms)
        self.ids.insert(place, moment.id)
        self._seen = None

    def remove(self, moment: Moment) -> None:
        """Take a moment out. Raises ValueError when it is not in this row."""
        place = self.ids.index(moment.id, bisect_left(self.starts, moment.start_ms))
        del self.starts[place], self.lasts[place], self.ids[place]
        self._seen = None

    def is_free(self, start_ms: int, last_ms: int, room_ms: float) -> bool:
        """Whether a moment of this time finds room between its neighbours."""
        begin, end = _occupied(start_ms, last_ms, room_ms)
        place = bisect_right(self.starts, start_ms)
        before = place > 0 and self._span(place - 1, room_ms)[1] > begin
        after = place < len(self.starts) and self._span(place, room_ms)[0] < end
        return not before and not after

    def _span(self, place: int, room_ms: float) -> tuple[float, float]:
        return _occupied(self.starts[place], self.lasts[place], room_ms)

    def clusters(self, ms_per_px: float) -> Clusters:
        """Give what is drawn at this zoom; remembered until the row or the zoom changes."""
        if self._seen is None or self._seen[0] != ms_per_px:
            self._seen = (ms_per_px, cluster(self.starts, self.lasts, ms_per_px))
        return self._seen[1]


class LaneMoments:
    """The moments of one principle in as few rows as they need, at least one."""

    def __init__(self, duration_ms: int) -> None:
        self._room_ms = min(_ROOM_MS_MAX, duration_ms / _ROOM_PARTS)
        self._row_of: dict[UUID, Row] = {}
        self.rows = [Row()]
        self._order: list[tuple[int, int, UUID]] | None = None

    def __len__(self) -> int:
        return len(self._row_of)

    def fill(self, moments: Iterable[Moment]) -> None:
        """Start anew with these moments."""
        self.rows, self._row_of, self._order = [Row()], {}, None
        ends = [float("-inf")]
        for moment in sorted(moments, key=lambda one: (one.start_ms, one.last_ms)):
            begin, end = _occupied(moment.start_ms, moment.last_ms, self._room_ms)
            place = next((at for at, used in enumerate(ends) if used <= begin), len(ends))
            place = min(place, ROWS_MAX - 1)
            if place == len(ends):
                ends.append(end)
                self.rows.append(Row())
            ends[place] = max(ends[place], end)
            self._keep(self.rows[place], moment)

    def put(self, moment: Moment) -> None:
        """Add a moment without moving any other."""
        place = self.free_row(moment.start_ms, moment.last_ms)
        if place == len(self.rows):
            self.rows.append(Row())
        self._keep(self.rows[place], moment)

    def free_row(self, start_ms: int, last_ms: int) -> int:
        """Give the first row with room; a new one when there is none, or the last of all."""
        free = (
            place
            for place, row in enumerate(self.rows)
            if row.is_free(start_ms, last_ms, self._room_ms)
        )
        return min(next(free, len(self.rows)), ROWS_MAX - 1)

    def drop(self, moment: Moment) -> None:
        """Take a moment out without moving any other."""
        self._row_of.pop(moment.id).remove(moment)
        self._order = None
        while len(self.rows) > 1 and not self.rows[-1].starts:
            self.rows.pop()

    def row_of(self, moment_id: UUID) -> int | None:
        """Give the place of the row that holds a moment."""
        row = self._row_of.get(moment_id)
        return next((at for at, one in enumerate(self.rows) if one is row), None)

    def order(self) -> list[tuple[int, int, UUID]]:
        """Give start, last and identity of every moment, in order of time. Do not change it."""
        if self._order is None:
            self._order = sorted(
                item
                for row in self.rows
                for item in zip(row.starts, row.lasts, row.ids, strict=True)
            )
        return self._order

    def _keep(self, row: Row, moment: Moment) -> None:
        row.insert(moment)
        self._order = None
        self._row_of[moment.id] = row


def _occupied(start_ms: int, last_ms: int, room_ms: float) -> tuple[float, float]:
    """Give the time in which nothing else can stand: marks and slivers are wider than they last."""
    if start_ms == last_ms:
        return start_ms - room_ms / 2, start_ms + room_ms / 2
    return start_ms, max(last_ms, start_ms + room_ms)


def cluster(starts: list[int], lasts: list[int], ms_per_px: float) -> Clusters:
    """Gather what falls together at this zoom. `starts` ascends; `lasts` are not before `starts`.

    A mark that falls on its neighbour is represented by it; a fragment makes its cluster longer.
    """
    begin = np.asarray(starts, dtype=np.float64) / ms_per_px
    end = np.asarray(lasts, dtype=np.float64) / ms_per_px
    is_mark = begin == end
    left = np.where(is_mark, begin - MARK_ROOM_PX / 2, begin)
    right = np.where(is_mark, begin + MARK_ROOM_PX / 2, np.maximum(end, begin + SLIVER_PX))
    if len(left) < 2 or (np.maximum.accumulate(right)[:-1] <= left[1:]).all():  # noqa: PLR2004
        ones = np.ones(len(left), np.int64)
        return Clusters(left, right, np.arange(len(left), dtype=np.int64), ones)
    return _gathered(left, right)


def _gathered(left: NDArray[np.float64], right: NDArray[np.float64]) -> Clusters:
    reach = np.where(right - left > MARK_ROOM_PX, right, 0.0).tolist()
    lefts, rights = left.tolist(), right.tolist()
    found: list[tuple[float, float, int]] = []
    place, size = 0, len(lefts)
    while place < size:
        first, edge = place, rights[place]
        place += 1
        while place < size and lefts[place] < edge:
            edge = max(edge, reach[place])
            place += 1
        found.append((lefts[first], edge, first))
    gathered = np.asarray(found, dtype=np.float64)
    firsts = gathered[:, 2].astype(np.int64)
    return Clusters(gathered[:, 0], gathered[:, 1], firsts, np.diff(firsts, append=size))
