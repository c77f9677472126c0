"""Texts without the codes of people, for pages that name no one. Knows no page."""

import re
from collections.abc import Iterable

from annotations.model import NOTE_LENGTH_MAX, Note, Participant
from kijkwijzer.report.texts import Texts


class Veil:
    """Puts a word for what somebody is in the conversation in place of their code."""

    def __init__(self, people: Iterable[Participant], texts: Texts) -> None:
        self._words = {one.code.casefold(): texts.say(f"words.role.{one.role}") for one in people}
        codes = "|".join(map(re.escape, self._words))
        self._code = re.compile(rf"(?<!\w)(?:{codes})(?!\w)", re.IGNORECASE)

    def __call__(self, text: str) -> str:
        """Give a text without the codes of people."""
        return self._code.sub(lambda found: f"[{self._words[found[0].casefold()]}]", text)

    def note(self, note: Note) -> Note:
        """Give a note without the codes of people; a word is longer than a code."""
        return Note(*(self(text)[:NOTE_LENGTH_MAX] for text in note.texts()))
