"""A permission ends on its day, is told beforehand, and stays ended when the clock goes back."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from annotations.consent import Condition, answer
from annotations.expiry import WARN_DAYS, Ended, closings, expired, last_day, latest_end
from annotations.model import (
    Decision,
    DecisionState,
    Film,
    Participant,
    Purpose,
    Recording,
    Role,
    Setting,
)

TODAY = date(2026, 11, 21)
NOW = datetime.combine(TODAY, time(12), UTC)
PEOPLE = (
    Participant(uuid4(), "W-01", Role.COORDINATOR),
    Participant(uuid4(), "K-014", Role.CLIENT),
)
FILM = Film(1000, has_picture=True, has_sound=True)
RECORDING = Recording(uuid4(), 1, TODAY, "", Setting.DESK, PEOPLE, FILM)


def given_until(days, purposes=(Purpose.OWN_LEARNING,), people=PEOPLE):
    end = TODAY + timedelta(days=days)
    at = NOW - timedelta(days=100)
    return [
        Decision(uuid4(), who.id, purpose, DecisionState.GIVEN, at, end)
        for purpose in purposes
        for who in people
    ]


def answers(decisions, today=TODAY, people=PEOPLE):
    return {purpose: answer(purpose, people, decisions, today) for purpose in Purpose}


def ended(decisions, today=TODAY, people=PEOPLE):
    return last_day(answers(decisions, today, people), decisions)


def a_no(days, purpose, who=PEOPLE[1], state=DecisionState.WITHDRAWN):
    return Decision(uuid4(), who.id, purpose, state, NOW + timedelta(days=days), None)


@given(st.integers(0, 400))
def test_the_last_two_weeks_are_told_to_the_day(days):
    [*found] = closings(RECORDING, answers(given_until(days)), TODAY)
    assert [one.days_left for one in found] == ([days] if days <= WARN_DAYS else [])


def test_nothing_that_is_closed_is_told_to_close():
    decisions = given_until(3, people=PEOPLE[:1])
    assert list(closings(RECORDING, answers(decisions), TODAY)) == []


def test_the_recording_ends_with_its_last_purpose():
    decisions = given_until(-5) + given_until(-2, (Purpose.QUOTE,))
    assert ended(decisions) == TODAY - timedelta(days=2)
    assert ended(decisions + given_until(0, (Purpose.INTERVISION,))) is None


def test_a_yes_on_a_condition_is_no_permission_that_ended():
    asked = frozenset({Condition.BLUR_FACE})
    decisions = given_until(-5) + [replace(one, conditions=asked) for one in given_until(3)]
    assert ended(decisions) is None
    assert [one.days_left for one in closings(RECORDING, answers(decisions), TODAY)] == [3]


def test_a_yes_that_is_kept_closed_does_not_keep_the_recording():
    clip = given_until(1800, (Purpose.TEACHING_CLIP,))
    blurred = [replace(one, conditions=frozenset({Condition.BLUR_FACE})) for one in clip]
    assert ended(given_until(-5) + blurred) == TODAY - timedelta(days=5)


def test_a_no_that_takes_the_last_yes_back_is_an_end_too():
    use = Purpose.INTERVISION
    decisions = [*given_until(300, (use,)), a_no(-9, use), a_no(-7, use, PEOPLE[0])]
    assert ended(decisions) == TODAY - timedelta(days=9)


def test_a_no_after_the_last_day_ended_nothing_later():
    use = Purpose.INTERVISION
    decisions = given_until(-50, (use,))
    over = expired(decisions, TODAY, NOW)
    refused = [a_no(-1, use, who, DecisionState.REFUSED) for who in PEOPLE]
    assert ended([*decisions, *over, *refused]) == TODAY - timedelta(days=50)


def test_a_no_of_who_never_said_yes_ends_nothing():
    nos = [a_no(-3, Purpose.INTERVISION, state=DecisionState.REFUSED), a_no(-2, Purpose.QUOTE)]
    assert ended(nos) is None


def test_a_recording_on_which_nobody_decided_does_not_end():
    assert ended([]) is None


def test_it_ends_with_the_first_permission_though_another_one_runs_for_years():
    decisions = given_until(3000) + given_until(-5, people=PEOPLE[1:])
    assert ended(decisions) == TODAY - timedelta(days=5)


def test_it_ends_with_the_purpose_that_closed_last():
    decisions = given_until(3000, tuple(Purpose))
    for days, purpose in ((-9, Purpose.OWN_LEARNING), (-4, Purpose.QUOTE)):
        decisions += given_until(days, (purpose,), PEOPLE[:1])
    decisions += given_until(-30, set(Purpose) - {Purpose.OWN_LEARNING, Purpose.QUOTE})
    assert ended(decisions) == TODAY - timedelta(days=4)


@given(st.lists(st.integers(-9, 9), max_size=8), st.integers(-20_000, 20_000))
def test_what_has_ended_stays_ended_whatever_the_clock_says(ends, later):
    decisions = [one for days in ends for one in given_until(days)]
    events = expired(decisions, TODAY, NOW)
    assert not expired([*decisions, *events], TODAY, NOW)
    for day in (TODAY + timedelta(days=later), TODAY - timedelta(days=9)):
        was_over = not answer(Purpose.OWN_LEARNING, PEOPLE, decisions, TODAY).allowed
        now = answer(Purpose.OWN_LEARNING, PEOPLE, [*decisions, *events], day)
        assert not (was_over and now.allowed)


def test_the_ending_keeps_the_last_day_for_the_reminder():
    decisions = given_until(-3)
    decisions += expired(decisions, TODAY, NOW)
    assert ended(decisions) == TODAY - timedelta(days=3)


def test_a_recording_is_withdrawn_on_a_day_after_the_reminder_only():
    def withdraws(reminded_on):
        return Ended(RECORDING, TODAY, reminded_on).withdraws(TODAY)

    assert withdraws(TODAY - timedelta(days=1))
    assert not any(map(withdraws, (None, TODAY, date(2099, 1, 1))))


def test_teaching_may_last_five_years_at_most():
    assert latest_end(Purpose.TEACHING_CLIP, TODAY).year == 2031
    assert latest_end(Purpose.RESEARCH_CODING, TODAY).year == 2036
    assert latest_end(Purpose.QUOTE, date.max) == date.max


def taught_and_taken_back(who=PEOPLE[1]):
    """One person's yes to teaching and the no that took it back: it was never open."""
    return [*given_until(30, (Purpose.TEACHING_CLIP,), (who,)), a_no(-1, Purpose.TEACHING_CLIP)]


def test_a_no_to_what_was_never_open_ends_nothing_while_looking_back_waits():
    silent = Participant(uuid4(), "T-01", Role.INTERPRETER)
    decisions = [*given_until(90), *taught_and_taken_back()]
    assert ended(decisions, people=(*PEOPLE, silent)) is None
    assert ended([*given_until(90, people=PEOPLE[1:]), *taught_and_taken_back()]) is None


def test_what_ended_for_others_ends_nothing_while_a_yes_to_looking_back_holds():
    silent = Participant(uuid4(), "T-01", Role.INTERPRETER)
    decisions = [*given_until(90), *given_until(-1, (Purpose.INTERVISION,))]
    assert ended(decisions, people=(*PEOPLE, silent)) is None


def test_a_running_yes_to_looking_back_on_a_condition_ends_nothing():
    own = [replace(one, conditions=frozenset({"blur_face"})) for one in given_until(90)]
    assert ended([*own, *given_until(-1, (Purpose.INTERVISION,))]) is None


def test_what_only_one_person_allowed_is_not_ended_by_their_no():
    assert ended(taught_and_taken_back()) is None
