import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from annotations.library import Library
from annotations.model import BlobKind, Film, RecordingDraft, Role, Setting
from kijkwijzer.cli.run import main

PASSPHRASE = "vijf losse woorden voor deze proef"
UNTIL = (date.today() + timedelta(days=90)).isoformat()


@dataclass(frozen=True)
class Said:
    """What a command gave: its exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> object:
        return json.loads(self.out)


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE + "\n")
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A real library with one recording on which nobody has decided yet."""
    library, _ = Library.create(tmp_path / "library", PASSPHRASE, light=True)
    draft = RecordingDraft(
        held_on=date(2026, 11, 20),
        kind="Intake",
        setting=Setting.DESK,
        participants=(("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT)),
    )
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film" * 1000)
        film = Film(duration_ms=60_000, has_picture=True, has_sound=True)
        arrival.finish(film, b"s" * 32, b"p" * 32)
    library.close()
    return tmp_path / "library"


@pytest.fixture
def say(capsys, secret, monkeypatch) -> Callable[..., Said]:
    """Run a command on the command line, with the passphrase file where it needs one."""
    monkeypatch.setenv("KIJKWIJZER_LANGUAGE", "en")

    def run(*words: object, with_secret: bool = True) -> Said:
        given = [str(word) for word in words]
        if with_secret:
            given += ["--passphrase-file", str(secret)]
        try:
            code = main(given)
        except SystemExit as end:
            code = int(end.code or 0)
        printed = capsys.readouterr()
        return Said(code, printed.out, printed.err)

    return run


@pytest.fixture
def allowed(say, folder) -> Path:
    """The same library, after both said yes."""
    for person in ("W-01", "K-014"):
        words = ("--participant", person, "--purpose", "own_learning", "--yes", "--until", UNTIL)
        assert say("consent", "record", folder, "R-001", *words).code == 0
    return folder
