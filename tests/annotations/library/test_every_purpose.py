"""What is opened for a purpose asks for that one: it is shut while all the others are open."""

import inspect
from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest

from annotations import frames
from annotations.consent import NotAllowed
from annotations.edits import AddMoment
from annotations.exchange import moments
from annotations.library import Library, rows
from annotations.library.keeping import VIEWERS
from annotations.model import Note, Purpose, new_moment

OWN = Purpose.OWN_LEARNING


def looked_at(it, purpose):
    return it.library.look(1, purpose).moments()


def marked_in(it, purpose):
    return it.library.marked_in(1, purpose, it.marked)


def exported(it, purpose):
    out = it.folder / f"{purpose}.json"
    moments.export_moments(it.library, "json", out, purpose=purpose, for_whom="coordinator")
    return out.read_text()


# What each door gives for one purpose, and what is in that when it is open.
DOORS = {
    "Library.look": (looked_at, "MARK"),
    "Library.may": (lambda it, purpose: it.library.may(1, purpose), "allowed=True"),
    "Library.marked_in": (marked_in, "vkn-eigen"),
    "rows.allowed_rows": (lambda it, one: list(rows.allowed_rows(it.library, purpose=one)), "MARK"),
    "frames.library_frame": (
        lambda it, one: frames.library_frame(it.library, purpose=one).to_csv(),
        "MARK",
    ),
    "moments.export_moments": (exported, "MARK"),
}
# A whole recording is opened for these only; the others stay shut whatever was decided.
OF_VIEWERS = {"Library.look", "Library.marked_in"}
NO_DOORS = {
    "Library.record_decision": "takes a decision down",
    "Library.withdraw": "destroys; asks for nobody's permission",
    "Library.withdrawal_plan": "counts what would be destroyed",
    "Library.receipt": "counts what was destroyed",
}


@pytest.fixture(params=Purpose)
def ending(request, tmp_path, receive):
    """A library in which everybody allows everything, until one purpose ends before the others."""
    now = [datetime.now().astimezone()]
    library, _ = Library.create(
        tmp_path / "ending", "drie blauwe fietsen", light=True, clock=lambda: now[0]
    )
    with library:
        receive(into=library)
        decide(library, request.param)
        marked = {mark(library, one) for one in VIEWERS}
        yield SimpleNamespace(
            library=library, purpose=request.param, now=now, folder=tmp_path, marked=marked
        )


def decide(library, ends_first):
    for person in library.recording(1).participants:
        for purpose in Purpose:
            until = library.today() + timedelta(days=1 if purpose is ends_first else 60)
            library.record_decision(1, person.code, purpose, "given", until)


def mark(library, purpose):
    looking = library.look(1, purpose)
    moment = new_moment(looking.layer.id, 5, "zien.contact", note=Note(f"MARK{purpose}"))
    looking.apply(AddMoment(moment))
    return moment.id


def told(it, door, purpose):
    try:
        return repr(door(it, purpose))
    except NotAllowed:
        return "not allowed"


def of(purpose):
    """Give the doors that can be open for a purpose."""
    return {one for one in DOORS if purpose in VIEWERS or one not in OF_VIEWERS}


def open_for(it, purpose):
    return {one for one in of(purpose) if DOORS[one][1] in told(it, DOORS[one][0], purpose)}


def test_what_ends_for_one_purpose_is_shut_and_the_rest_stays_open(ending):
    other = next(one for one in VIEWERS if one not in (ending.purpose, OWN))
    assert open_for(ending, ending.purpose) == of(ending.purpose)
    ending.now[0] += timedelta(days=2)
    assert open_for(ending, ending.purpose) == set()
    # Rows for others are the coordinator's own, so they ask for own learning as well.
    rest = {"Library.look", "Library.may", "Library.marked_in"}
    assert open_for(ending, other) == (rest if ending.purpose is OWN else of(other))


def takes_purpose(function):
    return "purpose" in inspect.signature(function).parameters


def test_every_door_that_takes_a_purpose_is_tried_here():
    found = {
        f"Library.{name}"
        for name, one in inspect.getmembers(Library, callable)
        if name[0] != "_" and takes_purpose(one)
    }
    for module in (frames, rows, moments):
        short = module.__name__.rpartition(".")[2]
        found |= {
            f"{short}.{name}"
            for name, one in inspect.getmembers(module, inspect.isfunction)
            if one.__module__ == module.__name__ and name[0] != "_" and takes_purpose(one)
        }
    assert found == set(DOORS) | set(NO_DOORS)
