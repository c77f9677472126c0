"""The kijkkader in use: chosen once, kept with the library, and each recording its own."""

from datetime import date, timedelta
from hashlib import sha256
from types import SimpleNamespace

import pytest

from annotations.edits import AddMoment
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
from kijkwijzer.app.desk import AppDesk
from rubrics.catalog import STARTING_RUBRIC, shipped_rubric
from rubrics.fault import RubricFault

PEOPLE = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))


@pytest.fixture
def desk(tmp_path):
    made = AppDesk(tmp_path / "settings.json")
    made.catalog.copy(STARTING_RUBRIC, "mijn-kader")
    yield made
    made.lock()


@pytest.fixture
def library(desk, tmp_path):
    """An open library with one recording that everyone allows."""
    words = "drie blauwe fietsen op zolder"
    library, _ = Library.create(tmp_path / "library", words, light=True)
    desk.take(library)
    with library.receive(RecordingDraft(date.today(), "", Setting.DESK, PEOPLE)) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film")
        digest = sha256(b"film").digest()
        arrival.finish(Film(9_000, has_picture=True, has_sound=True), digest, digest[::-1])
    until = date.today() + timedelta(days=9)
    for code, _ in PEOPLE:
        library.record_decision(1, code, Purpose.OWN_LEARNING, DecisionState.GIVEN, until)
    return library


def look(desk, holding=()):
    return desk._look(desk.library, 1, Purpose.OWN_LEARNING, holding)


def test_the_starting_one_is_in_use_until_another_is_chosen(desk, tmp_path):
    assert desk.rubric == shipped_rubric()
    desk.use_rubric("mijn-kader")
    assert desk.rubric.id == "mijn-kader"
    assert AppDesk(tmp_path / "settings.json").rubric == desk.rubric


def test_one_that_is_not_there_is_not_taken_into_use(desk):
    with pytest.raises(RubricFault):
        desk.use_rubric("weg")
    assert (desk.rubric, desk.settings.rubric) == (shipped_rubric(), STARTING_RUBRIC)


def test_a_chosen_one_that_went_missing_gives_way_to_the_starting_one(tmp_path):
    (tmp_path / "settings.json").write_text('{"rubric": "weg"}')
    assert AppDesk(tmp_path / "settings.json").rubric == shipped_rubric()


def test_a_recording_is_opened_with_the_one_in_use_and_the_library_keeps_it(desk, library):
    desk.use_rubric("mijn-kader")
    looking = look(desk)
    assert (looking.layer.rubric_id, looking.layer.rubric_version) == ("mijn-kader", "1")
    assert library.kept_rubric("mijn-kader", "1") == desk.rubric


def test_marks_of_another_one_are_there_again_when_it_is_chosen(desk, library):
    first = look(desk)
    moment = new_moment(first.layer.id, 1_000, "zien.contact")
    first.apply(AddMoment(moment))
    desk.use_rubric("mijn-kader")
    assert look(desk).moments() == ()
    desk.use_rubric(STARTING_RUBRIC)
    assert look(desk).moments() == (moment,)


def test_a_session_that_is_taken_up_goes_on_with_its_own(desk, library):
    first = look(desk)
    moment = new_moment(first.layer.id, 1_000, "zien.contact")
    first.apply(AddMoment(moment))
    desk.use_rubric("mijn-kader")
    assert look(desk, (moment.id,)).moments() == (moment,)


def test_an_open_recording_keeps_the_version_of_its_marks(desk, library):
    looking = look(desk)
    desk.use_rubric("mijn-kader")
    session = SimpleNamespace(layer=looking.layer)
    assert desk.rubric_of(session) == shipped_rubric()
    assert desk.rubric_of(SimpleNamespace(layer=look(desk).layer)) == desk.rubric
