"""A client takes words back, and takes an overview home that was looked at first."""

from threading import current_thread, main_thread

import pytest

from annotations.client_notes import Fragment, Sharing
from annotations.model import Purpose
from kijkwijzer.ui import work
from kijkwijzer.ui.client.course import Kind
from kijkwijzer.ui.preview import PreviewDialog
from rubrics.guides import guide

SAID = "zij luisterde niet naar mijn moeder"
SHORT = guide("zelf-kort")


@pytest.fixture
def shared(open_screen):
    """A screen at its end, on which one note was shared as it is."""
    screen = open_screen()
    screen.talk.open_notebook.set_fragments((Fragment(20_000, 50_000),))
    screen._go_to(screen.talk.place_of(Kind.TELL))
    screen.film.play()
    screen.film.stop()
    screen.page.writing.field.setPlainText(SAID)
    screen._go_on()
    screen.page.choices[Sharing.AS_IS].setChecked(True)
    for _ in range(3):
        screen._go_on()
    return screen


@pytest.fixture
def copied(shared, desk):
    """The same, when the coordinator wrote some of the words down in a session."""
    run = desk.library.begin_session(1, SHORT)
    run.write(next(one.id for _, one in SHORT.fields()), f"De klant zei dat {SAID}.")
    run.close()
    return shared


def back(open_screen, session_id):
    return open_screen(session_id=session_id)


def test_locking_again_says_that_reading_cannot_be_undone(shared, open_screen):
    screen = back(open_screen, shared.session_id)
    screen.page.rows[0].change.click()
    assert not screen.page.taken_back.isVisible()
    screen.page.choices[Sharing.ALONE].setChecked(True)
    assert "unread" in screen.page.taken_back.locked.text()
    assert not screen.page.taken_back.elsewhere.isVisible()


@pytest.mark.parametrize("way", ["lock", "drop"])
def test_the_facilitator_is_told_where_the_words_still_stand(copied, open_screen, way, qtbot):
    screen = back(open_screen, copied.session_id)
    line = screen.page.rows[0]
    if way == "lock":
        line.change.click()
        screen.page.choices[Sharing.ALONE].setChecked(True)
        said = screen.page.taken_back
    else:
        line.drop.click()
        line.drop.click()
        said = line.taken_back
    qtbot.waitUntil(said.elsewhere.isVisible)
    assert SHORT.name["en"] in said.elsewhere.text()
    assert SAID not in said.elsewhere.text()


def test_the_screen_goes_on_while_it_is_looked_for(copied, open_screen, monkeypatch, qtbot):
    screen = back(open_screen, copied.session_id)
    threads = []
    monkeypatch.setattr(screen.talk, "echoes", lambda _note: threads.append(current_thread()) or ())
    screen.page.rows[0].drop.click()
    screen.page.rows[0].drop.click()
    assert screen.page.rows[0].taken_back.isVisible()
    qtbot.waitUntil(lambda: work.running() == 0)
    assert threads not in ([], [main_thread()])


@pytest.fixture
def looked_at(shared, qtbot):
    """The overview, on the screen."""
    shared.page.buttons["take_along"].click()
    qtbot.waitUntil(lambda: work.running() == 0 and shared._along.dialog is not None)
    return shared._along.dialog


def test_the_overview_is_looked_at_before_anything_leaves(looked_at):
    assert isinstance(looked_at, PreviewDialog)
    assert looked_at.pages.page_count >= 1


def test_what_leaves_is_noted_for_the_client(looked_at, shared, desk, monkeypatch):
    noted = []
    monkeypatch.setattr(desk.library, "register", lambda *what: noted.append(what))
    shared._along._left("print", "", b"x" * 32)
    ((number, copy),) = noted
    assert (number, copy.for_whom, copy.purpose) == (1, "client", Purpose.CLIENT_REVIEW)


def test_the_overview_goes_when_the_screen_goes(looked_at, shared):
    shared.release()
    assert shared._along.dialog is None
    assert looked_at._data == b""
