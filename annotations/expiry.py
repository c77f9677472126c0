"""Permissions that end by themselves: which end soon, which have ended. Pure, knows no clock.

A permission holds up to and including its last day; a recording whose last open purpose has closed,
so or by a no, is withdrawn after a reminder that only a renewed consent answers.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID, uuid4

from annotations.consent import Answer, WhyNot
from annotations.model import Decision, DecisionState, Purpose, Recording

WARN_DAYS: Final = 14
"""How many days before its last day a permission is told to end soon."""

LONGEST: Final = {Purpose.TEACHING_CLIP: 5}
LONGEST_YEARS: Final = 10
"""How many years ahead a permission may end; teaching at most five (`domain.md` 3b, retention)."""

_DAYS_A_YEAR: Final = 366


@dataclass(frozen=True, slots=True)
class Closing:
    """An open purpose of a recording whose last day is near. `days_left` is 0 on the day itself."""

    recording: Recording
    purpose: Purpose
    last_day: date
    days_left: int


@dataclass(frozen=True, slots=True)
class Ended:
    """A recording of which nothing is open any more since `last_day`.

    `reminded_on` is the day on which that was told; from the day after, it is withdrawn.
    """

    recording: Recording
    last_day: date
    reminded_on: date | None

    def withdraws(self, today: date) -> bool:
        """Whether it is to be withdrawn now: it was told on an earlier day, and nobody renewed."""
        return self.reminded_on is not None and self.reminded_on < today


@dataclass(frozen=True, slots=True)
class Due:
    """What ends, on one day: `soon` within two weeks, `today` at the end of this day, `ended`."""

    soon: tuple[Closing, ...]
    today: tuple[Closing, ...]
    ended: tuple[Ended, ...]

    def __bool__(self) -> bool:
        return bool(self.soon or self.today or self.ended)


def closings(
    recording: Recording, answers: Mapping[Purpose, Answer], today: date
) -> Iterable[Closing]:
    """Give the open purposes of a recording that end within WARN_DAYS, today included."""
    for purpose, found in answers.items():
        if found.allowed and found.until is not None:
            days_left = (found.until - today).days
            if days_left <= WARN_DAYS:
                yield Closing(recording, purpose, found.until, days_left)


def last_day(answers: Mapping[Purpose, Answer], decisions: Iterable[Decision]) -> date | None:
    """Give the last day on which any purpose of a recording was allowed and has ended, or None.

    `decisions` are those about it, oldest first. A purpose ends with the first yes for it that
    does, by its last day or, once everyone had said yes, by a no that took it back: those of others
    that still run open nothing. None while any purpose is open, while own learning waits, and when
    no yes has ended: a recording on which nobody has decided waits for its decisions.
    """
    own = answers.get(Purpose.OWN_LEARNING)
    if any(found.is_open for found in answers.values()) or (own is not None and _waits(own)):
        return None
    said: defaultdict[tuple[UUID, Purpose], list[Decision]] = defaultdict(list)
    for one in decisions:
        said[one.participant_id, one.purpose].append(one)
    return max(filter(None, (_ended_on(found, said) for found in answers.values())), default=None)


def _waits(own: Answer) -> bool:
    """Whether a yes to looking back holds, and only others or a yes without a condition lack."""
    reasons = {one.why_not for one in own.standings}
    return None in reasons and not reasons & {WhyNot.ENDED, WhyNot.REFUSED}


def _ended_on(
    found: Answer, said: Mapping[tuple[UUID, Purpose], Sequence[Decision]]
) -> date | None:
    ends = [
        _end_of_yes(said.get((one.participant.id, found.purpose), ())) for one in found.standings
    ]
    counts = {WhyNot.ENDED, WhyNot.REFUSED} if all(ends) else {WhyNot.ENDED}
    over = (end for end, one in zip(ends, found.standings, strict=True) if one.why_not in counts)
    return min(filter(None, over), default=None)


def _end_of_yes(said: Sequence[Decision]) -> date | None:
    """Give the last day on which somebody's last yes held; None when they never said yes."""
    at = max((place for place, one in enumerate(said) if one.permits), default=None)
    if at is None:
        return None
    days = [said[at].valid_until, *(one.decided_at.date() for one in said[at + 1 : at + 2])]
    return min(filter(None, days), default=None)


def expired(decisions: Iterable[Decision], today: date, at: datetime) -> tuple[Decision, ...]:
    """Give the event that ends each permission whose last day is over and is still the latest.

    With these on record nothing reopens when the clock goes back. `at` is the time they get.
    """
    latest = {(one.participant_id, one.purpose): one for one in decisions}
    return tuple(
        replace(one, id=uuid4(), state=DecisionState.EXPIRED, decided_at=at)
        for one in latest.values()
        if one.permits and one.valid_until is not None and one.valid_until < today
    )


def latest_end(purpose: Purpose, today: date) -> date:
    """Give the last day that a permission for this purpose may have when it is given today."""
    years = LONGEST.get(purpose, LONGEST_YEARS)
    try:
        return today + timedelta(days=years * _DAYS_A_YEAR)
    except OverflowError:
        return date.max
