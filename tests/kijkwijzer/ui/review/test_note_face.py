"""The card of a moment asks what the kijkkader asks, of who looks, and names every code."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotations.edits import AddMoment
from annotations.model import Note, Perspective, Valence, new_moment
from kijkwijzer.ui.review.code_card import CodeCard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def add(session, **more):
    moment = new_moment(session.layer.id, 5_000, "zien.contact", None, **more)
    session.apply(AddMoment(moment))
    return moment


def shown(card):
    card.more.setChecked(True)
    return [field.isVisible() for field in card.fields]


class TestWhatIsAsked:
    @pytest.fixture
    def rubric(self, rubric):
        return replace(rubric, note_fields=("observation", "alternative"))

    def test_only_what_the_kijkkader_asks_is_there(self, page, session):
        page.choose(add(session).id)
        assert shown(page.parts.card) == [True, False, False, True]

    def test_a_field_that_holds_a_text_is_there_though_it_is_not_asked(self, page, session):
        page.choose(add(session, note=Note("zien", "denken")).id)
        assert shown(page.parts.card) == [True, True, False, True]

    def test_a_field_stays_while_one_empties_it(self, page, session):
        page.choose(add(session, note=Note("zien", "denken")).id)
        card = page.parts.card
        shown(card)
        card.fields[1].setFocus()
        card.fields[1].clear()
        assert card.fields[1].isVisible()
        card.fields[0].setFocus()
        assert not card.fields[1].isVisible()


class TestOnlyWhatOneSees:
    @pytest.fixture
    def rubric(self, rubric):
        return replace(rubric, note_fields=("observation",))

    def test_there_is_no_more_to_write(self, page, session):
        page.choose(add(session).id)
        assert not page.parts.card.more.isVisible()
        page.choose(add(session, note=Note("", "", "stil")).id)
        assert page.parts.card.more.isVisible()


def test_all_four_fields_are_asked_by_the_starting_kijkkader(page, session):
    page.choose(add(session).id)
    assert shown(page.parts.card) == [True] * 4


def test_a_colleague_is_asked_what_the_kijkkader_asks_colleagues(make_page, looking, session):
    looking.layer = replace(looking.layer, perspective=Perspective.PEER)
    page = make_page()
    page.choose(add(session).id)
    asked = page.parts.card._prompt.text().splitlines()
    assert asked == [one["en"] for one in page.rubric.prompts["peer"].values()]


def test_a_code_is_explained_with_its_example(page, rubric):
    code = replace(rubric.find("zien.contact")[1], example={"en": "She looks up & smiles."})
    card = CodeCard("en", page)
    card.tell_of(code, "principle_1", page.parts.panel.rows[0])
    assert card._example.text() == "Example: She looks up & smiles."
    card.tell_of(replace(code, example={}), "principle_1", page.parts.panel.rows[0])
    assert card._example.isHidden()


@pytest.fixture
def also(page, qtbot):
    """Press Shift+A and then the key of a code, as a person does."""

    def press(key):
        page.parts.video.setFocus()
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        qtbot.keyClicks(menu, key)
        assert QApplication.activePopupWidget() is None

    return press


def test_a_moment_gets_a_second_code_by_keyboard_and_undo_takes_it_back(page, session, also):
    moment = add(session)
    page.choose(moment.id)
    also("2")
    assert session.moment(moment.id).codes == ("zien.contact", "zien.balans")
    assert page.parts.card._others.text() == "Also: Speaking balance"
    assert "Speaking balance" in page.parts.list.rows.data(page.parts.list.rows.index(0))
    page.undo()
    assert session.moment(moment.id).codes == ("zien.contact",)
    assert page.parts.card._others.isHidden()


def test_the_same_key_takes_the_second_code_away_and_the_only_one_stays(page, session, also):
    moment = add(session)
    page.choose(moment.id)
    for key in ("2", "1", "2"):
        also(key)
    assert session.moment(moment.id).codes == ("zien.balans",)


def test_a_second_code_drops_an_answer_that_it_does_not_know(page, session, also):
    moment = add(session, valence=Valence.WORKS)
    page.choose(moment.id)
    also("R")
    assert session.moment(moment.id).codes == ("zien.contact", "klant.meebewegen")
    assert session.moment(moment.id).valence is Valence.QUESTION
    assert not page.parts.card.valences.chip(Valence.WORKS).isVisible()


def test_without_a_moment_a_further_code_is_explained(page, qtbot):
    page.parts.video.setFocus()
    qtbot.keyClick(page.parts.video, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.activePopupWidget() is None
    assert page.parts.notice.words == "Mark a moment first, then give it another code."
