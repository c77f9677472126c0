"""The doors of a library that have to do with decisions: what people decided, and what it opens."""

from contextlib import suppress
from datetime import date
from typing import Final, Unpack
from uuid import UUID, uuid4

from annotations.codes import UnknownCode, make_code, read_code
from annotations.consent import Answer, NotAllowed
from annotations.expiry import Due
from annotations.library import consents
from annotations.library.auditing import note, note_decision
from annotations.library.ending import ended_to_withdraw, note_told, read_due
from annotations.library.gate import Gate
from annotations.library.guided_run import holds_beside
from annotations.library.ledger import LedgerCopy
from annotations.library.looking import Lookings
from annotations.library.rooms import Rooms
from annotations.model import (
    PARTICIPANTS_MAX,
    Decision,
    DecisionState,
    Participant,
    Purpose,
    Recording,
    Role,
)
from annotations.numbers import refuse_citizen_numbers
from annotations.store.audit import Event
from annotations.store.people import CODES_MAX
from annotations.trouble import PlaceTrouble, Refused, translatable
from annotations.withdrawal import Holder, WithdrawalReceipt, WithdrawnBy, capacity

LEGAL_GROUND: Final = "legal_ground"
GROUND_LENGTH_MAX: Final = 2_000


class Deciding:
    """What a library does with decisions. `Library` is one; it is not used by itself."""

    _rooms: Rooms
    _gate: Gate
    _lookings: Lookings
    _ledger: LedgerCopy

    def record_decision(
        self,
        number: int,
        participant_code: str,
        purpose: Purpose,
        state: DecisionState,
        valid_until: date | None = None,
        **how: Unpack[consents.How],
    ) -> Decision:
        """Add what a participant decided; a recording that it closes stops being shown at once.

        `how` takes given_how, language, conditions and decided_at. A no to own learning withdraws
        the recording, now: it is destroyed and no event of it is kept. A no to another purpose
        takes away what was made for it. A yes dated before that person's last no is refused. Raises
        Refused, ClockBehind, PlaceTrouble.
        """
        self._take_over_first()
        recording = self._rooms.recording(number)
        person = recording.participant(participant_code)
        wish = consents.Wish(person, Purpose(purpose), DecisionState(state), valid_until)
        decision = consents.decision_of(wish, self._gate.days, **how)
        if "decided_at" in how:
            consents.refuse_older_yes(decision, self.decisions(number))
        by = capacity(person.role)
        if wish.ends_recording:
            self.withdraw(number, by=by)
        elif wish.is_no:
            self._say_no(recording, decision, by)
        else:
            # As it was at the commit: a layer may have come meanwhile.
            self._shut_what_is_closed(self._keep_decision(recording.id, decision))
        return decision

    def withdraw(
        self, number: int, *, by: WithdrawnBy, purpose: Purpose | None = None
    ) -> WithdrawalReceipt:
        """Destroy a recording, or what was made for one purpose of it."""
        raise NotImplementedError

    def _say_no(self, recording: Recording, decision: Decision, by: WithdrawnBy) -> None:
        """Keep a no to one purpose and take away what was made for it."""
        raise NotImplementedError

    def _take_over_first(self) -> None:
        """Do what this opening could not do yet."""
        raise NotImplementedError

    def decisions(self, number: int) -> tuple[Decision, ...]:
        """Give every decision about a recording, oldest first."""
        recording = self._rooms.recording(number)
        with self._rooms.catalogue.reading() as work:
            return work.decisions.of(recording.id)

    def may(self, number: int, purpose: Purpose, today: date | None = None) -> Answer:
        """Say whether this purpose is open today, and if not, whose side is closed.

        `today` looks ahead; a day before the program's own is not gone back to.
        """
        return self._gate.ask(self._rooms.recording(number), purpose, today)

    def add_participant(self, number: int, code: str, role: Role) -> Participant:
        """Name one more person in a recording. Until they decide, their silence is a no to all.

        Raises Refused for a code that is no pseudonym, or is in the recording already.
        """
        recording = self._rooms.recording(number)
        person = Participant(uuid4(), code, Role(role))
        if any(one.code == code for one in recording.participants):
            text = translatable("Trouble", "{code} is in {recording} already.")
            raise Refused(text, code=code, recording=recording.label)
        if len(recording.participants) >= PARTICIPANTS_MAX:
            text = translatable("Trouble", "A recording holds {most} people at most.")
            raise Refused(text, most=PARTICIPANTS_MAX)
        with self._rooms.catalogue.writing() as work:
            work.recordings.require_present(recording.id)
            work.people.add(recording.id, person)
            note(self._rooms, work, Event.CONSENT_CHANGE, recording.id)
        self._shut_what_is_closed(self._rooms.recording(number))
        return person

    def code_for(self, number: int, participant_code: str) -> str:
        """Make a withdrawal code for a person, such as LINDE-4827-KOMPAS. It is told this once.

        Only a keyed hash of it is kept; codes that were given before stay good.
        """
        recording = self._rooms.recording(number)
        person = recording.participant(participant_code)
        with self._rooms.catalogue.writing() as work:
            work.recordings.require_present(recording.id)
            if work.people.count_codes(person.id) >= CODES_MAX:
                text = translatable(
                    "Trouble", "{person} has {most} codes already. Use one of them."
                )
                raise Refused(text, person=person.code, most=CODES_MAX)
            code = make_code()
            while work.people.holder_of_code(self._code_mark(code)) is not None:
                code = make_code()
            work.people.add_code(self._code_mark(code), recording.id, person.id)
        return code

    def find_by_code(self, typed: str) -> int:
        """Give the number of the recording that a withdrawal code belongs to.

        Raises MistypedCode when it is no code at all, UnknownCode when it is none of this library.
        """
        return self.holder_of_code(typed).number

    def holder_of_code(self, typed: str) -> Holder:
        """Give the number of the recording that a withdrawal code belongs to, and whose code it is.

        Also while that recording is being withdrawn, so that withdrawing it again goes on.
        Raises MistypedCode when it is no code at all, UnknownCode when it is none of this library.
        """
        mark = self._code_mark(read_code(typed))
        with self._rooms.catalogue.reading() as work:
            found = work.people.holder_of_code(mark)
        if found is None:
            raise UnknownCode
        return Holder(*found)

    def due(self, today: date | None = None) -> Due:
        """Say which permissions end within two weeks or today, and what is left without any."""
        return read_due(self._rooms, self._gate, today)

    def told_ended(self, *numbers: int) -> None:
        """Note that people were told today that the last permission of these has ended.

        From tomorrow `withdraw_ended` withdraws them, unless a renewed consent came.
        """
        note_told(self._rooms, self._gate, [self._rooms.recording(one) for one in numbers])

    def withdraw_ended(self) -> tuple[int, ...]:
        """Withdraw what ended, was told on an earlier day and was not renewed; gives numbers.

        Nothing is withdrawn while the computer's clock stands before the last day seen.
        """
        going = ended_to_withdraw(self._rooms, self._gate)
        for number in going:
            self.withdraw(number, by=WithdrawnBy.EXPIRY)
        return going

    def clock_behind(self) -> date | None:
        """Give the last day of use when the computer's clock stands before it; mostly None."""
        return self._gate.days.behind()

    def trust_clock(self) -> date:
        """Take the clock as right although it was ahead before. What has ended stays ended."""
        day = self._gate.days.trust_clock()
        with suppress(PlaceTrouble):
            self._ledger.write()
        return day

    def today(self) -> date:
        """Give the program's day, which never goes back."""
        return self._gate.days.today()

    def legal_ground(self) -> str:
        """Give the legal ground as the organisation's privacy officer established it; "" if none.

        The program itself says nothing about lawfulness.
        """
        with self._rooms.catalogue.reading() as work:
            return work.facts(self._rooms.vault.ledger_cipher).get(LEGAL_GROUND) or ""

    def set_legal_ground(self, text: str) -> None:
        """Keep the legal ground, in the privacy officer's own words. Raises Refused."""
        if len(text) > GROUND_LENGTH_MAX:
            words = translatable("Trouble", "Keep the legal ground under {most} characters.")
            raise Refused(words, most=GROUND_LENGTH_MAX)
        refuse_citizen_numbers(text)
        with self._rooms.catalogue.writing() as work:
            work.facts(self._rooms.vault.ledger_cipher).set(LEGAL_GROUND, text.strip())

    def _keep_decision(self, recording_id: UUID, decision: Decision) -> Recording:
        with self._rooms.catalogue.writing() as work:
            recording = work.recordings.current(recording_id)
            note_decision(self._rooms, work, recording_id, decision)
        return recording

    def _shut_what_is_closed(self, recording: Recording) -> None:
        for looking in self._lookings.at(recording):
            try:
                self._gate.require(recording, looking.purpose)
                if holds_beside(looking, Purpose.CLIENT_REVIEW):
                    self._gate.require(recording, Purpose.CLIENT_REVIEW)
            except NotAllowed as refusal:
                looking.shut(refusal)

    def _code_mark(self, code: str) -> bytes:
        return self._rooms.vault.mac(b"code|" + code.encode())
