"""What a coach says is the coach's: written beside the fragment, in a layer of its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from annotations.model import DecisionState, Perspective, Purpose
from annotations.trouble import Refused
from kijkwijzer.ui.guided.choose_card import ChooseCard
from kijkwijzer.ui.guided.end_page import EndPage
from kijkwijzer.ui.guided.fragments_card import FragmentsCard
from kijkwijzer.ui.guided.opening import begin, take_up
from rubrics.guides import guide


def at_fragment(run):
    """Go to the step with notes, and choose the first mark."""
    while run.panel.part(ChooseCard) is None:
        run.go(1)
    row = run.panel.part(ChooseCard).rows[0]
    if not row.along.isChecked():
        row.along.click()
    return run.panel.part(FragmentsCard)


@pytest.fixture
def run(make_run):
    return make_run("reflectiegesprek")


def coach_writes(fragments, hands, said="zij kijkt weg"):
    hands.go_to(fragments.notes.chips[1])
    hands.press(Qt.Key.Key_Space)
    hands.go_to(fragments.note.fields[0])
    hands.type(said)
    assert fragments.flush()


def kept_by(library, purpose):
    looking = library.look(1, purpose)
    kept = [one.note.observation for one in looking.moments() if one.note.observation]
    perspective = looking.layer.perspective
    looking.close()
    return perspective, kept


def test_a_coach_writes_in_a_layer_of_the_coach(run, hands, library):
    fragments = at_fragment(run)
    hands.go_to(fragments.note.fields[0])
    hands.type("ik schrijf")
    coach_writes(fragments, hands)
    own = kept_by(library, Purpose.OWN_LEARNING)
    assert own == (Perspective.COORDINATOR, ["ik schrijf"])
    assert kept_by(library, Purpose.THIRD_PARTY_COACH) == (Perspective.PEER, ["zij kijkt weg"])


def test_the_note_says_whose_it_is(run):
    fragments = at_fragment(run)
    assert fragments.note._prompt.text().startswith("Work coordinator · ")
    fragments.notes.chips[1].click()
    assert fragments.note._prompt.text().startswith("Coach or researcher · ")


def test_what_the_coach_wrote_is_there_again_on_another_day(room, desk, hands):
    opened = begin(desk, 1, guide("reflectiegesprek"))
    room.show_run(opened)
    coach_writes(at_fragment(room.run), hands)
    session_id = opened.run.line.id
    room.run.release()
    room.show_run(take_up(desk, session_id))
    fragments = at_fragment(room.run)
    assert [one.texts()[0] for one in fragments.notes.notes] == ["", "zij kijkt weg"]


def test_undo_goes_back_through_what_everybody_wrote(run, hands, library):
    fragments = at_fragment(run)
    hands.go_to(fragments.note.fields[0])
    hands.type("ik schrijf")
    coach_writes(fragments, hands)
    run.undo()
    assert kept_by(library, Purpose.THIRD_PARTY_COACH)[1] == []
    assert fragments.note.isVisible()
    assert fragments.note.texts()[0] == ""
    run.undo()
    assert kept_by(library, Purpose.OWN_LEARNING)[1] == []
    run.redo()
    run.redo()
    assert fragments.note.texts()[0] == "zij kijkt weg"


def test_the_end_says_who_said_what(run, hands):
    coach_writes(at_fragment(run), hands)
    run.finish()
    labels = [one.text() for one in run.findChild(EndPage).findChildren(QLabel)]
    assert "Coach or researcher: zij kijkt weg" in labels


def test_the_layer_of_the_coach_closes_with_the_session(run, hands):
    session = run.sitting.voices[1].session
    run.release()
    with pytest.raises(Refused):
        session.looking.moments()


def test_a_no_to_the_coach_takes_the_coachs_notes_with_it(run, hands, library):
    coach_writes(at_fragment(run), hands)
    run.release()
    library.record_decision(1, "K-014", Purpose.THIRD_PARTY_COACH, DecisionState.REFUSED)
    assert Perspective.PEER not in {one.perspective for one in library.recording(1).layers}


def test_an_empty_note_of_the_coach_makes_nothing(run, library):
    fragments = at_fragment(run)
    fragments.notes.chips[1].click()
    assert fragments.flush()
    assert kept_by(library, Purpose.THIRD_PARTY_COACH)[1] == []


def test_a_client_is_not_among_those_who_write_openly(make_run):
    assert len(make_run("samenleergesprek").sitting.voices) == 1


def test_who_looks_alone_is_not_asked_who_says_it(make_run):
    run = make_run("zelf-terugkijken")
    while run.panel.part(FragmentsCard) is None:
        run.go(1)
    fragments = run.panel.part(FragmentsCard)
    assert fragments.notes.chips == []
