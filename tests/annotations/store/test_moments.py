"""Moments come back as they were put, in order of time, and stay in their own layer."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotations.model import Moment, Note, Valence, new_moment
from annotations.store.failures import StoreRefused
from annotations.trouble import Damaged, Refused

texts = st.text(max_size=40)
codes = st.sampled_from(["zien.contact", "vreemd.raakmoment", "klant.regie", "zien.balans"])
instants = st.integers(0, 1 << 52).map(
    lambda microseconds: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)
)


@st.composite
def moments_of(draw, layer_id):
    start_ms = draw(st.integers(0, 40_000_000))
    length_ms = draw(st.none() | st.integers(1, 100_000))
    return Moment(
        id=draw(st.uuids()),
        layer_id=layer_id,
        start_ms=start_ms,
        end_ms=None if length_ms is None else start_ms + length_ms,
        codes=tuple(draw(st.lists(codes, min_size=1, max_size=4, unique=True))),
        valence=draw(st.none() | st.sampled_from(Valence)),
        note=Note(*(draw(texts) for _ in range(4))),
        created_at=draw(instants),
    )


def put(catalogue, recording, *moments):
    with catalogue.writing() as work:
        for moment in moments:
            work.moments(recording.layers[0]).put(moment)


def held(catalogue, recording):
    with catalogue.reading() as work:
        return work.moments(recording.layers[0]).all()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_moment_comes_back_as_it_was_put(catalogue, kept, data):
    moment = data.draw(moments_of(kept.layers[0].id))
    put(catalogue, kept, moment)
    assert moment in held(catalogue, kept)


def test_time_of_another_zone_is_the_same_instant(catalogue, kept):
    made_at = datetime(2026, 11, 21, 9, tzinfo=timezone(timedelta(hours=1)))
    moment = replace(new_moment(kept.layers[0].id, 5, "zien.contact"), created_at=made_at)
    put(catalogue, kept, moment)
    assert held(catalogue, kept) == (moment,)


def test_moments_come_in_order_of_time(catalogue, kept):
    made = [new_moment(kept.layers[0].id, at, "zien.contact") for at in (300, 100, 200)]
    put(catalogue, kept, *made)
    assert [one.start_ms for one in held(catalogue, kept)] == [100, 200, 300]


def test_putting_again_replaces_codes_and_texts(catalogue, kept):
    first = replace(
        new_moment(kept.layers[0].id, 5, "zien.contact", note=Note("a", "b", "c", "d")),
        codes=("zien.contact", "klant.regie", "zien.balans"),
    )
    second = replace(first, codes=("klant.regie", "zien.contact"), note=Note(), end_ms=9)
    put(catalogue, kept, first, second)
    assert held(catalogue, kept) == (second,)


def test_dropping_takes_further_codes_along(catalogue, kept):
    moment = replace(
        new_moment(kept.layers[0].id, 5, "zien.contact"), codes=("zien.contact", "klant.regie")
    )
    put(catalogue, kept, moment)
    with catalogue.writing() as work:
        work.moments(kept.layers[0]).drop(moment.id)
        left = work._connection.exec_driver_sql("SELECT count(*) FROM moment_code").scalar()
    assert (held(catalogue, kept), left) == ((), 0)


def test_dropping_what_is_not_there_is_refused(catalogue, kept):
    with pytest.raises(Refused), catalogue.writing() as work:
        work.moments(kept.layers[0]).drop(uuid4())


def test_a_moment_of_another_layer_cannot_be_put_or_taken_over(catalogue, kept, make_recording):
    other = make_recording(2)
    with catalogue.writing() as work:
        work.recordings.add(other, [])
    moment = new_moment(kept.layers[0].id, 5, "zien.contact")
    put(catalogue, kept, moment)
    for stolen in (moment, replace(moment, layer_id=other.layers[0].id)):
        with pytest.raises(Refused):
            put(catalogue, other, stolen)
    assert (held(catalogue, kept), held(catalogue, other)) == ((moment,), ())


def test_a_refused_put_leaves_nothing_of_the_same_unit_of_work(catalogue, kept):
    good = new_moment(kept.layers[0].id, 5, "zien.contact")
    with pytest.raises(StoreRefused):
        put(catalogue, kept, good, replace(good, id=uuid4(), start_ms=1 << 70))
    assert held(catalogue, kept) == ()
    put(catalogue, kept, good)
    assert held(catalogue, kept) == (good,)


def test_a_text_moved_to_another_moment_does_not_open(catalogue, kept):
    noted = new_moment(kept.layers[0].id, 5, "zien.contact", note=Note("kijkt weg"))
    put(catalogue, kept, noted, new_moment(kept.layers[0].id, 9, "zien.contact"))
    with catalogue.writing() as work:
        work._connection.exec_driver_sql(
            "UPDATE moment SET note = (SELECT note FROM moment WHERE note IS NOT NULL)"
        )
    with pytest.raises(Damaged):
        held(catalogue, kept)


def test_marks_are_times_and_first_codes_in_order_of_the_layers_asked_for(
    catalogue, kept, make_recording
):
    other = make_recording(2)
    with catalogue.writing() as work:
        work.recordings.add(other, [])
    layer_id = kept.layers[0].id
    put(catalogue, kept, *(new_moment(layer_id, at, "zien.contact") for at in (300, 9, 20)))
    put(catalogue, other, new_moment(other.layers[0].id, 1, "zien.balans"))
    with catalogue.reading() as work:
        found = work.marks([layer_id])
    assert found == {layer_id: ((9, "zien.contact"), (20, "zien.contact"), (300, "zien.contact"))}
