"""Guided sessions in the database, with what happened in each. Opens events, folds nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    delete,
    insert,
    literal_column,
    select,
    update,
)

from annotations.guided.model import Event, from_json, to_json
from annotations.model import Purpose
from annotations.store.client_tables import notebook, released_note
from annotations.store.guided_tables import guided_event, guided_session
from annotations.store.sealing import CipherOf
from annotations.store.tables import recording
from annotations.trouble import Refused, translatable

# Children before parents.
_PARTS: Final = (released_note, notebook, guided_event)
# Many may begin on one day; the database numbers rows in the order in which they came.
_CAME: Final[ColumnElement[int]] = literal_column("guided_session.rowid")


@dataclass(frozen=True, slots=True)
class KeptSession:
    """A guided session as kept. `purposes` are those of its guide when it was begun."""

    id: UUID
    recording_id: UUID
    guide_id: str
    guide_version: str
    purposes: tuple[Purpose, ...]
    begun_on: date
    ended_on: date | None
    sealed: bool
    facilitator_id: UUID | None


@dataclass(frozen=True, slots=True)
class KeptEvent:
    """An event with the identity of its row."""

    id: UUID
    event: Event


@dataclass(frozen=True, slots=True)
class GuidedRepository:
    """Every guided session of the library."""

    connection: Connection
    cipher_of: CipherOf

    def begin(self, session: KeptSession) -> None:
        """Keep a new session. Raises Refused when its facilitator is not known here."""
        self.connection.execute(
            insert(guided_session),
            {
                "id": session.id,
                "recording_id": session.recording_id,
                "guide_id": session.guide_id,
                "guide_version": session.guide_version,
                "purposes": " ".join(session.purposes),
                "begun_on": session.begun_on.isoformat(),
                "ended_on": None,
                "sealed_guide": int(session.sealed),
                "facilitator_id": session.facilitator_id,
            },
        )

    def find(self, session_id: UUID) -> KeptSession:
        """Give one session. Raises Refused when there is none, or none any more."""
        row = self.connection.execute(
            select(guided_session).where(guided_session.c.id == session_id)
        ).first()
        if row is None:
            raise Refused(translatable("Trouble", "This session is no longer there."))
        return _session(row)

    def of(self, recording_id: UUID) -> tuple[KeptSession, ...]:
        """Give the sessions about one recording, oldest first."""
        which = select(guided_session).where(guided_session.c.recording_id == recording_id)
        return tuple(map(_session, self.connection.execute(which.order_by(_CAME))))

    def all(self) -> tuple[KeptSession, ...]:
        """Give every session, those of one recording together and oldest first."""
        rows = self.connection.execute(
            select(guided_session)
            .join(recording, recording.c.id == guided_session.c.recording_id)
            .order_by(recording.c.number, _CAME)
        )
        return tuple(map(_session, rows))

    def add(self, session: KeptSession, kept: KeptEvent, instead_of: Iterable[UUID]) -> None:
        """Keep an event, and let go of the earlier ones that it makes needless."""
        needless = guided_event.c.id.in_(list(instead_of))
        self.connection.execute(
            delete(guided_event).where(needless, guided_event.c.session_id == session.id)
        )
        cipher = self.cipher_of(session.recording_id)
        self.connection.execute(
            insert(guided_event),
            {
                "id": kept.id,
                "session_id": session.id,
                "recording_id": session.recording_id,
                "payload": cipher.seal(to_json(kept.event), event_place(kept.id)),
            },
        )

    def events(self, session: KeptSession) -> tuple[KeptEvent, ...]:
        """Give what happened in a session, in order. Raises Damaged."""
        rows = self.connection.execute(
            select(guided_event.c.id, guided_event.c.payload)
            .where(guided_event.c.session_id == session.id)
            .order_by(guided_event.c.seq)
        )
        cipher = self.cipher_of(session.recording_id)
        return tuple(
            KeptEvent(row.id, from_json(cipher.open(row.payload, event_place(row.id))))
            for row in rows
        )

    def end(self, session_id: UUID, on: date) -> None:
        """Note the day on which a session was brought to its end."""
        self.connection.execute(
            update(guided_session)
            .where(guided_session.c.id == session_id)
            .values(ended_on=on.isoformat())
        )

    def drop_events(self, event_ids: Iterable[UUID]) -> None:
        """Take these events away, out of sessions that stay."""
        self.connection.execute(delete(guided_event).where(guided_event.c.id.in_(list(event_ids))))

    def drop(self, session_ids: Iterable[UUID]) -> None:
        """Take sessions away, with what happened in them and what was noted in them."""
        which = list(session_ids)
        for table in _PARTS:
            self.connection.execute(delete(table).where(table.c.session_id.in_(which)))
        self.connection.execute(delete(guided_session).where(guided_session.c.id.in_(which)))


def event_place(event_id: UUID) -> str:
    """Name the place that an event is bound to."""
    return f"guided_event|{event_id.hex}"


def _session(row: Row[Any]) -> KeptSession:
    return KeptSession(
        id=row.id,
        recording_id=row.recording_id,
        guide_id=row.guide_id,
        guide_version=row.guide_version,
        purposes=tuple(map(Purpose, row.purposes.split())),
        begun_on=date.fromisoformat(row.begun_on),
        ended_on=date.fromisoformat(row.ended_on) if row.ended_on else None,
        sealed=bool(row.sealed_guide),
        facilitator_id=row.facilitator_id,
    )
