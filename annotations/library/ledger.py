"""The second copy of the ledger, outside the library: what this machine saw of it last.

A library that is put back from a backup knows nothing of later withdrawals. This copy does, and
opens with the same passphrase only. It holds keyed hashes and counts: no name, no title, no text.
"""

import json
from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

from annotations.library.rooms import Rooms
from annotations.store.withdrawals import Tombstone
from annotations.trouble import Damaged
from annotations.vault.durable import FOLDER_MODE, write_durably

_FORMAT: Final = 1
_PLACE: Final = "ledger copy"


@dataclass(frozen=True, slots=True)
class Seen:
    """What this machine saw of a library: its newest key ring, and all that was withdrawn."""

    generation: int
    stones: frozenset[Tombstone]


def usual_folder() -> Path:
    """Give the folder of this person's computer where copies of ledgers are kept."""
    return Path(platformdirs.user_data_dir("kijkwijzer", appauthor=False)) / "ledgers"


class LedgerCopy:
    """The copy of one library's ledger in a folder of this computer."""

    def __init__(self, folder: Path, rooms: Rooms) -> None:
        self._path = folder / str(rooms.vault.id)
        self._rooms = rooms

    def read(self) -> Seen | None:
        """Give what was seen; None when there is no copy, or none that can be read."""
        try:
            said = json.loads(self._rooms.vault.ledger_cipher.open(self._path.read_bytes(), _PLACE))
            stones = (Tombstone(b64decode(mac), kind, number) for mac, kind, number in said["gone"])
            return Seen(int(said["generation"]), frozenset(stones))
        except (OSError, Damaged, ValueError, TypeError, KeyError):
            return None

    def write(self) -> bool:
        """Bring the copy up to date; whether that could be done.

        A home folder that is full or cannot be written may not hold a withdrawal up: the next
        opening tries again.
        """
        seen = self.read()
        now = self._now(seen)
        if now == seen:
            return True
        with suppress(OSError):
            self._path.parent.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
            write_durably(self._path, self._rooms.vault.ledger_cipher.seal(_said(now), _PLACE))
            return True
        return False

    def _now(self, seen: Seen | None) -> Seen:
        with self._rooms.catalogue.reading() as work:
            stones = frozenset(work.withdrawals.tombstones())
        if seen is None:
            return Seen(self._rooms.vault.generation, stones)
        return Seen(max(seen.generation, self._rooms.vault.generation), stones | seen.stones)


def _said(seen: Seen) -> str:
    gone = sorted((b64encode(one.mac).decode(), one.kind, one.number) for one in seen.stones)
    return json.dumps({"format": _FORMAT, "generation": seen.generation, "gone": gone})
