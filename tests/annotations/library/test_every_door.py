"""Every way to what is in a recording asks the gate. A new way that is not named here fails."""

import ast
import importlib
import inspect
import textwrap
from dataclasses import replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from uuid import uuid4

import pytest

import annotations
import annotations.library as front_door
from annotations import frames
from annotations.consent import NotAllowed
from annotations.edits import AddMoment, RemoveMoment
from annotations.exchange import moments
from annotations.learning import EntryKind, Link, following, new_insight
from annotations.library import Library, gate, rows
from annotations.library.client_side import ClientSide
from annotations.library.guiding import Guiding
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Note,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
    new_moment,
)

SOURCES = Path(annotations.__file__).parent
LONG = "said by nobody else but one"
PEOPLE = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))

# What each door is tried with, and what it tells when it is open.
LIBRARY_DOORS = {
    "entries": (lambda it: it.library.entries(), "MARKkind"),
    "recording": (lambda it: it.library.recording(1), "MARKkind"),
    "info": (lambda it: it.library.info(), "moments=1"),
    "look": (lambda it: it.library.look(1).recording, "MARKkind"),
    "poster": (lambda it: it.library.poster(1), "MARKposter"),
    "search": (lambda it: it.library.search("MARKnote"), "MARKnote"),
    "keep_captions": (lambda it: it.library.keep_captions(1, "en", "WEBVTT") or "kept", "kept"),
    "originals_due": (lambda it: it.library.originals_due(), "MARKkind"),
    "marked_with": (lambda it: it.library.marked_with("vkn-eigen"), "'0.1'"),
    "due": (lambda it: it.library.due(), "MARKkind"),
    "learning": (lambda it: it.library.learning("W-01"), "MARKlearned"),
    "open_try_outs": (lambda it: it.library.open_try_outs("W-01"), "MARKlearned"),
    "keep_entry": (lambda it: it.library.keep_entry(it.learned), "MARKlearned"),
    "drop_entry": (lambda it: keep(it, it.library.drop_entry(it.learned.id)), "MARKlearned"),
    "make_own": (lambda it: it.library.drop_entry(own_again(it).id), "MARKlearned"),
    "check_plan_text": (lambda it: it.library.check_plan_text(LONG), "SAME_WORDS"),
    "may": (lambda it: it.library.may(1, Purpose.OWN_LEARNING), "allowed=True"),
}
LOOKING_DOORS = {
    "moments": (lambda it: it.looking.moments(), "MARKnote"),
    "apply": (lambda it: it.looking.apply(AddMoment(it.another())), "MARKnew"),
    "revert": (lambda it: it.looking.revert(RemoveMoment(it.another())), "MARKnew"),
    "open_blob": (lambda it: read(it.looking.open_blob(BlobKind.FILM)), "MARKfilm"),
    "captions": (lambda it: it.looking.captions(), "MARKcaption"),
}
OUTSIDE_DOORS = {
    "frames.moments_frame": (lambda it: frames.moments_frame(it.looking), "MARKnote"),
    "frames.library_frame": (
        lambda it: frames.library_frame(it.library, None, Purpose.OWN_LEARNING),
        "MARKnote",
    ),
    "library.rows.rows": (lambda it: list(rows.rows(it.looking)), "MARKnote"),
    "library.rows.allowed_rows": (lambda it: list(rows.allowed_rows(it.library)), "MARKnote"),
    "exchange.moments.export_moments": (
        lambda it: moments.export_moments(it.library, "json", it.out) and it.out.read_text(),
        "MARKnote",
    ),
}
DOORS = {
    **{f"Library.{name}": door for name, door in LIBRARY_DOORS.items()},
    **{f"Looking.{name}": door for name, door in LOOKING_DOORS.items()},
    **OUTSIDE_DOORS,
}
# The doors to sessions and to a client's notes have a test beside this one.
GUIDED = {name for side in (Guiding, ClientSide) for name in vars(side) if name[0] != "_"}
# What is public and shows nothing of what is in a recording, with the reason.
NO_DOORS = {
    "Library.create": "makes an empty one",
    "Library.open": "opens the folder, not a recording",
    "Library.settle": "finishes what was begun, at opening",
    "Library.close": "locks",
    "Library.path": "the folder",
    "Library.id": "the identity of the library",
    "Library.read_only": "how it was opened",
    "Library.protection": "what guards it; nothing of a recording",
    "Library.migrated": "what was done at opening",
    "Library.receive": "comes in before anyone can have decided; gives back what was brought",
    "Library.known_film": "compares hashes; gives a number",
    "Library.check": "verifies bytes; tells numbers and kinds",
    "Library.remind_original": "sets a date",
    "Library.change_passphrase": "keys",
    "Library.new_recovery_key": "keys",
    "Library.record_decision": "takes a decision down",
    "Library.decisions": "the decisions themselves, for who made them",
    "Library.add_participant": "names a person; closes everything",
    "Library.code_for": "the right of a person to withdraw asks for nobody's permission",
    "Library.find_by_code": "gives a number, to withdraw it",
    "Library.holder_of_code": "gives a number and a pseudonym, to withdraw it",
    "Library.told_ended": "notes that a reminder was shown",
    "Library.withdraw_ended": "destroys",
    "Library.clock_behind": "days",
    "Library.trust_clock": "days",
    "Library.owners": "pseudonyms of coordinators",
    "Library.plan_text": "somebody's own words, in which nothing of a recording was found",
    "Library.keep_plan_text": "takes own words down, and refuses what is of a recording",
    "Library.today": "days",
    "Library.legal_ground": "of the organisation",
    "Library.set_legal_ground": "of the organisation",
    "Library.withdrawal_plan": "counts what would be destroyed; shows none of it",
    "Library.receipt": "counts what was destroyed; there is none of it",
    "Library.unfinished": "numbers and days of what is withdrawn",
    "Library.withdraw": "destroys; asks for nobody's permission",
    "Library.withdrawn": "number and day",
    "Library.listen": "told numbers",
    "Library.register": "notes a copy",
    "Library.register_all": "notes a copy of several",
    "Library.register_entries": "copies that left, by number and role",
    "Library.settle_register": "notes a state",
    "Library.audit_head": "a hash",
    "Library.knows_mark": "whether a hash is in the log",
    "Library.keep_rubric": "what to look for; nothing of a recording",
    "Library.kept_rubric": "what to look for; nothing of a recording",
    "Library.kept_rubrics": "what to look for; nothing of a recording",
    "Library.marked_in": "by way of look, which is tried above",
    "Library.move_moments": "by way of look, which is tried above",
    "Library.move_back": "by way of look, which is tried above",
    **{f"Library.{name}": "tried in test_every_guided_door" for name in GUIDED},
    "Looking.library_path": "the folder",
    "Looking.allowed_until": "a day",
    "Looking.close": "lets go",
    "Looking.shut": "lets go",
    "Looking.renew": "takes over what is kept; reads nothing",
    "Library.finished": "numbers of what was withdrawn at opening",
    "Library.restored": "numbers of what was withdrawn again at opening",
    "Looking.recording": "what was there at opening, for who was let in; nothing is read anew",
    "Looking.layer": "an identity, a rubric and who looks",
    "Looking.purpose": "what it was opened for",
    "library.rows.MomentRow": "the shape of a row",
    "exchange.moments_csv.write_csv": "writes the rows it is handed",
    "exchange.moments_csv.without_formula": "changes a text it is handed",
    "exchange.moments_json.write_json": "writes the rows it is handed",
    "exchange.writing.write_whole": "writes what it is handed",
    "exchange.writing.refuse_other_than_file": "looks at the place that is written to",
}
HANDED_OUT = {"Library", "Looking"}
HANDED_ON = {"library", "looking"}


