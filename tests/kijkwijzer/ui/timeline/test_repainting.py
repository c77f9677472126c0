"""What is painted anew after a change: no more than it must, and never less."""

import random
from dataclasses import replace

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from annotations.ports import Change
from kijkwijzer.media.captions import Cue, Voice
from kijkwijzer.ui.timeline.backdrop import Backdrop
from kijkwijzer.ui.timeline.look import Look
from kijkwijzer.ui.timeline.stage import Stage

DURATION_MS = 100_000
LANES = ("zien", "vreemd", "klant")
VOICES = (Voice("Werkregisseur", "speaker_a", ((20_000, 40_000),)),)
CUES = tuple(Cue(at, at + 3000, f"Zin {at}", "") for at in range(0, DURATION_MS, 4000))


class Somebody:
    """Does what people do on a timeline, at random, on a stage or on a view that has one."""

    def __init__(self, seed, make_moment):
        self.dice, self.make_moment = random.Random(seed), make_moment

    def moments(self, count):
        return [self.moment() for _ in range(count)]

    def moment(self):
        start_ms = self.dice.randrange(DURATION_MS - 1)
        lasts_ms = self.dice.choice((None, 5, 300, 900, 6000, 40_000))
        end_ms = min(DURATION_MS, start_ms + lasts_ms) if lasts_ms else None
        return self.make_moment(start_ms, end_ms, lane=self.dice.choice(LANES))

    def change(self, known):
        """Give a change: new, gone, moved or called something else, alone or with another."""
        one = self.dice.choice(known) if known else None
        kind = self.dice.choice(("new", "new", "gone", "moved", "named"))
        if one is None or kind == "new":
            return Change(None, self.moment())
        if kind == "gone":
            return Change(one, None)
        if kind == "named":
            code = f"{self.dice.choice(LANES)}.een"
            return Change(one, replace(one, codes=(code, *("klant.een",) * self.dice.randrange(3))))
        other = self.moment()
        return Change(one, replace(one, start_ms=other.start_ms, end_ms=other.end_ms))

    def do(self, stage):
        """Do one thing on a stage; gives the moments that it touched."""
        known = list(stage.content._moments.values())
        act = self.dice.choice(("edit", "edit", "edit", "choose", "lift", "scroll", "look"))
        if act == "edit":
            change = self.change(known)
            stage.content.change(change)
            stage.resize(stage.layout.width, stage.layout.height)
            return [change.after] if change.before and change.after else []
        if act == "choose":
            stage.chosen = self.dice.choice([None, *(one.id for one in known)])
        elif act == "lift":
            stage.lifted = self.dice.choice([None, stage.chosen])
        elif act == "scroll":
            stage.scroll_to(self.dice.randrange(200))
        elif self.dice.random() < 0.3:
            stage.look_at(stage.window.zoomed(self.dice.choice((0.3, 0.8, 1.3)), 300))
        return []


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("height", [210, 330])
def test_painting_what_changed_is_painting_it_all(seed, ratio, height, make_stage, moment):
    somebody = Somebody(seed, moment)
    stage = make_stage(somebody.moments((0, 30, 300, 2000)[seed]), ratio, height)
    backdrop = Backdrop()
    for _ in range(60):
        touched = somebody.do(stage)
        backdrop.follow(stage.scene, touched)
        if somebody.dice.random() < 0.7:
            assert_same(backdrop.picture().toImage(), whole(stage.scene))


def test_a_new_moment_repaints_little(make_stage, moment):
    stage, backdrop = make_stage([moment(at) for at in range(0, DURATION_MS, 5000)]), Backdrop()
    backdrop.follow(stage.scene)
    backdrop.picture()
    stage.content.change(Change(None, moment(52_500)))
    changed = backdrop.follow(stage.scene)
    assert 0 < sum(one.width() * one.height() for one in changed) < 0.02 * 948 * 330


def test_a_number_beside_a_mark_is_painted_anew(make_stage, moment):
    stage = make_stage([moment(50_000) for _ in range(14)])
    assert_change_is_painted(stage, Change(None, moment(50_000)))


def test_another_name_in_the_same_place_is_painted(make_stage, moment):
    one = moment(20_000, 60_000)
    named = replace(one, codes=("zien.een", "klant.een"))
    assert_change_is_painted(make_stage([one]), Change(one, named), [named])


def assert_change_is_painted(stage, change, touched=()):
    backdrop = Backdrop()
    backdrop.follow(stage.scene)
    before = backdrop.picture().toImage()
    stage.content.change(change)
    backdrop.follow(stage.scene, touched)
    after = backdrop.picture().toImage()
    assert after != before
    assert_same(after, whole(stage.scene))


@pytest.mark.parametrize("seed", range(6))
def test_the_screen_shows_what_painting_it_all_would(make_timeline, moment, seed):
    somebody = Somebody(seed, moment)
    view = make_timeline(*somebody.moments(200), voices=VOICES, cues=CUES)
    view.resize(948, 230)
    for _ in range(40):
        act_on(view, somebody)
        on_screen = screen_of(view)
        view.dress()
        assert_same(on_screen, screen_of(view))


def act_on(view, somebody):
    known, dice = list(view.stage.content._moments.values()), somebody.dice
    act = dice.choice(
        ("edit", "edit", "edit", "choose", "hold", "let go", "play", "preview", "pan")
    )
    if act == "edit":
        view.change(somebody.change(known))
    elif act == "choose":
        view.set_chosen(dice.choice([None, *(one.id for one in known)]))
    elif act == "hold":
        view.set_pending(dice.randrange(DURATION_MS), f"{dice.choice(LANES)}.een")
    elif act == "let go":
        view.set_pending(None, "")
    elif act == "play":
        view.set_position(dice.randrange(DURATION_MS))
    elif act == "preview":
        view.preview(dice.choice([None, view.stage.chosen_moment]))
    else:
        view.look_at(view.stage.window.panned(dice.choice((-40, 40))))


def assert_same(shown, wanted):
    """Say where two pictures differ: printing both tells nothing."""
    if shown != wanted:
        difference = [
            (x, y)
            for y in range(wanted.height())
            for x in range(wanted.width())
            if shown.pixel(x, y) != wanted.pixel(x, y)
        ]
        assert not difference, f"{len(difference)} from {difference[0]} to {difference[-1]}"


def screen_of(view):
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage()


def whole(scene):
    fresh = Backdrop()
    fresh.follow(scene)
    return fresh.picture().toImage()


@pytest.fixture
def make_stage(qapp, rubric):
    def make(moments, ratio=1.0, height=330):
        from kijkwijzer.ui.timeline.content import Content  # noqa: PLC0415

        stage = Stage(QFont())
        stage.look = Look(QFont(), ratio)
        stage.resize(948, height)
        stage.show(Content(DURATION_MS, rubric, "nl", None, VOICES, CUES))
        stage.content.fill(moments)
        stage.resize(948, height)
        return stage

    return make
