"""Keeps sound and clock together: starts the sound when its time comes, and judges its reports.

The clock leads. Where the film has no sound (it starts late, or ends early) the clock runs free.
Knows no VLC, no Qt and no picture.
"""

from collections.abc import Callable

from annotations.model import Film
from kijkwijzer.media.clock import Clock
from kijkwijzer.media.sound_engine import SoundEngine, SoundState
from kijkwijzer.media.sound_judge import SoundJudge, is_lost, is_nonsense

DISTRUST_S = 0.45
"""Engines are wrong about their time for this long after a seek or a change of rate (measured)."""

RESTARTS_MAX = 2
EDGE_MS = 60
"""Sound that lasts shorter than this before its end is not started any more."""


class SoundLine:
    """Drives one engine along one clock, for one film."""

    def __init__(
        self, engine: SoundEngine, clock: Clock, facts: Film, now: Callable[[], float]
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._start_ms = facts.sound_start_ms
        self._end_ms = facts.sound_end_ms or facts.duration_ms
        self._present = facts.has_sound
        self._now = now
        self._judge = SoundJudge()
        self._started = False
        self._trust_from_s = 0.0
        self._restarts = 0

    def moved(self) -> None:
        """Stop the sound: the clock stands still, or was put elsewhere. `follow` starts it anew."""
        if self._started:
            self._engine.stop()
        self._started = False
        self._restarts = 0

    def set_rate(self, rate: float) -> None:
        """Have the sound go as fast as the clock from now on."""
        if self._started:
            self._engine.set_rate(rate)
        self._distrust()

    def follow(self) -> None:
        """Do what is due now, while the clock runs: call this at each tick."""
        position_ms = self._clock.position_ms()
        if not self._present or not self._start_ms <= position_ms < self._end_ms:
            return
        if not self._started:
            self._begin(position_ms)
        else:
            self._listen()

    def _begin(self, position_ms: float) -> None:
        if position_ms >= self._end_ms - EDGE_MS:
            return
        self._engine.start(position_ms, self._clock.rate)
        self._started = True
        self._distrust()

    def _distrust(self) -> None:
        self._judge.forget()
        self._trust_from_s = self._now() + DISTRUST_S

    def _listen(self) -> None:
        reading = self._engine.reading()
        if reading is None or self._engine.state is not SoundState.SOUNDING:
            return
        if reading.at_s < self._trust_from_s:
            return
        correction_ms = self._judge.hear(
            reading.position_ms - self._clock.position_at(reading.at_s)
        )
        if correction_ms is not None:
            self._correct(correction_ms)

    def _correct(self, correction_ms: float) -> None:
        if is_lost(correction_ms) and self._restarts < RESTARTS_MAX:
            self._restarts += 1
            self._begin(self._clock.position_ms())
        elif not is_nonsense(correction_ms):
            self._clock.correct(correction_ms)
