"""A desk and a library of made-up conversations, so that the shell can be seen without a film."""

# ruff: noqa: ARG002  (fakes take what the real ones take)

import threading
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from uuid import uuid4

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from annotations.consent import answer
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
from annotations.trouble import Refused, translatable
from kijkwijzer.media.probe import FilmProbe, SoundTrack
from kijkwijzer.media.probe_reasons import Remark
from kijkwijzer.settings import Settings
from kijkwijzer.ui import translation, work
from kijkwijzer.ui.style import install_style
from kijkwijzer.ui.theme import use_theme
from rubrics.catalog import shipped_rubric

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
        self.rows = list(entries)
        self.read_only = False
        self.path = Path("/home/w/Kijkwijzer/bibliotheek")
        self.kept = []
        self.poster_data = poster_bytes()
        self.due = []
        self.reminders = []

    def entries(self, today=None):
        return tuple(self.rows)

    def recording(self, number):
        return next(row.recording for row in self.rows if row.recording.number == number)

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

    def originals_due(self, today=None):
        return tuple(self.due)

    def remind_original(self, number, on):
        self.reminders.append((number, on))
        self.due = [one for one in self.due if one.number != number]

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


@dataclass
class FakeDesk:
    """A desk that remembers what was asked of it."""

    library: FakeLibrary | None = None
    settings: Settings = field(default_factory=lambda: Settings(language="en", theme="light"))
    is_practice: bool = False
    asked: list = field(default_factory=list)
    trouble: Exception | None = None

    def __post_init__(self):
        self.rubric = shipped_rubric()

    def keep_settings(self, settings):
        self.settings = settings
        self.asked.append("settings")

    def today(self):
        return TODAY

    def strength(self, passphrase):
        words = len(set(passphrase.split()))
        return SimpleNamespace(score=min(words, 4), enough=words >= 4, weaknesses=("short",))

    def generate_passphrase(self):
        return "kade wolk tafel lente brug"

    def recovery_groups(self, key):
        letters = key.removeprefix("AGE-SECRET-KEY-1")
        return ("AGE-SECRET-KEY-1", *(letters[at : at + 4] for at in range(0, len(letters), 4)))

    def recovery_confirmed(self, key, typed):
        return typed.replace(" ", "").upper() == "".join(self.recovery_groups(key)[-2:])

    def create_library(self, path, passphrase):
        self._act("create", path)
        self.library = FakeLibrary()
        return KEY

    def open_library(self, path, secret, *, read_only=False):
        self._act("open", path, read_only)
        if secret != "kade wolk tafel lente brug":
            raise Refused(
                translatable(
                    "Trouble", "This passphrase or recovery key does not open the library."
                )
            )
        self.library = FakeLibrary(sample_entries())

    def open_practice(self):
        self._act("practice")
        self.library = FakeLibrary(sample_entries()[:1])
        self.is_practice = True

    def lock(self):
        self.asked.append(("lock",))
        self.library, self.is_practice = None, False

    def open_recording(self, number):
        self._act("recording", number)
        return SimpleNamespace(recording=self.library.recording(number))

    def close_recording(self):
        self.asked.append(("close",))

    def probe_film(self, path):
        self._act("probe", path)
        tracks = (SoundTrack("aac", 2, 48_000, ""),)
        return FilmProbe(
            "mov", 612_000_000, 2_480_000, tracks, (Remark.LEFT_OUT,), "h264", 1920, 1080
        )

    def add_film(self, path, draft, progress, stopped):
        self._act("add", path)
        return self._taken(draft)

    def _taken(self, draft):
        recording = replace(a_recording(23, draft.kind), held_on=draft.held_on)
        self.library.rows.append(an_entry(recording))
        return recording

    def players(self):
        return {"vlc": "VLC 3 was not found on this computer.", "qt": ""}

    def make_review_page(self, session, parent):
        return FakeReview(session, parent)

    def _act(self, *what):
        assert threading.current_thread() is not threading.main_thread(), "slow work on the window"
        self.asked.append(what)
        if self.trouble is not None:
            trouble, self.trouble = self.trouble, None
            raise trouble


class FakeReview(QWidget):
    """A page that counts how often it was released."""

    done_requested = Signal()
    settings_wished = Signal(object)

    def __init__(self, session, parent):
        super().__init__(parent)
        self.session = session
        self.released = 0
        self.kept = True
        self.film = SimpleNamespace(playing=False)
        self._header = QWidget()

    def header_widget(self):
        return self._header

    def set_answers(self, answers):
        self.answers = answers

    def keep_typed(self):
        return self.kept

    def release(self):
        self.released += 1
        return self.kept


@pytest.fixture(autouse=True)
def dressed(qapp):
    """Dress every test in the light theme and English, and put both back."""
    install_style(QApplication.instance(), "light")
    translation.install("en")
    yield
    work.end_all()
    use_theme("light")
    translation.install("en")


@pytest.fixture
def library():
    return FakeLibrary(sample_entries())


@pytest.fixture
def desk(library):
    return FakeDesk(library)


@pytest.fixture
def locked_desk():
    return FakeDesk()


def renumbered(row, number, marks):
    recording = replace(row.recording, number=number)
    length = recording.film.duration_ms
    shown = tuple((length * n // marks, CODES[n % 5]) for n in range(marks))
    return replace(row, recording=recording, marks=shown, moments=marks)


@pytest.fixture
def conftest_parts():
    """Give the makers of this file, since test files do not import one another."""
    return SimpleNamespace(
        a_recording=a_recording,
        an_entry=an_entry,
        decided=decided,
        renumbered=renumbered,
        library=FakeLibrary,
        entries=sample_entries,
        key=KEY,
    )
