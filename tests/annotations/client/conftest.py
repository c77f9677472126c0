"""A library with a recording that everybody allows, a facilitator, and a session with a client."""

from datetime import date, timedelta
from hashlib import sha256
from uuid import uuid4

import pytest
from sqlalchemy import insert

from annotations.client_notes import ClientNote, Sharing
from annotations.library import Library
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
)
from annotations.store.guided_tables import guided_session

COORDINATORS = "drie blauwe fietsen op zolder"
FACILITATORS = "paarse egel zingt onder water"
WORDS = "zij luisterde niet naar mijn moeder"
FILM = Film(240_000, has_picture=True, has_sound=True, width_px=640, height_px=360)


@pytest.fixture
def coordinators():
    return COORDINATORS


@pytest.fixture
def facilitators():
    return FACILITATORS


@pytest.fixture
def words():
    return WORDS


@pytest.fixture
def opened(tmp_path):
    """The library, and its recovery key."""
    made, recovery_key = Library.create(
        tmp_path / "library", COORDINATORS, light=True, ledgers=tmp_path / "ledgers"
    )
    yield made, recovery_key
    made.close()


@pytest.fixture
def library(opened):
    return opened[0]


@pytest.fixture
def allow(library):
    """Record a yes of everybody for one purpose."""

    def record(number=1, purpose=Purpose.CLIENT_REVIEW):
        until = date.today() + timedelta(days=90)
        for participant in library.recording(number).participants:
            library.record_decision(number, participant.code, purpose, DecisionState.GIVEN, until)

    return record


@pytest.fixture
def number(library, allow):
    """A recording that may be looked at by coordinator and client."""
    draft = RecordingDraft(
        date(2026, 11, 20),
        "Kennismaking",
        Setting.DESK,
        (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT)),
    )
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film" * 1000)
        digest = sha256(b"film").digest()
        recording = arrival.finish(FILM, digest, digest[::-1])
    allow(recording.number, Purpose.OWN_LEARNING)
    allow(recording.number, Purpose.CLIENT_REVIEW)
    return recording.number


@pytest.fixture
def facilitator(library):
    """Somebody with a key of their own, and the recovery key of it."""
    return library.add_facilitator("Sanne", FACILITATORS, light=True)


@pytest.fixture
def begin(library, number, facilitator):
    """Begin a session of this facilitator."""

    def begun(who=None):
        session_id = uuid4()
        with library._rooms.catalogue.writing() as work:
            work.connection.execute(
                insert(guided_session),
                {
                    "id": session_id,
                    "recording_id": library.recording(number).id,
                    "guide_id": "klant-kijkt-terug",
                    "guide_version": "1",
                    "purposes": "client_review",
                    "begun_on": "2026-11-21",
                    "sealed_guide": 1,
                    "facilitator_id": (who or facilitator[0]).id,
                },
            )
        return session_id

    return begun


@pytest.fixture
def session_id(begin):
    return begin()


@pytest.fixture
def open_again(library, facilitator, session_id):
    """Open the notebook as the facilitator does."""

    def notebook(session=None, secret=FACILITATORS):
        key = library.open_facilitator(facilitator[0].id, secret)
        return library.open_notebook(session or session_id, key)

    return notebook


@pytest.fixture
def notebook(open_again):
    return open_again()


@pytest.fixture
def note():
    """Make a note of the client."""

    def made(text=WORDS, sharing=Sharing.ALONE, **more):
        return ClientNote(uuid4(), 12_000, 20_000, text, sharing=sharing, **more)

    return made
