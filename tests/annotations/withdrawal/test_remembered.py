"""What was closed stays closed in an older copy of the library: this computer remembers it."""

import shutil
from datetime import datetime, timedelta

import pytest

from annotations.consent import NotAllowed
from annotations.edits import AddMoment
from annotations.library import withdrawing
from annotations.library.ledger import LedgerCopy, usual_folder
from annotations.model import DecisionState, Note, Purpose, new_moment
from annotations.withdrawal import WithdrawnBy

USE, OWN, QUOTE = Purpose.INTERVISION, Purpose.OWN_LEARNING, Purpose.QUOTE
NOW = datetime.now().astimezone()
SAID_NO = {
    "no": lambda library: library.record_decision(1, "K-014", USE, DecisionState.REFUSED),
    "by number": lambda library: library.withdraw(1, by=WithdrawnBy.GUARDIAN, purpose=USE),
}


def day(number):
    return NOW.date() + timedelta(days=number)


def on(number):
    return {"clock": lambda: NOW + timedelta(days=number)}


def yes(library, until=None, who=("W-01", "K-014"), **how):
    for code in who:
        library.record_decision(1, code, USE, DecisionState.RENEWED, until or day(60), **how)


def write(library, words="van de groep"):
    looking = library.look(1, USE)
    looking.apply(AddMoment(new_moment(looking.layer.id, 7, "zien.contact", note=Note(words))))
    looking.close()


def written(library):
    return [one.note.observation for one in library.look(1, USE).moments()]


@pytest.fixture
def shared(two, allow):
    """R-001 is shared with a group until day 30, and somebody there wrote something.

    Once before there was a no to that, and a yes after it.
    """
    allow(1, USE, day(30))
    two.record_decision(1, "K-014", USE, DecisionState.REFUSED)
    allow(1, USE, day(30))
    allow(1, QUOTE)
    write(two)
    return two


@pytest.fixture
def yesterday(shared, copy_of):
    """A copy of the closed library, as it was before what comes now."""
    shared.close()
    return copy_of(shared.path)


@pytest.fixture
def today(shared, yesterday, opened):
    """The library of which there is a copy."""
    return opened(shared.path)


@pytest.mark.parametrize("how", list(SAID_NO))
def test_a_no_that_the_copy_does_not_know_holds_in_it(today, yesterday, opened, how):
    SAID_NO[how](today)
    today.close()
    restored = opened(yesterday)
    assert not restored.may(1, USE).allowed
    assert restored.restored.closed_again == ((1, USE),)
    assert restored.may(1, OWN).allowed
    yes(restored)
    assert written(restored) == []
    assert restored.check().ok


def test_a_no_of_before_a_kill_is_remembered(today, yesterday, opened):
    SAID_NO["no"](today)
    assert not opened(yesterday).may(1, USE).allowed


def test_it_is_closed_in_a_copy_that_is_opened_to_look_only(today, yesterday, opened):
    SAID_NO["no"](today)
    restored = opened(yesterday, read_only=True)
    with pytest.raises(NotAllowed):
        restored.look(1, USE)
    assert restored.restored.closed_again == ((1, USE),)


def test_it_is_told_once(today, yesterday, opened):
    SAID_NO["no"](today)
    today.close()
    opened(yesterday).close()
    assert opened(yesterday).restored is None


def test_what_ended_stays_ended_in_the_copy_with_the_clock_set_back(shared, yesterday, opened):
    opened(shared.path, **on(31)).close()
    restored = opened(yesterday, **on(1))
    assert not restored.may(1, USE).allowed
    assert restored.clock_behind() == day(31)
    assert len(restored.recording(1).layers) == 2


def test_a_clock_that_was_set_right_elsewhere_is_believed(shared, yesterday, opened):
    opened(shared.path, **on(20)).close()
    elsewhere = opened(shared.path, **on(2), ledgers=yesterday.parent / "elsewhere")
    elsewhere.trust_clock()
    elsewhere.close()
    assert opened(shared.path, **on(3)).clock_behind() is None


def test_a_yes_that_came_after_the_no_is_not_undone(today, opened):
    SAID_NO["no"](today)
    yes(today)
    today.close()
    again = opened(today.path)
    assert again.may(1, USE).allowed
    assert again.restored is None


def test_a_yes_that_is_given_in_the_copy_is_not_undone(today, yesterday, opened):
    SAID_NO["no"](today)
    today.close()
    restored = opened(yesterday)
    yes(restored, who=("K-014",))
    restored.close()
    assert opened(yesterday).may(1, USE).allowed


def test_a_no_and_a_later_yes_come_back_in_their_order(today, yesterday, opened):
    SAID_NO["no"](today)
    yes(today, until=day(5), who=("K-014",))
    today.close()
    restored = opened(yesterday)
    assert restored.may(1, USE).until == day(5)
    assert written(restored) == []


