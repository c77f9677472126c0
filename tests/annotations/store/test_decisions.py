"""Decisions are only ever added; they go only with a recording that is being withdrawn."""

from datetime import date, datetime, timedelta, timezone
from uuid import uuid4

import pytest
from sqlalchemy import text

from annotations.model import Decision, DecisionState, GivenHow, Purpose
from annotations.store.failures import StoreRefused


@pytest.fixture
def decided(catalogue, kept):
    decision = Decision(
        id=uuid4(),
        participant_id=kept.participants[1].id,
        purpose=Purpose.INTERVISION,
        state=DecisionState.GIVEN,
        decided_at=datetime(2026, 11, 21, 0, 30, tzinfo=timezone(timedelta(hours=1))),
        valid_until=date(2026, 12, 31),
        given_how=GivenHow.SPOKEN,
        language="en",
        conditions=frozenset({"not with my old coordinator", "faces blurred"}),
    )
    with catalogue.writing() as work:
        work.decisions.add(kept.id, decision)
    return decision


def test_a_decision_comes_back_as_it_was(catalogue, kept, decided):
    with catalogue.reading() as work:
        (found,) = work.decisions.of(kept.id)
    assert found == decided
    assert found.decided_at.date() == date(2026, 11, 21)  # the day where it was given, not in UTC


def test_decisions_come_in_the_order_in_which_they_were_made(catalogue, kept, decided):
    later = Decision(
        uuid4(),
        decided.participant_id,
        decided.purpose,
        DecisionState.WITHDRAWN,
        decided.decided_at - timedelta(days=3),
        None,
    )
    with catalogue.writing() as work:
        work.decisions.add(kept.id, later)
        assert work.decisions.of(kept.id) == (decided, later)
        assert work.decisions.by_recording() == {kept.id: [decided, later]}


@pytest.mark.parametrize("act", ["UPDATE decision SET state = 'given'", "DELETE FROM decision"])
def test_a_decision_is_never_changed_or_deleted(catalogue, kept, decided, act):
    with pytest.raises(StoreRefused), catalogue.writing() as work:
        work._connection.execute(text(act))
    with catalogue.reading() as work:
        assert work.decisions.of(kept.id) == (decided,)


def test_decisions_can_go_with_a_recording_that_is_being_withdrawn(catalogue, kept, decided):
    with catalogue.writing() as work:
        work._connection.execute(text("UPDATE recording SET state = 'withdrawing'"))
        work._connection.execute(text("DELETE FROM decision"))
        assert work.decisions.of(kept.id) == ()


def test_conditions_are_sealed(catalogue, decided):
    with catalogue.reading() as work:
        sealed = work._connection.execute(text("SELECT conditions FROM decision")).scalar_one()
    assert b"blurred" not in sealed


def test_a_decision_whose_conditions_cannot_be_read_permits_nothing(catalogue, kept, decided):
    with catalogue.writing() as work:
        work._connection.execute(text("DROP TRIGGER decision_no_update"))
        work._connection.execute(text("UPDATE decision SET conditions = X'00'"))
        (found,) = work.decisions.of(kept.id)
    assert (found.permits, found.id) == (False, decided.id)


@pytest.mark.parametrize(
    "forged",
    [
        "state = 'allowed_forever'",
        "valid_until = NULL",
        "valid_until = 'always'",
        "decided_at = 'yesterday'",
        "given_how = 'assumed'",
    ],
)
def test_a_forged_decision_permits_nothing_and_hides_no_recording(catalogue, kept, decided, forged):
    with catalogue.writing() as work:
        work._connection.execute(text("DROP TRIGGER decision_no_update"))
        work._connection.execute(text(f"UPDATE decision SET {forged}"))  # noqa: S608
        (found,) = work.decisions.of(kept.id)
        assert work.decisions.by_recording() == {kept.id: [found]}
    assert (found.state, found.permits) == (DecisionState.INVALIDATED, False)
    assert found.participant_id == decided.participant_id


def test_a_forged_purpose_does_not_exist(catalogue, kept, decided):
    with catalogue.writing() as work:
        work._connection.execute(text("DROP TRIGGER decision_no_update"))
        work._connection.execute(text("UPDATE decision SET purpose = 'assessment'"))
        assert work.decisions.of(kept.id) == ()
        assert work.decisions.by_recording() == {}
