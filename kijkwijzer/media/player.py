"""What a player is, whatever plays the sound. Knows neither VLC nor Qt.

The picture is decoded by us, frame by frame, so that the time of what is on screen is known; the
sound engine (VLC or Qt Multimedia) plays the sound and keeps the pace. A player is asked, at each
tick of the window, which frame is due: it never calls back with a frame.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from annotations.trouble import Trouble
from kijkwijzer.media.film import OpenFilm

RATES = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Frame:
    """One upright picture in memory, four bytes a pixel (blue, green, red, unused), and its time.

    `start_ms` is when it appears and `end_ms` when the next one does, in the film's own time.
    """

    start_ms: int
    end_ms: int
    width_px: int
    height_px: int
    stride_bytes: int
    pixels: bytes | memoryview


class PlayerState(StrEnum):
    """What the player is doing."""

    EMPTY = "empty"
    PAUSED = "paused"
    PLAYING = "playing"
    ENDED = "ended"
    BROKEN = "broken"


class Player(Protocol):
    """Plays one film. All calls come from one thread and return within a few milliseconds.

    Listeners of `on_state` may be called from any thread.
    """

    name: str

    def open(self, film: OpenFilm) -> None:
        """Take in a film, paused at its start. Closes the one before."""

    def close(self) -> None:
        """Let go of the film: every source of it is closed when this returns, quickly.

        Threads end in the background; `wait_closed` waits for them.
        """

    def wait_closed(self, timeout_s: float = 5.0) -> bool:
        """Wait until all threads of films that were closed have ended; False when they have not."""

    def play(self) -> None: ...

    def pause(self) -> None:
        """Stop at the frame that was last given out by `due_frame`."""

    def seek(self, position_ms: int) -> None:
        """Go to a time, kept within the film; playing goes on playing."""

    def step(self, frames: int) -> None:
        """Pause, and go this many frames on (or back, when negative), by frame times."""

    def set_rate(self, rate: float) -> None:
        """Play this many times as fast, from 0.25 to 2, with the pitch kept."""

    def set_volume(self, percent: int) -> None: ...

    def set_sound_track(self, track: int) -> None: ...

    def set_viewport(self, width_px: int, height_px: int) -> None:
        """Say how large frames are shown, so that they are decoded to fit within it."""

    def due_frame(self) -> Frame | None:
        """Give the newest frame that is due now and was not given before; None when there is none.

        The caller shows what it gets: from then on this is the frame on screen.
        """

    def position_ms(self) -> int:
        """Say where the film is now: the paused frame's time, or the running clock's."""

    @property
    def duration_ms(self) -> int: ...

    @property
    def rate(self) -> float: ...

    @property
    def state(self) -> PlayerState: ...

    @property
    def trouble(self) -> Trouble | None:
        """Why the player is BROKEN; None when it is not. A seek elsewhere may mend it."""

    def on_state(self, listener: Callable[[PlayerState], None]) -> None:
        """Have this called at every change of state."""
