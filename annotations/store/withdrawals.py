"""Withdrawals in the database: what was begun, what is known no more, and taking rows away."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Row,
    Table,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as insert_new

from annotations.model import Purpose, RecordingState
from annotations.store.contents import PARTS
from annotations.store.ledger_tables import tombstone, withdrawal, withdrawal_plan
from annotations.store.recordings import LAST_NUMBER
from annotations.store.tables import (
    arrival,
    layer,
    moment,
    recording,
    source_mark,
)
from annotations.store.tables import meta as facts
from annotations.withdrawal import PartKind, PlanPart, Withdrawn, WithdrawnBy

_BEGUN: Final = "begun"
_DONE: Final = "done"
_FILM: Final = "film"
_RECORDING: Final = "recording"


@dataclass(frozen=True, slots=True)
class Intent:
    """What is about to be withdrawn: a whole recording, or what was made for one purpose.

    `parts` is what was planned to go, and `also` the other numbers that go with it.
    """

    recording_id: UUID
    number: int
    purpose: Purpose | None
    by: WithdrawnBy
    on: date
    parts: tuple[PlanPart, ...] = ()
    also: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Begun:
    """A withdrawal that was begun on a day; `parts` and `also` are what was planned to go."""

    seq: int
    recording_id: UUID
    number: int
    purpose: Purpose | None
    on: date
    done: bool
    parts: tuple[PlanPart, ...]
    also: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A keyed hash of something that was withdrawn under this number."""

    mac: bytes
    kind: str
    number: int


