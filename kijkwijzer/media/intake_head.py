"""The first stretch of a film, read ahead: where time zero lies, and what comes before it.

Runs inside a limited process only.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream

from kijkwijzer.media.intake_times import Scale, scale
from kijkwijzer.media.intake_window import Window, from_first_key, gives_picture, look_at
from kijkwijzer.media.probe_open import Tracks, codec_name, packets_of
from kijkwijzer.media.probe_reasons import Unfit, Why

SHOWN_PICTURES = 24
PACKETS_MAX = 20_000
BYTES_MAX = 96 << 20
SPAN_S = 20
HIDDEN_PACKETS_MAX = 1000


@dataclass(slots=True)
class Head:
    """The first packets, all tracks mixed, and what follows from them.

    `zero_s` is the time, in the film's own clock, of the first thing shown or heard; the container
    that is written starts `lead_ms` before it. `window` is what the first pictures decoded to.
    """

    packets: "list[Packet[Any]]"
    zero_s: Fraction
    lead_ms: int
    window: Window | None

    def scale(self, stream: Stream) -> Scale:
        """Give the scale that turns this track's ticks into film time."""
        return scale(_tick(stream), self.zero_s)


@dataclass(slots=True)
class _Seen:
    """What was seen of one track so far; times in ticks."""

    stream: Stream
    packets: "list[Packet[Any]]" = field(default_factory=list)
    shown: int = 0

    def add(self, packet: "Packet[Any]") -> None:
        self.packets.append(packet)
        self.shown += not packet.is_discard

    @property
    def enough(self) -> bool:
        return self.shown >= (SHOWN_PICTURES if self.stream.type == "video" else 1)


def read_head(container: InputContainer, tracks: Tracks) -> "tuple[Head, Iterator[Packet[Any]]]":
    """Read ahead far enough to know time zero; gives the head and the packets that follow it.

    Raises Unfit when nothing can be read.
    """
    seen = {stream.index: _Seen(stream) for stream in tracks.kept}
    coming = packets_of(container, *tracks.kept)
    packets = list(_until_known(coming, seen))
    if not packets:
        raise Unfit(Why.DAMAGED)
    window = None
    if tracks.picture is not None:
        window = _first_window(seen[tracks.picture.index])
    zero = _zero(list(seen.values()), window)
    return Head(packets, zero, _lead_ms(list(seen.values()), zero, window), window), coming


def _until_known(
    coming: "Iterator[Packet[Any]]", seen: dict[int, _Seen]
) -> "Iterator[Packet[Any]]":
    size = 0
    start: Fraction | None = None
    for count, packet in enumerate(coming):
        track = seen[packet.stream_index]
        track.add(packet)
        yield packet
        size += packet.size
        time = _time(packet, track.stream)
        start = time if start is None else start
        too_far = time is not None and start is not None and time - start > SPAN_S
        over = count >= PACKETS_MAX or size >= BYTES_MAX or (too_far and not packet.is_discard)
        if over or all(one.enough for one in seen.values()):
            return


def _first_window(picture: _Seen) -> Window | None:
    """Decode the first shown pictures, and the hidden ones that they lean on; None without any."""
    packets: list[Packet[Any]] = []
    shown = 0
    for packet in from_first_key(picture.packets)[:HIDDEN_PACKETS_MAX]:
        packets.append(packet)
        shown += not packet.is_discard
        if shown == SHOWN_PICTURES:
            break
    return look_at(picture.stream, packets) if packets else None  # type: ignore[arg-type]


def _zero(seen: list[_Seen], window: Window | None) -> Fraction:
    """Find the first thing shown or heard, in seconds of the film's own clock."""
    starts = [
        start
        for one in seen
        for start in (
            _first_picture(one, window) if one.stream.type == "video" else _first_sound(one)
        )
    ]
    return min(starts, default=Fraction(0))


def _first_picture(seen: _Seen, window: Window | None) -> list[Fraction]:
    lost = window.lost if window else frozenset()
    codec = codec_name(seen.stream)
    ticks = [
        packet.pts
        for packet in from_first_key(seen.packets)
        if not packet.is_discard
        and packet.pts is not None
        and packet.pts not in lost
        and gives_picture(codec, packet)
    ]
    return [min(ticks) * _tick(seen.stream)] if ticks else []


def _first_sound(seen: _Seen) -> list[Fraction]:
    """Find when sound starts: after the run-in that its first packet announces, if it does."""
    timed = [(packet.pts, packet) for packet in seen.packets if packet.pts is not None]
    heard = [ticks for ticks, packet in timed if not packet.is_discard]
    if not heard:
        return []
    tick = _tick(seen.stream)
    first, packet = timed[0]
    return [max(first * tick + skipped_s(packet, seen.stream), min(heard) * tick)]


def skipped_s(packet: "Packet[Any]", stream: Stream, *, at_end: bool = False) -> Fraction:
    """Give how much of a sound packet is not heard, at its start or end: an encoder's run-in."""
    if not packet.has_sidedata("skip_samples"):
        return Fraction(0)
    told = bytes(packet.get_sidedata("skip_samples"))
    samples = int.from_bytes(told[4:8] if at_end else told[:4], "little")
    rate = stream.codec_context.sample_rate  # type: ignore[attr-defined]
    return Fraction(samples, rate) if rate else Fraction(0)


def _lead_ms(seen: list[_Seen], zero_s: Fraction, window: Window | None) -> int:
    """Find how far the earliest packet that is kept lies before time zero."""
    lost = window.lost if window else frozenset()
    firsts = [0]
    for one in seen:
        to_film = scale(_tick(one.stream), zero_s)
        kept = from_first_key(one.packets) if one.stream.type == "video" else one.packets
        firsts += [
            film_ms(to_film, packet)
            for packet in kept
            if packet.pts is not None and packet.pts not in lost
        ]
    return -min(firsts)


def film_ms(to_film: Scale, packet: "Packet[Any]") -> int:
    """Give a packet's film time; what an edit list hides stays before zero if it lies there."""
    ticks = packet.pts or 0
    return to_film.hidden_ms(ticks) if packet.is_discard else to_film.shown_ms(ticks)


def _time(packet: "Packet[Any]", stream: Stream) -> Fraction | None:
    ticks = packet.pts if packet.dts is None else packet.dts
    return None if ticks is None else ticks * _tick(stream)


def _tick(stream: Stream) -> Fraction:
    return stream.time_base or Fraction(1, 1000)
