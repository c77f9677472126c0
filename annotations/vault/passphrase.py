"""Passphrases: how hard one is to guess, and good ones ready made. Knows no vault.

The word list is our own: common Dutch words of 3 to 10 plain letters, free for any use (CC0).
"""

import re
import secrets
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

WORDS_GENERATED = 5
_WORDS_ENOUGH = 4
_SCORE_ENOUGH = 3
_SCORE_MAX = 4
_SHORT_LENGTH = 12
_LENGTH_JUDGED = 72  # zxcvbn takes no more; what follows can only make it harder to guess
_BETWEEN = "-"
_REASONS = {"passwords": "common", "surnames": "name", "male_names": "name", "female_names": "name"}
_PATTERNS = {
    "dictionary": "word",
    "date": "date",
    "regex": "date",
    "repeat": "repeated",
    "sequence": "sequence",
    "spatial": "keyboard",
}


class Weakness(StrEnum):
    """Why a passphrase is easy to guess."""

    EMPTY = "empty"
    SHORT = "short"
    COMMON = "common"
    NAME = "name"
    WORD = "word"
    DATE = "date"
    REPEATED = "repeated"
    SEQUENCE = "sequence"
    KEYBOARD = "keyboard"


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a passphrase is to guess: `score` 0 to 4, and whether that is enough.

    `guesses_log10` is the power of ten of the guesses that a clever attacker needs. `weaknesses`
    are empty when it is enough.
    """

    score: int
    enough: bool
    guesses_log10: float
    weaknesses: tuple[Weakness, ...] = ()


def generate(count: int = WORDS_GENERATED) -> str:
    """Make a passphrase of words that the system's random source picks; 11 bits a word."""
    words = _words()
    return _BETWEEN.join(secrets.choice(words) for _ in range(count))


def strength(text: str) -> Strength:
    """Judge a passphrase as it stands: four different words of our list, or zxcvbn's 3 of 4."""
    if not text.strip():
        return Strength(0, enough=False, guesses_log10=0.0, weaknesses=(Weakness.EMPTY,))
    judged = _judged(text[:_LENGTH_JUDGED])
    score, guesses_log10 = int(judged["score"]), float(judged["guesses_log10"])
    if _has_enough_words(text):
        return Strength(_SCORE_MAX, enough=True, guesses_log10=guesses_log10)
    enough = score >= _SCORE_ENOUGH
    return Strength(score, enough, guesses_log10, () if enough else _weaknesses(text, judged))


@cache
def _words() -> tuple[str, ...]:
    return tuple(files(__package__).joinpath("words.txt").read_text("ascii").split())


@cache
def _known() -> tuple[str, ...]:
    """Give what people here type first of all, most likely first: zxcvbn itself knows no Dutch."""
    return tuple(files(__package__).joinpath("guessed_first.txt").read_text("ascii").split())


def _judged(text: str) -> dict[str, Any]:
    from zxcvbn import zxcvbn  # noqa: PLC0415  (its dictionaries take 50 ms to load)

    judged: dict[str, Any] = zxcvbn(text, user_inputs=[*_known(), *_words()])
    return judged


def _has_enough_words(text: str) -> bool:
    """Whether all of it is words of our list, at least four of them, all different."""
    typed = re.split(r"[\s\-_.,]+", text.strip().lower())
    return len(set(typed)) >= _WORDS_ENOUGH and set(typed) <= set(_words())


def _weaknesses(text: str, judged: dict[str, Any]) -> tuple[Weakness, ...]:
    found = [Weakness.SHORT] if len(text) < _SHORT_LENGTH else []
    found += filter(None, map(_weakness, judged["sequence"]))
    return tuple(dict.fromkeys(found)) or (Weakness.SHORT,)


def _weakness(match: dict[str, Any]) -> Weakness | None:
    """Name what one part of a passphrase was recognised as; None when it was not."""
    reason = _REASONS.get(match.get("dictionary_name", "")) or _PATTERNS.get(match["pattern"])
    return Weakness(reason) if reason else None
