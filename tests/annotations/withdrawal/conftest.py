"""A library with two recordings of the same people, and ways to look behind its doors."""

import shutil
from hashlib import sha256

import pytest

from annotations.edits import AddMoment
from annotations.library import Library
from annotations.model import BlobKind, Note, new_moment
from annotations.withdrawal import WithdrawnBy


@pytest.fixture
def two(library, receive, allow):
    """R-001 with files, moments and a note; R-002 with the same people."""
    receive("first", poster=b"picture", captions_nl=b"WEBVTT", waveform=b"wave")
    receive("second")
    for number in (1, 2):
        allow(number)
        looking = library.look(number)
        moment = new_moment(looking.layer.id, 12, "zien.contact", note=Note("kijkt weg"))
        looking.apply(AddMoment(moment))
        looking.close()
    return library


@pytest.fixture
def withdraw():
    def now(library, number=1, **more):
        return library.withdraw(number, by=WithdrawnBy.CLIENT, **more)

    return now


@pytest.fixture
def marks_of():
    """The hashes of the file and of the packets of a made-up film."""

    def marks(name):
        digest = sha256(name.encode()).digest()
        return digest, digest[::-1]

    return marks


@pytest.fixture
def nothing_left():
    """Assert that a library holds R-002 alone, and of R-001 a number and a day."""

    def assert_it(library, others=(2,)):
        rooms = library._rooms
        assert [one.recording.number for one in library.entries()] == list(others)
        assert [one.number for one in library.withdrawn()] == [1]
        with rooms.catalogue.reading() as work:
            blobs = {blob.id for blob in work.blobs.all()}
            assert not work.withdrawals.begun()
        assert rooms.vault.blobs_on_disk() == blobs
        assert len(rooms.vault.recording_keys()) == len(others)
        assert len(rooms.vault.database_keys) == 1
        report = library.check()
        assert report.ok, [str(one) for one in report.findings]

    return assert_it


@pytest.fixture
def copy_of(tmp_path):
    """Copy a closed library, as a backup does."""

    def copied(path, name="yesterday"):
        shutil.copytree(path, tmp_path / name)
        return tmp_path / name

    return copied


@pytest.fixture
def opened(passphrase):
    """Open libraries that are closed at the end."""
    found = []

    def open_one(path, **options):
        found.append(Library.open(path, passphrase, **options))
        return found[-1]

    yield open_one
    for one in found:
        one.close()


@pytest.fixture
def film():
    return BlobKind.FILM
