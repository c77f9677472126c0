"""The version of the catalogue's tables: create, compare, and step up from an older one.

Alembic is imported only when there is something to migrate: it costs start-up time.
"""

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, insert, inspect, select

from annotations.store.all_tables import metadata
from annotations.store.engine import (
    checkpoint,
    for_changing_tables,
    for_writing,
    log_left_behind,
    make_engine,
)
from annotations.store.failures import DamagedCatalogue, told
from annotations.store.tables import alembic_version, meta
from annotations.trouble import NewerLibrary, translatable

SCHEMA: Final = "0003"
"""The newest revision, which the tables in `all_tables` describe."""

_COPY_PIECE_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Steps:
    """Where the steps between schemas lie, and which one is the newest."""

    folder: Path = Path(__file__).parent / "migrations"
    newest: str = SCHEMA


@dataclass(frozen=True, slots=True)
class Migrated:
    """That a catalogue was stepped up, and where it lies as it was before, under the same key."""

    before: str
    now: str
    kept_copy: Path


def create(engine: Engine, about: Mapping[str, str]) -> None:
    """Make all tables at once, in the newest schema. `about` goes into `meta`."""
    with for_writing(engine.connect()) as connection, connection.begin():
        metadata.create_all(connection)
        connection.execute(insert(alembic_version), {"version_num": SCHEMA})
        connection.execute(
            insert(meta), [{"key": key, "value": value} for key, value in about.items()]
        )


def version(path: Path, key: bytes) -> str:
    """Read the schema of the catalogue at `path` without writing anything, not even a log.

    Only for who holds the lock of the library. Raises DamagedCatalogue, also for another key.
    """
    engine = make_engine(path, key, mode="ro" if log_left_behind(path) else "immutable")
    try:
        with told(), engine.connect() as connection:
            return version_of(connection)
    finally:
        engine.dispose()


def fitting_key(path: Path, keys: Sequence[bytes]) -> bytes:
    """Tell which of these keys opens the catalogue at `path`, without writing anything.

    There are two when its key was being changed. Raises DamagedCatalogue when none does.
    """
    for key in keys[:-1]:
        with suppress(DamagedCatalogue):
            version(path, key)
            return key
    version(path, keys[-1])
    return keys[-1]


def bring_up_to_date(path: Path, key: bytes, steps: Steps) -> Migrated | None:
    """Step an older catalogue up, after keeping a copy; None when there was nothing to do.

    All steps are one transaction: it stays as it was when one fails. Raises NewerLibrary, with
    nothing touched, when a newer version of the program made it.
    """
    before = version(path, key)
    refuse_newer(before, steps)
    if before == steps.newest:
        return None
    engine = make_engine(path, key)
    try:
        with told():
            kept_copy = _keep_copy(engine, path, before)
            _step_up(engine, steps)
    finally:
        engine.dispose()
    return Migrated(before, steps.newest, kept_copy)


def refuse_newer(found: str, steps: Steps) -> None:
    """Raise NewerLibrary when this program does not know the schema that was found."""
    if not found.isdecimal() or found > steps.newest:
        text = translatable(
            "Trouble",
            "A newer version of Kijkwijzer made this library. It was left untouched."
            " Open it with that version, or install the newest one.",
        )
        raise NewerLibrary(text)


def version_of(connection: Connection) -> str:
    """Read the schema on this connection. Raises DamagedCatalogue when it has none."""
    found = None
    if inspect(connection).has_table(alembic_version.name):
        found = connection.execute(select(alembic_version.c.version_num)).scalar_one_or_none()
    if found is None:
        raise DamagedCatalogue(
            translatable("Trouble", "The catalogue does not say its version: it is damaged.")
        )
    return str(found)


def _keep_copy(engine: Engine, path: Path, before: str) -> Path:
    with engine.connect() as connection:
        checkpoint(connection)
    kept = path.with_name(f"catalogue-before-{before}.db")
    part = kept.with_name(kept.name + ".part")
    with path.open("rb") as source, part.open("wb") as copy:
        part.chmod(0o600)
        while piece := source.read(_COPY_PIECE_BYTES):
            copy.write(piece)
        copy.flush()
        os.fsync(copy.fileno())
    part.replace(kept)
    return kept


def _step_up(engine: Engine, steps: Steps) -> None:
    from alembic import command  # noqa: PLC0415  (half a second of start-up time, rarely needed)
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(steps.folder).replace("%", "%%"))
    with for_changing_tables(engine.connect()) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, steps.newest)
        _assert_references(connection)


def _assert_references(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise DamagedCatalogue(
            translatable(
                "Trouble",
                "The library could not be brought to this version: parts of it do not fit together."
                " It was left as it was. Check it with the version that made it.",
            )
        )