def read(source):
    with source:
        return source.read(40)


def assigned(kind):
    """Name what the methods of a class and of what it is made of keep on an instance."""
    for one in kind.__mro__:
        if one is not object:
            for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(one)))):
                if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                    yield from [node.attr] if getattr(node.value, "id", "") == "self" else ()


def public(owner, name):
    """Name what is public of an instance: what it has, and what its methods may give it."""
    found = {one for one in {*dir(owner), *assigned(type(owner))} if not one.startswith("_")}
    return {f"{name}.{one}" for one in found if not one.isupper()}


def is_handed_a_library(file):
    """Whether a module brings the front door in, or takes what that hands out."""
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    brought = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    taken = {node.arg for node in nodes if isinstance(node, ast.arg)}
    if "library" in file.parts:
        return "annotations.library.front" in brought
    return bool(taken & HANDED_ON) or any(one.startswith("annotations.library") for one in brought)


def modules():
    """Give every module that is handed a library; what lies behind the front door never is."""
    for file in sorted(SOURCES.rglob("[!_]*.py")):
        if {"store", "vault"}.isdisjoint(file.parts) and is_handed_a_library(file):
            parts = file.relative_to(SOURCES.parent).with_suffix("").parts
            yield importlib.import_module(".".join(parts))


def made_in(module):
    """Name the public functions and classes of a module."""
    for name, one in vars(module).items():
        is_own = getattr(one, "__module__", "") == module.__name__
        if is_own and (inspect.isfunction(one) or inspect.isclass(one)) and name[0] != "_":
            yield f"{module.__name__.removeprefix('annotations.')}.{name}"


