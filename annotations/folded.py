"""Text as it reads, whatever signs it was typed with: one dash, one width, nothing unseen.

Every place in it can be pointed out in the text as typed. Knows no recordings.
"""

import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import Final

_UNSEEN: Final = frozenset({"Cf", "Mn", "Me", "Cs", "Co", "Cn"})
_SAME: Final = {
    "\u2212": "-",  # minus
    "\u02d7": "-",
    "\u2043": "-",
    "\u2044": "/",
    "\u2215": "/",
    "\u00b7": ".",
    "\u3002": ".",
    "\u2236": ":",
    "\ua789": ":",
    "\u2032": "'",
    "\u00b4": "'",
    "\u02b9": "'",
    "\u02bc": "'",
    "\u2033": '"',
}


class _Folds(dict[int, str]):
    """How each sign reads, kept once it was looked up; signs are asked for by number."""

    def __missing__(self, code: int) -> str:
        self[code] = fold = _fold(chr(code))
        return fold


_FOLDS: Final = _Folds()


@dataclass(frozen=True)
class Folded:
    """A text as typed, and as it reads in `plain`."""

    typed: str

    @cached_property
    def plain(self) -> str:
        """The text as it reads."""
        return fold(self.typed)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give where `plain[start:end]` stands in the text as typed; it may not be empty."""
        return self._places[start], self._places[end - 1] + 1

    @cached_property
    def _places(self) -> list[int]:
        return [at for at, sign in enumerate(self.typed) for _ in _FOLDS[ord(sign)]]


def fold(text: str) -> str:
    """Give a text as it reads: NFKC sign by sign, ASCII digits, one dash, nothing unseen."""
    return text.translate(_FOLDS)


def _fold(sign: str) -> str:
    if sign in _SAME:
        return _SAME[sign]
    # A half is no date: what is written as one fraction stays one sign.
    if unicodedata.decomposition(sign).startswith("<fraction>"):
        return sign
    return "".join(map(_fold_part, unicodedata.normalize("NFKC", sign)))


def _fold_part(sign: str) -> str:
    category = unicodedata.category(sign)
    if category in _UNSEEN or (category == "Cc" and not sign.isspace()):
        return ""
    if category == "Pd":
        return "-"
    if category == "Nd":
        return str(unicodedata.digit(sign))
    return _SAME.get(sign, sign)
