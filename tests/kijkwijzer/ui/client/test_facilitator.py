"""What the facilitator has on the client's screen: an own way to stop, and a quiet clock."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from annotations.client_notes import Fragment, Pause
from kijkwijzer.ui.client import step_time
from kijkwijzer.ui.client.course import Kind

PIECES = (Fragment(20_000, 50_000), Fragment(100_000, 130_000))


@pytest.fixture
def screen(open_screen):
    """A screen with pieces, at the welcome."""
    made = open_screen()
    made.talk.open_notebook.set_fragments(PIECES)
    made.page.buttons["start"].click()
    return made


def go(screen, kind):
    screen._go_to(screen.talk.place_of(kind))


@pytest.mark.parametrize(
    ("button", "by"), [("stop_here", "client"), ("facilitator_stops", "facilitator")]
)
def test_a_pause_says_who_asked_for_it(screen, players, button, by):
    go(screen, Kind.TELL)
    screen.film.play()
    players[-1].at_ms = 25_000
    getattr(screen.film, button).click()
    assert screen.talk.notebook.pauses == (Pause(25_000, by),)
    assert screen.page.asking.isVisible()


def test_who_prepares_is_the_facilitator_and_has_one_way_to_stop(open_screen):
    screen = open_screen()
    screen.page.buttons["prepare"].click()
    assert not screen.film.facilitator_stops.isVisible()
    screen.film.play()
    screen.film.stop_here.click()
    assert [one.by for one in screen.talk.notebook.pauses] == ["facilitator"]


def test_the_keyboard_comes_to_it_after_the_ways_of_the_client(screen, hands):
    go(screen, Kind.TELL)
    keys, seen = hands(screen), []
    for _ in range(8):
        seen.append(keys.focus())
        keys.press(Qt.Key.Key_Tab)
    beside = [seen.index(one) for one in (screen.film.facilitator_stops, screen.time.face.more)]
    assert min(beside) > max(seen.index(one) for one in (screen.foot.forward, screen.top.stop))


@pytest.fixture
def hour(monkeypatch):
    """The clock of the computer, in seconds; set by hand."""
    now = [1_000.0]
    monkeypatch.setattr(step_time, "monotonic", lambda: now[0])
    return now


def test_the_clock_counts_each_step_for_itself(hour, screen):
    left = screen.time.face.left
    go(screen, Kind.PIECES)
    hour[0] += 3 * 60
    screen.time._count()
    assert left.text() == "about 12 min left"
    go(screen, Kind.FIELDS)
    assert left.text() == "about 5 min left"
    go(screen, Kind.PIECES)
    assert left.text() == "about 12 min left"


def test_telling_shares_the_time_of_choosing(hour, screen):
    go(screen, Kind.PIECES)
    hour[0] += 3 * 60
    go(screen, Kind.TELL)
    assert screen.time.face.left.text() == "about 12 min left"


def test_the_clock_can_be_stretched_and_never_says_how_much_too_long(hour, screen):
    go(screen, Kind.FIELDS)
    hour[0] += 9 * 60
    screen.time._count()
    assert screen.time.face.left.text() == "Take the time you need"
    screen.time.face.more.click()
    assert screen.time.face.left.text() == "about a minute left"


def test_the_clock_stands_still_while_it_is_quiet(hour, screen):
    go(screen, Kind.FIELDS)
    screen.top.stop.click()
    assert not screen.time.face.isVisible()
    hour[0] += 9 * 60
    screen.page.buttons["go_on"].click()
    assert screen.time.face.left.text() == "about 5 min left"


def test_nothing_of_the_clock_is_kept(hour, screen, desk):
    go(screen, Kind.FIELDS)
    before = screen.talk.notebook
    hour[0] += 3 * 60
    screen.time.face.more.click()
    assert screen.talk.notebook == before
    assert screen.talk.run.state.spent_s(screen.page.place.step.id) == 0


def test_stopping_while_choosing_offers_the_piece(screen, players, hands):
    go(screen, Kind.PIECES)
    screen.talk.open_notebook.set_fragments(())
    go(screen, Kind.PIECES)
    assert not screen.page.offered.isVisible()
    screen.film.play()
    players[-1].at_ms = 60_000
    screen.film.stop_here.click()
    assert screen.page.offered.isVisible()
    assert hands(screen).focus() is screen.page.take
    screen.page.take.click()
    assert len(screen.talk.notebook.fragments) == 1


def test_what_is_offered_goes_when_the_film_goes_on(screen):
    go(screen, Kind.PIECES)
    screen.film.stop_here.click()
    assert screen.page.offered.isVisible()
    screen.film.play()
    assert not screen.page.offered.isVisible()


def test_the_day_of_the_client_is_kept_and_not_that_of_choosing(open_screen, desk):
    screen = open_screen()
    screen.page.buttons["prepare"].click()
    screen.page.take.click()
    screen.foot.forward.click()
    assert screen.talk.notebook.days == ()
    screen.page.buttons["start"].click()
    assert screen.talk.notebook.days == ()
    screen.page.yes.click()
    assert screen.talk.notebook.days == (desk.today(),)


def test_going_on_another_day_keeps_that_day_too(screen, open_screen, ahead, desk):
    go(screen, Kind.TELL)
    screen.release()
    first = desk.today()
    ahead[0] = timedelta(days=5)
    again = open_screen(session_id=screen.session_id)
    assert again.talk.notebook.days == (first, first + timedelta(days=5))
