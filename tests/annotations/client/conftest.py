"""A library with a session of a client in it, and ways to look for what the client said.

The hunt has all in hand that whoever opened the library has. It knows the file format of SQLCipher
4, so that pages which are no longer in use are looked at too.
"""

import base64
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES, ChaCha20
from cryptography.hazmat.primitives.ciphers.modes import CBC

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
from annotations.vault.identity import derive
from rubrics.guides import guide

COORDINATORS = "drie blauwe fietsen op zolder"
FACILITATORS = "paarse egel zingt onder water"
WORDS = "zij luisterde niet naar mijn moeder"
GUIDE = guide("klant-kijkt-terug")
FILM = Film(240_000, has_picture=True, has_sound=True, width_px=640, height_px=360)
PAGE = 4096
RESERVED = 80  # 16 of the start vector, 64 of the check
WAL_HEADER, FRAME_HEADER = 32, 24
DEPTH = 9


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
        run = library.begin_session(number, GUIDE, facilitator=(who or facilitator[0]).id)
        return run.session_id

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


@pytest.fixture
def hunt():
    return SimpleNamespace(
        holds=holds, pages=pages, values=values, opened_values=opened_values, told=told
    )


def spellings(words):
    """Every way in which words may lie somewhere."""
    plain = words.encode()
    if words.isdecimal():  # too short to be told from chance in another spelling
        return {plain}
    return {
        plain,
        words.encode("utf-16-le"),
        plain.hex().encode(),
        words.replace(" ", "").encode(),
        *(base64.b64encode(b" " * shift + plain)[4:-4] for shift in range(3)),
    }


def holds(data, words):
    return any(one in data for one in spellings(words))


def pages(database, key):
    """Every page of the database and of its log, decrypted, in use or not."""
    data = Path(database).read_bytes()
    for at in range(0, len(data), PAGE):
        yield opened_page(data[at : at + PAGE], key, first=at == 0)
    log = Path(f"{database}-wal")
    if log.exists():
        frames = log.read_bytes()[WAL_HEADER:]
        for at in range(0, len(frames) - FRAME_HEADER, FRAME_HEADER + PAGE):
            number = int.from_bytes(frames[at : at + 4], "big")
            start = at + FRAME_HEADER
            yield opened_page(frames[start : start + PAGE], key, first=number == 1)


def opened_page(page, key, *, first):
    start = 16 if first else 0  # the first page begins with the salt
    vector = page[PAGE - RESERVED : PAGE - RESERVED + 16]
    decryptor = Cipher(AES(key), CBC(vector)).decryptor()
    return decryptor.update(page[start : PAGE - RESERVED]) + decryptor.finalize()


def values(rooms):
    """Every value of every column of every table, as bytes."""
    with rooms.catalogue.reading() as work:
        run = work._connection.exec_driver_sql
        names = run("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        for name in names:
            for row in run(f'SELECT * FROM "{name}"'):  # noqa: S608  (a name of our own)
                yield from (one if isinstance(one, bytes) else str(one).encode() for one in row)


def text_keys(rooms):
    """Every key under which the library seals texts: of each recording, and of the ledger."""
    ring = rooms.vault._keys.keyring
    secrets = [ring.identity_of(one).secret for one in ring.recordings] + [ring.ledger_key]
    return [derive(secret, salt=b"", info=b"kijkwijzer/text") for secret in secrets]


def opened_values(rooms):
    """Every value, and what every key makes of it without asking whether it fits."""
    keys = text_keys(rooms)
    for value in values(rooms):
        yield value
        for key in keys:
            nonce, sealed = value[:12], value[12:]
            stream = Cipher(ChaCha20(key, (1).to_bytes(4, "little") + nonce.ljust(12)), None)
            plain = stream.decryptor().update(sealed)
            yield plain
            try:
                yield base64.b64decode(plain[:-16], validate=True)
            except ValueError:
                continue


def told(thing, depth=DEPTH):
    """All texts in what a call gave, also the private ones."""
    if depth == 0 or thing is None or isinstance(thing, int | float | type):
        return ""
    if isinstance(thing, bytes):
        return thing.decode("utf-8", "replace")
    inside = parts(thing)
    if inside is None:
        return str(thing)
    return " ".join([repr(type(thing)), *(told(one, depth - 1) for one in inside)])


def parts(thing):
    """What a thing is made of; None for what is a text, or says itself."""
    if is_dataclass(thing):
        return [getattr(thing, one.name) for one in fields(thing)]
    if isinstance(thing, dict):
        return list(thing.items())
    if isinstance(thing, list | tuple | set | frozenset):
        return list(thing)
    return [*vars(thing).values(), repr(thing)] if hasattr(thing, "__dict__") else None
