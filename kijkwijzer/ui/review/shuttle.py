"""J, K and L, and the repeat of a fragment: what the film is to do. Pure; knows no player."""

from dataclasses import dataclass

FAST = (1.0, 1.25, 1.5, 2.0)
BACK_STEP_MS = 500
LOOP_BEFORE_MS = 2000
LOOP_AFTER_MS = 3000
_LEFT_BY_HAND_MS = 400


class Shuttle:
    """How J, K and L follow on each other: back in steps, still, on and faster."""

    def __init__(self) -> None:
        self.backwards = False

    def on(self, rate: float, *, playing: bool) -> float:
        """Give the rate to play at after L: as it was from a stop, else the next faster one."""
        was_backwards, self.backwards = self.backwards, False
        if was_backwards or not playing:
            return rate
        return next((faster for faster in FAST if faster > rate), FAST[-1])

    def back(self) -> None:
        """Go backwards in steps from now on."""
        self.backwards = True

    def stop(self) -> None:
        """Stand still."""
        self.backwards = False


@dataclass(frozen=True, slots=True)
class Loop:
    """A span of the film that is played again and again."""

    start_ms: int
    end_ms: int

    def jump_from(self, position_ms: int) -> int | None:
        """Say where to go from here: back to the start when the end was just passed, else None."""
        passed_ms = position_ms - self.end_ms
        return self.start_ms if 0 <= passed_ms <= _LEFT_BY_HAND_MS else None

    def left(self, position_ms: int) -> bool:
        """Say whether the person went elsewhere, so that repeating should end."""
        return not self.start_ms - _LEFT_BY_HAND_MS <= position_ms <= self.end_ms + _LEFT_BY_HAND_MS


def loop_around(start_ms: int, end_ms: int | None, duration_ms: int) -> Loop:
    """Give the span to repeat: a fragment itself; around a moment 2 s before and 3 s after."""
    if end_ms is not None:
        return Loop(start_ms, min(end_ms, duration_ms))
    return Loop(max(0, start_ms - LOOP_BEFORE_MS), min(duration_ms, start_ms + LOOP_AFTER_MS))
