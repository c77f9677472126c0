"""From a track's own ticks to whole milliseconds of film time. Pure arithmetic, no film reader."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import lcm

MS_PER_S = 1000


@dataclass(frozen=True, slots=True)
class Scale:
    """Turns ticks into film time: tick * ms_per_tick - zero_ms, held as whole numbers.

    Floating point is kept out: at 29.97 frames a second it would put some frames a millisecond off.
    """

    ms_numerator: int
    zero_numerator: int
    denominator: int

    def shown_ms(self, ticks: int) -> int:
        """Give the nearest whole millisecond, a half upwards."""
        twice = 2 * (ticks * self.ms_numerator - self.zero_numerator) + self.denominator
        return twice // (2 * self.denominator)

    def hidden_ms(self, ticks: int) -> int:
        """Give the whole millisecond at or before, so that what comes before zero stays there."""
        return (ticks * self.ms_numerator - self.zero_numerator) // self.denominator


def scale(tick_s: Fraction, zero_s: Fraction) -> Scale:
    """Make the scale of a track whose ticks last `tick_s`, in a film that starts at `zero_s`."""
    ms, zero_ms = tick_s * MS_PER_S, zero_s * MS_PER_S
    denominator = lcm(ms.denominator, zero_ms.denominator)
    return Scale(
        ms.numerator * (denominator // ms.denominator),
        zero_ms.numerator * (denominator // zero_ms.denominator),
        denominator,
    )


def usual_step_ms(times_ms: Iterable[int], *, otherwise_ms: int = 40) -> int:
    """Give the median distance between frames: how long a last frame lasts that does not say."""
    ordered = sorted(times_ms)
    steps = sorted(after - before for before, after in pairwise(ordered))
    return max(steps[len(steps) // 2], 1) if steps else otherwise_ms
