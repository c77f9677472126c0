"""Finds what may not stand in a text that leaves the safe haven: who, when, and words of others.

A check of words, not of meaning: it cannot see a description. Its owner reads the text as well.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from annotations.numbers import may_be_citizen_number

RUN_WORDS: Final = 5
"""So many words in a row, the same as in a note or in captions, are taken for a quote."""


class FindingKind(StrEnum):
    """What was found."""

    PERSON = "person"
    RECORDING = "recording"
    TIME = "time"
    QUOTE = "quote"
    SAME_WORDS = "same_words"
    DAY = "day"
    CITIZEN_NUMBER = "citizen_number"


@dataclass(frozen=True, slots=True)
class Finding:
    """A piece of the text, from `start` up to `end` in characters, and what it may be."""

    kind: FindingKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Known:
    """What there is in the library that a text is compared with.

    `codes` are pseudonyms, `days` are days of recordings, `texts` are notes and captions.
    """

    codes: frozenset[str] = frozenset()
    days: frozenset[date] = frozenset()
    texts: tuple[str, ...] = ()


class _Word(NamedTuple):
    plain: str
    start: int
    end: int


_PERSON: Final = re.compile(r"(?<!\w)[A-Z]{1,3}[-\u2010-\u2015]\d{2,4}(?!\w)", re.ASCII | re.I)
_RECORDING: Final = re.compile(
    r"(?<!\w)(?:R[-\u2010-\u2015 ]?\d{1,6}|(?:opname|recording)\s+(?:nr\.?\s*|no\.?\s*)?\d{1,6})"
    r"(?!\w)",
    re.I,
)
_TIME: Final = re.compile(
    r"(?<![\w:])\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?![\w:])"
    r"|(?<!\w)\d{1,3}\s?m(?:in(?:\.|u(?:ut|ten|te|tes))?)?\s?(?:en|and)?\s?\d{1,2}\s?s(?:ec\w*)?\b"
    r"|(?<!\w)(?:minuut|minute)\s+\d{1,3}(?!\w)"
    r"|(?<!\w)\d{1,2}[.:]\d{2}\s?(?:uur|u)(?!\w)",
    re.I,
)
_QUOTES: Final = re.compile(
    '[\u201c\u201d\u201e\u201f"\u00ab\u00bb][^\u201c\u201d\u201e\u201f"\u00ab\u00bb]+'
    '[\u201c\u201d\u201f"\u00ab\u00bb]'
    "|(?<!\\w)[\u2018\u201a'\u2039][^\u2018\u2019\u201a'\u203a\n]+?(?:[\u2019'](?=\\w)"
    "[^\u2018\u2019\u201a'\u203a\n]+?)*[\u2018\u2019'\u203a](?!\\w)"
)
_DIGITS: Final = re.compile(
    r"\d(?:[\s.\-/\u00ad\u200b-\u200d\u2010-\u2015\u2060\u2212\ufeff]?\d){7,}"
)
_WORD: Final = re.compile(r"\w+")
_MONTHS: Final = (
    "januari january jan",
    "februari february feb",
    "maart march mrt mar",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "augustus august aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "december dec",
)
_MONTH_OF: Final = {
    name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()
}
_NAMES: Final = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_DAYS: Final = (
    re.compile(r"(?<![\w-])(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?![\w-])"),
    re.compile(
        r"(?<![\w-])(?P<d>\d{1,2})\s?[-/.]\s?(?P<m>\d{1,2})(?:\s?[-/.]\s?(?P<y>\d{4}|\d{2}))?"
        r"(?![\w-])"
    ),
    re.compile(
        rf"(?<!\w)(?P<d>\d{{1,2}})(?:e|de|ste|st|nd|rd|th)?\s+(?:of\s+)?(?P<m>{_NAMES})\b\.?"
        r"(?:\s+(?P<y>\d{4}))?",
        re.I,
    ),
    re.compile(
        rf"(?<!\w)(?P<m>{_NAMES})\b\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?!\w)"
        r"(?:,?\s+(?P<y>\d{4}))?",
        re.I,
    ),
)
_CENTURY: Final = 100


def check(text: str, known: Known) -> tuple[Finding, ...]:
    """Give what was found, in order of place; nothing when the text may go out.

    Each piece is named once, as the most telling of what it may be.
    """
    found: list[Finding] = []
    for finding in (
        *_citizen_numbers(text),
        *_matches(text, _RECORDING, FindingKind.RECORDING),
        *_people(text, known.codes),
        *_days(text, known.days),
        *_matches(text, _TIME, FindingKind.TIME),
        *_matches(text, _QUOTES, FindingKind.QUOTE),
        *_same_words(text, known.texts),
    ):
        if not any(one.start <= finding.start and finding.end <= one.end for one in found):
            found.append(finding)
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def may_quote(text: str) -> bool:
    """Whether a text has so many words that some of them can be taken for a quote."""
    return len(_words(text)) >= RUN_WORDS


def _matches(text: str, pattern: re.Pattern[str], kind: FindingKind) -> Iterator[Finding]:
    for match in pattern.finditer(text):
        yield Finding(kind, *match.span())


def _citizen_numbers(text: str) -> Iterator[Finding]:
    if not may_be_citizen_number(text):
        return
    spans = [one.span() for one in _DIGITS.finditer(text) if may_be_citizen_number(one[0])]
    for start, end in spans or [(0, len(text))]:
        yield Finding(FindingKind.CITIZEN_NUMBER, start, end)


def _people(text: str, codes: frozenset[str]) -> Iterator[Finding]:
    yield from _matches(text, _PERSON, FindingKind.PERSON)
    if codes:
        # Also without the dash: K014 and K 014 are read as K-014 by whoever knows it.
        loose = "|".join(re.escape(one).replace(r"\-", r"[-\u2010-\u2015 ]?") for one in codes)
        yield from _matches(
            text, re.compile(rf"(?<!\w)(?:{loose})(?!\w)", re.I), FindingKind.PERSON
        )


def _days(text: str, days: frozenset[date]) -> Iterator[Finding]:
    for pattern in _DAYS:
        for match in pattern.finditer(text):
            if _is_one_of(match, days):
                yield Finding(FindingKind.DAY, *match.span())


def _is_one_of(match: re.Match[str], days: frozenset[date]) -> bool:
    month = _MONTH_OF.get(match["m"].casefold()) or int(match["m"])
    year = match["y"]
    return any(
        (one.day, one.month) == (int(match["d"]), month)
        and (year is None or int(year) in (one.year, one.year % _CENTURY))
        for one in days
    )


def _same_words(text: str, texts: Iterable[str]) -> Iterator[Finding]:
    words = _words(text)
    runs: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(words) - RUN_WORDS + 1):
        run = tuple(word.plain for word in words[at : at + RUN_WORDS])
        runs.setdefault(run, []).append(at)
    hits: set[int] = set()
    for known in texts if runs else ():
        plain = [word.plain for word in _words(known)]
        for run in zip(*(plain[offset:] for offset in range(RUN_WORDS)), strict=False):
            hits.update(runs.get(run, ()))
    yield from _joined(words, sorted(hits))


def _joined(words: list[_Word], hits: list[int]) -> Iterator[Finding]:
    """Give runs that touch or overlap as one."""
    first = last = None
    for at in hits:
        if last is not None and first is not None and at > last + RUN_WORDS:
            yield _run(words, first, last)
            first = None
        first = at if first is None else first
        last = at
    if first is not None and last is not None:
        yield _run(words, first, last)


def _run(words: list[_Word], first: int, last: int) -> Finding:
    end = words[last + RUN_WORDS - 1].end
    return Finding(FindingKind.SAME_WORDS, words[first].start, end)


def _words(text: str) -> list[_Word]:
    return [_Word(_plain(match[0]), *match.span()) for match in _WORD.finditer(text)]


def _plain(word: str) -> str:
    if word.isascii():
        return word.casefold()
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(one for one in letters if not unicodedata.combining(one))
