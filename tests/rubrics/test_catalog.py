"""The user's own kijkkaders: versions that never change, kept whole or not at all."""

import os
import stat
from dataclasses import replace

import pytest

from rubrics import folder
from rubrics.catalog import STARTING_RUBRIC, Catalog, shipped_rubric
from rubrics.fault import RubricFault
from rubrics.model import Follows
from rubrics.reader import read_rubric
from rubrics.versions import next_version, version_order
from rubrics.writer import write_rubric


@pytest.fixture
def catalog(tmp_path):
    return Catalog(tmp_path / "kijkkaders")


@pytest.fixture
def own(catalog):
    """A kijkkader of the user's own, version 1."""
    return catalog.copy(STARTING_RUBRIC, "mijn-kader")


def fault_of(act, *given, **named):
    with pytest.raises(RubricFault) as caught:
        act(*given, **named)
    return str(caught.value)


def newer(rubric, version="2", **changes):
    return replace(rubric, version=version, **changes)


def test_an_empty_folder_offers_what_comes_with_the_program(catalog):
    (entry,) = catalog.all()
    assert entry.rubric == shipped_rubric()
    assert (entry.own, entry.retired) == (False, False)


def test_a_copy_is_the_users_own_and_keeps_the_words(catalog, own):
    assert [one.rubric.id for one in catalog.all()] == [STARTING_RUBRIC, "mijn-kader"]
    assert own.principles == shipped_rubric().principles
    assert own.name["nl"].endswith("(kopie)")
    assert "niet de officiële" in own.status["nl"]
    assert catalog.get("mijn-kader") == own


def test_several_versions_live_side_by_side_and_the_newest_is_given(catalog, own):
    for version in ("2", "10", "9"):
        catalog.keep(newer(own, version))
    assert catalog.versions("mijn-kader") == ("1", "2", "9", "10")
    assert catalog.get("mijn-kader").version == "10"
    assert catalog.get("mijn-kader", "2").version == "2"
    assert [one.rubric.version for one in catalog.all() if one.own] == ["10"]


def test_a_version_that_is_there_never_changes(catalog, own):
    changed = replace(own, focus_max=1)
    assert "never changes" in fault_of(catalog.keep, changed)
    assert catalog.get("mijn-kader") == own


def test_keeping_the_same_words_again_is_fine(catalog, own):
    assert catalog.keep(own) == own


def test_the_programs_own_kijkkader_is_not_changed(catalog):
    changed = replace(shipped_rubric(), version="9")
    assert "Make a copy" in fault_of(catalog.keep, changed)
    assert catalog.versions(STARTING_RUBRIC) == (shipped_rubric().version,)


def test_a_file_in_the_folder_cannot_pass_for_the_programs_own(catalog, own, tmp_path):
    place = tmp_path / "kijkkaders" / STARTING_RUBRIC
    place.mkdir()
    text = write_rubric(newer(shipped_rubric(), "9"))
    (place / "9.toml").write_text(text)
    assert catalog.get(STARTING_RUBRIC) == shipped_rubric()


def test_a_name_that_is_taken_is_refused(catalog, own):
    assert "already" in fault_of(catalog.copy, STARTING_RUBRIC, "mijn-kader")
    assert "already" in fault_of(catalog.copy, "mijn-kader", STARTING_RUBRIC)


@pytest.mark.parametrize("name", ["../elders", "", "A", "x" * 41, "con", "a/b"])
def test_a_copy_cannot_leave_the_folder(catalog, own, tmp_path, name):
    fault_of(catalog.copy, STARTING_RUBRIC, name)
    assert [one.name for one in (tmp_path / "kijkkaders").iterdir()] == ["mijn-kader"]


def test_what_is_exported_is_taken_in_elsewhere_as_it_was(catalog, own, tmp_path):
    out = tmp_path / "mee.toml"
    catalog.export("mijn-kader", out)
    other = Catalog(tmp_path / "ander")
    assert other.take_in(out.read_bytes(), out.name) == own
    assert other.get("mijn-kader") == own


def test_the_programs_own_can_be_exported_and_taken_in_again(catalog, tmp_path):
    out = tmp_path / "mee.toml"
    catalog.export(STARTING_RUBRIC, out)
    assert catalog.take_in(out.read_bytes(), out.name) == shipped_rubric()
    assert not (tmp_path / "kijkkaders").exists()


