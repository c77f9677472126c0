"""Makes timelines with moments on them, and hands that press, drag and type."""

from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotations.model import new_moment
from kijkwijzer.ui.theme import use_theme
from kijkwijzer.ui.timeline.content import Content
from kijkwijzer.ui.timeline.view import TimelineView
from rubrics.model import Code, Principle, Rubric, Shape

LAYER = UUID(int=7)
DURATION_MS = 100_000


def make_rubric():
    lanes = (("zien", Shape.CIRCLE), ("vreemd", Shape.SQUARE), ("klant", Shape.TRIANGLE))
    principles = tuple(
        Principle(one, {"nl": one.title(), "en": one.title()}, shape, (make_code("een"),))
        for one, shape in lanes
    )
    return Rubric("proef", "1", {"nl": "Proef"}, {}, principles, (), {})


def make_code(code_id):
    return Code(code_id, {"nl": "Open vraag", "en": "Open question"}, {}, {}, {})


def make_moment(start_ms, end_ms=None, lane="zien", **more):
    return new_moment(LAYER, start_ms, f"{lane}.een", end_ms, **more)


class Hand:
    """A mouse and keys on one timeline; x by the time of the film, y by the lane."""

    def __init__(self, view):
        self.view = view

    def at(self, time_ms, lane=0, row=0, by_px=0):
        scene = self.view.stage.scene
        middle = scene.layout.lanes[lane].row(row).middle
        return QPoint(round(scene.x(time_ms)) + by_px, round(middle))

    def click(self, place, button=Qt.MouseButton.LeftButton):
        QTest.mouseClick(self.view, button, Qt.KeyboardModifier.NoModifier, place)

    def double_click(self, place):
        QTest.mouseDClick(
            self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )

    def take(self, place, button=Qt.MouseButton.LeftButton):
        QTest.mousePress(self.view, button, Qt.KeyboardModifier.NoModifier, place)

    def move(self, place):
        QTest.mouseMove(self.view, place)

    def let_go(self, place, button=Qt.MouseButton.LeftButton):
        QTest.mouseRelease(self.view, button, Qt.KeyboardModifier.NoModifier, place)

    def drag(self, start, end):
        self.take(start)
        self.move((start + end) / 2)
        self.move(end)
        self.let_go(end)

    def press_key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.view, key, modifiers)


class Ears:
    """Remembers all that a timeline says."""

    def __init__(self, view):
        self.seeks, self.chosen, self.wishes, self.edges, self.released = [], [], [], [], []
        view.seek_requested.connect(self.seeks.append)
        view.moment_chosen.connect(self.chosen.append)
        view.moment_changed.connect(lambda before, after: self.wishes.append((before, after)))
        view.edge_dragged.connect(self.edges.append)
        view.edge_released.connect(lambda: self.released.append(True))


@pytest.fixture
def rubric():
    return make_rubric()


@pytest.fixture
def content(rubric):
    return Content(DURATION_MS, rubric, "nl")


@pytest.fixture
def moment():
    return make_moment


@pytest.fixture
def make_timeline(qtbot, rubric):
    """Give a timeline of 100 s in which 10 px are 1 s, shown, with these moments."""
    made = []

    def make(*moments, duration_ms=DURATION_MS, peaks=None, voices=(), cues=()):
        view = TimelineView()
        qtbot.addWidget(view)
        view.resize(148 + 800, 308)
        view.set_film(duration_ms, rubric, "nl", peaks, voices, cues)
        view.set_moments(moments)
        view.show()
        view.look_at(view.stage.window.spanning(10_000, 90_000))
        made.append(view)
        return view

    yield make
    use_theme("light")
    for view in made:
        view.close()


@pytest.fixture
def hand():
    return Hand


@pytest.fixture
def ears():
    return Ears
