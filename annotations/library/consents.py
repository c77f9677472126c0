"""What is recorded of a decision, and what is refused: forged, impossible or too vague ones."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, TypedDict, Unpack
from uuid import uuid4

from annotations.consent import cannot_keep, condition_of
from annotations.expiry import latest_end
from annotations.library.days import Days
from annotations.model import Decision, DecisionState, GivenHow, Participant, Purpose
from annotations.numbers import refuse_citizen_numbers
from annotations.trouble import Refused, translatable

NO: Final = (DecisionState.REFUSED, DecisionState.WITHDRAWN, DecisionState.REVOKED)
"""The states in which somebody said no."""

CONDITIONS_MAX: Final = 20
CONDITION_LENGTH_MAX: Final = 200
_CLOCKS_DIFFER: Final = timedelta(minutes=5)
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", re.ASCII)


class How(TypedDict, total=False):
    """The way in which a decision was given; what is left out is as it mostly is."""

    given_how: GivenHow
    language: str
    conditions: frozenset[str]
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class Wish:
    """What one participant decided for one purpose, before it is an event."""

    participant: Participant
    purpose: Purpose
    state: DecisionState
    valid_until: date | None

    @property
    def is_no(self) -> bool:
        """Whether it is a no."""
        return self.state in NO

    @property
    def ends_recording(self) -> bool:
        """Whether the recording goes, now: no list of refusals is kept."""
        return self.is_no and self.purpose is Purpose.OWN_LEARNING


def decision_of(wish: Wish, days: Days, **how: Unpack[How]) -> Decision:
    """Make the event of a wish. Raises Refused for what cannot be, with words for why."""
    now = days.now()
    how["conditions"] = frozenset(map(condition_of, how.get("conditions", ())))
    decided_at = how.setdefault("decided_at", now)
    if decided_at.tzinfo is None:
        decided_at = how["decided_at"] = decided_at.astimezone()
    decision = Decision(uuid4(), wish.participant.id, wish.purpose, wish.state,
                        valid_until=wish.valid_until, **how)  # fmt: skip
    _refuse_words(decision)
    if decided_at > now + _CLOCKS_DIFFER:
        raise Refused(
            translatable("Trouble", "A decision cannot be dated in the future. Check the date.")
        )
    if decision.permits:
        # A no is taken down at any time, whatever the clock says.
        days.require_clock()
        _refuse_end(decision, days.today())
        _refuse_conditions(decision)
    return decision


def refuse_older_yes(decision: Decision, said: Iterable[Decision]) -> None:
    """Refuse a yes that was given before the last no of the same person: the no came after it.

    For a yes with a day of its own, such as one on paper; `said` are the decisions of before.
    """
    about = (decision.participant_id, decision.purpose)
    closing = (*NO, DecisionState.INVALIDATED)
    nos = [
        one.decided_at
        for one in said
        if (one.participant_id, one.purpose) == about and one.state in closing
    ]
    if decision.permits and nos and decision.decided_at < nos[-1]:
        text = translatable(
            "Trouble",
            "This yes is of {day}, and a no came after it. Only a yes that was given after the no"
            " opens it again.",
        )
        raise Refused(text, day=decision.decided_at.date().isoformat())


def _refuse_end(decision: Decision, today: date) -> None:
    end, latest = decision.valid_until, latest_end(decision.purpose, today)
    if end is not None and end < today:
        text = translatable("Trouble", "{day} is over already. Give a last day from today on.")
        raise Refused(text, day=end.isoformat())
    if end is not None and end > latest:
        text = translatable(
            "Trouble", "{day} is too far away. This permission can last until {latest} at most."
        )
        raise Refused(text, day=end.isoformat(), latest=latest.isoformat())


def _refuse_words(decision: Decision) -> None:
    if not _LANGUAGE.fullmatch(decision.language):
        text = translatable("Trouble", "“{language}” is not a language. Write it as nl or en.")
        raise Refused(text, language=decision.language[:20])
    conditions = decision.conditions
    if not all(map(str.strip, conditions)):
        raise Refused(
            translatable(
                "Trouble",
                "A condition needs words. Write what was asked for, or leave the condition out.",
            )
        )
    if len(conditions) > CONDITIONS_MAX or max(map(len, conditions), default=0) > (
        CONDITION_LENGTH_MAX
    ):
        raise Refused(
            translatable("Trouble", "These are too many conditions, or one of them is too long.")
        )
    refuse_citizen_numbers(*conditions)


def _refuse_conditions(decision: Decision) -> None:
    own = decision.purpose is Purpose.OWN_LEARNING
    if own and cannot_keep(decision.purpose, decision.conditions):
        text = translatable(
            "Trouble",
            "Who looks back alone sees the recording as it is: the face cannot be blurred and the"
            " voice cannot be changed then. Ask for a yes without this condition, or a no.",
        )
        raise Refused(text)
