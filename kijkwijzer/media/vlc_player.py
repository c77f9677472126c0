"""The sound of a film through libvlc: the only file that knows VLC. It never shows a picture.

VLC reads the film through callbacks, straight from its source; no file and no address is handed to
it. libvlc may not be called from its own events, and stopping can take a quarter of a second: all
calls are made by one thread of the engine's own, which carries out the newest wish.
"""

import ctypes
import logging
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import cache, partial
from itertools import count
from threading import Lock, Thread
from typing import Any

import vlc

from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.picture_source import WatchedSource
from kijkwijzer.media.sound_device import is_silent
from kijkwijzer.media.sound_engine import SoundReading, SoundState
from kijkwijzer.media.sound_start import SoundStart
from kijkwijzer.media.sound_wish import Wish, Wishes

INSTANCE_OPTIONS = (
    "--no-video",
    "--no-spu",
    "--no-osd",
    "--no-lua",
    "--no-stats",
    "--no-interact",
    "--no-metadata-network-access",
    "--no-sub-autodetect-file",
    "--quiet",
)
MEDIA_OPTIONS = (
    # avformat alone gives no broken pieces after seeks at other speeds; the two prefetch options
    # count only together, and cut reading by eight (both measured).
    ":demux=avformat",
    ":prefetch-buffer-size=1024",
    ":prefetch-read-size=65536",
    ":no-video",
    ":start-paused",
)
OPEN_TIMEOUT_S = 5.0
POLL_S = 0.005

_log = logging.getLogger(__name__)
_sources: dict[int, WatchedSource] = {}
_films: dict[int, Callable[[], WatchedSource]] = {}
_numbers = count(1)
_starting = Lock()


# These four must live as long as libvlc does: one that is collected crashes the program. What
# they raise would only be printed, and taken for the end of the film.
@vlc.CallbackDecorators.MediaOpenCb  # type: ignore[untyped-decorator]
def _open_callback(opaque: int, data: Any, size: Any) -> int:  # noqa: ANN401  (ctypes pointers)
    try:
        source = _films[opaque]()
    except Exception:  # noqa: BLE001  (kept by the opener; libvlc cannot take it)
        return -1
    number = next(_numbers)
    _sources[number] = source
    data[0], size[0] = number, source.size_bytes
    return 0


@vlc.CallbackDecorators.MediaReadCb  # type: ignore[untyped-decorator]
def _read_callback(opaque: int, buffer: Any, length: int) -> int:  # noqa: ANN401  (ctypes pointer)
    try:
        piece = _sources[opaque].read(length)
    except Exception:  # noqa: BLE001  (kept by the source; libvlc cannot take it)
        return -1
    ctypes.memmove(buffer, piece, len(piece))
    return len(piece)


@vlc.CallbackDecorators.MediaSeekCb  # type: ignore[untyped-decorator]
def _seek_callback(opaque: int, offset: int) -> int:
    try:
        _sources[opaque].seek(offset)
    except Exception:  # noqa: BLE001  (libvlc cannot take it)
        return -1
    return 0


@vlc.CallbackDecorators.MediaCloseCb  # type: ignore[untyped-decorator]
def _close_callback(opaque: int) -> None:
    if (source := _sources.pop(opaque, None)) is not None:
        source.close()


def _instance() -> Any:  # noqa: ANN401  (python-vlc has no types)
    """Give the program's one libvlc; it stays until the program ends. Raises OSError."""
    with _starting:
        return _started_instance()


@cache
def _started_instance() -> Any:  # noqa: ANN401  (python-vlc has no types)
    if sys.platform.startswith("linux"):
        # libvlc writes cover art it finds in a film, in plain form, to its cache folder; under
        # /dev/null it cannot. Films in a library have no cover art: this is the second lock.
        os.environ["XDG_CACHE_HOME"] = os.devnull
    instance = vlc.Instance([*INSTANCE_OPTIONS, *(("--aout=dummy",) if is_silent() else ())])
    if instance is None:
        message = "libvlc was found but does not start"
        raise OSError(message)
    return instance


