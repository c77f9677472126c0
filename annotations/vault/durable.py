"""Writing so that it is on the disk, whole, or not at all. Knows no keys.

Python's `os.fsync` does not empty the drive's own cache on macOS; F_FULLFSYNC does.
"""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from annotations.trouble import FULL, UNWRITABLE
from annotations.vault.refusals import disk_full, no_rights, read_only_place, unfit_place

FILE_MODE = 0o600
FOLDER_MODE = 0o700


@contextmanager
def place_troubles() -> Iterator[None]:
    """Turn a full or unwritable disk into DiskFull or ReadOnlyPlace; let other errors pass."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise disk_full() from error
        if error.errno in UNWRITABLE:
            raise read_only_place() from error
        raise


@contextmanager
def place_in_words() -> Iterator[None]:
    """Around opening and making a library: whatever the disk refuses becomes a PlaceTrouble.

    A refusal to read or to look is no question of writing, so it has words of its own.
    """
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise disk_full() from error
        if error.errno in (errno.EACCES, errno.EPERM):
            raise no_rights() from error
        raise unfit_place() from error


def new_file(path: Path) -> int:
    """Make a file that did not exist, for its owner only, and open it to read and write."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL
    return os.open(
        path, flags | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0), FILE_MODE
    )


def write_all(descriptor: int, data: bytes | bytearray | memoryview) -> None:
    """Write all of it, however many calls that takes."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def sync_file(descriptor: int) -> None:
    """Come back only when the drive itself has it."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415

        with suppress(
            OSError
        ):  # some file systems know no F_FULLFSYNC; then fsync is what there is
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def sync_folder(path: Path) -> None:
    """Put the names in a folder on the disk. Windows does so by itself and opens no folders."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        sync_file(descriptor)
    finally:
        os.close(descriptor)


class Replacement:
    """A new content of a file, in three steps, so that the caller knows what the disk holds.

    After `__init__` the new content lies beside the old; after `put_in_place` it is the content;
    after `settle` it stays so when the power fails, and the old content is overwritten.
    """

    def __init__(self, path: Path, data: bytes) -> None:
        self._path = path
        self._new = path.with_name(path.name + ".new")
        self._old: int | None = None
        self._new.unlink(missing_ok=True)
        try:
            self._write(data)
        except BaseException:
            self._discard()
            raise

    def put_in_place(self) -> None:
        """Let the new content take the place of the old."""
        try:
            self._old = _kept_open(self._path)
            self._new.replace(self._path)
        except BaseException:
            self._discard()
            raise

    def settle(self) -> None:
        """Make the new content last, then overwrite what the old one left on the disk."""
        try:
            sync_folder(self._path.parent)
            if self._old is not None:
                _overwrite(self._old)
        finally:
            self._let_go_of_old()

    def _write(self, data: bytes) -> None:
        descriptor = new_file(self._new)
        try:
            write_all(descriptor, data)
            sync_file(descriptor)
        finally:
            os.close(descriptor)

    def _discard(self) -> None:
        self._let_go_of_old()
        with suppress(OSError):
            self._new.unlink(missing_ok=True)

    def _let_go_of_old(self) -> None:
        if self._old is not None:
            old, self._old = self._old, None
            os.close(old)


def write_durably(path: Path, data: bytes) -> None:
    """Give a file this content: the whole of it, or on any error what was there before."""
    replacement = Replacement(path, data)
    replacement.put_in_place()
    replacement.settle()


def remove_durably(path: Path) -> None:
    """Take a file away for good, also when it is gone already."""
    path.unlink(missing_ok=True)
    sync_folder(path.parent)


def _kept_open(path: Path) -> int | None:
    """Hold on to the old content, to overwrite it later. Windows cannot replace an open file."""
    if os.name == "nt" or not path.exists():
        return None
    return os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))


def _overwrite(descriptor: int) -> None:
    """Overwrite content that has no name any more; best effort, for a drive may keep it elsewhere.

    A content that still has a name is somebody's hard-linked backup, and not ours to spoil.
    """
    with suppress(OSError):
        facts = os.fstat(descriptor)
        if facts.st_nlink == 0:
            os.lseek(descriptor, 0, os.SEEK_SET)
            write_all(descriptor, bytes(facts.st_size))
            os.fsync(descriptor)