def test_a_faulty_file_is_refused_and_leaves_nothing(catalog, tmp_path):
    broken = write_rubric(newer(shipped_rubric(), "1")).replace('shape = "circle"', "shape = 1")
    assert "line" in fault_of(catalog.take_in, broken.encode(), "mee.toml")
    assert not (tmp_path / "kijkkaders").exists()


def test_of_one_rubric_no_file_of_another_is_read(catalog, own, monkeypatch):
    catalog.copy("mijn-kader", "ander-kader")
    read, seen = folder.read_bytes, []
    monkeypatch.setattr(folder, "read_bytes", lambda file: seen.append(file.parent) or read(file))
    assert catalog.history("mijn-kader") == (own,)
    assert {one.name for one in seen} == {"mijn-kader"}


@pytest.mark.parametrize("name", ["", ".", "..", "../elders", "a/b", "\0", "x" * 300])
def test_a_word_that_is_no_identity_finds_nothing(catalog, own, name):
    assert catalog.history(name) == ()


def test_a_faulty_file_in_the_folder_hides_no_other(catalog, own, tmp_path):
    (tmp_path / "kijkkaders" / "mijn-kader" / "3.toml").write_text("id = ")
    (tmp_path / "kijkkaders" / "mijn-kader" / "4.toml").write_text(write_rubric(own))
    assert catalog.versions("mijn-kader") == ("1",)
    told = " ".join(map(str, catalog.faults()))
    assert "mijn-kader/3.toml, line 1" in told
    assert "mijn-kader/4.toml says that it is mijn-kader 1" in told


def test_a_retired_one_is_not_offered_and_comes_back(catalog, own):
    catalog.retire("mijn-kader")
    assert [one.id for one in catalog.offered()] == [STARTING_RUBRIC]
    assert catalog.get("mijn-kader") == own
    catalog.bring_back("mijn-kader")
    assert [one.id for one in catalog.offered()] == [STARTING_RUBRIC, "mijn-kader"]


def test_taking_a_retired_one_in_offers_it_again(catalog, own):
    catalog.retire("mijn-kader")
    catalog.take_in(write_rubric(own).encode(), "mee.toml")
    assert "mijn-kader" in [one.id for one in catalog.offered()]


def test_the_last_one_in_use_stays(catalog, own):
    catalog.retire(STARTING_RUBRIC)
    assert "only one in use" in fault_of(catalog.retire, "mijn-kader")
    assert [one.id for one in catalog.offered()] == ["mijn-kader"]


@pytest.mark.parametrize("text", ["", "{", "[1, null]", '{"a": 1}', "[" * 5000, "\x00"])
def test_a_spoilt_list_of_retired_ones_retires_nothing(catalog, own, tmp_path, text):
    (tmp_path / "kijkkaders" / "retired.json").write_text(text)
    assert len(catalog.offered()) == 2


def test_one_that_is_not_there_is_told_with_what_there_is(catalog, own):
    message = fault_of(catalog.get, "weg")
    assert "There is no rubric weg here" in message
    assert "mijn-kader" in message


def test_a_version_that_follows_names_codes_of_the_version_before(catalog, own):
    good = newer(own, follows=(Follows("1", {"zien.contact": "zien.balans"}),))
    assert catalog.keep(good) == good
    bad = newer(own, "3", follows=(Follows("1", {"zien.niets": "zien.balans"}),))
    text = write_rubric(bad)
    line = next(n for n, one in enumerate(text.splitlines(), 1) if "zien.niets" in one)
    told = fault_of(catalog.take_in, text.encode(), "mee.toml")
    assert f"mee.toml, line {line}: follows[1].codes.zien.niets is not a code of version 1" in told


def test_versions_cannot_follow_each_other_in_a_circle(catalog, own):
    catalog.keep(newer(own, "2", follows=(Follows("3", {}),)))
    text = write_rubric(newer(own, "3", follows=(Follows("2", {}),)))
    line = next(n for n, one in enumerate(text.splitlines(), 1) if one == 'version = "2"')
    told = fault_of(catalog.take_in, text.encode(), "mee.toml")
    assert (
        f"mee.toml, line {line}: follows[1].version = 2, which is here, follows version 3" in told
    )
    assert catalog.versions("mijn-kader") == ("1", "2")


