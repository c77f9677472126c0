"""Putting a paper on the disk: whole or not at all, its owner's only, never in a library."""

import errno
import os
import stat
from pathlib import Path

import pytest

from annotations.numbers import MayBeCitizenNumber
from annotations.trouble import DiskFull, PlaceTrouble, ReadOnlyPlace, Refused
from annotations.vault.layout import FACTS_NAME
from kijkwijzer.report import Installation, placing, write_papers


def test_paper_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "receipt.pdf"
    out.write_bytes(b"old")
    placing.place(b"new", out)
    assert out.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_paper_is_readable_for_its_owner_only(tmp_path: Path) -> None:
    placing.place(b"new", tmp_path / "receipt.pdf")
    assert stat.S_IMODE((tmp_path / "receipt.pdf").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("number", "trouble"),
    [(errno.ENOSPC, DiskFull), (errno.EROFS, ReadOnlyPlace), (errno.EIO, PlaceTrouble)],
)
@pytest.mark.parametrize("call", ["open", "fsync", "replace"])
def test_failure_leaves_the_old_paper_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, trouble: type
) -> None:
    out = tmp_path / "receipt.pdf"
    out.write_bytes(b"old")

    def fail(*_: object, **__: object) -> int:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(Path if call == "replace" else os, call, fail)
        with pytest.raises(trouble):
            placing.place(b"new", out)
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_name_that_may_hold_a_citizen_number_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MayBeCitizenNumber):
        placing.place(b"new", tmp_path / "ontvangst 111222333.pdf")
    for folder in (tmp_path / "111222333", tmp_path / "klant 111222333" / "in"):
        with pytest.raises(MayBeCitizenNumber):
            placing.make_folder(folder)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_there_already_is_used_whatever_its_name(tmp_path: Path) -> None:
    there = tmp_path / "111222333"
    there.mkdir()
    placing.make_folder(there / "papers")
    assert (there / "papers").is_dir()


def test_missing_folder_and_folder_as_file_are_told(tmp_path: Path) -> None:
    with pytest.raises(PlaceTrouble):
        placing.place(b"new", tmp_path / "nowhere" / "receipt.pdf")
    with pytest.raises(Refused):
        placing.place(b"new", tmp_path)


def test_library_takes_no_paper_also_not_through_a_link(tmp_path: Path) -> None:
    library = tmp_path / "library"
    (library / "blobs").mkdir(parents=True)
    (library / FACTS_NAME).write_text("{}")
    (tmp_path / "link").symlink_to(library / "blobs")
    for out in (library / "a.pdf", library / "blobs" / "a.pdf", tmp_path / "link" / "a.pdf"):
        with pytest.raises(Refused):
            placing.place(b"new", out)
    assert not list(library.rglob("*.pdf"))


def test_papers_into_a_library_make_no_folder_there(
    tmp_path: Path, installation: Installation
) -> None:
    (tmp_path / FACTS_NAME).write_text("{}")
    with pytest.raises(Refused):
        write_papers(installation, ("nl",), tmp_path / "papers" / "deep")
    assert not (tmp_path / "papers").exists()


def test_folder_that_is_a_file_is_told(tmp_path: Path, installation: Installation) -> None:
    (tmp_path / "papers").write_text("")
    with pytest.raises(PlaceTrouble):
        write_papers(installation, ("nl",), tmp_path / "papers")


@pytest.mark.skipif(os.name == "nt", reason="needs named pipes")
@pytest.mark.parametrize("name", ["pipe", "link"])
def test_paper_takes_the_place_of_no_device_or_pipe(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    with pytest.raises(Refused):
        placing.place(b"new", tmp_path / name)
    assert stat.S_ISFIFO((tmp_path / name).stat().st_mode)
    assert len(list(tmp_path.iterdir())) == 2
