"""Converts sound that Matroska or the players cannot take: to Opus, or to FLAC without loss.

Runs inside a limited process only.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from fractions import Fraction
from typing import Any

import av.error
from av.audio.codeccontext import AudioCodecContext
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.packet import Packet

from kijkwijzer.media.intake_hash import TrackHash
from kijkwijzer.media.intake_head import Head
from kijkwijzer.media.intake_tracks import DECODE_EARLIER_MS, MS
from kijkwijzer.media.probe_open import LOSSLESS_CODECS, codec_name

OPUS_RATE_HZ = 48_000
BITS_PER_CHANNEL = 64_000
FRAME_MS = 20
GAP_MS = 200
STEREO = 2

Mux = Callable[["Packet[Any]"], None]


def converted_stream(film: OutputContainer, source: AudioStream) -> AudioStream:
    """Add a stream for converted sound to the film that is being written."""
    channels = min(source.codec_context.channels, STEREO)
    layout = "mono" if channels == 1 else "stereo"
    if _is_lossless(source):
        return film.add_stream(
            "flac", rate=source.codec_context.sample_rate, layout=layout, format="s16"
        )
    return film.add_stream(
        "libopus", rate=OPUS_RATE_HZ, layout=layout, bit_rate=BITS_PER_CHANNEL * channels
    )


def _is_lossless(source: AudioStream) -> bool:
    name = codec_name(source)
    return name in LOSSLESS_CODECS or name.startswith("pcm_")


class ConvertedSound:
    """A sound track that is decoded and encoded anew. Times in film time."""

    def __init__(self, source: AudioStream, target: AudioStream, head: Head, mux: Mux) -> None:
        self.hash = TrackHash(codec_name(source), source.codec_context.extradata or b"")
        self.start_ms: int | None = None
        self.end_ms = 0
        self._source = source.codec_context
        self._to_film = head.scale(source)
        self._lead_ms = head.lead_ms
        self._target = target
        self._encoder: AudioCodecContext = target.codec_context
        self._mux = mux
        self._resampler: AudioResampler | None = None
        self._start_samples = 0
        self._samples = 0

    def take(self, packet: "Packet[Any]") -> None:
        """Take in the next packet; a damaged one is a short silence."""
        self.hash.update(memoryview(packet))
        try:
            frames = self._source.decode(packet)
        except av.error.FFmpegError:
            return
        self._encode(frames)

    def finish(self) -> None:
        """Write what decoder, resampler and encoder held back."""
        with suppress(av.error.FFmpegError):
            self._encode(self._source.decode(None))
        if self._resampler is not None:
            self._encode_even(self._resampler.resample(None))
            self._send(self._encoder.encode(None))

    def _encode(self, frames: Iterable[AudioFrame]) -> None:
        for frame in frames:
            if self._resampler is None:
                self._begin(frame)
            self._leave_gap(frame)
            frame.pts = None
            self._encode_even(self._resampler.resample(frame))  # type: ignore[union-attr]

    def _begin(self, frame: AudioFrame) -> None:
        """Start at the first frame that can be heard."""
        start_ms = max(self._to_film.shown_ms(frame.pts or 0), 0)
        self.start_ms = self.end_ms = start_ms
        rate = self._encoder.sample_rate
        self._start_samples = (start_ms + self._lead_ms) * rate // 1000
        frame_size = self._encoder.frame_size or rate * FRAME_MS // 1000
        self._resampler = AudioResampler(
            self._encoder.format, self._encoder.layout, rate, frame_size
        )

    def _leave_gap(self, frame: AudioFrame) -> None:
        """Where the sound breaks off and starts again later, go on at that later time."""
        if frame.pts is None:
            return
        gap_ms = self._to_film.shown_ms(frame.pts) - self.end_ms
        if gap_ms > GAP_MS:
            self._start_samples += gap_ms * self._encoder.sample_rate // 1000

    def _encode_even(self, frames: Iterable[AudioFrame]) -> None:
        for frame in frames:
            frame.pts = self._samples
            frame.time_base = Fraction(1, self._encoder.sample_rate)
            self._samples += frame.samples
            end = self._start_samples + self._samples
            self.end_ms = end * 1000 // self._encoder.sample_rate - self._lead_ms
            self._send(self._encoder.encode(frame))

    def _send(self, packets: "Iterable[Packet[Any]]") -> None:
        for packet in packets:
            rate = self._encoder.sample_rate
            start = (packet.pts or 0) + self._start_samples
            packet.stream = self._target
            packet.time_base = MS
            packet.pts = max(start * 1000 // rate, 0)
            packet.dts = packet.pts - DECODE_EARLIER_MS
            self._mux(packet)
