"""A personal key opens with its own secrets alone, and the stock age tool reads what it sealed."""

from uuid import uuid4

import pyrage
import pytest

from annotations.trouble import Damaged, Refused
from annotations.vault.identity import Identity
from annotations.vault.personal import (
    PersonalKey,
    WeakPassphrase,
    make_personal,
    open_personal,
    seal_for,
)
from annotations.vault.refusals import Locked, MistypedRecoveryKey, WrongSecret

PASSPHRASE = "paarse egel zingt onder water"


@pytest.fixture(scope="module")
def personal():
    return make_personal(uuid4(), PASSPHRASE, light=True)


def test_both_secrets_open_the_same_key(personal):
    slot, recipient, recovery_key = personal
    for secret in (PASSPHRASE, recovery_key, recovery_key.lower()):
        with open_personal(slot, recipient, secret) as key:
            assert key.recipient == recipient


def test_another_secret_opens_nothing(personal):
    slot, recipient, recovery_key = personal
    for secret in ("iets anders", "", Identity.generate().to_text()):
        with pytest.raises(WrongSecret):
            open_personal(slot, recipient, secret)
    with pytest.raises(MistypedRecoveryKey):
        open_personal(
            slot, recipient, recovery_key[:-1] + ("Q" if recovery_key[-1] != "Q" else "P")
        )


def test_a_slot_of_another_key_is_noticed(personal):
    other, _, _ = make_personal(uuid4(), PASSPHRASE, light=True)
    with pytest.raises(Damaged):
        open_personal(other, personal[1], PASSPHRASE)


def test_a_recovery_key_or_a_weak_text_is_no_passphrase(personal):
    with pytest.raises(Refused):
        make_personal(uuid4(), personal[2], light=True)
    with pytest.raises(WeakPassphrase):
        make_personal(uuid4(), "welkom01", light=True)


@pytest.mark.parametrize("size", [0, 1, 65_536, 65_537, 200_000])
def test_what_it_sealed_opens_again_and_with_the_age_tool(personal, size):
    slot, recipient, recovery_key = personal
    data = bytes(size)
    key = open_personal(slot, recipient, recovery_key)
    sealed = key.seal(data, "here")
    assert key.open(sealed, "here") == data
    identity = pyrage.x25519.Identity.from_str(recovery_key)
    assert pyrage.decrypt(sealed, [identity]).partition(b"\n")[2] == data


def test_what_the_age_tool_sealed_can_be_read(personal):
    _, recipient, recovery_key = personal
    identity = pyrage.x25519.Identity.from_str(recovery_key)
    assert pyrage.decrypt(seal_for(recipient, b"hallo"), [identity]) == b"hallo"


def test_it_opens_nothing_of_another_place_or_another_hand(personal):
    slot, recipient, _ = personal
    key = open_personal(slot, recipient, PASSPHRASE)
    sealed = key.seal(b"hallo", "here")
    with pytest.raises(Damaged):
        key.open(sealed, "there")
    with pytest.raises(Damaged):
        key.open(seal_for(recipient, b"0" * 64 + b"\nhallo"), "here")
    with pytest.raises(WrongSecret):
        PersonalKey(Identity.generate()).open(sealed, "here")


@pytest.mark.parametrize("at", [0, 30, 150, 230, -1])
def test_a_changed_byte_or_a_cut_is_noticed(personal, at):
    slot, recipient, recovery_key = personal
    key = open_personal(slot, recipient, recovery_key)
    sealed = bytearray(key.seal(b"hallo", "here"))
    sealed[at] ^= 1
    for broken in (bytes(sealed), bytes(sealed[: at if at > 0 else -1])):
        with pytest.raises((Damaged, WrongSecret)):
            key.open(broken, "here")


def test_a_key_that_was_put_away_holds_nothing(personal):
    slot, recipient, recovery_key = personal
    key = open_personal(slot, recipient, recovery_key)
    inside = key._secret
    key.close()
    key.close()
    assert key.closed
    assert bytes(inside) == b""
    for use in (lambda: key.seal(b"x", "y"), lambda: key.open(b"x", "y")):
        with pytest.raises(Locked):
            use()


def test_nothing_shows_the_secret(personal):
    key = open_personal(personal[0], personal[1], personal[2])
    assert personal[2] not in repr(key) + str(vars(key))
