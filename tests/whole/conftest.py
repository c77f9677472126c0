from datetime import date, timedelta
from pathlib import Path

import pytest

from annotations.library import Library
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
)

PASSPHRASE = "vijf losse woorden voor deze proef"


@pytest.fixture
def library_with_a_recording(tmp_path: Path) -> Path:
    """A real encrypted library, closed, with one recording that may be looked at."""
    folder = tmp_path / "library"
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    library, _ = Library.create(folder, PASSPHRASE, light=True)
    draft = RecordingDraft(
        held_on=date(2026, 11, 20),
        kind="Intake",
        setting=Setting.DESK,
        participants=(("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT)),
    )
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film" * 50_000)
        film = Film(duration_ms=65_000, has_picture=False, has_sound=True)
        arrival.finish(film, b"s" * 32, b"p" * 32)
    until = date.today() + timedelta(days=30)
    for code in ("W-01", "K-014"):
        library.record_decision(
            1, code, Purpose.OWN_LEARNING, DecisionState.GIVEN, valid_until=until
        )
    library.close()
    return folder
