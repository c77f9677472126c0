"""The window: what it shows when, and that it lets go of everything."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from annotations.trouble import Refused, translatable
from kijkwijzer.ui import locking, work
from kijkwijzer.ui.dialogs.new_key import NewRecoveryKeyDialog
from kijkwijzer.ui.main_window import MainWindow
from kijkwijzer.ui.room_pages import ROOMS
from kijkwijzer.ui.start.page import StartPage
from kijkwijzer.ui.theme import theme


@pytest.fixture
def window(qtbot, desk):
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def open_one(qtbot, window, number=14):
    with qtbot.waitSignal(window.recording_opened):
        window.open_recording(number)
    return window.rooms.page("watch")


def test_title_says_nothing_of_what_is_inside(qtbot, window):
    open_one(qtbot, window)
    assert window.windowTitle() == "Kijkwijzer"


def test_locked_window_shows_the_start_screen(qtbot, locked_desk):
    window = MainWindow(locked_desk)
    qtbot.addWidget(window)
    assert isinstance(window.centralWidget().currentWidget(), StartPage)
    window.close()


@pytest.mark.parametrize(("key", "room"), list(enumerate(ROOMS, start=1)))
def test_every_room_has_a_key(qtbot, window, key, room):
    window.activateWindow()
    qtbot.keyClick(window, str(key), Qt.KeyboardModifier.ControlModifier)
    assert window.rooms.where() == room


def test_opened_recording_is_shown_in_the_room_for_looking(qtbot, window, desk):
    page = open_one(qtbot, window)
    assert window.rooms.where() == "watch"
    assert page.session.recording.number == 14
    assert set(page.answers) == set(desk.library.rows[0].answers)


def test_recording_that_cannot_be_opened_is_told(qtbot, window, desk):
    desk.trouble = Refused(translatable("Trouble", "It is locked."))
    window.open_recording(14)
    qtbot.waitUntil(lambda: work.running() == 0)
    assert window.rooms.where() == "recordings"
    shown = [label.text() for label in QApplication.activeModalWidget().findChildren(QLabel)]
    assert "It is locked." in shown


def test_done_looking_goes_back_to_that_recording(qtbot, window):
    page = open_one(qtbot, window, 21)
    page.done_requested.emit()
    assert window.rooms.where() == "recordings"
    assert page.released == 1


def test_locking_releases_the_film_before_the_library(qtbot, window, desk):
    page = open_one(qtbot, window)
    page.release = lambda: desk.asked.append(("release",))
    window.lock()
    assert desk.asked[-2:] == [("release",), ("lock",)]
    assert window.rooms is None


def test_locking_leaves_no_word_of_the_library_on_screen(qtbot, window):
    window.lock()
    qtbot.wait(1)
    shown = " ".join(label.text() for label in window.findChildren(QLabel))
    assert "Voortgangsgesprek" not in shown
    assert "R-014" not in shown


def test_locking_closes_open_dialogs(qtbot, window):
    window.rooms.ask_consent(22)
    window.lock()
    assert QApplication.activeModalWidget() is None


def test_locking_waits_for_work_on_the_library_to_end(qtbot, window, desk):
    ended = []

    def slow(job):
        while not job.stopped():
            pass
        ended.append(desk.library is not None)

    work.run(window, slow, print, print)
    window.lock()
    assert ended == [True]


def test_locking_while_a_recording_is_being_opened_shows_nothing_of_it(qtbot, window, desk):
    window.open_recording(14)
    window.lock()
    qtbot.wait(20)
    assert isinstance(window.centralWidget().currentWidget(), StartPage)


def test_new_recovery_key_does_not_keep_the_library_open(qtbot, window, desk):
    dialog = NewRecoveryKeyDialog(window, desk)
    dialog.open()
    dialog.make_now()
    qtbot.waitUntil(lambda: work.running() == 0)
    window.lock()
    assert QApplication.activeModalWidget() is None


def test_idle_time_locks(qtbot, window, desk):
    window._idle.grew_idle.emit()
    assert desk.library is None


def test_screen_lock_locks(qtbot, window, desk):
    window._screen_lock._on_changed(active=True)
    assert desk.library is None


def test_closing_the_window_closes_the_library(qtbot, window, desk):
    page = open_one(qtbot, window)
    window.close()
    assert page.released == 1
    assert desk.library is None


def test_window_does_not_close_over_words_that_are_not_on_disk(qtbot, window, desk):
    page = open_one(qtbot, window)
    page.kept = False
    window.close()
    assert desk.library is not None
    QApplication.activeModalWidget().close()
    window.close()
    assert desk.library is None


def test_recording_whose_page_cannot_be_made_is_let_go_of_and_told(
    qtbot, window, desk, monkeypatch
):
    def refuse(_session, _parent):
        raise Refused(translatable("Trouble", "It is locked."))

    monkeypatch.setattr(desk, "make_review_page", refuse)
    window.open_recording(14)
    qtbot.waitUntil(lambda: ("close",) in desk.asked)
    assert window.rooms.session is None
    assert window.rooms.where() == "recordings"
    shown = [label.text() for label in QApplication.activeModalWidget().findChildren(QLabel)]
    assert "It is locked." in shown


def leave_by_done(window, page):
    page.done_requested.emit()


def leave_by_another_recording(window, _page):
    window.open_recording(21)


def leave_by_lock(window, _page):
    window.ask_lock()


def leave_by_practice(window, _page):
    window.open_practice()


def leave_by_language(window, _page):
    window.use_settings(replace(window._desk.settings, language="nl"))


LEAVING = (
    leave_by_done,
    leave_by_another_recording,
    leave_by_lock,
    leave_by_practice,
    leave_by_language,
)


@pytest.mark.parametrize("leave", LEAVING)
def test_leaving_is_held_once_over_words_that_are_not_on_disk(qtbot, window, leave):
    page = open_one(qtbot, window)
    page.kept = False
    leave(window, page)
    assert page.released == 0
    QApplication.activeModalWidget().close()
    leave(window, page)
    assert page.released == 1
    qtbot.waitUntil(lambda: work.running() == 0)


def test_each_way_of_leaving_is_held_by_itself(qtbot, window):
    page = open_one(qtbot, window)
    page.kept = False
    leave_by_done(window, page)
    leave_by_lock(window, page)
    assert page.released == 0


def test_new_keys_wait_for_words_that_are_not_on_disk(qtbot, window, desk):
    page = open_one(qtbot, window)
    page.kept = False
    window.show_room("settings")
    window.use_settings(replace(desk.settings, keys={"loop": "G"}))
    window.show_room("watch")
    assert window.rooms.page("watch") is page
    page.kept = True
    window.show_room("watch")
    assert window.rooms.page("watch") is not page


@pytest.mark.parametrize("kept", [True, False])
def test_idle_lock_goes_on_and_says_what_could_not_be_kept(qtbot, window, desk, kept):
    page = open_one(qtbot, window)
    page.kept = kept
    window._idle.grew_idle.emit()
    assert desk.library is None
    shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert any("could not be put on disk" in words for words in shown) is not kept


def test_nothing_real_can_be_added_to_the_practice_library(qtbot, desk):
    desk.is_practice = True
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    assert not window.rooms.page("recordings")._add.isVisible()
    window.close()


def test_another_language_is_spoken_at_once_and_the_recording_stays_open(qtbot, window, desk):
    open_one(qtbot, window)
    window.use_settings(replace(desk.settings, language="nl"))
    assert window.rooms.session.recording.number == 14
    assert window.rooms.where() == "watch"
    assert window.rooms._rail.button("vault").text() == "Kluis"


class Alone(QWidget):
    done = Signal()


def test_no_room_is_gone_to_by_key_while_a_page_is_alone(qtbot, window):
    page = Alone()
    window.rooms.show_alone(page)
    qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert window.rooms.where() == "recordings"
    page.done.emit()
    qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert window.rooms.where() == "vault"


def test_another_theme_is_worn_at_once(qtbot, window, desk):
    window.use_settings(replace(desk.settings, theme="dark"))
    assert theme().id == "dark"
    assert QApplication.palette().window().color() == theme().color("bg")


def test_new_keys_make_the_review_page_anew_when_it_is_next_shown(qtbot, window, desk):
    page = open_one(qtbot, window)
    window.show_room("settings")
    window.use_settings(replace(desk.settings, keys={"loop": "G"}))
    window.show_room("watch")
    assert page.released == 1
    assert window.rooms.page("watch") is not page


def test_choices_made_while_looking_overwrite_nothing_newer(qtbot, window, desk):
    page = open_one(qtbot, window)
    old = desk.settings
    desk.settings = replace(old, theme="dark")
    page.settings_wished.emit(replace(old, volume=20))
    assert (desk.settings.theme, desk.settings.volume) == ("dark", 20)


def test_a_decision_about_the_open_recording_closes_it(qtbot, window):
    page = open_one(qtbot, window)
    window.rooms._decided(14)
    assert page.released == 1
    assert window.rooms.session is None


def test_practice_takes_the_place_of_an_open_library(qtbot, window, desk):
    with qtbot.waitSignal(window.library_opened):
        window.open_practice()
    assert desk.is_practice
    assert ("lock",) in desk.asked


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900), (3840, 2160)])
def test_window_fits_every_size(qtbot, window, size):
    window.resize(*size)
    for room in ROOMS:
        window.show_room(room)
        page = window.rooms.page(room)
        assert page.minimumSizeHint().width() <= size[0]
        assert window.width() == size[0]


def test_a_clock_that_is_set_back_keeps_no_library_open(qtbot, window, monkeypatch):
    now = {"day": 1_000_000_000.0, "counted": 100.0}
    monkeypatch.setattr(locking.time, "time", lambda: now["day"])
    monkeypatch.setattr(locking.time, "clock_gettime", lambda _: now["counted"])
    watch = locking.IdleWatch(10, window)
    now.update(day=now["day"] - 3_000_000, counted=now["counted"] + 601)
    with qtbot.waitSignal(watch.grew_idle):
        watch.check()
