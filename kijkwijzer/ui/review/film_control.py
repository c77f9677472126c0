"""Drives the player as a person does: play, step, jump, shuttle, repeat. Paints nothing."""

from PySide6.QtCore import QObject, QTimer, Signal

from kijkwijzer.media.player import RATES, Player, PlayerState
from kijkwijzer.ui.review.shuttle import BACK_STEP_MS, Loop, Shuttle

JUMP_MS = 5000
NUDGE_MS = 1000
VOLUME_STEP = 10
_BACK_EVERY_MS = 250


class FilmControl(QObject):
    """What the keys of the film do. `state_changed` and `rate_changed` follow the player."""

    state_changed = Signal(object)
    rate_changed = Signal(float)
    volume_changed = Signal(int)
    loop_changed = Signal(bool)
    sought = Signal()
    broken = Signal(object)

    _told = Signal(object)

    def __init__(self, player: Player, volume: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._volume = volume
        self._shuttle = Shuttle()
        self._loop: Loop | None = None
        self._back = QTimer(self, interval=_BACK_EVERY_MS)
        self._back.timeout.connect(self._step_backwards)
        # The player may tell of its state from any thread; a signal brings it to this one.
        self._told.connect(self._tell)
        player.on_state(self._told.emit)
        player.set_volume(volume)

    @property
    def playing(self) -> bool:
        """Whether the film is going on."""
        return self._player.state is PlayerState.PLAYING

    @property
    def looping(self) -> bool:
        """Whether a fragment is being repeated."""
        return self._loop is not None

    @property
    def volume(self) -> int:
        """How loud the film is, from 0 to 100."""
        return self._volume

    @property
    def duration_ms(self) -> int:
        """How long the film is."""
        return self._player.duration_ms

    def position_ms(self) -> int:
        """Say where the film is now; at its very end once it has ended."""
        if self._player.state is PlayerState.ENDED:
            return self._player.duration_ms
        return self._player.position_ms()

    def play_pause(self) -> None:
        """Play, or pause; from the start again when the film has ended."""
        going = self.playing or self._shuttle.backwards
        self._stop_backwards()
        if going:
            self._player.pause()
        else:
            self._play()

    def play(self) -> None:
        """Go on playing."""
        self._stop_backwards()
        self._play()

    def pause(self) -> None:
        """Stand still."""
        self._stop_backwards()
        self._player.pause()

    def seek(self, position_ms: int) -> None:
        """Go to a time, kept within the film."""
        self._player.seek(max(0, min(position_ms, self._player.duration_ms)))
        self.sought.emit()

    def seek_end(self) -> None:
        """Go to the last frame."""
        self.seek(self._player.duration_ms)

    def jump(self, by_ms: int) -> None:
        """Go this much on, or back when negative."""
        self.seek(self.position_ms() + by_ms)

    def step(self, frames: int) -> None:
        """Go one frame on or back when paused; one second while playing."""
        if self.playing:
            self.jump(frames * NUDGE_MS)
        else:
            self._stop_backwards()
            self._player.step(frames)
            self.sought.emit()

    def set_rate(self, rate: float) -> None:
        """Play this many times as fast."""
        self._player.set_rate(rate)
        self.rate_changed.emit(rate)

    def change_rate(self, steps: int) -> None:
        """Play one step faster, or slower when negative."""
        near = min(range(len(RATES)), key=lambda place: abs(RATES[place] - self._player.rate))
        self.set_rate(RATES[max(0, min(near + steps, len(RATES) - 1))])

    def set_volume(self, percent: int) -> None:
        """Make the film this loud, from 0 to 100."""
        self._volume = max(0, min(percent, 100))
        self._player.set_volume(self._volume)
        self.volume_changed.emit(self._volume)

    def shuttle_on(self) -> None:
        """Play; when it plays already, one step faster."""
        rate = self._shuttle.on(self._player.rate, playing=self.playing)
        self._back.stop()
        if rate != self._player.rate:
            self.set_rate(rate)
        if not self.playing:
            self._play()

    def shuttle_stop(self) -> None:
        """Stand still, at the usual pace from the next play on."""
        self.pause()
        if self._player.rate != 1.0:
            self.set_rate(1.0)

    def shuttle_back(self) -> None:
        """Go backwards in steps of half a second until told otherwise; the first step at once."""
        if not self._shuttle.backwards:
            self._player.pause()
            self._shuttle.back()
            self._back.start()
        self._step_backwards()

    def set_loop(self, loop: Loop | None) -> None:
        """Repeat a span from its start, or stop repeating."""
        was, self._loop = self._loop, loop
        if loop is not None:
            self.seek(loop.start_ms)
            self.play()
        if (loop is None) != (was is None):
            self.loop_changed.emit(loop is not None)

    def moved(self, position_ms: int) -> None:
        """Hear where the film is; repeats the span, until the person goes elsewhere."""
        if self._loop is None:
            return
        jump_ms = self._loop.jump_from(position_ms)
        if jump_ms is not None and self.playing:
            self.seek(jump_ms)
        elif self._loop.left(position_ms):
            self.set_loop(None)

    def release(self) -> None:
        """Stop every clock and let go of the film."""
        self._back.stop()
        self._loop = None
        self._player.close()

    def _tell(self, state: PlayerState) -> None:
        self.state_changed.emit(state)
        if state is PlayerState.BROKEN and self._player.trouble is not None:
            self.broken.emit(self._player.trouble)

    def _play(self) -> None:
        if self._player.state is PlayerState.ENDED:
            self._player.seek(0)
        self._player.play()

    def _step_backwards(self) -> None:
        position_ms = self.position_ms()
        self.seek(position_ms - BACK_STEP_MS)
        if position_ms <= 0:
            self._stop_backwards()

    def _stop_backwards(self) -> None:
        self._shuttle.stop()
        self._back.stop()
