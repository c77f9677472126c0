"""A day that begins while a session is open: what ended is let go of, what may go on goes on."""

from datetime import timedelta

import pytest

from kijkwijzer.ui.guided.opening import begin
from kijkwijzer.ui.main_window import MainWindow
from rubrics.guides import guide


@pytest.fixture
def window(qtbot, desk):
    desk.let_go_at_opening, desk.is_practice, desk.catalog = (), True, None
    desk.lock = lambda: None
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def together(window, desk):
    window.show_room("together")
    page = window.rooms.page("together")
    page.show_run(begin(desk, 1, guide("zelf-kort")))
    return page


@pytest.fixture
def later(library, monkeypatch):
    """Have the library answer as it will after some days."""
    may = library.may

    def after(days):
        day = library.today() + timedelta(days=days)
        monkeypatch.setattr(
            library, "may", lambda number, purpose, _=None: may(number, purpose, day)
        )

    return after


def test_a_session_that_may_go_on_stays_open_on_another_day(window, together, later):
    later(30)
    window._begin_day()
    assert together.run is not None


def test_a_session_whose_permission_ended_is_let_go_of_with_its_film(window, together, later, desk):
    run = together.run
    later(31)
    window._begin_day()
    assert together.run is None
    assert together._stack.currentWidget() is not run
    assert desk.players[-1].closed


def test_leaving_a_session_that_was_closed_elsewhere_lets_go_of_everything(together, desk):
    desk.sessions[-1].close()
    together._leave()
    assert together.run is None
    assert desk.players[-1].closed
