"""Putting a paper on the disk: whole or not at all, for its owner only, never in a library."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from annotations.exchange.writing import refuse_other_than_file
from annotations.numbers import refuse_file_name
from annotations.trouble import Refused, not_written, translatable
from rubrics.whole_file import write_whole

_MARKS_A_LIBRARY = "vault.json"


def place(data: bytes, out: Path, noted: Callable[[], None] = lambda: None) -> None:
    """Let `data` take the place of `out`, mode 0600.

    `noted` is called when all of it is on the disk and before it appears; when that raises, it
    does not appear. Raises Refused for a place inside a library, a thing that is no file or a name
    that may hold a citizen service number, DiskFull, ReadOnlyPlace or PlaceTrouble; then `out` is
    as it was and nothing lies beside it.
    """
    refuse_file_name(out.name)
    require_outside_libraries(out)
    refuse_other_than_file(out)
    try:
        write_whole(out, data, replacing=True, before=lambda _sha256: noted())
    except OSError as error:
        raise not_written(error) from error


def make_folder(folder: Path) -> None:
    """Make a folder for papers if it is not there. Raises as `place` does."""
    require_outside_libraries(folder / "paper")
    for one in (folder, *folder.parents):
        if not one.exists():
            refuse_file_name(one.name)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise not_written(error) from error


def require_outside_libraries(out: Path) -> None:
    """Refuse a place inside any library's folder, also by way of a link."""
    home = out.parent.resolve()
    if any(_is_library(folder) for folder in (home, *home.parents)):
        raise Refused(
            translatable(
                "Trouble",
                "Choose a place outside the library: a file that is not sealed cannot stand in it.",
            )
        )


def _is_library(folder: Path) -> bool:
    with suppress(OSError):
        return (folder / _MARKS_A_LIBRARY).exists()
    return False
