"""Intrekken: shown beforehand, typed to confirm, and nothing left on any screen afterwards."""

import re
from dataclasses import replace
from threading import Event, current_thread, main_thread
from time import monotonic
from types import SimpleNamespace
from uuid import uuid4

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QClipboard, QFontMetrics, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from annotations.model import Purpose, Role
from annotations.trouble import DiskFull, translatable
from annotations.withdrawal import (
    PartKind,
    PlanPart,
    RegisterEntry,
    RegisterKind,
    RegisterState,
    WithdrawnBy,
)
from kijkwijzer.ui import translation, work
from kijkwijzer.ui.consent.page import ConsentPage
from kijkwijzer.ui.fonts import SMALL_PX, font
from kijkwijzer.ui.recordings_page.page import RecordingsPage
from kijkwijzer.ui.recordings_page.row_geometry import row_geometry
from kijkwijzer.ui.theme import use_theme
from kijkwijzer.ui.watch_page import NothingOpenPage
from kijkwijzer.ui.withdrawal import clipboard
from kijkwijzer.ui.withdrawal.code_dialog import CodeDialog
from kijkwijzer.ui.withdrawal.dialog import WithdrawDialog
from kijkwijzer.ui.withdrawal.receipt_dialog import WithdrawnDialog
from kijkwijzer.ui.withdrawal.scope import Wish
from kijkwijzer.ui.withdrawal.waiting import waiting


def a_copy(samples, number=14, for_whom="peer group West"):
    place = "/media/stick/moments.xlsx"
    kind, made_on = RegisterKind.EXPORT, samples.today
    return RegisterEntry(uuid4(), number, kind, None, for_whom, made_on, b"\1" * 32, place)


@pytest.fixture
def host(qtbot):
    made = QWidget()
    made.resize(1024, 640)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot, host, desk, samples):
    desk.library.copies = [a_copy(samples)]
    made = WithdrawDialog(host, desk, Wish(14))
    made.scope.choose_by(WithdrawnBy.CLIENT)
    made.open()
    return made


def slowed(library):
    """Let withdrawing wait until the event that this gives is set."""
    going, real = Event(), library.withdraw

    def slow(*number, **how):
        going.wait(10)
        return real(*number, **how)

    library.withdraw = slow
    return going


def shown(window):
    return window.rooms.page("recordings")._list.model()


def numbers(window):
    model = shown(window)
    return [model.entry(model.index(row, 0)).recording.number for row in range(model.rowCount())]


def withdraw(qtbot, window, number=14):
    window.rooms.withdraw(number)
    dialog = QApplication.activeModalWidget()
    dialog.scope.choose_by(WithdrawnBy.CLIENT)
    dialog.typed.setText(f"R-{number:03d}")
    dialog.act.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), WithdrawnDialog))
    return QApplication.activeModalWidget()


def test_everything_that_goes_and_stays_is_shown_beforehand(dialog, looks):
    words = looks.said(dialog)
    for part in ("Picture and sound", "612 MB", "key", "What remains", "number, day"):
        assert part in words
    assert "Out of reach: Export · 21 Nov" in words
    assert "peer group West · /media/stick/moments.xlsx" in words.replace("\u200b", "")
    assert "Withdraw recording R-014" in words


@pytest.mark.parametrize("typed", ["", "R-", "R-021", "14x", "yes"])
def test_without_the_right_number_nothing_happens(dialog, qtbot, desk, typed):
    dialog.typed.setText(typed)
    assert not dialog.act.isEnabled()
    qtbot.keyClick(dialog.typed, Qt.Key.Key_Return)
    assert desk.library.kept == []


@pytest.mark.parametrize("typed", ["R-014", "r14", " 14 "])
def test_typed_number_confirms_as_people_write_it(dialog, typed):
    dialog.typed.setText(typed)
    assert dialog.act.isEnabled()


def test_keyboard_alone_withdraws(dialog, qtbot, desk):
    qtbot.keyClicks(dialog.typed, "R-014")
    with qtbot.waitSignal(dialog.withdrawn):
        qtbot.keyClick(dialog.typed, Qt.Key.Key_Return)
    assert desk.library.kept == [("withdrawn", 14, WithdrawnBy.CLIENT, None)]