class VlcEngine:
    """Plays the sound of one film; implements `SoundEngine`."""

    def __init__(self) -> None:
        self._wishes = Wishes()
        self._start: SoundStart | None = None
        self._opaque = next(_numbers)
        self._source: WatchedSource | None = None
        self._trouble: Exception | None = None
        self._state = SoundState.STILL
        self._reading: SoundReading | None = None
        self._shift_ms = 0
        self._player: Any = None
        self._events: Any = None
        self._thread: Thread | None = None

    @property
    def state(self) -> SoundState:
        """What the engine is doing."""
        return self._state

    @property
    def trouble(self) -> Exception | None:
        """What went wrong while reading the film."""
        return self._trouble or (self._source.trouble if self._source else None)

    def open(self, film: OpenFilm) -> None:
        """Take in the film, silent until `start`."""
        self._start = start = SoundStart(film)
        _films[self._opaque] = partial(self._open_source, film)
        self._thread = Thread(target=self._work, args=(start,), name="vlc-sound", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Read no more from the film, from now on, and end in the background."""
        self._wishes.close()
        if self._start is not None:
            self._start.close()
        if self._source is not None:
            self._source.close()

    def wait_closed(self, timeout_s: float) -> bool:
        """Wait until the thread ended; False when it has not."""
        if self._thread is not None:
            self._thread.join(timeout_s)
        return self._thread is None or not self._thread.is_alive()

    def start(self, position_ms: float, rate: float) -> None:
        """Sound from this film time, this many times as fast."""
        self._trouble = None
        self._state = SoundState.SOUNDING
        self._wishes.begin(position_ms, rate, time.monotonic())

    def stop(self) -> None:
        """Fall silent."""
        if self._state is SoundState.SOUNDING:
            self._state = SoundState.STILL
        self._wishes.change(sounding=False)

    def set_rate(self, rate: float) -> None:
        """Go on, this many times as fast."""
        self._wishes.change(rate=rate)

    def set_volume(self, percent: int) -> None:
        """Set the loudness, from 0 to 100."""
        self._wishes.change(volume=percent)

    def set_track(self, track: int) -> None:
        """Choose one of the film's sound tracks, counted from 0."""
        self._wishes.change(track=track)

    def reading(self) -> SoundReading | None:
        """Give the newest report of its time that was not given before."""
        reading, self._reading = self._reading, None
        return reading

    def _open_source(self, film: OpenFilm) -> WatchedSource:
        """Open the film anew; called by libvlc, in a thread of its own."""
        try:
            source = WatchedSource(film.open_source())
        except Exception as problem:
            self._trouble = problem
            raise
        self._source = source
        if self._wishes.closed:
            source.close()
        return source

    def _work(self, start: SoundStart) -> None:
        try:
            start.read()
            self._shift_ms = start.shift_ms()
            self._load()
            self._wishes.carry_out(self._carry_out)
        except Exception as problem:  # noqa: BLE001  (without sound the film still plays)
            self._state = SoundState.FAILED
            _log.warning("The sound through VLC stopped: %s", type(problem).__name__)
        finally:
            self._let_go()

    def _carry_out(self, wish: Wish, done: Wish) -> None:
        if wish.rate != done.rate:
            self._player.set_rate(wish.rate)
        if wish.run != done.run and wish.sounding:
            self._sound_from(wish)
        elif done.sounding and not wish.sounding:
            self._player.set_pause(1)
        if wish.track != done.track or wish.run != done.run:
            self._choose_track(wish.track)
        # The loudness is set again at each start: before there is sound, libvlc forgets it.
        self._player.audio_set_volume(wish.volume)

    def _sound_from(self, wish: Wish) -> None:
        if self._player.get_state() in (vlc.State.Ended, vlc.State.Error, vlc.State.Stopped):
            self._player.stop()
            self._begin_paused()
            self._player.set_rate(wish.rate)
        self._player.set_time(round(wish.due_ms(time.monotonic())) - self._shift_ms)
        self._player.set_pause(0)

    def _choose_track(self, track: int) -> None:
        # The first entry is "no sound"; with one track there is nothing to choose.
        numbers = [number for number, _ in self._player.audio_get_track_description() or ()][1:]
        if len(numbers) > 1 and self._player.audio_get_track() != numbers[track % len(numbers)]:
            self._player.audio_set_track(numbers[track % len(numbers)])

    def _load(self) -> None:
        instance = _instance()
        media = instance.media_new_callbacks(
            _open_callback, _read_callback, _seek_callback, _close_callback, self._opaque
        )
        for option in MEDIA_OPTIONS:
            media.add_option(option)
        self._player = instance.media_player_new()
        self._player.set_media(media)
        media.release()
        self._events = self._player.event_manager()
        self._events.event_attach(vlc.EventType.MediaPlayerTimeChanged, self._on_time)
        self._events.event_attach(vlc.EventType.MediaPlayerEndReached, self._on_end)
        self._events.event_attach(vlc.EventType.MediaPlayerEncounteredError, self._on_end)
        self._begin_paused()

    def _begin_paused(self) -> None:
        """Have libvlc open the film and stand still at its start; wait until it does."""
        self._player.play()
        give_up_s = time.monotonic() + OPEN_TIMEOUT_S
        settled = (vlc.State.Paused, vlc.State.Ended, vlc.State.Error)
        while self._player.get_state() not in settled and time.monotonic() < give_up_s:
            if self._wishes.closed:
                return
            time.sleep(POLL_S)

    def _on_time(self, event: Any) -> None:  # noqa: ANN401  (python-vlc has no types)
        # libvlc repeats the time asked for as soon as it is asked; whoever reads distrusts that.
        self._reading = SoundReading(event.u.new_time + self._shift_ms, time.monotonic())

    def _on_end(self, _event: Any) -> None:  # noqa: ANN401  (python-vlc has no types)
        # libvlc takes an error while reading for the end of the film, so the source is asked.
        if self.trouble is not None:
            self._state = SoundState.FAILED
        elif self._state is SoundState.SOUNDING:
            self._state = SoundState.ENDED

    def _let_go(self) -> None:
        _films.pop(self._opaque, None)
        if self._player is None:
            return
        for kind in ("TimeChanged", "EndReached", "EncounteredError"):
            self._events.event_detach(getattr(vlc.EventType, f"MediaPlayer{kind}"))
        self._player.stop()
        self._player.release()
        self._player = self._events = None


def starts() -> bool:
    """Say whether libvlc starts on this machine."""
    with suppress(OSError, AttributeError, NameError):
        return _instance() is not None
    return False


def version() -> str:
    """Give the version of libvlc, such as "3.0.21"."""
    return str(vlc.libvlc_get_version().decode("utf-8", "replace").partition(" ")[0])
