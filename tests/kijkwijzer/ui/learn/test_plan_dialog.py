"""A text for a learning plan goes out only when nothing is found in it and its owner read it."""

from threading import Event, get_ident

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from kijkwijzer.ui.learn import papers, plan_dialog
from kijkwijzer.ui.preview import PreviewDialog


@pytest.fixture
def sheet(page):
    page.header_widget().plan.click()
    return page._papers.plan


def write(sheet, words, until):
    sheet.field.setPlainText(words)
    until(lambda: sheet._checked == words.strip())


def told(sheet):
    return [one.text() for one in sheet.findChildren(QLabel) if one.property("kind") == "small"]


def test_what_is_found_is_shown_where_it_stands_and_explained(sheet, until):
    write(sheet, "With K-014 I waited at 12:41.", until)
    assert "“K-014”: a code of a person. A plan names nobody." in told(sheet)
    marked = [one.cursor.selectedText() for one in sheet.field.extraSelections()]
    assert marked == ["K-014", "12:41"]
    assert not sheet.read.isEnabled()


def test_words_of_a_note_are_found_while_typing(sheet, qtbot, until):
    qtbot.keyClicks(sheet.field, "Once she looked up and told on")
    until(lambda: sheet.findings)
    assert "in other words" in " ".join(told(sheet))


def test_a_text_goes_out_only_after_it_was_read_again(sheet, qtbot, until):
    write(sheet, "I want to let silences be.", until)
    assert not sheet.preview.isEnabled()
    sheet.read.setFocus()
    qtbot.keyClick(sheet.read, Qt.Key.Key_Space)
    assert sheet.preview.isEnabled()


def test_a_change_asks_for_reading_again(sheet, until):
    write(sheet, "I want to let silences be.", until)
    sheet.read.setChecked(True)
    sheet.field.insertPlainText("And ")
    assert not sheet.read.isChecked()
    assert not sheet.preview.isEnabled()


def test_an_empty_text_has_no_page(sheet, until):
    until(lambda: sheet._checked == "")
    assert not sheet.read.isEnabled()


def test_a_clean_text_is_kept_within_a_second_or_so(sheet, library, until):
    write(sheet, "I want to let silences be.", until)
    assert library.plan_text("W-01") == "I want to let silences be."


def test_a_text_with_something_of_a_recording_is_never_kept(sheet, library, until):
    write(sheet, "With K-014 I waited.", until)
    sheet.accept()
    assert sheet.isVisible()
    assert "Press again" in sheet.said.text()
    sheet.accept()
    assert not sheet.isVisible()
    assert library.plan_text("W-01") == ""


def test_nothing_slow_is_done_on_the_thread_of_the_window(sheet, library, monkeypatch, until):
    threads = []
    for door in ("check_plan_text", "keep_plan_text"):
        slow = getattr(library, door)
        noted = lambda *facts, slow=slow: (threads.append(get_ident()), slow(*facts))[1]  # noqa: E731
        monkeypatch.setattr(library, door, noted)
    sheet.field.setPlainText("I want to let silences be.")
    sheet.accept()
    until(lambda: not isValid(sheet))
    assert library.plan_text("W-01") == "I want to let silences be."
    assert threads
    assert get_ident() not in threads


def test_leaving_at_once_keeps_what_was_typed_last(sheet, library):
    sheet.field.setPlainText("I want to let silences be.")
    assert sheet.release()
    assert library.plan_text("W-01") == "I want to let silences be."


def test_leaving_waits_a_moment_and_no_longer(sheet, library, monkeypatch):
    go_on = Event()
    monkeypatch.setattr(library, "keep_plan_text", lambda *_: go_on.wait(10))
    monkeypatch.setattr(plan_dialog, "_WAIT_S", 0.1)
    sheet.field.setPlainText("I want to let silences be.")
    assert not sheet.release()
    go_on.set()


def test_typing_without_a_pause_is_kept(sheet, library, qtbot, until):
    def typed_on():
        qtbot.keyClick(sheet.field, Qt.Key.Key_A)
        return bool(library.plan_text("W-01"))

    qtbot.waitUntil(typed_on, timeout=5_000)


def test_a_newer_text_is_never_kept_over_by_an_older_one(sheet, library, until):
    for words in ("I wait.", "I wait and", "I wait and listen."):
        sheet.field.setPlainText(words)
        sheet.check_now()
    until(lambda: sheet.all_kept)
    assert library.plan_text("W-01") == "I wait and listen."


def test_the_text_is_there_again_when_the_sheet_opens(page, library):
    library.keep_plan_text("W-01", "I want to let silences be.")
    page.header_widget().plan.click()
    assert page._papers.plan.words == "I want to let silences be."


def test_marks_stand_right_behind_signs_of_two_parts(sheet, until):
    write(sheet, "😀😀 K-014", until)
    (mark,) = sheet.field.extraSelections()
    assert mark.cursor.selectedText() == "K-014"


def test_the_page_is_shown_before_anything_leaves(sheet, monkeypatch, until):
    seen = []
    monkeypatch.setattr(papers, "plan_pages", lambda text, language: (text + language).encode())
    monkeypatch.setattr(papers, "preview", lambda *facts: seen.append(facts[2]))
    write(sheet, "I want to let silences be.", until)
    sheet.read.setChecked(True)
    sheet.preview.click()
    until(lambda: seen)
    assert seen == [b"I want to let silences be.en"]


def test_a_card_that_left_is_in_the_register_of_its_recording(page, library, monkeypatch, until):
    monkeypatch.setattr(papers, "card_pages", lambda *_: b"%PDF")
    monkeypatch.setattr(papers, "preview", lambda *facts: facts[4]("print", "printer", facts[2]))
    page._next.print_button.click()
    until(library.register_entries)
    (copy,) = library.register_entries()
    assert (copy.number, copy.kind, copy.place) == (1, "print", "printer")


def test_a_card_in_own_words_is_in_no_register(page, library, line, monkeypatch, until):
    seen = []
    library.make_own(line[1].id)
    page.refresh()
    monkeypatch.setattr(papers, "card_pages", lambda *_: b"%PDF")
    monkeypatch.setattr(papers, "preview", lambda *facts: seen.append(facts[4]))
    page._next.print_button.click()
    until(lambda: seen)
    assert seen == [None]


def test_the_real_page_is_shown_as_pictures(sheet, page, until):
    write(sheet, "I want to let silences be.", until)
    sheet.read.setChecked(True)
    sheet.preview.click()
    until(lambda: page.findChildren(PreviewDialog))
    (shown,) = page.findChildren(PreviewDialog)
    assert shown.isVisible()
    shown.reject()
