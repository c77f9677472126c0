"""Recordings come back whole, and their numbers are never given twice."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotations.model import Film, Setting
from annotations.store.failures import StoreRefused


def test_a_recording_comes_back_as_it_was(catalogue, kept):
    with catalogue.reading() as work:
        assert work.recordings.find(1) == kept
        assert work.recordings.all() == (kept,)


films = st.builds(
    Film,
    duration_ms=st.integers(0, 1 << 40),
    has_picture=st.booleans(),
    has_sound=st.booleans(),
    rotation=st.sampled_from([0, 90, 180, 270]),
    pixel_aspect=st.floats(0.1, 10),
    lead_ms=st.integers(0, 10_000),
    sound_tracks=st.lists(st.text(max_size=5), max_size=3).map(tuple),
    sound_codec=st.sampled_from(["", "opus"]),
)
facts = st.fixed_dictionaries(
    {
        "kind": st.text(max_size=80),
        "setting": st.sampled_from(Setting),
        "remind_original_on": st.none() | st.dates(),
        "held_on": st.dates(),
        "film": films,
    }
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(facts=facts)
def test_every_fact_comes_back(catalogue, make_recording, facts):
    with catalogue.writing() as work:
        recording = make_recording(work.recordings.take_number(), **facts)
        work.recordings.add(recording, [])
        assert work.recordings.find(recording.number) == recording


def test_numbers_count_up_and_are_not_given_again(catalogue, reopen):
    with catalogue.writing() as work:
        given_first = [work.recordings.take_number() for _ in range(2)]
    with reopen().writing() as work:
        assert [*given_first, work.recordings.take_number()] == [1, 2, 3]


def test_a_number_of_an_undone_unit_of_work_was_never_given(catalogue):
    with pytest.raises(ZeroDivisionError), catalogue.writing() as work:
        work.recordings.take_number() // 0
    with catalogue.writing() as work:
        assert work.recordings.take_number() == 1


def test_two_recordings_cannot_have_one_number(catalogue, kept, make_recording):
    with pytest.raises(StoreRefused), catalogue.writing() as work:
        work.recordings.add(make_recording(kept.number), [])


def test_a_film_is_known_by_any_of_its_marks(catalogue, kept):
    with catalogue.reading() as work:
        assert work.recordings.known_by([b"other", b"mark"]) == 1
        assert work.recordings.known_by([b"other"]) is None


def test_a_reminder_can_be_set_and_cleared(catalogue, kept):
    for day in (date(2026, 12, 1), None):
        with catalogue.writing() as work:
            work.recordings.remind(kept.id, day)
            assert work.recordings.find(1).remind_original_on == day


def test_kind_of_conversation_is_sealed(catalogue, kept):
    with catalogue.reading() as work:
        sealed = work._connection.exec_driver_sql("SELECT kind FROM recording").scalar()
    assert b"Kennismaking" not in sealed


def test_one_damaged_text_does_not_hide_the_list(catalogue, kept, make_recording):
    with catalogue.writing() as work:
        work.recordings.add(make_recording(2), [])
        work._connection.exec_driver_sql("UPDATE recording SET kind = X'00' WHERE number = 1")
    with catalogue.reading() as work:
        assert [one.kind for one in work.recordings.all()] == ["", "Kennismaking"]
