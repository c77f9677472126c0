"""The window and all behind it reach a recording by the library's own doors, which ask the gate."""

import ast
from datetime import date
from pathlib import Path

import pytest

import kijkwijzer
from annotations.consent import NotAllowed
from annotations.library import Library, Looking, gate
from annotations.model import BlobKind, Film, Purpose, RecordingDraft, Role, Setting
from annotations.trouble import Refused
from kijkwijzer.app.desk import AppDesk
from kijkwijzer.session import Session

SOURCES = Path(kijkwijzer.__file__).parent

# What lies behind the doors: nobody outside the package `annotations` may touch it.
INSIDE = {"_rooms", "_gate", "_lookings", "text_cipher"}
HANDED_OUT = {
    "annotations.library",
    "annotations.library.check",
    "annotations.library.days",
    "annotations.library.leaving",
    "annotations.vault",
    "annotations.vault.durable",
    "annotations.vault.layout",
    "annotations.vault.passphrase",
    "annotations.vault.place",
    "annotations.vault.process",
    "annotations.vault.recovery",
    "annotations.vault.refusals",
}
# The desk is how the window reaches a library; what opens a recording, and why the rest does not.
DESK_OPENS = {"open_recording", "open_film"}
DESK_OPENS_NOTHING = {
    "library",
    "rubric",
    "rubric_of",
    "use_rubric",
    "catalog",
    "is_practice",
    "let_go_at_opening",
    "settings",
    "keep_settings",
    "today",
    "strength",
    "generate_passphrase",
    "recovery_groups",
    "recovery_confirmed",
    "create_library",
    "open_library",
    "open_practice",
    "lock",
    "close_recording",
    "probe_film",
    "add_film",
    "overview_paper",
    "consent_paper",
    "withdrawal_paper",
    "letter_paper",
    "session_paper",
    "keep_paper",
    "organisation_papers",
    "make_player",
    "players",
    "make_review_page",
    "take",
}
SESSION = {
    "recording",
    "layer",
    "film",
    "looking",
    "moments",
    "moment",
    "listen",
    "apply",
    "revert",
    "close",
}


def trees():
    for file in sorted(SOURCES.rglob("*.py")):
        yield file, list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))


def reaching_in(nodes):
    """Name what a file touches or brings in from behind the doors."""
    # What a class calls its own is not the library's.
    touched = INSIDE & {
        node.attr
        for node in nodes
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") != "self"
    }
    brought = {
        node.module
        for node in nodes
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith(("annotations.library", "annotations.vault"))
    }
    stored = {
        node.module
        for node in nodes
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("annotations.store")
    }
    return touched | (brought - HANDED_OUT) | stored


def called_on(nodes, names):
    """Name every method that is called on something with one of these names."""
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            name = getattr(owner, "attr", getattr(owner, "id", ""))
            if name in names:
                yield node.func.attr


def public(owner):
    return {name for name in dir(owner) if not name.startswith("_")}


@pytest.fixture
def desk(tmp_path):
    """A desk with a library in which nobody has decided yet."""
    library, _ = Library.create(tmp_path / "library", "vijf losse woorden", light=True)
    people = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))
    draft = RecordingDraft(date.today(), "Gesprek", Setting.DESK, people)
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film" * 99)
        arrival.finish(Film(9000, has_picture=True, has_sound=True), b"s" * 32, b"p" * 32)
    desk = AppDesk(tmp_path / "settings.json")
    desk.take(library)
    yield desk
    desk.lock()


def test_nothing_reaches_behind_the_doors():
    found = {str(file.relative_to(SOURCES)): reaching_in(nodes) for file, nodes in trees()}
    assert {name: what for name, what in found.items() if what} == {}


def test_reaching_behind_the_doors_is_noticed():
    rogue = "from annotations.library.keeping import read_blob\nlibrary._rooms.recording(1)"
    found = reaching_in(list(ast.walk(ast.parse(rogue))))
    assert found == {"annotations.library.keeping", "_rooms"}


def test_only_known_doors_are_used():
    known = public(Library) | public(Looking)
    for file, nodes in trees():
        if file.name == "windows_session.py":
            continue  # a library of Windows, not of ours
        used = set(called_on(nodes, {"library", "looking", "_looking"}))
        assert used - public(Path) <= known, file


def test_every_way_of_the_desk_is_named_here(desk):
    assert public(desk) == DESK_OPENS | DESK_OPENS_NOTHING
    assert public(Session) == SESSION


def test_the_desk_opens_no_recording_that_is_not_allowed(desk, monkeypatch):
    asked = []
    really = gate.answer
    monkeypatch.setattr(gate, "answer", lambda *facts: asked.append(1) or really(*facts))
    with pytest.raises(NotAllowed):
        desk.open_recording(1)
    assert asked
    asked.clear()
    with pytest.raises(NotAllowed):
        desk.open_film(1, Purpose.CLIENT_REVIEW)
    assert asked


def test_a_file_whose_name_may_hold_a_bsn_is_not_taken_in(desk, tmp_path):
    film = tmp_path / "gesprek 111222333.mp4"
    film.write_bytes(b"film")
    draft = RecordingDraft(
        date.today(), "", Setting.DESK, (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))
    )
    with pytest.raises(Refused, match="another name"):
        desk.add_film(film, draft, lambda _: None, lambda: False)
