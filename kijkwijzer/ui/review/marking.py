"""From keys going down and up to moments and fragments. Pure; knows no window, film or clock.

A key that comes up soon makes a moment; one that is held makes a fragment. Times in the film are
whole milliseconds, those of keys are seconds of a clock that only goes forward.
"""

from collections.abc import Hashable
from dataclasses import dataclass

HOLD_S = 0.35


@dataclass(frozen=True, slots=True)
class Mark:
    """What is to be marked: a moment when `end_ms` is None, otherwise a fragment."""

    code: str
    start_ms: int
    end_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Pending:
    """A fragment that has started and not ended."""

    code: str
    start_ms: int


@dataclass(frozen=True, slots=True)
class _Held:
    pending: Pending
    since_s: float


class Marking:
    """Keys that are down now, and a fragment that was started by hand.

    A fragment that is started by hand gets the code that was used last; before any was, the quick
    code.
    """

    def __init__(self, duration_ms: int, quick_code: str) -> None:
        self._duration_ms = duration_ms
        self._held: dict[Hashable, _Held] = {}
        self._start_ms: int | None = None
        self._last_code = quick_code

    @property
    def start_ms(self) -> int | None:
        """Where a fragment was started by hand; None when none was."""
        return self._start_ms

    def press(self, key: Hashable, code: str, shown_ms: int, at_s: float) -> bool:
        """Take a key that went down while the frame at `shown_ms` was on screen.

        Says whether it is new: a key that is down already (auto-repeat) counts once.
        """
        if key in self._held:
            return False
        self._held[key] = _Held(Pending(code, self._within(shown_ms)), at_s)
        self._last_code = code
        return True

    def release(self, key: Hashable, shown_ms: int, at_s: float) -> Mark | None:
        """Take a key that came up; gives what it marked, None when it was not down."""
        held = self._held.pop(key, None)
        if held is None:
            return None
        pending = held.pending
        if at_s - held.since_s < HOLD_S:
            return Mark(pending.code, pending.start_ms)
        return _spanning(pending, self._within(shown_ms))

    def release_all(self, shown_ms: int, at_s: float) -> tuple[Mark, ...]:
        """End every key that is down, as when the window loses the keyboard."""
        marks = (self.release(key, shown_ms, at_s) for key in tuple(self._held))
        return tuple(mark for mark in marks if mark is not None)

    def start_fragment(self, shown_ms: int) -> None:
        """Start a fragment here, or move the start that was set before."""
        self._start_ms = self._within(shown_ms)

    def end_fragment(self, shown_ms: int) -> Mark | None:
        """End the fragment that was started; gives None when none was."""
        if self._start_ms is None:
            return None
        start_ms, self._start_ms = self._start_ms, None
        return _spanning(Pending(self._last_code, start_ms), self._within(shown_ms))

    def drop_start(self) -> bool:
        """Let go of a start that was set; says whether there was one."""
        was_set, self._start_ms = self._start_ms is not None, None
        return was_set

    def pending(self, at_s: float) -> Pending | None:
        """Give the fragment that is under way: the key held longest, else the one set by hand."""
        for held in self._held.values():
            if at_s - held.since_s >= HOLD_S:
                return held.pending
        if self._start_ms is not None:
            return Pending(self._last_code, self._start_ms)
        return None

    @property
    def down(self) -> frozenset[str]:
        """The codes whose keys are down."""
        return frozenset(held.pending.code for held in self._held.values())

    def _within(self, position_ms: int) -> int:
        return max(0, min(position_ms, self._duration_ms))


def _spanning(pending: Pending, end_ms: int) -> Mark:
    """Join two ends, in whichever order they came; ends that meet make a moment."""
    if end_ms == pending.start_ms:
        return Mark(pending.code, pending.start_ms)
    return Mark(pending.code, min(pending.start_ms, end_ms), max(pending.start_ms, end_ms))
