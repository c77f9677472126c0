"""What a receipt is told of decisions: the last one counts, and a yes that is over has ended."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from annotations.model import Decision, DecisionState, Purpose
from kijkwijzer.app.papers import decision_lines
from kijkwijzer.report import DecisionLine

TODAY, LAST_DAY = date(2026, 11, 21), date(2026, 11, 20)
OWN = Purpose.OWN_LEARNING
WHEN = datetime(2026, 10, 1, tzinfo=UTC)
YES = Decision(uuid4(), uuid4(), OWN, DecisionState.GIVEN, WHEN, LAST_DAY)


def line_of(*decided: Decision, today: date = TODAY) -> DecisionLine:
    return next(one for one in decision_lines(decided, today) if one.purpose is OWN)


@pytest.mark.parametrize("decided", [(YES,), (YES, replace(YES, state=DecisionState.EXPIRED))])
def test_yes_that_is_over_has_ended_and_is_no_no(decided: tuple[Decision, ...]) -> None:
    line = line_of(*decided)
    assert (line.allowed, line.ended, line.until) == (True, True, LAST_DAY)


def test_yes_holds_on_its_last_day() -> None:
    assert not line_of(YES, today=LAST_DAY).ended


@pytest.mark.parametrize("state", [DecisionState.REFUSED, DecisionState.WITHDRAWN])
def test_no_after_a_yes_is_a_no(state: DecisionState) -> None:
    line = line_of(YES, replace(YES, state=state, valid_until=None))
    assert (line.allowed, line.ended) == (False, False)


def test_what_was_put_off_counts_as_not_asked() -> None:
    assert line_of(replace(YES, state=DecisionState.REQUEST_DEFERRED)).allowed is None
