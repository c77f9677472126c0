"""A hash of what a track says, whatever container carries it. Knows no film reader.

The same film as mp4, as mkv and as ts gives the same hash: for H.264 and H.265 only the slices
count, without the lengths or start codes around them; for AAC the frame without its ADTS header.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator

_START_CODE = re.compile(rb"\x00\x00\x01")
_H264_SLICES = range(1, 6)
_HEVC_SLICES = range(32)
_ADTS_HEADER_BYTES = 7
_ADTS_CHECK_BYTES = 2
# An encoder says in less that a picture stays as it was, or that there is nothing to hear.
_TELLING_BYTES = 40
_TELLING_PARTS = 26

Split = Callable[[memoryview], Iterable[memoryview]]


class TrackHash:
    """Collects one track's packets, in the order of the film."""

    def __init__(self, codec: str, extradata: bytes) -> None:
        self._hash = hashlib.sha256(codec.encode() + b"\0")
        self._parts = _splitter(codec, extradata)
        self._different: set[bytes] = set()

    def update(self, packet: bytes | memoryview) -> None:
        """Take in the next packet."""
        for part in self._parts(memoryview(packet)):
            self._hash.update(part)
            if len(part) >= _TELLING_BYTES and not self.tells:
                self._different.add(hashlib.sha256(part).digest())

    @property
    def tells(self) -> bool:
        """Whether there is enough in it to know a film by: a black picture or silence is no film.

        Other films may have the same picture of a logo, or nothing to hear for as long.
        """
        return len(self._different) >= _TELLING_PARTS

    def digest(self) -> bytes:
        return self._hash.digest()


def film_hash(tracks: Iterable[TrackHash]) -> bytes:
    """Join the hashes of tracks; their order in the container does not matter."""
    return hashlib.sha256(b"".join(sorted(track.digest() for track in tracks))).digest()


def _splitter(codec: str, extradata: bytes) -> Split:
    if codec == "aac":
        return _aac_frame
    if codec not in ("h264", "hevc"):
        return _whole
    slices = _H264_SLICES if codec == "h264" else _HEVC_SLICES
    shift, mask = (0, 0x1F) if codec == "h264" else (1, 0x3F)
    length_bytes = _length_bytes(codec, extradata)

    def split(packet: memoryview) -> Iterator[memoryview]:
        units = _counted(packet, length_bytes) if length_bytes else _started(packet)
        return (unit for unit in units if unit and (unit[0] >> shift & mask) in slices)

    return split


def _length_bytes(codec: str, extradata: bytes) -> int:
    """Give how many bytes count each unit's length; 0 when start codes part the units."""
    at = 4 if codec == "h264" else 21
    return (extradata[at] & 3) + 1 if len(extradata) > at and extradata[0] == 1 else 0


def _counted(packet: memoryview, length_bytes: int) -> Iterator[memoryview]:
    at = 0
    while at + length_bytes < len(packet):
        size = int.from_bytes(packet[at : at + length_bytes], "big")
        at += length_bytes
        yield packet[at : at + size]
        at += size


def _started(packet: memoryview) -> Iterator[memoryview]:
    """Part units at their start codes; the zeros before a start code belong to no unit."""
    starts = [found.end() for found in _START_CODE.finditer(packet)]
    if not starts:
        yield packet
    ends = [*(start - 3 for start in starts[1:]), len(packet)]
    for start, end in zip(starts, ends, strict=False):
        last = end
        while last > start and packet[last - 1] == 0:
            last -= 1
        yield packet[start:last]


def _aac_frame(packet: memoryview) -> tuple[memoryview]:
    if len(packet) > _ADTS_HEADER_BYTES and packet[0] == 0xFF and packet[1] & 0xF6 == 0xF0:  # noqa: PLR2004  (the ADTS sync word)
        unchecked = packet[1] & 1
        return (packet[_ADTS_HEADER_BYTES + (0 if unchecked else _ADTS_CHECK_BYTES) :],)
    return (packet,)


def _whole(packet: memoryview) -> tuple[memoryview]:
    return (packet,)
