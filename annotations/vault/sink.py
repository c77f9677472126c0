"""Writing a sealed file, as a muxer wants to write it. Knows age, and no library."""

import io
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from annotations.vault.durable import (
    new_file,
    place_troubles,
    sync_file,
    sync_folder,
    write_all,
)
from annotations.vault.header import write_header
from annotations.vault.identity import Recipient
from annotations.vault.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES, nonce

Bytes = bytes | bytearray | memoryview


class BlobSink:
    """A new sealed file, as a stream that can be written and partly rewritten.

    The first 64 KiB and what follows the last full chunk are in memory and may be rewritten: muxers
    go back to the start to fill in a duration and an index. Other chunks are sealed once and never
    again, for that would use a nonce twice. The file has its name only after `seal`.
    """

    def __init__(self, path: Path, blob_id: UUID, recipients: Iterable[Recipient]) -> None:
        """Begin a file. Raises DiskFull or ReadOnlyPlace."""
        self.blob_id = blob_id
        self._path = path
        self._part = path.with_name(path.name + ".part")
        header, key = write_header(recipients)
        self._cipher = ChaCha20Poly1305(key)
        self._start = len(header)
        self._first = bytearray()
        self._tail = bytearray()
        self._sealed = 1  # chunks before the tail; chunk 0 counts, and is sealed last of all
        self._position = 0
        self._file: int | None = None
        self._broken: BaseException | None = None
        with self._guarded():
            self._file = new_file(self._part)
            self._put_bytes(0, header)

    @property
    def part_path(self) -> Path:
        """Where it is while it is being written."""
        return self._part

    @property
    def size_bytes(self) -> int:
        """The number of plain bytes so far."""
        if len(self._first) < CHUNK_BYTES:
            return len(self._first)
        return self._tail_start + len(self._tail)

    def write(self, data: Bytes, /) -> int:
        """Write here. Raises DiskFull, or UnsupportedOperation at a sealed chunk."""
        view = memoryview(data).cast("B")
        self._open_file()
        if self._position > self.size_bytes or self._is_sealed(self._position, len(view)):
            raise io.UnsupportedOperation("this part is sealed already, or past the end")
        rest = view
        while rest:
            taken = self._take(rest)
            self._position += taken
            rest = rest[taken:]
        return len(view)

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move to a place in the plain bytes; gives the new place."""
        origin = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self.size_bytes}[whence]
        if origin + offset < 0:
            raise ValueError("a place before the start")
        self._position = origin + offset
        return self._position

    def tell(self) -> int:
        """Give the place in the plain bytes."""
        return self._position

    def readable(self) -> bool:
        return False

    def seekable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def flush(self) -> None:
        """Do nothing: what is not sealed yet stays in memory."""

    @property
    def closed(self) -> bool:
        return self._file is None

    def close(self) -> None:
        """Throw away what was not sealed; a muxer that closes its stream keeps nothing."""
        self.discard()

    def seal(self) -> int:
        """Seal the rest, put the file on the disk under its name, and give its plain size in bytes.

        Raises DiskFull; then nothing is left of it.
        """
        self._open_file()
        size = self.size_bytes
        with self._guarded():
            self._seal_rest()
            self._give_name()
        return size

    def discard(self) -> None:
        """Throw the unfinished file away; harmless after `seal` and when done twice."""
        self._first.clear()
        self._tail.clear()
        with suppress(OSError):
            self._close_file()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)

    @property
    def _tail_start(self) -> int:
        return self._sealed * CHUNK_BYTES

    def _is_sealed(self, start: int, length: int) -> bool:
        """Whether any of these bytes lies between the first chunk and the tail."""
        return start < self._tail_start and start + length > CHUNK_BYTES and self._sealed > 1

    def _take(self, data: memoryview) -> int:
        """Keep what fits in the chunk at the present place; gives the number of bytes."""
        if self._position < CHUNK_BYTES:
            return _put(self._first, self._position, data)
        at = self._position - self._tail_start
        if at == CHUNK_BYTES:
            self._seal_tail()
            at = 0
        return _put(self._tail, at, data)

    def _seal_tail(self) -> None:
        """Seal a full tail that proved not to be the last chunk."""
        with self._guarded():
            self._put_chunk(self._sealed, self._tail)
        self._sealed += 1
        self._tail.clear()

    def _give_name(self) -> None:
        self._part.replace(self._path)
        try:
            sync_folder(self._path.parent)
        except BaseException:
            self._path.unlink(missing_ok=True)
            raise

    def _close_file(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            os.close(file)

    def _seal_rest(self) -> None:
        if self._tail:
            self._put_chunk(self._sealed, self._tail, last=True)
        self._put_chunk(0, self._first, last=not self._tail)
        sync_file(self._open_file())
        self._close_file()

    def _put_chunk(self, chunk: int, plain: bytearray, *, last: bool = False) -> None:
        self._put_bytes(
            self._start + chunk * SEALED_CHUNK_BYTES,
            self._cipher.encrypt(nonce(chunk, last=last), plain, None),
        )

    def _put_bytes(self, place: int, data: bytes) -> None:
        file = self._open_file()
        os.lseek(file, place, os.SEEK_SET)
        write_all(file, data)

    def _open_file(self) -> int:
        """Give the open file; raise again what broke it off, so that no later error hides it."""
        if self._broken is not None:
            raise self._broken
        if self._file is None:
            raise ValueError("this sealed file is finished")
        return self._file

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Leave nothing behind when the disk fails."""
        try:
            with place_troubles():
                yield
        except BaseException as error:
            self._broken = error
            self.discard()
            raise


def _put(buffer: bytearray, at: int, data: memoryview) -> int:
    """Put what fits into a chunk's buffer at this place; gives the number of bytes."""
    count = min(len(data), CHUNK_BYTES - at)
    buffer[at : at + count] = data[:count]
    return count
