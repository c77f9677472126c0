"""Write the moments of a library to a file that is not encrypted. Asks consent first."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from annotations.exchange.moments_csv import write_csv
from annotations.exchange.moments_json import write_json
from annotations.exchange.writing import write_whole
from annotations.library import Copy, Library
from annotations.library.rows import MomentRow, allowed_rows
from annotations.model import Purpose, Role, recording_number
from annotations.trouble import Refused, translatable
from annotations.withdrawal import RegisterKind

_Writer = Callable[[Iterable[MomentRow], BinaryIO, Purpose], int]
_WRITERS: Final[dict[str, _Writer]] = {
    "csv": lambda moments, file, _purpose: write_csv(moments, file),
    "json": write_json,
}
FORMATS: Final = tuple(_WRITERS)
"""The names of the formats."""


def export_moments(
    library: Library,
    format_name: str,
    out: Path,
    *,
    today: date | None = None,
    for_whom: str = Role.COORDINATOR,
    purpose: Purpose = Purpose.OWN_LEARNING,
) -> int:
    """Write the moments of every recording that this purpose is open for; gives their number.

    The copy is noted in the register before it appears, for every recording in it or, when the disk
    refuses, for none; `for_whom` is a role in words, never a name. `out` is written whole or stays
    as it was. Raises Refused for an unknown format, a place inside the library and a copy for
    others that is for own learning, DiskFull, ReadOnlyPlace, Damaged.
    """
    _refuse_own_learning_of_others(purpose, for_whom)
    moments = allowed_rows(library, today, purpose)
    return _Export(library, out, for_whom, purpose).write(moments, format_name)


def _refuse_own_learning_of_others(purpose: Purpose, for_whom: str) -> None:
    if purpose is Purpose.OWN_LEARNING and for_whom != Role.COORDINATOR:
        text = translatable(
            "Trouble",
            "A copy for own learning is for the work coordinator alone. Say what this one is for:"
            " only what everyone in a recording allowed for that goes into it.",
        )
        raise Refused(text)


@dataclass(slots=True)
class _Export:
    """One file on its way out, and which recordings are in it."""

    library: Library
    out: Path
    for_whom: str
    purpose: Purpose
    labels: set[str] = field(default_factory=set)

    def write(self, moments: Iterable[MomentRow], format_name: str) -> int:
        writer = _WRITERS.get(format_name)
        if writer is None:
            text = translatable("Trouble", "“{name}” is not a format. Choose {formats}.")
            raise Refused(text, name=format_name[:40], formats=", ".join(FORMATS))
        counted = [0]

        def fill(file: BinaryIO) -> None:
            counted[0] = writer(self._noticed(moments), file, self.purpose)

        write_whole(self.out, self.library.path, fill, self._register)
        return counted[0]

    def _noticed(self, moments: Iterable[MomentRow]) -> Iterator[MomentRow]:
        for moment in moments:
            self.labels.add(moment["recording"])
            yield moment

    def _register(self, sha256: bytes) -> None:
        place = str(self.out.resolve())
        copy = Copy(RegisterKind.EXPORT, self.for_whom, place, self.purpose, sha256)
        self.library.register_all(map(recording_number, sorted(self.labels)), copy)
