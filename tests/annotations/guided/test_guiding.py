"""A session in a real library: kept as it happens, behind the gate, taken up where it was."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from annotations.library.rooms import this_moment
from annotations.numbers import MayBeCitizenNumber
from annotations.trouble import Refused
from rubrics.guides import guide, shipped_guides
from rubrics.guides_model import Show

ALONE = guide("zelf-terugkijken")
COACH = guide("reflectiegesprek")
TOGETHER = guide("samenleergesprek")
CLIENT = guide("klant-kijkt-terug")
FIELD = next(field.id for _, field in guide("zelf-kort").fields())


def steps_of(run):
    return [step.id for step in run.guide.steps]


def steps_field(one):
    return next(field.id for _, field in one.fields())


def killed(run, library):
    """Take up what a kill would leave: nothing told this run that it is over."""
    return library.take_up(run.session_id)


def test_it_begins_at_the_first_step_and_is_listed(allowed):
    run = allowed.begin_session(1, ALONE)
    (line,) = allowed.sessions(1)
    assert line == run.line
    assert (line.number, line.guide_id, line.step_id) == (1, ALONE.id, ALONE.steps[0].id)
    assert (line.begun_on, line.ended_on) == (allowed.today(), None)
    assert line.days_since == (line.begun_on - date(2026, 11, 20)).days


def test_sessions_are_listed_in_the_order_in_which_they_were_begun(allowed):
    runs = [allowed.begin_session(1, one) for one in (TOGETHER, ALONE, COACH, ALONE)]
    runs[1].write(steps_field(ALONE), "later geschreven")
    runs[0].spend(5)
    assert [line.id for line in allowed.sessions()] == [run.session_id for run in runs]


@pytest.mark.parametrize("one", [one for one in shipped_guides() if not one.sealed])
def test_it_goes_from_the_first_step_to_the_last_and_stays_there(allowed, one):
    run = allowed.begin_session(1, one)
    assert run.back().step.id == steps_of(run)[0]
    seen = [run.state.step.id]
    while not run.state.is_last:
        seen.append(run.go_on().step.id)
    assert seen == steps_of(run)
    assert run.go_on().step.id == seen[-1]
    assert run.back().step.id == seen[-2]


@pytest.mark.parametrize("one", [one for one in shipped_guides() if not one.sealed])
def test_killed_at_any_step_it_resumes_there_with_all_that_was_kept(allowed, one):
    run = allowed.begin_session(1, one)
    for step in one.steps:
        run.enter(step.id)
        for field in step.fields:
            run.write(field.id, f"over {field.id}")
        run.spend(7)
        state = run.state
        run = killed(run, allowed)
        assert run.state == state


def test_killed_it_resumes_in_another_process_too(short, reopen):
    short.write(FIELD, "rustig: “ja”")
    short.stretch(5)
    short.pause(12_320, short.guide.roles[0].id)
    state, taken = short.state, reopen().take_up(short.session_id)
    assert taken.state == state
    assert taken.state.pauses[0].at == taken.line.begun_on


def test_chosen_moments_come_back_in_their_order(allowed):
    run = allowed.begin_session(1, ALONE)
    run.enter(next(step.id for step in ALONE.steps if Show.CHOOSE in step.shows))
    chosen = (uuid4(), uuid4())
    run.choose(chosen)
    assert killed(run, allowed).state.chosen == chosen


def test_what_was_typed_over_is_not_kept(short, allowed):
    for text in ("k", "kw", "kwaad", ""):
        short.write(FIELD, text)
    with allowed._rooms.catalogue.reading() as work:
        kept = work.guided.events(work.guided.find(short.session_id))
    assert [one.event.text for one in kept if hasattr(one.event, "text")] == [""]


def test_time_is_one_sum_for_a_step_however_often_it_is_told(short, allowed):
    for _ in range(20):
        short.spend(3)
    with allowed._rooms.catalogue.reading() as work:
        kept = work.guided.events(work.guided.find(short.session_id))
    assert [one.event.seconds for one in kept if hasattr(one.event, "seconds")] == [60]


def test_a_refused_thing_leaves_nothing(short, allowed):
    state = short.state
    for act in (
        lambda: short.enter("weg"),
        lambda: short.write("weg", "a"),
        lambda: short.write(f"{FIELD}@{uuid4()}", "beside no field that the guide has"),
        lambda: short.write(FIELD, "x" * 20_001),
        lambda: short.pause(0, "weg"),
        lambda: short.stretch(-1),
    ):
        with pytest.raises(Refused):
            act()
    assert (short.state, killed(short, allowed).state) == (state, state)


def test_a_citizen_service_number_is_refused(short):
    with pytest.raises(MayBeCitizenNumber):
        short.write(FIELD, "zij is 111222333")


def test_left_it_waits_and_another_day_is_noted(short, allowed, reopen):
    short.leave()
    with pytest.raises(Refused):
        short.write(FIELD, "later")
    assert short.spend(5).spent_s(short.state.step.id) == 0
    run = allowed.take_up(short.session_id)
    assert run.state.taken_up_on == (allowed.today(),)
    run.write(FIELD, "nu wel")
    assert reopen().take_up(short.session_id).state.text(FIELD) == "nu wel"


def test_killed_yesterday_today_is_noted(short, reopen):
    again = reopen(clock=lambda: this_moment() + timedelta(days=1))
    run = again.take_up(short.session_id)
    assert run.state.taken_up_on == (again.today(),)
    assert run.line.begun_on == again.today() - timedelta(days=1)


def test_ended_it_can_be_read_and_not_changed(short, allowed):
    short.write(FIELD, "klaar")
    short.end()
    assert short.end().is_over
    run = allowed.take_up(short.session_id)
    assert (run.state.text(FIELD), run.line.ended_on) == ("klaar", allowed.today())
    for act in (run.go_on, lambda: run.write(FIELD, "toch")):
        with pytest.raises(Refused):
            act()


def test_what_a_run_gives_back_is_on_disk(short, allowed):
    state = short.go_on()
    assert allowed.sessions(1)[0].step_id == state.step.id


def test_taken_up_in_another_place_the_first_stops(short, allowed):
    allowed.take_up(short.session_id)
    with pytest.raises(Refused, match="elsewhere"):
        short.go_on()


def test_a_session_of_another_recording_is_not_listed_with_it(allowed, receive, short):
    receive("second")
    assert allowed.sessions(2) == ()
    assert len(allowed.sessions()) == 1


def test_opened_to_look_only_a_session_can_be_read(short, reopen):
    short.write(FIELD, "kijk")
    short.leave()
    run = reopen(read_only=True).take_up(short.session_id)
    assert run.state.text(FIELD) == "kijk"


def test_a_newer_guide_takes_up_what_it_still_knows(allowed):
    run = allowed.begin_session(1, ALONE)
    for step in ALONE.steps:
        run.enter(step.id)
    run.write(steps_field(ALONE), "wat ik wil leren")
    newer = replace(ALONE, version="99", steps=ALONE.steps[:2])
    again = allowed.take_up(run.session_id, newer)
    assert again.state.step.id == ALONE.steps[1].id
    assert again.state.text(steps_field(ALONE)) == "wat ik wil leren"
    assert again.go_on().step.id == ALONE.steps[1].id


def test_a_session_of_a_guide_that_is_not_here_says_so(allowed):
    run = allowed.begin_session(1, replace(ALONE, id="van-iemand-anders"))
    with pytest.raises(Refused, match="not in this program"):
        allowed.take_up(run.session_id)
    assert [line.guide_id for line in allowed.sessions()] == ["van-iemand-anders"]
