"""Finds what stands between quotation marks, in one pass over a text."""

import re
from collections.abc import Iterator
from typing import Final

_DOUBLE: Final = '\u201c\u201d\u201e\u201f"\u00ab\u00bb\u300c\u300d\u300e\u300f\u300a\u300b'
_BETWEEN_DOUBLE: Final = re.compile(f"[{_DOUBLE}][^{_DOUBLE}]+[{_DOUBLE}]")
_OPENS: Final = "\u2018\u201a\u201b'\u2039`"
_INSIDE: Final = "\u2019'"
_CLOSES: Final = "\u2018\u2019'\u203a`"
_SINGLE: Final = re.compile("[\u2018\u2019\u201a\u201b'\u2039\u203a`\n]")
_AFTER_WORD: Final = re.compile(r"(?<=\w)")
_BEFORE_WORD: Final = re.compile(r"\w")


def quotations(text: str) -> Iterator[tuple[int, int]]:
    """Give start and end of each, with its marks; the double ones first, then the single ones.

    A single mark inside a word, as in foto's, is an apostrophe.
    """
    for match in _BETWEEN_DOUBLE.finditer(text):
        yield match.span()
    yield from _between_single(text)


def _between_single(text: str) -> Iterator[tuple[int, int]]:
    marks = [match.start() for match in _SINGLE.finditer(text)]
    ends = _ends(text, marks)
    free_from = 0
    for number, at in enumerate(marks):
        if at < free_from or text[at] not in _OPENS or _AFTER_WORD.match(text, at):
            continue
        end = ends[number + 1]
        if end is not None and marks[number + 1] > at + 1:
            yield at, end + 1
            free_from = end + 1


def _ends(text: str, marks: list[int]) -> list[int | None]:
    """Give for each mark where a quotation ends that goes on up to it; None when nowhere."""
    ends: list[int | None] = [None] * (len(marks) + 1)
    for number in range(len(marks) - 1, -1, -1):
        at = marks[number]
        in_word = _BEFORE_WORD.match(text, at + 1) is not None
        if text[at] in _INSIDE and in_word:
            ends[number] = ends[number + 1]
        elif text[at] in _CLOSES and not in_word:
            ends[number] = at
    return ends
