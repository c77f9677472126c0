"""Write the moments of a library to a file that is not encrypted. Asks consent first."""

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from annotations.exchange.moments_csv import write_csv
from annotations.exchange.moments_json import write_json
from annotations.exchange.writing import write_whole
from annotations.library import Library, Looking
from annotations.library.rows import MomentRow, allowed_rows, rows
from annotations.trouble import Refused, translatable

_WRITERS: Final[dict[str, Callable[[Iterable[MomentRow], BinaryIO], int]]] = {
    "csv": write_csv,
    "json": write_json,
}
FORMATS: Final = tuple(_WRITERS)
"""The names of the formats."""


def export_moments(
    library: Library, format_name: str, out: Path, *, today: date | None = None
) -> int:
    """Write the moments of every recording that may be looked at; gives their number.

    `out` is written whole or stays as it was. Raises Refused for an unknown format and a place
    inside the library, DiskFull, ReadOnlyPlace, Damaged.
    """
    return _write(allowed_rows(library, today), format_name, out, library.path)


def export_looking(looking: Looking, format_name: str, out: Path) -> int:
    """Write the moments of one open recording, in the same way. Raises NotAllowed too."""
    return _write(rows(looking), format_name, out, looking.library_path)


def _write(moments: Iterable[MomentRow], format_name: str, out: Path, library: Path) -> int:
    writer = _WRITERS.get(format_name)
    if writer is None:
        text = translatable("Trouble", "“{name}” is not a format. Choose {formats}.")
        raise Refused(text, name=format_name[:40], formats=", ".join(FORMATS))
    counted = [0]

    def fill(file: BinaryIO) -> None:
        counted[0] = writer(moments, file)

    write_whole(out, library, fill)
    return counted[0]
