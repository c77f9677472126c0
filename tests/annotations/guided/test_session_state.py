"""Reading what a session came to asks the gate, and leaves everything as it was."""

from dataclasses import replace

import pytest

from annotations.consent import NotAllowed
from annotations.model import DecisionState, Purpose
from annotations.trouble import Refused
from rubrics.guides import guide


def kept(library, run):
    with library._rooms.catalogue.reading() as work:
        return work.guided.events(work.guided.find(run.session_id))


def test_it_gives_where_the_session_stands(allowed, short):
    field = next(field.id for _, field in short.guide.fields())
    short.write(field, "Ik wacht.")
    seen = allowed.session_state(short.session_id)
    assert (seen.state, seen.line, seen.purposes) == (short.state, short.line, short.purposes)


def test_reading_writes_nothing_and_stops_nobody(allowed, short, reopen):
    short.leave()
    before = kept(allowed, short)
    allowed.session_state(short.session_id)
    assert kept(allowed, short) == before
    assert short.state.is_left
    assert reopen(read_only=True).session_state(short.session_id).state.is_left


def test_the_list_says_the_same_step_as_the_session(allowed):
    known = guide("zelf-kort")
    older = replace(known, version="0", steps=(*known.steps, replace(known.steps[0], id="weg")))
    run = allowed.begin_session(1, older)
    run.go_on()
    run.enter("weg")
    (line,) = allowed.sessions(1)
    assert line.step_id == allowed.session_state(run.session_id).line.step_id == known.steps[1].id


@pytest.mark.parametrize("guide_id", ["zelf-kort", "samenleergesprek", "reflectiegesprek"])
def test_each_purpose_of_the_guide_is_asked_for(allowed, guide_id):
    run = allowed.begin_session(1, guide(guide_id))
    last = guide(guide_id).purposes[-1]
    for person in allowed.recording(1).participants:
        allowed.record_decision(1, person.code, Purpose(last), DecisionState.REQUESTED)
    with pytest.raises((NotAllowed, Refused)):
        allowed.session_state(run.session_id)
