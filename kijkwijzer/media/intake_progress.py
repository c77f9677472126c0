"""How far taking in a film has come, how fast it goes, and how long it still takes."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

WINDOW_S = 3.0
FIRST_RATE_AFTER_S = 0.5
BETWEEN_S = 0.1


class Stage(StrEnum):
    """What is being done."""

    LOOKING = "looking"
    COPYING = "copying"
    LISTENING = "listening"
    KEEPING = "keeping"


@dataclass(frozen=True, slots=True)
class Progress:
    """One report. Rate and time left are None until they can be told."""

    stage: Stage
    done_bytes: int
    total_bytes: int
    rate_bytes_s: float | None = None
    left_s: float | None = None


class Teller:
    """Reports progress, at most ten times a second, with a rate over the last seconds."""

    def __init__(
        self,
        report: Callable[[Progress], None],
        total_bytes: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._report = report
        self._total = total_bytes
        self._clock = clock
        self._marks = deque([(clock(), 0)])
        self._told_at = float("-inf")
        self._stage = Stage.LOOKING

    def stage(self, stage: Stage) -> None:
        """Say that something else is being done now."""
        self._stage = stage
        whole = stage in (Stage.LISTENING, Stage.KEEPING)
        self._tell(self._total if whole else self._marks[-1][1])

    def reached(self, done_bytes: int) -> None:
        """Say how much of the film was read."""
        if self._clock() - self._told_at >= BETWEEN_S:
            self._tell(done_bytes)

    def _tell(self, done_bytes: int) -> None:
        now = self._clock()
        done_bytes = min(max(done_bytes, self._marks[-1][1]), self._total)
        self._marks.append((now, done_bytes))
        while now - self._marks[0][0] > WINDOW_S and len(self._marks) > 2:  # noqa: PLR2004
            self._marks.popleft()
        self._told_at = now
        self._report(Progress(self._stage, done_bytes, self._total, *self._rate(now, done_bytes)))

    def _rate(self, now: float, done_bytes: int) -> tuple[float | None, float | None]:
        since, before = self._marks[0]
        if now - since < FIRST_RATE_AFTER_S or done_bytes == before:
            return None, None
        rate = (done_bytes - before) / (now - since)
        return rate, (self._total - done_bytes) / rate
