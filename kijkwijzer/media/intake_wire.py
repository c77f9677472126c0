"""How a limited process hands over a film, message by message, and how that is checked.

A message is one letter, a number (8 bytes), a length (4 bytes), both little-endian, and the
payload. The sender is not trusted: whoever reads checks letter, length, and later the content.
"""

import io
import json
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from kijkwijzer.media.probe_reasons import UnreadableFilm, Why

HEAD_BYTES = 1 << 16
PAYLOAD_BYTES_MAX = 4 << 20

PLAN = b"P"
WRITE = b"W"
PROGRESS = b"G"
FRAME_TIMES = b"F"
POSTER = b"J"
PEAKS = b"S"
DONE = b"D"
UNFIT = b"E"
_LETTERS = PLAN + WRITE + PROGRESS + FRAME_TIMES + POSTER + PEAKS + DONE + UNFIT

_HEADER = struct.Struct("<cQI")
_PROJECTION = b"\x76\x70\x8b\x76\x75\x88"  # EBML: Projection, 11 bytes: ProjectionPoseRoll, 8 bytes
_PROJECTION_BYTES = 14
_VOID = b"\xec" + bytes([0x80 | _PROJECTION_BYTES - 2]) + bytes(_PROJECTION_BYTES - 2)


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `number` is a place in the film for WRITE and PROGRESS, else 0."""

    letter: bytes
    number: int
    payload: bytes | bytearray


class Pipe(Protocol):
    """Where messages come from."""

    def readinto(self, buffer: bytearray | memoryview, /) -> int | None: ...


def messages(pipe: Pipe) -> Iterator[Message]:
    """Give messages until the sender ends. Raises UnreadableFilm at anything that is not one."""
    header = bytearray(_HEADER.size)
    while _filled(pipe, header, may_end=True):
        letter, number, length = _HEADER.unpack(header)
        if letter not in _LETTERS or length > PAYLOAD_BYTES_MAX:
            raise UnreadableFilm(Why.BROKE_READER)
        payload = bytearray(length)
        _filled(pipe, payload, may_end=False)
        yield Message(letter, number, payload)


def _filled(pipe: Pipe, buffer: bytearray, *, may_end: bool) -> bool:
    """Fill the buffer; False when the sender ended before its first byte and may do so."""
    view = memoryview(buffer)
    while view:
        count = pipe.readinto(view)
        if not count:
            if may_end and len(view) == len(buffer):
                return False
            raise UnreadableFilm(Why.BROKE_READER)
        view = view[count:]
    return True


class Sender:
    """The limited process's side: writes messages to its standard output."""

    def __init__(self, descriptor: int = 1) -> None:
        self._descriptor = descriptor

    def send(self, letter: bytes, payload: bytes = b"", number: int = 0) -> None:
        """Write one message; what is too long for one is cut into several."""
        view = memoryview(payload)
        while True:
            part, view = view[:PAYLOAD_BYTES_MAX], view[PAYLOAD_BYTES_MAX:]
            self._write(_HEADER.pack(letter, number, len(part)))
            self._write(part)
            number += len(part)
            if not view:
                return

    def tell(self, letter: bytes, told: dict[str, Any]) -> None:
        """Write one message that holds JSON."""
        self.send(letter, json.dumps(told).encode())

    def _write(self, data: bytes | memoryview) -> None:
        view = memoryview(data)
        while view:
            view = view[os.write(self._descriptor, view) :]


class SentFile(io.RawIOBase):
    """A file for a muxer that sends what is written, and where, instead of keeping it.

    The turn that a camera wrote into the film is kept in the library, not in the film: a player
    that obeyed both would turn it twice. FFmpeg's muxer writes it into the head; it is blanked.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._place = 0
        self.size_bytes = 0

    def write(self, data: Any, /) -> int:  # noqa: ANN401  (any buffer)
        block = bytes(data)
        if self._place < HEAD_BYTES and _PROJECTION in block:
            block = _without_projection(block)
        self._sender.send(WRITE, block, self._place)
        self._place += len(block)
        self.size_bytes = max(self.size_bytes, self._place)
        return len(block)

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        origin = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self.size_bytes}[whence]
        self._place = origin + offset
        return self._place

    def tell(self) -> int:
        return self._place

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True


def _without_projection(block: bytes) -> bytes:
    at = block.index(_PROJECTION)
    return block[:at] + _VOID + block[at + _PROJECTION_BYTES :]
