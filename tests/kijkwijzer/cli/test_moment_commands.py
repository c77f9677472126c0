import csv
import json
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta

import pytest

from annotations.library import Library
from kijkwijzer.marked_with import own_catalog
from kijkwijzer.paths import config_dir
from rubrics.catalog import shipped_rubric
from rubrics.writer import write_rubric

PASSPHRASE = "vijf losse woorden voor deze proef"


def add(say, folder, *words):
    return say("moments", "add", folder, "R-001", *words)


def test_nothing_is_shown_or_marked_before_everyone_said_yes(say, folder):
    for command in (("moments", "list"), ("moments", "add")):
        extra = ("--start", "1", "--code", "zien.contact") if command[1] == "add" else ()
        said = say(*command, folder, "R-001", *extra)
        assert said.code == 3
        assert "K-014" in said.err


def test_a_moment_is_marked_and_listed(say, allowed):
    assert add(say, allowed, "--start", "12.320", "--code", "zien.contact").code == 0
    words = ("--valence", "werkt", "--observation", "Ik kijk op.")
    more = add(say, allowed, "--start", "13", "--end", "14.5", "--code", "klant.regie", *words)
    assert more.code == 0
    first, second = listed(say, allowed)
    assert (first["start_ms"], first["end_ms"], first["codes"]) == (12_320, None, ["zien.contact"])
    assert (second["start_ms"], second["end_ms"]) == (13_000, 14_500)
    assert (second["valence"], second["observation"]) == ("werkt", "Ik kijk op.")


def listed(say, folder):
    return say("moments", "list", folder, "R-001", "--json").json


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--start", "1", "--code", "zien.niets"), "not in the rubric"),
        (("--start", "61", "--code", "zien.contact"), "film ends"),
        (("--start", "-1", "--code", "zien.contact"), "--start"),
        (("--start", "1e9", "--code", "zien.contact"), "not a time"),
    ],
)
def test_what_cannot_be_marked_is_refused_with_words(say, allowed, words, told):
    said = add(say, allowed, *words)
    assert said.code in (1, 2)
    assert told in said.err
    assert listed(say, allowed) == []


@pytest.fixture
def own():
    """A kijkkader of one's own with a code that the program's does not have, in use."""
    shipped = shipped_rubric()
    first, *others = shipped.principles
    made = replace(first.codes[0], id="stilte", key="", valences={})
    principles = (replace(first, codes=(*first.codes, made)), *others)
    rubric = replace(shipped, id="mijn-kader", version="1", principles=principles)
    return own_catalog().keep(rubric)


def test_a_code_of_the_kijkkader_in_use_is_marked_and_changed_in_its_own_layer(say, allowed, own):
    config_dir().mkdir(parents=True, exist_ok=True)
    (config_dir() / "settings.json").write_text(json.dumps({"rubric": own.id}))
    moment = add(say, allowed, "--start", "5", "--code", "zien.stilte").out.strip()
    assert [one["codes"] for one in listed(say, allowed)] == [["zien.stilte"]]
    assert say("moments", "change", allowed, "R-001", moment, "--code", "zien.balans").code == 0
    refused = say("moments", "change", allowed, "R-001", moment, "--code", "zien.niets")
    assert "zien.stilte" in refused.err
    assert say("moments", "remove", allowed, "R-001", moment).code == 0


def test_a_code_of_a_layer_is_marked_in_that_layer_also_when_another_is_in_use(say, allowed, own):
    with opened_library(allowed) as library:
        library.keep_rubric(write_rubric(own))
        library.look(1, rubric=(own.id, own.version)).close()
    assert add(say, allowed, "--start", "5", "--code", "zien.stilte").code == 0
    assert add(say, allowed, "--start", "3", "--code", "zien.contact").code == 0
    assert [one["codes"] for one in listed(say, allowed)] == [["zien.contact"], ["zien.stilte"]]
    with opened_library(allowed) as library:
        marked = library.look(1, rubric=(own.id, own.version)).moments()
        assert [one.codes for one in marked] == [("zien.stilte",)]


def opened_library(folder):
    return closing(Library.open(folder, PASSPHRASE))


def test_a_moment_is_changed_and_taken_away(say, allowed):
    moment = add(say, allowed, "--start", "5", "--code", "zien.contact").out.strip()
    words = ("--observation", "Stilte", "--end", "4")
    assert say("moments", "change", allowed, "R-001", moment, *words).code == 0
    [changed] = listed(say, allowed)
    assert (changed["start_ms"], changed["end_ms"]) == (4_000, 5_000)
    assert changed["observation"] == "Stilte"
    assert say("moments", "remove", allowed, "R-001", moment).code == 0
    assert listed(say, allowed) == []


