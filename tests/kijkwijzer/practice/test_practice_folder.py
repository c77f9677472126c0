"""The practice folder is only ever emptied when it is provably the program's own."""

import json
from pathlib import Path
from uuid import uuid4

import pytest

from annotations.vault.layout import Facts, Layout
from kijkwijzer.practice.folder import Mark, NotOurs, PracticeFolder

MARK = Mark(1, "", ready=False)


@pytest.fixture
def place(tmp_path: Path) -> PracticeFolder:
    (tmp_path / "practice").mkdir()
    return PracticeFolder(tmp_path / "practice")


def a_library(place: PracticeFolder) -> str:
    """Put down what shows whose library a folder is, and give its identity."""
    place.library.mkdir()
    facts = Facts.new()
    facts.write(Layout(place.library))
    return str(facts.id)


def test_mark_is_read_back_as_written(place):
    mark = Mark(3, str(uuid4()), ready=True)
    place.write_mark(mark)
    assert place.mark() == mark


@pytest.mark.parametrize("said", [b"", b"[]", b"{}", b"null", b'{"kind": "other"}', b"\xff"])
def test_what_is_no_mark_is_not_taken_for_one(place, said):
    place.library.with_name("practice.json").write_bytes(said)
    assert place.mark() is None


def test_new_and_empty_folders_are_fine(tmp_path):
    (tmp_path / "empty").mkdir()
    for name in ("empty", "new"):
        with PracticeFolder(tmp_path / name).alone():
            assert (tmp_path / name).is_dir()


def test_folder_with_other_things_is_refused_and_left_alone(place):
    place.write_mark(MARK)
    letter = place.library.with_name("letter.txt")
    letter.write_text("dear")
    with pytest.raises(NotOurs):
        place.clear()
    assert letter.read_text() == "dear"
    assert place.mark() == MARK


def test_library_without_a_mark_is_refused(place):
    a_library(place)
    with pytest.raises(NotOurs), place.alone():
        pass


def test_library_that_the_mark_does_not_name_is_never_taken_away(place):
    a_library(place)
    place.write_mark(Mark(1, str(uuid4()), ready=True))
    with pytest.raises(NotOurs):
        place.clear()
    assert Layout(place.library).facts.exists()


def test_library_that_the_mark_names_is_taken_away(place):
    place.write_mark(Mark(1, a_library(place), ready=True))
    place.clear()
    assert not place.library.exists()
    assert place.mark() is None


def test_linked_folder_is_refused(place, tmp_path):
    place.write_mark(MARK)
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "practice", target_is_directory=True)
    with pytest.raises(NotOurs):
        PracticeFolder(link).clear()


def test_linked_library_is_refused(place, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    place.write_mark(MARK)
    place.library.symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    with pytest.raises(NotOurs):
        place.clear()
    assert (tmp_path / "elsewhere").is_dir()


def test_mark_holds_no_more_than_it_needs(place):
    place.write_mark(MARK)
    said = json.loads(place.library.with_name("practice.json").read_bytes())
    assert set(said) == {"kind", "version", "library", "ready"}
