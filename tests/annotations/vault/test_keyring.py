"""The key ring holds every key, is sealed to its holders only, and never loses a generation."""

import json
import os
from uuid import UUID, uuid4

import pyrage
import pytest

from annotations.trouble import Damaged
from annotations.vault.identity import Identity
from annotations.vault.keyring import Holder, HolderKind, Keyring
from annotations.vault.refusals import KeyGone, NotForThisKey

LIBRARY = uuid4()
RECORDING = uuid4()
USER, SHEET = Identity.generate(), Identity.generate()
HOLDERS = (
    Holder(uuid4(), HolderKind.PASSPHRASE, USER.recipient),
    Holder(uuid4(), HolderKind.RECOVERY, SHEET.recipient),
)


@pytest.fixture
def ring():
    return Keyring.new(LIBRARY, HOLDERS).with_recording(RECORDING)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "keyring.age"


def seal_json(path, said):
    recipient = pyrage.x25519.Recipient.from_str(USER.recipient.to_text())
    path.write_bytes(pyrage.encrypt(json.dumps(said).encode(), [recipient]))


def said_by(ring):
    return json.loads(ring._to_json())


@pytest.mark.parametrize("who", [USER, SHEET], ids=["user", "sheet"])
def test_each_holder_reads_it_as_it_was_written(ring, path, who):
    path.write_bytes(ring.sealed())
    assert Keyring.read(path, who) == ring


def test_a_stranger_reads_nothing(ring, path):
    path.write_bytes(ring.sealed())
    with pytest.raises(NotForThisKey):
        Keyring.read(path, Identity.generate())


def test_the_stock_age_tool_can_read_it_with_the_recovery_key(ring):
    theirs = pyrage.x25519.Identity.from_str(SHEET.to_text())
    said = json.loads(pyrage.decrypt(ring.sealed(), [theirs]))
    assert said["recordings"][str(RECORDING)].startswith("AGE-SECRET-KEY-1")


def test_a_key_ring_of_many_chunks_is_read_whole(ring, path):
    many = ring.changed(recordings={uuid4(): USER.to_text() for _ in range(2_000)})
    path.write_bytes(many.sealed())
    assert len(Keyring.read(path, SHEET).recordings) == 2_000


def test_each_change_is_one_generation_further(ring):
    without = ring.without_recording(RECORDING)
    assert (ring.generation, without.generation) == (2, 3)
    assert RECORDING not in without.recordings


def test_each_recording_has_a_key_of_its_own(ring):
    more = ring.with_recording(UUID(int=1))
    assert len(set(more.recordings.values())) == 2


def test_a_recording_without_a_key_is_said_to_have_none(ring):
    with pytest.raises(KeyGone):
        ring.identity_of(uuid4())


def test_each_writing_is_sealed_anew(ring):
    assert ring.sealed() != ring.sealed()


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"library": "nee"},
        {"generation": "veel"},
        {"database_key": "a29ydA=="},
        {"ledger_key": None},
        {"holders": [{"kind": "vreemde"}]},
        {"recordings": []},
        {"recordings": {"nee": "x"}},
    ],
)
def test_a_key_ring_that_says_nonsense_is_damaged(ring, path, change):
    seal_json(path, {**said_by(ring), **change})
    with pytest.raises(Damaged):
        Keyring.read(path, USER)


def test_a_recordings_key_that_is_none_is_damaged(ring, path):
    seal_json(path, {**said_by(ring), "recordings": {str(RECORDING): "nee"}})
    with pytest.raises(Damaged):
        Keyring.read(path, USER).identity_of(RECORDING)


def test_a_missing_or_garbled_key_ring_is_damaged(path):
    with pytest.raises(Damaged):
        Keyring.read(path, USER)
    path.write_bytes(os.urandom(500))
    with pytest.raises(Damaged):
        Keyring.read(path, USER)


def test_it_shows_no_key(ring):
    shown = repr(ring)
    assert ring.recordings[RECORDING] not in shown
    assert repr(ring.database_key) not in shown
    assert repr(ring.ledger_key) not in shown
