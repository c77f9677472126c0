"""The tables of guided sessions: which were begun, and what happened in each.

Part of the same catalogue as `tables`, under the same rules. Knows no query.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from annotations.store.tables import Identity, metadata

guided_session = Table(
    "guided_session",
    metadata,
    Column("id", Identity, primary_key=True, nullable=False),
    Column("recording_id", Identity, ForeignKey("recording.id"), nullable=False),
    Column("guide_id", Text, nullable=False),
    Column("guide_version", Text, nullable=False),
    Column("purposes", Text, nullable=False),
    Column("begun_on", Text, nullable=False),
    Column("ended_on", Text),
    Column("sealed_guide", Integer, nullable=False),
    Column("facilitator_id", Identity, ForeignKey("facilitator.id")),
    Index(None, "recording_id"),
)
"""One guided session. `purposes` are those of its guide, with a space between, as they were when it
was begun: a withdrawal asks no file for them."""

guided_event = Table(
    "guided_event",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Identity, nullable=False, unique=True),
    Column("session_id", Identity, ForeignKey("guided_session.id"), nullable=False),
    Column("recording_id", Identity, ForeignKey("recording.id"), nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Index(None, "session_id"),
    sqlite_autoincrement=True,
)
"""What happened in a session, in the order of `seq`, each sealed under the recording's key."""
