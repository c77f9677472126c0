"""A film that is open for looking: its facts, its frame times, and how to read it. Knows no player.

Sources give plain bytes in memory only; nothing here may write to disk.
"""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from annotations.model import Film

if TYPE_CHECKING:
    # The window comes up without numpy: only an open film needs it.
    import numpy as np
    from numpy.typing import NDArray


class Source(Protocol):
    """A readable, seekable stream of the film's bytes. One thread at a time."""

    @property
    def size_bytes(self) -> int: ...

    def read(self, size: int = -1, /) -> bytes: ...

    def seek(self, offset: int, whence: int = 0, /) -> int: ...

    def tell(self) -> int: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class OpenFilm:
    """What a player needs. `open_source` gives a fresh source each time, for a thread of its own.

    `frame_times_ms` holds the start of every shown frame in film time (int64, ascending, shape
    (frames,)); it is empty when there is no picture. The container's own times are `lead_ms` later.
    """

    facts: Film
    frame_times_ms: "NDArray[np.int64]"
    open_source: Callable[[], Source]
    format_name: str = "matroska"

    def frame_at(self, position_ms: int) -> int:
        """Give the index of the frame on screen at this time; -1 when there is no picture."""
        if not len(self.frame_times_ms):
            return -1
        index = bisect_right(self.frame_times_ms, position_ms) - 1
        return max(index, 0)

    def frame_start_ms(self, position_ms: int) -> int:
        """Give the start of the frame on screen then, or the time itself without picture."""
        index = self.frame_at(position_ms)
        return position_ms if index < 0 else int(self.frame_times_ms[index])


@dataclass(frozen=True, slots=True)
class Peaks:
    """The waveform: for each bucket the loudest swing, from 0 to 255, per channel.

    `values` has shape (channels, buckets), dtype uint8; one bucket lasts `bucket_ms`.
    """

    bucket_ms: int
    values: "NDArray[np.uint8]" = field(repr=False)
