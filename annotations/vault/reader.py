"""Reading a sealed file at any place, checked. Knows age, and no library."""

import io
import os
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from annotations.vault.header import payload_key, read_header, read_nonce
from annotations.vault.identity import Identity
from annotations.vault.refusals import PayloadDamaged
from annotations.vault.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES, opened, plain_size

_CHUNKS_KEPT = 4
_HEADER_BUFFER_BYTES = 4096


class SealedReader:
    """A sealed file as a plain stream of bytes: read, seek, tell. For one thread at a time.

    The last chunk is checked at opening, so that a file that was cut short gives no byte. Reading
    raises PayloadDamaged at a chunk that is not as it was sealed; `damaged` then stays True.
    """

    def __init__(self, path: Path, identities: Sequence[Identity]) -> None:
        """Open a file. Raises FileNotFoundError, HeaderDamaged, NotForThisKey, PayloadDamaged."""
        self.damaged = False
        self._position = 0
        self._kept: OrderedDict[int, bytes] = OrderedDict()
        self._file = path.open("rb", buffering=0)
        try:
            self._cipher, self._start = _entered(self._file, identities)
            sealed_bytes = self._file.seek(0, os.SEEK_END) - self._start
            self._chunks, self._size = plain_size(sealed_bytes)
            self._chunk(self._chunks - 1)
        except BaseException:
            self._file.close()
            raise

    @property
    def size_bytes(self) -> int:
        """The number of plain bytes."""
        return self._size

    def read(self, size: int = -1, /) -> bytes:
        """Read up to `size` plain bytes, all that is left when negative; b"" at the end."""
        left = max(self._size - self._position, 0)
        wanted = left if size is None or size < 0 else min(size, left)
        if not wanted:
            return b""
        piece = self._piece(wanted)
        if len(piece) != wanted:
            piece = self._joined(piece, wanted)
        self._position += wanted
        return piece

    def readinto(self, buffer: bytearray | memoryview, /) -> int:
        """Read into a buffer; gives the number of bytes."""
        piece = self.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move to a place in the plain bytes, also past the end; gives the new place."""
        origin = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        if origin + offset < 0:
            raise ValueError("a place before the start")
        self._position = origin + offset
        return self._position

    def tell(self) -> int:
        """Give the place in the plain bytes."""
        return self._position

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def writable(self) -> bool:
        return False

    @property
    def closed(self) -> bool:
        return self._file.closed

    def close(self) -> None:
        """Let go of the file and of all plain bytes."""
        self._file.close()
        self._kept.clear()

    def verify(self) -> None:
        """Check every chunk. Raises PayloadDamaged at the first that is not as it was sealed."""
        for chunk in range(self._chunks):
            self._chunk(chunk)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _piece(self, wanted: int) -> bytes:
        """Give what one chunk has of the wanted bytes."""
        chunk, start = divmod(self._position, CHUNK_BYTES)
        plain = self._chunk(chunk)
        return plain if not start and wanted >= len(plain) else plain[start : start + wanted]

    def _joined(self, first: bytes, wanted: int) -> bytes:
        pieces, have, chunk = [first], len(first), self._position // CHUNK_BYTES
        while have < wanted:
            chunk += 1
            plain = self._chunk(chunk)
            pieces.append(plain if have + len(plain) <= wanted else plain[: wanted - have])
            have += len(pieces[-1])
        return b"".join(pieces)

    def _chunk(self, chunk: int) -> bytes:
        plain = self._kept.get(chunk)
        if plain is None:
            plain = self._kept[chunk] = self._opened(chunk)
            if len(self._kept) > _CHUNKS_KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(chunk)
        return plain

    def _opened(self, chunk: int) -> bytes:
        self._file.seek(self._start + chunk * SEALED_CHUNK_BYTES)
        sealed = self._file.read(SEALED_CHUNK_BYTES)
        try:
            return opened(self._cipher, chunk, sealed or b"", last=chunk == self._chunks - 1)
        except PayloadDamaged:
            self.damaged = True
            raise


def _entered(file: io.FileIO, identities: Sequence[Identity]) -> tuple[ChaCha20Poly1305, int]:
    """Read the header: the payload's cipher, and where its first chunk starts."""
    buffered = io.BufferedReader(file, _HEADER_BUFFER_BYTES)
    file_key = read_header(buffered).file_key(identities)
    cipher = ChaCha20Poly1305(payload_key(file_key, read_nonce(buffered)))
    start = buffered.tell()
    buffered.detach()
    return cipher, start
