"""The sound of a film through Qt Multimedia: the only file of media that knows Qt.

Qt reads the film through a device over its source; no file and no address is handed to it. It shows
no picture: the video track is switched off. Lives in the thread that runs Qt's event loop.
"""

import time

import shiboken6
from PySide6.QtCore import QIODevice, QLoggingCategory, QObject, QUrl

# Qt Multimedia prints what it finds in a film, its title too, to the standard error stream; and,
# as soon as it is loaded, what it misses on this machine. So this comes before it is loaded.
QLoggingCategory.setFilterRules("qt.multimedia.*=false")

from PySide6.QtMultimedia import (  # noqa: E402  (see above)
    QAudioBufferOutput,
    QAudioOutput,
    QMediaDevices,
    QMediaPlayer,
)
from PySide6.QtWidgets import QApplication  # noqa: E402
from typing_extensions import override  # noqa: E402

from kijkwijzer.media.film import OpenFilm  # noqa: E402
from kijkwijzer.media.picture_source import WatchedSource  # noqa: E402
from kijkwijzer.media.sound_device import is_silent  # noqa: E402
from kijkwijzer.media.sound_engine import SoundReading, SoundState  # noqa: E402
from kijkwijzer.media.sound_start import SoundStart  # noqa: E402
from kijkwijzer.media.sound_wish import Wish  # noqa: E402

PERCENT = 100
NO_TRACK = -1

_Status = QMediaPlayer.MediaStatus


class SourceDevice(QIODevice):
    """Hands a source to Qt, which reads it in a thread of its own."""

    def __init__(self, source: WatchedSource, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        mode = QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered
        self.open(mode)

    @override
    def isSequential(self) -> bool:
        return False

    @override
    def size(self) -> int:
        return self._source.size_bytes

    @override
    def seek(self, pos: int, /) -> bool:
        try:
            self._source.seek(pos)
        except Exception:  # noqa: BLE001  (kept by the source; Qt cannot take it)
            return False
        return super().seek(pos)

    @override
    def atEnd(self) -> bool:
        # Given nothing at a place that is not the end, Qt asks again and again.
        return self._source.is_over or super().atEnd()

    @override
    def readData(self, maxlen: int, /) -> bytes:
        try:
            return self._source.read(maxlen)
        except Exception:  # noqa: BLE001  (kept by the source; Qt cannot take it)
            return b""


class QtEngine:
    """Plays the sound of one film; implements `SoundEngine`. Needs a running QApplication."""

    def __init__(self) -> None:
        self._player: QMediaPlayer | None = None
        self._output: QAudioOutput | None = None
        self._film: OpenFilm | None = None
        self._start: SoundStart | None = None
        self._source: WatchedSource | None = None
        self._trouble: Exception | None = None
        self._state = SoundState.STILL
        self._reading: SoundReading | None = None
        self._shift_ms = 0
        self._track = 0
        self._volume = PERCENT
        self._loaded = False
        self._wish = Wish()

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
        self._film = film
        self._start = SoundStart(film)
        self._start.begin()
        self._load()

    def close(self) -> None:
        """Let go of the film; all has ended when this returns, within a few milliseconds."""
        if self._start is not None:
            self._start.close()
        if self._source is not None and not self._loaded:
            self._source.close()
        if self._player is not None:
            # A second `setSourceDevice` would wait for Qt's reading thread, which waits for the
            # interpreter that this thread holds. Deleting gives the interpreter free.
            shiboken6.delete(self._player)
        if self._source is not None:
            self._source.close()
        self._player = self._output = None

    def wait_closed(self, timeout_s: float) -> bool:
        """Say whether Qt let go of its threads."""
        start_ended = self._start is None or self._start.wait_closed(timeout_s)
        return self._player is None and start_ended

    def start(self, position_ms: float, rate: float) -> None:
        """Sound from this film time, this many times as fast."""
        if self.trouble is not None:
            self.close()
            self._load()
        self._wish = Wish(
            sounding=True, position_ms=position_ms, asked_at_s=time.monotonic(), rate=rate
        )
        if self._player is not None:
            self._state = SoundState.SOUNDING
        if self._loaded:
            self._begin()

    def stop(self) -> None:
        """Fall silent."""
        self._wish = Wish()
        if self._state is SoundState.SOUNDING:
            self._state = SoundState.STILL
        if self._player is not None:
            self._player.pause()

    def set_rate(self, rate: float) -> None:
        """Go on, this many times as fast."""
        if self._player is not None:
            self._player.setPlaybackRate(rate)

    def set_volume(self, percent: int) -> None:
        """Set the loudness, from 0 to 100."""
        self._volume = percent
        if self._output is not None:
            self._output.setVolume(percent / PERCENT)

    def set_track(self, track: int) -> None:
        """Choose one of the film's sound tracks, counted from 0."""
        self._track = track
        if self._loaded:
            self._choose_tracks()

    def reading(self) -> SoundReading | None:
        """Give the newest report of its time that was not given before."""
        reading, self._reading = self._reading, None
        return reading

    def _load(self) -> None:
        """Have Qt read the film, from the start of a fresh source."""
        self._loaded, self._trouble, self._source = False, None, None
        if self._film is None:
            return
        try:
            self._source = WatchedSource(self._film.open_source())
        except Exception as problem:  # noqa: BLE001  (told when the sound is wanted)
            self._trouble, self._state = problem, SoundState.FAILED
            return
        self._player = player = self._made()
        player.setSourceDevice(SourceDevice(self._source, player), QUrl("film"))

    def _made(self) -> QMediaPlayer:
        player = QMediaPlayer(QApplication.instance())
        if is_silent() or QMediaDevices.defaultAudioOutput().isNull():
            # Without a device Qt still keeps the pace when somebody takes the sound.
            player.setAudioBufferOutput(QAudioBufferOutput(player))
        else:
            self._output = QAudioOutput(player)
            player.setAudioOutput(self._output)
            self.set_volume(self._volume)
        player.setPitchCompensation(True)
        player.positionChanged.connect(self._on_position)
        player.mediaStatusChanged.connect(self._on_status)
        player.errorOccurred.connect(self._on_error)
        return player

    def _begin(self) -> None:
        wish = self._wish
        if self._player is None:
            return
        self._player.setPlaybackRate(wish.rate)
        self._player.setPosition(round(wish.due_ms(time.monotonic())) - self._shift_ms)
        self._player.play()

    def _choose_tracks(self) -> None:
        if self._player is None:
            return
        self._player.setActiveVideoTrack(NO_TRACK)
        count = len(self._player.audioTracks())
        if count > 1:
            self._player.setActiveAudioTrack(self._track % count)

    def _on_position(self, position_ms: int) -> None:
        self._reading = SoundReading(position_ms + self._shift_ms, time.monotonic())

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is _Status.LoadedMedia and not self._loaded:
            self._loaded = True
            self._shift_ms = self._start.shift_ms() if self._start else 0
            self._choose_tracks()
            if self._wish.sounding:
                self._begin()
        elif status is _Status.EndOfMedia:
            self._end()
        elif status is _Status.InvalidMedia:
            self._state = SoundState.FAILED

    def _on_error(self, _error: QMediaPlayer.Error, _text: str) -> None:
        self._state = SoundState.FAILED

    def _end(self) -> None:
        # Qt takes an error while reading for the end of the film, so the source is asked.
        if self.trouble is not None:
            self._state = SoundState.FAILED
        elif self._state is SoundState.SOUNDING:
            self._state = SoundState.ENDED
