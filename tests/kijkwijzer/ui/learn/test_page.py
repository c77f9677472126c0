"""The page Leren shows the lines of one person, lets them be written, and forgets what goes."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from annotations.edits import AddMoment
from annotations.learning import EntryKind, new_insight
from annotations.library import NotOwnYet, WithdrawnRecording
from annotations.library.learning import NoLongerThere
from annotations.model import Valence, new_moment
from annotations.numbers import MayBeCitizenNumber
from annotations.trouble import DiskFull, Refused
from annotations.withdrawal import WithdrawnBy
from rubrics.catalog import shipped_rubric
from rubrics.writer import write_rubric


def shown(page):
    labels = page.findChildren(QLabel)
    return " | ".join(one.text() for one in labels if one.isVisibleTo(page) and one.text())


def button(page, words):
    return next(one for one in buttons(page) if one.text() == words)


def buttons(page):
    return [one for one in page.findChildren(QPushButton) if one.isVisibleTo(page)]


def entries(library):
    return [entry for line in library.learning("W-01") for entry in line.entries]


def test_a_line_shows_its_steps_with_what_was_written(page):
    said = shown(page)
    for part in ("Silences", "Insight · ", "I fill silences.", "From a moment of R-001"):
        assert part in said
    assert "I notice it by: The client starts." in said
    assert "Not looked back at yet" in said


def test_the_next_step_of_a_line_without_a_theme_is_named_by_itself(page, library, until):
    entry = entries(library)[0]
    library.keep_entry(replace(entry, id=uuid4(), line_id=uuid4(), theme="", links=()))
    page.refresh()
    until(lambda: [one for one in buttons(page) if one.text().startswith("+")])
    names = [one.accessibleName() for one in buttons(page) if one.text().startswith("+")]
    assert "+ Looked back, on Silences" in names
    assert not [name for name in names if name.strip().endswith("on")]


def test_the_open_try_out_stands_beside_the_lines(page):
    assert page._next.entry.text == "I count to three."
    assert page._next.isVisible()


def test_nothing_on_the_page_counts_or_scores(page, until):
    until(page._works.buttons)
    said = shown(page).lower()
    for word in ("score", "streak", "%", "points", "average", "goal reached"):
        assert word not in said


def test_an_empty_page_teaches_and_offers_the_first_step(make_page):
    page = make_page()
    said = shown(page)
    for part in ("How learning goes here", "Insight", "Try-out", "Looked back", "Yield"):
        assert part in said
    button(page, "Write a first insight").click()
    assert page.sheets.open is not None


def test_a_library_without_recordings_says_where_insights_come_from(make_page, library):
    for number in (1, 2):
        library.withdraw(number, by=WithdrawnBy.CLIENT)
    page = make_page()
    assert "An insight comes from a recording" in shown(page)
    assert not page.header_widget().insight.isEnabled()


def test_a_time_asks_for_its_recording(page, qtbot):
    with qtbot.waitSignal(page.look_requested) as asked:
        button(page, "00:12").click()
    assert asked.args == [1, 12_000]


def test_moments_that_worked_are_offered_and_no_others(page, qtbot, until):
    until(page._works.buttons)
    (one,) = page._works.buttons()
    assert one.told.words == "She looked up and told on"
    with qtbot.waitSignal(page.look_requested) as asked:
        qtbot.keyClick(one, Qt.Key.Key_Space)
    assert asked.args == [1, 12_000]


def test_what_was_removed_can_be_put_back(page, library):
    before = entries(library)
    page.remove(before[1])
    assert entries(library) == before[:1]
    assert "Try-out was removed" in shown(page)
    button(page, "Undo").click()
    assert entries(library) == before
    assert "I count to three." in shown(page)


def test_the_keys_of_undo_and_redo_work_on_the_page(page, library, qtbot, until):
    page.activateWindow()
    page.setFocus()
    before = entries(library)
    page.remove(before[1])
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert entries(library) == before
    shifted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page, Qt.Key.Key_Z, shifted)
    assert entries(library) == before[:1]


def test_what_may_be_written_next_follows_from_the_line(page, library, line, until):
    texts = [one.text() for one in page._card.findChildren(QPushButton) if one.text()[0] == "+"]
    assert texts == ["+ Looked back", "+ What it yielded"]
    library.keep_entry(replace(line[1], id=uuid4(), kind=EntryKind.YIELD, written_us=0))
    page.refresh()
    until(lambda: "+ Try something out" in [one.text() for one in buttons(page)])


def test_a_recording_that_goes_takes_its_words_off_the_page_at_once(page, until):
    until(page._works.buttons)
    page.let_go(1)
    assert page._lines == ()
    assert page._works.buttons() == []
    assert not page._next.isVisible()
    assert page._history._done == []


def test_after_a_withdrawal_nothing_of_it_can_be_undone_into_being(page, library):
    page.remove(entries(library)[1])
    assert page._history._done
    page.let_go(1)
    assert page._history._done == []  # the step held the words
    library.withdraw(1, by=WithdrawnBy.CLIENT)
    page.undo()
    page.refresh()
    assert entries(library) == []


def test_one_coordinator_is_not_asked_who_they_are(page):
    assert not page.header_widget().who.isVisible()


def test_several_coordinators_choose_and_see_their_own_lines_only(make_page, library, line, kit):
    kit.add(library, "third", 3, "W-02")
    page = make_page()
    who = page.header_widget().who
    assert who.isVisible()
    assert [who.itemText(at) for at in range(who.count())] == ["W-01", "W-02"]
    who.setCurrentIndex(1)
    who.activated.emit(1)
    assert page._lines == ()
    assert page.owner == "W-02"


def test_the_header_promises_no_more_than_is_true(page):
    said = " ".join(one.text() for one in page.header_widget().findChildren(QLabel))
    assert "Only who opens this library sees this page" in said


def test_a_library_that_is_only_looked_at_offers_nothing_to_write(make_page, desk, line):
    desk.library.close()
    reader = type(desk.library).open(
        desk.library.path, "drie blauwe fietsen op zolder", read_only=True
    )
    with reader:
        desk.library = reader
        page = make_page()
        assert "I fill silences." in shown(page)
        assert not page.header_widget().insight.isEnabled()
        assert not any(one.more.isVisible() for one in page._card.rows())
        page.release()


def test_own_words_of_a_line_are_offered_for_the_plan(page):
    page.header_widget().plan.click()
    offered = [one.text() for one in page._papers.plan.own_button.menu().actions()]
    assert offered == ["I fill silences.", "I count to three."]


@pytest.mark.parametrize("words", ["Change…", "Make it my own…", "Remove"])
def test_each_entry_offers_what_can_be_done_with_it(page, words):
    actions = [one.text() for one in page._card.rows()[0].more.menu().actions()]
    assert words in actions


def test_speaking_time_is_told_without_a_norm(make_page, library, kit, until):
    library.keep_captions(1, "en", kit.captions)
    page = make_page()
    until(page._speaking.isVisible)
    (bar,) = page._speaking.bars()
    assert bar.spoken.parts() == (40_000, 20_000, 0, 60_000)
    assert "No norm: every conversation asks something else." in shown(page)


def test_without_captions_nothing_is_said_of_speaking_time(page, until):
    until(page._works.buttons)
    assert not page._speaking.isVisible()


def test_no_part_of_the_page_or_its_sheets_is_a_window_for_a_moment(page, windows_shown, until):
    page.remove(page._lines[0].entries[1])
    page.header_widget().plan.click()
    page._papers.plan.reject()
    page.sheets.next_on(page._lines[0], EntryKind.TRY_OUT).reject()
    until(lambda: not page._papers.plan)
    assert set(windows_shown) == {"PlanDialog", "TryOutDialog"}


def test_the_empty_page_is_no_window_but_itself(windows_shown, make_page):
    make_page()
    assert set(windows_shown) == {"LearnPage", "LearnHeader"}


def an_insight(theme, text):
    return new_insight("W-01", theme, text, date.today(), ())


def test_the_way_back_of_a_removal_goes_when_something_else_is_written(page, library):
    page.remove(entries(library)[1])
    page._history.keep(None, an_insight("", "Something new"), "insight")
    assert "Try-out was removed" not in shown(page)
    assert "Something new" in [one.text for one in entries(library)]


def test_what_a_full_disk_kept_from_being_put_back_can_be_put_back_later(
    page, library, monkeypatch
):
    before = entries(library)
    page.remove(before[1])
    with monkeypatch.context() as full:
        full.setattr(type(library), "keep_entry", refuse_with(DiskFull("The disk is full.")))
        page.undo()
    assert "The disk is full." in shown(page)
    assert "Try-out was removed" in shown(page)
    page.undo()
    assert entries(library) == before


@pytest.mark.parametrize("trouble", [WithdrawnRecording("It went."), NoLongerThere("It went.")])
def test_what_stays_refused_stands_in_the_way_of_no_step_before_it(
    page, library, monkeypatch, trouble
):
    before = entries(library)
    page.remove(before[1])
    page.remove(before[0])
    with monkeypatch.context() as shut:
        shut.setattr(type(library), "keep_entry", refuse_with(trouble))
        page.undo()
    page.undo()
    assert entries(library) == before[1:]


@pytest.mark.parametrize("trouble", [NotOwnYet(()), MayBeCitizenNumber("A number.")])
def test_words_that_are_refused_are_not_let_go_of(page, library, monkeypatch, trouble):
    before = entries(library)
    page.remove(before[1])
    with monkeypatch.context() as strict:
        strict.setattr(type(library), "keep_entry", refuse_with(trouble))
        page.undo()
    assert "Try-out was removed" in shown(page)
    page.undo()
    assert entries(library) == before


def test_own_words_come_back_after_somebody_came_whom_they_seem_to_name(page, library, kit):
    own = library.keep_entry(an_insight("", "Dit doe ik bij klant 3."))
    kit.add(library, "third", 3, "W-02", client="K-003")
    page.refresh()
    page.remove(own)
    page.undo()
    assert own in entries(library)


def refuse_with(trouble):
    def refuse(*_given, **_named):
        raise trouble

    return refuse


def test_nothing_is_said_to_be_kept_without_a_library(page, desk):
    desk.library, library = None, desk.library
    with pytest.raises(Refused):
        page._history.keep(None, an_insight("", "Something new"), "insight")
    desk.library = library


def test_while_somebody_types_only_their_own_line_is_made_anew(page, library, monkeypatch):
    library.keep_entry(an_insight("Looking", "I look away."))
    page.refresh()
    rows = page._card.rows()
    sheet = page.sheets.change(rows[-1].entry, page._lines[-1])
    monkeypatch.setattr(type(library), "learning", refuse_with(AssertionError("all of it is read")))
    sheet.words.insertPlainText("Often: ")
    assert sheet.flush()
    assert page._card.rows()[:-1] == rows[:-1]
    assert page._card.rows()[-1].entry.text == "Often: I look away."
    monkeypatch.undo()
    sheet.accept()


def test_what_goes_to_another_conversation_while_it_is_written_is_shown_once(make_page, until):
    page = make_page()
    sheet = page.sheets.new_insight("W-01")
    sheet.words.insertPlainText("I fill silences")
    assert sheet.flush()
    sheet.recording.setCurrentIndex(1)
    sheet.recording.activated.emit(1)
    assert sheet.flush()
    assert [row.entry.number for row in page._card.rows()] == [1]
    sheet.accept()


def test_a_theme_that_is_written_is_shown_by_its_whole_line_at_once(page):
    sheet = page.sheets.change(page._lines[0].entries[0], page._lines[0])
    sheet.theme.setText("Being silent")
    assert sheet.flush()
    assert {one.theme for one in page._lines[0].entries} == {"Being silent"}
    sheet.accept()


def test_what_was_marked_with_another_rubric_is_called_as_it_is_there(make_page, library, until):
    mark_with(library, 2, a_rubric_with("Looking up"))
    page = make_page()
    until(lambda: len(page._works.buttons()) == 2)
    assert "Looking up" in [one.told.words for one in page._works.buttons()]


def a_rubric_with(name):
    """A rubric of one's own, in an earlier version, in which the first code has this name."""
    shipped = shipped_rubric()
    first, *principles = shipped.principles
    code = replace(first.codes[0], id="eigen", key="", name={"nl": name, "en": name}, valences={})
    principles = (replace(first, codes=(*first.codes, code)), *principles)
    return replace(shipped, id="mijn-kader", version="1", principles=principles)


def mark_with(library, number, rubric):
    library.keep_rubric(write_rubric(rubric))
    looking = library.look(number, rubric=(rubric.id, rubric.version))
    worked = new_moment(looking.layer.id, 1_000, "zien.eigen", valence=Valence.WORKS)
    looking.apply(AddMoment(worked))
    looking.close()
