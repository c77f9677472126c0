"""The practice library is made once, opened ever after, and made afresh when it must be."""

import shutil
import wave
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

import pytest

from annotations.edits import RemoveMoment
from annotations.library import Library
from annotations.model import (
    BlobKind,
    DecisionState,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
)
from annotations.trouble import Refused
from annotations.vault.refusals import AlreadyOpen
from kijkwijzer.media.intake import take_in
from kijkwijzer.practice import material
from kijkwijzer.practice.folder import HoldsMore, NotOurs, PracticeFolder
from kijkwijzer.practice.library import (
    CLIENT,
    COORDINATOR,
    PASSPHRASE,
    PURPOSES,
    open_practice,
    reset_practice,
)
from rubrics.guides import shipped_guides


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a practice folder that was made once, for tests to copy."""
    folder = tmp_path_factory.mktemp("made") / "practice"
    open_practice(folder, language="nl").close()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "practice"))


@pytest.fixture
def more(folder: Path, tmp_path: Path) -> None:
    """Add a recording to the practice library, as a person could."""
    people = (("W-02", Role.COORDINATOR), ("K-002", Role.CLIENT))
    draft = RecordingDraft(date.today(), "Gesprek", Setting.DESK, people)
    sound = tmp_path / "sound.wav"
    with wave.open(str(sound), "wb") as written:
        written.setparams((1, 2, 8000, 0, "NONE", ""))
        written.writeframes(bytes(range(256)) * 100)
    with open_practice(folder, language="nl") as library:
        take_in(library, sound, draft, progress=lambda _: None, stopped=lambda: False)


def remark(folder: Path, **changes: object) -> None:
    """Change what the folder's mark says."""
    place = PracticeFolder(folder)
    mark = place.mark()
    said = {"version": mark.version, "library": mark.library, "ready": mark.ready} | changes
    place.write_mark(type(mark)(**said))


def identity(folder: Path) -> str:
    return PracticeFolder(folder).mark().library


def test_practice_is_ready_to_look_at(folder):
    with open_practice(folder, language="nl") as library:
        looking = library.look(1)
        with closing(looking.open_blob(BlobKind.FILM)) as film:
            assert film.size_bytes > 1_000_000
        assert looking.captions().keys() == set(material.LANGUAGES)
        assert len(looking.moments()) == len(material.ready_moments().moments)
        looking.close()


def test_practice_has_a_coordinator_and_a_client(folder):
    with open_practice(folder, language="nl") as library:
        people = {one.code: one.role for one in library.recording(1).participants}
    assert people == {COORDINATOR: Role.COORDINATOR, CLIENT: Role.CLIENT}


def test_film_in_the_library_keeps_its_times(folder):
    with open_practice(folder, language="nl") as library:
        film = library.recording(1).film
    assert abs(film.duration_ms - material.ready_moments().duration_ms) <= 80
    assert (film.width_px, film.height_px, film.rotation) == (1280, 720, 0)


def test_practice_library_checks_clean(folder):
    with open_practice(folder, language="nl") as library:
        assert library.check().ok


def test_moments_are_in_the_language_asked_for(tmp_path):
    with open_practice(tmp_path / "en", language="en") as library:
        notes = {moment.note for moment in library.look(1).moments()}
        assert library.recording(1).kind == "Practice conversation"
    assert notes == {one.notes["en"] for one in material.ready_moments().moments}


def test_what_was_done_is_there_at_the_next_opening(folder):
    with open_practice(folder, language="nl") as library:
        looking = library.look(1)
        looking.apply(RemoveMoment(looking.moments()[0]))
    with open_practice(folder, language="nl") as library:
        assert len(library.look(1).moments()) == len(material.ready_moments().moments) - 1


def test_opening_again_is_quick(folder):
    place = PracticeFolder(folder)
    started = perf_counter()
    Library.open(place.library, PASSPHRASE, allow_any_place=True).close()
    plain_s = perf_counter() - started
    started = perf_counter()
    open_practice(folder, language="nl").close()
    assert perf_counter() - started < plain_s + 0.3


@pytest.mark.parametrize("purpose", PURPOSES)
def test_permission_that_has_ended_is_given_anew(folder, purpose):
    later = date.today() + timedelta(days=500)
    with open_practice(folder, language="nl", today=later) as library:
        assert library.may(1, purpose, later).until == later + timedelta(days=365)


def test_every_guided_session_can_be_tried(folder):
    with open_practice(folder, language="nl") as library:
        for guide in shipped_guides():
            assert all(library.may(1, Purpose(one)).allowed for one in guide.purposes), guide.id


