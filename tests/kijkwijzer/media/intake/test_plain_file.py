"""Only a file is a film: a pipe or a device is refused at once and nothing waits for it."""

import os
import sys
import time
from pathlib import Path
from threading import Thread

import pytest

from annotations.trouble import Refused
from kijkwijzer.media.caption_file import read_caption_file
from kijkwijzer.media.plain_file import NotAFile, open_plain
from kijkwijzer.media.probe import probe
from kijkwijzer.media.probe_reasons import StoppedByPerson, UnreadableFilm, Why

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs named pipes")


@pytest.fixture(params=["pipe", "link to a pipe", "device", "folder"])
def no_file(request, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    places = {"pipe": tmp_path / "pipe", "link to a pipe": tmp_path / "link", "folder": tmp_path}
    return places.get(request.param, Path("/dev/zero"))


def at_once(act):
    """Run it in a thread that may hang; give what it raised."""
    raised = []

    def run():
        try:
            act()
        except (OSError, Refused) as error:
            raised.append(error)

    worker = Thread(target=run, daemon=True)
    worker.start()
    worker.join(10)
    assert not worker.is_alive(), "it waits"
    return raised[0]


def test_only_a_file_is_opened(no_file):
    assert isinstance(at_once(lambda: open_plain(no_file)), NotAFile)


def test_only_a_file_is_looked_into(no_file):
    refusal = at_once(lambda: probe(no_file))
    assert isinstance(refusal, UnreadableFilm)
    assert refusal.why is Why.NOT_FILE


def test_only_a_file_is_taken_in(no_file, add, library):
    assert at_once(lambda: add(no_file)).why is Why.NOT_FILE
    assert library.entries() == ()


def test_only_a_file_holds_captions(no_file):
    assert isinstance(at_once(lambda: read_caption_file(no_file)), Refused)


def test_a_file_reads_as_it_is(tmp_path):
    (tmp_path / "film").write_bytes(b"film")
    with open_plain(tmp_path / "film") as film:
        assert film.read() == b"film"
        assert os.get_blocking(film.fileno())


def test_looking_into_a_film_can_be_stopped(small_film, monkeypatch):
    monkeypatch.setattr("kijkwijzer.media.limits._START", "import time; time.sleep(60)")
    began = time.monotonic()
    with pytest.raises(StoppedByPerson):
        probe(small_film, stopped=lambda: time.monotonic() - began > 0.3)
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("text", ["WEBVTT\n", "WEBVTT\n\nNOTE nothing is said\n"])
def test_captions_that_say_nothing_are_refused(tmp_path, text):
    (tmp_path / "empty.vtt").write_text(text)
    with pytest.raises(Refused):
        read_caption_file(tmp_path / "empty.vtt")
