"""A file that is there with all that belongs in it, or not at all. Knows nothing of what it holds.

It is for its owner only (mode 0600) where no other mode is asked, and all of it is on the disk
before it has a name. Raises OSError as the disk does; then what was there before is as it was, and
nothing lies beside it.
"""

import os
import secrets
import shutil
import stat
from collections.abc import Callable
from contextlib import suppress
from hashlib import file_digest
from io import BufferedRandom
from pathlib import Path
from typing import BinaryIO, Final

OWNER_ONLY: Final = 0o600
SHARED: Final = 0o666
"""For what may be read by others, as far as the user lets new files be (umask)."""

_NAMELESS: Final = getattr(os, "O_TMPFILE", 0) if Path("/proc/self/fd").is_dir() else 0


def write_whole(
    file: Path,
    data: bytes,
    *,
    replacing: bool,
    before: Callable[[bytes], object] | None = None,
    mode: int = OWNER_ONLY,
) -> None:
    """Let a file be there with all of `data`, or not at all. The rest as `fill_whole` does."""
    fill_whole(
        file, lambda opened: opened.write(data), replacing=replacing, before=before, mode=mode
    )


def fill_whole(
    file: Path,
    fill: Callable[[BinaryIO], object],
    *,
    replacing: bool,
    before: Callable[[bytes], object] | None = None,
    mode: int = OWNER_ONLY,
) -> None:
    """Have `fill` write a new file, and let it be there as `file` when it is complete.

    `mode` is the file's, less what the umask takes away, also when another file was there.
    `before` is told the SHA-256 of all of it before it appears. What either raises goes on to the
    caller, and nothing appears. Raises OSError; FileExistsError when `file` is there already and
    is not to be replaced. A kill while something is replaced can leave a whole file beside it; and
    where the system knows no nameless files, a kill at any time can leave a part, both hidden.
    """
    part = file.with_name(f".{secrets.token_hex(8)}.part")
    try:
        nameless = _nameless(file.parent, mode)
        with nameless or _named(part, mode) as opened:
            fill(opened)
            opened.flush()
            os.fsync(opened.fileno())
            if before is not None:
                before(_sha256(opened))
            there = nameless is not None and _gave_name(opened, file, part, replacing=replacing)
        if not there:
            _take_place(part, file, replacing=replacing)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    _settle(file.parent)


def _nameless(folder: Path, mode: int) -> BufferedRandom | None:
    """Open a file that has no name yet: a kill leaves nothing of it. None where that cannot be."""
    if _NAMELESS:
        # Not every file system knows it; the other way says what is really wrong.
        with suppress(OSError):
            return os.fdopen(os.open(folder, _NAMELESS | os.O_RDWR, mode), "w+b")
    return None


def _named(part: Path, mode: int) -> BufferedRandom:
    """Open a new file under a name that nobody knows beforehand, and through no link."""
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR
    flags |= getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    return os.fdopen(os.open(part, flags, mode), "w+b")


def _sha256(opened: BufferedRandom) -> bytes:
    opened.seek(0)
    return file_digest(opened, "sha256").digest()


def _gave_name(opened: BufferedRandom, file: Path, part: Path, *, replacing: bool) -> bool:
    """Name a nameless file: `file` if that is free, else `part`. Says whether it is `file`."""
    try:
        _link(opened, file)
    except FileExistsError:
        if not replacing:
            raise
    except OSError:
        # A disk that makes such files and cannot name them.
        _copy(opened, part)
        return False
    else:
        return True
    _link(opened, part)
    return False


def _link(opened: BufferedRandom, name: Path) -> None:
    # Without a folder's descriptor Python makes a link to the link in /proc, which cannot be.
    folder = os.open(name.parent, os.O_RDONLY)
    try:
        os.link(f"/proc/self/fd/{opened.fileno()}", name.name, dst_dir_fd=folder)
    finally:
        os.close(folder)


def _copy(opened: BufferedRandom, part: Path) -> None:
    opened.seek(0)
    with _named(part, stat.S_IMODE(os.fstat(opened.fileno()).st_mode)) as copy:
        shutil.copyfileobj(opened, copy)
        copy.flush()
        os.fsync(copy.fileno())


def _take_place(part: Path, file: Path, *, replacing: bool) -> None:
    """Give a complete file its name: a link fails where a rename would replace."""
    if replacing:
        part.replace(file)
        return
    try:
        os.link(part, file)
    except FileExistsError:
        raise
    except OSError:
        # A disk without links, such as a stick. Two programs at once are not expected there.
        if os.path.lexists(file):
            raise FileExistsError(file) from None
        part.replace(file)


def _settle(folder: Path) -> None:
    """Put the new name on the disk where that can be done; what is in the file is there already."""
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
