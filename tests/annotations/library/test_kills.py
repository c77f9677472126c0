"""A program that is killed at any instant loses nothing that was shown, and leaves nothing half."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from uuid import UUID

import pytest

from annotations.library import Library

ROUNDS = 20
REPOSITORY = Path(__file__).parents[3]

TAGGING = """
import sys
from pathlib import Path
from annotations.edits import AddMoment
from annotations.library import Library
from annotations.model import Note, new_moment
with Library.open(Path(sys.argv[1]), sys.argv[2]) as library:
    looking = library.look(1)
    for at in range(100_000):
        note = Note("seen at " + str(at))
        moment = new_moment(looking.layer.id, at, "zien.contact", note=note)
        looking.apply(AddMoment(moment))
        print(moment.id, flush=True)
"""

LEADING = """
import sys
from pathlib import Path
from annotations.library import Library
from rubrics.guides import guide
with Library.open(Path(sys.argv[1]), sys.argv[2]) as library:
    run = library.begin_session(1, guide("zelf-kort"))
    fields = [field.id for _, field in run.guide.fields()]
    for at in range(100_000):
        run.go_on() if at % 9 < 5 else run.back()
        run.spend(3)
        run.write(fields[at % len(fields)], "thought of " + str(at))
        print(run.session_id, run.state.step.id, fields[at % len(fields)], at, flush=True)
"""

ADDING = """
import sys
from datetime import date
from pathlib import Path
from annotations.library import Library
from annotations.model import BlobKind, Film, RecordingDraft, Role, Setting
draft = RecordingDraft(
    date(2026, 11, 20), "", Setting.DESK, (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))
)
with Library.open(Path(sys.argv[1]), sys.argv[2]) as library:
    print("begun", flush=True)
    for count in range(100_000):
        with library.receive(draft) as arrival:
            for kind in (BlobKind.FILM, BlobKind.WAVEFORM, BlobKind.POSTER):
                arrival.new_blob(kind).write(bytes(300_000))
            sha = f"{sys.argv[3]} {count}".encode()
            arrival.finish(Film(1000, True, True), sha, sha[::-1])
        print(arrival.recording.number, flush=True)
"""


@pytest.fixture
def killed(library, passphrase):
    """Run a script on the library, kill it after its first line; gives its whole lines."""

    def run(script, *more, wait_s):
        library.close()
        process = subprocess.Popen(
            [sys.executable, "-c", script, library.path, passphrase, *more],
            stdout=subprocess.PIPE,
            cwd=REPOSITORY,
        )
        first = process.stdout.readline()
        time.sleep(wait_s)
        process.kill()
        rest = process.stdout.read()
        process.stdout.close()
        process.wait()
        return (first + rest).decode().rpartition("\n")[0].splitlines()

    return run


def test_every_moment_that_was_shown_is_there_after_a_kill(
    library, looking, killed, passphrase, subtests
):
    shown = set()
    chance = random.Random(20261121)
    for round_number in range(ROUNDS):
        shown |= {UUID(line) for line in killed(TAGGING, wait_s=chance.uniform(0, 0.15))}
        with subtests.test(round=round_number), Library.open(library.path, passphrase) as opened:
            held = {moment.id for moment in opened.look(1).moments()}
            assert shown <= held
            # One more can be there: committed, and killed before it was told.
            assert len(held - shown) <= round_number + 1
            assert opened.check().ok


def test_a_recording_is_in_whole_or_not_at_all_after_a_kill(library, killed, passphrase, subtests):
    chance = random.Random(14)
    for round_number in range(ROUNDS // 2):
        lines = killed(ADDING, str(round_number), wait_s=chance.uniform(0, 0.1))
        with subtests.test(round=round_number), Library.open(library.path, passphrase) as opened:
            assert opened.check().ok
            numbers = {entry.recording.number for entry in opened.entries()}
            assert {int(line) for line in lines[1:]} <= numbers
            assert len(opened._rooms.vault.recording_keys()) == len(numbers)
            assert len(opened._rooms.vault.blobs_on_disk()) == 3 * len(numbers)


def test_a_guided_session_resumes_where_a_kill_found_it(
    library, looking, killed, passphrase, subtests
):
    chance = random.Random(4)
    for round_number in range(ROUNDS // 4):
        *_, last = killed(LEADING, wait_s=chance.uniform(0, 0.15))
        session_id, step_id, field_id, at = last.split()
        with subtests.test(round=round_number), Library.open(library.path, passphrase) as opened:
            state = opened.take_up(UUID(session_id)).state
            assert state.text(field_id) == f"thought of {at}"
            # One step more can be there: committed, and killed before it was told.
            steps = [step.id for step in state.guide.steps]
            assert abs(state.index - steps.index(step_id)) <= 1
            told_s = 3 * (int(at) + 1)
            assert sum(state.spent.values()) in (told_s, told_s + 3)


@pytest.mark.skipif(os.name == "nt", reason="needs SIGSTOP")
def test_a_lid_that_closes_and_opens_loses_nothing(library, looking, passphrase):
    library.close()
    process = subprocess.Popen(
        [sys.executable, "-c", TAGGING, library.path, passphrase],
        stdout=subprocess.PIPE,
        cwd=REPOSITORY,
    )
    first = process.stdout.readline()
    process.send_signal(signal.SIGSTOP)
    time.sleep(0.3)
    process.send_signal(signal.SIGCONT)
    lines = [first, *(process.stdout.readline() for _ in range(50))]
    process.kill()
    rest = process.stdout.read().rpartition(b"\n")[0].splitlines()
    process.stdout.close()
    process.wait()
    with Library.open(library.path, passphrase) as opened:
        held = {str(moment.id) for moment in opened.look(1).moments()}
    assert {line.decode().strip() for line in [*lines, *rest]} <= held
