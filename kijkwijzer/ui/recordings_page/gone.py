"""A withdrawn recording as a row of the list: its number and the day, and nothing else."""

from heapq import merge
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from uuid import UUID

from annotations.consent import Answer
from annotations.model import Film, Purpose, Recording, RecordingState, Setting
from annotations.withdrawal import Withdrawn
from kijkwijzer.ui.desk import Desk

if TYPE_CHECKING:
    from annotations.library import Entry

_NOTHING: Final = Film(0, has_picture=False, has_sound=False)
_CLOSED: Final = Answer(Purpose.OWN_LEARNING, allowed=False, until=None, standings=())


def all_entries(desk: Desk) -> "list[Entry]":
    """Give every row of the list in order of number, withdrawn ones too."""
    library = desk.library
    if library is None:
        return []
    gone = map(gone_entry, library.withdrawn())
    return list(merge(library.entries(desk.today()), gone, key=_number))


def _number(entry: "Entry") -> int:
    return entry.recording.number


def gone_entry(one: Withdrawn) -> "Entry":
    """Make the row. `held_on` holds the day of withdrawing: the day of the talk is not known."""
    from annotations.library import Entry  # noqa: PLC0415  (brings the store along)

    recording = Recording(
        id=UUID(int=0),
        number=one.number,
        held_on=one.day,
        kind="",
        setting=Setting.DESK,
        participants=(),
        film=_NOTHING,
        state=RecordingState.WITHDRAWN,
    )
    return Entry(recording, _CLOSED, MappingProxyType({}), (), None)
