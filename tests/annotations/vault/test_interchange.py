"""Our sealed files open with another implementation of age, and theirs with ours."""

import os

import pyrage
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotations.vault.identity import Identity, Recipient
from annotations.vault.reader import SealedReader

CHUNK = 64 * 1024
SIZES = (0, 1, 15, 16, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 16, 2 * CHUNK, 3 * CHUNK + 17)


@pytest.mark.parametrize("size", SIZES)
def test_pyrage_opens_what_we_seal(size, seal, identity):
    plain = os.urandom(size)
    theirs = pyrage.x25519.Identity.from_str(identity.to_text())
    assert pyrage.decrypt(seal(plain).read_bytes(), [theirs]) == plain


@pytest.mark.parametrize("size", SIZES)
def test_we_open_what_pyrage_seals(size, tmp_path, identity):
    plain, path = os.urandom(size), tmp_path / "theirs.age"
    theirs = pyrage.x25519.Recipient.from_str(identity.recipient.to_text())
    path.write_bytes(pyrage.encrypt(plain, [theirs]))
    with SealedReader(path, [identity]) as reader:
        assert (reader.size_bytes, reader.read()) == (size, plain)


@given(data=st.data())
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_keys_have_the_same_text_as_theirs(data):
    ours = Identity(data.draw(st.binary(min_size=32, max_size=32)))
    theirs = pyrage.x25519.Identity.from_str(ours.to_text())
    assert str(theirs.to_public()) == ours.recipient.to_text()
    assert Recipient.from_text(str(theirs.to_public())) == ours.recipient


def test_several_recipients_open_the_same_file(tmp_path):
    ones = [Identity.generate() for _ in range(3)]
    theirs = [pyrage.x25519.Recipient.from_str(one.recipient.to_text()) for one in ones]
    path = tmp_path / "three.age"
    path.write_bytes(pyrage.encrypt(b"voor drie", theirs))
    for one in ones:
        with SealedReader(path, [one]) as reader:
            assert reader.read() == b"voor drie"
