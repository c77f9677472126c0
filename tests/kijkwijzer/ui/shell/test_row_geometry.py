"""Rows divide any width, and strips stay within themselves."""

from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.ui.recordings_page.row_geometry import row_geometry, strip_places

MARKS = st.lists(
    st.tuples(st.integers(0, 10_800_000), st.sampled_from(["zien", "vreemd", "klant"])), max_size=60
)


@given(width=st.integers(720, 4000))
def test_columns_never_overlap(width):
    row = row_geometry(width)
    edges = [row.text_x, row.text_x + row.text_width, row.chips_x, row.chips_x + row.chips_width]
    edges += [row.next_x, row.next_x + row.next_width, row.more_x, width]
    assert edges == sorted(edges)


@given(width=st.integers(880, 4000))
def test_what_comes_next_has_room_in_every_window(width):
    assert row_geometry(width).next_width >= 150


@given(marks=MARKS, width=st.integers(40, 600))
def test_marks_stay_within_the_strip(marks, width):
    places = strip_places(sorted(marks), 10_800_000, width, 12)
    assert all(6 <= x <= width - 6 for x, _ in places)


@given(marks=MARKS)
def test_every_principle_that_was_marked_is_seen(marks):
    places = strip_places(sorted(marks), 10_800_000, 260, 12)
    assert {principle for _, principle in places} == {principle for _, principle in marks}


def test_ten_thousand_marks_are_painted_as_few():
    marks = [(n * 1080, "zien") for n in range(10_000)]
    assert len(strip_places(marks, 10_800_000, 260, 12)) <= 260 // 6 + 1


@given(marks=MARKS, width=st.integers(0, 12))
def test_strip_without_room_or_length_shows_nothing(marks, width):
    assert strip_places(marks, 0, 260, 12) == []
    assert strip_places(marks, 1000, width, 12) == []
