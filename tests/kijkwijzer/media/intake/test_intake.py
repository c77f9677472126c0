import os
import shutil
import subprocess
import sys
import threading
from contextlib import closing
from io import BytesIO

import av
import numpy as np
import pytest

from annotations.library import SameFilm, WithdrawnFilm
from annotations.model import BlobKind
from annotations.trouble import DiskFull
from annotations.withdrawal import WithdrawnBy
from kijkwijzer.media import intake, intake_run
from kijkwijzer.media.intake import Stage, StoppedByPerson, check_room, take_in
from kijkwijzer.media.open_film import open_film
from kijkwijzer.media.probe_reasons import UnreadableFilm, Why
from kijkwijzer.media.waveform import read_peaks


def assert_nothing_left(library):
    assert library.entries() == ()
    assert library.check().ok
    assert not list(library.path.rglob("*.part"))
    assert list((library.path / "blobs").glob("*")) == []


def test_frame_table_equals_what_is_decoded(add, look, small_film, shown_times):
    film = open_film(look(add(small_film)))
    assert film.frame_times_ms.tolist() == list(range(0, 2000, 40))
    assert shown_times(film) == film.frame_times_ms.tolist()


def test_variable_rate_is_kept_to_the_millisecond(add, look, make_film, tmp_path, shown_times):
    times = np.cumsum(np.random.default_rng(3).integers(1, 300, 60)).tolist()
    film = open_film(look(add(make_film(tmp_path / "vfr.mp4", frames=60, times=times, sounds=0))))
    assert film.frame_times_ms.tolist() == [time - times[0] for time in times]
    assert shown_times(film) == film.frame_times_ms.tolist()


def test_waveform_lies_where_the_sound_is(add, look, small_film):
    peaks = read_peaks(look(add(small_film)))
    assert peaks.bucket_ms == 10
    assert (peaks.values[0, 5:195] > 100).all()


def test_poster_is_a_small_jpeg(add, look, library, small_film):
    recording = add(small_film)
    look(recording)
    with av.open(BytesIO(library.poster(recording.number)), format="mjpeg") as poster:
        picture = next(poster.decode(video=0))
    assert (picture.width, picture.height) == (320, 180)


def test_two_sound_tracks_are_both_kept(add, look, make_film, tmp_path):
    film = open_film(look(add(make_film(tmp_path / "two.mkv", sounds=2))))
    with closing(film.open_source()) as source, av.open(source, format="matroska") as container:
        assert len(container.streams.audio) == 2
    assert len(film.facts.sound_tracks) == 2


def test_nothing_of_names_and_titles_is_kept(add, look, make_film, tmp_path, plain_bytes):
    secret = {"title": "GEHEIM-TITEL", "artist": "GEHEIM-NAAM", "comment": "GEHEIM-WOORD"}
    looking = look(add(make_film(tmp_path / "Jansen.mp4", metadata=secret)))
    film = plain_bytes(looking, BlobKind.FILM)
    assert b"GEHEIM" not in film
    assert b"Jansen" not in film


def test_sealed_files_hold_nothing_readable(add, library, small_film):
    add(small_film)
    for blob in (library.path / "blobs").iterdir():
        assert b"matroska" not in blob.read_bytes()


def test_the_same_file_is_noticed(add, library, small_film, tmp_path):
    first = add(small_film)
    shutil.copy(small_film, tmp_path / "andere naam.mov")
    with pytest.raises(SameFilm) as refusal:
        add(tmp_path / "andere naam.mov")
    assert refusal.value.number == first.number
    assert len(library.entries()) == 1
    assert library.check().ok


def test_the_same_file_is_noticed_before_it_is_copied_whole(
    add, library, draft, make_film, tmp_path
):
    film = make_film(tmp_path / "film.mp4", frames=300)
    add(film)
    told = []
    with pytest.raises(SameFilm):
        take_in(library, film, draft, progress=told.append, stopped=lambda: False)
    assert Stage.KEEPING not in {one.stage for one in told}


@pytest.mark.parametrize("name", ["copy.mkv", "copy.ts", "copy.mov"])
def test_the_same_film_in_another_wrapper_is_noticed(add, small_film, tmp_path, remuxed, name):
    add(small_film)
    with pytest.raises(SameFilm):
        add(remuxed(small_film, tmp_path / name))


