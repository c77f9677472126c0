"""Texts without the codes of people, for pages that name no one. Knows no page."""

import re
from collections.abc import Iterable

from annotations.folded import Folded
from annotations.model import NOTE_LENGTH_MAX, Note, Participant
from annotations.plan_signs import code_pattern
from kijkwijzer.report.texts import Texts


class Veil:
    """Puts a word for what somebody is in the conversation in place of their code."""

    def __init__(self, people: Iterable[Participant], texts: Texts) -> None:
        self._words = [
            (code_pattern((one.code,)), f"[{texts.say(f'words.role.{one.role}')}]")
            for one in people
        ]

    def __call__(self, text: str) -> str:
        """Give a text without the codes of people, also where one is typed in another way."""
        for pattern, words in self._words:
            text = _replaced(text, pattern, words)
        return text

    def note(self, note: Note) -> Note:
        """Give a note without the codes of people; a word is longer than a code."""
        return Note(*(self(text)[:NOTE_LENGTH_MAX] for text in note.texts()))


def _replaced(text: str, pattern: re.Pattern[str], words: str) -> str:
    folded = Folded(text)
    kept, since = [], 0
    for found in pattern.finditer(folded.plain):
        start, end = folded.span(*found.span())
        kept += [text[since:start], words]
        since = end
    return "".join((*kept, text[since:]))
