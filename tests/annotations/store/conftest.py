"""A real encrypted catalogue, with a cipher that only remembers where a text belongs."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

import pytest

from annotations.model import (
    Film,
    Layer,
    Participant,
    Perspective,
    Recording,
    Role,
    Setting,
)
from annotations.store.catalogue import Catalogue
from annotations.trouble import Damaged

KEY = bytes(range(32))


@dataclass(frozen=True)
class BoundCipher:
    """Turns letters round and binds them to recording and place, as a real one does."""

    recording_id: UUID

    def seal(self, text, where):
        return f"{self.recording_id}|{where}|".encode() + text.encode()[::-1]

    def open(self, sealed, where):
        bound = f"{self.recording_id}|{where}|".encode()
        if not sealed.startswith(bound):
            raise Damaged("not sealed here")
        return sealed[len(bound) :][::-1].decode()


@pytest.fixture
def key():
    return KEY


@pytest.fixture
def catalogue(tmp_path):
    opened = Catalogue.create(tmp_path / "catalogue.db", KEY, BoundCipher, {"library": "test"})
    yield opened
    opened.close()


@pytest.fixture
def reopen(catalogue, tmp_path):
    """Close the catalogue and open it again, as the next day does."""
    opened = []

    def again(**options):
        catalogue.close()
        opened.append(Catalogue.open(tmp_path / "catalogue.db", KEY, BoundCipher, **options))
        return opened[-1]

    yield again
    for one in opened:
        one.close()


@pytest.fixture
def make_recording():
    def make(number=1, **changes):
        own_id = uuid4()
        people = (
            Participant(uuid4(), "W-01", Role.COORDINATOR),
            Participant(uuid4(), f"K-{number:03d}", Role.CLIENT),
        )
        layer = Layer(uuid4(), own_id, Perspective.COORDINATOR, "W-01", "vkn-eigen", "0.1")
        facts = {
            "held_on": date(2026, 11, 20),
            "kind": "Kennismaking",
            "setting": Setting.DESK,
            "film": Film(240_000, has_picture=True, has_sound=True, sound_tracks=("nld", "")),
        } | changes
        return Recording(own_id, number, participants=people, layers=(layer,), **facts)

    return make


@pytest.fixture
def kept(catalogue, make_recording):
    """A recording that is in the catalogue."""
    recording = make_recording()
    with catalogue.writing() as work:
        work.recordings.add(recording, [b"mark"])
    return recording
