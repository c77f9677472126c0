"""The audit log: rows that are only added, each sealed to the one before. See `docs/keys.md`.

Knows what happened in which hour, and to which random identity; no name, no title, no minute, and
nothing about who looked at what, which would be watching the people who work with it.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, insert, select

from annotations.store.ledger_tables import audit

Mac = Callable[[bytes], bytes]
"""Seals bytes under the ledger key."""

_START: Final = bytes(32)


class Event(StrEnum):
    """What the log tells of."""

    CREATE = "create"
    IMPORT = "import"
    CONSENT_CHANGE = "consent_change"
    EXPORT = "export"
    BACKUP = "backup"
    REGISTER_CHANGE = "register_change"
    WITHDRAW_BEGIN = "withdraw.begin"
    WITHDRAW_DONE = "withdraw.done"
    RESTORE = "restore"
    SLOT_CHANGE = "slot_change"
    CLOCK = "clock"
    INTEGRITY_CHECK = "integrity_check"


@dataclass(frozen=True, slots=True)
class Head:
    """The last row of the log."""

    seq: int
    mac: bytes


@dataclass(frozen=True, slots=True)
class AuditRepository:
    """The log. `mac` seals, `actor` is the slot that the library was opened with."""

    connection: Connection
    mac: Mac
    actor: int

    def add(self, event: Event, at: datetime, ref: UUID | None = None, change: str = "") -> Head:
        """Add a row at the end of the chain, of the hour of `at`; gives it as the new end.

        `change` is two states, such as "given>withdrawn", and stands behind the event.
        """
        said = f"{event}:{change}" if change else event.value
        last = self.head()
        prev = last.mac if last else _START
        seq = last.seq + 1 if last else 1
        hour = at.astimezone(UTC).strftime("%Y-%m-%dT%H")
        mac = self.mac(_canonical(seq, hour, said, ref, self.actor, prev))
        self.connection.execute(
            insert(audit),
            {
                "seq": seq,
                "hour": hour,
                "event": said,
                "ref": ref,
                "actor": self.actor,
                "prev": prev,
                "mac": mac,
            },
        )
        return Head(seq, mac)

    def head(self) -> Head | None:
        """Give the last row; None for an empty log."""
        columns = select(audit.c.seq, audit.c.mac)
        row = self.connection.execute(columns.order_by(audit.c.seq.desc()).limit(1)).first()
        return row and Head(row.seq, row.mac)

    def holds(self, head: Head) -> bool:
        """Whether this row is in the log, at its end or before it."""
        found = select(audit.c.mac).where(audit.c.seq == head.seq)
        return self.connection.execute(found).scalar_one_or_none() == head.mac

    def knows(self, mac: bytes) -> bool:
        """Whether this mark is of a row of the log, at its end or before it."""
        found = select(audit.c.seq).where(audit.c.mac == mac)
        return self.connection.execute(found).first() is not None

    def broken_at(self, anchor: Head | None) -> Iterator[int]:
        """Give the number of each row that is missing, moved, changed or not sealed here.

        `anchor` is the end of the log as it was noted elsewhere: a log that lacks it was cut or put
        back.
        """
        prev, expected, anchored = _START, 1, anchor is None
        for row in self.connection.execute(select(audit).order_by(audit.c.seq)):
            mac = self.mac(_canonical(row.seq, row.hour, row.event, row.ref, row.actor, row.prev))
            if row.seq != expected or row.prev != prev or row.mac != mac:
                yield row.seq
            anchored = anchored or Head(row.seq, row.mac) == anchor
            prev, expected = row.mac, row.seq + 1
        if anchor is not None and not anchored:
            yield anchor.seq


def _hex(one: bytes | UUID) -> str:
    return one.hex if isinstance(one, UUID) else one.hex()


def _canonical(*row: int | str | bytes | UUID | None) -> bytes:
    said = [_hex(one) if isinstance(one, bytes | UUID) else one for one in row]
    return b"audit|" + json.dumps(said, separators=(",", ":")).encode()
