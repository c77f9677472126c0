"""What was written beside notes that a client released: it goes when the client takes that back.

A session with a coach needs no permission of client review, but a step of it may show such notes.
"""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, delete

from annotations.guided.model import Event, Wrote
from annotations.model import Purpose
from annotations.store.guided import GuidedRepository
from annotations.store.guided_tables import guided_event
from annotations.trouble import Damaged
from rubrics.guides import guide as shipped_guide
from rubrics.guides_model import SessionGuide, Show


@dataclass(frozen=True, slots=True)
class Traces:
    """The texts of one recording that stand beside released notes, by the events that keep them."""

    events: tuple[UUID, ...]

    def drop(self, connection: Connection) -> None:
        """Take them away."""
        which = guided_event.c.id.in_(self.events)
        connection.execute(delete(guided_event).where(which))


def traces(guided: GuidedRepository, recording_id: UUID, purpose: Purpose) -> Traces:
    """Find what goes with this purpose out of sessions that stay. Of an unknown guide: every text.

    What is damaged is passed by: nobody can read it.
    """
    found: list[UUID] = []
    for session in guided.of(recording_id) if purpose is Purpose.CLIENT_REVIEW else ():
        if session.is_for(purpose):
            continue  # goes as a whole
        fields = _fields_of(session.guide_id)
        with suppress(Damaged):
            found += [one.id for one in guided.events(session) if _is_among(one.event, fields)]
    return Traces(tuple(found))


def fields_beside(guide: SessionGuide) -> frozenset[str]:
    """Give the fields of steps in which released notes are shown."""
    return frozenset(
        field.id for step in guide.steps if Show.RELEASED in step.shows for field in step.fields
    )


def _fields_of(guide_id: str) -> frozenset[str] | None:
    try:
        return fields_beside(shipped_guide(guide_id))
    except KeyError:
        return None


def _is_among(event: Event, fields: Collection[str] | None) -> bool:
    if not isinstance(event, Wrote) or not event.text:
        return False
    return fields is None or event.field_id in fields
