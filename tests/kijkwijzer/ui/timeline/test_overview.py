from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.ui.timeline.geometry import fitted
from kijkwijzer.ui.timeline.overview import LEAST_PX, OverviewDrag, OverviewGrip, grip_at, span

FILM_MS = 3_600_000


def window(zoom=8.0, part=0.5):
    whole = fitted(FILM_MS, 1000)
    return whole.zoomed(zoom, 1000 * part)


@given(st.floats(1, 1e5), st.floats(0, 1))
def test_the_frame_stays_in_the_strip_and_can_always_be_held(zoom, part):
    left, right = span(window(zoom, part))
    assert 0 <= left < right <= 1000
    assert right - left >= LEAST_PX - 1e-6


@given(st.floats(1, 1e5), st.floats(0, 1))
def test_the_frame_lies_where_the_film_is_in_sight(zoom, part):
    seen = window(zoom, part)
    left, right = span(seen)
    middle_ms = (seen.start_ms + seen.end_ms) / 2
    assert left - 1 <= fitted(FILM_MS, 1000).x_at(middle_ms) <= right + 1


def test_the_edges_and_the_middle_of_the_frame_are_told_apart():
    seen = window()
    left, right = span(seen)
    found = [grip_at(seen, x) for x in (left, (left + right) / 2, right, left - 20)]
    assert found == [
        OverviewGrip.START,
        OverviewGrip.WHOLE,
        OverviewGrip.END,
        OverviewGrip.BESIDE,
    ]


def test_dragging_the_frame_moves_the_sight_as_far():
    seen = window()
    moved = OverviewDrag(seen, OverviewGrip.WHOLE, 500).at(600)
    assert abs(span(moved)[0] - span(seen)[0] - 100) < 0.01
    assert moved.ms_per_px == seen.ms_per_px


def test_dragging_an_edge_zooms_and_leaves_the_other_edge():
    seen = window()
    left, right = span(seen)
    wider = span(OverviewDrag(seen, OverviewGrip.END, right).at(right + 100))
    assert abs(wider[0] - left) < 0.01
    assert abs(wider[1] - right - 100) < 0.01


def test_an_edge_dragged_past_the_other_turns_the_frame_over():
    seen = window()
    left, right = span(seen)
    turned = span(OverviewDrag(seen, OverviewGrip.END, right).at(left - 100))
    assert abs(turned[0] - left + 100) < 0.01
    assert abs(turned[1] - left) < 0.01


def test_a_press_beside_the_frame_brings_that_place_in_the_middle():
    seen = OverviewDrag(window(), OverviewGrip.BESIDE, 200).at(200)
    left, right = span(seen)
    assert abs((left + right) / 2 - 200) < 1
