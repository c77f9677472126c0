"""A text with its numbers in words, Dutch or English, read as digits. Knows where each stood."""

import re
from itertools import product
from typing import Final

_SMALL: Final = {
    2: "twee two",
    3: "drie three",
    4: "vier four",
    5: "vijf five",
    6: "zes six",
    7: "zeven seven",
    8: "acht eight",
    9: "negen nine",
    10: "tien ten",
    11: "elf eleven",
    12: "twaalf twelve",
    13: "dertien thirteen",
    14: "veertien fourteen",
    15: "vijftien fifteen",
    16: "zestien sixteen",
    17: "zeventien seventeen",
    18: "achttien eighteen",
    19: "negentien nineteen",
}
_TENS: Final = {
    20: "twintig twenty",
    30: "dertig thirty",
    40: "veertig forty",
    50: "vijftig fifty",
    60: "zestig sixty",
    70: "zeventig seventy",
    80: "tachtig eighty",
    90: "negentig ninety",
}
# “Een” and “one” are left out by themselves: they are seldom a number.
_UNITS: Final = {1: "een one", **{number: _SMALL[number] for number in range(2, 10)}}
_ODD_ORDINALS: Final = {
    "eerste": 1,
    "derde": 3,
    "achtste": 8,
    "first": 1,
    "second": 2,
    "third": 3,
    "fifth": 5,
    "eighth": 8,
    "ninth": 9,
    "twelfth": 12,
}


def _cardinals() -> dict[str, int]:
    found = {word: number for number, words in _SMALL.items() for word in words.split()}
    for (ten, tens), (unit, units) in product(_TENS.items(), _UNITS.items()):
        (dutch_ten, english_ten), (dutch, english) = tens.split(), units.split()
        found |= {dutch_ten: ten, english_ten: ten}
        joint = "\u00ebn" if dutch.endswith(("ee", "ie")) else "en"
        found |= {f"{dutch}{one}{dutch_ten}": ten + unit for one in {joint, "en"}}
        found |= {f"{english_ten}{one}{english}": ten + unit for one in ("-", " ")}
    return found


def _ordinals() -> dict[str, int]:
    found = dict(_ODD_ORDINALS)
    for word, number in CARDINALS.items():
        found |= {f"{word}{ending}": number for ending in ("de", "ste", "th")}
        found |= {f"{word[:-1]}ieth": number} if word.endswith("ty") else {}
        for odd, unit in _ODD_ORDINALS.items():
            if word.endswith("ty"):
                found[f"{word}-{odd}"] = number + unit
    return found


CARDINALS: Final = _cardinals()
ORDINALS: Final = _ordinals()


def _pattern(words: dict[str, int]) -> re.Pattern[str]:
    longest_first = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"(?<![^\W_])(?:{longest_first})(?![^\W_])", re.I)


class Spelled:
    """A text in which numbers in words are digits: “opname veertien” is “opname 14”."""

    def __init__(self, text: str, *, ordinals: bool = False) -> None:
        """Read a folded text; with `ordinals` also “twaalfde”, as “12th”."""
        words = {**ORDINALS, **CARDINALS} if ordinals else CARDINALS
        pieces, self._starts, self._ends, at = [], [], [], 0
        for match in (_EVERY if ordinals else _PLAIN).finditer(text):
            word = match.group().casefold()
            ending = "" if word in CARDINALS else "th"
            self._keep(at, match.start())
            pieces += [text[at : match.start()], f"{words[word]}{ending}"]
            self._starts += [match.start()] * len(pieces[-1])
            self._ends += [match.end()] * len(pieces[-1])
            at = match.end()
        self._keep(at, len(text))
        self.plain = "".join([*pieces, text[at:]])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give where a piece of `plain`, of one character at least, stands in the text."""
        return self._starts[start], self._ends[end - 1]

    def in_words(self, end: int) -> bool:
        """Whether what ends at `end` in `plain` is a number that was written in words."""
        return self._ends[end - 1] - self._starts[end - 1] > 1

    def _keep(self, start: int, end: int) -> None:
        self._starts += range(start, end)
        self._ends += range(start + 1, end + 1)


_PLAIN: Final = _pattern(CARDINALS)
_EVERY: Final = _pattern({**ORDINALS, **CARDINALS})
