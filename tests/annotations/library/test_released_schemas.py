"""A library of every released schema opens, steps up, and holds what was put in it."""

import shutil
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from annotations.library import Library, WithdrawnFilm
from annotations.library.rooms import this_moment
from annotations.model import BlobKind, Purpose
from annotations.store.schema import SCHEMA

VAULTS = Path(__file__).parents[2] / "vaults"
RELEASED = ["0001", "0002", "0003"]


def maker_of(schema):
    """Load the script that made the library of this schema; tests are no package."""
    spec = spec_from_file_location(f"made_{schema}", VAULTS / f"make_schema_{schema}.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(params=RELEASED)
def released(request, tmp_path):
    shutil.copytree(VAULTS / f"schema_{request.param}", tmp_path / "library")
    made = maker_of(request.param)
    clock = getattr(made, "clock", this_moment)
    with Library.open(tmp_path / "library", made.PASSPHRASE, clock=clock) as library:
        yield made, library


def test_every_released_schema_is_kept_here():
    assert RELEASED[-1] == SCHEMA
    assert [path.name for path in sorted(VAULTS.glob("schema_*"))] == [
        f"schema_{schema}" for schema in RELEASED
    ]


def test_it_is_whole(released):
    _, library = released
    report = library.check()
    assert report.ok, [str(finding) for finding in report.findings]
    assert (report.counts.recordings, report.counts.files) == (1, 2)


def test_its_recording_is_as_it_was(released):
    made, library = released
    recording = library.recording(1)
    drafted, film = made.DRAFT, recording.film
    assert (recording.kind, recording.held_on) == (drafted.kind, drafted.held_on)
    assert (recording.setting, recording.remind_original_on) == (
        drafted.setting,
        drafted.remind_original_on,
    )
    assert tuple((one.code, one.role) for one in recording.participants) == drafted.participants
    assert (film.sound_tracks, film.pixel_aspect, film.rotation) == (("nld", ""), 1.25, 90)
    assert film.size_bytes == 400


def test_its_moments_and_files_are_as_they_were(released):
    made, library = released
    looking = library.look(1)
    assert looking.moments() == made.moments(looking.layer.id)
    assert list(looking.captions()) == ["nl"]
    source = looking.open_blob(BlobKind.FILM)
    assert source.read() == b"film" * 100
    source.close()


def test_its_decisions_are_as_they_were(released):
    made, library = released
    answer = library.may(1, Purpose.OWN_LEARNING)
    assert (answer.allowed, answer.until) == (True, getattr(made, "LAST_DAY", date(2099, 12, 31)))
    assert {one.conditions for one in library.decisions(1)} == {frozenset({"not for others"})}


def test_its_film_is_known_again(released):
    _, library = released
    assert library.known_film(b"source".ljust(32)) == 1


def test_the_next_recording_gets_the_next_number(released):
    made, library = released
    with library.receive(made.DRAFT) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"other")
        assert arrival.finish(made.FILM, b"a", b"b").number == 2 + len(library.withdrawn())


@pytest.mark.parametrize("schema", RELEASED[1:])
def test_what_was_withdrawn_stays_so_and_the_register_is_as_it_was(tmp_path, schema):
    shutil.copytree(VAULTS / f"schema_{schema}", tmp_path / "library")
    made = maker_of(schema)
    with Library.open(tmp_path / "library", made.PASSPHRASE, clock=made.clock) as library:
        assert [(one.number, one.day) for one in library.withdrawn()] == [(2, date(2026, 11, 22))]
        with pytest.raises(WithdrawnFilm):
            library.known_film(b"gone".ljust(32))
        (entry,) = library.register_entries()
        assert (entry.number, entry.for_whom, entry.place) == (1, "intervisiegroep", "USB")
        assert library.legal_ground().startswith("Zoals")


@pytest.fixture(params=RELEASED[2:])
def looked_back(request, tmp_path):
    """A library of a schema that has guided looking back."""
    shutil.copytree(VAULTS / f"schema_{request.param}", tmp_path / "library")
    made = maker_of(request.param)
    with Library.open(tmp_path / "library", made.PASSPHRASE, clock=made.clock) as library:
        yield made, library


def test_its_sessions_stand_where_they_stood(looked_back):
    made, library = looked_back
    short, client = library.sessions()
    assert (short.guide_id, client.guide_id) == ("zelf-kort", "klant-kijkt-terug")
    state = library.take_up(short.id).state
    assert list(state.texts.values()) == [made.WROTE]
    assert (state.index, state.spent_s(state.step.id)) == (1, 90)
    assert state.minutes_allowed(state.step.id) == state.step.minutes + 5


def test_its_sealed_notes_open_for_the_facilitator(looked_back):
    made, library = looked_back
    _, client = library.sessions()
    key = library.open_facilitator(client.facilitator_id, made.FACILITATOR)
    notes = library.open_notebook(client.id, key).notebook.notes
    assert {note.sharing: note.text for note in notes} == made.SAID
    (released,) = library.released_notes(1)
    assert released.text == made.SAID["as_is"]


def test_what_was_learned_is_as_it_was(looked_back):
    made, library = looked_back
    (line,) = library.learning("W-01")
    insight, own = made.LEARNED
    assert {entry.text: entry.number for entry in line.entries} == {insight: 1, own: None}
    assert library.kept_rubrics() == (("vkn-eigen", "0.1"),)