def test_one_purpose_can_go_alone(dialog, qtbot, desk, looks):
    desk.library.made_for = lambda _: (PlanPart(PartKind.MOMENTS, 3),)
    dialog._scope.choose(Purpose.INTERVISION)
    assert "3 moments" in looks.said(dialog)
    assert "Picture and sound" not in looks.said(dialog)
    dialog.typed.setText("R-014")
    with qtbot.waitSignal(dialog.withdrawn):
        dialog.withdraw_now()
    assert desk.library.kept == [("withdrawn", 14, WithdrawnBy.CLIENT, Purpose.INTERVISION)]


def who_may(dialog):
    box = dialog.scope.findChildren(QComboBox)[1]
    return [box.itemData(place) for place in range(box.count())]


def test_someone_else_is_offered_only_when_there_is_one(dialog, host, desk):
    assert WithdrawnBy.PARTICIPANT not in who_may(dialog)
    desk.library.add_participant(14, "T-01", Role.INTERPRETER)
    assert WithdrawnBy.PARTICIPANT in who_may(WithdrawDialog(host, desk, Wish(14)))


def test_another_choice_asks_for_the_number_again(dialog):
    dialog.typed.setText("R-014")
    dialog._scope.choose(Purpose.INTERVISION)
    assert dialog.typed.text() == ""
    assert not dialog.act.isEnabled()


def test_no_reason_is_asked(dialog):
    fields = [one for one in dialog.findChildren(QLineEdit) if one.isVisible()]
    assert fields == [dialog.typed]
    assert dialog.findChildren(QPlainTextEdit) == []


def test_what_breaks_off_is_said_and_can_be_tried_again(dialog, qtbot, desk, looks):
    def full(*_, **__):
        raise DiskFull(translatable("Trouble", "There is no room left on the disk."))

    desk.library.withdraw = full
    dialog.typed.setText("R-014")
    with qtbot.waitSignal(dialog.failed):
        dialog.withdraw_now()
    assert "no room left" in looks.said(dialog)
    assert dialog.act.isEnabled()


def test_sheet_stays_while_it_destroys(dialog, qtbot, desk):
    going = slowed(desk.library)
    dialog.typed.setText("R-014")
    dialog.withdraw_now()
    dialog.reject()
    assert dialog.isVisible()
    going.set()
    qtbot.waitUntil(lambda: work.running() == 0)


def test_nothing_of_it_is_in_the_list_after(qtbot, window):
    withdraw(qtbot, window).close()
    assert 14 in numbers(window)
    model = shown(window)
    row = numbers(window).index(14)
    words = model.words(model.index(row, 0))
    assert words.spoken().count("R-014") == 1
    for part in ("Voortgangsgesprek", "12 Oct", "41:", "moments", "Own learning"):
        assert part not in words.spoken()
    assert model.poster(model.index(row, 0), 1.0) is None
    assert model.strip(model.index(row, 0), 200, 12) == []


def test_withdrawn_row_opens_nothing(qtbot, window):
    withdraw(qtbot, window).close()
    page = window.rooms.page("recordings")
    index = shown(window).index(numbers(window).index(14), 0)
    with (
        qtbot.assertNotEmitted(page.look_requested),
        qtbot.assertNotEmitted(page.consent_requested),
    ):
        page._list.act_on(index)
    menu = page._list.menu_for(index)
    assert [action.text() for action in menu.actions()] == ["Receipt of the withdrawal…"]
    menu.deleteLater()


@pytest.mark.parametrize("typed", ["K-014", "voortgang okt", "12 oktober"])
def test_search_finds_nothing_of_it(qtbot, window, typed):
    page = window.rooms.page("recordings")
    page._search.setText(typed)
    qtbot.wait(200)
    withdraw(qtbot, window).close()
    page._search.setText(typed)
    qtbot.wait(200)
    assert 14 not in numbers(window)


def test_no_drawn_picture_of_it_stays(qtbot, window):
    window.grab()
    QPixmapCache.insert("poster", QPixmap(8, 8))
    withdraw(qtbot, window).close()
    assert not QPixmapCache.find("poster", QPixmap())
    assert not any(number == 14 for number, _ in shown(window)._posters)


