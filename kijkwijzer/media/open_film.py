"""From a recording that is open for looking to a film that a player can play. Knows no player."""

import struct
import zlib
from contextlib import closing
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from annotations.model import BlobKind, Recording
from annotations.trouble import Damaged, translatable
from kijkwijzer.media.film import OpenFilm, Source

FRAMES_MAX = 100_000_000

_HEADER = struct.Struct("<4sI")
_NAME = b"KFT1"


class OpenRecording(Protocol):
    """What can open a recording's sealed files: a `Looking`, in practice."""

    recording: Recording

    def open_blob(self, kind: BlobKind, /) -> Source | None: ...


def open_film(looking: OpenRecording) -> OpenFilm:
    """Give the film of a recording that is open: facts, frame times, and a way to read it.

    Raises NotAllowed, and Damaged when a part is missing or not as it was written.
    """

    def open_source() -> Source:
        return _expected(looking.open_blob(BlobKind.FILM))

    facts = looking.recording.film
    times = np.zeros(0, np.int64)
    if facts.has_picture:
        with closing(_expected(looking.open_blob(BlobKind.FRAME_TIMES))) as source:
            times = read_frame_times(source.read())
    return OpenFilm(facts, times, open_source)


def pack_frame_times(times_ms: NDArray[np.int64]) -> bytes:
    """Write frame times (int64 ms, ascending) in few bytes: the steps between them, squeezed."""
    steps = np.diff(times_ms, prepend=0).astype("<i8")
    return _HEADER.pack(_NAME, len(times_ms)) + zlib.compress(steps.tobytes(), 1)


def read_frame_times(packed: bytes) -> NDArray[np.int64]:
    """Read what `pack_frame_times` wrote. Raises Damaged when it is anything else."""
    try:
        name, count = _HEADER.unpack_from(packed)
        size = 8 * min(count, FRAMES_MAX)
        steps = zlib.decompressobj().decompress(packed[_HEADER.size :], size + 1)
    except (struct.error, zlib.error) as error:
        raise _damaged() from error
    if name != _NAME or len(steps) != 8 * count:
        raise _damaged()
    return np.cumsum(np.frombuffer(steps, "<i8"), dtype=np.int64)


def _expected(source: Source | None) -> Source:
    if source is None:
        raise _damaged()
    return source


def _damaged() -> Damaged:
    return Damaged(
        translatable(
            "Trouble",
            "A part of this film is missing or damaged, so it cannot be played. The moments are"
            " still there.",
        )
    )
