"""The video view, with a player that gives what a test wants: what is painted, told, remembered."""

import gc
import sys
import time
import weakref

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from annotations.model import Film
from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.player import Frame, PlayerState
from kijkwijzer.ui.theme import theme, use_theme
from kijkwijzer.ui.video_view import PLAYING_TICK_MS, REMEMBERED, WAITING_TICK_MS, VideoView

RED, GREEN = QColor("#C01010"), QColor("#10C010")


class FakePlayer:
    """Gives the frames that a test puts in, and remembers the viewport."""

    def __init__(self):
        self.state = PlayerState.PAUSED
        self.waiting, self.viewport = [], None

    def due_frame(self):
        return self.waiting.pop(0) if self.waiting else None

    def set_viewport(self, width_px, height_px):
        self.viewport = (width_px, height_px)


def frame(start_ms=0, color=RED, width=320, height=180):
    pixels = np.full((height, width), color.rgb(), np.uint32).tobytes()
    return Frame(start_ms, start_ms + 40, width, height, width * 4, pixels)


def film(*, has_picture=True):
    facts = Film(10_000, has_picture=has_picture, has_sound=True, width_px=320, height_px=180)
    return OpenFilm(facts, np.arange(0, 10_000 if has_picture else 0, 40), lambda: None)


@pytest.fixture
def player():
    return FakePlayer()


@pytest.fixture
def view(qapp, player):
    made = VideoView(player)
    made.resize(400, 300)
    made.show()
    yield made
    made.clear()
    made.close()
    made.deleteLater()


def show(view, player, *frames):
    """Have these frames taken and painted, one by one."""
    for one in frames:
        player.waiting.append(one)
        view.look()
        view.repaint()


def color_at(view, x, y):
    return view.grab().toImage().pixelColor(x, y)


def test_nothing_but_the_film_background_is_painted_before_a_film(view, player):
    image = view.grab().toImage()
    colors = {image.pixelColor(x, y).name() for x in range(0, 400, 7) for y in range(0, 300, 7)}
    assert colors == {theme().color("film").name()}
    assert view.shown_ms is None
    assert player.viewport is None


def test_picture_is_in_the_middle_with_dark_bars(view, player):
    view.set_film(film())
    show(view, player, frame(width=400, height=225))
    assert color_at(view, 200, 150) == RED
    assert color_at(view, 200, 38) == RED
    assert color_at(view, 200, 36) == theme().color("film")


def test_picture_of_another_size_is_scaled_to_fit(view, player):
    view.set_film(film())
    show(view, player, frame(width=80, height=45))
    assert color_at(view, 3, 150) == RED
    assert color_at(view, 396, 150) == RED


def test_padding_after_each_row_is_not_painted(view, player):
    view.set_film(film())
    rows = np.full((225, 416), GREEN.rgb(), np.uint32)
    rows[:, :400] = RED.rgb()
    show(view, player, Frame(0, 40, 400, 225, 416 * 4, rows.tobytes()))
    assert color_at(view, 399, 150) == RED


def test_viewport_is_told_in_device_pixels(view, player, monkeypatch):
    view.set_film(film())
    assert player.viewport == (400, 300)
    monkeypatch.setattr(view, "devicePixelRatioF", lambda: 1.5)
    QApplication.sendEvent(view, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert player.viewport == (600, 450)


def test_frame_shown_tells_each_frame_once(view, player):
    view.set_film(film())
    told = []
    view.frame_shown.connect(told.append)
    show(view, player, frame(0), frame(40), frame(120))
    view.look()
    assert told == [0, 40, 120]


def test_shown_at_gives_the_frame_that_was_painted_then(view, player):
    view.set_film(film())
    assert view.shown_at(time.monotonic()) is None
    moments = []
    for start_ms in (0, 40, 80):
        show(view, player, frame(start_ms))
        moments.append(time.monotonic())
        time.sleep(0.003)
    assert [view.shown_at(at_s) for at_s in moments] == [0, 40, 80]
    assert view.shown_at(moments[0] - 100) == 0


def test_a_frame_that_waits_for_its_paint_is_not_on_screen(view, player):
    view.set_film(film())
    show(view, player, frame(0))
    player.waiting.append(frame(40))
    view.look()
    assert view.shown_at(time.monotonic()) == view.shown_ms == 0
    view.repaint()
    assert view.shown_at(time.monotonic()) == view.shown_ms == 40


def test_only_the_last_paints_are_remembered(view, player):
    view.set_film(film())
    show(view, player, *(frame(number * 40) for number in range(REMEMBERED + 10)))
    assert view.shown_at(0) == 10 * 40


def test_caption_lies_at_the_bottom_left_over_the_picture(view, player):
    view.set_film(film())
    show(view, player, frame(width=400, height=300))
    before = view.grab().toImage()
    view.set_caption("Ik weet niet of ik dat wel kan.")
    after = view.grab().toImage()
    assert after.pixelColor(22, 275) != before.pixelColor(22, 275)
    assert after.pixelColor(390, 20) == before.pixelColor(390, 20)
    view.set_caption("")
    assert view.grab().toImage() == before


def test_long_caption_stays_inside_the_view(view, player):
    view.set_film(film())
    show(view, player, frame(width=400, height=300))
    view.set_caption("Een heel lange zin die niet op een regel past. " * 4)
    assert color_at(view, 396, 250) == RED
    assert color_at(view, 396, 280) == RED


def test_film_without_picture_shows_a_drawing_with_words(view):
    view.set_film(film(has_picture=False))
    quiet = view.grab().toImage()
    view.set_blank("Alleen geluid")
    spoken = view.grab().toImage()
    assert quiet.pixelColor(200, 150 - 15) != theme().color("film")
    assert quiet != spoken


def test_view_looks_more_often_while_playing_and_never_without_a_film(view, player):
    assert not view._tick.isActive()
    view.set_film(film())
    view.look()
    assert view._tick.interval() == WAITING_TICK_MS
    player.state = PlayerState.PLAYING
    view.look()
    assert view._tick.interval() == PLAYING_TICK_MS
    view.clear()
    assert not view._tick.isActive()


def test_another_film_starts_with_an_empty_memory(view, player):
    view.set_film(film())
    show(view, player, frame(400))
    view.set_film(film())
    assert view.shown_ms is None
    assert view.shown_at(time.monotonic()) is None


def test_view_has_a_name_for_screen_readers(view):
    assert view.accessibleName()


def test_film_stays_dark_in_both_themes(view):
    for name in ("light", "dark"):
        use_theme(name)
        assert color_at(view, 5, 5).lightness() < 40
    use_theme("light")


def test_painting_loses_no_reference(view, player):
    view.set_film(film())
    view.set_caption("tekst")
    show(view, player, frame(0))
    before = sys.getrefcount(None)
    show(view, player, *(frame(number * 40) for number in range(300)))
    assert abs(sys.getrefcount(None) - before) < 100


def test_closed_view_is_freed(qapp, player):
    view = VideoView(player)
    view.set_film(film())
    show(view, player, frame(0))
    view.clear()
    gone = weakref.ref(view)
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    del view
    gc.collect()
    assert gone() is None
