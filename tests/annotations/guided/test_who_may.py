"""Who may be in a session: everybody allows every purpose of its guide, at each event."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from annotations.consent import NotAllowed
from annotations.library import Library
from annotations.library.rooms import this_moment
from annotations.model import DecisionState, Purpose
from annotations.trouble import Refused
from annotations.withdrawal import WithdrawnBy
from rubrics.guides import guide

ALONE = guide("zelf-terugkijken")
COACH = guide("reflectiegesprek")
TOGETHER = guide("samenleergesprek")
CLIENT = guide("klant-kijkt-terug")
FIELD = next(field.id for _, field in guide("zelf-kort").fields())


def no(library, purpose):
    person = library.recording(1).participants[1]
    library.record_decision(1, person.code, purpose, DecisionState.WITHDRAWN)


@pytest.mark.parametrize("one", [COACH, TOGETHER])
def test_it_needs_every_purpose_of_its_guide(library, receive, allow, one):
    receive()
    allow(1)
    with pytest.raises(NotAllowed):
        library.begin_session(1, one)
    assert library.sessions() == ()


@pytest.mark.parametrize(
    ("one", "purpose"),
    [(COACH, Purpose.THIRD_PARTY_COACH), (TOGETHER, Purpose.CLIENT_REVIEW)],
)
def test_a_no_to_any_of_its_purposes_stops_it_and_takes_it_away(allowed, one, purpose):
    run = allowed.begin_session(1, one)
    no(allowed, purpose)
    for act in (run.go_on, lambda: run.state, lambda: run.spend(3)):
        with pytest.raises(Refused):
            act()
    assert allowed.sessions() == ()
    with pytest.raises(Refused, match="no longer there"):
        allowed.take_up(run.session_id)


def test_a_no_to_another_purpose_leaves_it_be(allowed, short):
    no(allowed, Purpose.CLIENT_REVIEW)
    assert short.write(FIELD, "ik ga door").text(FIELD) == "ik ga door"
    assert len(allowed.sessions(1)) == 1


def test_a_no_while_it_waits_for_its_turn_to_write_is_counted(allowed):
    """The run is not shut yet when the decision is there already: the gate is asked inside."""
    run = allowed.begin_session(1, COACH)
    person = allowed.recording(1).participants[1]
    watches, run.watches = run.watches, ()
    for watch in watches:
        watch.shut = lambda _refusal: None
    allowed.record_decision(1, person.code, Purpose.THIRD_PARTY_COACH, DecisionState.REFUSED)
    with pytest.raises(NotAllowed):
        run.go_on()


def test_a_permission_that_ends_in_the_night_stops_it(tmp_path, receive, allow):
    now = [this_moment()]
    library, _ = Library.create(
        tmp_path / "other", "zes paarse lampen in huis", light=True, clock=lambda: now[0]
    )
    with library:
        receive(into=library)
        allow(1, until=now[0].date() + timedelta(days=1), on=library)
        run = library.begin_session(1, ALONE)
        now[0] += timedelta(days=2)
        with pytest.raises(NotAllowed):
            run.go_on()
        assert library.sessions() == ()
        with pytest.raises(NotAllowed):
            library.take_up(run.session_id)


def test_a_withdrawal_stops_it_and_takes_all_sessions(allowed, short):
    other = allowed.begin_session(1, TOGETHER)
    allowed.withdraw(1, by=WithdrawnBy.CLIENT)
    for run in (short, other):
        with pytest.raises(Refused, match="withdrawn"):
            run.go_on()
        with pytest.raises(Refused):
            allowed.take_up(run.session_id)
    assert allowed.sessions() == ()


def test_a_locked_library_lets_nothing_happen(allowed, short):
    allowed.close()
    with pytest.raises(Refused):
        short.go_on()


def test_a_sealed_session_needs_somebody_who_holds_the_key(allowed):
    for who in (None, uuid4()):
        with pytest.raises(Refused):
            allowed.begin_session(1, CLIENT, facilitator=who)
    assert allowed.sessions() == ()


def test_in_a_sealed_session_nothing_is_written_openly(allowed, facilitator):
    run = allowed.begin_session(1, CLIENT, facilitator=facilitator)
    field = next((one.id for _, one in CLIENT.fields()), "weg")
    for act in (
        lambda: run.write(field, "voor mij alleen"),
        lambda: run.pause(5, CLIENT.roles[0].id),
        lambda: run.choose((uuid4(),)),
        run.go_on,
    ):
        with pytest.raises(Refused, match="sealed"):
            act()
    assert (run.line.sealed, run.line.facilitator_id) == (True, facilitator)


def test_a_newer_guide_that_asks_more_needs_more(allowed):
    run = allowed.begin_session(1, ALONE)
    newer = replace(ALONE, version="99", purposes=("own_learning", "intervision"))
    with pytest.raises(NotAllowed):
        allowed.take_up(run.session_id, newer)