class WithdrawalRepository:
    """Every withdrawal of the library, begun or done."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, intent: Intent, mark: bytes) -> None:
        """Note that a recording is being withdrawn, with the tombstones of it and of its film.

        From this commit on nobody can read it, and its film is refused. `mark` is the keyed hash of
        the recording's identity.
        """
        marks = select(source_mark.c.mark).where(source_mark.c.recording_id == intent.recording_id)
        films = self._connection.execute(marks).scalars().all()
        stones = [Tombstone(found, _FILM, intent.number) for found in films]
        self.bury([Tombstone(mark, _RECORDING, intent.number), *stones])
        self._note(intent)
        self._set_state(intent.recording_id, RecordingState.WITHDRAWING)

    def begin_purpose(self, intent: Intent) -> None:
        """Note that one purpose of a recording is being withdrawn."""
        self._note(intent)

    def begun(self) -> tuple[Begun, ...]:
        """Give the withdrawals that are not done, oldest first."""
        return self._load(withdrawal.c.state == _BEGUN)

    def last(self, number: int, purpose: Purpose | None) -> Begun | None:
        """Give the last withdrawal of this recording, or of this one purpose of it; done or not."""
        found = self._load(
            and_(withdrawal.c.number == number, withdrawal.c.purpose.is_not_distinct_from(purpose))
        )
        return found[-1] if found else None

    def leaving(self) -> frozenset[UUID]:
        """Give the recordings of which a part may still be there, and which nobody may read."""
        return frozenset(one.recording_id for one in self.begun() if one.purpose is None)

    def finish(self, begun: Begun, on: date) -> None:
        """Note that nothing is left of what was withdrawn."""
        self._connection.execute(
            update(withdrawal)
            .where(withdrawal.c.seq == begun.seq)
            .values(state=_DONE, done_on=on.isoformat())
        )
        if begun.purpose is None:
            self._set_state(begun.recording_id, RecordingState.WITHDRAWN)

    def withdrawn(self) -> tuple[Withdrawn, ...]:
        """Give what is known of every recording that was withdrawn, also one that is not done."""
        begun = func.sum(withdrawal.c.state == _BEGUN)
        rows = self._connection.execute(
            select(
                withdrawal.c.number,
                func.min(withdrawal.c.begun_on).label("day"),
                begun.label("begun"),
            )
            .where(withdrawal.c.purpose.is_(None))
            .group_by(withdrawal.c.number)
            .order_by(withdrawal.c.number)
        )
        return tuple(
            Withdrawn(row.number, date.fromisoformat(row.day), done=not row.begun) for row in rows
        )

    def empty(self, recording_id: UUID) -> None:
        """Take every row of a recording away but its number and that it was withdrawn."""
        self._drop_layers(layer.c.recording_id == recording_id)
        for table in PARTS:
            self._connection.execute(_of(table, recording_id))
        self._connection.execute(delete(arrival).where(arrival.c.recording_id == recording_id))
        self._connection.execute(
            update(recording)
            .where(recording.c.id == recording_id)
            .values(held_on=None, kind=None, setting=None, remind_original_on=None)
        )

    def empty_layers(self, layer_ids: Iterable[UUID]) -> None:
        """Take layers away, with their moments."""
        which = layer.c.id.in_(list(layer_ids))
        self._drop_layers(which)
        self._connection.execute(delete(layer).where(which))

    def rows_left(self, recording_id: UUID) -> int:
        """Count the rows that are still there of a recording that was emptied."""
        counts = [
            select(func.count()).where(table.c.recording_id == recording_id) for table in PARTS
        ]
        told = or_(
            recording.c.held_on.is_not(None),
            recording.c.kind.is_not(None),
            recording.c.setting.is_not(None),
            recording.c.remind_original_on.is_not(None),
        )
        counts.append(select(func.count()).where(recording.c.id == recording_id, told))
        return sum(self._connection.execute(count).scalar_one() for count in counts)

    def tombstones(self) -> tuple[Tombstone, ...]:
        """Give every keyed hash of what was withdrawn."""
        rows = self._connection.execute(select(tombstone).order_by(tombstone.c.mac))
        return tuple(Tombstone(row.mac, row.kind, row.number) for row in rows)

    def buried_as(self, marks: Iterable[bytes]) -> int | None:
        """Give the number under which one of these keyed hashes was withdrawn, or None."""
        return self._connection.execute(
            select(tombstone.c.number).where(tombstone.c.mac.in_(list(marks))).limit(1)
        ).scalar_one_or_none()

    def buried_among(self, marks: Iterable[bytes]) -> frozenset[bytes]:
        """Give those of these keyed hashes that are on a tombstone."""
        found = select(tombstone.c.mac).where(tombstone.c.mac.in_(list(marks)))
        return frozenset(self._connection.execute(found).scalars())

    def bury(self, stones: Iterable[Tombstone]) -> None:
        """Keep tombstones; those that are there stay. Their numbers are never given again."""
        for stone in stones:
            self._connection.execute(
                insert_new(tombstone).on_conflict_do_nothing(),
                {"mac": stone.mac, "kind": stone.kind, "number": stone.number},
            )
            self._pass_number(stone.number)

    def marked(self) -> Iterator[tuple[UUID, int, bytes]]:
        """Give (identity, number, keyed hash of a film) of every recording that is there."""
        rows = self._connection.execute(
            select(recording.c.id, recording.c.number, source_mark.c.mark)
            .join(source_mark, source_mark.c.recording_id == recording.c.id)
            .where(recording.c.state == RecordingState.PRESENT)
        )
        yield from ((row.id, row.number, row.mark) for row in rows)

    def _load(self, which: ColumnElement[bool]) -> tuple[Begun, ...]:
        rows = self._connection.execute(
            select(withdrawal, withdrawal_plan.c.plan)
            .outerjoin(withdrawal_plan, withdrawal_plan.c.seq == withdrawal.c.seq)
            .where(which)
            .order_by(withdrawal.c.seq)
        )
        return tuple(map(_begun, rows))

    def _note(self, intent: Intent) -> None:
        done = self._connection.execute(
            insert(withdrawal),
            {
                "recording_id": intent.recording_id,
                "number": intent.number,
                "purpose": intent.purpose,
                "state": _BEGUN,
                "begun_on": intent.on.isoformat(),
                "by": intent.by,
            },
        )
        (seq,) = done.inserted_primary_key or (None,)
        plan = {"parts": list(map(_said, intent.parts)), "also": intent.also}
        self._connection.execute(insert(withdrawal_plan), {"seq": seq, "plan": json.dumps(plan)})

    def _set_state(self, recording_id: UUID, state: RecordingState) -> None:
        self._connection.execute(
            update(recording).where(recording.c.id == recording_id).values(state=state)
        )

    def _drop_layers(self, which: ColumnElement[bool]) -> None:
        ids = select(layer.c.id).where(which)
        self._connection.execute(delete(moment).where(moment.c.layer_id.in_(ids)))

    def _pass_number(self, number: int) -> None:
        last = self._connection.execute(
            select(facts.c.value).where(facts.c.key == LAST_NUMBER)
        ).scalar_one()
        if int(last) < number:
            self._connection.execute(
                update(facts).where(facts.c.key == LAST_NUMBER).values(value=str(number))
            )


def _of(table: Table, recording_id: UUID) -> Delete:
    return delete(table).where(table.c.recording_id == recording_id)


def _said(part: PlanPart) -> tuple[str, int, int]:
    return part.kind.value, part.count, part.size_bytes


def _begun(row: Row[Any]) -> Begun:
    # One that was begun with an older version of the program kept no plan.
    plan = json.loads(row.plan or "{}")
    return Begun(
        seq=row.seq,
        recording_id=row.recording_id,
        number=row.number,
        purpose=row.purpose and Purpose(row.purpose),
        on=date.fromisoformat(row.begun_on),
        done=row.state == _DONE,
        parts=tuple(PlanPart(PartKind(kind), *counts) for kind, *counts in plan.get("parts", ())),
        also=tuple(plan.get("also", ())),
    )
