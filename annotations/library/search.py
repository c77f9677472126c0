"""Find recordings and moments by what is written about them. Opens texts, keeps no index.

An index of words would itself be a copy of the texts that a withdrawal would have to find.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from annotations.library.entries import own_layer, read_entries
from annotations.library.rooms import Rooms
from annotations.model import Moment, Recording


@dataclass(frozen=True, slots=True)
class Found:
    """A recording that fits, itself or through its moments, which are in order of time."""

    recording: Recording
    moments: tuple[Moment, ...]


def search(rooms: Rooms, text: str, today: date) -> tuple[Found, ...]:
    """Find every word of `text`, in any case and without accents, where own learning is allowed."""
    words = _plain(text).split()
    if not words:
        return ()
    allowed = [one.recording for one in read_entries(rooms, today) if one.own_learning.allowed]
    found = (_search_one(rooms, recording, words) for recording in allowed)
    return tuple(one for one in found if one is not None)


def _search_one(rooms: Rooms, recording: Recording, words: list[str]) -> Found | None:
    layer = own_layer(recording)
    moments: tuple[Moment, ...] = ()
    if layer is not None:
        with rooms.catalogue.reading() as work:
            moments = work.moments(layer).all()
    fitting = tuple(one for one in moments if one.note and _fits(one.note.texts(), words))
    people = [participant.code for participant in recording.participants]
    itself = _fits([recording.label, recording.kind, *people], words)
    return Found(recording, fitting) if fitting or itself else None


def _fits(texts: Iterable[str], words: list[str]) -> bool:
    plain = _plain(" ".join(texts))
    return all(word in plain for word in words)


def _plain(text: str) -> str:
    if text.isascii():
        return text.casefold()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in letters if not unicodedata.combining(one))
