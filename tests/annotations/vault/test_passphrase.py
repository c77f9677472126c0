"""Passphrases that are easy to guess are not enough, also in Dutch; ready-made ones are."""

import pytest

from annotations.vault import passphrase
from annotations.vault.passphrase import Weakness


@pytest.mark.parametrize("text", ["", "   ", "welkom01", "zomer", "Werkregisseur2026", "a" * 100])
def test_what_is_guessed_first_is_not_enough(text):
    judged = passphrase.strength(text)
    assert not judged.enough
    assert judged.weaknesses


@pytest.mark.parametrize("text", ["mijn oma fietst graag", "appel peer fiets zon", "x7#kQ9!vLp2$"])
def test_a_sentence_of_some_words_is_enough(text):
    assert passphrase.strength(text).enough


def test_one_word_four_times_is_not_enough():
    assert not passphrase.strength("appel appel appel appel").enough


@pytest.mark.parametrize(
    ("text", "weakness"),
    [
        ("", Weakness.EMPTY),
        ("x7#k", Weakness.SHORT),
        ("welkom01", Weakness.COMMON),
        ("1987", Weakness.DATE),
        ("aaaaaaaa", Weakness.REPEATED),
        ("fghijklm", Weakness.SEQUENCE),
        ("zxcvbnm,", Weakness.KEYBOARD),
        ("jenkins", Weakness.NAME),
    ],
)
def test_the_weakness_is_named(text, weakness):
    assert weakness in passphrase.strength(text).weaknesses


def test_generated_ones_have_five_words_differ_and_are_enough():
    made = {passphrase.generate() for _ in range(50)}
    assert len(made) == 50
    assert all(len(one.split("-")) == 5 for one in made)
    assert all(passphrase.strength(one).enough for one in list(made)[:5])


def test_a_word_is_worth_eleven_bits():
    words = passphrase._words()
    assert len(set(words)) == len(words) >= 2048
    assert all(word.isascii() and word.islower() and 3 <= len(word) <= 10 for word in words)
