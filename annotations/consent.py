"""Decisions in, what may be done now out, with the reason. Pure: knows no clock and no storage.

What may be done is what everyone in the recording allows; silence is a no. `domain.md` 3b to 3d.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from annotations.model import Decision, DecisionState, Participant, Purpose, Role
from annotations.trouble import Refused, translatable


class WhyNot(StrEnum):
    """Why a participant's side of a purpose is closed."""

    NOT_ASKED = "not_asked"
    REFUSED = "refused"
    ENDED = "ended"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one participant stands on one purpose today."""

    participant: Participant
    decision: Decision | None
    why_not: WhyNot | None


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a purpose is open, until which day, and whose side is closed."""

    purpose: Purpose
    allowed: bool
    until: date | None
    standings: tuple[Standing, ...]

    @property
    def closed(self) -> tuple[Standing, ...]:
        """The standings that keep the purpose closed."""
        return tuple(standing for standing in self.standings if standing.why_not is not None)


class NotAllowed(Refused):
    """Consent does not allow what was asked. `answer` says whose side is closed, and why."""

    def __init__(self, answer: Answer, recording: str) -> None:
        super().__init__(_refusal_text(answer), recording=recording, people=_closed_people(answer))
        self.answer = answer


def answer(
    purpose: Purpose,
    participants: Sequence[Participant],
    decisions: Iterable[Decision],
    today: date,
) -> Answer:
    """Say what holds today for one purpose, from decisions in the order they were made."""
    latest = {
        decision.participant_id: decision for decision in decisions if decision.purpose == purpose
    }
    standings = tuple(
        Standing(one, latest.get(one.id), _why_not(latest.get(one.id), today))
        for one in participants
    )
    allowed = _both_sides_present(participants) and all(s.why_not is None for s in standings)
    return Answer(purpose, allowed, _first_end(standings) if allowed else None, standings)


def _both_sides_present(participants: Sequence[Participant]) -> bool:
    return {Role.COORDINATOR, Role.CLIENT} <= {one.role for one in participants}


def _why_not(decision: Decision | None, today: date) -> WhyNot | None:
    if decision is None or decision.state in _OPEN_QUESTIONS:
        return WhyNot.NOT_ASKED
    if decision.state is DecisionState.EXPIRED:
        return WhyNot.ENDED
    if not decision.permits or decision.valid_until is None:
        return WhyNot.REFUSED
    if decision.decided_at.date() > today:
        return WhyNot.NOT_YET
    return WhyNot.ENDED if decision.valid_until < today else None


_OPEN_QUESTIONS = (
    DecisionState.REQUESTED,
    DecisionState.REQUEST_DEFERRED,
    DecisionState.UNKNOWN,
)


def _first_end(standings: Sequence[Standing]) -> date | None:
    ends = [s.decision.valid_until for s in standings if s.decision and s.decision.valid_until]
    return min(ends, default=None)


def _closed_people(closed_answer: Answer) -> str:
    return ", ".join(standing.participant.code for standing in closed_answer.closed)


def _refusal_text(closed_answer: Answer) -> str:
    reasons = {standing.why_not for standing in closed_answer.closed}
    if reasons == {WhyNot.ENDED}:
        return translatable(
            "Trouble",
            "{recording} cannot be opened: the permission of {people} has ended."
            " A new permission opens it again.",
        )
    if WhyNot.REFUSED in reasons:
        return translatable(
            "Trouble", "{recording} cannot be opened: not everyone allows it ({people})."
        )
    return translatable(
        "Trouble",
        "{recording} cannot be opened yet: the decision of {people} is not recorded."
        " Record their permission first.",
    )
