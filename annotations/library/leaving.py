"""What leaves the library by being withdrawn: one recording, or what was made for one purpose."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from annotations.library import partial, planning, withdrawing
from annotations.library.auditing import head_of
from annotations.library.closing import LastOut
from annotations.library.days import Days
from annotations.library.gate import Gate
from annotations.library.guided_run import holds_beside
from annotations.library.ledger import LedgerCopy
from annotations.library.looking import Lookings
from annotations.library.registering import Registering
from annotations.library.restoring import Restored, settle
from annotations.library.room import with_room
from annotations.library.rooms import Rooms
from annotations.model import Decision, Purpose, Recording, recording_label
from annotations.store.withdrawals import Intent
from annotations.trouble import PlaceTrouble, Refused, Trouble, translatable
from annotations.withdrawal import (
    Unfinished,
    WithdrawalPlan,
    WithdrawalReceipt,
    Withdrawn,
    WithdrawnBy,
)

Listener = Callable[[int, Purpose | None], None]
"""Told the number, and the purpose when only that one goes, before anything is destroyed."""


class Leaving(Registering):
    """The part of a library that lets things go. Withdrawing cannot be undone."""

    def __init__(self, rooms: Rooms, ledger: LedgerCopy, restored: Restored | None) -> None:
        self._rooms = rooms
        self._ledger = ledger
        self._lookings = Lookings()
        self._listeners: list[Listener] = []
        self._last_out = LastOut()
        self._held_up: Trouble | None = None
        self.restored = restored
        self.finished: tuple[WithdrawalReceipt, ...] = ()
        """What was begun before, or put back, and finished at this opening."""

    if TYPE_CHECKING:
        _gate: Gate

        def today(self) -> date:
            """Give the program's day, which never goes back. `Deciding` does."""

        def _shut_what_is_closed(self, recording: Recording) -> None:
            """Stop who looks at what is closed by now. `Deciding` does."""

    @property
    def unfinished(self) -> tuple[Unfinished, ...]:
        """What is withdrawn and could not be cleared away yet: nobody is told that it is done."""
        with self._rooms.catalogue.reading() as work:
            begun = work.withdrawals.begun()
        hidden = self.restored.hidden if self.restored is not None else ()
        rest = set(hidden) - {one.number for one in begun}
        return (
            *(Unfinished(one.number, one.purpose, one.on, self._held_up) for one in begun),
            *(Unfinished(number, None, self.today(), self._held_up) for number in sorted(rest)),
        )

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
        person: str | None = None,
        progress: withdrawing.Progress | None = None,
        today: date | None = None,
    ) -> WithdrawalReceipt:
        """Destroy a recording, or what was made for one purpose. There is no way back.

        With `person`, a code in the recording, one purpose is taken back by them alone, and else by
        everybody in the role of `by`. Without own learning there is no recording, so withdrawing
        that withdraws all of it; and with it every other recording of the same film, except when it
        goes because its permission ended. Raises Refused when it is gone already or nobody fits
        `by`, PlaceTrouble with nothing changed, or WithdrawalUnfinished when it is withdrawn and
        clearing away goes on at the next opening; calling again goes on.
        """
        day, told = today or self.today(), progress or (lambda _step: None)
        one = _partial(purpose)
        with self._last_out.inside():
            if not self._is_begun(number, one):
                told(withdrawing.Step.INTENT)
                self._begin(self._rooms.recording(number), one, by, day, person)
            self._finish(day, one, told)
            return self.receipt(number, one)

    def receipt(self, number: int, purpose: Purpose | None = None) -> WithdrawalReceipt:
        """Say what the last withdrawal of this number did, or of this one purpose of it.

        Also one that was finished at an opening. Raises Refused when there was none, or when it is
        not finished.
        """
        with self._rooms.catalogue.reading() as work:
            last = work.withdrawals.last(number, _partial(purpose))
        if last is None or not last.done:
            text = translatable("Trouble", "There is no finished withdrawal of {recording}.")
            raise Refused(text, recording=recording_label(number))
        numbers = (number, *last.also, None)
        outside = tuple(
            one
            for one in self.register_entries()
            if one.number in numbers and planning.concerns(one, last.purpose)
        )
        return WithdrawalReceipt(
            number, last.on, last.purpose, last.parts, outside, self.audit_head(), last.also
        )

    def withdrawn(self) -> tuple[Withdrawn, ...]:
        """Give the number and the day of every recording that was withdrawn, and if it is done."""
        with self._rooms.catalogue.reading() as work:
            return work.withdrawals.withdrawn()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Have withdrawals told before they destroy, so that players and undo stacks let go.

        Gives back a call that ends it. The call comes in the thread that withdraws.
        """
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def audit_head(self) -> str:
        """Give the end of the audit log as hex, to be put on paper; "" for an empty log."""
        head = head_of(self._rooms)
        return "" if head is None else head.mac.hex()

    def _settle(self, days: Days) -> None:
        """Finish what was begun before, or came back, before anything is shown."""
        settled = settle(self._rooms, self._ledger, days)
        self.restored, self._held_up = settled.restored, settled.held_up
        self.finished = tuple(self.receipt(*one) for one in settled.finished)

    def _take_over_first(self) -> None:
        """Do what this opening could not do yet: a no of long ago may not come after a yes of now.

        Raises what stands in the way.
        """
        if self._rooms.catalogue.further:
            self._settle(self._gate.days)
        if self._rooms.catalogue.further and self._held_up is not None:
            raise self._held_up

    def _say_no(self, recording: Recording, decision: Decision, by: WithdrawnBy) -> None:
        """Keep a no to one purpose and take away what was made for it: one commit, then the rest.

        Raises PlaceTrouble with nothing changed, or WithdrawalUnfinished.
        """
        purpose, day = decision.purpose, self.today()
        intent = Intent(recording.id, recording.number, purpose, by, day)
        with self._last_out.inside():
            if self.withdrawal_plan(recording.number, purpose).parts:
                self._let_go(recording.number, purpose)
            now, made = with_room(
                self._rooms.vault, lambda: partial.say_no(self._rooms, decision, intent)
            )
            self._shut_what_is_closed(now)
            if made:
                self._shut(now.id, now.number, purpose)
                self._finish(day, purpose)
            else:
                with suppress(PlaceTrouble):
                    self._ledger.write()

    def _finish(
        self,
        day: date,
        purpose: Purpose | None,
        progress: withdrawing.Progress = lambda _step: None,
    ) -> None:
        try:
            withdrawing.finish(self._rooms, self._ledger, day, progress, purpose)
        except withdrawing.WithdrawalUnfinished as trouble:
            self._held_up = trouble
            raise
        self._held_up = None

    def _is_begun(self, number: int, purpose: Purpose | None) -> bool:
        with self._rooms.catalogue.reading() as work:
            last = work.withdrawals.last(number, purpose)
        return last is not None and not last.done

    def _begin(
        self,
        recording: Recording,
        purpose: Purpose | None,
        by: WithdrawnBy,
        day: date,
        person: str | None,
    ) -> None:
        if purpose is not None:
            # Before anybody lets go of anything.
            partial.speakers(recording, by, person)
        alone = by is WithdrawnBy.EXPIRY
        plan = planning.plan(self._rooms, recording, purpose, alone=alone)
        told = (recording.number, *plan.also)
        for number in told:
            self._let_go(number, purpose)
        intent = Intent(recording.id, recording.number, purpose, by, day)
        begun = with_room(self._rooms.vault, lambda: self._commit(intent, person, alone=alone))
        for own_id, number in begun.items():
            if number not in told:
                # A copy of the same film that came in meanwhile.
                self._let_go(number, purpose)
            self._shut(own_id, number, purpose)

    def _commit(self, intent: Intent, person: str | None, *, alone: bool) -> Mapping[UUID, int]:
        """Give (identity, number) of every recording that this is the end of, or of its one use."""
        if intent.purpose is None:
            return withdrawing.begin(self._rooms, intent, alone=alone)
        partial.begin_purpose(self._rooms, intent, person)
        return {intent.recording_id: intent.number}

    def _let_go(self, number: int, purpose: Purpose | None) -> None:
        for listener in tuple(self._listeners):
            listener(number, purpose)

    def _shut(self, recording_id: UUID, number: int, purpose: Purpose | None) -> None:
        label = recording_label(number)
        for looking in self._lookings.all():
            goes = purpose in (None, looking.purpose) or holds_beside(looking, purpose)
            if looking.recording.id == recording_id and goes:
                looking.shut(Refused(_SHUT[purpose is None], recording=label))


def _partial(purpose: Purpose | None) -> Purpose | None:
    """Give the purpose that goes alone; None when all of the recording goes."""
    return None if purpose is Purpose.OWN_LEARNING else purpose


_SHUT: Final = {
    True: translatable("Trouble", "{recording} was withdrawn. It cannot be opened any more."),
    False: translatable(
        "Trouble", "This use of {recording} was withdrawn. It cannot be opened for it any more."
    ),
}
"""What is said to who is looking, by whether all of the recording goes."""
