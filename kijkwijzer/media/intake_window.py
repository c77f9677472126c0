"""Decoding a stretch of packets, to see which pictures come out of it. Knows no container.

The times of frames are taken from packets, for decoding a whole film would take minutes. That is
right where every packet gives one picture with the packet's own time; here it is tried.

Runs inside a limited process only.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import av.error
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from kijkwijzer.media.probe_open import codec_name

_VP8_SHOWN_BIT = 0x10


@dataclass(frozen=True, slots=True)
class Window:
    """What came out of a stretch of packets that starts at a key frame.

    `lost` holds the times (in ticks) of pictures that no decoder can give, as they lean on what
    came before the first key frame; `exact` says that every other packet gave its own picture.
    """

    exact: bool
    lost: frozenset[int]
    pictures: tuple[VideoFrame, ...]


def from_first_key(packets: "Iterable[Packet[Any]]") -> "list[Packet[Any]]":
    """Drop what comes before the first key frame; everything stays when there is none."""
    all_packets = list(packets)
    for index, packet in enumerate(all_packets):
        if packet.is_keyframe:
            return all_packets[index:]
    return all_packets


def gives_picture(codec: str, packet: "Packet[Any]") -> bool:
    """Whether a packet is meant to be seen: VP8 has pictures that only help others."""
    return codec != "vp8" or bool(memoryview(packet)[0] & _VP8_SHOWN_BIT)


def look_at(stream: VideoStream, packets: "Sequence[Packet[Any]]") -> Window:
    """Decode these packets, the first of which is a key frame, and compare times."""
    pictures = tuple(decoded(stream, packets))
    codec = codec_name(stream)
    told = Counter(
        packet.pts for packet in packets if not packet.is_discard and gives_picture(codec, packet)
    )
    came = Counter(picture.pts for picture in pictures)
    first = packets[0].pts
    lost = {pts for pts in told - came if pts is not None and first is not None and pts < first}
    exact = came == Counter({pts: count for pts, count in told.items() if pts not in lost})
    return Window(exact and None not in told, frozenset(lost), pictures)


def decoded(stream: VideoStream, packets: "Iterable[Packet[Any]]") -> Iterator[VideoFrame]:
    """Decode packets that start at a key frame; damaged ones give nothing."""
    context = stream.codec_context
    context.flush_buffers()
    for packet in chain(packets, (None,)):
        try:
            pictures = context.decode(packet)
        except av.error.FFmpegError:
            continue
        yield from pictures
    context.flush_buffers()