def test_player_and_undo_are_let_go_before_anything_is_destroyed(qtbot, window, desk):
    with qtbot.waitSignal(window.recording_opened):
        window.open_recording(14)
    review = window.rooms.page("watch")
    seen = []
    real = desk.library.withdraw

    def watched(number, **how):
        seen.append((review.released, "close" in desk.asked))
        return real(number, **how)

    desk.library.withdraw = watched
    review.withdraw_wished.emit()
    dialog = QApplication.activeModalWidget()
    dialog.scope.choose_by(WithdrawnBy.CLIENT)
    dialog.typed.setText("R-014")
    dialog.act.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), WithdrawnDialog))
    assert seen == [(1, True)]
    assert window.rooms.session is None
    assert window.rooms.where() == "recordings"
    QApplication.activeModalWidget().close()


def test_no_word_of_it_is_left_in_the_window(qtbot, window, samples):
    with qtbot.waitSignal(window.recording_opened):
        window.open_recording(14)
    withdraw(qtbot, window).close()
    qtbot.wait(5)
    words = " ".join(label.text() for label in window.findChildren(QLabel))
    assert "K-014" not in words
    assert window.windowTitle() == "Kijkwijzer"


def test_another_open_recording_stays_open(qtbot, window):
    with qtbot.waitSignal(window.recording_opened):
        window.open_recording(21)
    withdraw(qtbot, window).close()
    assert window.rooms.session.recording.number == 21


def test_receipt_lists_what_is_left_to_do(qtbot, window, desk, samples, looks):
    desk.library.copies = [a_copy(samples)]
    receipt = withdraw(qtbot, window)
    words = looks.said(receipt)
    for part in ("R-014 is withdrawn", "612 MB", "Still to do", "peer group West"):
        assert part in words
    receipt.close()


def test_receipt_is_saved_as_pdf(qtbot, window, dialogs, tmp_path, looks):
    receipt = withdraw(qtbot, window)
    dialogs.expect("QFileDialog.getSaveFileName", (str(tmp_path / "R-014"), ""))
    receipt.save()
    looks.settled(qtbot)
    assert (tmp_path / "R-014.pdf").read_bytes() == b"%PDF"
    receipt.close()


def test_copy_that_is_gone_already_is_no_task(qtbot, window, desk, samples, looks):
    desk.library.copies = [replace(a_copy(samples), state=RegisterState.CONFIRMED)]
    receipt = withdraw(qtbot, window)
    assert "peer group West" not in looks.said(receipt)
    receipt.close()


def test_original_on_the_camera_is_named_before_and_after(qtbot, window, desk, looks):
    assert desk.library.withdrawal_plan(14).original_on is None
    window.rooms.withdraw(14)
    dialog = QApplication.activeModalWidget()
    assert "Out of reach: The film on the camera or telephone" in looks.said(dialog)
    dialog.reject()
    receipt = withdraw(qtbot, window)
    assert "The film on the camera or telephone" in looks.said(receipt)
    receipt.close()


def test_nobody_can_open_it_is_said_of_this_program_and_these_files_only(qtbot, window, looks):
    window.rooms.withdraw(14)
    dialog = QApplication.activeModalWidget()
    narrow = "any more with this program or with the files of this library."
    assert narrow in looks.said(dialog)
    dialog.reject()
    receipt = withdraw(qtbot, window)
    assert narrow in looks.said(receipt)
    receipt.close()
    model = shown(window)
    words = model.words(model.index(numbers(window).index(14), 0))
    assert words.note == "destroyed in this library"


def test_who_wants_it_is_asked_and_not_taken_for_granted(qtbot, host, desk, looks):
    dialog = WithdrawDialog(host, desk, Wish(14))
    dialog.open()
    dialog.typed.setText("R-014")
    assert not dialog.act.isEnabled()
    assert "Choose who wants it." in looks.said(dialog)
    dialog.scope.choose_by(WithdrawnBy.GUARDIAN)
    assert "Choose who wants it." not in looks.said(dialog)
    with qtbot.waitSignal(dialog.withdrawn):
        dialog.act.click()
    assert desk.library.kept == [("withdrawn", 14, WithdrawnBy.GUARDIAN, None)]


