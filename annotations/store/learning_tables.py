"""The tables of learning: insights with what came of them, and the rubrics used for tagging.

Part of the same catalogue as `tables`, under the same rules. Knows no query.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from annotations.store.tables import Identity, metadata

learning_entry = Table(
    "learning_entry",
    metadata,
    Column("id", Identity, primary_key=True, nullable=False),
    Column("line_id", Identity, nullable=False),
    Column("owner", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("recording_id", Identity, ForeignKey("recording.id")),
    Column("on_day", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("created_us", Integer, nullable=False),
    Index(None, "recording_id"),
)
"""One entry on a line of learning. Sealed under its recording's key; without a recording it is its
owner's own, and sealed under the ledger key."""

rubric_copy = Table(
    "rubric_copy",
    metadata,
    Column("rubric_id", Text, primary_key=True, nullable=False),
    Column("version", Text, primary_key=True, nullable=False),
    Column("text", Text, nullable=False),
    Column("kept_on", Text, nullable=False),
)
"""The text of each version of a rubric that was tagged with, so that its codes stay readable."""
