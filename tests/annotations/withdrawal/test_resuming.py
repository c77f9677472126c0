"""Wherever a withdrawal is cut short, nobody can read the recording, and opening finishes it."""

import pytest

from annotations.codes import UnknownCode
from annotations.library import Step, WithdrawalUnfinished, WithdrawnRecording
from annotations.library.withdrawing import rotate_database_key
from annotations.withdrawal import WithdrawnBy


class Killed(BaseException):
    """Stands for the end of the program."""


@pytest.fixture
def cut_short(two):
    """Begin a withdrawal and end the program at one of its steps."""

    def cut(at, error=Killed):
        def progress(step):
            if step is at:
                raise error

        with pytest.raises(error):
            two.withdraw(1, by=WithdrawnBy.CLIENT, progress=progress)

    return cut


@pytest.mark.parametrize("step", list(Step)[1:])
def test_from_the_intent_on_every_door_is_closed(two, cut_short, step):
    cut_short(step)
    assert [one.recording.number for one in two.entries()] == [2]
    assert [one.number for one in two.withdrawn()] == [1]
    for door in (two.recording, two.look, two.poster):
        with pytest.raises(WithdrawnRecording):
            door(1)


@pytest.mark.parametrize("step", list(Step)[1:])
def test_opening_finishes_it(cut_short, reopen, nothing_left, step):
    cut_short(step)
    nothing_left(reopen())


def test_before_the_intent_nothing_has_happened(two, cut_short, reopen):
    cut_short(Step.INTENT)
    again = reopen()
    assert len(again.entries()) == 2
    assert len(again.look(1).moments()) == 1
    assert again.check().ok


@pytest.mark.parametrize("step", list(Step)[1:])
def test_a_disk_that_fails_is_told_and_calling_again_goes_on(two, nothing_left, withdraw, step):
    def progress(now):
        if now is step:
            raise OSError(5, "broken")

    with pytest.raises(WithdrawalUnfinished):
        withdraw(two, progress=progress)
    assert not two.check().ok
    withdraw(two)
    nothing_left(two)


@pytest.mark.parametrize("step", [Step.KEY, Step.FILES, Step.ROWS])
def test_the_code_of_what_is_being_withdrawn_goes_on_too(two, nothing_left, withdraw, step):
    def progress(now):
        if now is step:
            raise OSError(5, "broken")

    code = two.code_for(1, "K-014")
    with pytest.raises(WithdrawalUnfinished):
        withdraw(two, progress=progress)
    holder = two.holder_of_code(code)
    assert (holder.person.code, two.find_by_code(code)) == ("K-014", 1)
    withdraw(two, holder.number, person=holder.person.code)
    nothing_left(two)
    with pytest.raises(UnknownCode):
        two.find_by_code(code)


def test_opened_to_look_only_it_is_not_shown_and_nothing_is_written(
    two, cut_short, reopen, copy_of, opened
):
    cut_short(Step.KEY)
    two.close()
    before = {file: file.read_bytes() for file in two.path.rglob("*") if file.is_file()}
    beside = opened(two.path, read_only=True)
    assert [one.recording.number for one in beside.entries()] == [2]
    beside.close()
    after = {file: file.read_bytes() for file in two.path.rglob("*") if file.is_file()}
    assert {name: after[name] for name in before} == before


def test_the_database_opens_with_both_keys_in_the_ring(two, passphrase, opened):
    rooms = two._rooms
    rooms.vault.begin_rotation()
    two.close()
    again = opened(two.path)
    assert len(again.entries()) == 2
    assert len(again._rooms.vault.database_keys) == 1


def test_the_database_opens_when_only_forgetting_the_old_key_is_left(two, opened, monkeypatch):
    vault = two._rooms.vault
    old = vault.database_key
    with monkeypatch.context() as patch:
        patch.setattr(vault, "settle_database_key", lambda _key: None)
        rotate_database_key(two._rooms)
    assert vault.database_keys[0] == old
    two.close()
    again = opened(two.path)
    assert len(again.entries()) == 2
    assert again._rooms.vault.database_key != old


def test_looking_only_tries_both_keys_too(two, opened, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(two._rooms.vault, "settle_database_key", lambda _key: None)
        rotate_database_key(two._rooms)
    two.close()
    assert len(opened(two.path, read_only=True).entries()) == 2


def test_rotating_changes_nothing_but_the_key(two):
    before = two.entries()
    key = two._rooms.vault.database_key
    rotate_database_key(two._rooms)
    assert two.entries() == before
    assert two._rooms.vault.database_keys != (key,)
    assert two.check().ok
