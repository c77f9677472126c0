"""The second copy of the ledger, outside the library: what this machine saw of it last.

A library that is put back from a backup knows nothing of what was withdrawn or closed later. This
copy does, and opens with the same passphrase only. It holds keyed hashes, days and counts: no name,
no title, no text.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import platformdirs

from annotations.library.closed import Closed, Said, closed_in, unknown_to
from annotations.library.days import LAST_DAY
from annotations.library.rooms import Rooms
from annotations.store.audit import AuditRepository, Head
from annotations.store.catalogue import Work
from annotations.store.withdrawals import Tombstone
from annotations.trouble import Damaged
from annotations.vault.durable import FOLDER_MODE, write_durably

_FORMAT: Final = 2
_PLACE: Final = "ledger copy"
_NONSENSE: Final = (Damaged, ValueError, TypeError, KeyError, AttributeError, IndexError)


@dataclass(frozen=True, slots=True)
class Seen:
    """What this machine saw of a library.

    Its newest key ring, all that was withdrawn, its last day of use, the end of its log, and what
    was closed; `closed` is None when an older version of the program wrote this.
    """

    generation: int = 0
    stones: frozenset[Tombstone] = frozenset()
    last_day: date | None = None
    head: Head | None = None
    closed: Closed | None = None


@dataclass(slots=True)
class Reading:
    """What was found in the folder: `seen` is None without a copy, or without one that opens.

    `damaged` is a copy that is there and does not open; then `seen` is the one before it.
    """

    seen: Seen | None = None
    damaged: Path | None = None
    at: Path | None = field(default=None, repr=False)


def usual_folder() -> Path:
    """Give the folder of this person's computer where copies of ledgers are kept."""
    return Path(platformdirs.user_data_dir("kijkwijzer", appauthor=False)) / "ledgers"


def forget(folder: Path, library_id: UUID) -> None:
    """Let go of the copies of the ledger of a library that is not to be; best effort."""
    for path in _copies(folder, library_id):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _copies(folder: Path, library_id: UUID) -> tuple[Path, Path]:
    """Give where the newest copy lies, and the one before it."""
    path = folder / str(library_id)
    return path, path.with_name(path.name + ".before")


class LedgerCopy:
    """The copy of one library's ledger in a folder of this computer, and the one before it."""

    def __init__(self, folder: Path, rooms: Rooms) -> None:
        self._path, self._before = _copies(folder, rooms.vault.id)
        self._rooms = rooms

    def read(self) -> Reading:
        """Give what was seen. A copy that cannot be read is told apart from one that is not there.

        Raises nothing: a folder that may not be looked into holds no copy.
        """
        found = Reading()
        for path in (self._path, self._before):
            try:
                found.seen, found.at = _seen(self._open(path)), path
            except (FileNotFoundError, NotADirectoryError):
                continue
            except (OSError, *_NONSENSE):
                found.damaged = found.damaged or path
                continue
            break
        return found

    def write(self) -> bool:
        """Bring the copy up to date; whether that could be done.

        A home folder that is full or cannot be written may not hold a withdrawal up: the next
        opening tries again. What was there stays beside it, and one that is damaged is kept aside.
        Raises what reading the library raises.
        """
        found = self.read()
        now = self._now(found.seen)
        if now == found.seen and found.at == self._path:
            return True
        with suppress(OSError):
            self._path.parent.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
            if found.damaged is not None:
                found.damaged.replace(self._path.with_name(self._path.name + ".damaged"))
            if found.at == self._path:
                write_durably(self._before, self._path.read_bytes())
            write_durably(self._path, self._rooms.vault.ledger_cipher.seal(_said(now), _PLACE))
            return True
        return False

    def _open(self, path: Path) -> Mapping[str, Any]:
        said = json.loads(self._rooms.vault.ledger_cipher.open(path.read_bytes(), _PLACE))
        if not isinstance(said, dict) or not 1 <= said["format"] <= _FORMAT:
            raise ValueError(_FORMAT)
        return said

    def _now(self, seen: Seen | None) -> Seen:
        before = seen or Seen()
        with self._rooms.catalogue.reading() as work:
            # What the library does not know yet is not forgotten: it may have been put back, and
            # the disk may not have let us take it over.
            closed = {**closed_in(self._rooms, work), **unknown_to(work, before.closed or {})}
            return Seen(
                max(before.generation, self._rooms.vault.generation),
                frozenset(work.withdrawals.tombstones()) | before.stones,
                self.day_of(work, before),
                work.audit(self._rooms.vault.mac, self._rooms.vault.actor).head(),
                {**(before.closed or {}), **closed},
            )

    def day_of(self, work: Work, seen: Seen) -> date | None:
        """Give the last day of use: the library's, or the one seen when that is of a later copy.

        Once the library was used elsewhere its own word counts: its clock may have been set right.
        """
        vault = self._rooms.vault
        days = [seen.last_day] if _is_no_further(work.audit(vault.mac, vault.actor), seen) else []
        with suppress(Damaged, ValueError):
            kept = work.facts(vault.ledger_cipher).get(LAST_DAY)
            days.append(date.fromisoformat(kept) if kept else None)
        return max(filter(None, days), default=None)


def _is_no_further(log: AuditRepository, seen: Seen) -> bool:
    return seen.head is None or log.head() == seen.head or not log.holds(seen.head)


def _said(seen: Seen) -> str:
    gone = sorted((b64encode(one.mac).decode(), one.kind, one.number) for one in seen.stones)
    closed = sorted(
        (b64encode(mark).decode(), [one.to_json() for one in events])
        for mark, events in (seen.closed or {}).items()
    )
    return json.dumps(
        {
            "format": _FORMAT,
            "generation": seen.generation,
            "gone": gone,
            "last_day": seen.last_day and seen.last_day.isoformat(),
            "head": seen.head and [seen.head.seq, b64encode(seen.head.mac).decode()],
            "closed": closed,
        }
    )


def _seen(said: Mapping[str, Any]) -> Seen:
    stones = (Tombstone(b64decode(mac), kind, number) for mac, kind, number in said["gone"])
    generation, gone = int(said["generation"]), frozenset(stones)
    if said["format"] == 1:
        return Seen(generation, gone)
    last_day, head = said["last_day"], said["head"]
    return Seen(
        generation,
        gone,
        date.fromisoformat(last_day) if last_day else None,
        Head(int(head[0]), b64decode(head[1])) if head else None,
        {b64decode(mark): tuple(map(Said.from_json, events)) for mark, events in said["closed"]},
    )
