"""Time to pixels and back, zooming, panning and the steps of the ruler. Pure: knows no Qt.

x is in logical pixels from the left of the time area, the part to the right of the lane names.
"""

from dataclasses import dataclass, replace

from annotations.timecode import MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, clock_time

EDGE_ROOM_PX = 10
"""Air before the start and after the end of the film, so that marks there are seen whole."""

NEAREST_MS_PER_PX = 0.5
PAGE_LEAD = 0.08
"""Where the playhead stands after a page has turned, as a part of the width."""

_STEPS_MS = (
    *(10, 20, 50, 100, 200, 500),
    *(MS_PER_SECOND * step for step in (1, 2, 5, 10, 15, 30)),
    *(MS_PER_MINUTE * step for step in (1, 2, 5, 10, 15, 30)),
    *(MS_PER_HOUR * step for step in (1, 2, 3, 6, 12)),
)


@dataclass(frozen=True, slots=True)
class Window:
    """The part of the film that is in sight: where it starts, and how much time a pixel holds."""

    duration_ms: int
    width_px: int
    start_ms: float
    ms_per_px: float

    @property
    def end_ms(self) -> float:
        """The time at the right edge."""
        return self.start_ms + self.width_px * self.ms_per_px

    @property
    def is_fitted(self) -> bool:
        """Whether the whole film is in sight."""
        return self.ms_per_px >= _fit_ms_per_px(self.duration_ms, self.width_px) * (1 - 1e-9)

    def x_at(self, time_ms: float) -> float:
        """Give the place of a time; outside 0 to `width_px` when it is out of sight."""
        return (time_ms - self.start_ms) / self.ms_per_px

    def ms_at(self, x_px: float) -> int:
        """Give the time at a place in whole ms, kept within the film."""
        return min(max(round(self.start_ms + x_px * self.ms_per_px), 0), self.duration_ms)

    def shows(self, time_ms: float) -> bool:
        """Whether a time is in sight."""
        return 0 <= self.x_at(time_ms) <= self.width_px

    def resized(self, width_px: int) -> "Window":
        """Keep the start and the zoom in another width; a whole film stays whole."""
        if self.is_fitted:
            return fitted(self.duration_ms, width_px)
        return _kept(replace(self, width_px=max(1, width_px)))

    def zoomed(self, factor: float, x_px: float) -> "Window":
        """Zoom in (`factor` above 1) or out; the time under `x_px` stays there where it can."""
        farthest = _fit_ms_per_px(self.duration_ms, self.width_px)
        nearest = min(NEAREST_MS_PER_PX, farthest)
        ms_per_px = min(max(self.ms_per_px / factor, nearest), farthest)
        start_ms = self.start_ms + x_px * (self.ms_per_px - ms_per_px)
        return _kept(replace(self, start_ms=start_ms, ms_per_px=ms_per_px))

    def panned(self, by_px: float) -> "Window":
        """Shift the sight this many pixels towards the end (or the start, when negative)."""
        return _kept(replace(self, start_ms=self.start_ms + by_px * self.ms_per_px))

    def starting_at(self, start_ms: float) -> "Window":
        """Bring a time to the left edge, as far as the film goes."""
        return _kept(replace(self, start_ms=start_ms))

    def centred_on(self, time_ms: float) -> "Window":
        """Bring a time to the middle, as far as the film goes."""
        return self.starting_at(time_ms - self.width_px / 2 * self.ms_per_px)

    def paged_to(self, time_ms: float) -> "Window":
        """Turn the page so that a time just past the edge stands near the left edge again."""
        return self.starting_at(time_ms - self.width_px * PAGE_LEAD * self.ms_per_px)

    def spanning(self, start_ms: float, end_ms: float) -> "Window":
        """Show this part of the film, as near as zooming allows."""
        wished = max(1e-6, end_ms - start_ms) / max(1, self.width_px)
        farthest = _fit_ms_per_px(self.duration_ms, self.width_px)
        ms_per_px = min(max(wished, min(NEAREST_MS_PER_PX, farthest)), farthest)
        return _kept(replace(self, start_ms=start_ms, ms_per_px=ms_per_px))


def fitted(duration_ms: int, width_px: int) -> Window:
    """Show a whole film in this width."""
    duration_ms, width_px = max(1, duration_ms), max(1, width_px)
    ms_per_px = _fit_ms_per_px(duration_ms, width_px)
    return _kept(Window(duration_ms, width_px, 0.0, ms_per_px))


def following(window: Window, before_ms: int, now_ms: int) -> Window:
    """Keep the playhead in sight: turn the page when it runs out, centre it after a jump."""
    if window.shows(now_ms):
        return window
    ran_out = before_ms <= now_ms and now_ms - window.end_ms <= window.width_px * window.ms_per_px
    return window.paged_to(now_ms) if ran_out else window.centred_on(now_ms)


def _fit_ms_per_px(duration_ms: int, width_px: int) -> float:
    return duration_ms / max(1, width_px - 2 * EDGE_ROOM_PX)


def _kept(window: Window) -> Window:
    """Keep the sight within the film and the air around it."""
    room_ms = EDGE_ROOM_PX * window.ms_per_px
    latest = window.duration_ms + room_ms - window.width_px * window.ms_per_px
    return replace(window, start_ms=max(min(window.start_ms, latest), -room_ms))


@dataclass(frozen=True, slots=True)
class Tick:
    """One mark on the ruler."""

    time_ms: int
    text: str


def ruler_step_ms(ms_per_px: float, room_px: float) -> int:
    """Choose the smallest sensible step whose marks stand at least `room_px` apart."""
    wished = ms_per_px * room_px
    return next((step for step in _STEPS_MS if step >= wished), _STEPS_MS[-1])


def ticks(window: Window, room_px: float) -> tuple[Tick, ...]:
    """Give the marks of the ruler that are in sight, and one before, in order of time."""
    step = ruler_step_ms(window.ms_per_px, room_px)
    first = max(0, int(window.start_ms // step) * step)
    last = min(window.duration_ms, int(window.end_ms))
    return tuple(Tick(at, _tick_text(at, step)) for at in range(first, last + 1, step))


def _tick_text(time_ms: int, step_ms: int) -> str:
    if step_ms >= MS_PER_SECOND:
        return clock_time(time_ms)
    hundredths = time_ms % MS_PER_SECOND // 10
    fraction = f"{hundredths:02d}" if step_ms < 100 else f"{hundredths // 10}"  # noqa: PLR2004
    return f"{clock_time(time_ms)},{fraction}"
