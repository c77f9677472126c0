"""What keeps a citizen service number out of moments, whatever edit it comes with."""

from collections.abc import Callable, Collection
from uuid import UUID

from annotations.model import Moment, Note
from annotations.numbers import may_be_citizen_number, refuse_citizen_numbers
from annotations.ports import Moments

Texts = Callable[[UUID], Collection[Note]]
"""Gives the note that a moment has on disk; nothing for a moment that is not there."""


class WithoutNumbers:
    """Passes moments on, but no new text that may hold a citizen service number.

    New is what neither stands at the moment now nor is among the notes that were `taken_away`.
    """

    def __init__(self, moments: Moments, texts: Texts, taken_away: Collection[Note]) -> None:
        self._moments = moments
        self._texts = texts
        self._taken_away = taken_away

    def put(self, moment: Moment) -> None:
        """Keep this moment. Raises MayBeCitizenNumber."""
        note = moment.note
        if note not in self._taken_away and may_hold_number(note):
            self._refuse_new(moment)
        self._moments.put(moment)

    def drop(self, moment_id: UUID) -> None:
        """Let go of a moment."""
        self._moments.drop(moment_id)

    def move_to(self, before: str, after: str) -> None:
        """Let the layer be at another version of its rubric."""
        self._moments.move_to(before, after)

    def _refuse_new(self, moment: Moment) -> None:
        if moment.note not in self._texts(moment.id):
            refuse_citizen_numbers(*moment.note.texts())


def may_hold_number(note: Note) -> bool:
    """Whether one of the texts of a note may hold such a number."""
    return any(map(may_be_citizen_number, note.texts()))
