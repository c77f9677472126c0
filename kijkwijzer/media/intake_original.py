"""The original file while it is read: its hash, and whether it stays the same. Knows no film."""

import hashlib
import stat
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from kijkwijzer.media.probe import opened
from kijkwijzer.media.probe_reasons import UnreadableFilm, Why

BLOCK_BYTES = 1 << 20
POLL_S = 0.1
STALL_S = 2.0


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

    def wait(self, meanwhile: Callable[[], None]) -> None:
        """Wait until the hash is known or cannot be; calls `meanwhile` often, which may raise."""
        while not self._ended.wait(POLL_S):
            meanwhile()
        meanwhile()

    def sha256(self) -> bytes:
        """Wait for the hash. Raises UnreadableFilm when the file changed or cannot be read."""
        self._thread.join()
        if self._broken:
            raise UnreadableFilm(Why.GONE)
        if self._now() != self._state:
            raise UnreadableFilm(Why.CHANGED)
        return self._hash.digest()

    def close(self) -> None:
        """Stop reading; returns when the thread ended, or hangs in a disk that does not answer."""
        self._stop.set()
        self._thread.join(STALL_S)

    def _now(self) -> tuple[int, int]:
        try:
            state = self._path.stat()
        except (OSError, ValueError) as error:
            raise UnreadableFilm(Why.GONE) from error
        if not stat.S_ISREG(state.st_mode):
            raise UnreadableFilm(Why.NOT_FILE)
        return state.st_size, state.st_mtime_ns

    def _read(self) -> None:
        block = bytearray(BLOCK_BYTES)
        try:
            with opened(self._path) as film:
                while not self._stop.is_set() and (count := film.readinto(block)):
                    self._hash.update(memoryview(block)[:count])
        except (OSError, UnreadableFilm):
            self._broken = True
        self._ended.set()
