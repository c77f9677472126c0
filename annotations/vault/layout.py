"""Where everything lies in a library's folder; the one file anyone may read. Knows no key."""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self
from uuid import UUID, uuid4

from annotations.trouble import NewerLibrary, translatable
from annotations.vault import keyring
from annotations.vault.durable import FILE_MODE, FOLDER_MODE, write_durably
from annotations.vault.refusals import NotALibrary, damaged_part

FORMAT = 1
FACTS_NAME = "vault.json"
BALLAST_BYTES = 1024 * 1024
_BLOB_SUFFIX = ".age"
_UNFINISHED = (".part", ".new")
_CATALOGUE = "catalogue"
_BESIDE_CATALOGUE = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Layout:
    """The paths in a library's folder."""

    root: Path

    @property
    def facts(self) -> Path:
        return self.root / FACTS_NAME

    @property
    def lock(self) -> Path:
        return self.root / "lock"

    @property
    def ballast(self) -> Path:
        return self.root / "ballast"

    @property
    def slots(self) -> Path:
        return self.root / "slots"

    @property
    def keys(self) -> Path:
        return self.root / "keys"

    @property
    def keyring(self) -> Path:
        return self.keys / keyring.NAME

    @property
    def catalogue(self) -> Path:
        return self.root / f"{_CATALOGUE}.db"

    @property
    def blobs(self) -> Path:
        return self.root / "blobs"

    def blob(self, blob_id: UUID) -> Path:
        """Where a sealed file lies."""
        return self.blobs / f"{blob_id}{_BLOB_SUFFIX}"

    def slot(self, slot_id: UUID) -> Path:
        """Where a slot lies."""
        return self.slots / f"user-{slot_id}.json"

    def slot_files(self) -> list[Path]:
        """All slots, in a fixed order."""
        return [path for path in _inside(self.slots) if path.match("user-*.json")]

    def make_folders(self) -> None:
        """Make the folders inside the root, for their owner only."""
        for folder in self.folders():
            folder.mkdir(FOLDER_MODE)

    def folders(self) -> tuple[Path, ...]:
        """Give the folders inside the root."""
        return self.slots, self.keys, self.blobs

    def tighten(self) -> None:
        """Take rights of others away that a copy or a restore gave; best effort."""
        for path in (self.root, *self._all()):
            with suppress(OSError):
                wanted = FOLDER_MODE if path.is_dir() else FILE_MODE
                if path.stat().st_mode & 0o077:
                    path.chmod(wanted)

    def blob_ids(self) -> Iterator[UUID]:
        """Give the identity of each sealed file that is there."""
        for path in _inside(self.blobs):
            blob_id = _uuid(path.stem)
            if blob_id is not None and path.suffix == _BLOB_SUFFIX:
                yield blob_id

    def unfinished(self) -> Iterator[Path]:
        """Give the files that were still being written when a program ended."""
        for folder in (self.root, *self.folders()):
            yield from (path for path in _inside(folder) if path.suffix in _UNFINISHED)

    def catalogue_copies(self) -> list[Path]:
        """Give the copies of the catalogue that were kept before a step to a newer schema."""
        return [path for path in _inside(self.root) if path.match(f"{_CATALOGUE}-before-*")]

    def strangers(self) -> Iterator[Path]:
        """Give all files and folders that have no place here, unfinished ones included."""
        ours = {*self.folders(), *self.own_files()}
        for path in self._all():
            if path not in ours:
                yield path

    def own_files(self) -> tuple[Path, ...]:
        """Give the files that have a place here; of some only where they would be."""
        return (
            self.facts,
            self.lock,
            self.ballast,
            *(self.catalogue.with_name(self.catalogue.name + one) for one in _BESIDE_CATALOGUE),
            *self.catalogue_copies(),
            self.keyring,
            *self.slot_files(),
            *map(self.blob, self.blob_ids()),
        )

    def size_bytes(self) -> int:
        """How much room the library takes."""
        return sum(path.stat().st_size for path in self._all() if path.is_file())

    def _all(self) -> list[Path]:
        folders = (self.root, *self.folders())
        return [path for folder in folders for path in _inside(folder)]


@dataclass(frozen=True, slots=True)
class Facts:
    """What anyone may know of a library: its format, its identity, and when it was made."""

    id: UUID
    created_at: datetime

    @classmethod
    def new(cls) -> Self:
        """Make the facts of a new library."""
        return cls(uuid4(), datetime.now(UTC).replace(microsecond=0))

    def write(self, layout: Layout) -> None:
        """Write them in a library's folder."""
        said = {"format": FORMAT, "id": str(self.id), "created": self.created_at.isoformat()}
        write_durably(layout.facts, json.dumps({"kijkwijzer": said}, indent=1).encode())

    @classmethod
    def read(cls, layout: Layout) -> Self:
        """Read them. Raises NotALibrary, NewerLibrary or Damaged; changes nothing."""
        try:
            said = json.loads(layout.facts.read_bytes())["kijkwijzer"]
            if int(said["format"]) > FORMAT:
                raise _newer_library()
            return cls(UUID(said["id"]), datetime.fromisoformat(said["created"]))
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
            if layout.keyring.exists():
                raise damaged_part(FACTS_NAME) from error
            raise _not_a_library() from error
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise damaged_part(FACTS_NAME) from error


def write_ballast(layout: Layout) -> None:
    """Keep some room aside, so that a withdrawal can be written on a full disk. Raises OSError."""
    if not layout.ballast.exists():
        write_durably(layout.ballast, os.urandom(BALLAST_BYTES))


def _inside(folder: Path) -> list[Path]:
    """Give what is in a folder, in a fixed order. Unlike a glob it raises when it may not look."""
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text) if str(UUID(text)) == text else None
    except ValueError:
        return None


def _newer_library() -> NewerLibrary:
    return NewerLibrary(
        translatable(
            "Trouble",
            "A newer version of the program made this library. Nothing was changed. Install the"
            " newer version to open it.",
        )
    )


def _not_a_library() -> NotALibrary:
    return NotALibrary(
        translatable(
            "Trouble", "This folder is not a library. Choose the folder that holds “vault.json”."
        )
    )
