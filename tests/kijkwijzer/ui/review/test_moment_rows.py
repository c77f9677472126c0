"""The list of moments: order, search and filter, and what a change touches."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.model import Note, Valence, new_moment
from annotations.ports import Change
from kijkwijzer.ui.review.moment_rows import MomentRows, Sieve

LAYER = uuid4()


def a_moment(start_ms, code="zien.contact", **more):
    return new_moment(LAYER, start_ms, code, **more)


@pytest.fixture
def rows(qapp):
    return MomentRows(lambda code: {"zien.contact": "Contact houden"}.get(code, code))


def shown(rows):
    return [rows.moment(row) for row in range(rows.rowCount())]


def test_moments_stand_in_order_of_time(rows):
    late, early = a_moment(9000), a_moment(1000)
    rows.set_moments([late, early])
    assert shown(rows) == [early, late]


def test_new_moment_comes_in_its_place_without_a_reset(rows, qtbot):
    rows.set_moments([a_moment(1000), a_moment(9000)])
    middle = a_moment(5000)
    with qtbot.assertNotEmitted(rows.modelReset), qtbot.waitSignal(rows.rowsInserted):
        rows.change(Change(None, middle))
    assert shown(rows)[1] == middle


def test_changed_note_repaints_its_own_row_only(rows, qtbot):
    moment = a_moment(1000)
    rows.set_moments([moment, a_moment(2000)])
    after = a_moment(1000, note=Note("Ik zie"))
    after = type(moment)(moment.id, LAYER, 1000, moment.codes, note=Note("Ik zie"))
    with qtbot.assertNotEmitted(rows.rowsInserted), qtbot.waitSignal(rows.dataChanged) as told:
        rows.change(Change(moment, after))
    assert told.args[0].row() == 0
    assert rows.moment(0) == after


def test_moved_moment_changes_place(rows):
    first, second = a_moment(1000), a_moment(2000)
    rows.set_moments([first, second])
    moved = first.spanning(3000, None)
    rows.change(Change(first, moved))
    assert shown(rows) == [second, moved]


def test_search_finds_words_of_note_and_code(rows):
    noted, other = a_moment(1000, code="klant.doel", note=Note("Zij zegt JA hoor")), a_moment(2000)
    rows.set_moments([noted, other])
    rows.set_sieve(Sieve(text="ja h"))
    assert shown(rows) == [noted]
    rows.set_sieve(Sieve(text="contact"))
    assert shown(rows) == [other]


@pytest.mark.parametrize(
    ("sieve", "expected"),
    [
        (Sieve(code="klant.doel"), [2000]),
        (Sieve(principle_id="zien"), [1000, 3000]),
        (Sieve(valence=Valence.WORKS), [3000]),
        (Sieve(with_note=True), [2000]),
        (Sieve(principle_id="zien", with_note=True), []),
    ],
)
def test_filter_shows_what_fits_every_part(rows, sieve, expected):
    rows.set_moments(
        [
            a_moment(1000),
            a_moment(2000, "klant.doel", note=Note("x")),
            a_moment(3000, valence=Valence.WORKS),
        ]
    )
    rows.set_sieve(sieve)
    assert [moment.start_ms for moment in shown(rows)] == expected


def test_moment_that_no_longer_fits_leaves_the_list(rows):
    moment = a_moment(1000, "klant.doel")
    rows.set_moments([moment])
    rows.set_sieve(Sieve(code="klant.doel"))
    after = type(moment)(moment.id, LAYER, 1000, ("klant.regie",))
    rows.change(Change(moment, after))
    assert shown(rows) == []
    rows.change(Change(after, moment))
    assert shown(rows) == [moment]


def test_neighbour_is_looked_for_from_now_when_none_is_chosen(rows):
    first, second = a_moment(1000), a_moment(2000)
    rows.set_moments([first, second])
    assert rows.neighbour(None, 1500, 1) == second
    assert rows.neighbour(None, 1000, -1) == first
    assert rows.neighbour(None, 500, -1) is None
    assert rows.neighbour(second.id, 0, 1) is None


_starts = st.integers(0, 50)
_codes = st.sampled_from(["zien.contact", "klant.doel"])


@given(
    st.lists(st.tuples(st.sampled_from("amr"), _starts, _codes, st.integers(0, 9)), max_size=40),
    st.sampled_from([Sieve(), Sieve(code="klant.doel")]),
)
def test_whatever_changes_the_list_equals_a_fresh_one(steps, sieve):
    rows, fresh, moments = MomentRows(str), MomentRows(str), []
    rows.set_sieve(sieve)
    fresh.set_sieve(sieve)
    for what, start_ms, code, pick in steps:
        old = moments[pick % len(moments)] if moments and what != "a" else None
        new = None if what == "r" else a_moment(start_ms, code)
        if old and new:
            new = type(old)(old.id, LAYER, start_ms, (code,))
        moments = [one for one in moments if one is not old] + ([new] if new else [])
        rows.change(Change(old, new))
    fresh.set_moments(moments)
    assert shown(rows) == shown(fresh)
    assert rows.total == len(moments)
