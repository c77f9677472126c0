"""Decisions in, what may be done now out, with the reason. Pure: knows no clock and no storage.

What may be done is what everyone in the recording allows; silence is a no. `domain.md` 3b to 3d.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from annotations.model import Decision, DecisionState, Participant, Purpose, Role
from annotations.trouble import Refused, translatable

_NAMED_MOST: Final = 6


class WhyNot(StrEnum):
    """Why a participant's side of a purpose is closed."""

    NOT_ASKED = "not_asked"
    REFUSED = "refused"
    ENDED = "ended"
    NOT_YET = "not_yet"
    INVALID = "invalid"


class Condition(StrEnum):
    """What a yes can ask for, as far as the program knows it; others are in somebody's words."""

    BLUR_FACE = "blur_face"
    CHANGE_VOICE = "change_voice"


_THEY_LOOK_THEMSELVES: Final = frozenset({Purpose.OWN_LEARNING, Purpose.CLIENT_REVIEW})


def condition_of(typed: str) -> str:
    """Give the condition that somebody typed: a known one for “Blur-Face”, else their own words."""
    code = "_".join(typed.casefold().replace("-", " ").replace("_", " ").split())
    return Condition(code) if code in frozenset(Condition) else typed.strip()


def cannot_keep(purpose: Purpose, conditions: Iterable[str]) -> frozenset[str]:
    """Give the conditions that the program cannot keep: a yes that asks for one stays closed.

    What somebody asks for in their own words the program does not understand. The people of the
    conversation keep that themselves where only they look; for everybody else it stays closed.
    """
    asked = {one: condition_of(one) for one in conditions}
    known = frozenset(Condition)
    by_people = purpose in _THEY_LOOK_THEMSELVES
    return frozenset(one for one, meant in asked.items() if meant in known or not by_people)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one participant stands on one purpose today."""

    participant: Participant
    decision: Decision | None
    why_not: WhyNot | None

    @property
    def unkept(self) -> frozenset[str]:
        """What a yes that holds today asks for and the program cannot keep yet."""
        if self.why_not is not None or self.decision is None:
            return frozenset()
        return cannot_keep(self.decision.purpose, self.decision.conditions)

    def reason(self) -> Refused | None:
        """Say why this side is closed, and what would change it; None when it is open."""
        if self.why_not is None:
            return self._unkept_reason()
        day = self.decision.valid_until if self.decision is not None else None
        ended_unknown = self.why_not is WhyNot.ENDED and day is None
        text = _NO_LONGER if ended_unknown else _REASONS[self.why_not]
        return Refused(text, person=self.participant.code, day=day.isoformat() if day else "")

    def _unkept_reason(self) -> Refused | None:
        if not self.unkept:
            return None
        own = sorted(one for one in self.unkept if condition_of(one) not in frozenset(Condition))
        text = _OWN_WORDS if own else _FACE_OR_VOICE
        return Refused(text, person=self.participant.code, conditions=", ".join(own))


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a purpose is open, until which day, and whose side is closed.

    `allowed` is whether everyone said yes, for who tells what was decided. Whoever shows, counts or
    gives away what is in a recording asks `is_open`.
    """

    purpose: Purpose
    allowed: bool
    until: date | None
    standings: tuple[Standing, ...]

    @property
    def closed(self) -> tuple[Standing, ...]:
        """The standings that keep the purpose closed."""
        return tuple(standing for standing in self.standings if standing.why_not is not None)

    @property
    def conditions(self) -> frozenset[str]:
        """What any of those who allow it asks for; all of it holds together."""
        given = (one.decision.conditions for one in self.standings if one.decision is not None)
        return frozenset().union(*given) if self.allowed else frozenset()

    @property
    def unkept(self) -> frozenset[str]:
        """The conditions that the program cannot keep yet; with any of them it stays closed."""
        return cannot_keep(self.purpose, self.conditions)

    @property
    def is_open(self) -> bool:
        """Whether everyone allows it, and nobody on a condition that keeps it closed."""
        return self.allowed and not self.unkept

    def reasons(self) -> tuple[Refused, ...]:
        """Say for each closed side why it is closed and what would change it, to be told."""
        if self.is_open:
            return ()
        found = tuple(filter(None, (standing.reason() for standing in self.standings)))
        return found or (Refused(_NOBODY),)


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
    """Say what holds today for one purpose, from decisions in the order they were made.

    Decisions of who is not in the recording, and those about another purpose, count for nothing.
    """
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
    if decision is None:
        return WhyNot.NOT_ASKED
    if not decision.permits:
        return _CLOSING.get(decision.state, WhyNot.REFUSED)
    if decision.valid_until is None:
        return WhyNot.INVALID
    if decision.decided_at.date() > today:
        return WhyNot.NOT_YET
    return WhyNot.ENDED if decision.valid_until < today else None


_CLOSING: Final = {
    DecisionState.REQUESTED: WhyNot.NOT_ASKED,
    DecisionState.REQUEST_DEFERRED: WhyNot.NOT_ASKED,
    DecisionState.UNKNOWN: WhyNot.NOT_ASKED,
    DecisionState.EXPIRED: WhyNot.ENDED,
    DecisionState.INVALIDATED: WhyNot.INVALID,
}
"""What each state without a yes comes to; those that are not named are a no."""


def _first_end(standings: Sequence[Standing]) -> date | None:
    ends = [s.decision.valid_until for s in standings if s.decision and s.decision.valid_until]
    return min(ends, default=None)


def _closed_people(closed_answer: Answer) -> str:
    codes = [standing.participant.code for standing in closed_answer.closed]
    if len(codes) <= _NAMED_MOST:
        return ", ".join(codes)
    return f"{', '.join(codes[:_NAMED_MOST])}, … ({len(codes)})"


_REASONS: Final = {
    WhyNot.NOT_ASKED: translatable(
        "Trouble", "{person} has not decided yet. Record the decision of {person} first."
    ),
    WhyNot.REFUSED: translatable(
        "Trouble", "{person} does not allow it. Only a yes from {person} changes that."
    ),
    WhyNot.ENDED: translatable(
        "Trouble", "The permission of {person} ended after {day}. A new yes opens it again."
    ),
    WhyNot.NOT_YET: translatable(
        "Trouble",
        "The permission of {person} is dated on a day that is still to come. Check the date of"
        " this computer, or record the decision again.",
    ),
    WhyNot.INVALID: translatable(
        "Trouble",
        "The decision of {person} cannot be read or is not valid. Record it again with {person}.",
    ),
}
_NO_LONGER: Final = translatable(
    "Trouble", "The permission of {person} has ended. A new yes opens it again."
)
_FACE_OR_VOICE: Final = translatable(
    "Trouble",
    "{person} allows it only with the face blurred or the voice changed, and this program cannot do"
    " that yet. Only a yes without that opens it.",
)
_OWN_WORDS: Final = translatable(
    "Trouble",
    "{person} allows it only on a condition that this program cannot keep: “{conditions}”. Only a"
    " yes without that opens it.",
)
_NOBODY: Final = translatable(
    "Trouble",
    "A work coordinator and a client have to be named in the recording, and both have to allow it.",
)


def _refusal_text(closed_answer: Answer) -> str:
    reasons = {standing.why_not for standing in closed_answer.closed}
    if not reasons:
        return translatable(
            "Trouble",
            "{recording} cannot be opened: it needs the permission of a work coordinator and a"
            " client who are in it.",
        )
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
