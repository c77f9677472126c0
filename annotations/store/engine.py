"""Open connections to the encrypted database, guarded against ever writing a plain one.

Knows no table. The order of the PRAGMAs and every guard come from measurements: an unguarded
sqlcipher3 silently writes plain files when another SQLite is in the process's symbol scope.
"""

import os
import shutil
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Final, Literal

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from annotations.store.failures import DamagedCatalogue
from annotations.trouble import Trouble, translatable

Mode = Literal["rw", "ro", "immutable"]

KEY_BYTES: Final = 32
_PLAIN_HEADER: Final = b"SQLite format 3\x00"
_INDEX_BYTES: Final = 1 << 15
_BUSY_MS: Final = 5000
_WRITING = "kijkwijzer_writing"


class NotEncrypted(Trouble):
    """The database engine in this process does not encrypt: nothing may be written with it."""


def load_cipher() -> ModuleType:
    """Import sqlcipher3 so that its own SQLite is used, whatever else is in the process.

    Its Linux wheel exports SQLite's symbols; without DEEPBIND a plain SQLite that was loaded
    globally before it takes their place, and "encrypted" files are written plain.
    """
    deep_bind = getattr(os, "RTLD_DEEPBIND", 0)
    if not deep_bind:
        return import_module("sqlcipher3.dbapi2")
    before = sys.getdlopenflags()
    sys.setdlopenflags(os.RTLD_NOW | deep_bind)
    try:
        return import_module("sqlcipher3.dbapi2")
    finally:
        sys.setdlopenflags(before)


def create_file(path: Path) -> None:
    """Make the empty file that a new database goes into, for its owner only.

    Raises FileExistsError: an existing file is never opened as new.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def assert_encrypted(path: Path) -> None:
    """Raise NotEncrypted when the file on disk begins like a plain SQLite database."""
    with path.open("rb") as file:
        if file.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER:
            raise _not_encrypted()


def assert_there(path: Path) -> None:
    """Raise DamagedCatalogue for a missing or empty file: SQLCipher would open it with any key."""
    if not path.is_file() or not path.stat().st_size:
        raise DamagedCatalogue(
            translatable("Trouble", "The catalogue of this library is missing or empty.")
        )


def reading_mode(path: Path) -> Mode:
    """Choose how to read without writing: beside a writer if the folder allows, else immutable.

    A read-only medium and a full disk have no room for the shared index of the write-ahead log, so
    without a log left behind the file is read as it lies; with one, that log must be read too.
    """
    return "ro" if log_left_behind(path) or _index_is_possible(path) else "immutable"


def log_left_behind(path: Path) -> bool:
    """Whether there is a log that was not brought into the database at `path`."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _index_is_possible(path: Path) -> bool:
    index = path.with_name(path.name + "-shm")
    there = index.exists() and index.stat().st_size >= _INDEX_BYTES
    room = there or shutil.disk_usage(path.parent).free >= _INDEX_BYTES
    return room and os.access(path.parent, os.W_OK)


def make_engine(path: Path, key: bytes, *, mode: Mode = "rw") -> Engine:
    """Make an engine on an existing file. `key` is raw, 32 bytes. Nothing is opened yet."""
    if len(key) != KEY_BYTES:
        raise ValueError(len(key))
    cipher = load_cipher()
    engine = create_engine(
        "sqlite://",
        module=cipher,
        creator=_connector(cipher, path, key, mode),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def for_writing(connection: Connection) -> Connection:
    """Have the next transaction take the write lock at its start, so that it cannot fail late."""
    return connection.execution_options(**{_WRITING: True})


def for_changing_tables(connection: Connection) -> Connection:
    """Have the next transaction change tables, by making them anew as SQLite must.

    Enforced references would empty the tables that refer to the one that is made anew, and its
    triggers would refuse the new one its name. The switches work outside a transaction only, hence
    around the driver's back; the connection is of no other use afterwards.
    """
    cursor = connection.connection.cursor()
    cursor.execute("PRAGMA foreign_keys = OFF")
    cursor.execute("PRAGMA legacy_alter_table = ON")
    return for_writing(connection)


def checkpoint(connection: Connection) -> bool:
    """Bring the log into the database and empty it: past a transaction that SQLAlchemy begins.

    Gives False when a reader, here or in another program, held on to a part of the log.
    """
    ((busy, *_),) = _past_sqlalchemy(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
    return not busy


def vacuum(connection: Connection) -> None:
    """Write the database anew without what was deleted. Its temporary copy stays in memory."""
    _past_sqlalchemy(connection, "VACUUM")


def rekey(connection: Connection, key: bytes) -> None:
    """Write every page anew under another key, in one transaction. For a connection that is alone.

    The connection goes on with the new key.
    """
    _past_sqlalchemy(connection, f"PRAGMA rekey = \"x'{key.hex()}'\"")


def _past_sqlalchemy(connection: Connection, statement: str) -> list[Any]:
    """Run what may not be inside a transaction; SQLAlchemy would begin one.

    Raises DBAPIError as SQLAlchemy does, but without the statement, which may hold a key.
    """
    try:
        rows: list[Any] = connection.connection.cursor().execute(statement).fetchall()
    except load_cipher().Error as failure:
        raise DBAPIError("a PRAGMA or VACUUM", None, failure) from failure
    return rows


def _begin(connection: Connection) -> None:
    # The driver's own transactions are off (isolation_level None): it begins too late for reads
    # and never for tables, which would leave half a migration behind.
    writing = connection.get_execution_options().get(_WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _connector(cipher: ModuleType, path: Path, key: bytes, mode: Mode) -> Callable[[], Any]:
    query = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    uri = f"{path.absolute().as_uri()}?{query}"

    def connect() -> Any:  # noqa: ANN401  (the driver has no types)
        connection = cipher.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        try:
            _unlock(connection, key)
            _settle(connection, mode)
        except BaseException:
            connection.close()
            raise
        return connection

    return connect


def cipher_name(connection: Connection) -> str:
    """Name what encrypts the database, with its version: "SQLCipher 4.6.1 community"."""
    version = connection.exec_driver_sql("PRAGMA cipher_version").scalar_one()
    return f"SQLCipher {version}"


def _unlock(connection: Any, key: bytes) -> None:  # noqa: ANN401  (the driver has no types)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")
    version = connection.execute("PRAGMA cipher_version").fetchone()
    if not version or not version[0]:
        raise _not_encrypted()
    # A wrong key is noticed by the first query, not by PRAGMA key.
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _settle(connection: Any, mode: Mode) -> None:  # noqa: ANN401  (the driver has no types)
    if mode == "rw":
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON").fetchone()
    else:
        connection.execute("PRAGMA query_only = ON")
    if sys.platform == "darwin":
        # A plain fsync on macOS leaves the data in the drive's cache.
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute("PRAGMA checkpoint_fullfsync = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}").fetchone()
    connection.execute("PRAGMA trusted_schema = OFF")


def _not_encrypted() -> NotEncrypted:
    return NotEncrypted(
        translatable(
            "Trouble",
            "The database on this computer does not encrypt. Nothing was written."
            " Install the program again.",
        )
    )
