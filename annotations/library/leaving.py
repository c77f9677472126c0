"""What leaves the library: withdrawals, the register of copies, and the log of both."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from annotations.library import partial, planning, withdrawing
from annotations.library.auditing import head_of, note
from annotations.library.ledger import LedgerCopy
from annotations.library.looking import Lookings
from annotations.library.restoring import Restored
from annotations.library.room import with_room
from annotations.library.rooms import Rooms
from annotations.model import Purpose, Recording, recording_label
from annotations.numbers import refuse_citizen_numbers
from annotations.store.audit import Event
from annotations.store.withdrawals import Intent
from annotations.trouble import Refused, translatable
from annotations.withdrawal import (
    PlanPart,
    RegisterEntry,
    RegisterKind,
    RegisterState,
    WithdrawalPlan,
    WithdrawalReceipt,
    Withdrawn,
    WithdrawnBy,
)

Listener = Callable[[int, Purpose | None], None]
"""Told the number, and the purpose when only that one goes, before anything is destroyed."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that left the library, before it is noted. `for_whom` is a role, never a name."""

    kind: RegisterKind
    for_whom: str
    place: str
    purpose: Purpose | None = None
    sha256: bytes = b""


class Leaving:
    """The part of a library that lets things go. Withdrawing cannot be undone."""

    def __init__(self, rooms: Rooms, ledger: LedgerCopy, restored: Restored | None) -> None:
        self._rooms = rooms
        self._ledger = ledger
        self._lookings = Lookings()
        self._listeners: list[Listener] = []
        self._withdrawing = threading.RLock()
        self.restored = restored

    if TYPE_CHECKING:

        def today(self) -> date:
            """Give the program's day, which never goes back. `Deciding` does."""

    def withdrawal_plan(self, number: int, purpose: Purpose | None = None) -> WithdrawalPlan:
        """Say what a withdrawal will destroy, what remains, and what lies outside its reach."""
        recording = self._rooms.recording(number)
        return planning.plan(self._rooms, recording, _partial(purpose))

    def withdraw(
        self,
        number: int,
        *,
        by: WithdrawnBy,
        purpose: Purpose | None = None,
        progress: withdrawing.Progress | None = None,
        today: date | None = None,
    ) -> WithdrawalReceipt:
        """Destroy a recording, or what was made for one purpose. There is no way back.

        Without own learning there is no recording, so withdrawing that withdraws all of it. Raises
        Refused when it is gone already, PlaceTrouble with nothing changed, or WithdrawalUnfinished
        when it is withdrawn and clearing away goes on at the next opening; calling again goes on.
        """
        day, told = today or self.today(), progress or (lambda _step: None)
        with self._withdrawing:
            if number in self._unfinished():
                withdrawing.finish(self._rooms, self._ledger, day, told)
                return self._receipt(number, None, (), day)
            recording = self._rooms.recording(number)
            plan = self.withdrawal_plan(number, purpose)
            told(withdrawing.Step.INTENT)
            self._let_go(recording, plan.purpose)
            self._begin(recording, Intent(recording.id, number, plan.purpose, by, day))
            self._shut(recording, plan.purpose)
            withdrawing.finish(self._rooms, self._ledger, day, told)
            return self._receipt(number, plan.purpose, plan.parts, day)

    def withdrawn(self) -> tuple[Withdrawn, ...]:
        """Give the number and the day of every recording that was withdrawn."""
        with self._rooms.catalogue.reading() as work:
            return work.withdrawals.withdrawn()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Have withdrawals told before they destroy, so that players and undo stacks let go.

        Gives back a call that ends it. The call comes in the thread that withdraws.
        """
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def register(self, number: int | None, copy: Copy, today: date | None = None) -> RegisterEntry:
        """Note a copy that left the library, of one recording or (None) of all of it.

        Raises MayBeCitizenNumber for words that may hold one.
        """
        refuse_citizen_numbers(copy.for_whom, copy.place)
        recording_id = None if number is None else self._rooms.recording(number).id
        entry = RegisterEntry(
            id=uuid4(),
            number=number,
            kind=copy.kind,
            purpose=copy.purpose,
            for_whom=copy.for_whom,
            made_on=today or self.today(),
            sha256=copy.sha256,
            place=copy.place,
        )
        with self._rooms.catalogue.writing() as work:
            work.register(self._rooms.vault.ledger_cipher).add(entry, recording_id)
            note(self._rooms, work, Event.EXPORT, entry.id)
        return entry

    def register_entries(self) -> tuple[RegisterEntry, ...]:
        """Give every copy that left the library, also of what was withdrawn since."""
        with self._rooms.catalogue.reading() as work:
            return work.register(self._rooms.vault.ledger_cipher).all()

    def settle_register(self, entry_id: UUID, state: RegisterState) -> None:
        """Note that somebody was asked to delete a copy, or said that it is gone."""
        with self._rooms.catalogue.writing() as work:
            if not work.register(self._rooms.vault.ledger_cipher).settle(entry_id, state):
                raise Refused(translatable("Trouble", "This copy is not in the register."))
            note(self._rooms, work, Event.REGISTER_CHANGE, entry_id)

    def audit_head(self) -> str:
        """Give the end of the audit log as hex, to be put on paper; "" for an empty log."""
        head = head_of(self._rooms)
        return "" if head is None else head.mac.hex()

    def _unfinished(self) -> frozenset[int]:
        with self._rooms.catalogue.reading() as work:
            return frozenset(one.number for one in work.withdrawals.begun() if one.purpose is None)

    def _begin(self, recording: Recording, intent: Intent) -> None:
        with_room(self._rooms.vault, lambda: self._commit(recording, intent))

    def _commit(self, recording: Recording, intent: Intent) -> None:
        if intent.purpose is None:
            withdrawing.begin(self._rooms, intent)
        else:
            partial.begin_purpose(self._rooms, recording, intent.purpose, intent)

    def _let_go(self, recording: Recording, purpose: Purpose | None) -> None:
        for listener in tuple(self._listeners):
            listener(recording.number, purpose)

    def _shut(self, recording: Recording, purpose: Purpose | None) -> None:
        text = translatable("Trouble", "{recording} was withdrawn. It cannot be opened any more.")
        for looking in self._lookings.at(recording):
            if purpose in (None, looking.purpose):
                looking.shut(Refused(text, recording=recording_label(recording.number)))

    def _receipt(
        self, number: int, purpose: Purpose | None, parts: tuple[PlanPart, ...], day: date
    ) -> WithdrawalReceipt:
        outside = tuple(
            one
            for one in self.register_entries()
            if one.number in (number, None) and (purpose is None or one.purpose is purpose)
        )
        return WithdrawalReceipt(number, day, purpose, parts, outside, self.audit_head())


def _partial(purpose: Purpose | None) -> Purpose | None:
    """Give the purpose that goes alone; None when all of the recording goes."""
    return None if purpose is Purpose.OWN_LEARNING else purpose
