"""What somebody answers on the page, before it is kept. Knows no widget and no library."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from annotations.consent import Condition, Standing
from annotations.expiry import latest_end
from annotations.model import DecisionState, GivenHow, Participant, Purpose

USUAL_DAYS: Final = 90

_SEEN_BY_OTHERS: Final = frozenset(
    {
        Purpose.THIRD_PARTY_COACH,
        Purpose.INTERVISION,
        Purpose.RESEARCH_CODING,
        Purpose.STILL_PUBLICATION,
    }
)
_ALWAYS: Final = {Purpose.TEACHING_CLIP: frozenset({Condition.BLUR_FACE, Condition.CHANGE_VOICE})}


@dataclass(frozen=True, slots=True)
class Terms:
    """Until when, given how, and what a yes asks for when others look along."""

    until: date
    given_how: GivenHow = GivenHow.ON_SCREEN
    conditions: frozenset[str] = frozenset()

    def conditions_for(self, purpose: Purpose) -> frozenset[str]:
        """Give what a yes for this purpose asks for."""
        if purpose in _ALWAYS:
            return frozenset(_ALWAYS[purpose])
        return self.conditions if purpose in _SEEN_BY_OTHERS else frozenset()

    def until_for(self, purpose: Purpose, today: date) -> date:
        """Give the last day of a yes: as chosen, or the latest that this purpose may have."""
        return min(self.until, latest_end(purpose, today))


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that is to be kept."""

    purpose: Purpose
    state: DecisionState
    until: date | None
    conditions: frozenset[str]


@dataclass(slots=True)
class Answers:
    """One participant's answers: those that hold, and those that were given now."""

    participant: Participant
    held: Mapping[Purpose, Standing]
    now: dict[Purpose, bool] = field(default_factory=dict)

    def answer(self, purpose: Purpose, *, yes: bool | None) -> None:
        """Note an answer; None takes it back."""
        if yes is None:
            self.now.pop(purpose, None)
        else:
            self.now[purpose] = yes

    def shown(self, purpose: Purpose) -> bool | None:
        """Give what was answered now; None where nothing was."""
        return self.now.get(purpose)

    @property
    def refuses_all(self) -> bool:
        """Whether own learning is refused: then the recording goes."""
        return self.now.get(Purpose.OWN_LEARNING) is False

    def refused(self) -> tuple[Purpose, ...]:
        """Give the purposes, own learning apart, that get a no now.

        It need not follow a yes of the same person: what was made while a purpose was open goes
        with anybody's no.
        """
        return tuple(
            purpose
            for purpose, yes in self.now.items()
            if not yes and purpose is not Purpose.OWN_LEARNING
        )

    def to_keep(self, terms: Terms, today: date) -> Iterator[Given]:
        """Give every answer as it is to be kept, in the order of the purposes."""
        for purpose in Purpose:
            yes = self.now.get(purpose)
            if yes:
                until = terms.until_for(purpose, today)
                conditions = terms.conditions_for(purpose)
                yield Given(purpose, self._yes_state(purpose), until, conditions)
            elif yes is False:
                yield Given(purpose, self._no_state(purpose), None, frozenset())

    def permitted(self, purpose: Purpose) -> bool:
        """Whether the last decision about this purpose was a yes, also one that has ended."""
        standing = self.held.get(purpose)
        return standing is not None and standing.decision is not None and standing.decision.permits

    def _yes_state(self, purpose: Purpose) -> DecisionState:
        return DecisionState.RENEWED if self.permitted(purpose) else DecisionState.GIVEN

    def _no_state(self, purpose: Purpose) -> DecisionState:
        return DecisionState.WITHDRAWN if self.permitted(purpose) else DecisionState.REFUSED
