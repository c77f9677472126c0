"""Broken off at any file-changing call, a library is before or after, and never in between.

A tracer (strace) kills the program, or has the disk fail, at the N-th call of each kind: while a
film is added, a recording or one purpose withdrawn, a no said to one, the key of the database
changed, and a copy put back. Some
of the points are tried; with KIJKWIJZER_ALL_FAULTS set in the environment, every one.
"""

import os
import sys
from collections import Counter, defaultdict
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256

import pytest

from annotations.library import WithdrawnFilm
from annotations.model import BlobKind, Purpose

ALL = bool(os.environ.get("KIJKWIJZER_ALL_FAULTS"))
EACH = {"add": 13, "withdraw": 39, "purpose": 13, "no": 13, "rotate": 13, "restore": 13}
"""How many points of each thing are tried when not all are."""

WRITES = ("write", "pwrite64")
SYNCS = ("fsync", "fdatasync")
NAMES = ("rename", "unlink")
KINDS = (
    *((call, "signal=SIGKILL") for call in (*WRITES, *SYNCS, *NAMES, "ftruncate")),
    *((call, "error=ENOSPC") for call in WRITES),
    *((call, "error=EIO") for call in SYNCS),
    *((call, "error=EACCES") for call in NAMES),
)
KILLED = 9
SESSIONS = ["zelf-kort", "klant-kijkt-terug"]
OK, REFUSED = 0, 3


@dataclass(frozen=True)
class Point:
    """The N-th call of one kind, and what happens there."""

    do: str
    call: str
    fault: str
    number: int

    @property
    def inject(self):
        return f"inject={self.call}:{self.fault}:when={self.number}"


@pytest.fixture
def attempt(lab, plaintext):
    """Break one thing off at one point, and judge what is left; gives how it ended."""

    def at(point, mutant=""):
        folder = lab.copy(point.do, "try")
        faults = ("-e", f"trace={point.call}", "-e", point.inject)
        code = lab.run(folder, point.do, *faults, mutant=mutant)
        wrong = folder.with_suffix(".wrong")
        assert code in (KILLED, OK, REFUSED), wrong.exists() and wrong.read_text()
        assert plaintext(folder) == []
        judge(lab, folder, point.do, code)
        assert plaintext(folder) == []
        return code

    return at


def points_of(lab, do):
    """Give every point at which this can be broken off."""
    counts = lab.calls(do)
    return [
        Point(do, call, fault, number)
        for call, fault in KINDS
        for number in range(1, counts[call] + 1)
    ]


def whole(library, number, marker):
    """Assert that a recording can be read to its last byte."""
    looking = library.look(number)
    assert looking.recording.kind == f"{marker} kind"
    for kind in (BlobKind.FILM, BlobKind.POSTER, BlobKind.CAPTIONS_NL):
        with closing(looking.open_blob(kind)) as source:
            assert source.read() == f"{marker} {kind}".encode() * 6000
    (moment,) = looking.moments()
    assert moment.note.observation == f"{marker} observation"
    looking.close()
    assert [line.guide_id for line in library.sessions(number)] == SESSIONS
    assert library.search(f"{marker} session")
    assert [one.text for one in library.released_notes(number)] == [f"{marker} note"]
    (line,) = (one for one in library.learning("W-01") if one.entries[0].number == number)
    assert line.entries[0].text == f"{marker} insight"


def shared_or_gone(library, number, marker):
    """Assert that a use is allowed and all of it there, or refused and nothing of it there."""
    made = [one for one in library.recording(number).layers if one.viewer == USE]
    is_open = library.may(number, USE).allowed
    # What an older copy does not know yet is closed in memory while it is only looked at.
    assert len(made) == is_open or (library.read_only and library.restored and not is_open)
    if is_open:
        looking = library.look(number, USE)
        assert [one.note.observation for one in looking.moments()] == [f"{marker} group"]
        looking.close()


def numbers(library):
    return {entry.recording.number for entry in library.entries()}


def consistent(lab, library, allowed):
    """Assert what holds of any library, also directly after a crash; gives what it shows."""
    shown = numbers(library)
    assert shown in allowed, f"{shown} is neither before nor after"
    for number, marker in enumerate(lab.words[:2], 1):
        if number in shown:
            whole(library, number, marker)
            shared_or_gone(library, number, marker)
    held = library._rooms.vault.recording_keys()
    assert {entry.recording.id for entry in library.entries()} <= held
    return shown


