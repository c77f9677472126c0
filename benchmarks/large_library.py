"""Opening a library of 1,000 recordings and 100,000 moments, after the key is derived."""

import sqlite3
import tempfile
import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from unittest import mock

from rows import Row

from annotations.edits import AddMoment, Together
from annotations.library import Library
from annotations.model import (
    DecisionState,
    Film,
    Note,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
    new_moment,
)
from annotations.vault import slots
from rubrics.catalog import shipped_rubric

RECORDINGS = 1_000
MOMENTS_EACH = 100
PASSPHRASE = "vijf losse woorden voor deze proef"


def measure() -> list[Row]:
    """Open and list, against reading as many rows from plain SQLite."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library"
        _fill(path)
        opened_s = min(_open_and_list(path) for _ in range(3))
        plain_s = _plain_sqlite(Path(folder) / "plain.db")
    aim = "under 0.5 s after the key"
    figure = "open 1,000 recordings, 100,000 moments"
    against = "plain SQLite, as many rows"
    return [Row(figure, opened_s, "s", against, plain_s, aim, opened_s < 0.5)]


def _open_and_list(path: Path) -> float:
    """Measure everything but the deriving of the key, which is slow on purpose."""
    spent = 0.0
    derive = slots.stretched

    def timed(*args: object, **more: object) -> bytes:
        nonlocal spent
        start = time.perf_counter()
        try:
            return derive(*args, **more)
        finally:
            spent += time.perf_counter() - start

    with mock.patch.object(slots, "stretched", timed):
        start = time.perf_counter()
        library = Library.open(path, PASSPHRASE, ledgers=path.parent / "ledgers")
        entries = library.entries()
        took = time.perf_counter() - start - spent
    library.close()
    assert len(entries) == RECORDINGS  # noqa: S101
    assert spent > 0  # noqa: S101
    return took


def _plain_sqlite(path: Path) -> float:
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("create table moment (id blob, start_ms integer, code text, note blob)")
        row = (b"i" * 16, 1, "zien.contact", b"n" * 60)
        plain.executemany(
            "insert into moment values (?, ?, ?, ?)", [row] * RECORDINGS * MOMENTS_EACH
        )
        plain.commit()
    start = time.perf_counter()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("select id, start_ms, code from moment").fetchall()
    return time.perf_counter() - start


def _fill(path: Path) -> None:
    library, _ = Library.create(path, PASSPHRASE, light=True, ledgers=path.parent / "ledgers")
    until = date.today() + timedelta(days=30)  # noqa: DTZ011
    codes = [name for name, _, _ in shipped_rubric().codes()]
    for number in range(1, RECORDINGS + 1):
        people = (("W-01", Role.COORDINATOR), (f"K-{number:04d}", Role.CLIENT))
        draft = RecordingDraft(date(2026, 11, 1), "Intake", Setting.DESK, people)
        with library.receive(draft) as arrival:
            film = Film(duration_ms=3_600_000, has_picture=True, has_sound=True)
            arrival.finish(film, number.to_bytes(32, "big"), number.to_bytes(32, "little"))
        for code, _ in people:
            library.record_decision(
                number, code, Purpose.OWN_LEARNING, DecisionState.GIVEN, valid_until=until
            )
        looking = library.look(number)
        edits = (
            AddMoment(
                new_moment(
                    looking.layer.id,
                    place * 30_000,
                    codes[place % len(codes)],
                    note=Note(observation="Ik kijk op van mijn papier."),
                )
            )
            for place in range(MOMENTS_EACH)
        )
        looking.apply(Together(tuple(edits)))
        looking.close()
    library.close()
