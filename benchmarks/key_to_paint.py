"""From a key press to the moment on disk and on screen, with 10,000 moments in the recording."""

import random
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from rows import Row, percentile

from annotations.edits import AddMoment, Together
from annotations.library import Library
from annotations.library.looking import Looking
from annotations.model import (
    DecisionState,
    Film,
    Note,
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
from kijkwijzer.ui.review.page import ReviewPage
from kijkwijzer.ui.style import install_style
from rubrics.catalog import shipped_rubric

MOMENTS = 10_000
FEW = 10
PRESSES = 400
DURATION_MS = 3 * 3_600_000
AIM_MS = 16.0
KEYS = (Qt.Key.Key_1, Qt.Key.Key_6, Qt.Key.Key_Q, Qt.Key.Key_9, Qt.Key.Key_R)
PEOPLE = (("W-01", Role.COORDINATOR), ("K-014", Role.CLIENT))


class StandingPlayer:
    """A film that stands where it is put: the player's work is no part of this figure."""

    name, trouble, state, rate = "standing", None, PlayerState.PAUSED, 1.0
    duration_ms = DURATION_MS

    def __init__(self) -> None:
        self.at_ms = 0

    def position_ms(self) -> int:
        return self.at_ms

    def due_frame(self) -> None:
        return None

    def __getattr__(self, name: str) -> object:
        return lambda *_: None


def measure() -> list[Row]:
    """Press keys at 10,000 moments, against the same at 10 and against the bare commit."""
    app = QApplication.instance() or QApplication([])
    install_style(app)
    with tempfile.TemporaryDirectory() as folder:
        few, _ = _press_all(app, Path(folder) / "few", FEW)
        many, commit = _press_all(app, Path(folder) / "many", MOMENTS)
    aim = f"p99 at most {AIM_MS:g} ms"
    rows = []
    for percent in (50, 99):
        took = percentile(many, percent)
        figure = f"key to committed and painted, p{percent}, {MOMENTS:,} moments"
        reached = took <= AIM_MS
        rows.append(
            Row(figure, took, "ms", f"{FEW} moments", percentile(few, percent), aim, reached)
        )
        bare = percentile(commit, percent)
        rows.append(Row(figure, took, "ms", "bare commit", bare, aim, reached))
    return rows


def _press_all(app: QApplication, path: Path, moments: int) -> tuple[list[float], list[float]]:
    """Give how long each press took, and how long a commit alone takes, in ms."""
    with _looking(path, moments) as looking:
        commits = [_timed(lambda: looking.apply(AddMoment(_moment(looking)))) for _ in range(100)]
        facts = Film(DURATION_MS, has_picture=False, has_sound=True)
        film = OpenFilm(facts, np.array([], dtype=np.int64), lambda: None)
        session, player = Session(looking, film), StandingPlayer()
        page = ReviewPage(session, player, shipped_rubric(), Settings(language="nl"))
        page.resize(1920, 1000)
        page.show()
        QTest.qWait(300)
        presses = [_press(app, page, player, place) for place in range(PRESSES)]
        page.release()
        page.hide()
        page.deleteLater()
    return presses[10:], commits


def _press(app: QApplication, page: ReviewPage, player: StandingPlayer, place: int) -> float:
    player.at_ms = random.Random(place).randrange(DURATION_MS)  # noqa: S311
    page.view._show(player.at_ms)  # noqa: SLF001  (as if a frame came)
    app.processEvents()
    key = KEYS[place % len(KEYS)]

    def press_and_paint() -> None:
        QTest.keyPress(page.parts.video, key)
        QTest.keyRelease(page.parts.video, key)
        app.processEvents()

    return _timed(press_and_paint)


def _timed(act: object) -> float:
    start = time.perf_counter()
    act()  # type: ignore[operator]
    return (time.perf_counter() - start) * 1000


@contextmanager
def _looking(path: Path, moments: int) -> Iterator[Looking]:
    library, _ = Library.create(
        path, "vijf losse woorden voor deze proef", light=True, ledgers=path.parent / "ledgers"
    )
    draft = RecordingDraft(date(2026, 11, 1), "Intake", Setting.DESK, PEOPLE)
    with library.receive(draft) as arrival:
        film = Film(DURATION_MS, has_picture=False, has_sound=True)
        number = arrival.finish(film, bytes(32), bytes(range(32))).number
    until = date.today() + timedelta(days=30)  # noqa: DTZ011
    for code, _ in PEOPLE:
        library.record_decision(
            number, code, Purpose.OWN_LEARNING, DecisionState.GIVEN, valid_until=until
        )
    looking = library.look(number)
    edits = tuple(AddMoment(_moment(looking)) for _ in range(moments))
    looking.apply(Together(edits))
    yield looking
    looking.close()
    library.close()


def _moment(looking: Looking) -> object:
    codes = [name for name, _, _ in shipped_rubric().codes()]
    start_ms = random.randrange(DURATION_MS)  # noqa: S311
    end_ms = start_ms + 4000 if random.random() < 0.5 else None  # noqa: S311
    note = Note(observation="Ik kijk op van mijn papier.")
    return new_moment(looking.layer.id, start_ms, random.choice(codes), end_ms, note=note)  # noqa: S311
