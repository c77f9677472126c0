"""A sealed film and the same film in the open, ready for a player: content is made up."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from annotations.library import Library
from annotations.model import DecisionState, Purpose, RecordingDraft, Role, Setting
from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.intake import take_in
from kijkwijzer.media.open_film import open_film

PEOPLE = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))


class PlainSource:
    """Reads a film that lies in the open."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        self.size_bytes = path.stat().st_size
        self.read, self.seek = self._file.read, self._file.seek
        self.tell, self.close = self._file.tell, self._file.close


@contextmanager
def sealed_film(folder: Path, film: Path) -> Iterator[OpenFilm]:
    """Take a film into a new library and open it for looking."""
    library, _ = Library.create(
        folder / "library",
        "vijf losse woorden voor deze proef",
        light=True,
        ledgers=folder / "ledgers",
    )
    draft = RecordingDraft(date(2026, 11, 20), "Intake", Setting.DESK, PEOPLE)
    take_in(library, film, draft, progress=lambda _: None, stopped=lambda: False)
    until = date.today() + timedelta(days=30)  # noqa: DTZ011
    for code, _ in PEOPLE:
        library.record_decision(
            1, code, Purpose.OWN_LEARNING, DecisionState.GIVEN, valid_until=until
        )
    yield open_film(library.look(1))
    library.close()


def in_the_open(film: OpenFilm, folder: Path) -> OpenFilm:
    """Give the same film from an ordinary file."""
    copy = folder / "open.mkv"
    source = film.open_source()
    copy.write_bytes(source.read())
    source.close()
    return replace(film, open_source=lambda: PlainSource(copy))
