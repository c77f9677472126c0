"""A library whose folder is thrown away while it is open: nothing is said to be kept."""

import os
import shutil
import sys

import pytest

from annotations.edits import AddMoment
from annotations.library import Library
from annotations.model import new_moment
from annotations.store.standing import LibraryGone, Standing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="open files stay there")


@pytest.fixture
def mark(looking):
    def once(at_ms=5):
        moment = new_moment(looking.layer.id, at_ms, "zien.contact")
        looking.apply(AddMoment(moment))
        return moment

    return once


def test_no_mark_is_kept_when_the_folder_was_thrown_away(library, mark):
    mark()
    shutil.rmtree(library.path)
    with pytest.raises(LibraryGone):
        mark(9)
    library.close()
    assert not library.path.exists()


def test_no_mark_is_kept_when_another_folder_stands_there(library, mark, tmp_path):
    shutil.copytree(library.path, tmp_path / "copy")
    library.path.rename(tmp_path / "moved")
    (tmp_path / "copy").rename(library.path)
    with pytest.raises(LibraryGone):
        mark()


def test_a_folder_that_is_put_back_goes_on(library, mark, looking, tmp_path, passphrase):
    kept = mark()
    library.path.rename(tmp_path / "moved")
    with pytest.raises(LibraryGone):
        mark(9)
    (tmp_path / "moved").rename(library.path)
    also = mark(12)
    assert looking.moments() == (kept, also)
    library.close()
    with Library.open(library.path, passphrase) as opened:
        assert opened.look(1).moments() == (kept, also)


def test_what_goes_in_the_instant_of_the_commit_is_not_kept(library, mark, monkeypatch):
    truly, asked = Standing.require, []

    def gone_the_second_time(standing):
        asked.append(standing)
        if len(asked) == 2:
            shutil.rmtree(library.path)
        truly(standing)

    monkeypatch.setattr(Standing, "require", gone_the_second_time)
    with pytest.raises(LibraryGone):
        mark()


def test_a_disk_without_numbers_for_files_is_not_taken_for_a_loss(tmp_path, monkeypatch):
    file = tmp_path / "catalogue.db"
    file.write_bytes(b"x")
    facts = list(file.stat())
    facts[1] = 0
    monkeypatch.setattr(type(file), "stat", lambda _: os.stat_result(facts))
    standing = Standing(file)
    standing.require()
    facts[2] += 1
    standing.require()
