"""The tables of the client's side: who holds a key of their own, sealed notes, released notes.

Part of the same catalogue as `tables`, under the same rules. Knows no query.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from annotations.store.tables import Identity, metadata

facilitator = Table(
    "facilitator",
    metadata,
    Column("id", Identity, primary_key=True, nullable=False),
    Column("label", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("slot", LargeBinary, nullable=False),
    Column("made_on", Text, nullable=False),
)
"""Who may open sealed notes. `slot` holds their key, shut with a passphrase of their own."""

notebook = Table(
    "notebook",
    metadata,
    Column(
        "session_id",
        Identity,
        ForeignKey("guided_session.id"),
        primary_key=True,
        nullable=False,
    ),
    Column("recording_id", Identity, ForeignKey("recording.id"), nullable=False),
    Column("facilitator_id", Identity, ForeignKey("facilitator.id"), nullable=False),
    Column("generation", Integer, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Index(None, "recording_id"),
)
"""All of a client's notes in one session, sealed to the facilitator and then for the recording, so
that the library's passphrase does not open it and a withdrawal shuts it for the facilitator too."""

released_note = Table(
    "released_note",
    metadata,
    Column("id", Identity, primary_key=True, nullable=False),
    Column("session_id", Identity, ForeignKey("guided_session.id"), nullable=False),
    Column("recording_id", Identity, ForeignKey("recording.id"), nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Index(None, "recording_id"),
)
"""What a client lets others read, sealed under the recording's key."""
