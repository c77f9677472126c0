"""Made-up conversations and a library of them, so that pages can be seen without a film."""

# ruff: noqa: ARG002  (fakes take what the real ones take)

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from uuid import uuid4

import pytest
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from annotations.consent import answer
from annotations.expiry import Due
from annotations.library import CheckReport, Entry
from annotations.library.check import Counts
from annotations.model import (
    Decision,
    DecisionState,
    Film,
    Participant,
    Purpose,
    Recording,
    RecordingState,
    Role,
    Setting,
)
from annotations.trouble import Refused
from annotations.withdrawal import (
    PartKind,
    PlanPart,
    Remains,
    WithdrawalPlan,
    WithdrawalReceipt,
    Withdrawn,
)

TODAY = date(2026, 11, 21)
CODES = ("zien.vragen", "vreemd.raakmoment", "klant.stem", "zien.contact", "klant.regie")
KEY = "AGE-SECRET-KEY-1QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE"


def poster_bytes():
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    image.fill(QColor("#4A545E"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(QRectF(24, 16, 80, 60), QColor("#6D7881"))
    for x, skin, shirt in ((100, "#D9B99B", "#2F5878"), (224, "#AA7A57", "#7A5A30")):
        painter.setBrush(QColor(shirt))
        painter.drawRoundedRect(QRectF(x - 38, 98, 76, 90), 34, 34)
        painter.setBrush(QColor(skin))
        painter.drawEllipse(QPointF(x, 76), 22, 22)
    painter.fillRect(QRectF(0, 140, 320, 40), QColor("#8A6C54"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")
    return bytes(buffer.data().data())


def a_recording(
    number, kind="Voortgangsgesprek", held_on=date(2026, 10, 12), minutes=41.33, **more
):
    people = (
        Participant(uuid4(), "W-01", Role.COORDINATOR),
        Participant(uuid4(), f"K-{number:03d}", Role.CLIENT),
    )
    film = Film(duration_ms=int(minutes * 60_000), has_picture=True, has_sound=True)
    more = {"setting": Setting.DESK, "participants": people, "film": film, **more}
    return Recording(id=uuid4(), number=number, held_on=held_on, kind=kind, **more)


def decided(recording, purpose, until, state=DecisionState.GIVEN):
    when = datetime(2026, 10, 12, 12, tzinfo=UTC)
    return [
        Decision(uuid4(), person.id, purpose, state, when, until if until else None)
        for person in recording.participants
    ]


def an_entry(recording, decisions=(), moments=0):
    answers = {
        purpose: answer(purpose, recording.participants, decisions, TODAY) for purpose in Purpose
    }
    allowed = answers[Purpose.OWN_LEARNING].allowed
    step = recording.film.duration_ms // (moments + 1)
    marks = tuple(
        ((n + 1) * step + (n * 7919 % 13) * step // 16, CODES[n * 3 % 5]) for n in range(moments)
    )
    own = answers[Purpose.OWN_LEARNING]
    return Entry(recording, own, answers, marks if allowed else (), moments if allowed else None)


def sample_entries():
    own, peers, research = Purpose.OWN_LEARNING, Purpose.INTERVISION, Purpose.RESEARCH_CODING
    rows = [
        (a_recording(14), (own, peers), 52, 12),
        (a_recording(21, "Intake", date(2026, 11, 3), 28.1), (own,), 74, 9),
        (a_recording(9, held_on=date(2026, 10, 19), minutes=36.7), (own, peers, research), 59, 21),
        (a_recording(17, "Nazorg", date(2026, 9, 30), 18.2), (own,), 6, 4),
    ]  # fmt: skip
    entries = []
    for recording, purposes, days, moments in rows:
        until = TODAY + timedelta(days=days)
        decisions = [one for purpose in purposes for one in decided(recording, purpose, until)]
        entries.append(an_entry(recording, decisions, moments))
    gone = a_recording(3, "Intake", state=RecordingState.WITHDRAWN)
    entries.append(an_entry(gone))
    entries.append(an_entry(a_recording(22, held_on=date(2026, 11, 20), minutes=33.8)))
    return entries


class FakeLibrary:
    """As the library's front door, with made-up rows."""

    def __init__(self, entries=()):
        self.id = uuid4()
        self.finished = ()
        self.unfinished = ()
        self.rows = list(entries)
        self.read_only = False
        self.path = Path("/home/w/Kijkwijzer/bibliotheek")
        self.kept = []
        self.how = []
        self.poster_data = poster_bytes()
        self.due_originals = []
        self.reminders = []
        self.gone = []
        self.copies = []
        self.parts = (PlanPart(PartKind.FILM, 1, 612_000_000), PlanPart(PartKind.KEY, 1))
        self.ground = ""
        self.ending = Due((), (), ())
        self.told = []
        self.clock_last = None
        self.codes = 0
        self.restored = None

    def entries(self, today=None):
        return tuple(self.rows)

    def recording(self, number):
        return next(row.recording for row in self.rows if row.recording.number == number)

    def add_participant(self, number, code, role):
        person = Participant(uuid4(), code, role)
        row = next(row for row in self.rows if row.recording.number == number)
        people = (*row.recording.participants, person)
        recording = replace(row.recording, participants=people)
        self.rows[self.rows.index(row)] = an_entry(recording)
        return person

    def withdrawn(self):
        return tuple(self.gone)

    def withdrawal_plan(self, number, purpose=None):
        parts = self.parts if purpose is None else self.made_for(purpose)
        outside = tuple(one for one in self.copies if one.number in (number, None))
        return WithdrawalPlan(number, purpose, parts, (Remains.NUMBER,), outside, None)

    def made_for(self, purpose):
        return ()

    def withdraw(self, number, *, by, purpose=None, person=None, progress=None):
        self.spoke_for = person
        self.kept.append(("withdrawn", number, by, purpose))
        plan = self.withdrawal_plan(number, purpose)
        for step in ("intent", "key", "files", "rows", "remnants", "check"):
            progress(step)
        if purpose is None:
            self.rows = [row for row in self.rows if row.recording.number != number]
            self.gone.append(Withdrawn(number, TODAY))
        else:
            self.made_for = lambda _: ()
        return WithdrawalReceipt(number, TODAY, purpose, plan.parts, plan.outside, "ab" * 32)

    def code_for(self, number, participant_code):
        self.codes += 1
        return "LINDE-4827-KOMPAS"

    def find_by_code(self, typed):
        if typed.upper().split() != ["LINDE", "4827", "KOMPAS"]:
            raise Refused("This is not a withdrawal code.")
        return 14

    def due(self, today=None):
        return self.ending

    def sessions(self, number=None):
        return ()

    def owners(self):
        return ()

    def learning(self, owner):
        return ()

    def open_try_outs(self, owner, number=None):
        return ()

    def told_ended(self, *numbers):
        self.told.extend(numbers)

    def clock_behind(self):
        return self.clock_last

    def trust_clock(self):
        self.clock_last = None

    def register_entries(self):
        return tuple(self.copies)

    def register(self, number, copy):
        self.noted = (number, copy)

    def settle_register(self, entry_id, state):
        self.copies = [
            replace(one, state=state) if one.id == entry_id else one for one in self.copies
        ]

    def legal_ground(self):
        return self.ground

    def set_legal_ground(self, text):
        self.ground = text

    def poster(self, number):
        return self.poster_data

    def search(self, text):
        hits = [row for row in self.rows if row.moments and "drie tellen" in text.lower()]
        return tuple(SimpleNamespace(recording=row.recording) for row in hits[:1])

    def may(self, number, purpose, today=None):
        row = next(row for row in self.rows if row.recording.number == number)
        return row.answers[purpose]

    def record_decision(self, number, code, purpose, state, valid_until=None, **how):
        self.kept.append((number, code, purpose, state, valid_until))
        self.how.append(how)
        self.rows = [
            decided_row(row, code, purpose, state, valid_until, how.get("conditions", frozenset()))
            if row.recording.number == number
            else row
            for row in self.rows
        ]

    def originals_due(self, today=None):
        return tuple(self.due_originals)

    def remind_original(self, number, on):
        self.reminders.append((number, on))
        self.due_originals = [one for one in self.due_originals if one.number != number]

    def info(self):
        return SimpleNamespace(
            path=self.path,
            created_at=datetime(2026, 9, 1, tzinfo=UTC),
            schema="0001",
            recordings=len(self.rows),
            moments=sum(row.moments or 0 for row in self.rows),
            size_bytes=4_812_000_000,
        )

    def check(self, progress=None, stopped=None):
        for step in range(5):
            progress(step, 4)
        return CheckReport((), Counts(recordings=6, texts=184, files=24), finished=True)

    def change_passphrase(self, new):
        self.kept.append("passphrase")

    def new_recovery_key(self):
        return KEY


def decided_row(row, code, purpose, state, until, conditions=frozenset()):
    """Give the row as it is once somebody decided something about one purpose."""
    person = row.recording.participant(code)
    when = datetime(2026, 11, 21, tzinfo=UTC)
    decision = Decision(uuid4(), person.id, purpose, state, when, until, conditions=conditions)
    before = [
        one.decision
        for one in row.answers[purpose].standings
        if one.decision is not None and one.participant.id != person.id
    ]
    found = answer(purpose, row.recording.participants, [*before, decision], TODAY)
    answers = {**row.answers, purpose: found}
    return replace(row, answers=answers, own_learning=answers[Purpose.OWN_LEARNING])


def renumbered(row, number, marks):
    recording = replace(row.recording, number=number)
    length = recording.film.duration_ms
    shown = tuple((length * n // marks, CODES[n % 5]) for n in range(marks))
    return replace(row, recording=recording, marks=shown, moments=marks)


@pytest.fixture
def samples():
    """Give the makers of this file, since test files do not import one another."""
    return SimpleNamespace(
        a_recording=a_recording,
        an_entry=an_entry,
        decided=decided,
        renumbered=renumbered,
        library=FakeLibrary,
        entries=sample_entries,
        key=KEY,
        today=TODAY,
    )


class ShownWindows(QObject):
    """Remembers every widget that was shown as a window of its own."""

    def __init__(self, parent):
        super().__init__(parent)
        self.names = []

    @override
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            self.names += [type(watched).__name__] if watched.isWindow() else []
        return False


@pytest.fixture
def windows_shown(qapp):
    """Names of what was shown as a window since this was asked for."""
    watcher = ShownWindows(qapp)
    qapp.installEventFilter(watcher)
    yield watcher.names
    qapp.removeEventFilter(watcher)
    watcher.deleteLater()
