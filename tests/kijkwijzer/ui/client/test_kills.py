"""A client's screen that is killed at any step goes on there, with all that it showed as kept."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotations.client_notes import Fragment, Sharing
from annotations.library import Library
from kijkwijzer.ui.client.course import Kind

ROOT = Path(__file__).resolve().parents[4]
PASSPHRASE = "drie blauwe fietsen op zolder"
PIECES = (Fragment(20_000, 50_000), Fragment(100_000, 130_000))
SAID = 6


@pytest.fixture
def begun(open_screen, desk):
    """A session with two pieces, and a note that is told in other words; nobody is in it."""
    screen = open_screen()
    screen.talk.open_notebook.set_fragments(PIECES)
    note = screen.talk.write(screen.talk.note_at(0), "laat maar")
    note = screen.talk.share(note, Sharing.IN_OTHER_WORDS)
    screen.talk.retell(note, "geen ruimte")
    screen.talk.go(screen.talk.place_of(Kind.PIECES))
    screen.release()
    desk.library.close()
    return screen.session_id


@pytest.fixture
def open_again(desk, tmp_path, open_screen):
    """Open the library and the screen after a kill."""

    def again(session_id):
        desk.take(Library.open(tmp_path / "library", PASSPHRASE, ledgers=tmp_path / "ledgers"))
        return open_screen(session_id=session_id)

    return again


def last_shown(folder, secret, session_id, kind):
    """Let a client be busy at this place, kill the process, and give what was shown last."""
    process = subprocess.Popen(
        [
            *(sys.executable, Path(__file__).with_name("screen_process.py")),
            *(folder, PASSPHRASE, secret, str(session_id), kind),
        ],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    lines = [process.stdout.readline() for _ in range(SAID)]
    process.kill()
    lines += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    whole = [line for line in lines if line.endswith(b"\n")]
    assert whole, "nothing was shown as kept"
    return json.loads(whole[-1])


@pytest.mark.parametrize("kind", Kind)
def test_what_the_screen_showed_is_there_after_a_kill(begun, kind, tmp_path, secret, open_again):
    told = last_shown(tmp_path / "library", secret, begun, kind)
    screen = open_again(begun)
    notebook = screen.talk.notebook
    assert notebook.place == told["place"]
    # The kill may come after a later thing was kept and before it was told: no text is less.
    assert notebook.notes[0].text.startswith(told.get("text", "laat maar"))
    assert notebook.notes[0].paraphrase.startswith(told.get("paraphrase", "geen ruimte"))
    assert notebook.texts.get("hoe_was_dit", "").startswith(told.get("field", ""))
    assert screen.talk.open_notebook.released == frozenset()
    assert len(notebook.fragments) in {told.get("pieces", 2) + by for by in (-1, 0, 1)}
