import itertools

from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.ui.timeline.layout import Needs, lay_out, least_height, natural_height

needs = st.builds(
    Needs,
    voices=st.integers(0, 8),
    rows=st.lists(st.integers(1, 6), max_size=5).map(tuple),
    has_text=st.booleans(),
)
sizes = st.tuples(st.integers(200, 4000), st.integers(60, 1600))


def bands(layout):
    return [*layout.voices, *layout.lanes, *([layout.text] if layout.text else [])]


@given(sizes, needs, st.integers(0, 5000))
def test_lanes_never_overlap(size, wanted, scroll_px):
    found = bands(lay_out(*size, wanted, scroll_px))
    assert all(a.bottom <= b.top for a, b in itertools.pairwise(found))


@given(sizes, needs)
def test_rows_stay_within_their_lane_and_apart(size, wanted):
    for lane in lay_out(*size, wanted).lanes:
        rows = [lane.row(place) for place in range(lane.rows)]
        assert rows[0].top >= lane.top
        assert rows[-1].bottom <= lane.bottom
        assert all(a.bottom < b.top for a, b in itertools.pairwise(rows))


@given(sizes, needs, st.data())
def test_a_place_in_a_row_finds_that_row(size, wanted, data):
    for lane in lay_out(*size, wanted).lanes:
        place = data.draw(st.integers(0, lane.rows - 1))
        assert lane.row_at(lane.row(place).middle) == place


@given(sizes, needs)
def test_scrolled_to_the_end_the_last_lane_is_whole(size, wanted):
    layout = lay_out(*size, wanted, 100_000)
    if bands(layout) and layout.middle.height:
        assert bands(layout)[-1].bottom <= layout.overview.top


@given(needs)
def test_at_its_natural_height_nothing_is_scrolled(wanted):
    assert lay_out(1200, natural_height(wanted), wanted).scroll_max_px == 0


def test_the_drawing_fits_a_low_window():
    assert least_height(Needs(2, (1, 1, 1), has_text=True)) <= 150
    assert lay_out(900, 224, Needs(2, (1, 1, 1), has_text=True)).scroll_max_px == 0


@given(sizes, needs)
def test_the_time_area_always_has_room(size, wanted):
    layout = lay_out(*size, wanted)
    assert layout.time_px >= 40
    assert layout.label_px + layout.time_px == layout.width
