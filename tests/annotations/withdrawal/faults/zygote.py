"""Does one thing with a library in a fresh process each time, for a tracer to break off anywhere.

Run by the fault harness. Everything is imported once; each job is a fork that waits until it is
told to go, so that a tracer can take hold of it. Jobs come as lines of JSON, answers go as lines.
"""

import ctypes
import json
import os
import sys
import traceback
from contextlib import suppress
from datetime import date
from hashlib import sha256
from pathlib import Path

from annotations.library import Library, leaving, partial, withdrawing
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
)
from annotations.store import withdrawals
from annotations.trouble import Trouble
from annotations.vault import slots
from annotations.vault.open_keys import OpenKeys
from annotations.withdrawal import WithdrawnBy

OK, REFUSED, WRONG = 0, 3, 4
_ANY_TRACER = (0x59616D61, ctypes.c_ulong(-1))
PEOPLE = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))


def add(library, marker):
    draft = RecordingDraft(date(2026, 11, 20), f"{marker} kind", Setting.DESK, PEOPLE)
    with library.receive(draft) as arrival:
        for kind in (BlobKind.FILM, BlobKind.POSTER, BlobKind.CAPTIONS_NL):
            arrival.new_blob(kind).write(f"{marker} {kind}".encode() * 6000)
        digest = sha256(marker.encode()).digest()
        film = Film(1000, has_picture=True, has_sound=True, sound_tracks=(f"{marker} track",))
        return arrival.finish(film, digest, digest[::-1])


def say_no(library, _marker):
    library.record_decision(1, "K-014", Purpose.INTERVISION, DecisionState.REFUSED)


def withdraw_purpose(library, _marker):
    library.withdraw(1, by=WithdrawnBy.CLIENT, purpose=Purpose.INTERVISION)


JOBS = {
    "add": add,
    "purpose": withdraw_purpose,
    "no": say_no,
    "withdraw": lambda library, _marker: library.withdraw(1, by=WithdrawnBy.CLIENT),
    "rotate": lambda library, _marker: withdrawing.rotate_database_key(library._rooms),
    "restore": lambda _library, _marker: None,
}


def key_before_intent():
    begin = withdrawing.begin

    def mutant(rooms, intent, **more):
        rooms.vault.drop_recording_key(intent.recording_id)
        begin(rooms, intent, **more)

    withdrawing.begin = mutant


def tombstone_late():
    repository = withdrawals.WithdrawalRepository
    bury, finish = repository.bury, repository.finish
    late = []
    repository.bury = lambda _self, stones: late.extend(stones)

    def mutant(self, begun, on):
        bury(self, late)
        finish(self, begun, on)

    repository.finish = mutant


def no_and_then_the_rest():
    take_away = partial.take_away

    def mutant(rooms, decision, intent):
        with rooms.catalogue.writing() as work:
            work.decisions.add(intent.recording_id, decision)
        with rooms.catalogue.writing() as work:
            take_away(rooms, work, intent)
            return work.recordings.current(intent.recording_id), True

    partial.say_no = mutant


def no_next_key():
    OpenKeys.begin_rotation = lambda _self: os.urandom(32)


MUTANTS = {
    "": lambda: None,
    "key before intent": key_before_intent,
    "tombstone late": tombstone_late,
    "no and then the rest": no_and_then_the_rest,
    "no next key": no_next_key,
}


def work(job):
    slots.stretched = lambda phrase, salt, _cost: sha256(salt + phrase.encode()).digest()
    MUTANTS[job["mutant"]]()
    folder = Path(job["folder"])
    for name in ("HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder / name.lower())
    try:
        with Library.open(folder / "library", job["passphrase"]) as library:
            JOBS[job["do"]](library, job["marker"])
    except (Trouble, OSError):
        return REFUSED
    return OK


def child(job, go):
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(*_ANY_TRACER, 0, 0, 0)
    os.read(go, 1)
    code = WRONG
    try:
        code = work(job)
    except BaseException:  # noqa: BLE001  (told to the harness, which fails)
        Path(job["folder"]).with_suffix(".wrong").write_text(traceback.format_exc())
    os._exit(code)


def answer(number):
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def serve():
    assert leaving.withdrawing is withdrawing
    for line in sys.stdin:
        job = json.loads(line)
        go, gone = os.pipe()
        pid = os.fork()
        if not pid:
            os.close(gone)
            child(job, go)
        os.close(go)
        answer(pid)
        sys.stdin.readline()
        os.write(gone, b"!")
        os.close(gone)
        answer(os.waitpid(pid, 0)[1])


if __name__ == "__main__":
    serve()