def test_same_film_under_other_numbers_is_named_before_and_after(qtbot, window, desk, looks):
    plan, real = desk.library.withdrawal_plan, desk.library.withdraw
    desk.library.withdrawal_plan = lambda *one: replace(plan(*one), also=(21, 9))
    desk.library.withdraw = lambda *one, **how: replace(real(*one, **how), also=(21, 9))
    window.rooms.withdraw(14)
    dialog = QApplication.activeModalWidget()
    assert "R-021, R-009" in looks.said(dialog)
    dialog.reject()
    receipt = withdraw(qtbot, window)
    assert "R-021, R-009" in looks.said(receipt)
    receipt.close()


@pytest.mark.parametrize("place", ["/a/very/long/place" * 9, "x" * 300])
def test_no_line_of_a_long_place_is_cut_off(qtbot, host, desk, samples, place):
    desk.library.copies = [replace(a_copy(samples, for_whom="a group " * 6), place=place)]
    dialog = WithdrawDialog(host, desk, Wish(14))
    dialog.open()
    qtbot.wait(5)
    shown_whole = [one for one in dialog._table.findChildren(QLabel) if one.text()]
    assert len(shown_whole) > 4
    for one in shown_whole:
        assert one.height() >= one.heightForWidth(one.width())
        assert one.fontMetrics().boundingRect(one.text()).width() <= one.width() or one.wordWrap()
        longest = max(re.split("[\u200b ]", one.text()), key=len)
        assert one.fontMetrics().horizontalAdvance(longest) <= one.width()


def a_clipboard(*, own):
    """Make a clipboard that knows whose text it holds, as that of a real desktop does."""
    cleared = []
    return SimpleNamespace(
        cleared=cleared,
        ownsClipboard=lambda: own,
        ownsSelection=lambda: own,
        supportsSelection=lambda: True,
        clear=lambda mode=QClipboard.Mode.Clipboard: cleared.append(mode),
    )


@pytest.mark.parametrize("own", [True, False])
def test_what_was_copied_from_the_program_leaves_the_clipboard(qtbot, window, monkeypatch, own):
    fake = a_clipboard(own=own)
    monkeypatch.setattr(clipboard, "QGuiApplication", SimpleNamespace(clipboard=lambda: fake))
    withdraw(qtbot, window).close()
    modes = [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection]
    assert fake.cleared == (modes if own else [])


def begin_slowly(window, desk):
    going = slowed(desk.library)
    window.rooms.withdraw(14)
    dialog = QApplication.activeModalWidget()
    dialog.scope.choose_by(WithdrawnBy.CLIENT)
    dialog.typed.setText("R-014")
    dialog.act.click()
    return going


def test_lock_waits_for_no_withdrawal_and_loses_no_receipt(qtbot, window, desk, looks):
    library = desk.library
    going = begin_slowly(window, desk)
    started = monotonic()
    window.lock()
    assert monotonic() - started < 2
    assert desk.library is None
    assert work.lasting() == 1
    going.set()
    qtbot.waitUntil(lambda: work.lasting() == 0)
    assert [one[0] for one in library.kept] == ["withdrawn"]
    desk.library = library
    window.library_is_open()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), WithdrawnDialog))
    assert "R-014 is withdrawn" in looks.said(QApplication.activeModalWidget())
    QApplication.activeModalWidget().accept()
    assert waiting.of(library.id) == ()


def test_receipt_that_a_lock_took_away_is_shown_again_until_it_is_closed(qtbot, window, desk):
    library = desk.library
    withdraw(qtbot, window)
    window.lock()
    desk.library = library
    window.library_is_open()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), WithdrawnDialog))
    QApplication.activeModalWidget().accept()
    window.lock()
    desk.library = library
    window.library_is_open()
    qtbot.wait(20)
    assert QApplication.activeModalWidget() is None


def test_receipt_is_for_its_own_library_only(qtbot, window, desk, samples):
    withdraw(qtbot, window)
    window.lock()
    desk.library = samples.library(samples.entries())
    window.library_is_open()
    qtbot.wait(20)
    assert QApplication.activeModalWidget() is None


