"""Where a client stood in a sealed session is in the notebook alone: it tells what was said."""

from datetime import date
from uuid import uuid4

import pytest

from annotations.guided.model import Entered
from annotations.store.guided import KeptEvent
from annotations.trouble import Refused
from kijkwijzer.report.from_library import session_facts
from kijkwijzer.report.texts import load_texts


@pytest.fixture
def walked(library, begin, open_again, note):
    """Go through a session, and say something or nothing in it."""

    def walk(*, saying):
        session = begin()
        opened = open_again(session)
        run = library.take_up(session)
        for step in run.guide.steps:
            if step.id == "delen" and not saying:
                continue
            opened.go_to(f"{step.id}:0")
            run.spend(60)
        if saying:
            opened.keep_note(note())
        run.end()
        opened.close()
        run.close()
        return session

    return walk


def seen(library, session):
    """All that the coordinator sees of it."""
    (line,) = (one for one in library.sessions() if one.id == session)
    run = library.take_up(session)
    facts = session_facts(library, session, load_texts("nl"), run)
    state = run.state
    return line.step_id, run.line.step_id, state.visited, state.step.id, state.spent, facts.steps


def test_it_is_not_to_be_seen_whether_the_client_said_anything(library, walked):
    told, silent = (seen(library, walked(saying=one)) for one in (True, False))
    assert told == silent
    assert told[:3] == (None, None, frozenset())


def test_nothing_of_steps_or_times_is_kept_in_the_open(library, walked):
    session = walked(saying=True)
    with library._rooms.catalogue.reading() as work:
        kept = work.guided.events(work.guided.find(session))
    assert [type(one.event).__name__ for one in kept] == ["Ended"]
    assert kept[0].event.at == library.today()


def test_no_step_of_a_sealed_session_is_taken_in_the_open(library, session_id):
    run = library.take_up(session_id)
    for refused in (run.go_on, run.back, lambda: run.enter("delen"), lambda: run.stretch(1)):
        with pytest.raises(Refused):
            refused()


def test_a_sealed_session_ends_only_while_its_notebook_is_open(library, session_id, open_again):
    run = library.take_up(session_id)
    with pytest.raises(Refused):
        run.end()
    opened = open_again()
    opened.close()
    with pytest.raises(Refused):
        run.end()
    assert not library.sessions()[0].is_over
    held = open_again()
    assert run.end().is_over
    assert held.is_open


def test_steps_that_were_kept_in_the_open_once_are_not_told(library, session_id, open_again):
    with library._rooms.catalogue.writing() as work:
        kept = KeptEvent(uuid4(), Entered(date(2026, 11, 21), "delen"))
        work.guided.add(work.guided.find(session_id), kept, ())
    assert library.sessions()[0].step_id is None
    run = library.take_up(session_id)
    assert run.state.visited == frozenset()
