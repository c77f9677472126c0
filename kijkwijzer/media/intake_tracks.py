"""Copies packets of one film into another container, with times made whole and zero made zero.

Runs inside a limited process only.
"""

from array import array
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from av.packet import Packet
from av.stream import Stream

from kijkwijzer.media.intake_hash import TrackHash
from kijkwijzer.media.intake_head import Head, film_ms, skipped_s
from kijkwijzer.media.intake_window import gives_picture
from kijkwijzer.media.probe_bounds import FRAME_RATE_MAX, HOURS_MAX
from kijkwijzer.media.probe_open import codec_name
from kijkwijzer.media.probe_reasons import Unfit, Why

MS = Fraction(1, 1000)
FILM_MS_MAX = HOURS_MAX * 3_600_000
# The muxer wants decoding times that never go back and never lie after the time shown. Matroska
# does not keep them, so they may all be this much earlier.
DECODE_EARLIER_MS = 2_000

Mux = Callable[["Packet[Any]"], None]


class Clockwork:
    """Gives one track's packets their new times, and puts them in the film."""

    def __init__(self, source: Stream, target: Stream, head: Head, mux: Mux) -> None:
        self.to_film = head.scale(source)
        self._lead_ms = head.lead_ms
        self._target = target
        self._mux = mux
        self._decoded_ms = -DECODE_EARLIER_MS - FILM_MS_MAX

    def put(self, packet: "Packet[Any]", shown_ms: int) -> bool:
        """Put a packet at this film time; False when it lies before the container's start.

        Raises Unfit when the times in the film jump back, or go on for more than a day.
        """
        if shown_ms + self._lead_ms < 0:
            return False
        if shown_ms > FILM_MS_MAX:
            raise Unfit(Why.TOO_LONG, most=HOURS_MAX)
        ticks = packet.dts
        decode_ms = shown_ms if ticks is None else self.to_film.hidden_ms(ticks)
        decode_ms = max(min(decode_ms, shown_ms) - DECODE_EARLIER_MS, self._decoded_ms)
        if decode_ms > shown_ms:
            raise Unfit(Why.TIME_JUMPS)
        self._decoded_ms = decode_ms
        duration_ms = self._duration_ms(packet)
        packet.stream = self._target
        packet.time_base = MS
        packet.pts = shown_ms + self._lead_ms
        packet.dts = decode_ms + self._lead_ms
        packet.duration = duration_ms
        self._mux(packet)
        return True

    def end_ms(self, packet: "Packet[Any]") -> int:
        """Give when a packet that was not put yet ends, in film time."""
        return self.to_film.shown_ms((packet.pts or 0) + (packet.duration or 0))

    def _duration_ms(self, packet: "Packet[Any]") -> int:
        if packet.pts is None or not packet.duration:
            return 0
        return max(self.end_ms(packet) - self.to_film.shown_ms(packet.pts), 0)


class Admission:
    """Says which packets of the picture become part of the film: what can be decoded at all."""

    def __init__(self, head: Head) -> None:
        self._lost = head.window.lost if head.window else frozenset()
        self._begun = False

    def __call__(self, packet: "Packet[Any]") -> bool:
        """Whether this next packet is in: from the first key frame on. Raises Unfit."""
        if not self._begun:
            self._begun = bool(packet.is_keyframe)
        if packet.pts in self._lost:
            return False
        if self._begun and packet.pts is None:
            raise Unfit(Why.TIME_JUMPS)
        return self._begun


class PictureTrack:
    """The picture: every shown frame's time is noted, hidden ones only where others lean on them.

    `times_ms` holds film times in decoding order; `end_ms` is when the last frame ends, if the
    film says so; `hidden_from_ms` is the time of the first hidden frame after the end, if any.
    """

    def __init__(self, source: Stream, target: Stream, head: Head, mux: Mux) -> None:
        self.hash = TrackHash(codec_name(source), source.codec_context.extradata or b"")
        self.times_ms = array("q")
        self.end_ms = 0
        self.hidden_from_ms: int | None = None
        self._codec = codec_name(source)
        self._clockwork = Clockwork(source, target, head, mux)
        self._admits = Admission(head)
        self._held: list[Packet[Any]] = []

    def take(self, packet: "Packet[Any]") -> None:
        """Take in the next packet in decoding order. Raises Unfit."""
        if not self._admits(packet):
            return
        self.hash.update(memoryview(packet))
        shown_ms = film_ms(self._clockwork.to_film, packet)
        if packet.is_discard and shown_ms >= 0:
            self._held.append(packet)
            return
        if self._held:
            self._let_go(shown_ms)
        self._put(packet, shown_ms)

    def _put(self, packet: "Packet[Any]", shown_ms: int) -> None:
        seen = not packet.is_discard and gives_picture(self._codec, packet)
        end_ms = self._clockwork.end_ms(packet)
        if self._clockwork.put(packet, shown_ms) and seen:
            self.times_ms.append(shown_ms)
            self.end_ms = max(self.end_ms, end_ms)

    def _let_go(self, shown_ms: int) -> None:
        """Put hidden frames that a shown one leans on: fine at the end, not in the middle."""
        first_ms = min(film_ms(self._clockwork.to_film, held) for held in self._held)
        if shown_ms >= first_ms:
            raise Unfit(Why.IN_PIECES)
        known = self.hidden_from_ms
        self.hidden_from_ms = first_ms if known is None else min(first_ms, known)
        for held in self._held:
            self._put(held, film_ms(self._clockwork.to_film, held))
        self._held.clear()


class SoundTrack:
    """A sound track that is copied as it is. Times in film time; hidden sound stays before zero."""

    def __init__(self, source: Stream, target: Stream, head: Head, mux: Mux) -> None:
        self.hash = TrackHash(codec_name(source), source.codec_context.extradata or b"")
        self.start_ms: int | None = None
        self.end_ms = 0
        self._source = source
        self._clockwork = Clockwork(source, target, head, mux)
        self._next_ticks = 0

    def take(self, packet: "Packet[Any]") -> None:
        """Take in the next packet. Raises Unfit."""
        if packet.pts is None:
            packet.pts = self._next_ticks
        self._next_ticks = packet.pts + (packet.duration or 0)
        self.hash.update(memoryview(packet))
        shown_ms = self._clockwork.to_film.shown_ms(packet.pts)
        if packet.is_discard and shown_ms >= 0:
            return
        end_ms = self._clockwork.end_ms(packet)
        if packet.has_sidedata("skip_samples"):
            end_ms -= round(skipped_s(packet, self._source, at_end=True) * 1000)
        if self._clockwork.put(packet, shown_ms) and not packet.is_discard:
            self.start_ms = max(shown_ms, 0) if self.start_ms is None else self.start_ms
            self.end_ms = max(self.end_ms, end_ms)

    def finish(self) -> None:
        """Nothing is held back."""


def check_rate(frames: int, end_ms: int) -> None:
    """Raise Unfit when there are more than FRAME_RATE_MAX frames a second."""
    if frames > FRAME_RATE_MAX * (end_ms / 1000 + 1):
        raise Unfit(Why.TOO_FAST, rate=frames * 1000 // max(end_ms, 1), most=FRAME_RATE_MAX)
