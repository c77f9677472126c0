"""A whole session leaves no word and no picture of a recording in any file, and opens no socket."""

import os
import shutil
import subprocess
import sys
from base64 import b64encode
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

REPOSITORY = Path(__file__).parents[2]
WORD = "Wortel7Kwarts"
FOLDERS = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")

# A session ends in one of these ways, after everything else that a person does in it.
NAMELESS = pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="needs files without a name")
ENDS = [
    *("close", "withdraw", "kill", "backup", "export stopped"),
    pytest.param("export killed", marks=NAMELESS),
]

SESSION = """
import os, shutil, signal, sys, time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4
from annotations.client_notes import ClientNote, Sharing
from annotations.edits import AddMoment
from annotations.exchange.moments import export_moments
from annotations.learning import Link, new_insight
from annotations.library import Library
from annotations.model import (
    DecisionState, Note, Purpose, RecordingDraft, Role, Setting, new_moment
)
from annotations.withdrawal import WithdrawnBy
from kijkwijzer.media.choose import make_player
from kijkwijzer.media.intake import take_in
from kijkwijzer.media.open_film import open_film
from kijkwijzer.media.stills import Stills
from kijkwijzer.media.waveform import read_peaks
from rubrics.guides import guide

place, film, word, end = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
library, _ = Library.create(place, "vijf losse woorden", light=True)
people = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))
draft = RecordingDraft(date(2026, 11, 20), word + " kind", Setting.DESK, people)
with library:
    take_in(library, film, draft, progress=lambda _: None, stopped=lambda: False)
    until = date.today() + timedelta(days=30)
    for code, _ in people:
        for purpose in (Purpose.OWN_LEARNING, Purpose.CLIENT_REVIEW):
            library.record_decision(1, code, purpose, DecisionState.GIVEN, until)
    library.keep_captions(1, "nl", "WEBVTT\\n\\n00:00.000 --> 00:01.000\\n" + word)
    looking = library.look(1)
    moment = new_moment(looking.layer.id, 400, "zien.contact", note=Note(word))
    looking.apply(AddMoment(moment))
    opened = open_film(looking)
    with closing(Stills(opened)) as stills:
        assert stills.at(400, (160, 90)) is not None
    assert read_peaks(looking) is not None and library.poster(1) and looking.captions()
    assert library.search(word)
    run = library.begin_session(1, guide("zelf-kort"))
    run.write(next(field.id for _, field in run.guide.fields()), word + " session")
    library.keep_entry(new_insight("W-01", "", word, library.today(), [Link(1, 400)]))
    who, _ = library.add_facilitator("FB", "vier groene stoelen buiten", light=True)
    sealed = library.begin_session(1, guide("klant-kijkt-terug"), facilitator=who.id)
    notes = library.open_notebook(
        sealed.session_id, library.open_facilitator(who.id, "vier groene stoelen buiten")
    )
    note = ClientNote(uuid4(), 400, text=word + " note", sharing=Sharing.AS_IS)
    notes.keep_note(note)
    notes.release(note.id)
    assert word in library.released_notes(1)[0].text and word in str(run.state.texts)
    player = make_player()
    player.set_viewport(160, 90)
    player.open(opened)
    player.play()
    shown, until_s = 0, time.monotonic() + 20
    while shown < 10 and time.monotonic() < until_s:
        shown += player.due_frame() is not None
        time.sleep(0.01)
    player.set_rate(1.5)
    player.seek(200)
    time.sleep(0.3)
    player.close()
    player.wait_closed()
    assert shown >= 10, shown
    if end == "backup":
        shutil.copytree(place, place.parent / "backup")
    looking.close()
    if end.startswith("export"):
        out = place.parent / "export" / "moments.json"
        out.parent.mkdir()
        export_moments(library, "json", out)
        assert word in out.read_text()
        out.unlink()

        # All of the file is on the disk by then, and it is about to get its name.
        def stop(*_):
            if end == "export killed":
                os.kill(os.getpid(), signal.SIGKILL)
            raise KeyboardInterrupt

        library.register_all = stop
        try:
            export_moments(library, "json", out)
        except KeyboardInterrupt:
            assert not any(out.parent.iterdir())
    if end == "withdraw":
        library.withdraw(1, by=WithdrawnBy.CLIENT)
    if end == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
"""


