"""Make the library of schema 0003 that is kept beside this file. Run once, when it was released.

A released schema is never made again: later versions of the program must open what this one made.
"""

import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from annotations.client_notes import ClientNote, Sharing
from annotations.edits import AddMoment
from annotations.learning import EntryKind, Link, following, new_insight
from annotations.library import Copy, Library
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    GivenHow,
    Moment,
    Note,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
    Valence,
)
from annotations.store.schema import SCHEMA
from annotations.withdrawal import RegisterKind, WithdrawnBy
from rubrics.catalog import shipped_rubric
from rubrics.guides import guide
from rubrics.writer import write_rubric

LAST_DAY = date(2027, 1, 15)
PASSPHRASE = "oude kluis met een kraakje"
FACILITATOR = "vier groene stoelen buiten"
PURPOSES = (Purpose.OWN_LEARNING, Purpose.CLIENT_REVIEW)
SAID = {Sharing.ALONE: "voor mij alleen", Sharing.AS_IS: "dit mag iedereen weten"}
LEARNED = ("Ik kijk weg als ik typ", "Eerst kijken, dan schrijven")
WROTE = "Wat zag ik?\nDat zij naar het raam keek: “ja”"
FILM = Film(
    duration_ms=240_000,
    has_picture=True,
    has_sound=True,
    width_px=640,
    height_px=360,
    rotation=90,
    pixel_aspect=1.25,
    lead_ms=40,
    sound_start_ms=12,
    sound_end_ms=239_000,
    sound_tracks=("nld", ""),
    video_codec="h264",
    sound_codec="opus",
)
DRAFT = RecordingDraft(
    date(2026, 11, 20),
    "Kennismaking één",
    Setting.VIDEO,
    (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT), ("T-003", Role.INTERPRETER)),
    remind_original_on=date(2026, 12, 1),
)


def clock() -> datetime:
    """Give the time at which it was made, and must be opened: a permission ends."""
    return datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def moments(layer_id: UUID) -> tuple[Moment, ...]:
    """Give the moments that are in it."""
    made_at = datetime(2026, 11, 21, 10, 30, 0, 123456, tzinfo=UTC)
    first = Moment(UUID(int=1), layer_id, 12_320, ("zien.contact",), created_at=made_at)
    second = replace(
        first,
        id=UUID(int=2),
        start_ms=60_000,
        end_ms=64_500,
        codes=("klant.regie", "zien.balans"),
        valence=Valence.WORKS,
        note=Note("Kijkt op: “ja”", "denkt na", "ontspant", "vaker\nstil zijn"),
    )
    return first, second


def make(folder: Path) -> None:
    """Make it in this folder, without what is different each time for nothing."""
    with TemporaryDirectory() as ledgers:
        library, _ = Library.create(
            folder, PASSPHRASE, light=True, ledgers=Path(ledgers), clock=clock
        )
        with library:
            for sha in (b"source", b"gone"):
                _receive(library, sha)
            _decide(library)
            looking = library.look(1)
            for moment in moments(looking.layer.id):
                looking.apply(AddMoment(moment))
            copy = Copy(RegisterKind.EXPORT, "intervisiegroep", "USB", Purpose.INTERVISION, b"h")
            library.register(1, copy, today=clock().date())
            _look_back(library)
            library.set_legal_ground("Zoals de functionaris het vaststelde")
            library.withdraw(2, by=WithdrawnBy.CLIENT, today=clock().date())
    for name in ("lock", "ballast"):
        (folder / name).unlink(missing_ok=True)


def _receive(library: Library, sha: bytes) -> None:
    with library.receive(DRAFT) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film" * 100)
        arrival.new_blob(BlobKind.CAPTIONS_NL).write(b"WEBVTT\n\n00:01.000 --> 00:02.000\nDag")
        arrival.finish(FILM, sha.ljust(32), b"packets of " + sha.ljust(21))


def _decide(library: Library) -> None:
    for purpose in PURPOSES:
        for code, _ in DRAFT.participants:
            library.record_decision(
                1,
                code,
                purpose,
                DecisionState.GIVEN,
                LAST_DAY,
                given_how=GivenHow.ON_PAPER,
                conditions=frozenset({"not for others"}),
                decided_at=clock(),
            )


def _look_back(library: Library) -> None:
    run = library.begin_session(1, guide("zelf-kort"))
    run.write(next(field.id for _, field in run.guide.fields()), WROTE)
    run.go_on()
    run.stretch(5)
    run.spend(90)
    run.leave()
    who, _ = library.add_facilitator("FB", FACILITATOR, light=True)
    sealed = library.begin_session(1, guide("klant-kijkt-terug"), facilitator=who.id)
    notes = library.open_notebook(sealed.session_id, library.open_facilitator(who.id, FACILITATOR))
    for number, (sharing, text) in enumerate(SAID.items(), 1):
        notes.keep_note(ClientNote(UUID(int=number), number * 1000, None, text, None, sharing))
    notes.release(UUID(int=2))
    notes.close()
    _learn(library)
    library.keep_rubric(write_rubric(shipped_rubric()))


def _learn(library: Library) -> None:
    insight = new_insight("W-01", "aandacht", LEARNED[0], library.today(), [Link(1, 12_320)])
    insight = library.keep_entry(insight)
    tried = following(insight, EntryKind.TRY_OUT, LEARNED[1], library.today())
    library.make_own(library.keep_entry(tried).id)


if __name__ == "__main__":
    kept = Path(__file__).with_name(f"schema_{SCHEMA}")
    if SCHEMA != "0003" or kept.exists():
        sys.exit("This schema was released: its library is never made again.")
    make(kept)
