"""Judges what a sound engine says of its time. Pure: knows no engine and no clock.

Engines report in steps of up to 250 ms and are wrong for a while after a seek, so nothing is
believed on one reading alone.
"""

from collections import deque
from statistics import median

READINGS = 3
SPREAD_MS = 60.0
IGNORED_MS = 15.0
LOST_MS = 400.0
NONSENSE_MS = 2000.0


class SoundJudge:
    """Gathers differences between sound and clock, and says what to do about them."""

    def __init__(self) -> None:
        self._differences_ms: deque[float] = deque(maxlen=READINGS)

    def forget(self) -> None:
        """Start afresh, after a seek or a change of rate."""
        self._differences_ms.clear()

    def hear(self, difference_ms: float) -> float | None:
        """Take in one difference (sound minus clock); give what to correct, or None for nothing.

        Several readings that agree are asked before anything is corrected; noise below what a
        viewer can notice, and readings that contradict one another, change nothing.
        """
        self._differences_ms.append(difference_ms)
        if len(self._differences_ms) < READINGS or self._spread_ms() > SPREAD_MS:
            return None
        middle_ms = median(self._differences_ms)
        if abs(middle_ms) < IGNORED_MS:
            return None
        self.forget()
        return middle_ms

    def _spread_ms(self) -> float:
        return max(self._differences_ms) - min(self._differences_ms)


def is_lost(correction_ms: float) -> bool:
    """Say whether the sound is so far off that it is better started again than followed."""
    return abs(correction_ms) > LOST_MS


def is_nonsense(correction_ms: float) -> bool:
    """Say whether the sound is so far off that it is never followed."""
    return abs(correction_ms) > NONSENSE_MS