def words():
    plain = WORD.encode()
    yield from (plain, WORD.encode("utf-16-le"), WORD.encode("utf-16-be"))
    yield from (plain.hex().encode(), plain.hex().upper().encode())
    for shift in range(3):
        whole = b64encode(b"\0" * shift + plain)
        yield whole[4 if shift else 0 : len(whole) - 4]


@pytest.fixture
def film(tmp_path):
    """A film whose name, titles and embedded words are all to be left behind."""
    path = tmp_path / "original" / f"{WORD}.mp4"
    path.parent.mkdir()
    with av.open(str(path), "w") as file:
        file.metadata.update(title=WORD, artist=WORD, comment=WORD)
        picture = file.add_stream("libx264", rate=25)
        picture.width, picture.height, picture.pix_fmt = 160, 96, "yuv420p"
        sound = file.add_stream("aac", rate=8000)
        chance = np.random.default_rng(7)
        for number in range(75):
            pixels = chance.integers(0, 255, (96, 160, 3), dtype=np.uint8)
            frame = av.VideoFrame.from_ndarray(pixels, "rgb24")
            frame.pts, frame.time_base = number, Fraction(1, 25)
            file.mux(picture.encode(frame))
        for number in range(24):
            noise = chance.normal(0, 0.1, (1, 1000)).astype(np.float32)
            samples = av.AudioFrame.from_ndarray(noise, "fltp", "mono")
            samples.rate, samples.pts = 8000, number * 1000
            file.mux(sound.encode(samples))
        file.mux(picture.encode(None))
        file.mux(sound.encode(None))
    return path


def pieces(film):
    """Give bytes of each packet of the film, which are nowhere else by chance."""
    with av.open(str(film)) as file:
        for packet in file.demux():
            content = bytes(packet)
            if len(content) >= 48:
                yield content[16:48]


@pytest.fixture
def session(tmp_path, film):
    """Have a whole session in folders of its own, under a tracer when there is one."""
    own = {name: str(tmp_path / "person" / name.lower()) for name in FOLDERS}
    for folder in own.values():
        Path(folder).mkdir(parents=True)

    def have(end):
        log = tmp_path / "sockets"
        # That the program itself is begun stands in the log too, so that an empty log is no proof.
        tracer = ["strace", "-f", "-qq", "-e", "trace=socket,execve", "-o", str(log)]
        command = [sys.executable, "-c", SESSION, tmp_path / "person" / "library", film, WORD, end]
        traced = shutil.which("strace") is not None
        done = subprocess.run(
            [*(tracer if traced else ()), *command],
            check=False,
            capture_output=True,
            text=True,
            cwd=REPOSITORY,
            env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"},
        )
        assert done.returncode in (0, -9, 137), done.stderr
        assert "kill" in end or not done.returncode, done.stderr
        assert not done.stderr or WORD not in done.stderr
        return tmp_path / "person", log.read_text() if traced else ""

    return have


@pytest.mark.parametrize("end", ENDS)
def test_nothing_of_the_recording_lies_open_anywhere(session, film, end):
    person, sockets = session(end)
    sought = [*words(), *pieces(film)]
    contents = {path: path.read_bytes() for path in person.rglob("*") if path.is_file()}
    made = {path.relative_to(person).as_posix() for path in contents}
    assert {"library/catalogue.db", *(["backup/catalogue.db"] * (end == "backup"))} <= made
    assert not any(path.startswith("export/") for path in made)
    for path, content in contents.items():
        assert not content.startswith(b"SQLite format 3")
        assert not any(piece in content for piece in sought), path.name
        assert WORD not in path.name
    assert sys.platform != "linux" or "execve(" in sockets, "strace did not run"
    assert "AF_INET" not in sockets


def test_the_hunt_finds_what_is_there(film):
    content = film.read_bytes()
    assert any(word in content for word in words())
    assert all(piece in content for piece in pieces(film))