@pytest.fixture
def withdrawn(add, library, lively_film):
    library.withdraw(add(lively_film).number, by=WithdrawnBy.CLIENT)


@pytest.mark.parametrize("kinds", [{"video"}, {"audio"}], ids=["picture", "sound"])
def test_a_withdrawn_film_stays_away_also_without_its_sound_or_its_picture(
    add, withdrawn, lively_film, tmp_path, remuxed, kinds
):
    with pytest.raises(WithdrawnFilm):
        add(remuxed(lively_film, tmp_path / "part.mkv", kinds))


def test_another_picture_with_the_sound_of_a_withdrawn_film_is_another_film_and_stays(
    add, withdrawn, library, make_film, tmp_path
):
    add(make_film(tmp_path / "other.mp4", lively=True, options={"g": "25"}))
    library.close()
    with type(library).open(library.path, "zeven paarden lopen langzaam") as again:
        assert again.restored is None
        assert [one.recording.number for one in again.entries()] == [2]


@pytest.mark.parametrize("kinds", [{"video"}, {"audio"}], ids=["picture", "sound"])
def test_a_film_is_known_again_by_its_picture_or_its_sound_alone(
    add, lively_film, tmp_path, remuxed, kinds
):
    add(lively_film)
    with pytest.raises(SameFilm):
        add(remuxed(lively_film, tmp_path / "part.mkv", kinds))


def test_a_copy_without_sound_goes_with_the_film_it_was_made_of(
    library, add, draft, lively_film, tmp_path, remuxed
):
    number = add(lively_film).number
    silent = remuxed(lively_film, tmp_path / "part.mkv", {"video"})
    quiet = {"progress": lambda _: None, "stopped": lambda: False}
    take_in(library, silent, draft, again=True, **quiet)
    library.withdraw(number, by=WithdrawnBy.CLIENT)
    assert [one.number for one in library.withdrawn()] == [1, 2]


def test_a_picture_that_stays_as_it_is_makes_no_film_the_same(add, library, make_film, tmp_path):
    still = {"times": [0, 40], "frames": 2}
    add(make_film(tmp_path / "one.mp4", seconds=3, **still))
    assert add(make_film(tmp_path / "two.mp4", seconds=4, **still)).number == 2
    library.withdraw(1, by=WithdrawnBy.CLIENT)
    assert [one.recording.number for one in library.entries()] == [2]


def test_another_film_is_not_the_same(add, make_film, small_film, tmp_path):
    add(small_film)
    assert add(make_film(tmp_path / "other.mp4", frames=51)).number == 2


@pytest.mark.parametrize("after", [0, 1, 3, 8])
def test_stopping_leaves_nothing(library, draft, make_film, tmp_path, after):
    film = make_film(tmp_path / "film.mp4", frames=400, sounds=2)
    calls, before = iter(range(1000)), threading.active_count()
    with pytest.raises(StoppedByPerson):
        take_in(
            library,
            film,
            draft,
            progress=lambda _: None,
            stopped=lambda: next(calls) >= after,
        )
    assert_nothing_left(library)
    assert threading.active_count() == before


def test_a_full_disk_leaves_nothing(add, library, small_film, monkeypatch):
    writes = iter(range(1000))

    def write(self, place, data):
        if next(writes) == 1:
            raise DiskFull("The disk is full.")

    monkeypatch.setattr(intake._Intake, "_write", write)
    with pytest.raises(DiskFull):
        add(small_film)
    assert_nothing_left(library)


def test_too_little_room_is_said_before_anything_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 9, 100 << 20))
    check_room(tmp_path, 90 << 20)
    with pytest.raises(DiskFull, match="106 MB"):
        check_room(tmp_path, 100 << 20)


def test_a_film_that_changes_while_it_is_read_is_refused(library, draft, small_film, tmp_path):
    film = tmp_path / "growing.mp4"
    shutil.copy(small_film, film)

    def grow(progress):
        if progress.stage is Stage.KEEPING:
            with film.open("ab") as more:
                more.write(b"more")

    with pytest.raises(UnreadableFilm) as refusal:
        take_in(library, film, draft, progress=grow, stopped=lambda: False)
    assert refusal.value.why is Why.CHANGED
    assert_nothing_left(library)


