"""A review page on a film that plays by hand, with moments kept in memory."""

from dataclasses import replace
from datetime import date
from importlib import resources
from uuid import uuid4

import numpy as np
import pytest

from annotations.model import Film, Layer, Participant, Perspective, Recording, Role, Setting
from annotations.trouble import PlaceTrouble
from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.player import Frame, PlayerState
from kijkwijzer.session import Session
from kijkwijzer.settings import Settings
from kijkwijzer.ui.review.page import ReviewPage
from kijkwijzer.ui.style import install_style
from rubrics.reader import read_rubric

FRAME_MS = 40
DURATION_MS = 240_000
CAPTIONS = (
    "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Werkregisseur>Hoe gaat het?\n\n"
    "00:00:04.000 --> 00:00:06.000\n<v Klant>Ik weet het niet.\n"
)


class FakePlayer:
    """Plays nothing by itself: a test says which frame is due."""

    name = "fake"
    duration_ms = DURATION_MS
    trouble = None

    def __init__(self):
        self.state = PlayerState.EMPTY
        self.rate = 1.0
        self.at_ms = 0
        self.calls = []
        self._listeners = []
        self._due = None

    def open(self, _film):
        self.state = PlayerState.PAUSED
        self.show(0)

    def close(self):
        self.calls.append("close")

    def play(self):
        self._become(PlayerState.PLAYING)

    def pause(self):
        self._become(PlayerState.PAUSED)

    def seek(self, position_ms):
        self.calls.append(("seek", position_ms))
        self.show(position_ms)

    def step(self, frames):
        self.calls.append(("step", frames))
        self.show(self.at_ms + frames * FRAME_MS)

    def set_rate(self, rate):
        self.rate = rate

    def set_volume(self, percent):
        self.volume = percent

    def set_viewport(self, width_px, height_px):
        pass

    def on_state(self, listener):
        self._listeners.append(listener)

    def position_ms(self):
        return self.at_ms

    def due_frame(self):
        due, self._due = self._due, None
        return due

    def show(self, position_ms):
        start = min(max(position_ms, 0), DURATION_MS - FRAME_MS) // FRAME_MS * FRAME_MS
        self.at_ms = start
        self._due = Frame(start, start + FRAME_MS, 16, 9, 64, bytes(64 * 9))

    def _become(self, state):
        self.state = state
        for listener in self._listeners:
            listener(state)


class FakeLooking:
    """Keeps moments in memory, and refuses when told to."""

    def __init__(self, recording, layer, captions):
        self.recording, self.layer = recording, layer
        self.kept = {}
        self.refusing = False
        self._captions = captions

    def put(self, moment):
        self.kept[moment.id] = moment

    def drop(self, moment_id):
        del self.kept[moment_id]

    def moments(self):
        return tuple(self.kept.values())

    def apply(self, edit):
        self._check()
        return edit.apply(self)

    def revert(self, edit):
        self._check()
        return edit.revert(self)

    def captions(self):
        return self._captions

    def open_blob(self, _kind):
        return None

    def close(self):
        pass

    def _check(self):
        if self.refusing:
            raise PlaceTrouble("The disk is full.")


def a_recording(film):
    people = (
        Participant(uuid4(), "W-01", Role.COORDINATOR),
        Participant(uuid4(), "K-014", Role.CLIENT),
    )
    day = date(2026, 10, 12)
    return Recording(uuid4(), 14, day, "Voortgangsgesprek", Setting.DESK, people, film)


@pytest.fixture
def film():
    facts = Film(DURATION_MS, has_picture=True, has_sound=True, width_px=640, height_px=360)
    times = np.arange(0, DURATION_MS, FRAME_MS, dtype=np.int64)
    return OpenFilm(facts, times, lambda: None)


@pytest.fixture
def looking(film):
    recording = a_recording(film.facts)
    layer = Layer(uuid4(), recording.id, Perspective.COORDINATOR, "W-01", "vkn-eigen", "0.1")
    return FakeLooking(recording, layer, {"nl": CAPTIONS})


@pytest.fixture
def session(looking, film):
    return Session(looking, film)


@pytest.fixture(scope="session")
def rubric():
    file = resources.files("rubrics") / "data" / "vkn-eigen.toml"
    return read_rubric(file.read_bytes(), file.name)


@pytest.fixture
def player():
    return FakePlayer()


@pytest.fixture
def make_page(qtbot, qapp, session, player, rubric):
    """Give a page with these settings; all pages are released at the end."""
    install_style(qapp)
    made = []

    def make(settings=None, open_session=None, size=(1200, 800)):
        chosen = settings or Settings(language="en")
        page = ReviewPage(open_session or session, player, rubric, chosen)
        page.resize(*size)
        page.show()
        qtbot.waitExposed(page)
        page.parts.video.look()
        page.parts.video.grab()
        made.append(page)
        return page

    yield make
    for page in made:
        page.release()
        page.hide()
        page.header_widget().deleteLater()
        page.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def page(make_page):
    return make_page()


@pytest.fixture
def see(page, player):
    """Have a frame on screen at this time."""

    def see(position_ms):
        player.show(position_ms)
        page.parts.video.look()
        page.parts.video.grab()

    return see


@pytest.fixture
def quiet_film(film):
    """A film with sound and no picture."""
    facts = replace(film.facts, has_picture=False, width_px=0, height_px=0)
    return OpenFilm(facts, np.array([], dtype=np.int64), lambda: None)
