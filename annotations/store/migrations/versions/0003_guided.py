"""Guided sessions, the client's sealed notes, learning, and the rubrics used for tagging.

And what a withdrawal has to know: copies of one film, what was planned, whose a loose file is.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES_IN_ORDER = (
    "facilitator",
    "guided_session",
    "guided_event",
    "notebook",
    "released_note",
    "learning_entry",
    "rubric_copy",
    "same_film",
    "withdrawal_plan",
)


def upgrade() -> None:
    _facilitators()
    _sessions()
    _notes()
    _learning()
    _copies_of_films()
    _say_whose_loose_files_are()


def downgrade() -> None:
    _forget_whose_loose_files_are()
    for name in reversed(TABLES_IN_ORDER):
        op.drop_table(name)


def _word(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _bytes(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _identity(name: str, *, nullable: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.BLOB(), nullable=nullable)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _belongs_to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    own = "seq" if target == "withdrawal" else "id"
    name = f"fk_{table}_{column}_{target}"
    return sa.ForeignKeyConstraint([column], [f"{target}.{own}"], name=name)


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*(columns or ("id",)), name=f"pk_{table}")


def _facilitators() -> None:
    op.create_table(
        "facilitator",
        _identity("id"),
        *map(_word, ("label", "recipient")),
        _bytes("slot"),
        _word("made_on"),
        _key("facilitator"),
    )


def _sessions() -> None:
    op.create_table(
        "guided_session",
        *map(_identity, ("id", "recording_id")),
        *map(_word, ("guide_id", "guide_version", "purposes", "begun_on")),
        _word("ended_on", nullable=True),
        _number("sealed_guide"),
        _identity("facilitator_id", nullable=True),
        _key("guided_session"),
        _belongs_to("guided_session", "recording_id", "recording"),
        _belongs_to("guided_session", "facilitator_id", "facilitator"),
    )
    op.create_index("ix_guided_session_recording_id", "guided_session", ["recording_id"])
    op.create_table(
        "guided_event",
        sa.Column("seq", sa.Integer(), primary_key=True),
        *map(_identity, ("id", "session_id", "recording_id")),
        _bytes("payload"),
        sa.UniqueConstraint("id", name="uq_guided_event_id"),
        _belongs_to("guided_event", "session_id", "guided_session"),
        _belongs_to("guided_event", "recording_id", "recording"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_guided_event_session_id", "guided_event", ["session_id"])


def _notes() -> None:
    op.create_table(
        "notebook",
        *map(_identity, ("session_id", "recording_id", "facilitator_id")),
        _number("generation"),
        _bytes("sealed"),
        _key("notebook", "session_id"),
        _belongs_to("notebook", "session_id", "guided_session"),
        _belongs_to("notebook", "recording_id", "recording"),
        _belongs_to("notebook", "facilitator_id", "facilitator"),
    )
    op.create_index("ix_notebook_recording_id", "notebook", ["recording_id"])
    op.create_table(
        "released_note",
        *map(_identity, ("id", "session_id", "recording_id")),
        _bytes("payload"),
        _key("released_note"),
        _belongs_to("released_note", "session_id", "guided_session"),
        _belongs_to("released_note", "recording_id", "recording"),
    )
    op.create_index("ix_released_note_recording_id", "released_note", ["recording_id"])


def _learning() -> None:
    op.create_table(
        "learning_entry",
        *map(_identity, ("id", "line_id")),
        *map(_word, ("owner", "kind")),
        _identity("recording_id", nullable=True),
        _word("on_day"),
        _bytes("payload"),
        _number("created_us"),
        _key("learning_entry"),
        _belongs_to("learning_entry", "recording_id", "recording"),
    )
    op.create_index("ix_learning_entry_recording_id", "learning_entry", ["recording_id"])
    op.create_table(
        "rubric_copy",
        *map(_word, ("rubric_id", "version", "text", "kept_on")),
        _key("rubric_copy", "rubric_id", "version"),
    )


def _copies_of_films() -> None:
    op.create_table(
        "same_film",
        _bytes("film"),
        _identity("recording_id"),
        _key("same_film", "film", "recording_id"),
        _belongs_to("same_film", "recording_id", "recording"),
    )
    op.create_index("ix_same_film_recording_id", "same_film", ["recording_id"])
    # The mark of the first copy is what all share; which copy this one is was not kept before.
    op.execute("INSERT INTO same_film SELECT mark, recording_id FROM source_mark")
    op.create_table(
        "withdrawal_plan",
        _number("seq"),
        _word("plan"),
        _key("withdrawal_plan", "seq"),
        _belongs_to("withdrawal_plan", "seq", "withdrawal"),
    )


def _say_whose_loose_files_are() -> None:
    op.rename_table("loose_blob", "loose_blob_before")
    recording = _identity("recording_id", nullable=True)
    op.create_table("loose_blob", _identity("id"), recording, _key("loose_blob"))
    op.execute("INSERT INTO loose_blob SELECT id, NULL FROM loose_blob_before")
    op.drop_table("loose_blob_before")


def _forget_whose_loose_files_are() -> None:
    op.rename_table("loose_blob", "loose_blob_before")
    op.create_table("loose_blob", _identity("id"), _key("loose_blob"))
    op.execute("INSERT INTO loose_blob SELECT id FROM loose_blob_before")
    op.drop_table("loose_blob_before")
