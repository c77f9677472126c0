"""What one sees is written first and named after; the first viewing names nothing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from annotations.edits import AddMoment
from annotations.model import new_moment
from kijkwijzer.ui.guided.choose_card import ChooseCard
from kijkwijzer.ui.guided.focus_card import FocusCard
from kijkwijzer.ui.guided.fragments_card import FragmentsCard

STEPS = ("beginnen", "eerste-keer", "kiezen", "per-stukje")


@pytest.fixture
def bare(desk):
    """The starting kijkkader as one that was just made: without a quick mark."""
    desk.rubric = replace(desk.rubric, quick_mark="")
    return desk.rubric


def go_to(run, step_id):
    while run.sitting.step.id != step_id:
        run.go(1)


def choose_first(run):
    go_to(run, "kiezen")
    run.panel.part(ChooseCard).rows[0].works.click()
    go_to(run, "per-stukje")
    return run.panel.part(FragmentsCard)


def top_of(part, panel):
    return part.mapTo(panel, QPoint(0, 0)).y()


def test_one_writes_what_one_sees_before_it_is_named(make_run):
    run = make_run("zelf-terugkijken")
    fragments = choose_first(run)
    parts = (fragments.note.fields[0], fragments.picks, run.panel.part(FocusCard))
    assert sorted(parts, key=lambda one: top_of(one, run.panel)) == list(parts)


def test_what_one_looks_for_is_folded_until_it_is_wished(make_run):
    run = make_run("zelf-terugkijken")
    choose_first(run)
    focus = run.panel.part(FocusCard)
    assert not focus.boxes["zien.contact"].isVisible()
    focus.change_button.click()
    assert focus.boxes["zien.contact"].isVisible()


def test_every_code_but_the_quick_mark_can_be_looked_for(make_run, desk):
    run = make_run("zelf-terugkijken")
    choose_first(run)
    names = {name for name, *_ in desk.rubric.codes()}
    assert set(run.panel.part(FocusCard).boxes) == names - {desk.rubric.quick_mark}


def test_without_a_quick_mark_every_code_can_be_looked_for(bare, make_run):
    run = make_run("zelf-terugkijken")
    choose_first(run)
    assert list(run.panel.part(FocusCard).boxes) == [name for name, *_ in bare.codes()]


def test_without_a_quick_mark_m_marks_with_the_first_code(bare, make_run, hands):
    run = make_run("zelf-terugkijken")
    go_to(run, "eerste-keer")
    before = set(run.sitting.session.moments())
    hands.go_to(run.film.video)
    hands.press(Qt.Key.Key_M)
    (made,) = set(run.sitting.session.moments()) - before
    assert made.codes == ("zien.contact",)


@pytest.fixture
def only_code(desk, library):
    """A kijkkader of one code and no quick mark, and one mark that was made with it."""
    first = desk.rubric.principles[0]
    principles = (replace(first, codes=first.codes[:1]),)
    desk.rubric = replace(desk.rubric, quick_mark="", principles=principles, try_outs=())
    looking = library.look(1)
    looking.apply(AddMoment(new_moment(looking.layer.id, 1_000, "zien.contact")))
    looking.close()
    return desk.rubric


def test_a_kijkkader_of_one_code_can_be_looked_with(only_code, make_run):
    run = make_run("zelf-terugkijken")
    fragments = choose_first(run)
    focus = run.panel.part(FocusCard)
    assert not fragments.picks.chips
    focus.boxes["zien.contact"].click()
    assert focus.done.isEnabled()
    assert fragments.picks.chips["zien.contact"].isChecked()


def test_the_only_code_of_a_mark_stays_and_it_is_said_why(only_code, make_run):
    run = make_run("zelf-terugkijken")
    fragments = choose_first(run)
    run.panel.part(FocusCard).boxes["zien.contact"].click()
    fragments.picks.chips["zien.contact"].click()
    assert fragments.picks.chips["zien.contact"].isChecked()
    assert fragments.picks.hint.isVisible()
    assert fragments.moment.codes == ("zien.contact",)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_note_has_its_room_and_scrolls_with_the_step(make_run, language, qapp):
    note = choose_first(make_run("zelf-terugkijken", language, (1024, 640))).note
    qapp.processEvents()
    assert note._body.verticalScrollBar().maximum() == 0
