"""What the database holds of one recording: in which tables, and how much; reads no text."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, Select, func, select

from annotations.store.client_tables import notebook, released_note
from annotations.store.guided_tables import guided_event, guided_session
from annotations.store.learning_tables import learning_entry
from annotations.store.tables import (
    blob,
    code_mac,
    decision,
    film,
    layer,
    loose_blob,
    moment,
    participant,
    same_film,
    source_mark,
)

# Children before parents; the decisions can go only while the recording is being withdrawn.
PARTS: Final = (
    released_note,
    notebook,
    guided_event,
    guided_session,
    learning_entry,
    code_mac,
    decision,
    participant,
    layer,
    film,
    blob,
    loose_blob,
    source_mark,
    same_film,
)
"""Every table with rows that go with a recording; those of its layers go with the layers."""


@dataclass(frozen=True, slots=True)
class Contents:
    """How many rows of each kind a recording has. Of sealed notes, only the notebooks count."""

    layers: int
    moments: int
    notes: int
    participants: int = 0
    decisions: int = 0
    sessions: int = 0
    notebooks: int = 0
    insights: int = 0


def contents(connection: Connection, recording_id: UUID) -> Contents:
    """Count all that there is of a recording."""
    layers = select(layer.c.id).where(layer.c.recording_id == recording_id)
    people = select(func.count()).where(participant.c.recording_id == recording_id)
    decisions = select(func.count()).where(decision.c.recording_id == recording_id)
    insights = select(func.count()).where(learning_entry.c.recording_id == recording_id)
    sessions = select(guided_session.c.id).where(guided_session.c.recording_id == recording_id)
    return replace(
        part_contents(
            connection,
            connection.execute(layers).scalars().all(),
            connection.execute(sessions).scalars().all(),
        ),
        participants=_count(connection, people),
        decisions=_count(connection, decisions),
        insights=_count(connection, insights),
    )


def part_contents(
    connection: Connection, layer_ids: Iterable[UUID], session_ids: Collection[UUID] = ()
) -> Contents:
    """Count what there is in these layers, and in these guided sessions."""
    found = list(layer_ids)
    moments = select(func.count()).where(moment.c.layer_id.in_(found))
    notes = moments.where(moment.c.note.is_not(None))
    notebooks = select(func.count()).where(notebook.c.session_id.in_(list(session_ids)))
    return Contents(
        len(found),
        _count(connection, moments),
        _count(connection, notes),
        sessions=len(session_ids),
        notebooks=_count(connection, notebooks),
    )


def _count(connection: Connection, query: Select[int]) -> int:
    return connection.execute(query).scalar_one()
