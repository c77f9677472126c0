"""What happens at every opening before anything is shown: what was withdrawn stays withdrawn.

A library may have been put back from a copy that knows nothing of later withdrawals and refusals,
or a program may have ended in the middle of one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from annotations.library import closed, partial, planning, withdrawing
from annotations.library.auditing import is_cut, note
from annotations.library.days import Days
from annotations.library.ledger import LedgerCopy, Reading, Seen
from annotations.library.rooms import Rooms
from annotations.model import Decision, Purpose
from annotations.store.audit import Event
from annotations.store.catalogue import Work
from annotations.store.withdrawals import Intent, Tombstone
from annotations.trouble import Damaged, Trouble, not_written
from annotations.withdrawal import WithdrawnBy

_OLDER_COPY = "older_copy"


@dataclass(frozen=True, slots=True)
class Restored:
    """That an older copy of the library was put back, or one of its parts: what that came to.

    Generations count the writings of the key ring. `log_cut` is that the database is older than its
    key ring. `withdrawn_again` are recordings that are gone again, and `hidden` those that could
    not be yet, which nobody sees. `closed_again` are purposes of recordings that had been closed
    since that copy was made, and `unconfirmed` are recordings of which nobody can tell what was
    closed since: nothing is open there until everybody says yes again. `ledger_damaged` is that
    what this computer remembered of the library could not be read; it is kept aside.
    """

    seen_generation: int
    found_generation: int
    withdrawn_again: tuple[int, ...]
    hidden: tuple[int, ...] = ()
    closed_again: tuple[tuple[int, Purpose], ...] = ()
    unconfirmed: tuple[int, ...] = ()
    log_cut: bool = False
    ledger_damaged: bool = False

    @property
    def older(self) -> bool:
        """Whether the library is older than this computer, or its own key ring, has seen it."""
        return self.found_generation < self.seen_generation or self.log_cut

    def __bool__(self) -> bool:
        told = self.withdrawn_again, self.hidden, self.closed_again, self.unconfirmed
        return self.older or self.ledger_damaged or any(told)


@dataclass(frozen=True, slots=True)
class Settled:
    """What came of an opening: what was put back, and what was finished.

    `finished` are numbers with the purpose when only that one went; `held_up` is what kept a
    withdrawal from being finished.
    """

    restored: Restored | None
    finished: tuple[tuple[int, Purpose | None], ...] = ()
    held_up: Trouble | None = None


def settle(rooms: Rooms, ledger: LedgerCopy, days: Days) -> Settled:
    """Hide and then destroy what was withdrawn, and close again what was closed.

    What the disk does not let us do now stays hidden and closed, and is done at the next opening.
    Opened to look only, it is hidden and closed. Raises Damaged when the last day cannot be read.
    """
    again = _Again(rooms, ledger, ledger.read())
    again.hide()
    days.pass_day(again.last_day())
    if rooms.vault.read_only:
        return Settled(again.told())
    held_up = again.carry_out(days.today())
    return Settled(again.told(), () if held_up else again.begun, held_up)


class _Again:
    """One opening: what this computer knows of the library, and the library does not."""

    def __init__(self, rooms: Rooms, ledger: LedgerCopy, found: Reading) -> None:
        self._rooms = rooms
        self._ledger = ledger
        self._damaged = found.damaged is not None
        self._seen = found.seen or Seen()
        self._generation = rooms.vault.generation
        self._cut = is_cut(rooms) and not self._is_noted()
        self._returned = _returned(rooms, self._seen)
        self._closed: tuple[tuple[int, Purpose], ...] = ()
        self._unconfirmed: tuple[int, ...] = ()
        self._numbers: dict[UUID, int] = {}
        self.begun: tuple[tuple[int, Purpose | None], ...] = ()

    def hide(self) -> None:
        """Show nothing that was withdrawn, and open nothing that was closed."""
        catalogue, rooms = self._rooms.catalogue, self._rooms
        catalogue.hidden = frozenset(self._returned)
        if not (self._seen.closed or self._is_unknown()):
            return
        with catalogue.reading() as work:
            recordings = work.recordings.all()
            missing = closed.missing(rooms, work, recordings, self._seen.closed or {})
        self._numbers = {one.id: one.number for one in recordings}
        self._closed = self._places(missing)
        catalogue.further = missing
        if self._is_unknown():
            with catalogue.reading() as work:
                opened = closed.all_open(rooms, work, recordings)
            self._unconfirmed = tuple(sorted(self._numbers[one] for one in opened))
            catalogue.further = {
                one: (*missing.get(one, ()), *opened.get(one, ())) for one in {*missing, *opened}
            }

    def last_day(self) -> date | None:
        """Give the last day on which the library was in use, as far as anybody knows."""
        with self._rooms.catalogue.reading() as work:
            return self._ledger.day_of(work, self._seen)

    def carry_out(self, today: date) -> Trouble | None:
        """Do all that is left to do; gives what stood in the way."""
        try:
            self._merge(today)
            for recording_id, number in self._returned.items():
                self._withdraw(recording_id, number, today)
            with self._rooms.catalogue.reading() as work:
                self.begun = tuple((one.number, one.purpose) for one in work.withdrawals.begun())
            withdrawing.finish(self._rooms, self._ledger, today)
            self._ledger.write()
        except Trouble as trouble:
            return trouble
        except OSError as error:
            return not_written(error)
        return None

    def told(self) -> Restored | None:
        """Give what was put back; None when nothing was."""
        with self._rooms.catalogue.reading() as work:
            done = {one.number for one in work.withdrawals.withdrawn() if one.done}
        returned = set(self._returned.values())
        restored = Restored(
            self._seen.generation,
            self._generation,
            tuple(sorted(returned & done)),
            tuple(sorted(returned - done)),
            self._closed,
            self._unconfirmed,
            log_cut=self._cut,
            ledger_damaged=self._damaged,
        )
        return restored if restored else None

    def _is_unknown(self) -> bool:
        """Whether it is an older copy, and nobody can tell what was closed since it was made."""
        seen, known = self._seen, self._rooms.vault.audit_head
        if self._generation < seen.generation:
            return seen.closed is None
        if not self._cut or known is None:
            return False
        if seen.closed is None or seen.head is None or seen.head.seq < known.seq:
            return True
        return seen.head.seq == known.seq and seen.head.mac != known.mac

    def _is_noted(self) -> bool:
        """Whether this cut in the log was told, and its consequences drawn, before."""
        known, cipher = self._rooms.vault.audit_head, self._rooms.vault.ledger_cipher
        try:
            with self._rooms.catalogue.reading() as work:
                return known is not None and work.facts(cipher).get(_OLDER_COPY) == known.mac.hex()
        except Damaged:
            return False

    def _merge(self, today: date) -> None:
        """Take over what this computer knows, in one commit, and go past its generation."""
        rooms, seen = self._rooms, self._seen
        older = self._generation < seen.generation
        with rooms.catalogue.reading() as work:
            unknown: frozenset[Tombstone] = seen.stones - set(work.withdrawals.tombstones())
        further = rooms.catalogue.further
        if unknown or older or further or self._cut:
            with rooms.catalogue.writing() as work:
                work.withdrawals.bury(unknown)
                for recording_id, events in further.items():
                    self._close(work, recording_id, events, today)
                if self._cut and rooms.vault.audit_head is not None:
                    mark = rooms.vault.audit_head.mac.hex()
                    work.facts(rooms.vault.ledger_cipher).set(_OLDER_COPY, mark)
                note(rooms, work, Event.RESTORE)
            rooms.catalogue.further = {}
        if older:
            rooms.vault.pass_generation(seen.generation)

    def _close(
        self, work: Work, recording_id: UUID, events: tuple[Decision, ...], today: date
    ) -> None:
        for one in events:
            work.decisions.add(recording_id, one)
        recording = work.recordings.current(recording_id)
        for purpose in closed.refused_purposes(events):
            if planning.made_for_purpose(work, recording, purpose):
                by = WithdrawnBy.RESTORE
                intent = Intent(recording_id, recording.number, purpose, by, today)
                partial.take_away(self._rooms, work, intent)

    def _withdraw(self, recording_id: UUID, number: int, today: date) -> None:
        intent = Intent(recording_id, number, None, WithdrawnBy.RESTORE, today)
        withdrawing.begin(self._rooms, intent, alone=True)

    def _places(
        self, events: Mapping[UUID, tuple[Decision, ...]]
    ) -> tuple[tuple[int, Purpose], ...]:
        """Give each purpose of a recording that these events leave closed."""
        found = set()
        for recording_id, decisions in events.items():
            last = {(one.participant_id, one.purpose): one for one in decisions}
            found |= {
                (self._numbers[recording_id], one.purpose)
                for one in last.values()
                if not one.permits
            }
        return tuple(sorted(found))


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
