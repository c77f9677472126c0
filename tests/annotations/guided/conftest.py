"""A library in which something of every kind of this side is kept about one recording."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import pytest

from annotations.client_notes import ClientNote, Sharing
from annotations.learning import EntryKind, Link, following, new_insight
from annotations.model import Purpose
from rubrics.guides import guide

WORDS = {
    "session": "Wortel7Kwarts",
    "together": "Mossel2Veer",
    "sealed": "Lepel4Gierst",
    "released": "Bever9Anker",
    "insight": "Kiezel3Maan",
    "own": "Zwaluw6Touw",
}
"""A word that stands in each kind of text, and nowhere else."""


@dataclass
class Everything:
    """The library, the sessions by the name of their guide, and the facilitator's recovery key."""

    library: Any
    sessions: dict[str, UUID]
    facilitator: UUID
    recovery_key: str
    note: UUID
    words = WORDS


@pytest.fixture
def allowed(library, receive, allow):
    """R-001, which everybody allows for every purpose of every guide."""
    receive()
    for purpose in (Purpose.OWN_LEARNING, Purpose.CLIENT_REVIEW, Purpose.THIRD_PARTY_COACH):
        allow(1, purpose)
    return library


@pytest.fixture
def short(allowed):
    return allowed.begin_session(1, guide("zelf-kort"))


@pytest.fixture
def facilitator(allowed):
    who, _ = allowed.add_facilitator("FB", "vier groene stoelen buiten", light=True)
    return who.id


@pytest.fixture
def everything(allowed):
    """Sessions of three guides, sealed and released notes, an insight, and one's own."""
    sessions = {}
    for guide_id, word in (("zelf-kort", "session"), ("samenleergesprek", "together")):
        run = allowed.begin_session(1, guide(guide_id))
        field = next(field.id for _, field in run.guide.fields())
        run.write(field, f"“{WORDS[word]}” gehoord")
        run.spend(30)
        sessions[guide_id] = run.session_id
    who, recovery_key = allowed.add_facilitator("FB", "vier groene stoelen buiten", light=True)
    run = allowed.begin_session(1, guide("klant-kijkt-terug"), facilitator=who.id)
    sessions["klant-kijkt-terug"] = run.session_id
    note = _notes(allowed, who.id, run.session_id)
    _learned(allowed)
    return Everything(allowed, sessions, who.id, recovery_key, note)


def _notes(library, facilitator, session_id):
    key = library.open_facilitator(facilitator, "vier groene stoelen buiten")
    opened = library.open_notebook(session_id, key)
    kept = {
        Sharing.ALONE: WORDS["sealed"],
        Sharing.AS_IS: WORDS["released"],
    }
    for at, (sharing, word) in enumerate(kept.items()):
        note = ClientNote(uuid4(), at * 1000, None, word, None, sharing)
        opened.keep_note(note)
    opened.release(note.id)
    opened.close()
    return note.id


def _learned(library):
    insight = new_insight("W-01", "rust", WORDS["insight"], library.today(), [Link(1, 5)])
    insight = library.keep_entry(insight)
    tried = following(insight, EntryKind.TRY_OUT, WORDS["own"], library.today())
    library.make_own(library.keep_entry(tried).id)
