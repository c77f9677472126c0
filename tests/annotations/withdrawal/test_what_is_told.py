"""Nobody is told that it is done before it is, and what is told is what happened."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import monotonic

import pytest

from annotations.library import Step, WithdrawalUnfinished, WithdrawnRecording, withdrawing
from annotations.model import DecisionState, Purpose
from annotations.store import catalogue
from annotations.store.failures import DamagedCatalogue, busy
from annotations.trouble import DiskFull, Refused
from annotations.vault.vault import Vault

USE = Purpose.INTERVISION


def full(*_):
    raise OSError(28, "full")


@pytest.fixture
def pool():
    with ThreadPoolExecutor(3) as made:
        yield made


@pytest.fixture
def slow_reader(two, pool):
    """Somebody who stays inside the catalogue until told to leave."""
    entered, leave = Event(), Event()

    def read():
        with two._rooms.catalogue.reading():
            entered.set()
            leave.wait(20)

    reading = pool.submit(read)
    entered.wait(20)
    yield leave
    leave.set()
    reading.result(20)


def test_one_that_cannot_be_finished_at_opening_is_told(two, withdraw, reopen, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(withdrawing, "rotate_database_key", full)
        with pytest.raises(WithdrawalUnfinished):
            withdraw(two)
        assert [one.done for one in two.withdrawn()] == [False]
        again = reopen()
        (unfinished,) = again.unfinished
        assert (unfinished.number, unfinished.purpose) == (1, None)
        assert unfinished.held_up is not None
        with pytest.raises(WithdrawnRecording, match="being withdrawn"):
            again.recording(1)
        with pytest.raises(Refused):
            again.receipt(1)
    later = withdraw(again)
    assert later.parts
    assert [one.done for one in again.withdrawn()] == [True]
    assert again.unfinished == ()


def test_one_that_is_finished_at_opening_has_the_receipt_that_was_planned(two, reopen, withdraw):
    plan = two.withdrawal_plan(1)

    def end(step):
        if step is Step.REMNANTS:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        withdraw(two, progress=end)
    (receipt,) = reopen().finished
    assert (receipt.number, receipt.parts) == (1, plan.parts)


def test_calling_again_gives_the_receipt_that_was_planned(two, withdraw, monkeypatch):
    plan = two.withdrawal_plan(1)
    with monkeypatch.context() as patch:
        patch.setattr(withdrawing, "rotate_database_key", full)
        with pytest.raises(WithdrawalUnfinished):
            withdraw(two)
    assert withdraw(two).parts == plan.parts


def test_closing_while_it_runs_lets_it_finish(two, withdraw, pool, opened, nothing_left):
    at_key, go_on = Event(), Event()

    def progress(step):
        if step is Step.KEY:
            at_key.set()
            go_on.wait(20)

    running = pool.submit(withdraw, two, progress=progress)
    at_key.wait(20)
    looking, started = two.look(2), monotonic()
    two.close()
    assert monotonic() - started < 1
    for door in (two.entries, looking.moments):
        with pytest.raises(Refused):
            door()
    go_on.set()
    assert running.result(20).number == 1
    nothing_left(opened(two.path))


def test_a_slow_reader_holds_nobody_else_up(two, withdraw, slow_reader, pool, monkeypatch):
    monkeypatch.setattr(catalogue, "_ALONE_S", 1.5)
    at_remnants = Event()
    running = pool.submit(
        withdraw, two, progress=lambda step: step is Step.REMNANTS and at_remnants.set()
    )
    at_remnants.wait(20)
    waits = []
    while not running.done():
        started = monotonic()
        two.recording(2)
        waits.append(monotonic() - started)
    assert max(waits) < 1
    with pytest.raises(WithdrawalUnfinished, match="busy in the library"):
        running.result(20)


@pytest.fixture
def shared(two, allow):
    allow(1, USE)
    two.look(1, USE).close()
    return two


IN_THE_WAY = [
    (busy(), "busy in the library"),
    (OSError(28, "full"), "make room"),
    (DamagedCatalogue("broken"), "is damaged"),
]


@pytest.fixture(params=IN_THE_WAY)
def held_up(request, monkeypatch):
    """Something stands in the way of the last steps; gives how that is told."""
    error, words = request.param

    def fail(*_):
        raise error

    monkeypatch.setattr(withdrawing, "rotate_database_key", fail)
    return words


def test_what_holds_it_up_and_what_it_is_about_are_told(shared, held_up, withdraw):
    with pytest.raises(WithdrawalUnfinished, match=f"This use is closed.*stays.*{held_up}"):
        withdraw(shared, purpose=USE)
    with pytest.raises(WithdrawalUnfinished, match=f"The recording is withdrawn.*{held_up}"):
        withdraw(shared)


def test_what_is_in_the_way_at_the_second_try_is_told(two, withdraw, monkeypatch):
    errors = iter([OSError(28, "full"), busy()])

    def fail(*_):
        raise next(errors)

    monkeypatch.setattr(withdrawing, "rotate_database_key", fail)
    with pytest.raises(WithdrawalUnfinished, match="busy in the library") as told:
        withdraw(two)
    assert told.value.why is withdrawing.Why.BUSY


def test_nothing_promises_that_it_is_gone_everywhere():
    for text in withdrawing._CLOSED.values():
        assert "with this program" in text
        assert "nobody can open it any more." not in text.replace("with this program nobody", "")


def test_a_loose_file_of_it_goes_with_it(two, withdraw, monkeypatch, nothing_left):
    remove = Vault.remove_blob

    def stuck(*_):
        raise DiskFull("full")

    with monkeypatch.context() as patch:
        patch.setattr(Vault, "remove_blob", stuck)
        two.keep_captions(1, "nl", "WEBVTT\n\nlater")
    assert remove is Vault.remove_blob
    withdraw(two)
    nothing_left(two)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO loose_blob SELECT randomblob(16), id FROM recording WHERE number = 1",
        "UPDATE recording SET remind_original_on = '2026-12-01' WHERE number = 1",
    ],
)
def test_what_is_left_of_it_is_noticed(two, withdraw, monkeypatch, statement):
    with monkeypatch.context() as patch:
        patch.setattr(withdrawing, "_conclude", lambda *_: None)
        with pytest.raises(Refused):
            withdraw(two)
    recording_id = next(iter(_begun(two))).recording_id
    with two._rooms.catalogue.writing() as work:
        assert not work.withdrawals.rows_left(recording_id)
        work._connection.exec_driver_sql(statement)
        assert work.withdrawals.rows_left(recording_id) == 1


def _begun(library):
    with library._rooms.catalogue.reading() as work:
        return work.withdrawals.begun()


def test_the_room_kept_aside_is_kept_again_after_a_no(two, monkeypatch):
    ballast, keep = two.path / "ballast", Vault.mac
    there = []

    def full_while_it_is_there(self, data):
        there.append(ballast.exists())
        if ballast.exists():
            raise DiskFull("full")
        return keep(self, data)

    with monkeypatch.context() as patch:
        patch.setattr(Vault, "mac", full_while_it_is_there)
        patch.setattr("annotations.library.ledger.LedgerCopy.write", lambda _: True)
        two.record_decision(1, "K-014", USE, DecisionState.REFUSED)
    assert there[:2] == [True, False]
    assert ballast.exists()
    assert not two.may(1, USE).allowed
