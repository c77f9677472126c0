"""The client's screen on a real library with light keys, and a film that plays by hand."""

from datetime import date, datetime, timedelta
from hashlib import sha256

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
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
)
from kijkwijzer.app.desk import AppDesk
from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.player import Frame, PlayerState
from kijkwijzer.session import Session
from kijkwijzer.ui.client.screen import ClientScreen
from kijkwijzer.ui.style import install_style
from rubrics.guides import guide

COORDINATORS = "drie blauwe fietsen op zolder"
FACILITATORS = "paarse egel zingt onder water"
DURATION_MS, FRAME_MS = 240_000, 40
FILM = Film(DURATION_MS, has_picture=True, has_sound=True, width_px=640, height_px=360)


class HandPlayer:
    """Plays nothing by itself: a test says where the film is."""

    name, duration_ms, trouble, rate = "hand", DURATION_MS, None, 1.0

    def __init__(self):
        self.state = PlayerState.EMPTY
        self.at_ms = 0
        self.closed = False
        self._listeners = []
        self._due = None

    def open(self, _film):
        self.state = PlayerState.PAUSED
        self.seek(0)

    def close(self):
        self.closed = True

    def play(self):
        self._become(PlayerState.PLAYING)

    def pause(self):
        self._become(PlayerState.PAUSED)

    def seek(self, position_ms):
        self.at_ms = position_ms
        self._due = Frame(position_ms, position_ms + FRAME_MS, 16, 9, 64, bytes(64 * 9))

    def set_volume(self, percent):
        pass

    def set_viewport(self, width_px, height_px):
        pass

    def on_state(self, listener):
        self._listeners.append(listener)

    def position_ms(self):
        return self.at_ms

    def due_frame(self):
        due, self._due = self._due, None
        return due

    def _become(self, state):
        self.state = state
        for listener in self._listeners:
            listener(state)


@pytest.fixture(params=["nl", "en"])
def language(request):
    return request.param


@pytest.fixture
def players():
    return []


@pytest.fixture
def ahead():
    """By how much the library's clock is ahead of that of this computer."""
    return [timedelta(0)]


@pytest.fixture
def desk(qapp, tmp_path, monkeypatch, players, ahead):
    """A real desk with a real library, whose films are made up."""
    install_style(qapp, "light")
    desk = AppDesk(tmp_path / "settings.json")
    made, _ = Library.create(
        tmp_path / "library",
        COORDINATORS,
        light=True,
        ledgers=tmp_path / "ledgers",
        clock=lambda: datetime.now().astimezone() + ahead[0],
    )
    desk.take(made)
    fill(made)

    def make_player():
        players.append(HandPlayer())
        return players[-1]

    times = np.arange(0, DURATION_MS, FRAME_MS, dtype=np.int64)
    monkeypatch.setattr(desk, "make_player", make_player)
    monkeypatch.setattr(
        desk,
        "open_film",
        lambda number, purpose: Session(
            desk.library.look(number, purpose), OpenFilm(FILM, times, lambda: None)
        ),
    )
    yield desk
    desk.lock()


def fill(library):
    draft = RecordingDraft(
        date(2026, 11, 20),
        "Kennismaking",
        Setting.DESK,
        (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT)),
    )
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film" * 1000)
        digest = sha256(b"film").digest()
        arrival.finish(FILM, digest, digest[::-1])
    until = date.today() + timedelta(days=90)
    for code in ("W-01", "K-014"):
        for purpose in (Purpose.OWN_LEARNING, Purpose.CLIENT_REVIEW):
            library.record_decision(1, code, purpose, DecisionState.GIVEN, until)


@pytest.fixture
def facilitator(desk):
    who, _ = desk.library.add_facilitator("Sanne", FACILITATORS, light=True)
    return who


@pytest.fixture
def secret():
    return FACILITATORS


@pytest.fixture
def b_guide():
    return guide("klant-kijkt-terug")


@pytest.fixture
def open_screen(qtbot, desk, facilitator, b_guide):
    """Open a screen: of a new session, or of one that is gone on with."""
    opened = []

    def screen(language="en", session_id=None):
        library = desk.library
        if session_id is None:
            run = library.begin_session(1, b_guide, facilitator=facilitator.id)
        else:
            run = library.take_up(session_id)
        key = library.open_facilitator(facilitator.id, FACILITATORS)
        notebook = library.open_notebook(run.session_id, key)
        session = desk.open_film(1, Purpose.CLIENT_REVIEW)
        made = ClientScreen(desk, session, run, notebook, language)
        made.session_id = run.session_id
        made.resize(1024, 640)
        qtbot.addWidget(made)
        made.show()
        opened.append(made)
        return made

    yield screen
    for one in opened:
        one.release()


class Hands:
    """Keys and nothing else: no mouse, and no way to a widget but the Tab key."""

    def __init__(self, screen):
        self._screen = screen

    def focus(self):
        QApplication.processEvents()
        return self._screen.focusWidget()

    def press(self, key, times=1):
        for _ in range(times):
            QTest.keyClick(self.focus(), key)
        QApplication.processEvents()

    def type(self, words):
        for letter in words:
            QTest.keyClick(self.focus(), letter)

    def go_to(self, widget: QWidget):
        """Press Tab until the keyboard is there; fails when it never comes there."""
        for _ in range(60):
            if self.focus() is widget:
                return
            QTest.keyClick(self.focus(), Qt.Key.Key_Tab)
        raise AssertionError(f"the keyboard never comes to {widget}")

    def push(self, widget, key=Qt.Key.Key_Return):
        """Go to a button with the Tab key, and press it."""
        self.go_to(widget)
        self.press(key)


@pytest.fixture
def hands():
    return Hands
