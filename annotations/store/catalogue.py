"""The catalogue: one encrypted database, handed out in units of work. Knows no file but its own.

Any thread may use it. One unit of work writes at a time; reading goes on beside it.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock, get_ident
from typing import Final
from uuid import UUID

from sqlalchemy import Engine

from annotations.store import schema
from annotations.store.decisions import Further
from annotations.store.engine import (
    assert_encrypted,
    assert_there,
    checkpoint,
    create_file,
    for_writing,
    make_engine,
    reading_mode,
    rekey,
    vacuum,
)
from annotations.store.failures import ChangedElsewhere, DamagedCatalogue, busy, disk_trouble, told
from annotations.store.recordings import LAST_NUMBER
from annotations.store.sealing import CipherOf
from annotations.store.standing import Standing
from annotations.store.turnstile import Turnstile
from annotations.store.work import Work as Work  # noqa: PLC0414  (given on)
from annotations.trouble import ReadOnlyPlace, Refused, Trouble, translatable

_STEPS: Final = schema.Steps()
_ALONE_S: Final = 10.0


class Closed(Refused):
    """The catalogue was closed: the library is locked."""


class Catalogue:
    """An open catalogue. Close it, or the next opening has a log to work through."""

    def __init__(
        self,
        engine: Engine,
        path: Path,
        cipher_of: CipherOf,
        *,
        read_only: bool = False,
        migrated: schema.Migrated | None = None,
    ) -> None:
        self._engine: Engine | None = engine
        self._file = Standing(path)
        self._cipher_of = cipher_of
        self._turnstile = Turnstile()
        self.hidden: frozenset[UUID] = frozenset()
        self.further: Further = {}
        self._only: int | None = None
        self._writing = RLock()
        self.read_only = read_only
        self.migrated = migrated

    @staticmethod
    def create(
        path: Path, key: bytes, cipher_of: CipherOf, about: Mapping[str, str]
    ) -> "Catalogue":
        """Make a new catalogue at `path`, where there may be none. `about` are lasting facts."""
        create_file(path)
        engine = make_engine(path, key)
        try:
            with told():
                schema.create(engine, {LAST_NUMBER: "0", **about})
            _checkpoint(engine)
            assert_encrypted(path)
        except BaseException:
            engine.dispose()
            raise
        return Catalogue(engine, path, cipher_of)

    @staticmethod
    def open(
        path: Path,
        key: bytes,
        cipher_of: CipherOf,
        *,
        read_only: bool = False,
        steps: schema.Steps = _STEPS,
    ) -> "Catalogue":
        """Open what is there, stepping an older schema up first.

        Raises NewerLibrary, DamagedCatalogue, or ReadOnlyPlace for an older one that is opened
        read-only.
        """
        assert_there(path)
        assert_encrypted(path)
        if read_only:
            return _open_read_only(path, key, cipher_of, steps)
        migrated = schema.bring_up_to_date(path, key, steps)
        return Catalogue(make_engine(path, key), path, cipher_of, migrated=migrated)

    @contextmanager
    def writing(self) -> Iterator[Work]:
        """Give a unit of work that is committed at the end of the block.

        Any exception inside undoes all of it; the catalogue stays usable. Raises DiskFull,
        ReadOnlyPlace, Busy, StoreRefused, LibraryGone when its file is no longer in its place, and
        what the block raises.
        """
        if self.read_only:
            text = translatable(
                "Trouble", "The library is open to look only. Nothing in it can be changed."
            )
            raise ReadOnlyPlace(text)
        with self._turnstile.passing(), self._writing, told():
            with (
                self._open_engine().connect() as connection,
                for_writing(connection).begin(),
            ):
                self._file.require()
                yield Work(connection, self._cipher_of, self.hidden, self.further)
            self._file.require()

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """Give a unit of work that sees one moment in time and changes nothing.

        Raises Damaged, Busy and, where it is open to look only, ChangedElsewhere.
        """
        with (
            self._turnstile.passing(),
            self._told_of_change(),
            told(),
            self._open_engine().connect() as connection,
            connection.begin(),
        ):
            self._file.note()
            yield Work(connection, self._cipher_of, self.hidden, self.further)

    def rotate(self, path: Path, old: bytes, new: bytes) -> None:
        """Sweep what was deleted out of the file and its log, and write all of it under a new key.

        Raises Trouble when it could not be done; then the old key or, seldom, the new one opens it.
        Raises Busy when others stay inside, here or in another program.
        """
        with self._turnstile.alone(_ALONE_S) as alone, self._writing:
            if not alone:
                raise busy()
            engine = self._open_engine()
            engine.dispose()
            try:
                _sweep(engine, new)
            finally:
                engine.dispose()
                key = schema.fitting_key(path, (new, old))
                self._engine = make_engine(path, key)
            if key != new:
                # SQLCipher may give up on a change of key without a word.
                raise disk_trouble()

    def bring_in_log(self) -> None:
        """Bring the log into the database, so that no page under an older key is left in it.

        Waits while the key is changed: a connection with the old one may not be in its way. Raises
        Closed without waiting.
        """
        self._open_engine()
        with self._turnstile.passing():
            _checkpoint(self._open_engine())

    def about(self) -> dict[str, str]:
        """Give the lasting facts of the library."""
        with self.reading() as work:
            return work.about()

    def leave_to(self, thread: int) -> None:
        """Be closed to every thread but this one, which finishes what it is at and closes."""
        self._only = thread

    def close(self) -> None:
        """Bring the log into the database, so that the file is whole without it, and let go.

        Harmless when done twice. A disk that fails here, or damage, loses nothing: the log stays.
        """
        with self._writing:
            engine, self._engine = self._engine, None
            if engine is None:
                return
            try:
                if not self.read_only:
                    with suppress(Trouble):
                        _checkpoint(engine)
            finally:
                engine.dispose()

    @contextmanager
    def _told_of_change(self) -> Iterator[None]:
        """Tell damage from another key: who looks beside a writer keeps the key of the start."""
        try:
            yield
        except DamagedCatalogue as damage:
            if self.read_only and not _opens(self._open_engine()):
                raise ChangedElsewhere from damage
            raise

    def _open_engine(self) -> Engine:
        if self._engine is None or self._only not in (None, get_ident()):
            raise Closed(translatable("Trouble", "The library is locked. Open it again first."))
        return self._engine


def _opens(engine: Engine) -> bool:
    """Whether the first page can be read, which no other key can."""
    try:
        with told(), engine.connect() as connection:
            schema.version_of(connection)
    except DamagedCatalogue:
        return False
    return True


def _open_read_only(path: Path, key: bytes, cipher_of: CipherOf, steps: schema.Steps) -> Catalogue:
    engine = make_engine(path, key, mode=reading_mode(path))
    try:
        with told(), engine.connect() as connection:
            _refuse_other(schema.version_of(connection), steps)
    except BaseException:
        engine.dispose()
        raise
    return Catalogue(engine, path, cipher_of, read_only=True)


def _refuse_other(found: str, steps: schema.Steps) -> None:
    schema.refuse_newer(found, steps)
    if found != steps.newest:
        text = translatable(
            "Trouble",
            "This library was made by an older version. Open it once where it can be written,"
            " so that it can be brought up to date.",
        )
        raise ReadOnlyPlace(text)


def _sweep(engine: Engine, new: bytes) -> None:
    with told(), engine.connect() as connection:
        vacuum(connection)
        rekey(connection, new)
        if not checkpoint(connection):
            raise busy()


def _checkpoint(engine: Engine) -> None:
    with told(), engine.connect() as connection:
        checkpoint(connection)
