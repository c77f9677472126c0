"""What cannot be kept holds one back once, in words; and a library to look only is read back."""

from contextlib import closing

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from annotations.library import Library
from kijkwijzer.ui.guided.choose_card import ChooseCard
from kijkwijzer.ui.guided.end_page import EndPage
from kijkwijzer.ui.guided.fields_card import FieldsCard
from kijkwijzer.ui.guided.fragments_card import FragmentsCard
from kijkwijzer.ui.guided.opening import begin, take_up
from kijkwijzer.ui.guided.part import RefusedLine
from rubrics.guides import guide
from rubrics.guides_model import Show

BSN = "111222333"
PASSPHRASE = "vijf losse woorden voor deze proef"


@pytest.fixture
def run(make_run):
    """A step with a question, in which a number was typed that may not be kept."""
    made = make_run("zelf-kort")
    made.panel.part(FieldsCard).texts[0].field.insertPlainText(f"Haar nummer is {BSN}")
    return made


def why(part):
    said = (one for one in part.findChildren(RefusedLine) if not one.isHidden())
    return [one.text() for one in said]


def test_pause_and_leave_says_what_holds_it_and_then_leaves(run):
    left = []
    run.left.connect(lambda: left.append(1))
    run.header.leave.click()
    assert "“Pause and leave” once more" in run.places.told
    assert "citizen service number" in why(run.panel.part(FieldsCard))[0]
    assert not left
    run.header.leave.click()
    assert left


def test_next_goes_on_without_the_text_when_pressed_again(run):
    step = run.sitting.step.id
    run.places.next.click()
    assert run.sitting.step.id == step
    assert "“Next step” once more" in run.places.told
    run.places.next.click()
    assert run.sitting.step.id != step
    assert run.places.told == ""
    assert BSN not in str(run.sitting.run.state.texts)


def test_other_words_that_cannot_be_kept_are_held_anew(run):
    step = run.sitting.step.id
    run.places.next.click()
    run.panel.part(FieldsCard).texts[0].field.insertPlainText(" en meer")
    run.places.next.click()
    assert run.sitting.step.id == step


def test_words_that_are_mended_are_kept_and_nothing_is_said_any_more(run):
    run.places.next.click()
    card = run.panel.part(FieldsCard)
    card.texts[0].put("Zonder nummer")
    assert why(card) == []
    run.places.next.click()
    assert "Zonder nummer" in run.sitting.run.state.texts.values()


def test_the_last_step_is_held_too_and_then_ends(make_run):
    run = make_run("zelf-kort")
    for _ in run.sitting.run.guide.steps[1:]:
        run.go(1)
    run.panel.first_field().insertPlainText(BSN)
    run.places.next.click()
    assert run.findChild(EndPage) is None
    run.places.next.click()
    assert run.findChild(EndPage) is not None


def test_why_a_note_of_a_fragment_is_not_kept_stands_beside_it(make_run):
    run = make_run("reflectiegesprek")
    while Show.CHOOSE not in run.sitting.step.shows:
        run.go(1)
    run.panel.part(ChooseCard).rows[0].along.click()
    fragments = run.panel.part(FragmentsCard)
    fragments.note.fields[0].insertPlainText(BSN)
    run.header.leave.click()
    assert "citizen service number" in why(fragments)[0]
    assert "once more" in run.places.told


@pytest.fixture
def begun(desk, library):
    """A session that was left at its second step."""
    opened = begin(desk, 1, guide("zelf-kort"))
    opened.run.write("ervaring_klant", "Ze keek weg.")
    opened.run.go_on()
    opened.run.leave()
    opened.session.close()
    library.close()
    return opened.run.session_id


@pytest.fixture
def to_look_only(begun, desk, library):
    """The same library, open to look only."""
    with closing(Library.open(library.path, PASSPHRASE, read_only=True)) as opened:
        desk.library = opened
        yield opened


def test_in_a_library_to_look_only_a_session_is_read_back_and_not_gone_on_with(
    to_look_only, make_room, qtbot
):
    room = make_room()
    button = room.choosing.unfinished.buttons[0]
    assert button.text() == "Read back"
    button.click()
    qtbot.waitUntil(lambda: room.run is not None)
    page = room.run.findChild(EndPage)
    said = [one.text() for one in page.findChildren(QLabel)]
    assert "Ze keek weg." in said
    assert "Read back what was kept so far" in said
    assert not any(one.isVisible() for one in room.run.findChildren(QPlainTextEdit))
    assert not room.run.places.next.isVisible()


def test_no_key_goes_on_with_what_is_only_read_back(to_look_only, begun, make_room, desk):
    room = make_room()
    room.show_run(take_up(desk, begun))
    room.run.go(1)
    assert room.run.places.told == ""
    assert room.release()
    [line] = to_look_only.sessions()
    assert line.step_id == "mijn-doel"
