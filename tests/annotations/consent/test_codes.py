"""A withdrawal code is read however it is typed, and one letter or digit off is noticed."""

import random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotations import codes
from annotations.codes import MistypedCode, make_code, read_code

CODES = st.integers(0, 2**32).map(lambda seed: make_code(random.Random(seed).randrange))


@given(CODES, st.sampled_from("- ·._\n"), st.booleans())
def test_a_code_is_read_however_it_is_typed(code, separator, low):
    typed = code.replace("-", separator)
    assert read_code(f"  {typed.lower() if low else typed} ") == code
    assert read_code(code.replace("-", "")) == code


@given(CODES, st.integers(0, 30), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"))
def test_one_sign_off_is_always_noticed(code, place, sign):
    place %= len(code)
    wrong = code[:place] + sign + code[place + 1 :]
    assume(wrong != code and code[place] != "-")
    try:
        assert read_code(wrong) == code
        assert sign in "OIL"
    except MistypedCode:
        pass


@given(CODES, st.integers(0, 30))
def test_two_neighbours_that_change_places_are_noticed(code, place):
    place %= len(code) - 1
    wrong = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assume(wrong.replace("-", "") != code.replace("-", ""))
    with pytest.raises(MistypedCode):
        read_code(wrong)


@given(CODES)
def test_words_that_change_places_are_noticed(code):
    first, digits, second = code.split("-")
    words = codes._words()
    assume((words.index(first) - words.index(second)) % 97)
    with pytest.raises(MistypedCode, match="changed places"):
        read_code(f"{second}-{digits}-{first}")


@given(st.text(max_size=200))
def test_anything_else_is_refused_with_words(typed):
    with pytest.raises(MistypedCode, match=r"once more|four digits|Does the paper"):
        read_code(typed)


def test_letters_that_look_like_digits_are_read_as_digits():
    code = next(c for c in map(_code_of, range(500)) if "1" in c and "0" in c)
    first, digits, second = code.split("-")
    assert read_code(f"{first}-{digits.replace('1', 'l').replace('0', 'O')}-{second}") == code


def test_a_word_that_is_almost_right_is_offered():
    with pytest.raises(MistypedCode, match="KOMPAS"):
        read_code("LINDE-4827-KOMPAD")


def test_words_are_plain_short_and_far_apart():
    words = codes._words()
    assert len(words) >= 300
    assert {"LINDE", "KOMPAS"} <= set(words)
    assert all(word.isascii() and word.isalpha() and 4 <= len(word) <= 8 for word in words)
    pairs = ((one, other) for one in words for other in words if one < other)
    assert min(codes._differences(one, other) for one, other in pairs) >= 3


def test_codes_are_not_guessed_by_trying():
    assert len({make_code() for _ in range(1000)}) > 990


def _code_of(seed):
    return make_code(random.Random(seed).randrange)
