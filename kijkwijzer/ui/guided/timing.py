"""How much of a step's time is left. Pure: knows no clock and no window.

A step of 0 minutes shares the time of the step before it, and so on back to one that has a time.
"""

from collections.abc import Callable, Sequence

from rubrics.guides_model import Step

_SECONDS_PER_MINUTE = 60


def sharing(steps: Sequence[Step], index: int) -> tuple[Step, ...]:
    """Give the steps that share one time with the step at this place, itself among them."""
    first = index
    while first > 0 and not steps[first].minutes:
        first -= 1
    last = first + 1
    while last < len(steps) and not steps[last].minutes:
        last += 1
    return tuple(steps[first:last])


def left_s(
    steps: Sequence[Step],
    index: int,
    allowed: Callable[[str], float],
    spent_s: Callable[[str], float],
) -> float:
    """Give the seconds that are left for this step; negative when more was taken.

    `allowed` gives the minutes of a step with what was added to them, `spent_s` its seconds so far.
    """
    together = sharing(steps, index)
    return sum(allowed(one.id) * _SECONDS_PER_MINUTE - spent_s(one.id) for one in together)
