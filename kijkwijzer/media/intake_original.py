"""The original file while it is read: its hash, and whether it stays the same. Knows no film."""

import hashlib
from pathlib import Path
from threading import Event, Thread

from kijkwijzer.media.probe_reasons import UnreadableFilm, Why

BLOCK_BYTES = 1 << 20


class Original:
    """Hashes the file in a thread of its own, beside the limited processes that read it."""

    def __init__(self, path: Path) -> None:
        """Start reading. Raises UnreadableFilm when the file is not there."""
        self._path = path
        self._hash = hashlib.sha256()
        self._stop = Event()
        self._ended = Event()
        self._broken = False
        self._state = self._now()
        self._thread = Thread(target=self._read, name="original", daemon=True)
        self._thread.start()

    @property
    def size_bytes(self) -> int:
        """The size when it was opened."""
        return self._state[0]

    @property
    def hashed(self) -> bool:
        """Whether the hash is known now, without waiting."""
        return self._ended.is_set() and not self._broken

    def sha256(self) -> bytes:
        """Wait for the hash. Raises UnreadableFilm when the file changed or cannot be read."""
        self._thread.join()
        if self._broken:
            raise UnreadableFilm(Why.GONE)
        if self._now() != self._state:
            raise UnreadableFilm(Why.CHANGED)
        return self._hash.digest()

    def close(self) -> None:
        """Stop reading; returns when the thread ended."""
        self._stop.set()
        self._thread.join()

    def _now(self) -> tuple[int, int]:
        try:
            state = self._path.stat()
        except (OSError, ValueError) as error:
            raise UnreadableFilm(Why.GONE) from error
        return state.st_size, state.st_mtime_ns

    def _read(self) -> None:
        block = bytearray(BLOCK_BYTES)
        try:
            with self._path.open("rb", buffering=0) as film:
                while not self._stop.is_set() and (count := film.readinto(block)):
                    self._hash.update(memoryview(block)[:count])
        except OSError:
            self._broken = True
        self._ended.set()
