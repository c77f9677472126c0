"""Together one takes the piece where the film stands; marks from before are not needed."""

import pytest
from PySide6.QtCore import Qt

from annotations.edits import RemoveMoment
from kijkwijzer.ui.guided.choose_card import ChooseCard
from kijkwijzer.ui.guided.fragments_card import FragmentsCard

TOGETHER = ("reflectiegesprek", "samenleergesprek")


@pytest.fixture
def unmarked(library):
    """A recording in which nobody marked anything."""
    looking = library.look(1)
    for one in looking.moments():
        looking.apply(RemoveMoment(one))
    looking.close()


def choosing(run):
    while run.panel.part(ChooseCard) is None:
        run.go(1)
    return run.panel.part(ChooseCard)


def stand_at(run, at_ms):
    run.sitting.desk.players[0].at_ms = at_ms
    run.film.view._follow_clock()


@pytest.mark.parametrize("guide_id", TOGETHER)
def test_without_marks_a_piece_is_taken_by_keyboard(guide_id, unmarked, make_run, hands):
    run = make_run(guide_id)
    card = choosing(run)
    stand_at(run, 30_000)
    hands.go_to(card.take)
    hands.press(Qt.Key.Key_Space)
    (piece,) = run.sitting.chosen()
    assert (piece.start_ms, piece.end_ms) == (10_000, 40_000)
    assert piece.codes == (run.sitting.quick_mark,)
    assert run.panel.part(FragmentsCard).moment == piece


def test_no_more_pieces_are_taken_than_the_guide_says(unmarked, make_run):
    run = make_run("samenleergesprek")
    card = choosing(run)
    for at_ms in (30_000, 50_000):
        stand_at(run, at_ms)
        card.take.click()
    assert len(run.sitting.session.moments()) == len(run.sitting.chosen()) == 1
    assert card._hint.isVisible()


def test_undo_takes_the_piece_back(unmarked, make_run):
    run = make_run("samenleergesprek")
    choosing(run).take.click()
    run.undo()
    assert run.sitting.session.moments() == ()
    assert run.sitting.chosen() == ()


def test_where_one_marks_first_pieces_come_from_the_marks(make_run):
    run = make_run("zelf-terugkijken")
    assert not choosing(run).take.isVisible()
