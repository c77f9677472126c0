"""Withdrawing a recording of 2 GB, to its verified end, against removing a file of that size."""

import os
import tempfile
import time
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

from rows import Row

from annotations.edits import AddMoment, Together
from annotations.library import Library
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Note,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
    new_moment,
)
from annotations.withdrawal import WithdrawnBy

SIZE_BYTES = 2 << 30
RECORDINGS = 20
MOMENTS = 500
PEOPLE = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))


def measure() -> list[Row]:
    """Withdraw one of twenty recordings with 500 moments each, whose film takes 2 GB."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        removed_s = _remove(folder / "file")
        library, _ = Library.create(
            folder / "library", "vijf losse woorden", light=True, ledgers=folder / "ledgers"
        )
        with library:
            for number in range(1, RECORDINGS + 1):
                _add(library, number)
            _enlarge(library)
            start = time.perf_counter()
            library.withdraw(1, by=WithdrawnBy.CLIENT)
            took = time.perf_counter() - start
    aim, reached = "under 5 s", took < 5
    return [Row("withdrawing 2 GB", took, "s", "rm and sync", removed_s, aim, reached)]


def _remove(path: Path) -> float:
    _fill(path)
    start = time.perf_counter()
    path.unlink()
    os.sync()
    return time.perf_counter() - start


def _fill(path: Path) -> None:
    """Give a file real room on the disk, without the time it takes to write it."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT)
    try:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(descriptor, 0, SIZE_BYTES)
        else:
            os.ftruncate(descriptor, SIZE_BYTES)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _enlarge(library: Library) -> None:
    """Let the film of R-001 take 2 GB; what is in it does not matter to who destroys it."""
    first = min((library.path / "blobs").iterdir(), key=lambda path: path.stat().st_mtime_ns)
    _fill(first)


def _add(library: Library, number: int) -> None:
    draft = RecordingDraft(date(2026, 11, 20), "Intake", Setting.DESK, PEOPLE)
    digest = sha256(str(number).encode()).digest()
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM).write(bytes(1 << 20))
        arrival.finish(Film(3_600_000, has_picture=True, has_sound=True), digest, digest[::-1])
    for code, _ in PEOPLE:
        until = date.today() + timedelta(days=30)  # noqa: DTZ011  (the day of this computer)
        library.record_decision(number, code, Purpose.OWN_LEARNING, DecisionState.GIVEN, until)
    looking = library.look(number)
    note = Note("kijkt weg van de klant " * 4)
    moments = (
        new_moment(looking.layer.id, at * 1000, "zien.contact", note=note) for at in range(MOMENTS)
    )
    looking.apply(Together(tuple(map(AddMoment, moments))))
    looking.close()
