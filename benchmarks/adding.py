"""Adding a film, against copying it and hashing it: both must read it all and write it all."""

import subprocess
import tempfile
import time
from datetime import date
from pathlib import Path

from films import long_film
from rows import Row

from annotations.library import Library
from annotations.model import RecordingDraft, Role, Setting
from kijkwijzer.media.intake import take_in

PEOPLE = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))


def measure() -> list[Row]:
    """Add a film of five minutes and some 300 MB."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        film = long_film(folder, repeats=30)
        size_mb = film.stat().st_size / 1e6
        copied_s = min(_copy_and_hash(film, folder / f"copy{turn}") for turn in range(2))
        added_s = min(add(film, folder / f"library{turn}") for turn in range(2))
    speed, reference = size_mb / added_s, size_mb / copied_s
    aim = "at least 0.4 of the speed"
    reached = speed / reference >= 0.4
    return [Row("adding a film", speed, "MB/s", "cp and sha256sum", reference, aim, reached)]


def _copy_and_hash(film: Path, copy: Path) -> float:
    start = time.perf_counter()
    subprocess.run(["cp", film, copy], check=True)
    subprocess.run(["sha256sum", copy], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["sync", copy], check=True)
    took = time.perf_counter() - start
    copy.unlink()
    return took


def add(film: Path, path: Path) -> float:
    """Take a film into a new library; gives the seconds that it took."""
    library, _ = Library.create(
        path, "vijf losse woorden voor deze proef", light=True, ledgers=path.parent / "ledgers"
    )
    draft = RecordingDraft(date(2026, 11, 20), "Intake", Setting.DESK, PEOPLE)
    start = time.perf_counter()
    take_in(library, film, draft, progress=lambda _: None, stopped=lambda: False)
    took = time.perf_counter() - start
    library.close()
    return took
