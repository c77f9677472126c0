"""The age vectors of the Community Cryptography Test Vectors, as far as we speak age."""

import hashlib
import os
import zlib
from pathlib import Path

import pytest

from annotations.vault.identity import Identity
from annotations.vault.reader import SealedReader
from annotations.vault.refusals import (
    HeaderDamaged,
    HeaderForged,
    NotForThisKey,
    PayloadDamaged,
)

OURS = ("x25519", "stream", "header", "hmac", "stanza", "version", "empty")
FOLDER = (
    Path(os.environ.get("KIJKWIJZER_SHARED", Path(__file__).parents[4] / "shared"))
    / "vectors/age/testdata"
)
EXPECTED = {
    "header failure": HeaderDamaged,
    "HMAC failure": HeaderForged,
    "no match": NotForThisKey,
    "payload failure": PayloadDamaged,
}


def vectors():
    names = sorted(path.name for path in FOLDER.iterdir()) if FOLDER.is_dir() else []
    return [name for name in names if name.startswith(OURS)]


def read_vector(name):
    said, _, sealed = (FOLDER / name).read_bytes().partition(b"\n\n")
    facts = dict(line.split(": ", 1) for line in said.decode().splitlines())
    return facts, zlib.decompress(sealed) if facts.get("compressed") == "zlib" else sealed


def read_all(path, facts):
    keys = [Identity.from_text(facts["identity"])] if "identity" in facts else []
    with SealedReader(path, keys) as reader:
        return reader.read()


@pytest.mark.skipif(not FOLDER.is_dir(), reason="no shared test data here")
def test_all_vectors_of_our_kind_are_there():
    assert len(vectors()) >= 67


@pytest.mark.parametrize("name", vectors())
def test_vector_is_read_or_refused_as_expected(name, tmp_path):
    facts, sealed = read_vector(name)
    path = tmp_path / "vector.age"
    path.write_bytes(sealed)
    if facts["expect"] == "success":
        assert hashlib.sha256(read_all(path, facts)).hexdigest() == facts["payload"]
        return
    with pytest.raises(EXPECTED[facts["expect"]]) as refusal:
        read_all(path, facts)
    assert type(refusal.value) is EXPECTED[facts["expect"]]
