"""What was shown as kept is there after a kill, a stop and a second start. Done for real."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotations.library import Library
from annotations.vault import AlreadyOpen

KILLS = int(os.environ.get("KIJKWIJZER_KILLS", "200"))
SERIES = 8
ROOT = Path(__file__).resolve().parents[2]

Kept = dict[str, list[object]]


class Tagger:
    """A process that marks moments until it is killed, and what it said on the way."""

    def __init__(self) -> None:
        self._server = subprocess.Popen(
            [sys.executable, Path(__file__).with_name("tagging_server.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            text=True,
        )
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._to, self._from = self._server.stdin, self._server.stdout
        self._early: list[tuple[str, str, list[object] | None]] = []

    def start(self, folder: Path, seed: int) -> int:
        """Start one tagger; gives its process once its library is open."""
        self._to.write(f"{folder} {seed}\n")
        self._to.flush()
        words: list[str] = []
        pid = 0
        while not pid or "open" not in words:
            word, value, facts = json.loads(self._from.readline())
            assert word != "dead", "the tagger ended by itself"
            words.append(word)
            pid = int(value) if word == "pid" else pid
            if word in ("will", "did"):
                self._early.append((word, value, facts))
        return pid

    def after_the_kill(self, kept: Kept) -> tuple[Kept, Kept]:
        """Bring what was kept up to date: as last shown, and with the edit then under way."""
        shown, tried = dict(kept), dict(kept)
        early, self._early = self._early, []
        for word, moment_id, facts in (*early, *self._said()):
            target = dict(shown)
            if facts is None:
                target.pop(moment_id, None)
            else:
                target[moment_id] = facts
            if word == "will":
                tried = target
            else:
                shown = tried = target
        return shown, tried

    def _said(self) -> Iterator[tuple[str, str, list[object] | None]]:
        while True:
            word, moment_id, facts = json.loads(self._from.readline())
            if word == "dead":
                return
            yield word, moment_id, facts

    def close(self) -> None:
        self._to.close()
        self._server.wait(10)
        self._from.close()


@pytest.fixture
def tagger() -> Iterator[Tagger]:
    made = Tagger()
    yield made
    made.close()


def kept_in(folder: Path) -> Kept:
    library = Library.open(folder, (folder.parent / "passphrase").read_text())
    with_notes = {
        str(one.id): [one.start_ms, one.end_ms, list(one.codes), one.note.observation]
        for one in library.look(1).moments()
    }
    library.close()
    return with_notes


def assert_checks_clean(folder: Path) -> None:
    library = Library.open(folder, (folder.parent / "passphrase").read_text())
    report = library.check()
    library.close()
    assert report.ok, [str(finding) for finding in report.findings]


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are of other systems")
@pytest.mark.parametrize("seed", range(SERIES))
def test_every_moment_that_was_shown_survives_a_kill(tagger, library_with_a_recording, seed):
    folder, chance, kept = library_with_a_recording, random.Random(seed), {}
    done = 0
    for round_number in range(KILLS // SERIES):
        pid = tagger.start(folder, 1000 * seed + round_number)
        time.sleep(chance.uniform(0.0, 0.06))
        os.kill(pid, signal.SIGKILL)
        shown, tried = tagger.after_the_kill(kept)
        kept = kept_in(folder)
        assert kept in (shown, tried), f"round {round_number}"
        done += len(shown)
    assert done > KILLS // SERIES, "the taggers were killed before they did anything"
    assert_checks_clean(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="stopping a process is of other systems")
def test_a_closed_lid_loses_nothing_and_tagging_goes_on(tagger, library_with_a_recording):
    pid = tagger.start(library_with_a_recording, 1)
    for _ in range(3):
        time.sleep(0.05)
        os.kill(pid, signal.SIGSTOP)
        time.sleep(0.2)
        os.kill(pid, signal.SIGCONT)
    time.sleep(0.05)
    os.kill(pid, signal.SIGKILL)
    shown, tried = tagger.after_the_kill({})
    assert len(shown) > 3
    assert kept_in(library_with_a_recording) in (shown, tried)
    assert_checks_clean(library_with_a_recording)


@pytest.mark.skipif(sys.platform == "win32", reason="fork is of other systems")
def test_a_second_program_is_told_that_the_library_is_open(tagger, library_with_a_recording):
    folder = library_with_a_recording
    pid = tagger.start(folder, 2)
    with pytest.raises(AlreadyOpen):
        Library.open(folder, (folder.parent / "passphrase").read_text())
    os.kill(pid, signal.SIGKILL)
    shown, tried = tagger.after_the_kill({})
    assert kept_in(folder) in (shown, tried)
