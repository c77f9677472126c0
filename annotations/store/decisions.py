"""Decisions about purposes in the database: events that are added and never changed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, tuple_

from annotations.model import Decision, DecisionState, GivenHow, Purpose
from annotations.store.sealing import CipherOf, open_texts, seal_texts
from annotations.store.tables import decision as decisions
from annotations.trouble import Refused, Trouble

CLOSING: Final = (
    DecisionState.REFUSED,
    DecisionState.WITHDRAWN,
    DecisionState.REVOKED,
    DecisionState.EXPIRED,
    DecisionState.INVALIDATED,
)
"""The states that close what was open."""

Further = Mapping[UUID, tuple[Decision, ...]]
"""Decisions per recording that the database does not hold, and that come after those it does."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A decision without what is sealed in it; `plain` when it asks for no condition."""

    id: UUID
    recording_id: UUID
    participant_id: UUID
    purpose: str
    state: str
    valid_until: str | None
    plain: bool


class DecisionRepository:
    """The decisions of every recording, in the order in which they were made."""

    def __init__(
        self, connection: Connection, cipher_of: CipherOf, further: Further | None = None
    ) -> None:
        """For one unit of work; `further` are decisions that count as if they were kept here."""
        self._connection = connection
        self._cipher_of = cipher_of
        self._further = further or {}

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
        kept = tuple(filter(None, map(self._decision, rows)))
        return kept + self._further.get(recording_id, ())

    def by_recording(self) -> dict[UUID, list[Decision]]:
        """Give all decisions at once, oldest first, per recording."""
        rows = self._connection.execute(select(decisions).order_by(decisions.c.seq))
        grouped = self._grouped(rows.all())
        for recording_id, more in self._further.items():
            grouped[recording_id].extend(more)
        return grouped

    def ids(self) -> frozenset[UUID]:
        """Give the identity of every decision that is kept."""
        return frozenset(self._connection.execute(select(decisions.c.id)).scalars())

    def where_closed(self) -> tuple[Spoken, ...]:
        """Give what was decided wherever anything was ever closed, oldest first; opens no text."""
        which = tuple_(decisions.c.participant_id, decisions.c.purpose)
        closed = select(decisions.c.participant_id, decisions.c.purpose).where(
            decisions.c.state.in_(CLOSING)
        )
        rows = self._connection.execute(
            select(decisions).where(which.in_(closed)).order_by(decisions.c.seq)
        )
        return tuple(map(_spoken, rows))

    def _grouped(self, rows: Iterable[Row[Any]]) -> defaultdict[UUID, list[Decision]]:
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


def _spoken(row: Row[Any]) -> Spoken:
    return Spoken(
        id=row.id,
        recording_id=row.recording_id,
        participant_id=row.participant_id,
        purpose=row.purpose,
        state=row.state,
        valid_until=row.valid_until,
        plain=row.conditions is None,
    )


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
