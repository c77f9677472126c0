"""What is kept of a session comes back as it was, and damage is told."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.guided.model import (
    Chose,
    Ended,
    Entered,
    Focused,
    Left,
    Paused,
    Spent,
    Stretched,
    TakenUp,
    Wrote,
    from_json,
    to_json,
)
from annotations.trouble import Damaged

times = st.dates()
events = st.one_of(
    st.builds(Entered, times, st.text()),
    st.builds(Spent, times, st.text(), st.integers()),
    st.builds(Stretched, times, st.text(), st.integers()),
    st.builds(Paused, times, st.integers(), st.text()),
    st.builds(Wrote, times, st.text(), st.text()),
    st.builds(Chose, times, st.lists(st.uuids()).map(tuple)),
    st.builds(Focused, times, st.lists(st.text()).map(tuple)),
    st.builds(Left, times),
    st.builds(TakenUp, times, st.dates()),
    st.builds(Ended, times),
)


@given(events)
def test_every_event_comes_back_as_it_was(event):
    assert from_json(to_json(event)) == event


def test_of_a_time_that_was_kept_once_only_the_day_is_left():
    text = '{"kind": "left", "at": "2026-11-21T10:00:00+01:00"}'
    assert from_json(text) == Left(date(2026, 11, 21))


@given(events)
def test_no_event_says_at_what_time_somebody_looked(event):
    assert len(json.loads(to_json(event))["at"]) == len("2026-11-21")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"kind": "flown", "at": "2026-11-21T10:00:00+01:00"}',
        '{"kind": "left"}',
        '{"kind": "left", "at": "yesterday"}',
        '{"kind": "left", "at": "2026-11-21T10:00:00+01:00", "more": 1}',
        '{"kind": "spent", "at": "2026-11-21T10:00:00+01:00", "step_id": "a", "seconds": "9"}',
        '{"kind": "spent", "at": "2026-11-21T10:00:00+01:00", "step_id": "a", "seconds": true}',
        '{"kind": "entered", "at": "2026-11-21T10:00:00+01:00", "step_id": 4}',
        '{"kind": "chose", "at": "2026-11-21T10:00:00+01:00", "moment_ids": ["no"]}',
        '{"kind": "focused", "at": "2026-11-21T10:00:00+01:00", "codes": [4]}',
        "[" * 100_000,
    ],
)
def test_what_was_never_written_here_is_damage(text):
    with pytest.raises(Damaged):
        from_json(text)


def test_a_day_stays_the_day_it_was():
    event = TakenUp(date(2026, 11, 21), date(2026, 11, 22))
    assert from_json(to_json(event)).on == date(2026, 11, 22)
