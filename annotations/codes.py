"""Withdrawal codes such as LINDE-4827-KOMPAS: easy to say over a telephone, hard to mistype.

Two plain Dutch words, any two of which differ in at least three letters, and four digits, of which
the last two check the rest. Knows no recording: what a code belongs to is the library's to say.
"""

import re
import secrets
import unicodedata
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Final

from annotations.trouble import Refused, translatable

_PARTS: Final = 3
_MODULUS: Final = 97
_PER_PAIR: Final = 100
_DIGITS: Final = re.compile(r"[0-9]{4}")
_RUN_TOGETHER: Final = re.compile(r"([A-Z]+)([0-9]{4})([A-Z]+)")
_LIKE_DIGITS: Final = str.maketrans("OIL", "011")
_TYPED_MAX: Final = 60
_ALMOST: Final = 2


class MistypedCode(Refused):
    """What was typed is no withdrawal code: a letter or digit is off."""


class UnknownCode(Refused):
    """A code that is well formed and belongs to nothing in this library."""

    def __init__(self) -> None:
        super().__init__(
            translatable(
                "Trouble",
                "This code is written well, but it belongs to no recording in this library. It may"
                " belong to another library, or its recording is gone already.",
            )
        )


def make_code(below: Callable[[int], int] = secrets.randbelow) -> str:
    """Make a new code. `below(n)` gives a random whole number from 0 to n - 1."""
    first, second, number = below(len(_words())), below(len(_words())), below(_PER_PAIR)
    return _written(first, number, second)


def read_code(typed: str) -> str:
    """Give a typed code as it is written: LINDE-4827-KOMPAS.

    Capitals, spaces and dashes do not matter. Raises MistypedCode, which says what is off.
    """
    first, digits, second = _parts(typed)
    places = _places()
    for word in (first, second):
        if word not in places:
            raise _not_a_word(word)
    written = _written(places[first], int(digits[:2]), places[second])
    if written != f"{first}-{digits}-{second}":
        text = translatable(
            "Trouble",
            "This code is not right: a digit is off, or the words have changed places."
            " Read it from the paper once more.",
        )
        raise MistypedCode(text)
    return written


def looks_like_code(typed: str) -> bool:
    """Whether this is meant as a withdrawal code rather than as the number of a recording."""
    return sum(map(str.isalpha, typed)) > 1


def _written(first: int, number: int, second: int) -> str:
    words = _words()
    value = ((first * len(words) + second) * _PER_PAIR + number) * _PER_PAIR
    check = (_MODULUS + 1 - value % _MODULUS) % _MODULUS
    return f"{words[first]}-{number:02d}{check:02d}-{words[second]}"


def _parts(typed: str) -> tuple[str, str, str]:
    plain = unicodedata.normalize("NFKC", typed[:_TYPED_MAX]).upper()
    parts = re.findall(r"[A-Z0-9]+", plain)
    together = _RUN_TOGETHER.fullmatch("".join(parts))
    if together is not None:
        return together[1], together[2], together[3]
    if len(parts) == _PARTS:
        digits = parts[1].translate(_LIKE_DIGITS)
        if _DIGITS.fullmatch(digits):
            return parts[0], digits, parts[2]
    text = translatable(
        "Trouble",
        "This is not a withdrawal code. It is a word, four digits and a word, such as"
        " LINDE-4827-KOMPAS.",
    )
    raise MistypedCode(text)


def _not_a_word(word: str) -> MistypedCode:
    almost = [known for known in _words() if _differences(word, known) <= _ALMOST]
    if len(almost) == 1:
        text = translatable(
            "Trouble", "“{word}” is not a word of any code. Does the paper say {almost}?"
        )
        return MistypedCode(text, word=word, almost=almost[0])
    text = translatable(
        "Trouble", "“{word}” is not a word of any code. Read it from the paper once more."
    )
    return MistypedCode(text, word=word)


def _differences(one: str, other: str) -> int:
    """Count the letters to add, drop or change to make one word of the other."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        before, row[0] = row[0], at
        for place, against in enumerate(other, 1):
            changed = before + (letter != against)
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, changed)
    return row[-1]


@cache
def _words() -> tuple[str, ...]:
    listed = files("annotations").joinpath("code_words.txt").read_text("ascii")
    return tuple(listed.upper().split())


@cache
def _places() -> dict[str, int]:
    return {word: place for place, word in enumerate(_words())}
