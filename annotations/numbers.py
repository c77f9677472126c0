"""Finds what may be a citizen service number (BSN) in a text, by the eleven-test. Keeps nothing.

There is no field for such a number, and this keeps it out of the fields that there are. A number of
eight or nine digits passes by chance once in eleven times, so dates and longer numbers are let be.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from annotations.folded import fold
from annotations.trouble import Refused, translatable

_NINE: Final = 9
_EIGHT: Final = 8
_WEIGHTS: Final = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_DIVISOR: Final = 11
_YEARS: Final = range(1900, 2100)
_DAY_FIRST: Final = re.compile(r"(?<!\d)(\d{1,2})(\D{0,2})(\d{1,2})\2(\d{4})(?!\d)")
_YEAR_FIRST: Final = re.compile(r"(?<!\d)(\d{4})(\D{0,2})(\d{1,2})\2(\d{1,2})(?!\d)")
_GROUP: Final = re.compile(r"\d+")
_CLOSE: Final = re.compile(r"(?<!\d)\d+(?:[ ./-]\d+)+")
# Lists, tables and amounts have these between their numbers too: nine digits in few groups count.
_APART: Final = tuple(
    re.compile(rf"(?<!\d)\d+(?:{between}\d+)+")
    for between in (r"(?:[^\S\n]{1,2}|[^\S\n]?\n[^\S\n]?)", "_", ",")
)
_GROUPS_APART_MAX: Final = 4
# Hours and minutes of a day, or minutes and seconds of a film.
_TIME: Final = r"[0-5]?\d\.[0-5]\d"
_TIMES_OR_YEARS: Final = re.compile(rf"{_TIME}[ /-]{_TIME}|(?:19|20)\d\d[ /-](?:19|20)\d\d")


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
    return any(citizen_numbers(fold(text)))


def citizen_numbers(plain: str) -> Iterator[tuple[int, int]]:
    """Give where such digits stand in a text that was folded (`folded.fold`): (start, end)."""
    if sum(map(str.isdigit, plain)) < _EIGHT:
        return
    undated = _YEAR_FIRST.sub(_without_date, _DAY_FIRST.sub(_without_date, plain))
    for found in _candidates(undated):
        digits = "".join(_GROUP.findall(found[0]))
        if passes_eleven_test(digits) and not _TIMES_OR_YEARS.fullmatch(found[0]):
            yield found.span()


def refuse_citizen_numbers(*texts: str) -> None:
    """Raise MayBeCitizenNumber when one of these texts may hold a BSN."""
    if any(map(may_be_citizen_number, texts)):
        raise MayBeCitizenNumber(_IN_TEXT)


def refuse_file_name(name: str) -> None:
    """Raise MayBeCitizenNumber when the name of a file may hold a BSN."""
    if may_be_citizen_number(name):
        raise MayBeCitizenNumber(_IN_NAME)


def _candidates(text: str) -> Iterator[re.Match[str]]:
    yield from _GROUP.finditer(text)
    yield from _CLOSE.finditer(text)
    for pattern in _APART:
        for found in pattern.finditer(text):
            groups = _GROUP.findall(found[0])
            if len(groups) <= _GROUPS_APART_MAX and sum(map(len, groups)) == _NINE:
                yield found


def _without_date(found: re.Match[str]) -> str:
    """Put as many signs that are no digits in the place of a date; what is none stays."""
    first, between, month, last = found.groups()
    year, day = (first, last) if len(first) == len("2026") else (last, first)
    as_date = (between or len(found[0]) == _EIGHT) and _is_day(int(year), int(month), int(day))
    return ";" * len(found[0]) if as_date else found[0]


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return year in _YEARS
