"""What belongs to one film while it plays: its pictures and its sound. Knows no window."""

import time

from kijkwijzer.media.clock import Clock
from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.pictures import Pictures
from kijkwijzer.media.player import Frame
from kijkwijzer.media.sound_engine import SoundEngine, SoundState
from kijkwijzer.media.sound_line import SoundLine


class PlayingFilm:
    """The pictures (None without any) and the sound of one film, and how to let go of them."""

    def __init__(self, film: OpenFilm, engine: SoundEngine, clock: Clock) -> None:
        self.film = film
        self.engine = engine
        self.sound = SoundLine(engine, clock, film.facts, time.monotonic)
        self.pictures = Pictures(film) if len(film.frame_times_ms) else None
        self._retired: list[Pictures] = []
        engine.open(film)

    def take(self, position_ms: float) -> Frame | None:
        """Give the newest frame due by this position that was not given yet."""
        return self.pictures.take(position_ms) if self.pictures else None

    def late_ms(self, position_ms: float) -> float:
        """Say how far the pictures are behind this position."""
        return self.pictures.late_ms(position_ms) if self.pictures else 0.0

    def all_shown(self) -> bool:
        """Whether no picture is left to be shown."""
        return self.pictures is None or self.pictures.is_finished()

    def set_viewport(self, size: tuple[int, int]) -> bool:
        """Decode to fit within (width, height) pixels; whether that changed anything."""
        return self.pictures.set_viewport(size) if self.pictures else False

    def problem(self, *, needs_frame: bool, is_playing: bool) -> Exception | None:
        """Say what stands in the way of going on; what was read before it is shown first."""
        if (needs_frame or is_playing) and self.pictures and not self.pictures.has_next():
            unread = self.pictures.trouble
        else:
            unread = None
        failed = is_playing and self.engine.state is SoundState.FAILED
        return unread or (self.engine.trouble if failed else None)

    def renew_pictures(self, size: tuple[int, int] | None) -> None:
        """Start decoding anew, after something could not be read."""
        if self.pictures is None:
            return
        self.pictures.close()
        self._retired.append(self.pictures)
        self.pictures = Pictures(self.film)
        if size:
            self.pictures.set_viewport(size)

    def close(self) -> None:
        """Read nothing more from the film, from now on; threads end soon after."""
        if self.pictures:
            self.pictures.close()
        self.engine.close()

    def wait_closed(self, timeout_s: float) -> bool:
        """Wait until all threads ended; False when they have not."""
        deadline_s = time.monotonic() + timeout_s
        parts: list[Pictures | SoundEngine] = [*self._retired, self.engine]
        if self.pictures:
            parts.append(self.pictures)
        return all(part.wait_closed(max(deadline_s - time.monotonic(), 0.0)) for part in parts)
