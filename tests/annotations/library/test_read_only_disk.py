"""A disk that cannot be written: looking is possible, and what a kill left in the log is seen."""

import shutil
import subprocess

import pytest

from annotations.edits import AddMoment
from annotations.library import Library
from annotations.model import new_moment
from annotations.trouble import PlaceTrouble


@pytest.fixture
def moment(small):
    looking = small.look(1)
    moment = new_moment(looking.layer.id, 5, "zien.contact")
    looking.apply(AddMoment(moment))
    return moment


def make_read_only(disk):
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)


def test_a_library_on_a_read_only_disk_can_be_looked_at(small, small_disk, moment, passphrase):
    small.close()
    make_read_only(small_disk)
    with pytest.raises(PlaceTrouble):
        Library.open(small.path, passphrase, allow_any_place=True)
    with Library.open(small.path, passphrase, read_only=True, allow_any_place=True) as opened:
        assert opened.look(1).moments() == (moment,)
        assert opened.check().ok


def test_what_a_kill_left_in_the_log_is_seen_there_too(small, small_disk, moment, passphrase):
    killed = small_disk / "killed"
    shutil.copytree(small.path, killed, ignore=shutil.ignore_patterns("ballast", "lock"))
    assert (killed / "catalogue.db-wal").stat().st_size
    small.close()
    make_read_only(small_disk)
    with Library.open(killed, passphrase, read_only=True, allow_any_place=True) as opened:
        assert opened.look(1).moments() == (moment,)
