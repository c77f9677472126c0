"""On a full or read-only disk a recording ends withdrawn or untouched, never in between."""

import os
import shutil
import subprocess
import sys
from contextlib import suppress

import pytest

from annotations.library import WithdrawalUnfinished, withdrawing
from annotations.library.auditing import anchor
from annotations.trouble import DiskFull, PlaceTrouble, ReadOnlyPlace

SIZE_BYTES = 6 << 20


@pytest.fixture
def small_disk(tmp_path):
    """A file system of a few MiB; only root can make one, and only on Linux."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs root on Linux to mount a small file system")
    place = tmp_path / "small"
    place.mkdir()
    options = f"size={SIZE_BYTES},mode=0700"
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", place], check=False, capture_output=True
    )
    if made.returncode:
        pytest.skip("this machine does not let anyone mount")
    yield place
    subprocess.run(["umount", place], check=True)


@pytest.fixture
def small(small_disk, two, opened):
    """The library on the small disk, its log brought in, so that a commit needs room."""
    two.close()
    shutil.copytree(two.path, small_disk / "library")
    return opened(small_disk / "library", allow_any_place=True)


def fill(place):
    """Leave no room at all; gives the file that takes it."""
    filler = place / "filler"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        for size in (1 << 16, 1 << 10, 1):
            with suppress(OSError):
                while True:
                    file.write(bytes(size))
    return filler


def test_the_room_kept_aside_lets_a_withdrawal_be_written_on_a_full_disk(
    small, small_disk, withdraw, nothing_left
):
    fill(small_disk)
    withdraw(small)
    nothing_left(small)
    assert (small.path / "ballast").exists()


def test_without_that_room_it_is_untouched_or_withdrawn_and_finished_later(
    small, small_disk, withdraw, opened, nothing_left
):
    small._rooms.vault.release_ballast()
    filler = fill(small_disk)
    with pytest.raises(PlaceTrouble) as told:
        withdraw(small)
    if isinstance(told.value, DiskFull):
        assert len(small.entries()) == 2
        assert len(small.look(1).moments()) == 1
    filler.unlink()
    if isinstance(told.value, WithdrawalUnfinished):
        small.close()
        nothing_left(opened(small.path, allow_any_place=True))
    else:
        withdraw(small)
        nothing_left(small)


def test_a_full_disk_while_finishing_at_opening_hides_it_and_opens_the_rest(
    small, small_disk, withdraw, opened, nothing_left, monkeypatch
):
    with monkeypatch.context() as patch:
        patch.setattr("annotations.library.withdrawing._finish", _broken)
        with pytest.raises(WithdrawalUnfinished):
            withdraw(small)
    small._rooms.vault.release_ballast()
    filler = fill(small_disk)
    small.close()
    again = opened(small.path, allow_any_place=True)
    assert [one.recording.number for one in again.entries()] == [2]
    assert len(again.look(2).moments()) == 1
    again.close()
    filler.unlink()
    nothing_left(opened(small.path, allow_any_place=True))


def test_the_room_kept_aside_is_given_up_for_the_later_steps_too(
    two, withdraw, nothing_left, monkeypatch
):
    ballast, there = two.path / "ballast", []
    finish = withdrawing._finish

    def full_at_first(*arguments):
        there.append(ballast.exists())
        if len(there) == 1:
            raise OSError(28, "full")
        finish(*arguments)

    monkeypatch.setattr(withdrawing, "_finish", full_at_first)
    withdraw(two)
    assert there == [True, False]
    assert ballast.exists()
    nothing_left(two)


def _broken(*_):
    raise OSError(28, "full")


def test_opened_to_look_only_it_is_refused_and_untouched(two, withdraw, opened):
    anchor(two._rooms)
    two.close()
    before = {file: file.read_bytes() for file in two.path.rglob("*") if file.is_file()}
    beside = opened(two.path, read_only=True)
    with pytest.raises(ReadOnlyPlace):
        withdraw(beside)
    assert len(beside.entries()) == 2
    beside.close()
    after = {file: file.read_bytes() for file in two.path.rglob("*") if file.is_file()}
    assert {name: after[name] for name in before} == before
