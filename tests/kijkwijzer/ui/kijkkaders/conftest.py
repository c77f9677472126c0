"""A desk with a library and the page of rubrics, and a review page on a film of no pictures."""

import time
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget

from annotations.library import Library
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
    Valence,
    new_moment,
)
from kijkwijzer.app.desk import AppDesk
from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.player import PlayerState
from kijkwijzer.session import Session
from kijkwijzer.ui import work
from kijkwijzer.ui.kijkkaders.page import KijkkadersPage
from kijkwijzer.ui.looking_back import LookingBack
from kijkwijzer.ui.review.page import ReviewPage
from kijkwijzer.ui.style import install_style
from kijkwijzer.ui.theme import use_theme
from rubrics.catalog import STARTING_RUBRIC

PEOPLE = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))
DURATION_MS = 120_000


@pytest.fixture(autouse=True)
def dress(qapp):
    install_style(QApplication.instance())
    use_theme("light")
    yield
    work.end_all()


@pytest.fixture
def desk(tmp_path):
    made = AppDesk(tmp_path / "settings.json", for_now={"language": "en"})
    made.catalog.copy(STARTING_RUBRIC, "mijn-kader", {"nl": "Mijn kader", "en": "My rubric"})
    yield made
    made.lock()


@pytest.fixture
def library(desk, tmp_path):
    """An open library with one recording that everyone allows."""
    library, _ = Library.create(tmp_path / "library", "drie blauwe fietsen op zolder", light=True)
    desk.take(library)
    with library.receive(RecordingDraft(date.today(), "", Setting.DESK, PEOPLE)) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film")
        digest = sha256(b"film").digest()
        film = Film(DURATION_MS, has_picture=False, has_sound=True)
        arrival.finish(film, digest, digest[::-1])
    until = date.today() + timedelta(days=9)
    for code, _ in PEOPLE:
        library.record_decision(1, code, Purpose.OWN_LEARNING, DecisionState.GIVEN, until)
    return library


@pytest.fixture
def page(qtbot, desk):
    made = KijkkadersPage(desk)
    qtbot.addWidget(made)
    made.resize(1024 - 84, 584)
    made.header_widget().show()
    made.show()
    yield made
    made.release()
    made.header_widget().close()
    made.close()


class StillPlayer:
    """A player that shows nothing and stands where it was sent."""

    name = "still"
    duration_ms = DURATION_MS
    trouble = None
    state = PlayerState.PAUSED
    rate = 1.0
    at_ms = 0

    def __getattr__(self, name):
        return lambda *_: None

    def seek(self, position_ms):
        self.at_ms = position_ms

    def position_ms(self):
        return self.at_ms

    def due_frame(self):
        return None


@pytest.fixture
def looking_back(qtbot, desk, library, monkeypatch):
    """The part of the window that holds the review page, with a session of the own rubric."""
    desk.use_rubric("mijn-kader")
    facts = Film(DURATION_MS, has_picture=False, has_sound=True)
    film = OpenFilm(facts, np.zeros(0, dtype=np.int64), lambda: None)
    over = QWidget()
    over.resize(1200, 760)
    qtbot.addWidget(over)
    settings = replace(desk.settings, language="en")

    def make(session, parent):
        made = ReviewPage(session, StillPlayer(), desk.rubric_of(session), settings, None, parent)
        made.resize(1200, 760)
        return made

    monkeypatch.setattr(desk, "make_review_page", make)
    held = LookingBack(desk, over)
    held.again_wished.connect(held.show)
    over.show()
    session = Session(desk._look(library, 1, Purpose.OWN_LEARNING), film)
    yield SimpleNamespace(held=held, session=session, over=over, film=film)
    held.release()
    session.close()
    over.close()


@pytest.fixture
def tools(qtbot):
    """Short ways to do what tests of these pages do."""

    def wait(until):
        qtbot.waitUntil(lambda: bool(until()), timeout=5000)

    def a_moment(session, start_ms, *codes, valence=Valence.QUESTION):
        return new_moment(session.layer.id, start_ms, *codes, valence=valence)

    def rest(seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()

    return SimpleNamespace(wait=wait, a_moment=a_moment, rest=rest)
