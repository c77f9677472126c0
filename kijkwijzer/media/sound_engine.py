"""What plays the sound, seen from the player. Knows no VLC and no Qt; holds the silent engine."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kijkwijzer.media.film import OpenFilm


@dataclass(frozen=True, slots=True)
class SoundReading:
    """Where the sound was, in film milliseconds, at a moment of the machine's steady time."""

    position_ms: float
    at_s: float


class SoundState(StrEnum):
    """What the engine is doing."""

    STILL = "still"
    SOUNDING = "sounding"
    ENDED = "ended"
    FAILED = "failed"


class SoundEngine(Protocol):
    """Plays the sound of one film. Calls come from one thread and return at once.

    The engine does slow things in threads of its own. It only plays and reports: when to start,
    and what to believe, is decided by whoever drives it.
    """

    def open(self, film: OpenFilm) -> None:
        """Take in the film, silent until `start`."""

    def close(self) -> None:
        """Read no more from the film, from now on, and end in the background."""

    def wait_closed(self, timeout_s: float) -> bool:
        """Wait until the threads ended; False when they have not."""

    def start(self, position_ms: float, rate: float) -> None:
        """Sound from this film time, this many times as fast, with the pitch kept."""

    def stop(self) -> None:
        """Fall silent."""

    def set_rate(self, rate: float) -> None:
        """Go on, this many times as fast."""

    def set_volume(self, percent: int) -> None:
        """Set the loudness, from 0 to 100."""

    def set_track(self, track: int) -> None:
        """Choose one of the film's sound tracks, counted from 0."""

    def reading(self) -> SoundReading | None:
        """Give the newest report of its time that was not given before."""

    @property
    def state(self) -> SoundState: ...

    @property
    def trouble(self) -> Exception | None:
        """What went wrong while reading the film; None when nothing did."""


class SilentEngine:
    """Makes no sound and reports nothing: for a film without sound."""

    state = SoundState.STILL
    trouble: Exception | None = None

    def open(self, film: OpenFilm) -> None:
        """Take in the film; nothing is read from it."""

    def close(self) -> None:
        """Do nothing: nothing was opened."""

    def wait_closed(self, timeout_s: float) -> bool:
        """Say that all has ended."""
        del timeout_s
        return True

    def start(self, position_ms: float, rate: float) -> None:
        """Stay silent."""

    def stop(self) -> None:
        """Stay silent."""

    def set_rate(self, rate: float) -> None:
        """Stay silent, faster or slower."""

    def set_volume(self, percent: int) -> None:
        """Stay silent."""

    def set_track(self, track: int) -> None:
        """Stay silent."""

    def reading(self) -> SoundReading | None:
        """Give nothing."""
        return None
