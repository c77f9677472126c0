"""The window and all behind it reach a recording by the library's own doors, which ask the gate."""

import ast
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import pytest
from pypdf import PdfReader

import kijkwijzer
from annotations.client_notes import ClientNote
from annotations.consent import NotAllowed
from annotations.library import Library, Looking, gate
from annotations.library.keeping import VIEWERS
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
)
from annotations.trouble import Damaged, Refused
from kijkwijzer.app.desk import AppDesk
from kijkwijzer.session import Session
from rubrics.guides import guide

TALK = guide("reflectiegesprek")
PEOPLE = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))
PASSPHRASE = "vier groene stoelen buiten"
PAPERS_ASK = {
    "session_paper": (Purpose.OWN_LEARNING, Purpose.THIRD_PARTY_COACH),
    "overview_paper": (Purpose.CLIENT_REVIEW,),
}
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
DESK_OPENS = {"open_recording", "open_film", "session_paper", "overview_paper", "consent_paper"}
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
    "withdrawal_paper",
    "letter_paper",
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
    spelled = INSIDE & {
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
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
    return touched | spelled | (brought - HANDED_OUT) | stored


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
def now():
    """The clock of the library, that can be moved."""
    return [datetime.now().astimezone()]


@pytest.fixture
def desk(tmp_path, now):
    """A desk with a library in which nobody has decided yet."""
    library, _ = Library.create(
        tmp_path / "library", "vijf losse woorden", light=True, clock=lambda: now[0]
    )
    draft = RecordingDraft(date.today(), "MARKkind", Setting.DESK, PEOPLE)
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film" * 99)
        arrival.finish(Film(9000, has_picture=True, has_sound=True), b"s" * 32, b"p" * 32)
    desk = AppDesk(tmp_path / "settings.json")
    desk.take(library)
    yield desk
    desk.lock()


def decide(library, ends_first):
    """Let everybody allow everything for sixty days, and one purpose for a day."""
    for code, _ in PEOPLE:
        for purpose in Purpose:
            until = library.today() + timedelta(days=1 if purpose is ends_first else 60)
            library.record_decision(1, code, purpose, DecisionState.GIVEN, until)


def begun(library):
    """Begin a session with a coach beside: its run, and what it looks through."""
    run, looking = library.begin_session(1, TALK), library.look(1)
    run.write(next(field.id for _, field in TALK.fields()), "MARKwrote")
    return run, looking


def told_by_client(library):
    """Open a notebook in which a client wrote."""
    who, _ = library.add_facilitator("FB", PASSPHRASE, light=True)
    sealed = library.begin_session(1, guide("klant-kijkt-terug"), facilitator=who.id)
    opened = library.open_notebook(sealed.session_id, library.open_facilitator(who.id, PASSPHRASE))
    opened.keep_note(ClientNote(uuid4(), 5, text="MARKtold"))
    return opened


def read(data):
    return "".join(page.extract_text() for page in PdfReader(BytesIO(data), strict=True).pages)


@pytest.fixture
def ways(desk):
    """Each way of the desk to what is in a recording, once everybody may and all is open."""

    def opened():
        (run, looking), notebook = begun(desk.library), told_by_client(desk.library)
        return {
            "session_paper": lambda: read(desk.session_paper(run, looking, "en")),
            "overview_paper": lambda: read(desk.overview_paper(notebook, "en")),
        }

    return opened


def test_nothing_reaches_behind_the_doors():
    found = {str(file.relative_to(SOURCES)): reaching_in(nodes) for file, nodes in trees()}
    assert {name: what for name, what in found.items() if what} == {}


def test_reaching_behind_the_doors_is_noticed():
    rogue = "from annotations.library.keeping import read_blob\nlibrary._rooms.recording(1)"
    found = reaching_in(list(ast.walk(ast.parse(rogue + "\ngetattr(library, '_gate')"))))
    assert found == {"annotations.library.keeping", "_rooms", "_gate"}


def test_only_known_doors_are_used():
    known = public(Library) | public(Looking)
    for file, nodes in trees():
        if file.name == "windows_session.py":
            continue  # a library of Windows, not of ours
        used = set(called_on(nodes, {"library", "looking", "_looking"}))
        assert used - public(Path) <= known, file


def test_every_way_of_the_desk_is_named_here(desk):
    assert public(desk) == DESK_OPENS | DESK_OPENS_NOTHING
    decide(desk.library, ends_first=None)
    assert public(Session(desk.library.look(1), film=None)) == SESSION


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


@pytest.mark.parametrize("ended", VIEWERS)
def test_a_way_of_the_desk_asks_for_its_own_purposes(desk, now, ways, ended):
    decide(desk.library, ends_first=ended)
    papers = ways()
    assert all("MARK" in paper() for paper in papers.values())
    # There is no film in what was made up here, which is found once the gate let it be opened.
    with pytest.raises(Damaged):
        desk.open_film(1, ended)
    now[0] += timedelta(days=2)
    with pytest.raises(NotAllowed):
        desk.open_film(1, ended)
    for name in (one for one in papers if ended in PAPERS_ASK[one]):
        with pytest.raises(NotAllowed):
            papers[name]()


def test_a_receipt_of_what_somebody_decided_tells_nothing_of_the_recording(desk):
    for _ in range(2):
        text = read(desk.consent_paper(1, "K-014", "vijf losse woorden", "en"))
        assert "R-001" in text
        assert "MARK" not in text
        decide(desk.library, ends_first=None)


def test_a_file_whose_name_may_hold_a_bsn_is_not_taken_in(desk, tmp_path):
    film = tmp_path / "gesprek 111222333.mp4"
    film.write_bytes(b"film")
    draft = RecordingDraft(date.today(), "", Setting.DESK, PEOPLE)
    with pytest.raises(Refused, match="another name"):
        desk.add_film(film, draft, lambda _: None, lambda: False)
