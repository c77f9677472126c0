"""Templates of libraries, and a process that does things with copies of them under a tracer."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from base64 import b64encode
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest

from annotations.client_notes import ClientNote, Sharing
from annotations.edits import AddMoment
from annotations.learning import Link, new_insight
from annotations.library import Copy, Library
from annotations.model import DecisionState, Note, Purpose, new_moment
from annotations.withdrawal import RegisterKind, WithdrawnBy
from rubrics.guides import guide

REPOSITORY = Path(__file__).parents[4]
ZYGOTE = Path(__file__).with_name("zygote.py")
PASSPHRASE = "drie blauwe fietsen op zolder"
ONE, TWO, NEW = "Wortel7Kwarts", "Lepel4Gierst", "Bever9Anker"
"""Words that stand in every text and file of R-001, of R-002, and of the film that is added."""
CALLS = ("write", "pwrite64", "fsync", "fdatasync", "rename", "unlink", "ftruncate")
TRACER_S = 20


@dataclass
class Lab:
    """A folder with the templates: `today` is a library, `restored` a copy of it put back."""

    folder: Path
    zygote: subprocess.Popen
    key: bytes = b""
    recovery_key: str = ""
    words = (ONE, TWO, NEW)

    def copy(self, do, name):
        """Copy the template that a thing is done with."""
        target = self.folder / name
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(self.folder / ("restored" if do == "restore" else "today"), target)
        return target

    def run(self, folder, do, *traced, mutant="", marker=NEW):
        """Do one thing, under the tracer if asked; gives the signal that ended it, or its code."""
        said = {"do": do, "folder": str(folder), "passphrase": PASSPHRASE}
        pid = int(self._say(json.dumps({**said, "marker": marker, "mutant": mutant})))
        tracer = _trace(pid, traced) if traced else None
        status = int(self._say("go"))
        if tracer is not None:
            tracer.wait()
        return os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)

    def calls(self, do):
        """Count the file-changing calls of an undisturbed run."""
        log = self.folder / "calls"
        folder = self.copy(do, "undisturbed")
        assert self.run(folder, do, "-o", str(log), "-e", f"trace={','.join(CALLS)}") == 0
        return Counter(re.findall(r"^\d+ +(\w+)\(", log.read_text(), re.MULTILINE))

    def open(self, folder, *, secret=PASSPHRASE, ledgers_of=None, **options):
        """Open the library of a copy, with the folders of that copy."""
        ledgers = ledgers_in(ledgers_of or folder)
        return Library.open(folder / "library", secret, ledgers=ledgers, **options)

    def _say(self, line):
        self.zygote.stdin.write(line + "\n")
        self.zygote.stdin.flush()
        return self.zygote.stdout.readline()


def ledgers_in(folder):
    return folder / "xdg_data_home" / "kijkwijzer" / "ledgers"


def _trace(pid, how):
    tracer = subprocess.Popen(
        ["strace", "-f", "-qq", "-p", str(pid), *how],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    status, end = Path(f"/proc/{pid}/status"), time.monotonic() + TRACER_S
    # strace takes hold before it has settled what to do with the process.
    while "TracerPid:\t0\n" in status.read_text() or "tracing stop" in status.read_text():
        assert time.monotonic() < end, "the tracer did not take hold"
        time.sleep(0.002)
    time.sleep(0.01)
    return tracer


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """Make the templates once, with cheap stretching of the passphrase here and there."""
    if not _may_trace():
        pytest.skip("needs strace, and leave to trace")
    made = Lab(tmp_path_factory.mktemp("faults"), _start_zygote())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("annotations.vault.slots.stretched", _cheap)
        _make_templates(made)
        yield made
    made.zygote.stdin.close()
    made.zygote.wait()
    made.zygote.stdout.close()


def _may_trace():
    if sys.platform != "linux" or shutil.which("strace") is None:
        return False
    with subprocess.Popen(["sleep", "30"]) as sleeper:
        tracer = subprocess.Popen(
            ["strace", "-qq", "-p", str(sleeper.pid)], stderr=subprocess.DEVNULL
        )
        time.sleep(0.3)
        may = tracer.poll() is None
        tracer.terminate()
        tracer.wait()
        sleeper.kill()
    return may


def _start_zygote():
    own = {"PYTHONPATH": str(REPOSITORY), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.Popen(
        [sys.executable, str(ZYGOTE)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=REPOSITORY,
        env={**os.environ, **own},
    )


def _cheap(passphrase, salt, cost):
    return sha256(salt + passphrase.encode()).digest()


def _make_templates(lab):
    today, restored, elsewhere = (lab.folder / one for one in ("today", "restored", "elsewhere"))
    library, lab.recovery_key = Library.create(
        today / "library", PASSPHRASE, light=True, ledgers=ledgers_in(today)
    )
    lab.key = library._rooms.vault.database_key
    library.close()
    for number, marker in enumerate((ONE, TWO), 1):
        assert lab.run(today, "add", marker=marker) == 0
        _fill(lab, number, marker)
    shutil.copytree(today, restored)
    shutil.copytree(today, elsewhere)
    with lab.open(elsewhere) as library:
        library.withdraw(1, by=WithdrawnBy.CLIENT)
        library.record_decision(2, "K-014", Purpose.INTERVISION, DecisionState.REFUSED)
    shutil.rmtree(ledgers_in(restored))
    shutil.copytree(ledgers_in(elsewhere), ledgers_in(restored))


def _fill(lab, number, marker):
    until = date.today() + timedelta(days=30)
    conditions = frozenset({f"{marker} condition"})
    with lab.open(lab.folder / "today") as library:
        for code in ("W-01", "K-014"):
            for purpose in (Purpose.OWN_LEARNING, Purpose.CLIENT_REVIEW):
                asked = (number, code, purpose, DecisionState.GIVEN, until)
                library.record_decision(*asked, conditions=conditions)
        looking = library.look(number)
        note = Note(f"{marker} observation", alternative=f"{marker} alternative")
        looking.apply(AddMoment(new_moment(looking.layer.id, 5, "zien.contact", note=note)))
        looking.close()
        _share(library, number, marker)
        library.register(number, Copy(RegisterKind.EXPORT, f"{marker} role", f"{marker} place"))
        _look_back(library, number, marker)


def _look_back(library, number, marker):
    """Have something in every table of guided looking back."""
    run = library.begin_session(number, guide("zelf-kort"))
    run.write(next(field.id for _, field in run.guide.fields()), f"{marker} session")
    link = Link(number, 5)
    library.keep_entry(new_insight("W-01", "", f"{marker} insight", library.today(), [link]))
    label = f"F{number}"
    who, _ = library.add_facilitator(label, f"vier groene stoelen {label}", light=True)
    sealed = library.begin_session(number, guide("klant-kijkt-terug"), facilitator=who.id)
    key = library.open_facilitator(who.id, f"vier groene stoelen {label}")
    with closing(library.open_notebook(sealed.session_id, key)) as opened:
        note = ClientNote(uuid4(), 5, text=f"{marker} note", sharing=Sharing.AS_IS)
        opened.keep_note(note)
        opened.release(note.id)


def _share(library, number, marker):
    until = date.today() + timedelta(days=30)
    for code in ("W-01", "K-014"):
        library.record_decision(number, code, Purpose.INTERVISION, DecisionState.GIVEN, until)
    looking = library.look(number, Purpose.INTERVISION)
    note = Note(f"{marker} group")
    looking.apply(AddMoment(new_moment(looking.layer.id, 9, "zien.contact", note=note)))
    looking.close()


def disguises(word):
    """Give the ways in which a word may lie in a file: plain, UTF-16, base64, hex."""
    plain = word.encode()
    yield from (plain, word.encode("utf-16-le"), word.encode("utf-16-be"))
    yield from (plain.hex().encode(), plain.hex().upper().encode())
    for shift in range(3):
        encoded = b64encode(b"\0" * shift + plain)
        yield encoded[4 if shift else 0 : len(encoded) - 4]


@pytest.fixture(scope="session")
def plaintext():
    """Hunt for the words in every file of a folder; gives where one was found."""
    sought = [form for word in Lab.words for form in disguises(word)]

    def hunt(folder):
        contents = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        return [
            path
            for path, content in contents.items()
            if content.startswith(b"SQLite format 3") or any(one in content for one in sought)
        ]

    return hunt
