"""Find recordings and moments by what is written about them. Opens texts, keeps no index.

An index of words would itself be a copy of the texts that a withdrawal would have to find.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from annotations.guided.model import Wrote
from annotations.library.entries import Entry, own_layers, read_entries
from annotations.library.gate import Gate, are_open
from annotations.library.rooms import Rooms
from annotations.model import Moment, Recording
from annotations.store.moments import noted_moment
from annotations.store.sealing import open_texts_with


@dataclass(frozen=True, slots=True)
class Found:
    """A recording that fits: itself, through its moments, in order of time, or through sessions.

    `sessions` are the guided sessions in which the words were written.
    """

    recording: Recording
    moments: tuple[Moment, ...]
    sessions: tuple[UUID, ...] = ()


def search(rooms: Rooms, gate: Gate, text: str, today: date | None) -> tuple[Found, ...]:
    """Find every word of `text`, in any case and without accents, where own learning is open.

    What was written in a guided session is found where every purpose of it is open; what a
    client noted never is. Raises Damaged when a text does not open.
    """
    words = _plain(text).split()
    if not words:
        return ()
    entries = [one for one in read_entries(rooms, gate, today) if one.own_learning.is_open]
    allowed = [one.recording for one in entries]
    fitting = _fitting_notes(rooms, allowed, words)
    sessions = _fitting_sessions(rooms, entries, words)
    found = (_found(rooms, one, fitting.get(one.id, []), words) for one in allowed)
    return tuple(
        Found(
            entry.recording,
            () if one is None else one.moments,
            sessions.get(entry.recording.id, ()),
        )
        for entry, one in zip(entries, found, strict=True)
        if one is not None or entry.recording.id in sessions
    )


def _fitting_sessions(
    rooms: Rooms, entries: list[Entry], words: list[str]
) -> dict[UUID, tuple[UUID, ...]]:
    answers = {one.recording.id: one.answers for one in entries}
    fitting: defaultdict[UUID, list[UUID]] = defaultdict(list)
    with rooms.catalogue.reading() as work:
        for session in work.guided.all():
            held = answers.get(session.recording_id)
            if held is not None and are_open(held, session.purposes):
                events = (kept.event for kept in work.guided.events(session))
                if _fits((one.text for one in events if isinstance(one, Wrote)), words):
                    fitting[session.recording_id].append(session.id)
    return {recording_id: tuple(found) for recording_id, found in fitting.items()}


def _fitting_notes(
    rooms: Rooms, allowed: list[Recording], words: list[str]
) -> dict[UUID, list[UUID]]:
    own = {layer.id for one in allowed for layer in own_layers(one)}
    fitting: defaultdict[UUID, list[UUID]] = defaultdict(list)
    with rooms.catalogue.reading() as work:
        for recording_id, layer_id, notes in work.sealed_notes():
            if layer_id in own and notes:
                cipher = rooms.vault.text_cipher(recording_id)
                fitting[recording_id] += [
                    noted_moment(where)
                    for where, sealed in notes
                    if _fits(open_texts_with(cipher, sealed, where, words), words)
                ]
    return fitting


def _found(
    rooms: Rooms, recording: Recording, moment_ids: list[UUID], words: list[str]
) -> Found | None:
    people = [participant.code for participant in recording.participants]
    if not moment_ids:
        itself = _fits([recording.label, recording.kind, *people], words)
        return Found(recording, ()) if itself else None
    with rooms.catalogue.reading() as work:
        moments = [
            moment
            for layer in own_layers(recording)
            for moment in work.moments(layer).all(only=moment_ids)
        ]
    in_order = sorted(moments, key=lambda one: (one.start_ms, one.last_ms, one.id))
    return Found(recording, tuple(in_order))


def _fits(texts: Iterable[str], words: list[str]) -> bool:
    plain = _plain(" ".join(texts))
    return all(word in plain for word in words)


def _plain(text: str) -> str:
    if text.isascii():
        return text.casefold()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in letters if not unicodedata.combining(one))
