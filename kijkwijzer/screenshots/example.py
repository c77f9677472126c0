"""A made-up library with recordings in every state, for pictures. Its film is the practice film."""

from datetime import date, timedelta
from pathlib import Path

from annotations.edits import AddMoment, Together
from annotations.library import Library
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
    new_moment,
)
from kijkwijzer.media.intake import take_in
from kijkwijzer.practice import material
from kijkwijzer.practice.library import open_practice

PASSPHRASE = "alleen voor een plaatje bedoeld"  # noqa: S105  (a library of a minute)
ALLOWED = (Purpose.OWN_LEARNING, Purpose.INTERVISION, Purpose.RESEARCH_CODING)

# Kind in both languages, days ago, minutes, client, purposes allowed, days left, moments.
RECORDINGS = (
    (("Voortgangsgesprek", "Progress talk"), 40, 41.33, "K-014", 2, 52, 22),
    (("Intake", "Intake"), 18, 28.08, "K-021", 1, 74, 9),
    (("Voortgangsgesprek (video)", "Progress talk (video)"), 33, 36.68, "K-009", 3, 59, 31),
    (("Nazorg", "Aftercare"), 52, 18.2, "K-017", 1, 6, 4),
    (("Voortgangsgesprek", "Progress talk"), 1, 33.83, "K-022", 0, 0, 0),
)
CODES = ("zien.contact", "vreemd.aanname", "klant.regie", "zien.vragen", "klant.verhaal")


def open_example(folder: Path, language: str) -> Library:
    """Make the library in a folder that is thrown away afterwards. Some seconds of work."""
    with open_practice(folder / "practice", language=language) as practice:
        poster = practice.poster(1)
    library, _ = Library.create(
        folder / "library", PASSPHRASE, light=True, ledgers=folder / "ledgers"
    )
    for number, facts in enumerate(RECORDINGS, start=1):
        _add(library, number, facts, poster or b"", language)
    return library


def open_empty(folder: Path) -> Library:
    """Make a library with nothing in it, in a folder that is thrown away afterwards."""
    return Library.create(folder / "library", PASSPHRASE, light=True, ledgers=folder / "ledgers")[0]


def _add(
    library: Library,
    number: int,
    facts: tuple[tuple[str, str], int, float, str, int, int, int],
    poster: bytes,
    language: str,
) -> None:
    kinds, days_ago, minutes, client, purposes, days_left, moments = facts
    today = date.today()  # noqa: DTZ011  (the picture is of today)
    people = (("W-01", Role.COORDINATOR), (client, Role.CLIENT))
    kind = kinds[language == "en"]
    draft = RecordingDraft(today - timedelta(days=days_ago), kind, Setting.DESK, people)
    film = Film(int(minutes * 60_000), has_picture=True, has_sound=True)
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.POSTER).write(poster)
        arrival.finish(film, bytes([number]) * 32, bytes([100 + number]) * 32)
    for purpose in ALLOWED[:purposes]:
        for code, _ in people:
            until = today + timedelta(days=days_left)
            library.record_decision(number, code, purpose, DecisionState.GIVEN, valid_until=until)
    if moments:
        _mark(library, number, moments, film.duration_ms)


def _mark(library: Library, number: int, moments: int, duration_ms: int) -> None:
    looking = library.look(number)
    places = [(place * 7919 + number * 3571) % 10_000 for place in range(1, moments + 1)]
    edits = tuple(
        AddMoment(new_moment(looking.layer.id, duration_ms * at // 10_000, CODES[at % len(CODES)]))
        for at in places
    )
    looking.apply(Together(edits))
    looking.close()


def add_watchable(library: Library, language: str) -> int:
    """Add a recording of today with a film in it that plays, and give its number. Seconds of work.

    Everybody in it allows own learning.
    """
    today = library.today()
    people = (("W-01", Role.COORDINATOR), ("K-023", Role.CLIENT))
    draft = RecordingDraft(today, material.kind(language), Setting.DESK, people)
    with material.film() as film:
        added = take_in(library, film, draft, progress=lambda _: None, stopped=lambda: False)
    until = today + timedelta(days=90)
    for code, _ in people:
        library.record_decision(
            added.number, code, Purpose.OWN_LEARNING, DecisionState.GIVEN, valid_until=until
        )
    return added.number
