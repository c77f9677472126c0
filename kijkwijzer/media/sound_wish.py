"""What the sound should be doing, handed from one thread to another. Knows no engine.

Only the newest wish counts: ten seeks in a row while the engine is busy become one.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Condition
from typing import TypedDict, Unpack


class WishChanges(TypedDict, total=False):
    """Fields of a wish, to be changed together."""

    run: int
    sounding: bool
    position_ms: float
    asked_at_s: float
    rate: float
    volume: int
    track: int


@dataclass(frozen=True, slots=True)
class Wish:
    """The sound that is wanted. `run` counts starts; `position_ms` was due at `asked_at_s`."""

    run: int = 0
    sounding: bool = False
    position_ms: float = 0.0
    asked_at_s: float = 0.0
    rate: float = 1.0
    volume: int = 100
    track: int = 0

    def due_ms(self, now_s: float) -> float:
        """Give the film time that should be heard now."""
        return self.position_ms + (now_s - self.asked_at_s) * 1000 * self.rate


class Wishes:
    """Holds the newest wish until a worker comes for it."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._wish = Wish()
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether nothing is wished any more."""
        return self._closed

    def change(self, **changes: Unpack[WishChanges]) -> None:
        """Wish something else."""
        with self._changed:
            self._wish = replace(self._wish, **changes)
            self._changed.notify()

    def begin(self, position_ms: float, rate: float, now_s: float) -> None:
        """Wish for sound from this film time on."""
        run = self._wish.run + 1
        self.change(run=run, sounding=True, position_ms=position_ms, asked_at_s=now_s, rate=rate)

    def close(self) -> None:
        """Send the worker home."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def carry_out(self, act: Callable[[Wish, Wish], None]) -> None:
        """Call `act(wish, the one before)` for each new wish until closed; blocks."""
        done = Wish()
        while True:
            with self._changed:
                while self._wish == done and not self._closed:
                    self._changed.wait()
                if self._closed:
                    return
                wish = self._wish
            act(wish, done)
            done = wish
