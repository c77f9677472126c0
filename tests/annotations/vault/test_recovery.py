"""A recovery key survives being printed, read out and typed, and tells a mistake apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.vault import recovery
from annotations.vault.bech32 import NotBech32, decode, encode
from annotations.vault.refusals import MistypedRecoveryKey

KEY = "AGE-SECRET-KEY-1CR04NPPSQNQ67EWT054ZWGLWKM6DA2CQ89VNWSHD9SLMW232SFUSQ7QF3C"
CHARSET = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"


@given(data=st.binary(max_size=60))
def test_bech32_gives_back_what_went_in(data):
    assert decode(encode("age", data)) == ("age", data)
    assert decode(encode("age", data).upper()) == ("age", data)


@pytest.mark.parametrize("text", ["", "1", "age", "age1", "Age1qqqq", "age1bio0", "1qqqqqqq"])
def test_what_is_not_bech32_is_refused(text):
    with pytest.raises(NotBech32):
        decode(text)


def test_a_key_is_74_characters_with_the_prefix_of_age():
    assert len(KEY) == 74
    assert KEY.startswith("AGE-SECRET-KEY-1")


def test_groups_hold_the_whole_key():
    groups = recovery.groups(KEY)
    assert "".join(groups) == KEY
    assert {len(group) for group in groups[1:-1]} == {4}


@pytest.mark.parametrize(
    "typed",
    [
        KEY,
        KEY.lower(),
        " ".join(recovery.groups(KEY)),
        "-".join(recovery.groups(KEY)) + "\n",
        KEY.removeprefix("AGE-SECRET-KEY-1"),
        "AGE-SECRET-KEY-1" + KEY[16:].replace("0", "O").replace("L", "I").replace("8", "B"),
    ],
)
def test_any_spacing_case_and_usual_misreading_will_do(typed):
    assert recovery.looks_like_one(typed)
    assert recovery.read(typed).to_text() == KEY


@given(place=st.integers(16, 73), wrong=st.sampled_from(CHARSET))
def test_every_single_mistake_is_noticed(place, wrong):
    typed = KEY[:place] + wrong + KEY[place + 1 :]
    if typed != KEY:
        assert recovery.looks_like_one(typed)
        with pytest.raises(MistypedRecoveryKey):
            recovery.read(typed)


@pytest.mark.parametrize("typed", [KEY[:-1], KEY[:-5], KEY + "Q", KEY[:30] + KEY[31:]])
def test_a_lost_or_doubled_letter_is_a_mistake_and_not_a_passphrase(typed):
    assert recovery.looks_like_one(typed)
    with pytest.raises(MistypedRecoveryKey):
        recovery.read(typed)


@given(text=st.text(max_size=80))
def test_a_passphrase_does_not_look_like_a_recovery_key(text):
    assert not recovery.looks_like_one(text)


def test_the_last_two_groups_confirm():
    last = "".join(recovery.groups(KEY)[-2:])
    assert recovery.confirms(KEY, last)
    assert recovery.confirms(KEY, f" {last[:4].lower()} {last[4:]} ")
    assert not recovery.confirms(KEY, last[:-1])
    assert not recovery.confirms(KEY, "")
