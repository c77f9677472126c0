"""A day that begins while the program is open closes what ended, and lets go of what is over."""

from dataclasses import replace
from datetime import date

import pytest

from annotations.model import Purpose
from annotations.trouble import Refused, translatable
from kijkwijzer.ui import work
from kijkwijzer.ui.day_watch import DayWatch
from kijkwijzer.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot, desk, library):
    library.withdraw_ended = lambda: ()
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show()
    yield made
    qtbot.waitUntil(lambda: work.running() == 0)
    made.close()


def open_one(qtbot, window, number=14):
    with qtbot.waitSignal(window.recording_opened):
        window.open_recording(number)


def close_own_learning(library, number):
    row = next(row for row in library.rows if row.recording.number == number)
    own = replace(row.own_learning, allowed=False)
    answers = {**row.answers, Purpose.OWN_LEARNING: own}
    library.rows[library.rows.index(row)] = replace(row, own_learning=own, answers=answers)


def test_a_new_day_is_told_once(qtbot, window):
    days = [date(2026, 11, 21)]
    watch = DayWatch(window, today=lambda: days[-1])
    heard = []
    watch.day_passed.connect(lambda: heard.append(days[-1]))
    watch.check()
    days.append(date(2026, 11, 22))
    watch.check()
    watch.check()
    assert heard == [date(2026, 11, 22)]


def test_what_may_still_be_looked_at_stays_open(qtbot, window):
    open_one(qtbot, window)
    window._begin_day()
    assert window.rooms.session is not None


def test_what_ended_at_midnight_is_closed(qtbot, window, library):
    open_one(qtbot, window)
    close_own_learning(library, 14)
    window._begin_day()
    assert window.rooms.session is None
    assert window.rooms.where() == "recordings"


def test_what_nobody_renewed_is_let_go_of_on_the_day(qtbot, window, library, desk):
    library.withdraw_ended = lambda: (9,)
    window._begin_day()
    qtbot.waitUntil(lambda: desk.let_go_at_opening == (9,))


def test_a_failure_to_let_go_leaves_the_window_as_it_is(qtbot, window, library):
    def full():
        raise Refused(translatable("Trouble", "The disk is full."))

    library.withdraw_ended = full
    window._begin_day()
    qtbot.waitUntil(lambda: work.running() == 0)
    assert window.rooms.where() == "recordings"