def test_what_broke_off_behind_a_lock_is_told_once_unlocked(qtbot, window, desk, looks):
    library = desk.library

    def full(*_, **__):
        raise DiskFull(translatable("Trouble", "There is no room left on the disk."))

    library.withdraw = full
    going = begin_slowly(window, desk)
    window.lock()
    going.set()
    qtbot.waitUntil(lambda: work.lasting() == 0)
    desk.library = library
    window.library_is_open()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    assert "no room left" in looks.said(QApplication.activeModalWidget())
    QApplication.activeModalWidget().reject()


def test_receipt_can_be_asked_for_again_from_the_list(qtbot, window, desk, looks):
    receipt = withdraw(qtbot, window)
    kept = receipt._receipt
    receipt.accept()
    desk.library.receipt = {14: kept}.get
    page = window.rooms.page("recordings")
    menu = page._list.menu_for(shown(window).index(numbers(window).index(14), 0))
    menu.actions()[0].trigger()
    menu.deleteLater()
    again = QApplication.activeModalWidget()
    assert "R-014 is withdrawn" in looks.said(again)
    again.accept()


def test_code_leads_to_its_recording_with_everything_shown(qtbot, window, looks):
    window.rooms.withdraw_by_code()
    dialog = QApplication.activeModalWidget()
    dialog.typed.setText("linde 4827 kompas")
    dialog.look_up()
    qtbot.wait(5)
    following = QApplication.activeModalWidget()
    assert isinstance(following, WithdrawDialog)
    assert "R-014" in looks.said(following)
    assert not following.act.isEnabled()
    following.reject()


def test_wrong_code_is_said_and_can_be_typed_again(qtbot, host, desk, looks):
    dialog = CodeDialog(host, desk)
    dialog.open()
    dialog.typed.setText("linde")
    with qtbot.assertNotEmitted(dialog.found):
        dialog.look_up()
    assert "not a withdrawal code" in looks.said(dialog)
    assert dialog.isVisible()
    dialog.reject()


def consent_page(window):
    return next(one for one in window.findChildren(ConsentPage) if one.isVisible())


def test_refusal_on_the_page_of_consent_destroys_and_leaves_the_page(qtbot, window, library):
    window.rooms.ask_consent(22)
    page = consent_page(window)
    page.card.all.choice(Purpose.OWN_LEARNING).press(yes=False)
    page.card.record.click()
    dialog = QApplication.activeModalWidget()
    dialog.typed.setText("R-022")
    dialog.act.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), WithdrawnDialog))
    assert library.kept == [("withdrawn", 22, WithdrawnBy.CLIENT, None)]
    assert not window.rooms._deciding.is_asking
    QApplication.activeModalWidget().close()


def test_refusal_that_is_not_confirmed_destroys_nothing(qtbot, window, library):
    window.rooms.ask_consent(22)
    page = consent_page(window)
    page.card.all.choice(Purpose.OWN_LEARNING).press(yes=False)
    page.card.record.click()
    QApplication.activeModalWidget().reject()
    assert library.kept == []
    assert page.isVisible()


@pytest.mark.parametrize("number", [14, 22])
def test_what_a_no_takes_away_is_shown_first_whatever_was_said_before(
    qtbot, window, library, number
):
    library.made_for = lambda _: (PlanPart(PartKind.MOMENTS, 3),)
    window.rooms.ask_consent(number)
    page = consent_page(window)
    page.card.all.choice(Purpose.INTERVISION).press(yes=False)
    page.card.record.click()
    assert library.kept == []
    QApplication.activeModalWidget().reject()


def test_leaving_with_a_no_leaves_after_what_it_takes_away_is_gone(qtbot, window, library):
    library.made_for = lambda _: (PlanPart(PartKind.MOMENTS, 3),)
    window.rooms.ask_consent(14)
    page = consent_page(window)
    page.card.all.choice(Purpose.INTERVISION).press(yes=False)
    page.record_and_leave()
    dialog = QApplication.activeModalWidget()
    dialog.typed.setText("R-014")
    dialog.act.click()
    qtbot.waitUntil(lambda: not window.rooms._deciding.is_asking)
    QApplication.activeModalWidget().close()