def test_a_moment_can_be_marked_with_several_codes_of_one_rubric(say, allowed):
    two = ("--code", "klant.regie", "--code", "zien.balans", "--code", "klant.regie")
    add(say, allowed, "--start", "5", *two)
    assert listed(say, allowed)[0]["codes"] == ["klant.regie", "zien.balans"]
    refused = add(say, allowed, "--start", "6", "--code", "klant.regie", "--code", "zien.niets")
    assert "zien.niets" in refused.err
    assert len(listed(say, allowed)) == 1


def test_codes_that_are_given_take_the_place_of_every_code(say, allowed):
    moment = add(say, allowed, "--start", "5", "--code", "zien.contact").out.strip()
    two = ("--code", "klant.regie", "--code", "zien.balans", "--code", "klant.regie")
    assert say("moments", "change", allowed, "R-001", moment, *two).code == 0
    assert listed(say, allowed)[0]["codes"] == ["klant.regie", "zien.balans"]
    assert say("moments", "change", allowed, "R-001", moment, "--end", "9").code == 0
    assert listed(say, allowed)[0]["codes"] == ["klant.regie", "zien.balans"]
    one_wrong = ("--code", "zien.contact", "--code", "zien.niets")
    assert "zien.niets" in say("moments", "change", allowed, "R-001", moment, *one_wrong).err
    assert listed(say, allowed)[0]["codes"] == ["klant.regie", "zien.balans"]


def test_a_moment_is_listed_with_its_principle_its_perspective_and_its_rubric(say, allowed):
    add(say, allowed, "--start", "5", "--code", "zien.contact", "--observation", "Een stilte")
    rubric = shipped_rubric()
    wanted = {"principle": "zien", "perspective": "coordinator", "rubric": rubric.id}
    wanted["rubric_version"] = rubric.version
    [found] = say("moments", "search", allowed, "stilte", "--json").json
    for moment in (*listed(say, allowed), *found["moments"]):
        assert {name: moment[name] for name in wanted} == wanted


def test_moments_are_found_by_what_is_written(say, allowed):
    add(say, allowed, "--start", "5", "--code", "zien.contact", "--observation", "Een stilte")
    [found] = say("moments", "search", allowed, "stilte", "--json").json
    assert found["recording"] == "R-001"


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_an_export_holds_what_was_marked(say, allowed, tmp_path, kind):
    add(say, allowed, "--start", "5", "--code", "zien.contact", "--observation", "=1+1")
    out = tmp_path / f"moments.{kind}"
    assert say("moments", "export", allowed, "--format", kind, "--out", out).code == 0
    text = out.read_text(encoding="utf-8-sig")
    rows = json.loads(text) if kind == "json" else list(csv.DictReader(text.splitlines()))
    assert "zien.contact" in text
    assert "=1+1" in text
    assert rows


def test_what_somebody_said_no_to_is_not_exported_for_that(say, allowed, tmp_path):
    add(say, allowed, "--start", "5", "--code", "zien.contact")
    decide(say, allowed, "W-01", "--yes", "--until", (date.today() + timedelta(9)).isoformat())
    decide(say, allowed, "K-014", "--no")
    own, peers = tmp_path / "own.csv", tmp_path / "peers.csv"
    for words in (("--out", own), ("--out", peers, "--purpose", "intervision", "--for", "peer")):
        assert say("moments", "export", allowed, "--format", "csv", *words).code == 0
    assert len(lines_of(own)) == 2
    assert lines_of(peers) == lines_of(own)[:1]


def decide(say, library, person, *words):
    words = ("--participant", person, "--purpose", "intervision", *words)
    assert say("consent", "record", library, "R-001", *words).code == 0


def lines_of(file):
    return file.read_text(encoding="utf-8-sig").splitlines()


def test_consent_show_says_whose_side_is_closed(say, folder):
    answers = {one["purpose"]: one for one in say("consent", "show", folder, "1", "--json").json}
    assert answers["own_learning"]["closed_by"] == {"W-01": "not_asked", "K-014": "not_asked"}


def test_a_yes_needs_a_last_day(say, folder):
    said = say("consent", "record", folder, "R-001", "--participant", "K-014", "--yes")
    assert said.code == 1
    assert "--until" in said.err


def test_recordings_are_listed_with_number_and_state(say, allowed):
    [entry] = say("recording", "list", allowed, "--json").json
    assert entry["number"] == "R-001"
    assert entry["may_be_looked_at"]["allowed"] is True
    shown = say("recording", "show", allowed, "r1", "--json").json
    assert shown["participants"] == {"W-01": "coordinator", "K-014": "client"}
