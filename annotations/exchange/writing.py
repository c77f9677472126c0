"""Write a file outside the library: whole or not at all, and readable for its owner only."""

import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from annotations.numbers import refuse_file_name
from annotations.trouble import Refused, not_written, translatable
from rubrics.whole_file import fill_whole


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
    try:
        fill_whole(out, write, replacing=True, before=before)
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


def _refuse_place(out: Path, library: Path) -> None:
    if out.resolve().is_relative_to(library.resolve()):
        text = translatable(
            "Trouble",
            "Choose a place outside the library: a file that is not sealed cannot stand in it.",
        )
        raise Refused(text)
    refuse_other_than_file(out)
