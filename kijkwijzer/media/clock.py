"""The film's clock: where the film is now, by the machine's steady time. Knows no film.

Time comes in through `now`, a call that gives seconds and never goes back, so that a test can turn
it by hand. Positions are film milliseconds, as floats.
"""

from collections.abc import Callable

SLEW_SHARE = 0.05
"""How much faster or slower the clock runs, at most, while it makes up a small difference."""

SLEW_LIMIT_MS = 80.0
"""Differences up to here are made up little by little; larger ones by a jump on, or a stop."""


class Clock:
    """A clock that stands still, runs at a rate, is corrected; while running never goes back."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._anchor_s = now()
        self._anchor_ms = 0.0
        self._rate = 1.0
        self._running = False
        self._owed_ms = 0.0
        self._owed_share = SLEW_SHARE

    @property
    def running(self) -> bool:
        """Whether time goes on."""
        return self._running

    @property
    def rate(self) -> float:
        """How many film milliseconds pass in one real millisecond."""
        return self._rate

    def position_ms(self) -> float:
        """Give the film's time now."""
        return self.position_at(self._now())

    def position_at(self, at_s: float) -> float:
        """Give the film's time at a moment since the last change: stopped, placed, new rate."""
        run_ms = self._run_ms(at_s)
        return self._anchor_ms + run_ms + self._made_up_ms(run_ms)

    def place(self, position_ms: float) -> None:
        """Put the clock at a time, exactly, and forget any correction."""
        self._anchor_ms, self._anchor_s, self._owed_ms = position_ms, self._now(), 0.0

    def start(self) -> None:
        """Let time go on from where it stands."""
        self._settle()
        self._running = True

    def stop(self) -> None:
        """Stand still."""
        self._settle()
        self._running = False

    def set_rate(self, rate: float) -> None:
        """Run this many times as fast from now on."""
        self._settle()
        self._rate = rate

    def correct(self, difference_ms: float) -> None:
        """Make up a difference with the sound (positive: the sound is ahead).

        A small one is made up within a second or two. A large one by a jump on; or, backwards, by
        standing still until the sound has caught up, so that no frame is shown twice.
        """
        self._settle()
        if difference_ms > SLEW_LIMIT_MS:
            self._anchor_ms += difference_ms
            self._owed_ms = 0.0
        else:
            self._owed_ms = difference_ms
            self._owed_share = SLEW_SHARE if difference_ms >= -SLEW_LIMIT_MS else 1.0

    def _settle(self) -> None:
        now_s = self._now()
        run_ms = self._run_ms(now_s)
        made_up_ms = self._made_up_ms(run_ms)
        self._anchor_ms += run_ms + made_up_ms
        self._owed_ms -= made_up_ms
        self._anchor_s = now_s

    def _run_ms(self, at_s: float) -> float:
        return max(at_s - self._anchor_s, 0.0) * 1000 * self._rate if self._running else 0.0

    def _made_up_ms(self, run_ms: float) -> float:
        most_ms = run_ms * self._owed_share
        return max(-most_ms, min(most_ms, self._owed_ms))
