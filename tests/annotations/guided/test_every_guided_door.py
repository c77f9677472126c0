"""Every way to what is said in a session asks the gate. A new way that is not named here fails.

The sister of `test_every_door`, for sessions and for a client's notes.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from types import SimpleNamespace
from uuid import uuid4

import pytest

from annotations.client_notes import ClientNote, Fragment, Sharing
from annotations.consent import NotAllowed
from annotations.library import Library, gate
from annotations.library.client_side import ClientSide
from annotations.library.guiding import Guiding
from annotations.model import Purpose
from annotations.trouble import Refused
from rubrics.guides import guide

SHORT, CLIENT = guide("zelf-kort"), guide("klant-kijkt-terug")
OPEN_GUIDES = (SHORT, *map(guide, ("zelf-terugkijken", "reflectiegesprek", "samenleergesprek")))
FIELD = next(field.id for _, field in SHORT.fields())
COPIED = "vijf woorden op een rij"
PASSPHRASE = "vier groene stoelen buiten"

# What each door is tried with, and what it tells when it is open.
DOORS = {
    "Guiding.begin_session": (lambda it: it.library.begin_session(1, SHORT).line, SHORT.id),
    "Guiding.take_up": (lambda it: it.library.take_up(it.other).state, "MARKwrote"),
    "Guiding.session_state": (lambda it: it.library.session_state(it.other).state, "MARKwrote"),
    "Guiding.sessions": (lambda it: it.library.sessions(), SHORT.id),
    "ClientSide.open_notebook": (lambda it: opened(it).notebook, "MARKsealed"),
    "ClientSide.released_notes": (lambda it: it.library.released_notes(1), "MARKreleased"),
    "ClientSide.echoes": (lambda it: it.library.echoes(COPIED), SHORT.id),
    "GuidedRun.state": (lambda it: it.run.state, "MARKwrote"),
    "GuidedRun.line": (lambda it: it.run.line, SHORT.id),
    "GuidedRun.go_on": (lambda it: it.run.go_on(), "MARKwrote"),
    "GuidedRun.back": (lambda it: it.run.back(), "MARKwrote"),
    "GuidedRun.enter": (lambda it: it.run.enter(SHORT.steps[0].id), "MARKwrote"),
    "GuidedRun.stretch": (lambda it: it.run.stretch(1), "MARKwrote"),
    "GuidedRun.spend": (lambda it: it.run.spend(1), "MARKwrote"),
    "GuidedRun.pause": (lambda it: it.run.pause(5, SHORT.roles[0].id), "MARKwrote"),
    "GuidedRun.write": (lambda it: it.run.write(FIELD, "MARKwrote"), "MARKwrote"),
    "GuidedRun.choose": (lambda it: it.run.choose(()), "MARKwrote"),
    "GuidedRun.focus": (lambda it: it.run.focus(()), "MARKwrote"),
    "GuidedRun.take_up": (lambda it: it.run.take_up(), "MARKwrote"),
    "GuidedRun.leave": (lambda it: it.left.leave(), "MARKwrote"),
    "GuidedRun.end": (lambda it: it.ended.end(), "MARKwrote"),
    "OpenNotebook.notebook": (lambda it: it.book.notebook, "MARKsealed"),
    "OpenNotebook.released": (lambda it: it.book.released, "UUID"),
    "OpenNotebook.chosen": (lambda it: it.book.chosen, "UUID"),
    "OpenNotebook.still_shares": (
        lambda it: it.book.still_shares(it.shared.id) or "taken",
        "taken",
    ),
    "OpenNotebook.keep_note": (lambda it: it.book.keep_note(a_note("MARKmore")), "MARKsealed"),
    "OpenNotebook.drop_note": (lambda it: it.book.drop_note(it.needless.id), "MARKsealed"),
    "OpenNotebook.write": (lambda it: it.book.write("vertellen", "MARKtext"), "MARKsealed"),
    "OpenNotebook.pause": (lambda it: it.book.pause(5, CLIENT.roles[0].id), "MARKsealed"),
    "OpenNotebook.set_fragments": (
        lambda it: it.book.set_fragments((Fragment(0, 900),)),
        "MARKsealed",
    ),
    "OpenNotebook.go_to": (lambda it: it.book.go_to("note"), "MARKsealed"),
    "OpenNotebook.release": (lambda it: it.book.release(it.shared.id), "MARKreleased"),
    "OpenNotebook.drop_session": (lambda it: it.away.drop_session() or "taken away", "taken away"),
    "OpenNotebook.reseal": (lambda it: it.book.reseal(uuid4()) or "taken back", "taken back"),
}
NO_DOORS = {
    "ClientSide.facilitators": "who holds a key, by the label that they chose",
    "ClientSide.add_facilitator": "keys",
    "ClientSide.open_facilitator": "keys",
    "ClientSide.renew_facilitator": "keys",
    "GuidedRun.session_id": "an identity",
    "GuidedRun.recording": "what was there at opening, for who was let in; nothing is read anew",
    "GuidedRun.guide": "the steps and questions; nothing of a recording",
    "GuidedRun.purposes": "what it asks for",
    "GuidedRun.watches": "what shuts it",
    "GuidedRun.is_beside_released": "whether a no shuts it; none of the words",
    "GuidedRun.close": "lets go",
    "GuidedRun.shut": "lets go",
    "OpenNotebook.session_id": "an identity",
    "OpenNotebook.is_open": "whether it was closed",
    "OpenNotebook.recording": "what was there at opening, for who was let in",
    "OpenNotebook.facilitator": "who holds the key, by the label that they chose",
    "OpenNotebook.purpose": "what it is open for",
    "OpenNotebook.close": "lets go",
    "OpenNotebook.shut": "lets go",
    "OpenNotebook.renew": "reads nothing",
}


def entry_points(it):
    """Name what is public: of what a library is made of, and of what is open with all it has."""
    parts = {f"{one.__name__}.{name}" for one in (Guiding, ClientSide) for name in vars(one)}
    opened_ones = {f"{type(one).__name__}.{name}" for one in (it.run, it.book) for name in dir(one)}
    return {one for one in parts | opened_ones if not one.partition(".")[2].startswith("_")}


def a_note(text, sharing=Sharing.ALONE):
    return ClientNote(uuid4(), 5, None, text, None, sharing)


def begun(library):
    run = library.begin_session(1, SHORT)
    run.write(FIELD, f"MARKwrote {COPIED}")
    return run


def begun_sealed(it):
    return it.library.begin_session(1, CLIENT, facilitator=it.facilitator).session_id


def opened(it, session_id=None):
    key = it.library.open_facilitator(it.facilitator, PASSPHRASE)
    return it.library.open_notebook(session_id or it.sealed, key)


@pytest.fixture
def world(tmp_path, receive, allow):
    """A library with sessions full of marks, whose clock can be moved."""
    now = [datetime.now().astimezone()]
    library, _ = Library.create(
        tmp_path / "doors", "zes paarse lampen in huis", light=True, clock=lambda: now[0]
    )
    with library:
        receive(into=library)
        for purpose in (Purpose.OWN_LEARNING, Purpose.CLIENT_REVIEW):
            allow(1, purpose, now[0].date() + timedelta(days=10), on=library)
        yield filled(library, now)


def filled(library, now):
    it = SimpleNamespace(library=library, now=now)
    it.run, it.left, it.ended = (begun(library) for _ in range(3))
    it.other = begun(library).session_id
    it.facilitator = library.add_facilitator("FB", PASSPHRASE, light=True)[0].id
    it.sealed = begun_sealed(it)
    it.book, it.away = opened(it), opened(it, begun_sealed(it))
    it.shared, it.needless = a_note("MARKreleased", Sharing.AS_IS), a_note("MARKneedless")
    for note in (a_note("MARKsealed"), it.shared, it.needless):
        it.book.keep_note(note)
    it.book.release(it.shared.id)
    return it


def tried(it, drive):
    """Go through a door: (how often the gate was asked, what was told)."""
    asked = []
    with pytest.MonkeyPatch.context() as patch:
        really = gate.answer
        patch.setattr(gate, "answer", lambda *facts: asked.append(1) or really(*facts))
        try:
            words = repr(drive(it))
        except NotAllowed:
            words = "not allowed"
    return len(asked), words


def test_every_entry_point_is_named_here(world):
    assert entry_points(world) == set(DOORS) | set(NO_DOORS)


def test_an_open_door_tells_what_is_inside(world):
    opened_last = sorted(DOORS, key="ClientSide.open_notebook".__eq__)
    told = {name: tried(world, DOORS[name][0])[1] for name in opened_last}
    assert [name for name, words in told.items() if DOORS[name][1] not in words] == []


def test_a_closed_door_asks_and_tells_nothing(world):
    world.now[0] += timedelta(days=11)
    for name, (drive, token) in DOORS.items():
        asked, words = tried(world, drive)
        assert asked, f"{name} did not ask"
        assert token not in words, name
        assert "MARK" not in words, name


def needs(name, purpose):
    """Whether a door asks for this purpose: notes of a client have one of their own."""
    if name == "ClientSide.released_notes":
        return True
    of_client = name.startswith("OpenNotebook.") or name == "ClientSide.open_notebook"
    return of_client is (purpose is Purpose.CLIENT_REVIEW)


def all_but(world, allow, ended):
    """Go to the day on which one purpose is over, and every other one is still open."""
    for purpose in set(Purpose) - {ended}:
        allow(1, purpose, world.now[0].date() + timedelta(days=60), on=world.library)
    world.now[0] += timedelta(days=11)


@pytest.mark.parametrize("ended", [Purpose.OWN_LEARNING, Purpose.CLIENT_REVIEW])
def test_a_door_asks_for_its_own_purpose_while_the_others_are_open(world, allow, ended):
    all_but(world, allow, ended)
    for name in (one for one in DOORS if needs(one, ended)):
        drive, token = DOORS[name]
        asked, words = tried(world, drive)
        assert asked, f"{name} did not ask"
        assert token not in words, name
        assert "MARK" not in words, name


@pytest.mark.parametrize(
    "ended", [Purpose.OWN_LEARNING, Purpose.CLIENT_REVIEW, Purpose.THIRD_PARTY_COACH]
)
def test_a_guide_asks_for_each_of_its_purposes(world, allow, ended):
    allow(1, Purpose.THIRD_PARTY_COACH, world.now[0].date() + timedelta(days=10), on=world.library)
    guides = [one for one in OPEN_GUIDES if ended in one.purposes]
    begun_ones = [world.library.begin_session(1, one).session_id for one in guides]
    all_but(world, allow, ended)
    shown = {one.id for one in world.library.sessions()}
    assert shown.isdisjoint(begun_ones)
    for one, session_id in zip(guides, begun_ones, strict=True):
        for use in (world.library.take_up, world.library.session_state):
            with pytest.raises(NotAllowed):
                use(session_id)
        with pytest.raises(NotAllowed):
            world.library.begin_session(1, one)


def test_a_condition_that_is_not_kept_closes_every_door(world, on_condition):
    for purpose in (Purpose.CLIENT_REVIEW, Purpose.OWN_LEARNING):
        on_condition(world.library, purpose)
    for name, (drive, token) in DOORS.items():
        _, words = tried(world, drive)
        assert token not in words, name
        assert "MARK" not in words, name


def test_a_door_whose_gate_is_passed_by_is_noticed(world, monkeypatch):
    world.now[0] += timedelta(days=11)
    monkeypatch.setattr(gate.Gate, "require", lambda *_, **__: None)
    monkeypatch.setattr(gate.Gate, "require_now", lambda *_, **__: None)
    assert tried(world, DOORS["GuidedRun.state"][0])[0] == 0


def without_purposes(one):
    return replace(one, purposes=())


def test_a_guide_that_asks_no_permission_is_not_used(world):
    for one in (without_purposes(SHORT), replace(SHORT, purposes=("third_party_coach",))):
        with pytest.raises(Refused):
            world.library.begin_session(1, one)
    with pytest.raises(Refused):
        world.library.take_up(world.other, without_purposes(SHORT))


@pytest.mark.parametrize("purposes", [(), ("own_learning",)])
def test_a_sealed_guide_asks_whether_the_client_may_look_back(world, purposes):
    one = replace(CLIENT, purposes=purposes)
    with pytest.raises(Refused):
        world.library.begin_session(1, one, facilitator=world.facilitator)
    with pytest.raises(Refused):
        world.library.take_up(world.sealed, one)


def test_a_session_that_names_no_purpose_is_told_of_nowhere(world):
    library = world.library
    with world.library._rooms.catalogue.writing() as work:
        work._connection.exec_driver_sql("UPDATE guided_session SET purposes = ''")
    assert library.sessions() == library.search("MARKwrote") == library.echoes(COPIED) == ()
    assert library.check_plan_text(COPIED) == ()
    with pytest.raises(Refused):
        library.take_up(world.other)
