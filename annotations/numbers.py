"""Finds what may be a citizen service number (BSN) in a text, by the eleven-test. Keeps nothing.

There is no field for such a number, and this keeps it out of the fields that there are. A number of
eight or nine digits passes by chance once in eleven times, so dates and longer numbers are let be.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Final

from annotations.trouble import Refused, translatable

_NINE: Final = 9
_EIGHT: Final = 8
_WEIGHTS: Final = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_DIVISOR: Final = 11
_YEARS: Final = range(1900, 2100)
# Soft hyphens and zero-width signs are not seen and can stand between digits.
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_GROUPS: Final = re.compile(r"\d+(?:[ .\-/\u2010-\u2015\u2212]\d+)*")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})\D?(\d{1,2})\D?(\d{4})")
_YEAR_FIRST: Final = re.compile(r"(\d{4})\D?(\d{1,2})\D?(\d{1,2})")


class MayBeCitizenNumber(Refused):
    """Something holds digits that pass the eleven-test. Which ones is not said again."""


_IN_TEXT: Final = translatable(
    "Trouble",
    "This text holds a number that may be a citizen service number (BSN). Leave it out: the"
    " program may not keep it. If it is another number, write it in a different way.",
)
_IN_NAME: Final = translatable(
    "Trouble",
    "The name of this file holds a number that may be a citizen service number (BSN)."
    " Give the file another name first.",
)


def passes_eleven_test(digits: str) -> bool:
    """Whether eight or nine digits are a BSN by their sum: 9 to 2 times each, less the last one.

    The sum is divisible by eleven. Eight digits count as nine with a 0 before them.
    """
    if len(digits) not in (_EIGHT, _NINE) or not digits.strip("0"):
        return False
    values = map(int, digits.zfill(_NINE))
    return sum(w * v for w, v in zip(_WEIGHTS, values, strict=True)) % _DIVISOR == 0


def may_be_citizen_number(text: str) -> bool:
    """Whether a text holds eight or nine digits, also in groups, that pass the eleven-test."""
    if sum(map(str.isdigit, text)) < _EIGHT:
        return False
    return any(passes_eleven_test(digits) for digits in _candidates(text))


def refuse_citizen_numbers(*texts: str) -> None:
    """Raise MayBeCitizenNumber when one of these texts may hold a BSN."""
    if any(map(may_be_citizen_number, texts)):
        raise MayBeCitizenNumber(_IN_TEXT)


def refuse_file_name(name: str) -> None:
    """Raise MayBeCitizenNumber when the name of a file may hold a BSN."""
    if may_be_citizen_number(name):
        raise MayBeCitizenNumber(_IN_NAME)


def _candidates(text: str) -> Iterator[str]:
    plain = _UNSEEN.sub("", unicodedata.normalize("NFKC", text))
    for found in _GROUPS.finditer(plain):
        written = found[0]
        if _is_date(written):
            continue
        groups = re.split(r"\D", written)
        yield "".join(groups)
        if len(groups) > 1:
            yield from (group for group in groups if not _is_date(group))


def _is_date(written: str) -> bool:
    for pattern, order in ((_DAY_FIRST, (3, 2, 1)), (_YEAR_FIRST, (1, 2, 3))):
        parts = pattern.fullmatch(written)
        if parts is not None and _is_day(*(int(parts[place]) for place in order)):
            return True
    return False


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return year in _YEARS
