"""What follows from what happens in a session, whatever happens."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.guided.engine import STRETCH_MAX, begun, condensed, fold, happen, known
from annotations.guided.model import (
    Chose,
    Ended,
    Entered,
    Focused,
    Left,
    Paused,
    Spent,
    Stretched,
    TakenUp,
    Wrote,
)
from annotations.trouble import Refused
from rubrics.guides_model import Field, GuideRole, SessionGuide, Show, Step

AT = date(2026, 11, 21)
WORDS = {"nl": "a", "en": "a"}
FIELDS = (Field("leervraag", WORDS), Field("doel", WORDS))
GUIDE = SessionGuide(
    "proef",
    "1",
    WORDS,
    WORDS,
    ("own_learning",),
    sealed=False,
    roles=(GuideRole("coordinator", WORDS), GuideRole("coach", WORDS)),
    steps=(
        Step("vraag", WORDS, 5, "", (), frozenset({Show.FIELDS}), FIELDS),
        Step("kijken", WORDS, 15, "", (), frozenset({Show.FILM})),
        Step("kiezen", WORDS, 0, "", (), frozenset({Show.CHOOSE}), choose_max=3),
    ),
)
STEPS = ("vraag", "kijken", "kiezen", "weg")
MOMENTS = [UUID(int=one) for one in range(5)]

events = st.one_of(
    st.builds(Entered, st.just(AT), st.sampled_from(STEPS)),
    st.builds(Spent, st.just(AT), st.sampled_from(STEPS), st.integers(-1, 90)),
    st.builds(Stretched, st.just(AT), st.sampled_from(STEPS), st.integers(-1, 400)),
    st.builds(Paused, st.just(AT), st.integers(-1, 9999), st.sampled_from(["coach", "client", ""])),
    st.builds(
        Wrote,
        st.just(AT),
        st.sampled_from(["leervraag", "doel", "doel@x", "weg"]),
        st.text(max_size=8),
    ),
    st.builds(Chose, st.just(AT), st.lists(st.sampled_from(MOMENTS), max_size=4).map(tuple)),
    st.builds(
        Focused,
        st.just(AT),
        st.lists(st.sampled_from(["zien.a", "zien.b", "klant.a", "klant.b"]), max_size=4).map(
            tuple
        ),
    ),
    st.builds(Left, st.just(AT)),
    st.builds(TakenUp, st.just(AT), st.dates(date(2026, 1, 1), date(2026, 12, 31))),
)
histories = st.lists(events, max_size=30)
"""What may be tried, possible or not; ending is tried apart, or most would be over at once."""


def tried(sequence):
    """Do what can be done of these, one after the other: (what was done, the states)."""
    done, states = [], [begun(GUIDE)]
    for event in sequence:
        try:
            states.append(happen(states[-1], event))
        except Refused:
            continue
        done.append(event)
    return done, states


def assert_valid(state):
    assert state.step in GUIDE.steps
    assert state.visited <= {step.id for step in GUIDE.steps}
    for step in GUIDE.steps:
        assert step.minutes <= state.minutes_allowed(step.id) <= STRETCH_MAX
        assert state.spent_s(step.id) >= 0
    assert state.texts.keys() <= {"leervraag", "doel"}
    assert len(set(state.chosen)) == len(state.chosen) <= 3
    assert all(pause.by in ("", "coordinator", "coach") for pause in state.pauses)


@given(histories)
def test_whatever_is_tried_the_state_stays_valid(sequence):
    _, states = tried(sequence)
    for state in states:
        assert_valid(state)


@given(histories)
def test_killed_after_any_event_it_resumes_in_the_state_it_had_there(sequence):
    done, states = tried(sequence)
    for count, state in enumerate(states):
        assert fold(GUIDE, done[:count]) == state


@given(histories)
def test_what_is_kept_is_less_and_leads_to_the_same_state(sequence):
    done, states = tried(sequence)
    kept = []
    for event, state in zip(done, states[1:], strict=True):
        dropped, shorter = condensed(kept, event)
        kept = [one for index, one in enumerate(kept) if index not in dropped] + [shorter]
        assert fold(GUIDE, kept) == state
    texts = [one.field_id for one in kept if isinstance(one, Wrote)]
    times = [one.step_id for one in kept if isinstance(one, Spent)]
    assert len(texts) == len(set(texts))
    assert sum(isinstance(one, Focused) for one in kept) <= 1
    assert len(times) == len(set(times))


@given(histories, st.lists(events, max_size=5))
def test_nothing_happens_in_a_session_that_is_over(sequence, later):
    done, _ = tried(sequence)
    over = happen(fold(GUIDE, [*done, TakenUp(AT, AT)]), Ended(AT))
    for event in later:
        with pytest.raises(Refused):
            happen(over, event)


@given(histories)
def test_a_guide_that_knows_less_takes_up_what_it_knows(sequence):
    done, _ = tried(sequence)
    fewer = replace(GUIDE, version="2", roles=GUIDE.roles[:1], steps=GUIDE.steps[:2])
    state = fold(fewer, known(fewer, done))
    assert state.step in fewer.steps


@given(histories)
def test_a_left_session_lets_nothing_happen_before_it_is_taken_up(sequence):
    done, _ = tried(sequence)
    state = fold(GUIDE, [*done, TakenUp(AT, AT), Left(AT)])
    with pytest.raises(Refused, match="Take it up again"):
        happen(state, Wrote(AT, "doel", "a"))
    assert happen(state, TakenUp(AT, AT)).is_left is False


@pytest.mark.parametrize(
    "event",
    [
        Entered(AT, "weg"),
        Spent(AT, "weg", 1),
        Spent(AT, "vraag", -1),
        Stretched(AT, "vraag", 0),
        Stretched(AT, "vraag", STRETCH_MAX),
        Paused(AT, 0, "client"),
        Paused(AT, -1, "coach"),
        Wrote(AT, "weg", ""),
        Wrote(AT, "doel@weg", ""),
        Wrote(AT, "doel", "x" * 20_001),
        Chose(AT, (MOMENTS[0], MOMENTS[0])),
        Chose(AT, tuple(MOMENTS[:4])),
        Focused(AT, ("zien.contact", "zien.contact")),
        Focused(AT, ("zien.contact", "zien.vragen", "klant.regie", "klant.doel")),
    ],
)
def test_what_the_guide_does_not_know_is_refused(event):
    with pytest.raises(Refused):
        happen(begun(GUIDE), event)


def test_it_stands_where_it_was_last_and_remembers_where_it_was():
    state = fold(GUIDE, [Entered(AT, "vraag"), Entered(AT, "kiezen"), Entered(AT, "kijken")])
    assert (state.step.id, state.is_last) == ("kijken", False)
    assert state.visited == {"vraag", "kijken", "kiezen"}


def test_a_pause_is_kept_before_it_is_said_who_asked_for_it():
    first, other = Paused(AT, 500, ""), Paused(AT, 900, "")
    said = Paused(AT, 500, "coach")
    assert fold(GUIDE, [first, other]).pauses == (first, other)
    assert fold(GUIDE, [first, other, said]).pauses == (other, said)
    assert condensed([first, other], said) == ((0,), said)


def test_time_adds_up_for_each_step():
    state = fold(
        GUIDE,
        [Spent(AT, "kijken", 5), Spent(AT, "vraag", 7), Spent(AT, "kijken", 6)],
    )
    assert (state.spent_s("kijken"), state.spent_s("vraag"), state.spent_s("kiezen")) == (11, 7, 0)


def test_stretching_adds_to_the_time_box():
    state = fold(GUIDE, [Stretched(AT, "vraag", 5), Stretched(AT, "vraag", 10)])
    assert state.minutes_allowed("vraag") == 20
    assert state.minutes_allowed("kijken") == 15


def test_a_pause_says_who_asked_for_it():
    (pause,) = fold(GUIDE, [Paused(AT, 12_320, "coach")]).pauses
    assert (pause.position_ms, pause.by) == (12_320, "coach")


def test_the_days_on_which_it_was_taken_up_are_kept():
    days = (date(2026, 11, 22), date(2026, 11, 29))
    told = [event for day in days for event in (Left(AT), TakenUp(AT, day))]
    assert fold(GUIDE, told).taken_up_on == days
