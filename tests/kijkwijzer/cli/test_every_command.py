"""Every command asks the gate before it tells what is in a recording. A new one must be named."""

import argparse
from datetime import date, timedelta

import pytest

from annotations.library import Library, gate
from annotations.model import BlobKind, DecisionState, Film, Purpose, RecordingDraft, Role, Setting
from kijkwijzer.cli.parser import command_parser
from kijkwijzer.cli.run import COMMANDS

PEOPLE = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))
TAGGED = ("--start", "1", "--code", "zien.contact", "--observation", "MARKnew")

# The words each command is tried with, in an order that leaves what the next one needs.
DOORS = {
    "recording list": ("recording", "list", "LIBRARY"),
    "recording show": ("recording", "show", "LIBRARY", "1"),
    "recording captions": ("recording", "captions", "LIBRARY", "1", "CAPTIONS"),
    "consent show": ("consent", "show", "LIBRARY", "1"),
    "consent due": ("consent", "due", "LIBRARY"),
    "library info": ("library", "info", "LIBRARY"),
    "moments add": ("moments", "add", "LIBRARY", "1", *TAGGED),
    "moments list": ("moments", "list", "LIBRARY", "1"),
    "moments search": ("moments", "search", "LIBRARY", "MARK"),
    "moments export": ("moments", "export", "LIBRARY", "--format", "csv", "--out", "OUT"),
    "moments change": ("moments", "change", "LIBRARY", "1", "MOMENT", "--start", "2"),
    "moments remove": ("moments", "remove", "LIBRARY", "1", "MOMENT"),
    "papers": ("papers", "LIBRARY", "--out", "PAPERS", "--in", "en"),
}
NO_DOORS = {
    "practice": "opens the window on made-up people",
    "screenshots": "draws the practice library",
    "library create": "makes an empty one",
    "library check": "verifies bytes; tells numbers and kinds",
    "library passphrase": "keys",
    "library recovery": "keys",
    "library ground": "of the organisation",
    "library clock": "days",
    "recording add": "comes in before anyone can have decided",
    "recording person": "names a person; closes everything",
    "recording withdraw": "destroys; asks for nobody's permission",
    "consent record": "takes a decision down",
    "consent receipt": "a person's own decisions, and a code to withdraw",
    "recording receipt": "counts what was destroyed; there is none of it",
    "register letter": "asks a copy back, by number and role",
    "settings show": "texts for papers; opens no library",
    "settings set": "texts for papers; opens no library",
    "register list": "copies that left, by number and role",
    "register settle": "notes a state",
    "register add": "notes a copy that is outside already, by number and role",
    "rubric list": "what to look for; opens no library",
    "rubric check": "reads one file; opens no library",
    "rubric export": "what to look for; opens no library",
}


def commands(parser, before=""):
    """Give the words of every command of a parser."""
    nested = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    if not nested:
        return {before.strip()}
    return set().union(
        *(commands(one, f"{before} {name}") for name, one in nested[0].choices.items())
    )


@pytest.fixture
def marked(tmp_path, secret):
    """Make a library full of marks that is allowed until a day from today."""

    def make(days):
        passphrase = secret.read_text().strip()
        library, _ = Library.create(tmp_path / "library", passphrase, light=True)
        draft = RecordingDraft(date.today(), "MARKkind", Setting.DESK, PEOPLE)
        with library, library.receive(draft) as arrival:
            arrival.new_blob(BlobKind.FILM).write(b"MARKfilm" * 90)
            arrival.finish(Film(9000, has_picture=True, has_sound=True), b"s" * 32, b"p" * 32)
            for code, _ in PEOPLE if days is not None else ():
                until = date.today() + timedelta(days=days)
                library_yes(library, code, until)
        return tmp_path / "library"

    return make


def library_yes(library, code, until):
    library.record_decision(1, code, Purpose.OWN_LEARNING, DecisionState.GIVEN, until)


@pytest.fixture
def run(say, tmp_path, monkeypatch):
    """Run a command by its words: (how often the gate was asked, all that it told)."""
    (tmp_path / "captions.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nMARKcaption\n")
    places = {
        "LIBRARY": tmp_path / "library",
        "CAPTIONS": tmp_path / "captions.vtt",
        "OUT": tmp_path / "out.csv",
        "PAPERS": tmp_path / "papers",
    }
    asked = []
    really = gate.answer
    monkeypatch.setattr(gate, "answer", lambda *facts: asked.append(1) or really(*facts))

    def ran(words, moment="00000000-0000-0000-0000-000000000000"):
        asked.clear()
        said = say(*(places.get(word, moment if word == "MOMENT" else word) for word in words))
        written = places["OUT"].read_text() if places["OUT"].exists() else ""
        return len(asked), said, said.out + said.err + written

    return ran


def test_every_command_is_named_here():
    found = commands(command_parser())
    assert found == set(DOORS) | set(NO_DOORS)
    assert {name.split()[0] for name in found} == set(COMMANDS)


@pytest.mark.parametrize("name", DOORS)
def test_a_command_asks_and_tells_nothing_that_is_not_allowed(marked, run, name):
    marked(None)
    asked, said, told = run(DOORS[name])
    assert asked
    assert "MARK" not in told
    assert said.code in (0, 3)


def test_the_same_commands_tell_what_is_allowed(marked, run):
    marked(9)
    moment = run(DOORS["moments add"])[1].out.strip()
    for name in ("recording list", "recording show", "moments list", "moments export"):
        asked, said, told = run(DOORS[name])
        assert (said.code, "MARK" in told) == (0, True), name
    for name in ("moments search", "moments change", "moments remove", "recording captions"):
        asked, said, told = run(DOORS[name], moment)
        assert (said.code, bool(asked)) == (0, True), name


def test_a_new_command_that_is_not_named_is_noticed():
    parser = command_parser()
    groups = next(one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    groups.add_parser("everything")
    assert commands(parser) - set(DOORS) - set(NO_DOORS) == {"everything"}