def entry_points(it):
    found = public(it.library, "Library") | public(it.looking, "Looking")
    return found.union(*map(made_in, modules()))


def told(result):
    if hasattr(result, "to_csv"):
        return result.to_csv()
    if isinstance(result, tuple | list):
        return " ".join(map(told, result))
    return repr(result)


def tried(it, drive):
    """Go through a door: (how often the gate was asked, what was told)."""
    asked = []
    with pytest.MonkeyPatch.context() as patch:
        really = gate.answer
        patch.setattr(gate, "answer", lambda *facts: asked.append(1) or really(*facts))
        try:
            words = told(drive(it))
        except NotAllowed:
            words = "not allowed"
    return len(asked), words


def faults(outcome, token):
    asked, words = outcome
    found = [] if asked else ["did not ask"]
    return found + (["told"] if token in words else [])


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """A library with one recording full of marks, whose clock can be moved."""
    it = world_in(tmp_path_factory.mktemp("doors"))
    yield it
    it.library.close()


@pytest.fixture(scope="module")
def world_on_condition(tmp_path_factory, on_condition):
    """Such a library in which everybody's yes asks for what the program cannot do."""
    it = world_in(tmp_path_factory.mktemp("conditions"))
    on_condition(it.library, Purpose.OWN_LEARNING)
    yield it
    it.library.close()


def world_in(folder):
    now = [datetime.now().astimezone()]
    library, _ = Library.create(
        folder / "library",
        "drie blauwe fietsen op zolder",
        light=True,
        clock=lambda: now[0],
        ledgers=folder / "ledgers",
    )
    fill(library)
    looking = library.look(1)
    looking.apply(AddMoment(moment_in(looking, "MARKnote")))
    it = SimpleNamespace(library=library, looking=looking, out=folder / "out", now=now)
    it.learned = learned_in(library)
    library.keep_entry(it.learned)
    it.another = lambda: moment_in(looking, "MARKnew")
    return it


def learned_in(library):
    insight = new_insight("W-01", "", "MARKlearned", date.today(), [Link(1, 5)])
    return following(library.keep_entry(insight), EntryKind.TRY_OUT, "MARKlearned", date.today())


def keep(it, entry):
    return it.library.keep_entry(entry)


def own_again(it):
    """Make an entry somebody's own; who calls takes it away, or it would stay for ever."""
    entry = it.learned
    if it.library.may(1, Purpose.OWN_LEARNING).is_open:
        entry = it.library.keep_entry(replace(it.learned, id=uuid4()))
    return it.library.make_own(entry.id)


