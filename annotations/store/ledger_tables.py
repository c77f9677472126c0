"""The tables of what outlives a recording: withdrawals, tombstones, the log, the register, facts.

Part of the same catalogue as `tables`, under the same rules. Knows no query.
"""

from typing import Final

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    event,
)

from annotations.store.tables import Identity, metadata

__all__ = [
    "audit",
    "fact",
    "metadata",
    "register_entry",
    "tombstone",
    "withdrawal",
    "withdrawal_plan",
]

withdrawal = Table(
    "withdrawal",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("recording_id", Identity, ForeignKey("recording.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("purpose", Text),
    Column("state", Text, nullable=False),
    Column("begun_on", Text, nullable=False),
    Column("done_on", Text),
    Column("by", Text, nullable=False),
    Index(None, "recording_id"),
)
"""A withdrawal that was begun, and whether it is done; without a purpose it is of a recording."""

withdrawal_plan = Table(
    "withdrawal_plan",
    metadata,
    Column("seq", Integer, ForeignKey("withdrawal.seq"), primary_key=True),
    Column("plan", Text, nullable=False),
)
"""What a withdrawal took, as JSON: kinds, counts and numbers only, for the receipt."""

tombstone = Table(
    "tombstone",
    metadata,
    Column("mac", LargeBinary, primary_key=True, nullable=False),
    Column("kind", Text, nullable=False),
    Column("number", Integer, nullable=False),
)
"""Keyed hashes of what was withdrawn: films, so that they are refused, and recordings."""

audit = Table(
    "audit",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("hour", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("ref", Identity),
    Column("actor", Integer, nullable=False),
    Column("prev", LargeBinary, nullable=False),
    Column("mac", LargeBinary, nullable=False),
)
"""What happened with the library and in which hour, each row sealed to the one before. No names."""

register_entry = Table(
    "register_entry",
    metadata,
    Column("id", Identity, primary_key=True, nullable=False),
    Column("recording_id", Identity, ForeignKey("recording.id")),
    Column("kind", Text, nullable=False),
    Column("purpose", Text),
    Column("for_whom", LargeBinary, nullable=False),
    Column("made_on", Text, nullable=False),
    Column("sha256", LargeBinary, nullable=False),
    Column("place", LargeBinary, nullable=False),
    Column("state", Text, nullable=False),
    Index(None, "recording_id"),
)
"""Every copy that left the library; without a recording it is a copy of the whole library."""

fact = Table(
    "fact",
    metadata,
    Column("name", Text, primary_key=True, nullable=False),
    Column("value", LargeBinary, nullable=False),
)
"""Facts of the library that change, sealed under its ledger key."""

LEDGER_STAYS: Final = tuple(
    f"""CREATE TRIGGER {table}_no_{act} BEFORE {act.upper()} ON {table}
    BEGIN SELECT RAISE(ABORT, 'what is in the ledger stays as it is'); END"""
    for table in ("audit", "tombstone")
    for act in ("update", "delete")
)
"""A seat belt: what was noted is only ever added to. The chain of the log is what proves it."""


def _add_triggers(_: MetaData, connection: Connection, **_more: object) -> None:
    for trigger in LEDGER_STAYS:
        connection.exec_driver_sql(trigger)


event.listen(metadata, "after_create", _add_triggers)
