import itertools
import math

from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.ui.timeline.geometry import (
    EDGE_ROOM_PX,
    fitted,
    following,
    ruler_step_ms,
    ticks,
)

DAY_MS = 24 * 3_600_000
durations = st.integers(1, DAY_MS)
widths = st.integers(100, 8000)
factors = st.floats(0.01, 100)
parts = st.floats(0, 1)


@st.composite
def windows(draw):
    window = fitted(draw(durations), draw(widths))
    window = window.zoomed(draw(st.floats(1, 10_000)), window.width_px * draw(parts))
    return window.panned(draw(st.floats(-10_000, 10_000)))


def is_within_film(window):
    room_ms = EDGE_ROOM_PX * window.ms_per_px * (1 + 1e-6) + 1e-6
    return window.start_ms >= -room_ms and window.end_ms <= window.duration_ms + room_ms


@given(windows(), parts)
def test_a_place_and_its_time_lie_within_a_pixel_of_each_other(window, part):
    x = window.x_at(part * window.duration_ms)
    back = window.x_at(window.ms_at(x))
    assert abs(back - x) <= max(1.0, 1 / window.ms_per_px)


@given(windows(), parts)
def test_time_survives_the_way_to_pixels_and_back(window, part):
    time_ms = round(part * window.duration_ms)
    assert abs(window.ms_at(window.x_at(time_ms)) - time_ms) <= 1


@given(windows(), factors, parts)
def test_zooming_keeps_the_time_under_the_pointer(window, factor, part):
    x = window.width_px * part
    zoomed = window.zoomed(factor, x)
    under = window.start_ms + x * window.ms_per_px
    at_edge = not math.isclose(
        zoomed.start_ms, window.start_ms + x * (window.ms_per_px - zoomed.ms_per_px), abs_tol=1e-3
    )
    assert at_edge or abs(zoomed.x_at(under) - x) <= 0.5


@given(windows(), factors, parts)
def test_zooming_never_leaves_the_film(window, factor, part):
    assert is_within_film(window.zoomed(factor, window.width_px * part))


@given(windows(), st.floats(-1e6, 1e6))
def test_panning_never_leaves_the_film_and_keeps_the_zoom(window, by_px):
    panned = window.panned(by_px)
    assert panned.ms_per_px == window.ms_per_px
    assert is_within_film(panned)


@given(durations, widths)
def test_a_whole_film_is_in_sight_from_end_to_end(duration_ms, width_px):
    window = fitted(duration_ms, width_px)
    assert window.is_fitted
    assert window.shows(0)
    assert window.shows(duration_ms)


@given(durations, widths, widths)
def test_a_whole_film_stays_whole_in_another_width(duration_ms, width_px, other_px):
    assert fitted(duration_ms, width_px).resized(other_px) == fitted(duration_ms, other_px)


@given(windows(), parts, parts)
def test_following_brings_the_playhead_in_sight(window, before, now):
    before_ms, now_ms = (round(part * window.duration_ms) for part in (before, now))
    assert following(window, before_ms, now_ms).shows(now_ms)


def test_following_keeps_the_page_while_the_playhead_is_on_it():
    window = fitted(100_000, 1000).zoomed(4, 500)
    assert following(window, 49_000, 50_000) is window


def test_a_turned_page_begins_just_before_the_playhead():
    window = fitted(100_000, 1000).zoomed(10, 0)
    turned = following(window, round(window.end_ms) - 5, round(window.end_ms) + 5)
    assert 0 < turned.x_at(window.end_ms) < 100


@given(windows(), st.floats(20, 200))
def test_marks_on_the_ruler_stand_apart_and_are_few(window, room_px):
    found = ticks(window, room_px)
    places = [window.x_at(tick.time_ms) for tick in found]
    step_ms = ruler_step_ms(window.ms_per_px, room_px)
    assert len(found) <= window.width_px / (step_ms / window.ms_per_px) + 3
    assert all(b - a >= room_px * 0.99 for a, b in itertools.pairwise(places)) or (
        step_ms == 12 * 3_600_000
    )


@given(windows())
def test_no_two_marks_on_the_ruler_read_the_same(window):
    texts = [tick.text for tick in ticks(window, 84)]
    assert len(set(texts)) == len(texts)