def moment_in(looking, words):
    return new_moment(looking.layer.id, 5, "zien.contact", note=Note(words))


def fill(library):
    today = date.today()
    draft = RecordingDraft(today, "MARKkind", Setting.DESK, PEOPLE, remind_original_on=today)
    with library.receive(draft) as arrival:
        for kind, content in {
            BlobKind.FILM: b"MARKfilm" * 90,
            BlobKind.POSTER: b"MARKposter",
            BlobKind.CAPTIONS_NL: b"WEBVTT\n\n00:00.000 --> 00:09.000\nMARKcaption "
            + LONG.encode(),
        }.items():
            arrival.new_blob(kind).write(content)
        film = Film(9000, has_picture=True, has_sound=True, sound_tracks=("MARKtrack",))
        arrival.finish(film, sha256(b"a").digest(), sha256(b"b").digest())
    # Own learning ends while everything else goes on: that something else is open opens nothing.
    for code, _ in PEOPLE:
        for purpose in Purpose:
            until = today + timedelta(days=10 if purpose is Purpose.OWN_LEARNING else 60)
            library.record_decision(1, code, purpose, DecisionState.GIVEN, until)


@pytest.fixture(scope="module")
def open_and_closed(world):
    """What every door tells while it is allowed, and after own learning alone has ended."""
    order = sorted(DOORS, key="Library.info".__ne__)
    opened = {name: tried(world, DOORS[name][0]) for name in order}
    world.out.unlink()
    world.now[0] += timedelta(days=11)
    return opened, {name: tried(world, DOORS[name][0]) for name in order}


def test_every_entry_point_is_named_here(world):
    assert entry_points(world) == set(DOORS) | set(NO_DOORS)
    handed_out = {name for name in front_door.__all__ if hasattr(getattr(front_door, name), "look")}
    assert handed_out <= HANDED_OUT


@pytest.mark.parametrize("name", DOORS)
def test_an_open_door_tells_what_is_inside(open_and_closed, name):
    _, words = open_and_closed[0][name]
    assert DOORS[name][1] in words


@pytest.mark.parametrize("name", DOORS)
def test_a_closed_door_asks_and_tells_nothing(open_and_closed, name):
    outcome = open_and_closed[1][name]
    assert faults(outcome, DOORS[name][1]) == []
    assert "MARK" not in outcome[1]


@pytest.mark.parametrize("name", sorted(set(DOORS) - {"Library.may"}))
def test_a_condition_that_is_not_kept_closes_every_door(world_on_condition, name):
    """What was decided is told all the same: `may` is the decision itself."""
    _, words = tried(world_on_condition, DOORS[name][0])
    assert DOORS[name][1] not in words
    assert "MARK" not in words


def test_a_new_door_that_is_not_named_is_noticed(world):
    class Wider(Library):
        def all_notes(self):
            return self._rooms

        def fill(self):
            self.notes = ()

    wider = SimpleNamespace(library=Wider.__new__(Wider), looking=world.looking)
    assert entry_points(wider) - set(DOORS) - set(NO_DOORS) == {
        "Library.all_notes",
        "Library.fill",
        "Library.notes",
    }


def test_a_module_that_takes_a_library_is_noticed(tmp_path):
    file = tmp_path / "digest.py"
    for source in ("def told(library): ...", "from annotations.library.rows import rows"):
        file.write_text(source)
        assert is_handed_a_library(file)


def test_a_door_that_does_not_ask_is_noticed(world, open_and_closed):
    def rogue(it):
        with it.library._rooms.catalogue.reading() as work:
            return work.moments(it.looking.layer).all()

    assert faults(tried(world, rogue), "MARKnote") == ["did not ask", "told"]


def test_a_door_whose_gate_is_passed_by_is_noticed(world, open_and_closed, monkeypatch):
    monkeypatch.setattr(gate.Gate, "require", lambda *_, **__: None)
    found = faults(tried(world, DOORS["Library.poster"][0]), "MARKposter")
    assert found == ["did not ask", "told"]
