"""Kijkkaders on the command line: list, check with line and remedy, export to share."""

import os
from dataclasses import replace
from importlib import resources

import pytest

from kijkwijzer.marked_with import own_catalog
from kijkwijzer.paths import data_dir
from rubrics.catalog import STARTING_RUBRIC, shipped_rubric
from rubrics.guides import guide
from rubrics.model import Follows
from rubrics.reader import read_rubric
from rubrics.writer import write_rubric


@pytest.fixture
def rubric(say):
    def run(*words):
        return say("rubric", *words, with_secret=False)

    return run


@pytest.fixture
def file(tmp_path):
    made = tmp_path / "mijn.toml"
    made.write_text(write_rubric(shipped_rubric()), "utf-8")
    return made


def test_the_list_says_what_there_is_and_whose_it_is(rubric):
    own_catalog().copy(STARTING_RUBRIC, "mijn-kader")
    said = rubric("list")
    first, second = said.out.splitlines()
    assert said.code == 0
    assert first.split("  ")[0] == STARTING_RUBRIC
    assert first.endswith("comes with the program")
    assert second.startswith("mijn-kader")
    assert second.endswith("your own")


@pytest.fixture
def versions():
    """Versions 1, 9 and 10 of a rubric of one's own."""
    first = own_catalog().copy(STARTING_RUBRIC, "mijn-kader")
    return [own_catalog().keep(replace(first, version=one)) for one in ("1", "9", "10")]


def test_the_list_names_the_earlier_versions(rubric, versions):
    shipped, own = rubric("list").out.splitlines()
    assert own.split()[:2] == ["mijn-kader", "10"]
    assert own.endswith("earlier: 1, 9")
    assert "earlier" not in shipped


def test_an_export_is_of_the_newest_version_or_of_the_one_asked_for(rubric, versions, tmp_path):
    out = tmp_path / "mee.toml"
    for words, version in (((), versions[2]), (("--version", "9"), versions[1])):
        assert rubric("export", "mijn-kader", "--out", out, "--replace", *words).code == 0
        assert read_rubric(out.read_bytes(), out.name) == version


def test_an_export_of_a_version_that_is_not_there_makes_no_file(rubric, versions, tmp_path):
    said = rubric("export", "mijn-kader", "--version", "2", "--out", tmp_path / "mee.toml")
    assert (said.code, "There is no rubric mijn-kader 2 here" in said.err) == (1, True)
    assert not (tmp_path / "mee.toml").exists()


def test_the_list_tells_programs_all_there_is_to_know(rubric):
    own_catalog().copy(STARTING_RUBRIC, "mijn-kader")
    own_catalog().retire("mijn-kader")
    shipped, own = rubric("list", "--json").json
    assert shipped["codes"] == [name for name, _, _ in shipped_rubric().codes()]
    assert (own["own"], own["retired"], own["versions"]) == (True, True, ["1"])


def test_a_good_file_is_a_zero(rubric, file):
    said = rubric("check", file)
    assert said.code == 0
    assert "can be used" in said.out
    assert said.err == ""


def test_a_guide_can_be_checked_too(rubric, tmp_path):
    text = (resources.files("rubrics.guides") / "samenleergesprek.toml").read_text("utf-8")
    made = tmp_path / "gids.toml"
    made.write_text(text, "utf-8")
    assert rubric("check", made, "--json").json["name"] == guide("samenleergesprek").name["en"]
    made.write_text(text.replace("minutes = 10", "minutes = -1", 1), "utf-8")
    said = rubric("check", made)
    assert (said.code, said.out) == (1, "")
    assert "line" in said.err


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "mijn.toml, line 20: principles[1].shape = ster"), ("nl", "mijn.toml")],
)
def test_a_fault_says_line_and_remedy_on_one_line(rubric, file, language, words):
    text = file.read_text("utf-8").replace('shape = "circle"', 'shape = "ster"', 1)
    file.write_text(text, "utf-8")
    said = rubric("check", file, "--language", language)
    assert (said.code, said.out) == (1, "")
    assert len(said.err.splitlines()) == 1
    line = next(n for n, one in enumerate(text.splitlines(), 1) if "ster" in one)
    assert words.replace("20", str(line)) in said.err
    assert "circle, square, triangle" in said.err


def test_a_file_that_is_not_there_is_told(rubric, tmp_path):
    said = rubric("check", tmp_path / "weg.toml")
    assert said.code == 1
    assert "weg.toml cannot be read" in said.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name here")
def test_a_pipe_is_refused_and_not_waited_for(rubric, tmp_path):
    os.mkfifo(tmp_path / "pijp.toml")
    said = rubric("check", tmp_path / "pijp.toml")
    assert (said.code, "not an ordinary file" in said.err) == (1, True)


def test_an_export_reads_back_as_it_is(rubric, tmp_path):
    out = tmp_path / "mee.toml"
    said = rubric("export", STARTING_RUBRIC, "--out", out)
    assert said.code == 0
    assert read_rubric(out.read_bytes(), out.name) == shipped_rubric()
    assert rubric("check", out).code == 0


def test_an_export_writes_over_a_file_only_when_that_is_said(rubric, tmp_path):
    out = tmp_path / "mee.toml"
    out.write_text("mine")
    said = rubric("export", STARTING_RUBRIC, "--out", out)
    assert (said.code, "--replace" in said.err, out.read_text()) == (1, True, "mine")
    assert rubric("export", STARTING_RUBRIC, "--out", out, "--replace").code == 0
    assert read_rubric(out.read_bytes(), out.name) == shipped_rubric()


def test_an_export_is_named_as_what_it_is(rubric, tmp_path):
    said = rubric("export", STARTING_RUBRIC, "--out", tmp_path / "mee.csv")
    assert (said.code, "ends in .toml" in said.err) == (1, True)
    assert not (tmp_path / "mee.csv").exists()


def test_a_check_compares_with_the_versions_that_are_here(rubric, tmp_path):
    own = own_catalog().copy(STARTING_RUBRIC, "mijn-kader")
    own_catalog().keep(replace(own, version="3", follows=(Follows("4", {}),)))
    file = tmp_path / "vier.toml"
    file.write_text(write_rubric(replace(own, version="4", follows=(Follows("3", {}),))), "utf-8")
    said = rubric("check", file)
    assert (said.code, said.out) == (1, "")
    assert "vier.toml, line " in said.err
    assert "follows[1].version = 3" in said.err


def test_an_export_of_what_is_not_there_makes_no_file(rubric, tmp_path):
    said = rubric("export", "weg", "--out", tmp_path / "mee.toml")
    assert said.code == 1
    assert "There is no rubric weg here" in said.err
    assert not (tmp_path / "mee.toml").exists()


def test_nothing_is_written_into_a_library(rubric, tmp_path):
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "vault.json").write_text("{}")
    said = rubric("export", STARTING_RUBRIC, "--out", folder / "mee.toml")
    assert said.code == 1
    assert not (folder / "mee.toml").exists()


def test_a_faulty_own_file_is_told_beside_the_list(rubric):
    own_catalog().copy(STARTING_RUBRIC, "mijn-kader")
    (data_dir() / "kijkkaders" / "mijn-kader" / "2.toml").write_text("id = ", "utf-8")
    said = rubric("list")
    assert said.code == 0
    assert "mijn-kader/2.toml, line 1" in said.err
