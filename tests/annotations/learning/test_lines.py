"""Entries become lines, and a try-out is open until its yield is written."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from annotations.learning import (
    EntryKind,
    Link,
    following,
    lines,
    new_insight,
    open_entries,
    to_look_for,
)
from annotations.trouble import Refused

DAY = date(2026, 10, 12)


def insight(number=14, on=DAY, theme="Stiltes laten vallen"):
    return new_insight("W-01", theme, "Ik vul stiltes zelf in.", on, [Link(number, 761_000)])


def step(before, kind, days, number=None):
    entry = following(before, kind, "eigen woorden", DAY + timedelta(days=days))
    return replace(entry, number=number or before.number)


def test_a_line_holds_its_entries_oldest_first_whatever_order_they_come_in():
    first = insight()
    tried, gained = step(first, EntryKind.TRY_OUT, 8), step(first, EntryKind.YIELD, 39, 22)
    other = insight(21, DAY + timedelta(days=22), "Contact")
    one, two = lines([other, gained, first, tried])
    assert one.entries == (first, tried, gained)
    assert (one.theme, two.theme) == ("Stiltes laten vallen", "Contact")


def test_a_try_out_is_open_until_a_yield_comes_after_it():
    first = insight()
    tried = step(first, EntryKind.TRY_OUT, 8)
    looked = step(first, EntryKind.LOOKED_BACK, 22, 21)
    assert open_entries([first, tried, looked]) == (tried,)
    assert open_entries([first, tried, looked, step(first, EntryKind.YIELD, 39, 22)]) == ()


def test_a_new_try_out_after_a_yield_is_open_again():
    first = insight()
    before, again = step(first, EntryKind.TRY_OUT, 8), step(first, EntryKind.TRY_OUT, 40)
    assert open_entries([first, before, step(first, EntryKind.YIELD, 39), again]) == (again,)


def test_a_yield_of_another_line_closes_nothing():
    first, other = insight(), insight(21)
    tried = step(first, EntryKind.TRY_OUT, 8)
    assert open_entries([first, other, tried, step(other, EntryKind.YIELD, 9)]) == (tried,)


@pytest.mark.parametrize(
    ("number", "held", "asked"),
    [(21, 22, True), (21, 8, True), (21, 7, False), (14, 22, False)],
)
def test_a_try_out_is_looked_for_in_a_later_recording_than_it_came_from(number, held, asked):
    first = insight()
    entries = [first, step(first, EntryKind.TRY_OUT, 8)]
    found = to_look_for(entries, number, DAY + timedelta(days=held))
    assert bool(found) is asked


def test_what_was_looked_for_in_a_recording_is_not_asked_there_again():
    first = insight()
    looked = step(first, EntryKind.LOOKED_BACK, 22, 21)
    entries = [first, step(first, EntryKind.TRY_OUT, 8), looked]
    assert to_look_for(entries, 21, DAY + timedelta(days=22)) == ()
    assert to_look_for(entries, 22, DAY + timedelta(days=30)) != ()


def test_an_own_note_has_no_recording_no_moments_and_no_quote():
    looked = replace(step(insight(), EntryKind.LOOKED_BACK, 22), quote_or_next="over mijn dochter")
    own = replace(looked, links=(Link(14, 1),)).made_own()
    assert (own.number, own.links, own.quote_or_next) == (None, (), "")
    assert own.text == looked.text


def test_what_comes_next_stays_with_a_yield_of_ones_own():
    gained = replace(step(insight(), EntryKind.YIELD, 39), quote_or_next="ook daarna wachten")
    assert gained.made_own().quote_or_next == "ook daarna wachten"


@pytest.mark.parametrize(
    "wrong",
    [
        {"links": (Link(14, 1), Link(15, 2))},
        {"number": None},
        {"text": "x" * 2001},
        {"theme": "x" * 81},
        {"owner": "Marieke"},
        {"until": DAY - timedelta(days=1)},
    ],
)
def test_an_entry_that_cannot_be_is_refused(wrong):
    with pytest.raises(Refused):
        replace(insight(), **wrong)


def test_nothing_here_counts_how_often():
    (line,) = lines([insight()])
    numbers = {
        name for name in dir(line) if name[0] != "_" and isinstance(getattr(line, name), int)
    }
    assert numbers == set()
    assert isinstance(line.id, UUID)
