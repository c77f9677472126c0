"""A film's source, watched: remembers what went wrong while reading, and can be cut off at once.

Decoders and sound engines swallow errors of the stream they read from, or take them for the end
of the film; here the first one is kept, so that a damaged film is never called finished.
"""

from threading import Lock

from annotations.trouble import Damaged, Trouble, translatable
from kijkwijzer.media.film import Source


class WatchedSource:
    """Reads from a source until it is cut; `trouble` holds the first thing that went wrong."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._lock = Lock()
        self._cut = False
        self.trouble: Exception | None = None
        self.size_bytes = source.size_bytes

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes: it was cut, or something went wrong."""
        return self._cut or self.trouble is not None

    def read(self, size: int = -1, /) -> bytes:
        """Read on. Nothing once cut; raises what the source raises, and remembers it."""
        with self._lock:
            if self._cut:
                return b""
            try:
                return self._source.read(size)
            except Exception as problem:
                self.trouble = self.trouble or problem
                raise

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a place in the stream; stays at 0 once cut."""
        with self._lock:
            return 0 if self._cut else self._source.seek(offset, whence)

    def tell(self) -> int:
        """Say where in the stream this is; 0 once cut."""
        with self._lock:
            return 0 if self._cut else self._source.tell()

    def close(self) -> None:
        """Cut: the source is closed when this returns, whatever still reads."""
        with self._lock:
            if not self._cut:
                self._cut = True
                self._source.close()


def as_trouble(problem: Exception) -> Trouble:
    """Give what went wrong while a film was read, in words for a person."""
    if isinstance(problem, Trouble):
        return problem
    return Damaged(
        translatable(
            "Trouble",
            "Part of this film cannot be read. Your moments are safe. You can still look at the"
            " other parts.",
        )
    )
