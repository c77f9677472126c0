"""What a check asks of the database: that its pages, rows and references are whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, select

from annotations.model import recording_label
from annotations.store import decisions, guided, learning, moments, notebooks, recording_rows
from annotations.store.client_tables import notebook, released_note
from annotations.store.guided_tables import guided_event
from annotations.store.learning_tables import learning_entry
from annotations.store.tables import decision, film, recording


@dataclass(frozen=True, slots=True)
class Text:
    """A sealed text, the recording whose key opens it, and the place it is bound to.

    Without a recording it is somebody's own, under the ledger key.
    """

    recording_id: UUID | None
    label: str
    where: str
    sealed: bytes


_EVENTS: Final = select(guided_event.c.recording_id, guided_event.c.id, guided_event.c.payload)
_BOOKS: Final = select(notebook.c.recording_id, notebook.c.session_id, notebook.c.sealed)
_RELEASED: Final = select(released_note.c.recording_id, released_note.c.id, released_note.c.payload)
_ENTRIES: Final = select(
    learning_entry.c.id, learning_entry.c.recording_id, learning_entry.c.payload
)
# Of a notebook only what lies around it is opened: what is in it opens with its own key alone.
_GUIDED: Final = (
    (_EVENTS, guided.event_place),
    (_BOOKS, notebooks.notebook_place),
    (_RELEASED, notebooks.released_place),
)


def database_faults(connection: Connection) -> Iterator[str]:
    """Name each fault that the database finds in its own pages, indexes and references."""
    for pragma in ("cipher_integrity_check", "integrity_check"):
        for (fault,) in connection.exec_driver_sql(f"PRAGMA {pragma}"):
            if fault != "ok":
                yield str(fault)
    for table, row, target, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"{table} {row} -> {target}"


def sealed_texts(connection: Connection) -> Iterator[Text]:
    """Give every sealed text of the library."""
    numbers = {
        row.id: recording_label(row.number)
        for row in connection.execute(select(recording.c.id, recording.c.number))
    }
    for recording_id, where, sealed in _all(connection):
        yield Text(recording_id, numbers.get(recording_id, "?"), where, sealed)
    for entry_id, recording_id, sealed in connection.execute(_ENTRIES):
        label = numbers.get(recording_id, "")
        yield Text(recording_id, label, learning.entry_place(entry_id), sealed)


def _all(connection: Connection) -> Iterator[tuple[UUID, str, bytes]]:
    kinds = select(recording.c.id, recording.c.kind).where(recording.c.kind.is_not(None))
    for recording_id, sealed in connection.execute(kinds):
        yield recording_id, recording_rows.KIND_PLACE, sealed
    tracks = select(film.c.recording_id, film.c.sound_tracks)
    for recording_id, sealed in connection.execute(tracks.where(film.c.sound_tracks.is_not(None))):
        yield recording_id, recording_rows.TRACKS_PLACE, sealed
    conditions = select(decision.c.recording_id, decision.c.id, decision.c.conditions)
    for recording_id, own_id, sealed in connection.execute(
        conditions.where(decision.c.conditions.is_not(None))
    ):
        yield recording_id, decisions.place(own_id), sealed
    for recording_id, _, notes in moments.sealed_notes(connection):
        for where, sealed in notes:
            yield recording_id, where, sealed
    for query, place in _GUIDED:
        for recording_id, own_id, sealed in connection.execute(query):
            yield recording_id, place(own_id), sealed