def settled(lab, library, shown):
    """Assert what holds once a library was opened again: nothing is left over."""
    rooms = library._rooms
    report = library.check()
    assert report.ok, [str(one) for one in report.findings]
    with rooms.catalogue.reading() as work:
        assert rooms.vault.blobs_on_disk() == {blob.id for blob in work.blobs.all()}
        assert not work.withdrawals.begun()
        assert not work.blobs.loose() | work.blobs.expected()
    assert len(rooms.vault.recording_keys()) == len(shown)
    assert len(rooms.vault.database_keys) == 1
    assert rooms.vault.leftovers() == ()
    gone = {one.number for one in library.withdrawn()}
    assert gone == {1} - shown
    if gone or not library.may(1, USE).allowed:
        assert rooms.vault.database_key != lab.key
    if gone:
        assert refused(library, lab.words[0]), "a film that was withdrawn could be added again"


def refused(library, marker):
    try:
        library.known_film(sha256(marker.encode()).digest())
    except WithdrawnFilm:
        return True
    return False


AFTER = {
    "add": {1, 2, 3},
    "withdraw": {2},
    "purpose": {1, 2},
    "no": {1, 2},
    "rotate": {1, 2},
    "restore": {2},
}
USE = Purpose.INTERVISION


def judge(lab, folder, do, code):
    """Assert everything, directly after the fault and after opening again."""
    allowed = [AFTER[do]] if do == "restore" or code == OK else [{1, 2}, AFTER[do]]
    with lab.open(folder, read_only=True) as library:
        seen = consistent(lab, library, allowed)
    with lab.open(folder) as library:
        shown = consistent(lab, library, allowed)
        assert shown == seen, "opening changed what there is"
        if code == OK and do in ("purpose", "no"):
            assert not library.may(1, USE).allowed
        if do == "restore":
            assert not library.may(2, USE).allowed
        settled(lab, library, shown)
    with lab.open(folder, secret=lab.recovery_key) as library:
        assert numbers(library) == shown
        assert library.restored is None


def sample(points, count):
    """Spread a number of points over all kinds of call and fault, and over the length of each."""
    if ALL or len(points) <= count:
        return points
    kinds = defaultdict(list)
    for one in points:
        kinds[one.call, one.fault].append(one)
    share = max(1, count // len(kinds))
    return [one for kind in kinds.values() for one in _spread(kind, share)]


def _spread(points, count):
    count = min(count, len(points))
    return [points[(2 * at + 1) * len(points) // (2 * count)] for at in range(count)]


@pytest.mark.parametrize("do", list(EACH))
def test_it_is_before_or_after_and_never_in_between(lab, attempt, do, capsys):
    points, ended, wrong = points_of(lab, do), Counter(), []
    tried = sample(points, EACH[do])
    for point in tried:
        try:
            ended[attempt(point)] += 1
        except (AssertionError, Exception) as error:  # noqa: BLE001  (each point is reported)
            wrong.append((point, repr(error)[:300]))
    with capsys.disabled():
        sys.stdout.write(f"{do}: {len(tried)} of {len(points)}, {dict(ended)}, {wrong}\n" * ALL)
    assert not wrong, wrong
    assert ended[KILLED]


MUTANTS = {
    "key before intent": ("withdraw", ("fsync",)),
    "tombstone late": ("withdraw", ("unlink",)),
    "no next key": ("rotate", ("rename",)),
    "no and then the rest": ("no", ("fsync", "fdatasync")),
}


@pytest.mark.parametrize("mutant", list(MUTANTS))
def test_a_mistake_in_the_order_of_steps_is_caught(lab, attempt, mutant):
    do, calls = MUTANTS[mutant]
    points = [one for one in points_of(lab, do) if one.call in calls and "KILL" in one.fault]
    point = next(one for one in points if complaint(attempt, one, mutant))
    assert complaint(attempt, point) is None


def test_a_forgotten_sweep_of_loose_ends_is_caught(lab, attempt, monkeypatch):
    points = [one for one in points_of(lab, "add") if one.call in NAMES and "KILL" in one.fault]
    with monkeypatch.context() as patch:
        patch.setattr("annotations.library.front.sweep", lambda _rooms: None)
        point = next(one for one in points if complaint(attempt, one))
    assert complaint(attempt, point) is None


def complaint(attempt, point, mutant=""):
    """Give what is wrong after a thing was broken off; None when all is well."""
    try:
        attempt(point, mutant)
    except (AssertionError, Exception) as error:  # noqa: BLE001  (any complaint will do)
        return repr(error)
    return None
