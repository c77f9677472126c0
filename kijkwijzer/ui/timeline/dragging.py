"""Dragging a fragment's edge or a whole moment: times in, the moment as it would be out. No Qt."""

from dataclasses import dataclass, field
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from annotations.model import Moment

STEP_WITHOUT_FRAMES_MS = 100
SNAP_PX = 5
_GRIP_OUT_PX = 4.0
_GRIP_IN_PX = 5.0


class Grip(Enum):
    """Which part of a moment is held."""

    START = "start"
    END = "end"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Limits:
    """Where times may fall: within the film, on the start of a frame when frames are known.

    `frame_times_ms` ascends; it is empty for a film without picture.
    """

    duration_ms: int
    frame_times_ms: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))

    def kept(self, time_ms: int) -> int:
        """Keep a time within the film, on the frame that is on screen then."""
        time_ms = min(max(time_ms, 0), self.duration_ms)
        place = self._frames_until(time_ms)
        return int(self.frame_times_ms[place - 1]) if place else time_ms

    def stepped(self, time_ms: int, steps: int) -> int:
        """Go this many frames on (or back); steps of 100 ms where there is no picture."""
        if not len(self.frame_times_ms):
            return min(max(time_ms + steps * STEP_WITHOUT_FRAMES_MS, 0), self.duration_ms)
        place = max(0, self._frames_until(time_ms) - 1) + steps
        return int(self.frame_times_ms[min(max(place, 0), len(self.frame_times_ms) - 1)])

    def _frames_until(self, time_ms: int) -> int:
        return int(np.searchsorted(self.frame_times_ms, time_ms, side="right"))

    def apart(self, start_ms: int, end_ms: int) -> tuple[int, int]:
        """Keep edges at least a step apart: a fragment never shrinks to a moment."""
        if start_ms != end_ms:
            return start_ms, end_ms
        after = self.stepped(start_ms, 1)
        if after > start_ms:
            return start_ms, after
        before = self.stepped(start_ms, -1)
        return (before, start_ms) if before < start_ms else (max(0, start_ms - 1), max(1, start_ms))


@dataclass(frozen=True, slots=True)
class Drag:
    """A moment that is held: how it was, which part, and at which time it was taken."""

    before: Moment
    grip: Grip
    taken_ms: int

    def edge_ms(
        self, pointer_ms: int, limits: Limits, *, snap_to: int | None, reach_ms: float
    ) -> int:
        """Say where the held edge would be; `snap_to` draws it when it is within `reach_ms`.

        The held edge of a whole moment is its start.
        """
        wished = self._anchor_ms() + pointer_ms - self.taken_ms
        if snap_to is None:
            return limits.kept(wished)
        ends = (0, self._length_ms()) if self.grip is Grip.WHOLE else (0,)
        for offset in ends:
            if abs(wished + offset - snap_to) <= reach_ms:
                return min(max(snap_to - offset, 0), limits.duration_ms)
        return limits.kept(wished)

    def moment_at(self, edge_ms: int, limits: Limits) -> Moment:
        """Give the moment with its held edge here; edges past each other change places."""
        before = self.before
        if before.end_ms is None:
            return before.spanning(edge_ms, None)
        if self.grip is Grip.WHOLE:
            start_ms = min(max(edge_ms, 0), max(0, limits.duration_ms - self._length_ms()))
            return before.spanning(start_ms, start_ms + self._length_ms())
        other = before.end_ms if self.grip is Grip.START else before.start_ms
        return before.spanning(*limits.apart(edge_ms, other))

    def _anchor_ms(self) -> int:
        return self.before.last_ms if self.grip is Grip.END else self.before.start_ms

    def _length_ms(self) -> int:
        return self.before.last_ms - self.before.start_ms


def nudged(moment: Moment, grip: Grip, steps: int, limits: Limits) -> tuple[Moment, int]:
    """Move a part of a moment by frames; gives the moment and the time of the moved edge."""
    drag = Drag(moment, grip, 0)
    at_ms = moment.last_ms if grip is Grip.END else moment.start_ms
    edge_ms = limits.stepped(at_ms, steps)
    return drag.moment_at(edge_ms, limits), edge_ms


def grip_at(x_px: float, left_px: float, right_px: float) -> Grip | None:
    """Say which part of a fragment's box is under the pointer; None when it is beside the box.

    In a narrow box the edges lie outside it, so that its middle can still be held.
    """
    inside = min(_GRIP_IN_PX, (right_px - left_px) / 4)
    if not left_px - _GRIP_OUT_PX <= x_px <= right_px + _GRIP_OUT_PX:
        return None
    if x_px <= left_px + inside:
        return Grip.START
    return Grip.END if x_px >= right_px - inside else Grip.WHOLE
