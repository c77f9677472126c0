"""Listens to one film on standard input and writes its waveform. Runs limited, and alone."""

import io
import sys
from fractions import Fraction
from typing import Any

import av
import numpy as np
from av.audio.fifo import AudioFifo
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from numpy.typing import NDArray

from kijkwijzer.media.intake_times import scale
from kijkwijzer.media.intake_wire import PEAKS, Sender
from kijkwijzer.media.limits import restrict
from kijkwijzer.media.probe_open import choose_tracks, open_film, packets_of, skip_all_but
from kijkwijzer.media.probe_reasons import Unfit
from kijkwijzer.media.waveform import PeakMeter, pack_peaks

STRETCH_S = 10
JUMP_MS = 50


def main() -> None:
    """Send packed peaks; the arguments are seconds of processor time, and time zero as a/b."""
    av.logging.set_level(None)
    np.maximum.reduceat(np.zeros((1, 1)), [0], axis=1)  # loads what numpy loads late
    restrict(int(sys.argv[1]))
    with io.FileIO(0, closefd=False) as film:
        try:
            packed = _listen(film, Fraction(sys.argv[2]))
        except (Unfit, MemoryError, RuntimeError, ValueError, ArithmeticError, av.FFmpegError):
            return
    Sender().send(PEAKS, packed)


def _listen(film: io.FileIO, zero_s: Fraction) -> bytes:
    container, _ = open_film(film)
    with container:
        sound = choose_tracks(container).sounds[0]
        skip_all_but(container, (sound,))
        ear = _Ear(sound, zero_s)
        for packet in packets_of(container, sound):
            try:
                frames = sound.codec_context.decode(packet)
            except av.FFmpegError:
                continue
            for frame in frames:
                ear.hear(frame)
        return pack_peaks(ear.peaks())


class _Ear:
    """Puts decoded frames together into long stretches: per frame, numpy would cost too much."""

    def __init__(self, sound: AudioStream, zero_s: Fraction) -> None:
        self._rate_hz = sound.codec_context.sample_rate
        samples_per_tick = (sound.time_base or Fraction(1, 1000)) * self._rate_hz
        # A Scale gives thousandths of what it is given: here thousandths of a thousand samples.
        self._samples = scale(samples_per_tick / 1000, zero_s * self._rate_hz / 1000)
        self._meter = PeakMeter(self._rate_hz, sound.codec_context.channels)
        self._jump = JUMP_MS * self._rate_hz // 1000
        self._stretch = STRETCH_S * self._rate_hz
        self._fifo = AudioFifo()
        self._start = 0
        self._next = 0

    def hear(self, frame: AudioFrame) -> None:
        """Take in a frame; where its time does not follow on, a new stretch begins."""
        ticks = frame.pts
        if ticks is not None:
            at = self._samples.shown_ms(ticks)
            if abs(at - self._next) > self._jump:
                self._measure()
                self._start = self._next = at
        frame.pts = None
        try:
            self._fifo.write(frame)
        except ValueError:  # the sound changes its form halfway
            self._measure()
            self._fifo = AudioFifo()
            self._fifo.write(frame)
        self._next += frame.samples
        if self._next - self._start >= self._stretch:
            self._measure()

    def peaks(self) -> Any:  # noqa: ANN401
        self._measure()
        return self._meter.peaks()

    def _measure(self) -> None:
        frame = self._fifo.read() if self._fifo.samples else None
        if frame is not None:
            self._meter.add(self._start, _floats(frame))
        self._start = self._next


def _floats(frame: AudioFrame) -> NDArray[np.float32]:
    """Give samples as floats from -1 to 1, shape (channels, samples)."""
    samples = frame.to_ndarray()
    if not frame.format.is_planar:
        samples = samples.reshape(-1, frame.layout.nb_channels).T
    kind, size = samples.dtype.kind, samples.dtype.itemsize
    floats: NDArray[np.float32] = samples.astype(np.float32, copy=False)
    if kind == "u":
        floats -= 128
    if kind in "iu":
        floats /= 1 << 8 * size - 1
    return floats
