"""Write a file outside the library: whole or not at all, and readable for its owner only."""

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from hashlib import file_digest
from io import BufferedRandom
from pathlib import Path
from typing import BinaryIO, Final

from annotations.numbers import refuse_file_name
from annotations.trouble import Refused, not_written, translatable

_NAMELESS: Final = getattr(os, "O_TMPFILE", 0) if Path("/proc/self/fd").is_dir() else 0


def write_whole(
    out: Path,
    library: Path,
    write: Callable[[BinaryIO], None],
    before: Callable[[bytes], None] = lambda _sha256: None,
) -> None:
    """Have `write` fill a new file that takes the place of `out` when it is complete.

    `before` is told the SHA-256 of the file before it appears, so that no copy is unknown. Raises
    Refused for a place inside the library or a name that may hold a citizen service number,
    DiskFull, ReadOnlyPlace or PlaceTrouble, and what both raise; then `out` is as it was.
    """
    refuse_file_name(out.name)
    _refuse_place(out, library)
    part = out.with_name(f".{out.name}.part")
    try:
        try:
            with _new_file(part) as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
                before(_sha256(file))
                _name(file, part)
            part.replace(out)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise not_written(error) from error


def refuse_other_than_file(out: Path) -> None:
    """Refuse to take the place of anything but a file, also by way of a link.

    A device that was replaced by a file is a device that is lost. Raises Refused, PlaceTrouble.
    """
    try:
        mode = out.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        raise not_written(error) from error
    if stat.S_ISDIR(mode):
        raise Refused(translatable("Trouble", "This is a folder. Give the name of a file in it."))
    if not stat.S_ISREG(mode):
        text = translatable(
            "Trouble", "This is a device or a pipe, not a file. Give the name of a file."
        )
        raise Refused(text)


def _sha256(file: BufferedRandom) -> bytes:
    file.seek(0)
    return file_digest(file, "sha256").digest()


def _new_file(part: Path) -> BufferedRandom:
    """Open a new file without a name where the system can: a kill then leaves nothing of it."""
    part.unlink(missing_ok=True)
    if _NAMELESS:
        # Not every file system knows it; the next way says what is really wrong.
        with suppress(OSError):
            return os.fdopen(os.open(part.parent, _NAMELESS | os.O_RDWR, 0o600), "w+b")
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(part, flags, 0o600), "w+b")


def _name(file: BinaryIO, part: Path) -> None:
    """Give a file its name, if it has none yet."""
    if not _NAMELESS or part.exists():
        return
    # Without a folder's descriptor Python makes a link to the link in /proc, which cannot be.
    folder = os.open(part.parent, os.O_RDONLY)
    try:
        os.link(f"/proc/self/fd/{file.fileno()}", part.name, dst_dir_fd=folder)
    finally:
        os.close(folder)


def _refuse_place(out: Path, library: Path) -> None:
    if out.resolve().is_relative_to(library.resolve()):
        text = translatable(
            "Trouble",
            "Choose a place outside the library: a file that is not sealed cannot stand in it.",
        )
        raise Refused(text)
    refuse_other_than_file(out)
