"""The folder of the practice library: its mark, its lock, and taking it away. Knows no film.

A folder is only ever emptied when it carries the mark and holds nothing but what belongs here.
"""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from annotations.model import BlobKind
from annotations.trouble import Damaged, PlaceTrouble, Refused, translatable
from annotations.vault.durable import FOLDER_MODE, place_troubles, write_durably
from annotations.vault.layout import Facts, Layout
from annotations.vault.refusals import NotALibrary

_WORD = "kijkwijzer practice"
_MARK = "practice.json"
_LOCK = "practice.lock"
_LIBRARY = "library"
_BUILDING_SITE = ".library.being-made"
_LEDGERS = "ledgers"
_OURS = frozenset(
    {_MARK, _LOCK, _LIBRARY, _LEDGERS, _BUILDING_SITE, f"{_MARK}.new", f"{_MARK}.part"}
)
_PATIENCE_S = 60
_FILES_OF_ONE = len(BlobKind)


class NotOurs(Refused):
    """The folder holds something else than a practice library."""

    def __init__(self) -> None:
        super().__init__(
            translatable(
                "Trouble",
                "The practice conversation cannot be put here: the folder holds other things."
                " Nothing was changed. Choose another folder.",
            )
        )


class HoldsMore(Refused):
    """Someone added recordings to the practice library: it is not ours alone any more."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            translatable(
                "Trouble",
                "Recordings were added to the practice library, so it is not thrown away."
                " Nothing was changed. To begin afresh, first move this folder: {folder}",
            ),
            folder=str(folder),
        )


class BeingMade(PlaceTrouble):
    """Another program is making the practice library, and takes very long."""

    def __init__(self) -> None:
        super().__init__(
            translatable(
                "Trouble",
                "Another window is making the practice conversation ready. Try again in a minute.",
            )
        )


@dataclass(frozen=True, slots=True)
class Mark:
    """What the folder says of itself: version of the practice, library's identity, whether done."""

    version: int
    library: str
    ready: bool


class PracticeFolder:
    """One folder for one practice library."""

    def __init__(self, path: Path) -> None:
        self._path = path.absolute()

    @property
    def library(self) -> Path:
        """Where the library itself lies."""
        return self._path / _LIBRARY

    @property
    def ledgers(self) -> Path:
        """Where the second copy of its ledger lies: it goes together with the library."""
        return self._path / _LEDGERS

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Be the only one that makes or takes away. Raises NotOurs, BeingMade, ReadOnlyPlace."""
        self.require_ours()
        with place_troubles():
            self._path.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
            door = FileLock(self._path / _LOCK, timeout=_PATIENCE_S)
            try:
                door.acquire()
            except Timeout as error:
                raise BeingMade from error
        try:
            yield
        finally:
            door.release()

    def require_ours(self) -> None:
        """Raise NotOurs unless the folder is new, empty, or a practice folder and nothing else."""
        if self._path.is_symlink() or (self._path.exists() and not self._path.is_dir()):
            raise NotOurs
        there = {one.name for one in self._path.iterdir()} if self._path.exists() else set()
        if not there <= _OURS or (there - {_LOCK} and self.mark() is None):
            raise NotOurs
        if not self._library_is_ours():
            raise NotOurs

    def mark(self) -> Mark | None:
        """Read the mark; None when there is none, or none that can be read."""
        try:
            said = json.loads((self._path / _MARK).read_bytes())
            if said.pop("kind") == _WORD:
                return Mark(int(said["version"]), str(said["library"]), said["ready"] is True)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None
        return None

    def write_mark(self, mark: Mark) -> None:
        """Write the mark, whole or not at all. Raises DiskFull, ReadOnlyPlace."""
        said = json.dumps({"kind": _WORD, **asdict(mark)}, indent=1)
        with place_troubles():
            write_durably(self._path / _MARK, said.encode())

    def clear(self) -> None:
        """Take the library away, and then the mark.

        Raises NotOurs or HoldsMore, and touches nothing then.
        """
        self.require_ours()
        if len(tuple(Layout(self.library).blob_ids())) > _FILES_OF_ONE:
            raise HoldsMore(self._path)
        with place_troubles():
            for name in (_LIBRARY, _BUILDING_SITE, _LEDGERS):
                _remove_tree(self._path / name)
            for name in _OURS - {_LOCK, _LIBRARY, _BUILDING_SITE, _LEDGERS}:
                (self._path / name).unlink(missing_ok=True)

    def _library_is_ours(self) -> bool:
        """Whether the library that is there, if any, is the one that the mark names.

        A mark without a name was written before its library was made; facts that cannot be read
        tell nothing, and then the mark decides.
        """
        mark = self.mark()
        if self.library.is_symlink() or mark is None or not mark.library:
            return not self.library.is_symlink()
        try:
            return str(Facts.read(Layout(self.library)).id) == mark.library
        except (NotALibrary, Damaged, OSError):
            return True


def _remove_tree(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
