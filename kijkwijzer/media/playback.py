"""The player: pictures, clock and sound put together. Knows neither VLC nor Qt.

The frame that is on screen is always one whose time is known, because it was decoded here; the
clock only decides when the next one is due.
"""

import time
from collections.abc import Callable

from annotations.trouble import Trouble
from kijkwijzer.media.clock import Clock
from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.picture_source import as_trouble
from kijkwijzer.media.player import RATES, Frame, PlayerState
from kijkwijzer.media.playing_film import PlayingFilm
from kijkwijzer.media.sound_engine import SilentEngine, SoundEngine

BLIND_STEP_MS = 40
"""A step in a film without picture."""

KEPT_FOR_STEPS = 12
TOO_LATE_MS = 2000.0
"""When decoding is this far behind, the clock waits for it, so that picture and sound stay one."""

VOLUME_MAX = 100


class Playback:
    """Plays one film; implements `Player`. `make_engine` gives what plays the sound of a film."""

    def __init__(self, name: str, make_engine: Callable[[], SoundEngine]) -> None:
        self.name = name
        self._make_engine = make_engine
        self._clock = Clock(time.monotonic)
        self._open: PlayingFilm | None = None
        self._closing: list[PlayingFilm] = []
        self._state = PlayerState.EMPTY
        self._trouble: Trouble | None = None
        self._listeners: list[Callable[[PlayerState], None]] = []
        self._shown: Frame | None = None
        self._wanted: int | None = None
        self._volume = VOLUME_MAX
        self._viewport: tuple[int, int] | None = None

    @property
    def state(self) -> PlayerState:
        """What the player is doing."""
        return self._state

    @property
    def trouble(self) -> Trouble | None:
        """Why the player is BROKEN; None when it is not."""
        return self._trouble

    @property
    def rate(self) -> float:
        """How many times as fast the film plays."""
        return self._clock.rate

    @property
    def duration_ms(self) -> int:
        """The length of the film; 0 when none is open."""
        return self._open.film.facts.duration_ms if self._open else 0

    def on_state(self, listener: Callable[[PlayerState], None]) -> None:
        """Have this called at every change of state."""
        self._listeners.append(listener)

    def open(self, film: OpenFilm) -> None:
        """Take in a film, paused at its start. Closes the one before."""
        self.close()
        engine = self._make_engine() if film.facts.has_sound else SilentEngine()
        engine.set_volume(self._volume)
        self._open = PlayingFilm(film, engine, self._clock)
        if self._viewport:
            self._open.set_viewport(self._viewport)
        self._go(0.0)
        self._become(PlayerState.PAUSED)

    def close(self) -> None:
        """Let go of the film: no byte is read from it any more; its threads end soon after."""
        if self._open is None:
            return
        self._open.close()
        self._closing = [old for old in self._closing if not old.wait_closed(0)] + [self._open]
        self._open, self._shown, self._wanted = None, None, None
        self._clock.stop()
        self._clock.place(0.0)
        self._become(PlayerState.EMPTY)

    def wait_closed(self, timeout_s: float = 5.0) -> bool:
        """Wait until all threads of films that were closed have ended; False when they have not."""
        deadline_s = time.monotonic() + timeout_s
        left = [film for film in self._closing if not film.wait_closed(_left_s(deadline_s))]
        self._closing = left
        return not left

    def play(self) -> None:
        """Go on from here; from the start when at the end."""
        if self._open is None or self._state in (PlayerState.BROKEN, PlayerState.PLAYING):
            return
        if self._clock.position_ms() >= self.duration_ms:
            self._go(0.0)
        if self._wanted is None:
            self._clock.start()
        self._become(PlayerState.PLAYING)

    def pause(self) -> None:
        """Stop at the frame that was last given out by `due_frame`."""
        if self._open is None or self._state is not PlayerState.PLAYING:
            return
        self._stand_still(self._open)
        if self._shown is not None and self._wanted is None:
            self._clock.place(min(self._clock.position_ms(), self._shown.end_ms - 1))
        self._become(PlayerState.PAUSED)

    def seek(self, position_ms: int) -> None:
        """Go to a time, kept within the film; playing goes on playing."""
        if self._open is None:
            return
        self._recover(self._open)
        self._go(float(max(0, min(position_ms, self.duration_ms))))
        if self._state is not PlayerState.PLAYING:
            self._become(PlayerState.PAUSED)

    def step(self, frames: int) -> None:
        """Pause, and go this many frames on (or back, when negative), by frame times."""
        if self._open is None:
            return
        self.pause()
        times_ms = self._open.film.frame_times_ms
        if not len(times_ms):
            self.seek(self.position_ms() + frames * BLIND_STEP_MS)
            return
        index = _stepped(self._open.film, self.position_ms(), frames)
        self._recover(self._open)
        # The first frame stands for the start of the film too, where only sound may be heard.
        self._go(float(times_ms[index]) if index else 0.0, kept=KEPT_FOR_STEPS if frames < 0 else 0)
        self._become(PlayerState.PAUSED)

    def set_rate(self, rate: float) -> None:
        """Play this many times as fast, from 0.25 to 2, with the pitch kept."""
        self._clock.set_rate(max(RATES[0], min(rate, RATES[-1])))
        if self._open is not None:
            self._open.sound.set_rate(self._clock.rate)

    def set_volume(self, percent: int) -> None:
        """Set the loudness, from 0 to 100."""
        self._volume = max(0, min(percent, VOLUME_MAX))
        if self._open is not None:
            self._open.engine.set_volume(self._volume)

    def set_sound_track(self, track: int) -> None:
        """Choose one of the film's sound tracks, counted from 0."""
        if self._open is not None:
            self._open.engine.set_track(track)

    def set_viewport(self, width_px: int, height_px: int) -> None:
        """Say how large frames are shown, in device pixels."""
        self._viewport = max(width_px, 1), max(height_px, 1)
        if self._open is None or not self._open.set_viewport(self._viewport):
            return
        if self._state is not PlayerState.PLAYING:
            self._want(self._open, self._open.film.frame_at(self.position_ms()))

    def due_frame(self) -> Frame | None:
        """Give the newest frame that is due now and was not given before; None without one."""
        playing = self._open
        if playing is None or self._state is PlayerState.BROKEN:
            return None
        if self._state is PlayerState.PLAYING:
            self._keep_up(playing)
        frame = playing.take(self._clock.position_ms())
        if frame is not None:
            self._shown, self._wanted = frame, None
        self._look_round(playing)
        return frame

    def position_ms(self) -> int:
        """Say where the film is now: the paused frame's time, or the running clock's."""
        if self._state is PlayerState.PLAYING or self._open is None or not self._open.pictures:
            return min(int(self._clock.position_ms()), self.duration_ms)
        if self._wanted is not None:
            return int(self._open.film.frame_times_ms[self._wanted])
        return self._shown.start_ms if self._shown else 0

    def _go(self, position_ms: float, *, kept: int = 0) -> None:
        """Put the clock at a time; with a picture, it stands still until that picture is given."""
        playing = self._open
        if playing is None:
            return
        playing.sound.moved()
        self._clock.place(position_ms)
        if playing.pictures is not None:
            self._clock.stop()
            self._want(playing, playing.film.frame_at(int(position_ms)), kept=kept)

    def _want(self, playing: PlayingFilm, index: int, *, kept: int = 0) -> None:
        if playing.pictures is not None:
            self._wanted = index
            playing.pictures.show(index, kept=kept)

    def _keep_up(self, playing: PlayingFilm) -> None:
        position_ms = self._clock.position_ms()
        if playing.late_ms(position_ms) > TOO_LATE_MS:
            self._go(min(position_ms, float(self.duration_ms)))
        elif self._clock.running:
            playing.sound.follow()

    def _look_round(self, playing: PlayingFilm) -> None:
        """See whether the film goes on, starts after a wait, is over, or cannot be read."""
        is_playing = self._state is PlayerState.PLAYING
        problem = playing.problem(needs_frame=self._wanted is not None, is_playing=is_playing)
        if problem is not None:
            self._stand_still(playing)
            self._become(PlayerState.BROKEN, as_trouble(problem))
        elif is_playing and self._wanted is None:
            self._go_on_or_end(playing)

    def _go_on_or_end(self, playing: PlayingFilm) -> None:
        if not self._clock.running:
            self._clock.start()
        over = self._clock.position_ms() >= self.duration_ms
        if over and playing.all_shown():
            self._stand_still(playing)
            self._clock.place(float(self.duration_ms))
            self._become(PlayerState.ENDED)

    def _stand_still(self, playing: PlayingFilm) -> None:
        self._clock.stop()
        playing.sound.moved()

    def _recover(self, playing: PlayingFilm) -> None:
        if self._state is PlayerState.BROKEN:
            playing.renew_pictures(self._viewport)

    def _become(self, state: PlayerState, trouble: Trouble | None = None) -> None:
        self._trouble = trouble
        if state is self._state:
            return
        self._state = state
        for listener in tuple(self._listeners):
            listener(state)


def _stepped(film: OpenFilm, position_ms: int, frames: int) -> int:
    """Give the index of the frame so many frames from the one on screen, kept within the film."""
    times_ms = film.frame_times_ms
    here = film.frame_at(position_ms)
    if frames < 0:
        # Of frames that share one time, the last is shown: a step back passes them all.
        here = int(times_ms.searchsorted(times_ms[here]))
    return max(0, min(here + frames, len(times_ms) - 1))


def _left_s(deadline_s: float) -> float:
    return max(deadline_s - time.monotonic(), 0.0)
