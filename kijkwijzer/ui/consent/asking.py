"""Who is asked about which recording, and keeping what they answer. Knows no widget."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from annotations.consent import Standing, WhyNot
from annotations.model import Participant, Purpose, Recording, Role
from annotations.trouble import Refused, translatable
from annotations.withdrawal import WithdrawnBy, capacity
from kijkwijzer.ui.consent.answers import Answers, Terms
from kijkwijzer.ui.consent.questions import Question, question, until_said
from kijkwijzer.ui.consent.speech import Speech
from kijkwijzer.ui.consent.standing_words import standing_words
from kijkwijzer.ui.desk import Desk

if TYPE_CHECKING:
    from annotations.library import Library

_WAITING: Final = (WhyNot.NOT_ASKED, WhyNot.ENDED, WhyNot.INVALID, WhyNot.NOT_YET)
_ORDER: Final = {Role.CLIENT: 0, Role.COORDINATOR: 2}


class Asking:
    """One recording, and the person in it who is being asked now."""

    def __init__(self, desk: Desk, recording: Recording) -> None:
        self._desk = desk
        self.recording = recording
        self.people = _in_order(recording)
        self.answers = self._answers_of(self.next_person() or self.people[0])

    @property
    def participant(self) -> Participant:
        """Who is being asked."""
        return self.answers.participant

    @property
    def library(self) -> "Library":
        """The open library. Raises Refused while it is locked."""
        if self._desk.library is None:
            raise Refused(translatable("Trouble", "The library is locked. Open it first."))
        return self._desk.library

    @property
    def by(self) -> WithdrawnBy:
        """In which capacity the person who is being asked withdraws."""
        return capacity(self.participant.role)

    def ask(self, code: str) -> None:
        """Turn to another person; what was answered and not kept is let go."""
        self.answers = self._answers_of(self.recording.participant(code))

    def reload(self) -> None:
        """Read anew who is in the recording; answers that were given stay."""
        self.recording = self.library.recording(self.recording.number)
        self.people = _in_order(self.recording)

    def next_person(self) -> Participant | None:
        """Give the first person who has still to decide about own learning."""
        standings = self._standings(Purpose.OWN_LEARNING)
        waiting = {one.participant.id for one in standings if one.why_not in _WAITING}
        return next((one for one in self.people if one.id in waiting), None)

    def questions(self, speech: Speech) -> tuple[Question, ...]:
        """Put every purpose to the person who is being asked."""
        return tuple(question(one, self.participant.role, speech) for one in Purpose)

    def ends(self, terms: Terms, speech: Speech) -> dict[Purpose, str]:
        """Say of every purpose until when a yes for it holds."""
        today = self._desk.today()
        return {one: until_said(terms.until_for(one, today), speech) for one in Purpose}

    def standing_words(self, speech: Speech) -> dict[Purpose, tuple[str, str]]:
        """Say what holds now for every purpose."""
        return {one: standing_words(self.answers.held.get(one), speech) for one in Purpose}

    def decided_before(self) -> bool:
        """Whether this person decided anything before."""
        return any(one.decision is not None for one in self.answers.held.values())

    def goes_with(self, taken: frozenset[Purpose]) -> Purpose | None:
        """Give the first purpose whose no takes away what was made, those in `taken` apart."""
        number = self.recording.number
        for purpose in self.answers.refused():
            if purpose not in taken and self.library.withdrawal_plan(number, purpose).parts:
                return purpose
        return None

    def keep(self, terms: Terms, language: str) -> None:
        """Keep every answer. Raises Trouble; what was kept before that stays."""
        for one in self.answers.to_keep(terms, self._desk.today()):
            self.library.record_decision(
                self.recording.number,
                self.participant.code,
                one.purpose,
                one.state,
                one.until,
                given_how=terms.given_how,
                language=language,
                conditions=one.conditions,
            )
            self.answers.answer(one.purpose, yes=None)
        self.answers = self._answers_of(self.participant)

    def new_code(self) -> str:
        """Make a withdrawal code for the person who is being asked. It is shown this once."""
        return self.library.code_for(self.recording.number, self.participant.code)

    def _answers_of(self, participant: Participant) -> Answers:
        held: dict[Purpose, Standing] = {}
        for purpose in Purpose:
            for one in self._standings(purpose):
                if one.participant.id == participant.id:
                    held[purpose] = one
        return Answers(participant, held)

    def _standings(self, purpose: Purpose) -> Sequence[Standing]:
        today = self._desk.today()
        return self.library.may(self.recording.number, purpose, today).standings


def _in_order(recording: Recording) -> list[Participant]:
    """Give the client first and the coordinator last."""
    return sorted(recording.participants, key=lambda one: _ORDER.get(one.role, 1))
