"""A sealed text opens at its own place with its own recording's key, and nowhere else."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.trouble import Damaged
from annotations.vault.identity import Identity
from annotations.vault.text import TextCipher

RECORDING = uuid4()
WHO = Identity.generate()
CIPHER = TextCipher(WHO, RECORDING)


@given(text=st.text(), where=st.text())
def test_a_text_comes_back_as_it_was(text, where):
    assert CIPHER.open(CIPHER.seal(text, where), where) == text


@pytest.mark.parametrize(
    "other",
    [TextCipher(Identity.generate(), RECORDING), TextCipher(WHO, uuid4())],
    ids=["key", "recording"],
)
def test_another_key_or_recording_opens_nothing(other):
    with pytest.raises(Damaged):
        other.open(CIPHER.seal("zij keek weg", "moment|1"), "moment|1")


def test_a_text_moved_to_another_place_does_not_open():
    with pytest.raises(Damaged):
        CIPHER.open(CIPHER.seal("zij keek weg", "moment|1"), "moment|2")


@pytest.mark.parametrize("sealed", [b"", b"kort", bytes(12), bytes(40)])
def test_what_is_no_sealed_text_is_damaged(sealed):
    with pytest.raises(Damaged):
        CIPHER.open(sealed, "moment|1")


def test_the_same_text_twice_does_not_look_the_same():
    assert CIPHER.seal("ja", "moment|1") != CIPHER.seal("ja", "moment|1")
