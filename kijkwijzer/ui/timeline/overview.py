"""The whole film in one strip, and the part of it that is in sight. Pure: knows no Qt."""

from dataclasses import dataclass
from enum import Enum

from kijkwijzer.ui.timeline.geometry import Window, fitted

LEAST_PX = 14.0
_GRIP_PX = 5.0


class OverviewGrip(Enum):
    """What is held in the overview."""

    START = "start"
    END = "end"
    WHOLE = "whole"
    BESIDE = "beside"


def span(window: Window) -> tuple[float, float]:
    """Give the left and right of the part in sight, in pixels of the overview, never too thin."""
    whole = fitted(window.duration_ms, window.width_px)
    left = max(0.0, whole.x_at(window.start_ms))
    right = min(float(window.width_px), whole.x_at(window.end_ms))
    lacking = max(0.0, LEAST_PX - (right - left))
    left = min(max(0.0, left - lacking / 2), window.width_px - LEAST_PX)
    return left, max(right + lacking / 2, left + LEAST_PX)


def grip_at(window: Window, x_px: float) -> OverviewGrip:
    """Say what is under the pointer."""
    left, right = span(window)
    if abs(x_px - left) <= _GRIP_PX:
        return OverviewGrip.START
    if abs(x_px - right) <= _GRIP_PX:
        return OverviewGrip.END
    return OverviewGrip.WHOLE if left < x_px < right else OverviewGrip.BESIDE


@dataclass(frozen=True, slots=True)
class OverviewDrag:
    """The part in sight while it is held: how it was, what is held, and where it was taken."""

    before: Window
    grip: OverviewGrip
    taken_px: float

    def at(self, x_px: float) -> Window:
        """Give what is in sight with the pointer here."""
        whole = fitted(self.before.duration_ms, self.before.width_px)
        if self.grip is OverviewGrip.WHOLE:
            by_ms = (x_px - self.taken_px) * whole.ms_per_px
            return self.before.starting_at(self.before.start_ms + by_ms)
        if self.grip is OverviewGrip.BESIDE:
            return self.before.centred_on(whole.ms_at(x_px))
        return self._resized(whole.start_ms + x_px * whole.ms_per_px)

    def _resized(self, edge_ms: float) -> Window:
        before = self.before
        fixed = before.end_ms if self.grip is OverviewGrip.START else before.start_ms
        return before.spanning(min(fixed, edge_ms), max(fixed, edge_ms))