def test_purpose_taken_back_goes_after_it_was_shown(qtbot, window, library):
    library.made_for = lambda _: (PlanPart(PartKind.MOMENTS, 3),)
    threads, real = [], library.withdraw
    library.withdraw = lambda *one, **how: threads.append(current_thread()) or real(*one, **how)
    window.rooms.ask_consent(14)
    page = consent_page(window)
    page.card.all.choice(Purpose.INTERVISION).press(yes=False)
    page.card.record.click()
    dialog = QApplication.activeModalWidget()
    dialog.typed.setText("R-014")
    dialog.act.click()
    qtbot.waitUntil(lambda: len(library.kept) == 2)
    assert library.kept[0] == ("withdrawn", 14, WithdrawnBy.CLIENT, Purpose.INTERVISION)
    assert library.kept[1][2] is Purpose.INTERVISION
    assert library.spoke_for == "K-014"
    assert main_thread() not in threads
    QApplication.activeModalWidget().close()


def test_rail_leaves_the_page_of_consent_as_stop_does(qtbot, window):
    window.rooms.ask_consent(22)
    consent_page(window)
    window.rooms._rail.button("recordings").click()
    assert not window.rooms._deciding.is_asking


def test_answers_wait_while_another_room_is_looked_at(qtbot, window):
    window.rooms.ask_consent(22)
    consent_page(window).card.all.choice(Purpose.INTERVISION).press(yes=True)
    window.show_room("vault")
    window.show_room("recordings")
    assert consent_page(window).has_unkept()


def test_locking_throws_away_what_was_not_recorded(qtbot, window, library):
    window.rooms.ask_consent(22)
    consent_page(window).card.all.choice(Purpose.INTERVISION).press(yes=True)
    window.lock()
    assert library.kept == []


def test_library_that_is_only_looked_at_withdraws_nothing(qtbot, window, library):
    library.read_only = True
    page = RecordingsPage(window._desk)
    qtbot.addWidget(page)
    qtbot.addWidget(page.header_widget())
    menu = page._list.menu_for(page._list.model().index(0, 0))
    assert [action.isEnabled() for action in menu.actions()] == [True, False, False]
    assert page._code.isHidden()
    menu.deleteLater()


def luminance(color):
    parts = [part / 255 for part in (color.red(), color.green(), color.blue())]
    linear = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast_within(picture, box):
    """Give the contrast between the lightest and the darkest that is painted in a box."""
    across, down = range(box.left(), box.right()), range(box.top(), box.bottom())
    found = [luminance(picture.pixelColor(x, y)) for x in across for y in down]
    return (max(found) + 0.05) / (min(found) + 0.05)


@pytest.mark.parametrize("theme_id", ["light", "dark"])
def test_withdrawn_row_is_as_easy_to_read_as_any(qtbot, window, theme_id):
    withdraw(qtbot, window).close()
    use_theme(theme_id)
    page = window.rooms.page("recordings")
    index = shown(window).index(numbers(window).index(14), 0)
    page._list.clearSelection()
    page._list.setCurrentIndex(shown(window).index(numbers(window).index(21), 0))
    row = page._list.visualRect(index)
    picture = page._list.viewport().grab(row).toImage()
    places = row_geometry(row.width())
    chip_width = QFontMetrics(font(SMALL_PX)).horizontalAdvance("Withdrawn")
    chip = QRect(places.chips_x + 12, 48, chip_width - 6, 14)
    for box in (QRect(places.text_x, 20, 50, 20), QRect(places.next_x, 40, 100, 30), chip):
        assert contrast_within(picture, box) >= 4.5


@pytest.mark.parametrize("language", ["nl", "en"])
def test_room_for_looking_without_a_recording_cuts_no_text_off(qtbot, language):
    translation.install(language)
    page = NothingOpenPage()
    qtbot.addWidget(page)
    page.resize(952, 584)
    page.show()
    qtbot.wait(5)
    for one in page.findChildren(QLabel):
        if one.isVisible() and one.wordWrap():
            assert one.height() >= one.heightForWidth(one.width())
