"""What was written beside what a client released goes when the client takes client review back."""

import pytest

from annotations.consent import NotAllowed
from annotations.model import DecisionState, Purpose
from annotations.trouble import Refused
from annotations.withdrawal import PartKind, WithdrawnBy
from rubrics.guides import guide

TALK = guide("reflectiegesprek")


@pytest.fixture
def talk(allowed):
    """A reflection talk in which something is written in a step without and one with notes."""
    run = allowed.begin_session(1, TALK)
    run.write("mijn_vraag", "Waarom bleef het stil?")
    run.write("nieuw_voor_mij", "Dat mijn uitleg te snel ging.")
    return run


def no(library, how):
    if how == "withdrawn":
        library.withdraw(1, by=WithdrawnBy.CLIENT, purpose=Purpose.CLIENT_REVIEW)
    else:
        library.record_decision(1, "K-014", Purpose.CLIENT_REVIEW, DecisionState.WITHDRAWN)


@pytest.mark.parametrize("how", ["withdrawn", "decided"])
def test_only_what_was_written_beside_it_goes(allowed, talk, how):
    no(allowed, how)
    texts = allowed.take_up(talk.session_id).state.texts
    assert texts.get("mijn_vraag") == "Waarom bleef het stil?"
    assert not texts.get("nieuw_voor_mij")


@pytest.mark.parametrize("how", ["withdrawn", "decided"])
def test_a_run_that_still_holds_it_stops(allowed, talk, how):
    no(allowed, how)
    with pytest.raises((NotAllowed, Refused)):
        _ = talk.state


def test_a_run_that_holds_nothing_of_it_goes_on(allowed):
    run = allowed.begin_session(1, TALK)
    run.write("mijn_vraag", "Waarom bleef het stil?")
    no(allowed, "decided")
    assert run.state.text("mijn_vraag")


def test_the_plan_counts_it_and_says_that_the_session_stays(allowed, talk):
    plan = allowed.withdrawal_plan(1, Purpose.CLIENT_REVIEW)
    assert {part.kind: part.count for part in plan.parts} == {PartKind.NOTES: 1}


def test_withdrawing_another_purpose_leaves_it(allowed, talk, allow):
    allow(1, Purpose.INTERVISION)
    allowed.withdraw(1, by=WithdrawnBy.CLIENT, purpose=Purpose.INTERVISION)
    assert talk.state.text("nieuw_voor_mij")


def test_of_a_guide_that_is_not_known_every_text_goes(allowed, talk):
    with allowed._rooms.catalogue.writing() as work:
        work._connection.exec_driver_sql("UPDATE guided_session SET guide_id = 'eigen'")
    no(allowed, "withdrawn")
    assert dict(allowed.take_up(talk.session_id, TALK).state.texts) == {}
