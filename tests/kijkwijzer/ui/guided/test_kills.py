"""A session that is killed at any step goes on there, with all that was shown as kept."""

import json
import os
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from annotations.library import Library
from rubrics.guides import guide
from rubrics.guides_model import Show

ROOT = Path(__file__).resolve().parents[4]
PASSPHRASE = "vijf losse woorden voor deze proef"
SAID = 6
STEPS = [
    (one, place)
    for one in ("zelf-terugkijken", "zelf-kort", "reflectiegesprek", "samenleergesprek")
    for place, _ in enumerate(guide(one).steps)
]


def last_shown(folder, guide_id, place):
    """Let a person be busy at this step, kill the process, and give what was shown last."""
    command = [sys.executable, Path(__file__).with_name("session_process.py")]
    process = subprocess.Popen(
        [*command, folder, PASSPHRASE, guide_id, str(place)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
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


@pytest.mark.parametrize(("guide_id", "place"), STEPS)
def test_what_was_shown_as_kept_is_there_after_a_kill(guide_id, place, library, tmp_path):
    folder = library.path
    library.close()
    told = last_shown(folder, guide_id, place)
    again = Library.open(folder, PASSPHRASE, ledgers=tmp_path / "l")
    state = again.take_up(UUID(told["session"])).state
    moments = {str(one.id): one.note.observation for one in again.look(1).moments()}
    learned = " ".join(one.text for line in again.learning("W-01") for one in line.entries)
    again.close()
    step = guide(guide_id).steps[place]
    assert len(told["texts"]) == len(step.fields)
    assert all(told["texts"].values())
    assert state.step.id == told["step"] == step.id
    # The kill may come after a later thing was kept and before it was told: nothing told is less.
    assert all(state.text(name).startswith(words) for name, words in told["texts"].items())
    assert all(words in learned for words in told["entries"])
    assert all(moments[one].startswith(words) for one, words in told["moments"].items())
    if told["chosen"] and Show.CHOOSE not in step.shows:
        assert [str(one) for one in state.chosen][:1] == told["chosen"][:1]
