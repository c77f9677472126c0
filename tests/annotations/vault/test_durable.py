"""A file has its old content or its new content, whatever goes wrong and wherever."""

import os
from contextlib import suppress

import pytest

from annotations.trouble import DiskFull, ReadOnlyPlace
from annotations.vault.durable import Replacement, place_troubles, write_durably


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "papier"
    path.write_bytes(b"oud")
    return path


def test_before_or_after_but_never_between(paper, faults, fault):
    number, faults.happened = 0, True
    while faults.happened:
        paper.write_bytes(b"oud")
        with faults.at(number, fault), suppress(type(fault)):
            write_durably(paper, b"helemaal nieuw")
        assert paper.read_bytes() in (b"oud", b"helemaal nieuw")
        number += 1
    assert number > 5
    assert paper.read_bytes() == b"helemaal nieuw"


def test_content_lasts_before_its_name_and_its_name_before_the_old_content_goes(paper, disk_order):
    write_durably(paper, b"nieuw")
    assert disk_order == ["file", "name", "folder", "file"]


def test_a_full_disk_leaves_no_second_file(paper, faults):
    for number in range(3):
        with faults.at(number, OSError(28, "full")), pytest.raises(OSError, match="full"):
            write_durably(paper, b"nieuw")
        assert [path.name for path in paper.parent.iterdir()] == ["papier"]


def test_what_an_earlier_try_left_is_no_obstacle(paper):
    paper.with_name("papier.new").write_bytes(b"half")
    write_durably(paper, b"nieuw")
    assert paper.read_bytes() == b"nieuw"


def test_old_content_is_overwritten_once_it_has_no_name(paper):
    with paper.open("rb") as held:
        write_durably(paper, b"nieuw")
        assert held.read() == bytes(3)


def test_a_hard_linked_backup_is_left_alone(paper):
    backup = paper.with_name("kopie")
    os.link(paper, backup)
    write_durably(paper, b"nieuw")
    assert backup.read_bytes() == b"oud"


def test_nothing_changes_before_it_is_put_in_place(paper):
    replacement = Replacement(paper, b"nieuw")
    assert paper.read_bytes() == b"oud"
    replacement.put_in_place()
    assert paper.read_bytes() == b"nieuw"
    replacement.settle()


@pytest.mark.parametrize(("number", "kind"), [(28, DiskFull), (27, DiskFull), (30, ReadOnlyPlace)])
def test_the_disks_refusals_are_told_as_what_they_are(number, kind):
    with pytest.raises(kind), place_troubles():
        raise OSError(number, "")
