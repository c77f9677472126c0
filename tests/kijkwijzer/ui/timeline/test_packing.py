import itertools
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.model import new_moment
from kijkwijzer.ui.timeline.clusters import clusters_within
from kijkwijzer.ui.timeline.packing import ROWS_MAX, LaneMoments

FILM_MS = 600_000
spans = st.lists(
    st.tuples(st.integers(0, FILM_MS), st.one_of(st.just(0), st.integers(1, 60_000))), max_size=60
)
zooms = st.floats(0.5, 50_000)


def made(found):
    return [
        new_moment(UUID(int=1), start, "zien.een", start + length if length else None)
        for start, length in found
    ]


def filled(found):
    lane = LaneMoments(FILM_MS)
    lane.fill(made(found))
    return lane


def clustered(found, ms_per_px, from_px=-1e9, to_px=1e9):
    ordered = sorted((start, start + length) for start, length in found)
    times = np.asarray(ordered, np.float64).reshape(-1, 2).T
    return clusters_within(times, ms_per_px, from_px, to_px)


def overlaps(row):
    spans = list(zip(row.starts, row.lasts, strict=True))
    return any(b[0] < a[1] for a, b in itertools.pairwise(spans))


@given(spans)
def test_moments_in_one_row_do_not_overlap_in_time(found):
    lane = filled(found)
    assert not any(map(overlaps, lane.rows[: ROWS_MAX - 1]))


@given(spans)
def test_every_moment_stands_in_one_row(found):
    lane = filled(found)
    assert len(lane) == sum(len(row.ids) for row in lane.rows) == len(found)
    assert len(lane.rows) <= ROWS_MAX


@given(spans, st.data())
def test_adding_and_taking_away_moves_no_other_moment(found, data):
    lane, moments = LaneMoments(FILM_MS), made(found)
    for moment in moments:
        lane.put(moment)
    if not moments:
        return
    gone = data.draw(st.sampled_from(moments))
    rows = {one.id: lane.row_of(one.id) for one in moments if one is not gone}
    lane.drop(gone)
    assert {one: lane.row_of(one) for one in rows} == rows
    assert not any(map(overlaps, lane.rows[: ROWS_MAX - 1]))


@given(spans)
def test_a_lane_gives_its_moments_in_order_of_time(found):
    order = filled(found).order()
    assert order == sorted(order)
    assert len(order) == len(found)


def test_a_moment_that_is_not_there_cannot_be_taken_away():
    lane = filled([(1000, 0)])
    with pytest.raises(KeyError):
        lane.drop(made([(2000, 0)])[0])


@given(spans, zooms)
def test_nothing_is_drawn_over_another(found, ms_per_px):
    clusters = clustered(found, ms_per_px)
    assert (clusters.left_px[1:] >= clusters.right_px[:-1] - 1e-9).all()
    assert (clusters.right_px > clusters.left_px).all()


@given(spans, zooms)
def test_every_moment_is_in_one_cluster(found, ms_per_px):
    clusters = clustered(found, ms_per_px)
    assert clusters.count.sum() == len(found)
    assert (clusters.first == np.cumsum(clusters.count) - clusters.count).all()


@given(spans, zooms, st.floats(-100, 2000), st.floats(0, 2000))
def test_panning_does_not_change_what_falls_together(found, ms_per_px, from_px, width_px):
    whole = clustered(found, ms_per_px)
    part = clustered(found, ms_per_px, from_px, from_px + width_px)
    shown = whole.between(from_px, from_px + width_px)
    inside = part.between(from_px, from_px + width_px)
    assert [int(whole.first[at]) for at in shown] == [int(part.first[at]) for at in inside]
    assert [float(whole.right_px[at]) for at in shown] == [
        float(part.right_px[at]) for at in inside
    ]


@given(spans, zooms)
def test_a_lone_fragment_is_drawn_from_its_start_to_its_end(found, ms_per_px):
    clusters = clustered(found, ms_per_px)
    ordered = sorted((start, start + length) for start, length in found)
    for left, right, first, count in zip(
        clusters.left_px, clusters.right_px, clusters.first, clusters.count, strict=True
    ):
        start, last = ordered[int(first)]
        if count == 1 and (last - start) / ms_per_px >= 6:
            assert (left, right) == (start / ms_per_px, last / ms_per_px)


def test_ten_thousand_moments_at_one_time_make_few_rows():
    lane = filled([(1000, 0)] * 10_000)
    assert len(lane.rows) == ROWS_MAX
    assert len(lane) == 10_000