def test_nobody_answers_for_people_in_a_film_that_was_added(folder, more):
    soon, later = date.today() + timedelta(days=5), date.today() + timedelta(days=9)
    with open_practice(folder, language="nl") as library:
        for code in ("W-02", "K-002"):
            library.record_decision(2, code, Purpose.OWN_LEARNING, DecisionState.GIVEN, soon)
    with open_practice(folder, language="nl", today=later) as library:
        assert not library.may(2, Purpose.OWN_LEARNING).allowed
        assert not library.may(2, Purpose.CLIENT_REVIEW).allowed


def test_a_no_that_was_tried_stays(folder):
    with open_practice(folder, language="nl") as library:
        library.record_decision(1, CLIENT, Purpose.CLIENT_REVIEW, DecisionState.REFUSED)
    with open_practice(folder, language="nl") as library:
        assert not library.may(1, Purpose.CLIENT_REVIEW).allowed


def test_practice_that_was_refused_is_gone_and_made_afresh(folder):
    before = identity(folder)
    with open_practice(folder, language="nl") as library:
        library.record_decision(1, CLIENT, Purpose.OWN_LEARNING, DecisionState.REFUSED)
        with pytest.raises(Refused):
            library.look(1)
    with open_practice(folder, language="nl") as library:
        assert library.look(1).moments()
    assert identity(folder) != before


@pytest.mark.parametrize("changes", [{"version": material.VERSION - 1}, {"ready": False}])
def test_older_or_half_made_practice_is_made_afresh(folder, changes):
    before = identity(folder)
    remark(folder, **changes)
    open_practice(folder, language="nl").close()
    assert identity(folder) != before


def test_newer_practice_is_kept(folder):
    before = identity(folder)
    remark(folder, version=material.VERSION + 1)
    open_practice(folder, language="nl").close()
    assert identity(folder) == before


@pytest.mark.parametrize("part", ["vault.json", "catalogue.db", "keys", "slots"])
def test_damaged_practice_is_made_afresh(folder, part):
    before = identity(folder)
    victim = PracticeFolder(folder).library / part
    for path in victim.iterdir() if victim.is_dir() else [victim]:
        path.write_bytes(b"\x00" * 5000)
    open_practice(folder, language="nl").close()
    assert identity(folder) != before


def test_practice_whose_film_is_gone_is_made_afresh(folder):
    for path in (PracticeFolder(folder).library / "blobs").iterdir():
        path.unlink()
    with open_practice(folder, language="nl") as library:
        assert library.check().ok


def test_practice_that_is_open_elsewhere_is_left_alone(folder):
    before = identity(folder)
    with open_practice(folder, language="nl"):
        remark(folder, version=0)
        for touch in (lambda: open_practice(folder, language="nl"), lambda: reset_practice(folder)):
            with pytest.raises(AlreadyOpen):
                touch()
    assert identity(folder) == before
    assert PracticeFolder(folder).library.is_dir()


def test_practice_that_someone_added_a_recording_to_is_never_taken_away(folder, more):
    before = identity(folder)
    remark(folder, version=0)
    open_practice(folder, language="nl").close()
    with pytest.raises(HoldsMore):
        reset_practice(folder)
    (PracticeFolder(folder).library / "catalogue.db").write_bytes(b"\x00" * 5000)
    with pytest.raises(HoldsMore):
        open_practice(folder, language="nl")
    assert identity(folder) == before


def test_reset_takes_it_away_and_the_next_opening_makes_it(folder):
    before = identity(folder)
    reset_practice(folder)
    assert not PracticeFolder(folder).library.exists()
    open_practice(folder, language="nl").close()
    assert identity(folder) != before


def test_folder_with_something_else_is_refused_and_left_alone(tmp_path):
    (tmp_path / "letter.txt").write_text("dear")
    for touch in (lambda: open_practice(tmp_path, language="nl"), lambda: reset_practice(tmp_path)):
        with pytest.raises(NotOurs):
            touch()
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_making_that_fails_is_made_up_for_at_the_next_opening(tmp_path, monkeypatch):
    def failing(*_args: object, **_more: object) -> None:
        raise OSError("stopped")

    with monkeypatch.context() as patched:
        patched.setattr("kijkwijzer.practice.library.take_in", failing)
        with pytest.raises(OSError, match="stopped"):
            open_practice(tmp_path / "new", language="nl")
    with open_practice(tmp_path / "new", language="nl") as library:
        assert library.info().recordings == 1
