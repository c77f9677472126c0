"""A sealed file that is open for reading, and stops when the recording may be seen no longer."""

import io
from collections.abc import Callable
from threading import Lock
from types import TracebackType
from typing import Protocol, Self


class Source(Protocol):
    """A readable, seekable stream of plain bytes in memory. One thread at a time."""

    @property
    def size_bytes(self) -> int: ...

    def read(self, size: int = -1, /) -> bytes: ...

    def seek(self, offset: int, whence: int = 0, /) -> int: ...

    def tell(self) -> int: ...

    def close(self) -> None: ...


class GuardedSource:
    """A source that asks before each read, and that another thread may shut at any time.

    Shutting lets go of the file at once: Windows removes no open files.
    """

    def __init__(self, source: Source, ask: Callable[[], None]) -> None:
        """Guard an open source; `ask` raises when it may be read no longer."""
        self._source = source
        self._ask = ask
        self._reading = Lock()

    @property
    def size_bytes(self) -> int:
        """The number of plain bytes."""
        return self._source.size_bytes

    @property
    def damaged(self) -> bool:
        """Whether a piece was not as it was sealed."""
        return bool(getattr(self._source, "damaged", False))

    @property
    def closed(self) -> bool:
        return bool(getattr(self._source, "closed", False))

    def read(self, size: int = -1, /) -> bytes:
        """Read up to `size` plain bytes. Raises Refused, Damaged."""
        with self._reading:
            self._ask()
            return self._source.read(size)

    def readinto(self, buffer: bytearray | memoryview, /) -> int:
        """Read into a buffer; gives the number of bytes."""
        piece = self.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Move to a place in the plain bytes; gives the new place."""
        return self._source.seek(offset, whence)

    def tell(self) -> int:
        """Give the place in the plain bytes."""
        return self._source.tell()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def writable(self) -> bool:
        return False

    def close(self) -> None:
        """Let go of the file and of all plain bytes."""
        with self._reading:
            self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
