"""What is typed in a sheet is on disk within a second, and at leaving; by keyboard too."""

import time

import pytest
from PySide6.QtCore import Qt

from annotations.learning import EntryKind
from annotations.withdrawal import WithdrawnBy
from kijkwijzer.ui.learn.own_dialog import OwnDialog


def entries(library):
    return [entry for line in library.learning("W-01") for entry in line.entries]


@pytest.fixture
def insight(make_page, until):
    """The sheet of a new insight, with the moments of the newest conversation read."""
    page = make_page()
    sheet = page.sheets.new_insight("W-01")
    until(lambda: sheet._showing is not None)
    return sheet


def test_words_of_an_insight_are_on_disk_within_a_second(insight, library, qtbot, until):
    qtbot.keyClicks(insight.words, "I look away when it gets tense")
    until(lambda: entries(library), timeout_s=1)
    assert entries(library)[0].text == "I look away when it gets tense"
    assert insight.all_kept


def test_who_types_on_and_on_is_kept_too(insight, library, qtbot, until):
    end = time.monotonic() + 1.5
    while time.monotonic() < end and not entries(library):
        qtbot.keyClicks(insight.words, "a")
        qtbot.wait(50)
    assert entries(library)


def test_an_insight_that_nothing_was_written_in_leaves_nothing(insight, library):
    insight.accept()
    assert entries(library) == []


def test_a_new_insight_begins_with_the_newest_conversation(insight):
    assert insight.entry.number == 2
    assert insight.recording.currentText().startswith("R-002")


def test_moments_are_chosen_with_the_space_bar(insight, library, qtbot, until):
    insight.recording.setCurrentIndex(1)
    insight.recording.activated.emit(1)
    until(lambda: insight.moments.count() == 2)
    insight.moments.setFocus()
    qtbot.keyClick(insight.moments, Qt.Key.Key_Space)
    qtbot.keyClicks(insight.words, "I fill silences")
    insight.accept()
    (kept,) = entries(library)
    assert (kept.number, [link.start_ms for link in kept.links]) == (1, [12_000])


def test_words_go_along_to_another_conversation_and_leave_the_first(insight, library, until):
    insight.words.insertPlainText("I fill silences")
    assert insight.flush()
    insight.recording.setCurrentIndex(1)
    insight.recording.activated.emit(1)
    assert insight.flush()
    assert [(one.number, one.text) for one in entries(library)] == [(1, "I fill silences")]


def test_closing_by_escape_keeps_what_was_typed(insight, library, qtbot):
    insight.words.insertPlainText("I fill silences")
    qtbot.keyClick(insight, Qt.Key.Key_Escape)
    assert [one.text for one in entries(library)] == ["I fill silences"]


def test_leaving_the_page_keeps_what_was_typed(make_page, library):
    page = make_page()
    page.sheets.new_insight("W-01").words.insertPlainText("I fill silences")
    assert page.release()
    assert [one.text for one in entries(library)] == ["I fill silences"]


def test_all_that_was_typed_in_one_sheet_is_one_step_back(make_page, library):
    page = make_page()
    sheet = page.sheets.new_insight("W-01")
    for piece in ("I fill ", "silences ", "myself"):
        sheet.words.insertPlainText(piece)
        assert sheet.flush()
    sheet.accept()
    page.undo()
    assert entries(library) == []
    page.redo()
    assert [one.text for one in entries(library)] == ["I fill silences myself"]


def test_a_theme_that_names_a_client_is_refused_and_nothing_typed_is_lost(insight, library):
    insight.words.insertPlainText("I fill silences")
    insight.theme.setText("Silences with K-014")
    assert not insight.flush()
    assert "Choose another theme" in insight._trouble.text()
    insight.accept()
    assert insight.isVisible()
    insight.theme.setText("Silences")
    insight.accept()
    assert [(one.theme, one.text) for one in entries(library)] == [("Silences", "I fill silences")]


def test_taking_all_words_out_is_told_before_it_is_let_go(page, library):
    sheet = page.sheets.change(page._lines[0].entries[0], page._lines[0])
    sheet.words.clear()
    sheet.theme.clear()
    assert not sheet.flush()
    assert entries(library)[0].text == "I fill silences."
    sheet.reject()
    sheet.reject()
    assert not sheet.isVisible()