def test_a_later_yes_on_a_condition_is_asked_again(today, yesterday, opened):
    SAID_NO["no"](today)
    yes(today, who=("K-014",), conditions=frozenset({"niet aan Piet"}))
    today.close()
    assert not opened(yesterday).may(1, USE).allowed


def test_what_the_disk_does_not_let_us_take_over_stays_closed(
    today, yesterday, opened, monkeypatch
):
    SAID_NO["no"](today)
    today.close()
    with monkeypatch.context() as patch:
        patch.setattr("annotations.library.partial.take_away", _full)
        restored = opened(yesterday)
        assert not restored.may(1, USE).allowed
        restored.close()
    assert not opened(yesterday).may(1, USE).allowed


def _full(*_):
    raise OSError(28, "full")


def test_a_yes_waits_for_what_could_not_be_taken_over(today, yesterday, opened, monkeypatch):
    SAID_NO["no"](today)
    today.close()
    with monkeypatch.context() as patch:
        patch.setattr("annotations.library.partial.take_away", _full)
        restored = opened(yesterday)
    yes(restored, who=("K-014",))
    assert restored.may(1, USE).allowed
    assert written(restored) == []
    restored.close()
    assert opened(yesterday).may(1, USE).allowed


@pytest.fixture
def put_back(today, yesterday, opened):
    """Only the database put back, after a no for which its key did not change."""
    today.record_decision(1, "K-014", QUOTE, DecisionState.REFUSED)
    today.close()
    shutil.copy(yesterday / "catalogue.db", today.path / "catalogue.db")
    return today.path


def test_a_no_holds_when_only_the_database_is_put_back(put_back, opened):
    restored = opened(put_back)
    assert not restored.may(1, QUOTE).allowed
    assert restored.may(1, OWN).allowed
    assert restored.restored.older
    restored.close()
    assert opened(put_back).restored is None


def test_an_older_database_of_which_nothing_is_remembered_waits_for_every_yes(
    put_back, opened, tmp_path, allow
):
    elsewhere = tmp_path / "another computer"
    restored = opened(put_back, ledgers=elsewhere)
    assert restored.restored.unconfirmed == (1, 2)
    assert not any(restored.may(number, OWN).allowed for number in (1, 2))
    for number in (1, 2):
        allow(number, on=restored)
    again = opened(shutil.copytree(put_back, tmp_path / "killed"), ledgers=elsewhere)
    assert all(again.may(number, OWN).allowed for number in (1, 2))
    assert again.restored is None or not again.restored.unconfirmed


def test_it_waits_to_look_only_as_well(put_back, opened, tmp_path):
    restored = opened(put_back, ledgers=tmp_path / "another computer", read_only=True)
    assert not restored.may(1, OWN).allowed


def ledger(library):
    return usual_folder() / str(library.id)


def test_a_damaged_memory_is_told_kept_aside_and_the_one_before_it_used(today, yesterday, opened):
    SAID_NO["no"](today)
    today.close()
    damaged = ledger(today).read_bytes()[:-1]
    ledger(today).write_bytes(damaged)
    restored = opened(yesterday)
    assert restored.restored.ledger_damaged
    assert not restored.may(1, USE).allowed
    kept = ledger(today).with_name(ledger(today).name + ".damaged")
    assert kept.read_bytes() == damaged


def test_a_memory_that_is_not_there_is_not_a_damaged_one(today, opened):
    today.close()
    for path in usual_folder().iterdir():
        path.unlink()
    assert opened(today.path).restored is None


def test_the_memory_holds_no_word_and_no_number_of_anybody(today):
    SAID_NO["no"](today)
    content = ledger(today).read_bytes()
    said = str(LedgerCopy(usual_folder(), today._rooms).read().seen)
    for word in ("K-014", "intervision", str(today.recording(1).id)):
        assert word not in said
        assert word.encode() not in content


def test_a_withdrawal_that_is_done_again_says_what_it_took(today, yesterday, opened):
    SAID_NO["no"](today)
    today.close()
    restored = opened(yesterday)
    (receipt,) = restored.finished
    assert (receipt.number, receipt.purpose) == (1, USE)
    assert {part.kind.value for part in receipt.parts} == {"moments", "notes", "layers"}


def test_nothing_is_told_as_withdrawn_again_while_it_is_only_hidden(
    two, withdraw, copy_of, opened, monkeypatch
):
    two.close()
    yesterday = copy_of(two.path)
    withdraw(opened(two.path))
    with monkeypatch.context() as patch:
        patch.setattr(withdrawing, "_finish", _full)
        restored = opened(yesterday)
    assert (restored.restored.withdrawn_again, restored.restored.hidden) == ((), (1,))
    assert [(one.number, one.held_up is not None) for one in restored.unfinished] == [(1, True)]
    assert [entry.recording.number for entry in restored.entries()] == [2]
