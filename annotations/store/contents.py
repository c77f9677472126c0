"""Counts of what the database holds of one recording; reads no text."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import Connection, Select, func, select

from annotations.store.tables import decision, layer, moment, participant


@dataclass(frozen=True, slots=True)
class Contents:
    """How many rows of each kind a recording has."""

    layers: int
    moments: int
    notes: int
    participants: int = 0
    decisions: int = 0


def contents(connection: Connection, recording_id: UUID) -> Contents:
    """Count all that there is of a recording."""
    layers = select(layer.c.id).where(layer.c.recording_id == recording_id)
    people = select(func.count()).where(participant.c.recording_id == recording_id)
    decisions = select(func.count()).where(decision.c.recording_id == recording_id)
    return replace(
        layer_contents(connection, connection.execute(layers).scalars().all()),
        participants=_count(connection, people),
        decisions=_count(connection, decisions),
    )


def layer_contents(connection: Connection, layer_ids: Iterable[UUID]) -> Contents:
    """Count what there is in these layers."""
    found = list(layer_ids)
    moments = select(func.count()).where(moment.c.layer_id.in_(found))
    notes = moments.where(moment.c.note.is_not(None))
    return Contents(len(found), _count(connection, moments), _count(connection, notes))


def _count(connection: Connection, query: Select[int]) -> int:
    return connection.execute(query).scalar_one()
