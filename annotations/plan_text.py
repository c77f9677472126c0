"""Finds what may not stand in a text that leaves the safe haven: who, when, and words of others.

A check of words, not of meaning: it cannot see a description. Its owner reads the text as well.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Final, NamedTuple

from annotations.folded import Folded, fold
from annotations.numbers import citizen_numbers
from annotations.plan_signs import counts, days, people, recordings, times
from annotations.quotations import quotations
from annotations.spelled import Spelled

RUN_WORDS: Final = 5
"""So many words in a row, the same as in a note or in captions, are taken for a quote."""


class FindingKind(StrEnum):
    """What was found, the most telling first."""

    CITIZEN_NUMBER = "citizen_number"
    RECORDING = "recording"
    PERSON = "person"
    DAY = "day"
    TIME = "time"
    KIND = "kind"
    QUOTE = "quote"
    SAME_WORDS = "same_words"


@dataclass(frozen=True, slots=True)
class Finding:
    """A piece of the text, from `start` up to `end` in characters, and what it may be."""

    kind: FindingKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Known:
    """What there is in the library that a text is compared with.

    `codes` are pseudonyms, `days` and `kinds` are those of recordings, `texts` are notes, captions
    and whatever else was written or said.
    """

    codes: frozenset[str] = frozenset()
    days: frozenset[date] = frozenset()
    texts: tuple[str, ...] = ()
    kinds: frozenset[str] = frozenset()


class _Word(NamedTuple):
    plain: str
    start: int
    end: int


_Spans = Iterator[tuple[int, int]]

_WORD: Final = re.compile(r"[^\W_]+")
_KIND_WORDS: Final = 2
# Kinds of conversations made of these alone are said of any conversation.
_EVERYDAY_WORDS: Final = (
    "a aan aanpak about acquainted action aftercare an and appointment at by call contact"
    " conversation de derde desk digitaal een eerste eind en end evaluatie evaluation final"
    " first follow for fourth gesprek gesprekken getting het home huis huisbezoek hulpvraag in"
    " intake kantoor kennis kennismaking kennismakingsgesprek laatste last maken meeting met"
    " nazorg nazorggesprek oefengesprek of office om on online op opvolging over plan practice"
    " progress second start startgesprek talk telefonisch telefoon telephone the third thuis"
    " to tussen tweede up van vervolg vervolggesprek via video vierde visit voor voortgang"
    " voortgangsgesprek werk with work"
)
_EVERYDAY: Final = frozenset(_EVERYDAY_WORDS.split())


def check(text: str, known: Known) -> tuple[Finding, ...]:
    """Give what was found, in order of place; nothing when the text may go out.

    Each piece is named once, as the most telling of what it may be. Read as it looks: whatever
    dash, width or unseen sign it was typed with.
    """
    folded = Folded(text)
    plain = folded.plain
    numbers, dates = Spelled(plain), Spelled(plain, ordinals=True)
    kinds = {
        FindingKind.CITIZEN_NUMBER: citizen_numbers(plain),
        FindingKind.RECORDING: _as_digits(recordings, numbers),
        FindingKind.PERSON: _as_digits(partial(people, codes=known.codes), numbers),
        FindingKind.DAY: _as_digits(partial(days, held_on=known.days), dates),
        FindingKind.TIME: _as_digits(times, numbers),
        FindingKind.KIND: _kinds(plain, known.kinds),
        FindingKind.QUOTE: quotations(plain),
        FindingKind.SAME_WORDS: _same_words(plain, known.texts),
    }
    found = [(kind, span) for kind, spans in kinds.items() for span in spans]
    return tuple(Finding(kind, *folded.span(*span)) for kind, span in _named_once(found))


def may_quote(text: str) -> bool:
    """Whether a text has so many words that some of them can be taken for a quote."""
    return len(_words(fold(text))) >= RUN_WORDS


def _as_digits(find: Callable[[str], _Spans], spelled: Spelled) -> _Spans:
    """Find in a text whose numbers are digits; gives the places in the text as it was."""
    for start, end in find(spelled.plain):
        if not (spelled.in_words(end) and counts(spelled.plain, start, end)):
            yield spelled.span(start, end)


def _named_once(
    found: list[tuple[FindingKind, tuple[int, int]]],
) -> Iterator[tuple[FindingKind, tuple[int, int]]]:
    """Leave out what lies inside a piece that is as telling, in one pass over the places."""
    rank = {kind: number for number, kind in enumerate(FindingKind)}
    reach = [-1] * len(rank)
    found.sort(key=lambda one: (one[1][0], -one[1][1], rank[one[0]]))
    kept = []
    for kind, (start, end) in found:
        if max(reach[: rank[kind] + 1]) < end:
            reach[rank[kind]] = end
            kept.append((kind, (start, end)))
    yield from sorted(kept, key=lambda one: one[1])


def _kinds(text: str, kinds: Iterable[str]) -> _Spans:
    """Find what a conversation was called, when that is said of few."""
    telling = [words for words in map(_plain_words, kinds) if _tells(words)]
    if not telling:
        return
    words = _words(text)
    for kind in telling:
        for at in range(len(words) - len(kind) + 1):
            here = words[at : at + len(kind)]
            if [word.plain for word in here] == kind:
                yield here[0].start, here[-1].end


def _tells(words: list[str]) -> bool:
    return len(words) >= _KIND_WORDS and not _EVERYDAY.issuperset(words)


def _same_words(text: str, texts: Iterable[str]) -> _Spans:
    words = _words(text)
    runs: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(words) - RUN_WORDS + 1):
        run = tuple(word.plain for word in words[at : at + RUN_WORDS])
        runs.setdefault(run, []).append(at)
    hit: set[tuple[str, ...]] = set()
    for known in texts if runs else ():
        plain = _plain_words(known)
        hit.update(
            run
            for run in zip(*(plain[offset:] for offset in range(RUN_WORDS)), strict=False)
            if run in runs
        )
    yield from _joined(words, sorted(at for run in hit for at in runs[run]))


def _joined(words: list[_Word], hits: list[int]) -> _Spans:
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


def _run(words: list[_Word], first: int, last: int) -> tuple[int, int]:
    return words[first].start, words[last + RUN_WORDS - 1].end


def _words(text: str) -> list[_Word]:
    return [_Word(_plain(match[0]), *match.span()) for match in _WORD.finditer(text)]


def _plain_words(text: str) -> list[str]:
    return [_plain(word) for word in _WORD.findall(fold(text))]


def _plain(word: str) -> str:
    if word.isascii():
        return word.casefold()
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(one for one in letters if not unicodedata.combining(one))
