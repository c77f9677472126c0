"""Permissions end by themselves, after a reminder; a wrong clock opens and destroys nothing."""

from datetime import date, datetime, timedelta

import pytest

from annotations.consent import NotAllowed
from annotations.library import Library
from annotations.library.days import ClockBehind
from annotations.model import DecisionState, Purpose
from annotations.trouble import Damaged

NOW = datetime.now().astimezone()
TODAY = NOW.date()
OWN = Purpose.OWN_LEARNING


def day(number):
    return TODAY + timedelta(days=number)


@pytest.fixture
def on(library, passphrase):
    """Open the library on another day."""
    opened = [library]

    def open_on(number, **options):
        opened[-1].close()
        now = NOW + timedelta(days=number)
        options.setdefault("clock", lambda: now)
        opened.append(Library.open(library.path, passphrase, **options))
        return opened[-1]

    yield open_on
    opened[-1].close()


@pytest.fixture
def month(receive, allow):
    receive()
    allow(until=day(30))


def test_what_ends_is_told_two_weeks_before_and_on_the_day(month, on):
    assert not on(15).due()
    (soon,) = on(16).due().soon
    assert (soon.recording.number, soon.purpose, soon.days_left) == (1, OWN, 14)
    assert [one.days_left for one in on(30).due().today] == [0]
    over = on(31)
    assert [one.last_day for one in over.due().ended] == [day(30)]
    assert over.due().ended[0].recording.kind == ""


def test_a_renewed_consent_answers_the_reminder(month, on):
    library = on(31)
    library.told_ended(1)
    for who in ("W-01", "K-014"):
        library.record_decision(1, who, OWN, DecisionState.RENEWED, day(60))
    later = on(32)
    assert not later.due()
    assert later.withdraw_ended() == ()
    assert later.look(1).moments() == ()


def test_without_an_answer_it_is_withdrawn_on_a_later_day(month, on):
    library = on(31)
    assert library.withdraw_ended() == ()
    library.told_ended(1)
    assert library.withdraw_ended() == ()
    assert on(32).withdraw_ended() == (1,)


def test_a_reminder_of_before_does_not_count_for_what_was_renewed_since(month, on):
    library = on(31)
    library.told_ended(1)
    for who in ("W-01", "K-014"):
        library.record_decision(1, who, OWN, DecisionState.RENEWED, day(40))
    later = on(41)
    assert len(later.due().ended) == 1
    assert later.withdraw_ended() == ()


def test_a_recording_closed_by_a_no_ends_too_and_never_on_that_day(receive, allow, library, on):
    receive()
    allow(purpose=Purpose.INTERVISION, until=day(30))
    library.record_decision(1, "K-014", Purpose.INTERVISION, DecisionState.WITHDRAWN)
    library.told_ended(1)
    later = on(1)
    assert (len(later.due().ended), later.withdraw_ended()) == (1, ())
    later.told_ended(1)
    assert on(2).withdraw_ended() == (1,)


def test_a_recording_that_waits_for_its_first_yes_is_not_withdrawn(receive, library, on):
    receive()
    library.record_decision(1, "K-014", Purpose.INTERVISION, DecisionState.REFUSED)
    assert on(9).due().ended == ()


def test_what_ends_says_no_more_of_a_recording_than_the_list_does(month, allow, on):
    allow(purpose=Purpose.INTERVISION, until=day(40))
    library = on(31)
    assert library.entries()[0].recording.kind == ""
    assert [one.recording.kind for one in library.due().soon] == [""]


@pytest.mark.parametrize("back", [-25_000, -1, 0, 29])
def test_a_clock_that_goes_back_reopens_nothing(month, on, back):
    on(31)
    library = on(back)
    assert library.today() == day(31)
    with pytest.raises(NotAllowed):
        library.look(1)
    with pytest.raises(NotAllowed):
        library.look(1, today=day(1))
    assert library.clock_behind() == day(31)
    assert library.withdraw_ended() == ()


def test_a_clock_in_1970_takes_no_yes_and_every_no(month, on):
    library = on((date(1970, 1, 1) - TODAY).days)
    with pytest.raises(ClockBehind, match="1970-01-01"):
        library.record_decision(1, "K-014", Purpose.QUOTE, DecisionState.GIVEN, day(9))
    library.record_decision(1, "K-014", Purpose.QUOTE, DecisionState.REFUSED)
    library.record_decision(1, "K-014", OWN, DecisionState.REFUSED)
    assert len(library.withdrawn()) == 1


def test_a_clock_that_was_far_ahead_destroys_nothing_and_can_be_set_right(month, on):
    ahead = on(30_000)
    ahead.told_ended(1)
    library = on(1)
    assert library.withdraw_ended() == ()
    assert library.trust_clock() == day(1)
    with pytest.raises(NotAllowed):
        library.look(1)
    assert on(2).withdraw_ended() == ()
    for who in ("W-01", "K-014"):
        library = on(2)
        library.record_decision(1, who, OWN, DecisionState.RENEWED, day(60))
    assert on(3).look(1).moments() == ()


def test_an_open_recording_closes_at_midnight(month, on):
    now = [NOW + timedelta(days=30)]
    library = on(30, clock=lambda: now[0])
    looking = library.look(1)
    source = looking.open_blob("film")
    now[0] += timedelta(days=1)
    for use in (looking.moments, looking.captions, source.read):
        with pytest.raises(NotAllowed):
            use()
    source.close()
    looking.close()


def test_what_is_looked_at_only_ends_too(month, on):
    library = on(31, read_only=True)
    with pytest.raises(NotAllowed):
        library.look(1)
    assert len(library.due().ended) == 1


def test_what_has_ended_has_an_event_that_says_so(month, on):
    states = [one.state for one in on(31).decisions(1)]
    assert states == ["given", "given", "expired", "expired"]
    assert len(on(90).decisions(1)) == 4


def test_a_damaged_day_is_told_and_not_passed_over(month, on, library):
    with library._rooms.catalogue.writing() as work:
        work._connection.exec_driver_sql("UPDATE fact SET value = X'00' WHERE name = 'last_day'")
    with pytest.raises(Damaged):
        on(1)
