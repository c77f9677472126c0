"""The tables of the catalogue, as the newest schema has them. Knows no query.

Free text lies in columns of sealed bytes; everything else is structure. Times are milliseconds in
the film, or microseconds since 1970 in UTC where the name ends in `_us`.
"""

from collections.abc import Callable
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    event,
)
from sqlalchemy.types import UserDefinedType


class Identity(UserDefinedType[UUID]):
    """A UUID as its 16 bytes."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:  # noqa: ANN401  (as the base class has it)
        return "BLOB"

    def bind_processor(self, dialect: object) -> Callable[[UUID | None], bytes | None]:
        del dialect
        return lambda value: None if value is None else value.bytes

    def result_processor(
        self, dialect: object, coltype: object
    ) -> Callable[[bytes | None], UUID | None]:
        del dialect, coltype
        return lambda value: None if value is None else UUID(bytes=value)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _references(target: str) -> Column[UUID]:
    return Column(f"{target}_id", Identity, ForeignKey(f"{target}.id"), nullable=False)


meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

recording = Table(
    "recording",
    metadata,
    Column("id", Identity, primary_key=True, nullable=False),
    Column("number", Integer, nullable=False, unique=True),
    Column("state", Text, nullable=False),
    Column("held_on", Text),
    Column("kind", LargeBinary),
    Column("setting", Text),
    Column("remind_original_on", Text),
    CheckConstraint("number > 0", name="number"),
)

participant = Table(
    "participant",
    metadata,
    Column("id", Identity, primary_key=True, nullable=False),
    _references("recording"),
    Column("position", Integer, nullable=False),
    Column("code", Text, nullable=False),
    Column("role", Text, nullable=False),
    UniqueConstraint("recording_id", "code"),
)

film = Table(
    "film",
    metadata,
    Column("recording_id", Identity, ForeignKey("recording.id"), primary_key=True, nullable=False),
    Column("duration_ms", Integer, nullable=False),
    Column("has_picture", Integer, nullable=False),
    Column("has_sound", Integer, nullable=False),
    Column("width_px", Integer, nullable=False),
    Column("height_px", Integer, nullable=False),
    Column("rotation", Integer, nullable=False),
    Column("pixel_aspect", Float, nullable=False),
    Column("lead_ms", Integer, nullable=False),
    Column("sound_start_ms", Integer, nullable=False),
    Column("sound_end_ms", Integer, nullable=False),
    Column("sound_tracks", LargeBinary),
    Column("video_codec", Text, nullable=False),
    Column("sound_codec", Text, nullable=False),
    Column("size_bytes", Integer, nullable=False),
)

layer = Table(
    "layer",
    metadata,
    Column("id", Identity, primary_key=True, nullable=False),
    _references("recording"),
    Column("position", Integer, nullable=False),
    Column("perspective", Text, nullable=False),
    Column("viewer", Text, nullable=False),
    Column("rubric_id", Text, nullable=False),
    Column("rubric_version", Text, nullable=False),
    Column("shared", Integer, nullable=False),
    UniqueConstraint("recording_id", "position"),
)

moment = Table(
    "moment",
    metadata,
    Column("id", Identity, primary_key=True, nullable=False),
    _references("layer"),
    Column("start_ms", Integer, nullable=False),
    Column("end_ms", Integer),
    Column("code", Text, nullable=False),
    Column("valence", Text),
    Column("note", LargeBinary),
    Column("created_us", Integer, nullable=False),
    CheckConstraint("start_ms >= 0", name="start_ms"),
    CheckConstraint("end_ms IS NULL OR end_ms > start_ms", name="end_ms"),
    Index(None, "layer_id", "start_ms", "code"),
)
"""`code` is the first code, which gives the lane; `moment_code` holds any further ones."""

moment_code = Table(
    "moment_code",
    metadata,
    Column(
        "moment_id",
        Identity,
        ForeignKey("moment.id", ondelete="CASCADE"),
        primary_key=True,
        nullable=False,
    ),
    Column("position", Integer, primary_key=True, nullable=False),
    Column("code", Text, nullable=False),
    CheckConstraint("position > 0", name="position"),
)

decision = Table(
    "decision",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Identity, nullable=False, unique=True),
    _references("recording"),
    _references("participant"),
    Column("purpose", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("decided_at", Text, nullable=False),
    Column("valid_until", Text),
    Column("given_how", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("conditions", LargeBinary),
    Index(None, "recording_id"),
    sqlite_autoincrement=True,
)

blob = Table(
    "blob",
    metadata,
    Column("id", Identity, primary_key=True, nullable=False),
    _references("recording"),
    Column("kind", Text, nullable=False),
    Column("size_bytes", Integer, nullable=False),
    UniqueConstraint("recording_id", "kind"),
)

arrival = Table(
    "arrival",
    metadata,
    Column("recording_id", Identity, primary_key=True, nullable=False),
)
"""A recording that is on its way in. One left behind by a kill is swept at the next opening."""

loose_blob = Table(
    "loose_blob",
    metadata,
    Column("id", Identity, primary_key=True, nullable=False),
    Column("recording_id", Identity),
)
"""A sealed file that belongs to no recording yet, or no longer: swept at the next opening.

`recording_id` is the recording whose key it is sealed under, which may not be there yet."""

source_mark = Table(
    "source_mark",
    metadata,
    Column("mark", LargeBinary, primary_key=True, nullable=False),
    _references("recording"),
)
"""Keyed hashes of a film, its packets and each track, so that it is known again."""

same_film = Table(
    "same_film",
    metadata,
    Column("film", LargeBinary, primary_key=True, nullable=False),
    Column("recording_id", Identity, ForeignKey("recording.id"), primary_key=True, nullable=False),
    Index(None, "recording_id"),
)
"""Keyed hashes that all copies of one film share, each copy with its own recording: withdrawing one
of them takes the others along."""

code_mac = Table(
    "code_mac",
    metadata,
    Column("mac", LargeBinary, primary_key=True, nullable=False),
    _references("recording"),
    _references("participant"),
)
"""Keyed hashes of withdrawal codes; the codes themselves are on paper only."""

alembic_version = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table, as alembic makes it."""

DECISIONS_STAY: Final = (
    """CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision
    BEGIN SELECT RAISE(ABORT, 'a decision is never changed, only followed'); END""",
    """CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision
    WHEN (SELECT state FROM recording WHERE id = OLD.recording_id) IS NOT 'withdrawing'
    BEGIN SELECT RAISE(ABORT, 'a decision is never changed, only followed'); END""",
)
"""Decisions can go only together with a recording that is being withdrawn."""


def _add_triggers(_: MetaData, connection: Connection, **_more: object) -> None:
    for trigger in DECISIONS_STAY:
        connection.exec_driver_sql(trigger)


event.listen(metadata, "after_create", _add_triggers)