def test_a_circle_by_way_of_another_version_is_refused(catalog, own):
    catalog.keep(newer(own, "2", follows=(Follows("4", {}),)))
    catalog.keep(newer(own, "3", follows=(Follows("2", {}),)))
    back = newer(own, "4", follows=(Follows("3", {}),))
    assert "follows[1].version = 3, which is here" in fault_of(catalog.keep, back)


@pytest.mark.parametrize("version", ["1", "3"])
def test_what_would_not_be_taken_in_is_told_by_a_check_that_keeps_nothing(catalog, own, version):
    catalog.keep(newer(own, "2", follows=(Follows("3", {}),)))
    data = write_rubric(newer(own, version, focus_max=1, follows=(Follows("2", {}),))).encode()
    told = fault_of(catalog.check, data, "mee.toml")
    assert told == fault_of(catalog.take_in, data, "mee.toml")
    assert catalog.versions("mijn-kader") == ("1", "2")


def test_a_check_of_what_can_be_taken_in_keeps_nothing(catalog, own):
    made = newer(own, "2", follows=(Follows("1", {}),))
    assert catalog.check(write_rubric(made).encode(), "mee.toml") == made
    assert catalog.versions("mijn-kader") == ("1",)


def test_a_disk_that_fails_leaves_nothing_behind(catalog, own, tmp_path, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(folder.os, "fsync", full)
    assert "disk is full" in fault_of(catalog.keep, newer(own))
    left = (tmp_path / "kijkkaders" / "mijn-kader").iterdir()
    assert [one.name for one in left] == ["1.toml"]


def test_a_disk_without_links_keeps_versions_and_changes_none(catalog, own, monkeypatch):
    def no_links(*_, **__):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(folder.os, "link", no_links)
    catalog.keep(newer(own))
    assert catalog.versions("mijn-kader") == ("1", "2")
    assert "never changes" in fault_of(catalog.keep, newer(own, focus_max=1))


def test_an_export_holds_nothing_but_the_kijkkader(catalog, own, tmp_path):
    catalog.export("mijn-kader", tmp_path / "mee.toml")
    assert read_rubric((tmp_path / "mee.toml").read_bytes(), "mee.toml") == own
    assert (tmp_path / "mee.toml").read_text() == write_rubric(own)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_an_export_can_be_read_by_others_and_what_is_kept_cannot(catalog, own, tmp_path):
    before = os.umask(0o022)
    try:
        catalog.export("mijn-kader", tmp_path / "mee.toml")
        catalog.keep(newer(own))
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "mee.toml").stat().st_mode) == 0o644
    kept = tmp_path / "kijkkaders" / "mijn-kader" / "2.toml"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_an_export_to_a_folder_that_is_not_there_says_so(catalog, tmp_path):
    told = fault_of(catalog.export, STARTING_RUBRIC, tmp_path / "weg" / "mee.toml")
    assert "the folder for it is not there" in told


def test_an_export_onto_a_folder_asks_for_the_name_of_a_file(catalog, tmp_path):
    assert f"{tmp_path.name} is a folder" in fault_of(catalog.export, STARTING_RUBRIC, tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name here")
def test_a_pipe_is_neither_read_nor_written_over(catalog, tmp_path):
    pipe = tmp_path / "pijp.toml"
    os.mkfifo(pipe)
    assert "not an ordinary file" in fault_of(folder.read_bytes, pipe)
    assert "not an ordinary file" in fault_of(catalog.export, STARTING_RUBRIC, pipe)
    assert pipe.is_fifo()


def test_a_folder_is_not_read_as_a_file(tmp_path):
    assert "not an ordinary file" in fault_of(folder.read_bytes, tmp_path)


@pytest.mark.parametrize(
    ("before", "after"), [("0.1", "0.2"), ("0.9", "0.10"), ("1", "2"), ("proef", "proef.1")]
)
def test_the_next_version_is_newer(before, after):
    assert next_version(before) == after
    assert version_order(after) > version_order(before)
