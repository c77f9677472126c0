"""Decisions about purposes in the database: events that are added and never changed."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select

from annotations.model import Decision, DecisionState, GivenHow, Purpose
from annotations.store.sealing import CipherOf, open_texts, seal_texts
from annotations.store.tables import decision as decisions
from annotations.trouble import Refused, Trouble


class DecisionRepository:
    """The decisions of every recording, in the order in which they were made."""

    def __init__(self, connection: Connection, cipher_of: CipherOf) -> None:
        self._connection = connection
        self._cipher_of = cipher_of

    def add(self, recording_id: UUID, decision: Decision) -> None:
        """Add an event. Nothing can change it afterwards."""
        cipher = self._cipher_of(recording_id)
        conditions = seal_texts(cipher, sorted(decision.conditions), place(decision.id))
        self._connection.execute(
            insert(decisions),
            {
                "id": decision.id,
                "recording_id": recording_id,
                "participant_id": decision.participant_id,
                "purpose": decision.purpose,
                "state": decision.state,
                "decided_at": decision.decided_at.isoformat(),
                "valid_until": decision.valid_until and decision.valid_until.isoformat(),
                "given_how": decision.given_how,
                "language": decision.language,
                "conditions": conditions,
            },
        )

    def of(self, recording_id: UUID) -> tuple[Decision, ...]:
        """Give the decisions about one recording, oldest first."""
        rows = self._connection.execute(
            select(decisions)
            .where(decisions.c.recording_id == recording_id)
            .order_by(decisions.c.seq)
        )
        return tuple(filter(None, map(self._decision, rows)))

    def by_recording(self) -> dict[UUID, list[Decision]]:
        """Give all decisions at once, oldest first, per recording."""
        rows = self._connection.execute(select(decisions).order_by(decisions.c.seq))
        return self._grouped(rows.all())

    def _grouped(self, rows: Iterable[Row[Any]]) -> dict[UUID, list[Decision]]:
        grouped: defaultdict[UUID, list[Decision]] = defaultdict(list)
        for row in rows:
            decision = self._decision(row)
            if decision is not None:
                grouped[row.recording_id].append(decision)
        return grouped

    def _decision(self, row: Row[Any]) -> Decision | None:
        try:
            return self._read(row)
        except (ValueError, Refused):
            return _invalid(row)

    def _read(self, row: Row[Any]) -> Decision:
        conditions = self._conditions(row)
        # A decision whose conditions cannot be read permits nothing: it may have been a narrower
        # yes. Leaving it out would bring back the one before.
        state = DecisionState.INVALIDATED if conditions is None else DecisionState(row.state)
        return Decision(
            id=row.id,
            participant_id=row.participant_id,
            purpose=Purpose(row.purpose),
            state=state,
            decided_at=datetime.fromisoformat(row.decided_at),
            valid_until=date.fromisoformat(row.valid_until) if row.valid_until else None,
            given_how=GivenHow(row.given_how),
            language=row.language,
            conditions=conditions or frozenset(),
        )

    def _conditions(self, row: Row[Any]) -> frozenset[str] | None:
        if row.conditions is None:
            return frozenset()
        try:
            cipher = self._cipher_of(row.recording_id)
            return frozenset(open_texts(cipher, row.conditions, place(row.id)))
        except Trouble:
            return None


def _invalid(row: Row[Any]) -> Decision | None:
    """Give an event that permits nothing in place of one that this program would never write.

    None for a purpose that does not exist: it can neither open nor close anything.
    """
    try:
        purpose = Purpose(row.purpose)
    except ValueError:
        return None
    state, never = DecisionState.INVALIDATED, datetime.fromtimestamp(0, UTC)
    return Decision(row.id, row.participant_id, purpose, state, never, None)


def place(decision_id: UUID) -> str:
    """Name the place to which the conditions of a decision are bound."""
    return f"decision|{decision_id}"
