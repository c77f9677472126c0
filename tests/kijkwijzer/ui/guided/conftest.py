"""The room Together on a real encrypted library, with a film that plays by hand."""

from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotations.edits import AddMoment, Together
from annotations.library import Library
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
    new_moment,
)
from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.player import PlayerState
from kijkwijzer.session import Session
from kijkwijzer.settings import Settings
from kijkwijzer.ui import work
from kijkwijzer.ui.guided.opening import begin
from kijkwijzer.ui.guided.page import TogetherPage
from kijkwijzer.ui.page_stack import PageStack
from kijkwijzer.ui.style import install_style
from rubrics.catalog import shipped_rubric
from rubrics.guides import guide

PASSPHRASE = "vijf losse woorden voor deze proef"
HELD_ON = date.today() - timedelta(days=12)
DURATION_MS = 65_000
TABS_MOST = 120


class HandPlayer:
    """Plays nothing by itself: a test says where it is."""

    name = "hand"
    duration_ms = DURATION_MS
    trouble = None

    def __init__(self):
        self.state = PlayerState.EMPTY
        self.rate, self.at_ms, self.closed = 1.0, 0, False
        self._listeners = []

    def open(self, _film):
        self.state = PlayerState.PAUSED

    def close(self):
        self.closed = True

    def play(self):
        self._become(PlayerState.PLAYING)

    def pause(self):
        self._become(PlayerState.PAUSED)

    def seek(self, position_ms):
        self.at_ms = position_ms

    def step(self, frames):
        self.at_ms += frames * 40

    def set_rate(self, rate):
        self.rate = rate

    def set_volume(self, percent):
        pass

    def set_viewport(self, width_px, height_px):
        pass

    def on_state(self, listener):
        self._listeners.append(listener)

    def position_ms(self):
        return self.at_ms

    def due_frame(self):
        return None

    def _become(self, state):
        self.state = state
        for listener in self._listeners:
            listener(state)


class StubDesk:
    """As the desk, for one library."""

    is_practice = False
    rubric = shipped_rubric()

    def __init__(self, library, language="en"):
        self.library, self.settings = library, Settings(language=language)
        self.players, self.sessions, self.papers = [], [], []

    def today(self):
        return self.library.today()

    def keep_settings(self, settings):
        self.settings = settings

    def rubric_of(self, _session):
        return self.rubric

    def open_film(self, number, purpose, _holding=()):
        looking = self.library.look(number, purpose)
        times = np.array([], dtype=np.int64)
        session = Session(looking, OpenFilm(looking.recording.film, times, lambda: None))
        self.sessions.append(session)
        return session

    def make_player(self):
        self.players.append(HandPlayer())
        return self.players[-1]

    def session_paper(self, run, looking, language):
        self.papers.append((run.session_id, looking.purpose, language))
        return b"%PDF-"


def permit(library, number, *purposes):
    until = library.today() + timedelta(days=30)
    for purpose in purposes:
        for code in ("W-01", "K-014"):
            library.record_decision(number, code, purpose, DecisionState.GIVEN, until)


def take_in(library, held_on=HELD_ON, mark=b"s"):
    people = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))
    draft = RecordingDraft(held_on, "Intake", Setting.DESK, people)
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film" * 100)
        film = Film(duration_ms=DURATION_MS, has_picture=False, has_sound=True)
        return arrival.finish(film, mark * 32, mark.upper() * 32)


@pytest.fixture
def library(tmp_path):
    """One recording with four marks, allowed for everything a guide asks."""
    made, _ = Library.create(tmp_path / "library", PASSPHRASE, light=True, ledgers=tmp_path / "l")
    take_in(made)
    permit(made, 1, Purpose.OWN_LEARNING, Purpose.THIRD_PARTY_COACH, Purpose.CLIENT_REVIEW)
    looking = made.look(1)
    marks = [(5_000, 9_000), (20_000, None), (31_000, 36_000), (50_000, None)]
    code = StubDesk.rubric.quick_mark
    moments = [new_moment(looking.layer.id, start, code, end) for start, end in marks]
    looking.apply(Together(tuple(map(AddMoment, moments))))
    looking.close()
    yield made
    made.close()


@pytest.fixture
def desk(library):
    return StubDesk(library)


@pytest.fixture
def make_room(qtbot, qapp, desk):
    """Give the room in a window of its own, in this language and size."""
    install_style(qapp)
    shown = []

    def make(language="en", size=(1300, 850)):
        desk.settings = replace(desk.settings, language=language)
        window, page = PageStack(), TogetherPage(desk)
        window.put("together", page)
        window.show_page("together")
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        shown.append((window, page))
        return page

    yield make
    for window, page in shown:
        page.release()
        window.hide()
        window.deleteLater()
    work.end_all()
    qapp.setStyleSheet("")


@pytest.fixture
def room(make_room):
    return make_room()


@pytest.fixture
def make_run(make_room, desk):
    """Give the page of a session that was just begun."""

    def make(guide_id, language="en", size=(1300, 850)):
        room = make_room(language, size)
        room.show_run(begin(desk, 1, guide(guide_id)))
        return room.run

    return make


@pytest.fixture
def hands(qtbot):
    """Do everything by keyboard: go to a widget with Tab, press keys, type."""

    def focused():
        return QApplication.focusWidget()

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(focused(), key, modifier)

    def type_text(words):
        qtbot.keyClicks(focused(), words)

    def go_to(wanted):
        is_wanted = wanted if callable(wanted) else lambda one: one is wanted
        for _ in range(TABS_MOST):
            assert focused() is not None, "Nothing has the keyboard"
            if is_wanted(focused()):
                return focused()
            press(Qt.Key.Key_Tab)
        raise AssertionError("It cannot be gone to with Tab")

    return SimpleNamespace(focused=focused, press=press, type=type_text, go_to=go_to)


@pytest.fixture
def tools():
    """Give the makers of this file, since test files do not import one another."""
    return SimpleNamespace(take_in=take_in, permit=permit, held_on=HELD_ON, desk=StubDesk)
