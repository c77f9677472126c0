"""Opnames: what each row says, shows and does."""

import time
import weakref

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from annotations.model import DecisionState, Purpose
from annotations.trouble import Damaged
from kijkwijzer.ui import translation
from kijkwijzer.ui.recordings_page.page import RecordingsPage
from kijkwijzer.ui.recordings_page.row_geometry import ROW_HEIGHT_PX, row_geometry
from kijkwijzer.ui.recordings_page.row_words import row_words
from kijkwijzer.ui.theme import theme


@pytest.fixture
def page(qtbot, desk):
    made = RecordingsPage(desk)
    qtbot.addWidget(made)
    qtbot.addWidget(made.header_widget())
    made.resize(1368, 844)
    made.show()
    return made


def shown(page):
    model = page._list.model()
    return [model.entry(model.index(row, 0)).recording.number for row in range(model.rowCount())]


def entry_of(library, number):
    return next(row for row in library.rows if row.recording.number == number)


def test_row_says_number_date_length_and_what_is_left(library, desk):
    words = row_words(entry_of(library, 21), desk.today())
    assert words.meta == "R-021 · 3 Nov · 28:06"
    assert words.note == "9 moments · 74 more days"


def test_row_warns_when_a_permission_almost_ends(library, desk):
    assert row_words(entry_of(library, 17), desk.today()).note_tone == "warn"
    assert row_words(entry_of(library, 14), desk.today()).note_tone == ""


def test_row_without_permission_tells_how_to_get_it(library, desk):
    words = row_words(entry_of(library, 22), desk.today())
    assert words.chips[0].tone == "warn"
    assert "W-01, K-022" in words.next_step
    assert words.note == ""


def test_row_of_a_refusal_does_not_ask_again(samples, desk):
    recording = samples.a_recording(30)
    no = samples.decided(recording, Purpose.OWN_LEARNING, None, DecisionState.REFUSED)
    words = row_words(samples.an_entry(recording, no), desk.today())
    assert words.chips[0].text == "No permission"


def test_withdrawn_recording_is_faded_and_does_nothing(page, qtbot, library):
    row = shown(page).index(3)
    with (
        qtbot.assertNotEmitted(page.consent_requested),
        qtbot.assertNotEmitted(page.look_requested),
    ):
        page._list.act_on(page._list.model().index(row, 0))


def test_screen_reader_hears_the_whole_row(page):
    spoken = page._list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Voortgangsgesprek", "R-014", "Own learning", "12 moments"):
        assert part in spoken


def test_list_is_a_list_to_a_screen_reader(page):
    face = QAccessible.queryAccessibleInterface(page._list)
    assert face.role() == QAccessible.Role.List
    assert face.childCount() >= 6


def test_enter_opens_an_allowed_recording(page, qtbot):
    page._list.choose(14)
    with qtbot.waitSignal(page.look_requested) as heard:
        qtbot.keyClick(page._list, Qt.Key.Key_Return)
    assert heard.args == [14]


def test_enter_asks_permission_first_where_there_is_none(page, qtbot):
    page._list.choose(22)
    with qtbot.waitSignal(page.consent_requested) as heard:
        qtbot.keyClick(page._list, Qt.Key.Key_Return)
    assert heard.args == [22]


