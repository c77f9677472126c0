"""The time of a step: quiet words, shared where a step has none of its own."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.ui.guided.timing import left_s, sharing
from kijkwijzer.ui.guided.words import time_left

MINUTES = st.lists(st.integers(0, 30), min_size=1, max_size=8)


def steps_of(minutes):
    return tuple(
        SimpleNamespace(id=str(place), minutes=count) for place, count in enumerate(minutes)
    )


@given(MINUTES, st.data())
def test_a_step_shares_its_time_with_those_that_share_with_it(minutes, data):
    steps = steps_of(minutes)
    index = data.draw(st.integers(0, len(steps) - 1))
    together = sharing(steps, index)
    assert steps[index] in together
    assert all(sharing(steps, steps.index(one)) == together for one in together)


@given(MINUTES)
def test_every_minute_is_given_once(minutes):
    steps = steps_of(minutes)
    groups = {sharing(steps, index)[0].id: sharing(steps, index) for index in range(len(steps))}
    assert sum(one.minutes for group in groups.values() for one in group) == sum(minutes)


def test_time_spent_in_a_step_that_shares_counts_for_both():
    steps = steps_of([15, 0])
    spent = {"0": 300, "1": 120}
    allowed = {"0": 15, "1": 5}
    assert left_s(steps, 1, allowed.__getitem__, spent.__getitem__) == 20 * 60 - 420
    assert left_s(steps, 0, allowed.__getitem__, spent.__getitem__) == 20 * 60 - 420


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (720, "about 12 min left"),
        (61, "about a minute left"),
        (5, "about a minute left"),
        (0, "Take the time you need"),
        (-900, "Take the time you need"),
    ],
)
def test_the_clock_speaks_quietly_and_counts_no_lateness(left, said):
    assert time_left(left) == said


def test_more_time_is_given_and_kept(make_run, library):
    run = make_run("zelf-terugkijken")
    run.clock.face.more.click()
    assert run.clock.face.left.text() == "about 10 min left"
    assert library.take_up(run.sitting.run.line.id).state.minutes_allowed("beginnen") == 10


def test_that_the_time_is_over_is_said_once(make_run):
    face = make_run("zelf-terugkijken").clock.face
    said = []
    face._say_over = lambda: said.append(face.left.text())
    for left in (10, -1, -2, -60):
        face.show_left("beginnen", left)
    assert said == ["Take the time you need"]
    assert face.left.property("kind") == "muted"
