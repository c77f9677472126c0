"""Moments in rows that never overlap. Knows no Qt.

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
from kijkwijzer.ui.timeline.clusters import Clusters, clusters_within
from kijkwijzer.ui.timeline.geometry import Window

ROWS_MAX = 6
"""Rows of one lane. What does not fit goes into the last one, and is drawn as clusters there."""
_ROOM_MS_MAX = 3000
_ROOM_PARTS = 80


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was found for one zoom in one part of the film."""

    ms_per_px: float
    from_px: float
    to_px: float
    clusters: Clusters


@dataclass(slots=True)
class Row:
    """Moments next to each other, in order of time."""

    starts: list[int] = field(default_factory=list)
    lasts: list[int] = field(default_factory=list)
    ids: list[UUID] = field(default_factory=list)
    _seen: _Seen | None = None
    _times: NDArray[np.float64] | None = None

    def insert(self, moment: Moment) -> None:
        """Put a moment in its place in time."""
        place = bisect_right(self.starts, moment.start_ms)
        self.starts.insert(place, moment.start_ms)
        self.lasts.insert(place, moment.last_ms)
        self.ids.insert(place, moment.id)
        self._seen = None
        if self._times is not None:
            self._times = np.insert(self._times, place, (moment.start_ms, moment.last_ms), axis=1)

    def remove(self, moment: Moment) -> None:
        """Take a moment out. Raises ValueError when it is not in this row."""
        place = self.place_of(moment)
        if place < 0:
            raise ValueError(moment.id)
        del self.starts[place], self.lasts[place], self.ids[place]
        self._seen = None
        if self._times is not None:
            self._times = np.delete(self._times, place, axis=1)

    def is_free(self, start_ms: int, last_ms: int, room_ms: float) -> bool:
        """Whether a moment of this time finds room between its neighbours."""
        begin, end = _occupied(start_ms, last_ms, room_ms)
        place = bisect_right(self.starts, start_ms)
        before = place > 0 and self._span(place - 1, room_ms)[1] > begin
        after = place < len(self.starts) and self._span(place, room_ms)[0] < end
        return not before and not after

    def _span(self, place: int, room_ms: float) -> tuple[float, float]:
        return _occupied(self.starts[place], self.lasts[place], room_ms)

    def place_of(self, moment: Moment) -> int:
        """Give the place of a moment in this row, or -1 when it is in another."""
        place = bisect_left(self.starts, moment.start_ms)
        while place < len(self.starts) and self.starts[place] == moment.start_ms:
            if self.ids[place] == moment.id:
                return place
            place += 1
        return -1

    def clusters(self, window: Window) -> Clusters:
        """Give what is drawn in this part of the film, and a bit around it.

        Remembered until the row or the zoom changes, or the window leaves what is remembered.
        """
        zoom = window.ms_per_px
        left, right = window.start_ms / zoom, window.end_ms / zoom
        seen = self._seen
        if seen is None or seen.ms_per_px != zoom or left < seen.from_px or right > seen.to_px:
            room = window.width_px / 2
            found = clusters_within(self.times_ms, zoom, left - room, right + room)
            seen = self._seen = _Seen(zoom, left - room, right + room, found)
        return seen.clusters

    @property
    def times_ms(self) -> NDArray[np.float64]:
        """Starts and lasts as one array of shape (2, moments); kept until the row changes."""
        if self._times is None:
            self._times = np.asarray((self.starts, self.lasts), dtype=np.float64)
        return self._times


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
        row = self.row_with(moment_id)
        return next((at for at, one in enumerate(self.rows) if one is row), None)

    def row_with(self, moment_id: UUID) -> Row | None:
        """Give the row that holds a moment."""
        return self._row_of.get(moment_id)

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