def test_click_on_a_row_opens_it(page, qtbot):
    with qtbot.waitSignal(page.look_requested) as heard:
        place = QPoint(300, ROW_HEIGHT_PX + 30)
        qtbot.mouseClick(page._list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard.args == [21]


def test_click_on_the_dots_shows_the_menu_and_opens_nothing(page, qtbot, monkeypatch):
    menus = []
    monkeypatch.setattr(page._list, "_show_menu", lambda index, _: menus.append(index.row()))
    dots = row_geometry(page._list.viewport().width()).more_x + 16
    with qtbot.assertNotEmitted(page.look_requested):
        place = QPoint(dots, 40)
        qtbot.mouseClick(page._list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert menus == [0]


def test_menu_offers_looking_only_where_it_is_allowed(page, qtbot):
    for number, allowed in ((14, True), (22, False)):
        menu = page._list.menu_for(page._list.model().index(shown(page).index(number), 0))
        assert menu.actions()[0].isEnabled() is allowed
        menu.deleteLater()


@pytest.mark.parametrize(
    ("place", "numbers"),
    [(1, [14, 21, 9, 17]), (2, [22]), (3, [17]), (0, [14, 21, 9, 17, 3, 22])],
)
def test_filter_shows_what_it_says(page, place, numbers):
    page._filter.setCurrentIndex(place)
    assert shown(page) == numbers


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [("intake", [21]), ("r-009", [9]), ("K-017", [17]), ("voortgang okt", [14, 9]), ("zzz", [])],
)
def test_search_finds_every_word(page, qtbot, typed, numbers):
    translation.install("nl")
    page._search.setText(typed)
    qtbot.waitUntil(lambda: shown(page) == numbers)


def test_search_finds_what_is_written_in_notes(page, qtbot):
    page._search.setText("drie tellen")
    qtbot.waitUntil(lambda: shown(page) == [14])


def test_search_that_finds_nothing_says_so(page, qtbot):
    page._search.setText("zzz")
    qtbot.waitUntil(page._nothing.isVisible)
    assert page._nothing.text()


def test_poster_is_never_asked_for_without_permission(page, library):
    asked = []
    page._list.forget_posters()
    page._list.model()._read_poster = asked.append
    page.grab()
    assert asked == [14, 21, 9, 17]


def test_damaged_poster_spoils_nothing(page, library):
    def broken(number):
        raise Damaged("A sealed file is damaged.")

    library.poster = broken
    page.refresh()
    page.grab()


def test_strip_shows_marks_by_colour_and_only_where_there_are_any(page):
    image = page._list.viewport().grab().toImage()
    y = 68 + 11
    ground = theme().color("sunken")
    places = row_geometry(page._list.viewport().width())
    line = {image.pixelColor(x, y).name() for x in range(places.text_x, places.text_x + 200)}
    assert theme().name("principle_1").lower() in line
    empty_y = 5 * ROW_HEIGHT_PX + y
    line = {
        image.pixelColor(x, empty_y).name() for x in range(places.text_x + 8, places.text_x + 200)
    }
    assert line == {ground.name()}


def test_empty_library_shows_how_to_begin(qtbot, desk):
    desk.library.rows = []
    page = RecordingsPage(desk)
    qtbot.addWidget(page)
    qtbot.addWidget(page.header_widget())
    page.show()
    assert page._empty.isVisible()
    assert not page._list.isVisible()


def test_reminder_of_an_original_is_asked_once_and_kept(page, qtbot, library):
    library.due_originals = [entry_of(library, 14).recording]
    page.refresh()
    assert "R-014" in page._original._asked.text()
    qtbot.mouseClick(page._original._gone, Qt.MouseButton.LeftButton)
    assert library.reminders == [(14, None)]
    assert not page._original.isVisible()


def test_library_that_is_only_looked_at_reminds_of_nothing(page, library):
    library.due_originals, library.read_only = [entry_of(library, 14).recording], True
    page.refresh()
    assert not page._original.isVisible()


def test_narrow_page_keeps_the_safe_haven_in_a_strip(page):
    page.resize(950, 600)
    assert page._strip.isVisible()
    assert not page._side.isVisible()


def seconds_to_scroll(qtbot, desk, samples, count):
    row = desk.library.rows[2]
    numbers = range(1, count + 1)
    desk.library.rows = [samples.renumbered(row, n, marks=200) for n in numbers]
    page = RecordingsPage(desk)
    qtbot.addWidget(page)
    qtbot.addWidget(page.header_widget())
    page.resize(1368, 844)
    page.show()
    begun = time.process_time()
    for step in range(20):
        page._list.verticalScrollBar().setValue(step * 8)
        page._list.viewport().grab()
    return time.process_time() - begun


def test_thousand_recordings_scroll_as_smoothly_as_ten(qtbot, desk, samples):
    ten = seconds_to_scroll(qtbot, desk, samples, 10)
    assert seconds_to_scroll(qtbot, desk, samples, 1000) < 2 * ten


def test_page_is_freed_without_the_help_of_the_garbage_collector(qtbot, desk):
    page = RecordingsPage(desk)
    page.show()
    seen = weakref.ref(page)
    del page
    assert seen() is None
