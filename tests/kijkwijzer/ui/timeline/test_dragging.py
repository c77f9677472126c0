from uuid import UUID

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.model import new_moment
from kijkwijzer.ui.timeline.dragging import Drag, Grip, Limits, grip_at, nudged

FILM_MS = 60_000
LIMITS = Limits(FILM_MS)
FRAMES = Limits(FILM_MS, np.arange(0, FILM_MS, 40))


def made(start_ms, end_ms=None):
    return new_moment(UUID(int=1), start_ms, "zien.een", end_ms)


def dragged(moment, grip, by_ms, limits=LIMITS, snap_to=None, reach_ms=0.0):
    drag = Drag(moment, grip, 30_000)
    edge = drag.edge_ms(30_000 + by_ms, limits, snap_to=snap_to, reach_ms=reach_ms)
    after = drag.moment_at(edge, limits)
    return after.start_ms, after.end_ms


fragments = st.tuples(st.integers(0, FILM_MS), st.integers(0, FILM_MS)).filter(
    lambda span: span[0] < span[1]
)


@given(fragments, st.sampled_from(Grip), st.integers(-200_000, 200_000))
def test_a_dragged_fragment_stays_a_fragment_within_the_film(span, grip, by_ms):
    start_ms, end_ms = dragged(made(*span), grip, by_ms)
    assert 0 <= start_ms < end_ms <= FILM_MS


@given(fragments, st.integers(-200_000, 200_000))
def test_a_dragged_whole_keeps_its_length(span, by_ms):
    start_ms, end_ms = dragged(made(*span), Grip.WHOLE, by_ms)
    assert end_ms - start_ms == span[1] - span[0]


@given(fragments, st.sampled_from(Grip), st.integers(-200_000, 200_000))
def test_dragged_edges_fall_on_frames(span, grip, by_ms):
    frame = [at // 40 * 40 for at in span]
    if frame[0] == frame[1]:
        return
    start_ms, end_ms = dragged(made(*frame), grip, by_ms, FRAMES)
    assert start_ms % 40 == end_ms % 40 == 0
    assert start_ms < end_ms


@given(st.integers(0, FILM_MS), st.integers(-200_000, 200_000))
def test_a_dragged_moment_stays_a_moment_within_the_film(at_ms, by_ms):
    start_ms, end_ms = dragged(made(at_ms), Grip.WHOLE, by_ms)
    assert end_ms is None
    assert start_ms == min(max(at_ms + by_ms, 0), FILM_MS)


@pytest.mark.parametrize(
    ("grip", "by_ms", "span"),
    [
        (Grip.START, 15_000, (20_000, 25_000)),
        (Grip.END, -15_000, (5_000, 10_000)),
        (Grip.START, 5_000, (15_000, 20_000)),
        (Grip.END, 100_000, (10_000, FILM_MS)),
        (Grip.START, -100_000, (0, 20_000)),
    ],
)
def test_edges_dragged_past_each_other_change_places(grip, by_ms, span):
    assert dragged(made(10_000, 20_000), grip, by_ms) == span


def test_edges_dragged_onto_each_other_leave_a_step_between():
    assert dragged(made(10_000, 20_000), Grip.START, 10_000, FRAMES) == (20_000, 20_040)
    assert dragged(made(10_000, 20_000), Grip.START, 10_000) == (20_000, 20_100)


def test_edges_dragged_onto_each_other_at_the_end_leave_a_step_before_it():
    assert dragged(made(10_000, FILM_MS), Grip.START, 99_999) == (FILM_MS - 100, FILM_MS)


@pytest.mark.parametrize("off_ms", [-50, 0, 50])
def test_an_edge_snaps_to_the_playhead_within_reach(off_ms):
    span = dragged(made(10_000, 20_000), Grip.END, 5_000 + off_ms, snap_to=25_000, reach_ms=50)
    assert span == (10_000, 25_000)


def test_an_edge_out_of_reach_does_not_snap():
    span = dragged(made(10_000, 20_000), Grip.END, 5_051, snap_to=25_000, reach_ms=50)
    assert span == (10_000, 25_051)


def test_a_whole_snaps_by_its_end_too():
    span = dragged(made(10_000, 20_000), Grip.WHOLE, 4_990, snap_to=25_000, reach_ms=50)
    assert span == (15_000, 25_000)


@pytest.mark.parametrize(("limits", "step_ms"), [(LIMITS, 100), (FRAMES, 40)])
def test_a_nudge_is_a_frame_or_a_tenth_of_a_second(limits, step_ms):
    after, edge_ms = nudged(made(10_000, 20_000), Grip.END, 1, limits)
    assert (after.end_ms, edge_ms) == (20_000 + step_ms, 20_000 + step_ms)
    before, _ = nudged(made(10_000, 20_000), Grip.START, -1, limits)
    assert before.start_ms == 10_000 - step_ms


def test_a_nudge_stops_at_the_ends_of_the_film():
    assert nudged(made(0), Grip.START, -1, LIMITS)[0].start_ms == 0
    assert nudged(made(FILM_MS - 10), Grip.START, 1, LIMITS)[0].start_ms == FILM_MS


@given(st.floats(0, 1000), st.floats(1, 500), st.floats(-50, 1600))
def test_a_box_is_held_by_what_is_under_the_pointer(left, width, x):
    grip = grip_at(x, left, left + width)
    assert (grip is None) == (x < left - 4 or x > left + width + 4)
    assert grip_at(left + width / 2, left, left + width) is Grip.WHOLE
    assert grip_at(left, left, left + width) is Grip.START
    assert grip_at(left + width, left, left + width) is Grip.END
