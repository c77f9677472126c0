"""Where pages stand: they never overlap, and fill the width at zoom 1."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.ui.preview.layout import MARGIN_PX, ZOOM_MAX, ZOOM_MIN, laid_out, zoomed

sides = st.floats(1, 2000)
sizes = st.lists(st.tuples(sides, sides), max_size=20)
zooms = st.floats(ZOOM_MIN, ZOOM_MAX)


@given(sizes, st.integers(50, 3000), zooms)
def test_pages_stand_under_each_other_inside_the_column(sizes, room, zoom):
    column = laid_out(sizes, room, zoom)
    assert len(column.pages) == len(sizes)
    assert all(upper.bottom < lower.y for upper, lower in pairwise(column.pages))
    for page in column.pages:
        assert page.x >= MARGIN_PX - 1
        assert page.x + page.width <= column.width
        assert page.bottom < column.height


@given(sizes.filter(bool), st.integers(50, 3000))
def test_zoom_1_fills_the_width_but_for_the_margins(sizes, room):
    column = laid_out(sizes, room, 1.0)
    assert {page.width for page in column.pages} == {room - 2 * MARGIN_PX}
    assert column.width == room


@given(sizes.filter(bool), st.integers(50, 3000), st.integers(0, 5000), st.integers(1, 900))
def test_what_is_between_two_heights_is_what_can_be_seen(sizes, room, top, seen):
    column = laid_out(sizes, room, 1.0)
    shown = column.between(top, top + seen)
    for at, page in enumerate(column.pages):
        assert (at in shown) == (page.y < top + seen and page.bottom > top)
    assert 0 <= column.page_at(top) < len(sizes)


@given(zooms, st.integers(-40, 40))
def test_zoom_stays_within_bounds(zoom, steps):
    assert ZOOM_MIN <= zoomed(zoom, steps) <= ZOOM_MAX
