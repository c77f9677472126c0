"""When a key really went down, on this process's own clock. Pure; knows no window.

A key event carries a time of the window system, from an unknown start. The shortest delay seen so
far says how the two clocks lie: an event that waited behind other work is then placed back in time.
"""

_LATE_AT_MOST_S = 1.0


class KeyTime:
    """Translates times of key events to the monotonic clock."""

    def __init__(self) -> None:
        self._offset_s: float | None = None

    def monotonic_s(self, event_ms: int, now_s: float) -> float:
        """Give the monotonic time of an event; `event_ms` 0 means that the event has no time.

        Never later than now, and never more than a second before: a clock that was set or wrapped
        starts afresh.
        """
        if event_ms <= 0:
            return now_s
        offset_s = now_s - event_ms / 1000
        if self._offset_s is None or not 0 <= offset_s - self._offset_s <= _LATE_AT_MOST_S:
            self._offset_s = offset_s
        return self._offset_s + event_ms / 1000
