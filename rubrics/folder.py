"""The user's own rubrics on disk: one file a version, which never changes once it is there.

Knows no rubric of the program's own. Each write is whole or not at all, also when it is killed.
"""

import json
import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Final

from rubrics.entries import SIZE_MAX_BYTES
from rubrics.fault import RubricFault, translatable
from rubrics.model import Rubric
from rubrics.reader import read_rubric
from rubrics.whole_file import SHARED, write_whole

_RETIRED: Final = "retired.json"
_ENDING: Final = ".toml"
_READ_AND_KEPT: Final = 128

_UNWRITABLE = translatable(
    "Rubric",
    "{file} cannot be written: the disk is full, or this folder is not yours to write in. Nothing"
    " was changed. Make room, or choose another folder.",
)
_NO_FOLDER = translatable(
    "Rubric",
    "{file} cannot be written: the folder for it is not there. Make that folder first, or choose"
    " another.",
)
_IS_FOLDER = translatable(
    "Rubric", "{file} is a folder. Choose a name for the file, such as {example}."
)
_NOT_A_FILE = translatable(
    "Rubric", "{file} is not an ordinary file, so nothing is read from it. Choose a file."
)
_OTHER_THAN_FILE = translatable(
    "Rubric", "{file} is not an ordinary file, so nothing is written to it. Choose another name."
)
_UNREADABLE = translatable("Rubric", "{file} cannot be read. Choose a file that you may read.")
_MISPLACED = translatable(
    "Rubric", "{file} says that it is {entry}. Give the file the name that belongs to it."
)
EXISTS = translatable(
    "Rubric",
    "{entry} is there already, and a version never changes. Give yours another version.",
)


class RubricFolder:
    """A folder with files such as `mijn-kader/1.toml`. It may not be there yet."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def files(self) -> Iterator[Path]:
        """Give the files of all versions of all rubrics, in order of name."""
        with suppress(OSError):
            for folder in sorted(self.path.iterdir()):
                yield from self.files_of(folder.name)

    def files_of(self, rubric_id: str) -> Iterator[Path]:
        """Give the files of all versions of one rubric, in order of name; none for another word.

        One that lies elsewhere is not this one's: `read` refuses it.
        """
        folder = self.path / rubric_id
        with suppress(OSError):
            if folder.parent == self.path and folder.is_dir():
                yield from sorted(folder.glob(f"*{_ENDING}"))

    def read(self, file: Path) -> Rubric:
        """Read one version. Raises RubricFault, also when it lies in another one's place."""
        name = f"{file.parent.name}/{file.name}"
        rubric = _read_once(read_bytes(file), name)
        if file != self._file(rubric):
            entry = f"{rubric.id} {rubric.version}"
            raise RubricFault(_MISPLACED, file=name, entry=entry)
        return rubric

    def write(self, rubric: Rubric, text: str) -> None:
        """Keep a version that is not there yet. Raises RubricFault; then nothing has changed."""
        file = self._file(rubric)
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(file, text.encode(), replacing=False)
        except FileExistsError:
            entry = f"{rubric.id} {rubric.version}"
            raise RubricFault(EXISTS, entry=entry) from None
        except OSError:
            raise RubricFault(_UNWRITABLE, file=file.name) from None

    def retired(self) -> frozenset[str]:
        """Give the identities that are not offered any more; none when that cannot be read."""
        try:
            found = json.loads((self.path / _RETIRED).read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return frozenset()
        names = found if isinstance(found, list) else []
        return frozenset(one for one in names if isinstance(one, str))

    def set_retired(self, ids: frozenset[str]) -> None:
        """Keep which identities are not offered any more. Raises RubricFault."""
        file = self.path / _RETIRED
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(file, json.dumps(sorted(ids)).encode(), replacing=True)
        except OSError:
            raise RubricFault(_UNWRITABLE, file=file.name) from None

    def _file(self, rubric: Rubric) -> Path:
        return self.path / rubric.id / f"{rubric.version}{_ENDING}"


@lru_cache(maxsize=_READ_AND_KEPT)
def _read_once(data: bytes, name: str) -> Rubric:
    """Read what a file holds; the same again costs nothing. Raises RubricFault."""
    return read_rubric(data, name)


def read_bytes(file: Path) -> bytes:
    """Read a file, and no more of it than a rubric can have. Raises RubricFault."""
    try:
        with open(file, "rb", opener=_without_waiting) as opened:
            # A pipe or a device may never come to an end; a folder has none to come to.
            if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
                raise RubricFault(_NOT_A_FILE, file=file.name)
            return opened.read(SIZE_MAX_BYTES + 1)
    except IsADirectoryError:
        raise RubricFault(_NOT_A_FILE, file=file.name) from None
    except (OSError, ValueError):
        raise RubricFault(_UNREADABLE, file=file.name) from None


def _without_waiting(path: str, flags: int) -> int:
    """Open a file without waiting for somebody at the other end of it, as a pipe would."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def export_file(out: Path, text: str) -> None:
    """Write a rubric where a person wants it, in place of what was there. Raises RubricFault."""
    # These never raise, as the methods of Path do where one may not look.
    if os.path.isdir(out):  # noqa: PTH112
        raise RubricFault(_IS_FOLDER, file=out.name or str(out), example=f"kijkkader{_ENDING}")
    if os.path.lexists(out) and not os.path.isfile(out):  # noqa: PTH113
        raise RubricFault(_OTHER_THAN_FILE, file=out.name)
    if not os.path.isdir(out.parent):  # noqa: PTH112
        raise RubricFault(_NO_FOLDER, file=out.name)
    try:
        # Others are to read it, as every other file that a person saves: nothing private is in it.
        write_whole(out, text.encode(), replacing=True, mode=SHARED)
    except OSError:
        raise RubricFault(_UNWRITABLE, file=out.name) from None
