"""The first schema: recordings, people, decisions, films, layers and moments."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES_IN_ORDER = (
    "arrival",
    "loose_blob",
    "meta",
    "recording",
    "blob",
    "film",
    "layer",
    "participant",
    "source_mark",
    "decision",
    "moment",
    "moment_code",
)


_DECISIONS_STAY = (
    """CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision
    BEGIN SELECT RAISE(ABORT, 'a decision is never changed, only followed'); END""",
    """CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision
    WHEN (SELECT state FROM recording WHERE id = OLD.recording_id) IS NOT 'withdrawing'
    BEGIN SELECT RAISE(ABORT, 'a decision is never changed, only followed'); END""",
)


def upgrade() -> None:
    _loose_ends()
    _recordings()
    _parts_of_recordings()
    _decisions()
    _moments()


def downgrade() -> None:
    for name in reversed(TABLES_IN_ORDER):
        op.drop_table(name)


def _identity(name: str = "id") -> sa.Column[bytes]:
    return sa.Column(name, sa.BLOB(), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _word(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _sealed(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary())


def _belongs_to(table: str, target: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{target}_id_{target}"
    return sa.ForeignKeyConstraint([f"{target}_id"], [f"{target}.id"], name=name, ondelete=ondelete)


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*(columns or ("id",)), name=f"pk_{table}")


def _loose_ends() -> None:
    op.create_table("arrival", _identity("recording_id"), _key("arrival", "recording_id"))
    op.create_table("loose_blob", _identity(), _key("loose_blob"))
    op.create_table("meta", _word("key"), _word("value"), _key("meta", "key"))


def _recordings() -> None:
    op.create_table(
        "recording",
        _identity(),
        _number("number"),
        _word("state"),
        _word("held_on", nullable=True),
        _sealed("kind"),
        _word("setting", nullable=True),
        _word("remind_original_on", nullable=True),
        _key("recording"),
        sa.CheckConstraint("number > 0", name=op.f("ck_recording_number")),
        sa.UniqueConstraint("number", name="uq_recording_number"),
    )


def _parts_of_recordings() -> None:
    op.create_table(
        "blob",
        _identity(),
        _identity("recording_id"),
        _word("kind"),
        _number("size_bytes"),
        _key("blob"),
        sa.UniqueConstraint("recording_id", "kind", name="uq_blob_recording_id"),
        _belongs_to("blob", "recording"),
    )
    _films()
    op.create_table(
        "layer",
        _identity(),
        _identity("recording_id"),
        _number("position"),
        *map(_word, ("perspective", "viewer", "rubric_id", "rubric_version")),
        _number("shared"),
        _key("layer"),
        sa.UniqueConstraint("recording_id", "position", name="uq_layer_recording_id"),
        _belongs_to("layer", "recording"),
    )
    op.create_table(
        "participant",
        _identity(),
        _identity("recording_id"),
        _number("position"),
        *map(_word, ("code", "role")),
        _key("participant"),
        sa.UniqueConstraint("recording_id", "code", name="uq_participant_recording_id"),
        _belongs_to("participant", "recording"),
    )
    op.create_table(
        "source_mark",
        sa.Column("mark", sa.LargeBinary(), nullable=False),
        _identity("recording_id"),
        _key("source_mark", "mark"),
        _belongs_to("source_mark", "recording"),
    )


def _films() -> None:
    op.create_table(
        "film",
        _identity("recording_id"),
        *map(_number, ("duration_ms", "has_picture", "has_sound", "width_px", "height_px")),
        _number("rotation"),
        sa.Column("pixel_aspect", sa.Float(), nullable=False),
        *map(_number, ("lead_ms", "sound_start_ms", "sound_end_ms")),
        _sealed("sound_tracks"),
        *map(_word, ("video_codec", "sound_codec")),
        _number("size_bytes"),
        _key("film", "recording_id"),
        _belongs_to("film", "recording"),
    )


def _decisions() -> None:
    op.create_table(
        "decision",
        sa.Column("seq", sa.Integer(), primary_key=True),
        _identity(),
        _identity("recording_id"),
        _identity("participant_id"),
        *map(_word, ("purpose", "state", "decided_at")),
        _word("valid_until", nullable=True),
        *map(_word, ("given_how", "language")),
        _sealed("conditions"),
        sa.UniqueConstraint("id", name="uq_decision_id"),
        _belongs_to("decision", "recording"),
        _belongs_to("decision", "participant"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_decision_recording_id", "decision", ["recording_id"])
    for trigger in _DECISIONS_STAY:
        op.execute(trigger)


def _moments() -> None:
    op.create_table(
        "moment",
        _identity(),
        _identity("layer_id"),
        _number("start_ms"),
        sa.Column("end_ms", sa.Integer()),
        _word("code"),
        _word("valence", nullable=True),
        _sealed("note"),
        _number("created_us"),
        _key("moment"),
        sa.CheckConstraint("start_ms >= 0", name=op.f("ck_moment_start_ms")),
        sa.CheckConstraint("end_ms IS NULL OR end_ms > start_ms", name=op.f("ck_moment_end_ms")),
        _belongs_to("moment", "layer"),
    )
    op.create_index("ix_moment_layer_id", "moment", ["layer_id", "start_ms", "code"])
    op.create_table(
        "moment_code",
        _identity("moment_id"),
        _number("position"),
        _word("code"),
        _key("moment_code", "moment_id", "position"),
        sa.CheckConstraint("position > 0", name=op.f("ck_moment_code_position")),
        _belongs_to("moment_code", "moment", ondelete="CASCADE"),
    )
