"""A real library with light keys, and short ways to fill it."""

from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256

import pytest

from annotations.consent import Condition
from annotations.library import Library
from annotations.library.consents import Wish, decision_of
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
)

PASSPHRASE = "drie blauwe fietsen op zolder"
FILM = Film(240_000, has_picture=True, has_sound=True, width_px=640, height_px=360)


@pytest.fixture
def passphrase():
    return PASSPHRASE


@pytest.fixture
def library(tmp_path):
    made, _ = Library.create(tmp_path / "library", PASSPHRASE, light=True)
    yield made
    made.close()


@pytest.fixture
def reopen(library):
    """Close the library and open it again, as the next day does."""
    opened = []

    def again(**options):
        library.close()
        opened.append(Library.open(library.path, PASSPHRASE, **options))
        return opened[-1]

    yield again
    for one in opened:
        one.close()


@pytest.fixture
def draft():
    return RecordingDraft(
        date(2026, 11, 20),
        "Kennismaking",
        Setting.DESK,
        (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT)),
        remind_original_on=date(2026, 12, 1),
    )


@pytest.fixture
def receive(library, draft):
    """Take a small made-up film in; the name makes it another film."""

    def take(name="film", into=library, **blobs):
        with into.receive(draft) as arrival:
            contents = {BlobKind.FILM: name.encode() * 30_000} | {
                BlobKind(kind): content for kind, content in blobs.items()
            }
            for kind, content in contents.items():
                arrival.new_blob(kind).write(content)
            digest = sha256(name.encode()).digest()
            return arrival.finish(FILM, digest, digest[::-1])

    return take


@pytest.fixture
def allow(library):
    """Record a yes of everybody for one purpose, to and including a day."""

    def record(number=1, purpose=Purpose.OWN_LEARNING, until=None, on=library):
        until = until or date.today() + timedelta(days=90)
        for participant in on.recording(number).participants:
            on.record_decision(number, participant.code, purpose, DecisionState.GIVEN, until)

    return record


@pytest.fixture(scope="session")
def on_condition():
    """Let everybody's yes for one purpose ask for a blurred face from here on.

    Past the front door, that takes no such yes for own learning: an older library can hold one.
    """

    def record(library, purpose, number=1):
        recording = library.recording(number)
        until, asked = library.today() + timedelta(days=9), frozenset([Condition.BLUR_FACE])
        for person in recording.participants:
            wish = Wish(person, purpose, DecisionState.GIVEN, until)
            said = replace(decision_of(wish, library._gate.days), conditions=asked)
            library._keep_decision(recording.id, said)
        library._shut_what_is_closed(recording)

    return record


@pytest.fixture
def looking(library, receive, allow):
    """A recording that everybody allows, open for own learning."""
    recording = receive()
    allow(recording.number)
    return library.look(recording.number)
