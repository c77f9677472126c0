"""What happens at every opening before anything is shown: what was withdrawn stays withdrawn.

A library may have been put back from a copy that knows nothing of later withdrawals, or a program
may have ended in the middle of one.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from annotations.library import withdrawing
from annotations.library.auditing import note
from annotations.library.ledger import LedgerCopy, Seen
from annotations.library.rooms import Rooms
from annotations.store.audit import Event
from annotations.store.withdrawals import Intent, Tombstone
from annotations.trouble import Trouble
from annotations.withdrawal import WithdrawnBy


@dataclass(frozen=True, slots=True)
class Restored:
    """That an older copy of the library was put back: how old, and what was withdrawn again.

    Generations count the writings of the key ring. `older` is False when only recordings that were
    withdrawn on this computer came back, by way of another copy of the same library.
    """

    seen_generation: int
    found_generation: int
    withdrawn_again: tuple[int, ...]

    @property
    def older(self) -> bool:
        """Whether the key ring is older than this computer has seen it."""
        return self.found_generation < self.seen_generation


def settle(rooms: Rooms, ledger: LedgerCopy, today: date) -> Restored | None:
    """Hide and then destroy what was withdrawn; gives what was put back, None when nothing was.

    What the disk does not let us destroy now stays hidden, and goes at the next opening. Opened to
    look only, it is hidden.
    """
    seen = ledger.read() or Seen(0, frozenset())
    returned = _returned(rooms, seen)
    found = rooms.vault.generation
    rooms.catalogue.hidden = frozenset(returned)
    if not rooms.vault.read_only:
        with suppress(Trouble, OSError):
            _merge(rooms, seen)
            for recording_id, number in returned.items():
                intent = Intent(recording_id, number, None, WithdrawnBy.RESTORE, today)
                withdrawing.begin(rooms, intent)
            withdrawing.finish(rooms, ledger, today)
            ledger.write()
    if not returned and found >= seen.generation:
        return None
    return Restored(seen.generation, found, tuple(sorted(returned.values())))


def _returned(rooms: Rooms, seen: Seen) -> dict[UUID, int]:
    """Give the recordings (identity, number) that are here and were withdrawn."""
    gone = {stone.mac for stone in seen.stones}
    with rooms.catalogue.reading() as work:
        gone |= {stone.mac for stone in work.withdrawals.tombstones()}
        here = tuple(work.withdrawals.marked())
    return {
        recording_id: number
        for recording_id, number, mark in here
        if gone & {mark, withdrawing.recording_mark(rooms, recording_id)}
    }


def _merge(rooms: Rooms, seen: Seen) -> None:
    """Take over what this computer knows was withdrawn, and go past the generation it saw."""
    older = rooms.vault.generation < seen.generation
    with rooms.catalogue.reading() as work:
        unknown: frozenset[Tombstone] = seen.stones - set(work.withdrawals.tombstones())
    if unknown or older:
        with rooms.catalogue.writing() as work:
            work.withdrawals.bury(unknown)
            note(rooms, work, Event.RESTORE)
    if older:
        rooms.vault.pass_generation(seen.generation)