HOSTILE = {
    "dies": "import os; os.kill(os.getpid(), 11)",
    "says nothing": "pass",
    "talks": "print('hello' * 1000)",
    "writes ahead": "send(b'W', 1 << 20, b'x' * 100); done()",
    "writes back": "send(b'W', 0, b'x' * 200000); send(b'W', 100000, b'y'); done()",
    "lies about size": "send(b'W', 0, b'x' * 10); done(size_bytes=11)",
    "writes nothing": "done(size_bytes=0)",
    "has a wild zero": 'send(b"P", 0, b\'{"zero": [1, 0], "sound": true}\')',
    "says no json": "send(b'D', 0, b'{')",
    "says a list": "send(b'P', 0, b'[1]')",
}
SPEECH = """
import json, struct, sys
def send(letter, number, payload):
    sys.stdout.buffer.write(struct.pack("<cQI", letter, number, len(payload)) + payload)
def done(**more):
    facts = {"duration_ms": 10, "lead_ms": 0, "size_bytes": 10, "sound_start_ms": 0,
             "sound_end_ms": 0, "sound_tracks": [], "sound_codec": "", "packets_sha256": "0" * 64,
             "picture_sha256": "", "sound_sha256s": []}
    send(b"D", 0, json.dumps(facts | more).encode())
"""


@pytest.mark.parametrize("script", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_child_leaves_nothing(add, library, small_film, monkeypatch, script):
    def start(module, film, *arguments):
        return subprocess.Popen(
            [sys.executable, "-c", SPEECH + script],
            stdin=film,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )

    monkeypatch.setattr(intake_run, "start_limited", start)
    with pytest.raises(UnreadableFilm) as refusal:
        add(small_film)
    assert refusal.value.why is Why.BROKE_READER
    assert_nothing_left(library)


def test_a_child_that_hangs_is_ended(add, library, small_film, monkeypatch):
    def start(module, film, *arguments):
        sleep = [sys.executable, "-c", "import time; time.sleep(60)"]
        return subprocess.Popen(sleep, stdin=film, stdout=subprocess.PIPE, bufsize=0)

    monkeypatch.setattr(intake_run, "start_limited", start)
    monkeypatch.setattr(intake_run.LimitedRun.messages, "__kwdefaults__", {"stall_s": 0.5})
    with pytest.raises(UnreadableFilm) as refusal:
        add(small_film)
    assert refusal.value.why is Why.TOO_SLOW
    assert_nothing_left(library)


KILLED = """
import os, sys, time
from datetime import date
from pathlib import Path
from annotations.library import Library
from annotations.model import RecordingDraft, Role, Setting
from kijkwijzer.media.intake import take_in
library = Library.open(Path(sys.argv[1]), "zeven paarden lopen langzaam")
people = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))
draft = RecordingDraft(date(2026, 11, 21), "intake", Setting.DESK, people)
take_in(library, Path(sys.argv[2]), draft,
        progress=lambda p: p.stage == sys.argv[3] and os.kill(os.getpid(), 9),
        stopped=lambda: False)
"""


@pytest.mark.parametrize("stage", ["looking", "copying", "listening", "keeping"])
def test_a_kill_leaves_nothing_after_the_next_opening(library, small_film, stage):
    library.close()
    run = [sys.executable, "-c", KILLED, str(library.path), str(small_film), stage]
    assert subprocess.run(run, check=False).returncode == -9
    with type(library).open(library.path, "zeven paarden lopen langzaam") as again:
        assert_nothing_left(again)


def test_progress_tells_each_stage_in_order(library, draft, small_film):
    told = []
    take_in(library, small_film, draft, progress=told.append, stopped=lambda: False)
    stages = list(dict.fromkeys(one.stage for one in told))
    assert stages == [Stage.LOOKING, Stage.COPYING, Stage.LISTENING, Stage.KEEPING]
    assert {one.total_bytes for one in told} == {os.path.getsize(small_film)}  # noqa: PTH202


@pytest.mark.parametrize(
    ("sound", "kept_as"), [("pcm_alaw", "flac"), ("adpcm_ms", "opus"), ("pcm_f64le", "flac")]
)
def test_sound_that_cannot_be_copied_is_converted(add, look, make_film, tmp_path, sound, kept_as):
    path = make_film(tmp_path / "talk.wav", frames=0, sound=sound, seconds=2)
    looking = look(add(path))
    film = open_film(looking)
    assert film.facts.sound_codec == kept_as
    assert abs(film.facts.duration_ms - 2000) < 150
    assert (read_peaks(looking).values[0, 10:190] > 100).all()
