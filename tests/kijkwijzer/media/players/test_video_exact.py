"""The promise of a tag's time: what the widget paints is the frame whose time it tells. Zero off.

Each frame of these films carries its own number as bars; the number is read back from the widget's
pixels and compared with the place, in the frame table, of the time that the view tells.
"""

import time

import pytest
from PySide6.QtWidgets import QApplication

from kijkwijzer.media.player import PlayerState
from kijkwijzer.ui.video_view import VideoView

RECIPES = ["steady", "uneven", "lead", "silent", "late_sound"]
HIDDEN = {"lead": 12}
TICK_MS = 40
"""Much more than a tick: this machine may be busy with other things."""


class Screen:
    """A view with a film, and the numbers that were read from it."""

    def __init__(self, view, player, film, number_on, hidden):
        self.view, self.player, self.film = view, player, film
        self.number_on, self.hidden = number_on, hidden

    def frames_off(self):
        """How many frames what is painted differs from the time that is told for it."""
        number = self.number_on(self.view) - self.hidden
        return number - self.film.frame_at(self.view.shown_ms)

    def go(self, seconds, until=lambda: False):
        """Let time pass; gives for each look how many frames off the picture was."""
        off, end_s = [], time.monotonic() + seconds
        while time.monotonic() < end_s and not until():
            QApplication.processEvents()
            if self.view._frame is not None:
                off.append(self.frames_off())
            time.sleep(0.002)
        return off

    def settle(self):
        self.go(5, lambda: self.player._wanted is None)
        self.go(0.02)


@pytest.fixture
def screen_of(player, film_of, recipes, number_on):
    """Open a film in a view of its own size; closed when the test ends."""
    views = []

    def opened(recipe):
        film = film_of(getattr(recipes, recipe))
        view = VideoView(player)
        views.append(view)
        view.resize(film.facts.width_px, film.facts.height_px)
        view.show()
        player.open(film)
        view.set_film(film)
        screen = Screen(view, player, film, number_on, HIDDEN.get(recipe, 0))
        screen.settle()
        return screen

    yield opened
    for view in views:
        view.clear()
        view.close()
        view.deleteLater()


@pytest.mark.parametrize("recipe", RECIPES)
def test_paused_picture_is_the_frame_of_the_time_asked_for(screen_of, recipe):
    screen = screen_of(recipe)
    ends = screen.film.frame_times_ms[1::23] - 1
    middles = screen.film.frame_times_ms[::31] + 7
    starts = screen.film.frame_times_ms[::37]
    for position_ms in (*ends[::-1], *middles, *starts[::2]):
        screen.player.seek(int(position_ms))
        screen.settle()
        assert screen.frames_off() == 0
        expected_ms = screen.film.frame_start_ms(int(position_ms))
        assert screen.view.shown_ms == screen.player.position_ms() == expected_ms


@pytest.mark.parametrize("rate", [0.25, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("recipe", ["steady", "uneven"])
def test_playing_picture_is_the_frame_of_the_time_told(screen_of, recipe, rate):
    screen = screen_of(recipe)
    screen.player.set_rate(rate)
    screen.player.seek(3_000)
    screen.player.play()
    off = screen.go(1.5)
    assert set(off) == {0}
    assert len(set(dict(screen.view._history).values())) > 10 * rate


def test_picture_stays_true_right_after_seeks_pauses_and_changes_of_rate(screen_of):
    screen, off = screen_of("steady"), []
    screen.player.play()
    for position_ms, rate in ((5_000, 1.0), (1_234, 2.0), (9_000, 0.25), (2_000, 1.5)):
        for change in (
            lambda: screen.player.seek(position_ms),  # noqa: B023  (called right away)
            lambda: screen.player.set_rate(rate),  # noqa: B023  (called right away)
            screen.player.pause,
            screen.player.play,
        ):
            change()
            off += screen.go(0.15)
    assert set(off) == {0}
    assert len(off) > 50


def test_clock_and_picture_stay_within_a_frame(screen_of):
    screen = screen_of("steady")
    screen.player.play()
    screen.go(0.5)
    late_ms = []
    for _ in range(60):
        screen.go(0.02)
        late_ms.append(screen.player.position_ms() - screen.view.shown_ms)
    assert sorted(late_ms)[len(late_ms) * 9 // 10] < 40 + TICK_MS
    assert min(late_ms) >= 0


def test_frame_on_screen_when_the_key_went_down_is_remembered(screen_of):
    screen, seen = screen_of("steady"), []
    screen.player.play()
    screen.go(0.4)
    for _ in range(10):
        screen.go(0.06)
        seen.append((time.monotonic(), screen.number_on(screen.view)))
        screen.go(0.03)
    for at_s, number in seen[-8:]:
        before_ms, after_ms = screen.view.shown_at(at_s - 0.002), screen.view.shown_at(at_s)
        assert number in {screen.film.frame_at(before_ms), screen.film.frame_at(after_ms)}


def test_paused_film_stays_on_the_frame_that_was_painted(screen_of):
    screen = screen_of("uneven")
    for _ in range(6):
        screen.player.play()
        screen.go(0.3)
        screen.player.pause()
        painted = screen.number_on(screen.view)
        screen.go(0.1)
        assert screen.number_on(screen.view) == painted
        assert screen.film.frame_at(screen.player.position_ms()) == painted


def test_film_that_has_ended_shows_its_last_frame(screen_of):
    screen = screen_of("silent")
    screen.player.seek(screen.player.duration_ms - 300)
    screen.player.play()
    screen.go(4, lambda: screen.player.state is PlayerState.ENDED)
    screen.go(0.05)
    assert screen.frames_off() == 0
    assert screen.view.shown_ms == screen.film.frame_times_ms[-1]


def test_picture_fits_a_resized_view_and_stays_true(screen_of):
    screen = screen_of("steady")
    screen.player.seek(4_321)
    screen.settle()
    screen.view.resize(768, 432)
    screen.settle()
    assert screen.view._frame.width_px == 768
    assert screen.frames_off() == 0
