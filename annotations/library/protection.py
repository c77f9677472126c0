"""What guards a library, as it is today: facts for the papers. Changes nothing."""

from dataclasses import dataclass

from annotations.library.rooms import Rooms
from annotations.vault.keyring import HolderKind

_KIB_PER_MIB = 1024


@dataclass(frozen=True, slots=True)
class Protection:
    """How a library can be opened, and what a stranger would have to pay.

    `guess_memory_mib` has one figure for each passphrase that opens it: the memory that one guess
    of that passphrase takes. `recovery_keys` counts the keys on paper. `database` names what
    encrypts the database, with its version.
    """

    guess_memory_mib: tuple[int, ...]
    recovery_keys: int
    database: str

    @property
    def ways_in(self) -> int:
        """How many passphrases and recovery keys open it."""
        return len(self.guess_memory_mib) + self.recovery_keys


def protection_of(rooms: Rooms) -> Protection:
    """Look at the key ring, the slots and the database. Raises Damaged."""
    costs, holders = rooms.vault.guess_costs(), rooms.vault.holders
    with rooms.catalogue.reading() as work:
        database = work.cipher_name()
    return Protection(
        tuple(one.memory_kib // _KIB_PER_MIB for one in costs),
        sum(one.kind is HolderKind.RECOVERY for one in holders),
        database,
    )