def test_an_example_fills_a_try_out_that_can_be_made_ones_own(page, library, desk):
    sheet = page.sheets.next_on(page._lines[0], EntryKind.TRY_OUT)
    idea = desk.rubric.try_outs[0]
    assert len(sheet.examples.menu().actions()) == len(desk.rubric.try_outs) > 0
    sheet.take(idea)
    kept = entries(library)[-1]
    assert (kept.text, kept.notice) == (idea.text["en"], idea.notice["en"])
    assert kept.until > kept.on


def test_the_kijkkaders_question_about_the_next_time_stands_in_the_empty_field(page, desk):
    sheet = page.sheets.next_on(page._lines[0], EntryKind.TRY_OUT)
    assert sheet.words.placeholderText() == desk.rubric.next_question["en"] != ""


def test_what_was_looked_back_at_belongs_to_the_later_conversation(page, library):
    sheet = page.sheets.next_on(page._lines[0], EntryKind.LOOKED_BACK)
    assert sheet.entry.number == 2
    sheet.words.insertPlainText("It worked twice")
    sheet.more.insertPlainText("then she told me about it")
    sheet.accept()
    kept = entries(library)[-1]
    assert (kept.kind, kept.number) == (EntryKind.LOOKED_BACK, 2)
    assert (
        "“then she told me about it”"
        in page._card.rows()[-1].findChildren(type(page._notice_words))[-1].text()
    )


def test_what_was_tried_is_not_looked_for_where_it_came_from(page, library):
    library.withdraw(2, by=WithdrawnBy.CLIENT)
    sheet = page.sheets.next_on(page._lines[0], EntryKind.LOOKED_BACK)
    assert sheet.entry.number is None


def test_the_whole_cycle_goes_by_keyboard_alone(page, library, qtbot):
    for kind, words in ((EntryKind.LOOKED_BACK, "It worked"), (EntryKind.YIELD, "More room")):
        sheet = page.sheets.next_on(page._lines[0], kind)
        sheet.recording.setFocus()
        qtbot.keyClick(sheet.recording, Qt.Key.Key_Tab)
        assert sheet.focusWidget() is sheet.words
        qtbot.keyClicks(sheet.words, words)
        qtbot.keyClick(sheet.words, Qt.Key.Key_Tab)
        qtbot.keyClick(sheet.more, Qt.Key.Key_Tab)
        assert sheet.focusWidget() is sheet.done_button
        qtbot.keyClick(sheet.done_button, Qt.Key.Key_Space)
    assert [one.text for one in entries(library)][2:] == ["It worked", "More room"]
    assert page._lines[0].open_try_out is None


def test_a_sheet_about_a_recording_that_goes_is_shut_without_keeping(page, library):
    sheet = page.sheets.change(page._lines[0].entries[0], page._lines[0])
    sheet.words.insertPlainText("more of R-001")
    page.let_go(1)
    assert not sheet.isVisible()
    assert "more of R-001" not in [one.text for one in entries(library)]


def test_an_entry_is_made_ones_own_only_after_it_was_read_again(page, library, qtbot):
    tried = page._lines[0].entries[1]
    page.make_own(tried)
    sheet = page.findChild(OwnDialog)
    assert not sheet.keep.isEnabled()
    qtbot.keyClick(sheet.read, Qt.Key.Key_Space)
    sheet.keep.click()
    assert entries(library)[1].number is None
    assert page._history._done == []


def test_what_still_names_a_moment_says_so_instead_of_becoming_ones_own(page, library):
    sheet = page.sheets.change(page._lines[0].entries[1], page._lines[0])
    sheet.words.insertPlainText("At 12:41 ")
    sheet.accept()
    page.make_own(page._lines[0].entries[1])
    sheet = page.findChild(OwnDialog)
    sheet.read.setChecked(True)
    sheet.keep.click()
    assert sheet.isVisible()
    assert "in other words" in sheet._trouble.text()
    sheet.reject()
