"""Toestemming: nothing beforehand, no as easy as yes, any order, stoppable, changeable."""

import weakref
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from annotations.consent import Condition
from annotations.model import DecisionState, GivenHow, Purpose, Role
from annotations.trouble import Refused, translatable
from annotations.withdrawal import PartKind, PlanPart, WithdrawnBy
from kijkwijzer.ui.consent.answers import Terms
from kijkwijzer.ui.consent.page import ConsentPage
from kijkwijzer.ui.consent.questions import question
from kijkwijzer.ui.consent.speech import Speech
from kijkwijzer.ui.dialogs.message import MessageDialog

OWN, PEERS, RESEARCH = Purpose.OWN_LEARNING, Purpose.INTERVISION, Purpose.RESEARCH_CODING


def press(page, purpose, *, yes):
    page.card.all.choice(purpose).press(yes=yes)


def buttons_named(widget, name):
    return [one for one in widget.findChildren(QPushButton) if one.text() == name]


def open_dialog():
    return QApplication.activeModalWidget()


def choose(label):
    dialog = open_dialog()
    assert isinstance(dialog, MessageDialog)
    buttons_named(dialog, label)[0].click()


def test_nothing_is_ticked_beforehand(page, looks):
    assert looks.answers(page) == {}
    assert not any(one.isChecked() for one in page.findChildren(QPushButton) if not is_person(one))
    assert not page.card.record.isEnabled()


def is_person(button):
    return button.property("kind") == "choice"


def test_nothing_is_ticked_for_someone_who_said_yes_before(decided_page, looks):
    assert looks.answers(decided_page) == {}
    assert "Now yes, until" in looks.said(decided_page)


def test_no_ring_stands_around_an_answer_at_first(page):
    assert page.hasFocus()


def test_no_is_as_large_and_as_near_as_yes(page):
    for purpose in Purpose:
        yes, no = page.card.all.choice(purpose).findChildren(QPushButton)
        assert (yes.width(), yes.height(), yes.y()) == (no.width(), no.height(), no.y())
        assert yes.font() == no.font()


def test_no_takes_one_key_like_yes(page, qtbot, looks):
    for purpose, key in ((OWN, Qt.Key.Key_Y), (PEERS, Qt.Key.Key_J), (RESEARCH, Qt.Key.Key_N)):
        choice = page.card.all.choice(purpose)
        choice.setFocus()
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert looks.answers(page) == {OWN: True, PEERS: True, RESEARCH: False}


def test_pressing_again_takes_an_answer_back(page, looks):
    press(page, PEERS, yes=False)
    press(page, PEERS, yes=False)
    assert looks.answers(page) == {}
    assert not page.has_unkept()


def test_keyboard_alone_completes_it(page, qtbot, library):
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    for _ in range(10):
        focus = QApplication.focusWidget()
        if "Looking back to learn" in focus.accessibleName():
            break
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    for key in (Qt.Key.Key_Y, Qt.Key.Key_Down, Qt.Key.Key_N):
        qtbot.keyClick(QApplication.focusWidget(), key)
    for _ in range(40):
        if QApplication.focusWidget() is page.card.record:
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    kept = [(code, purpose, state) for _, code, purpose, state, _ in library.kept]
    assert kept == [
        ("K-022", OWN, DecisionState.GIVEN),
        ("K-022", Purpose.CLIENT_REVIEW, DecisionState.REFUSED),
    ]


def test_arrows_move_without_answering(page, qtbot, looks):
    page.card.all.choice(OWN).setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert looks.answers(page) == {}


def test_row_that_the_arrows_reach_is_in_view(page, qtbot):
    page.resize(952, 584)
    QApplication.processEvents()
    page.card.all.choice(OWN).setFocus()
    for _ in Purpose:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    last = page.card.all.choice(Purpose.STILL_PUBLICATION)
    assert last.has_focus()
    assert last.mapTo(page, last.rect().bottomLeft()).y() <= page.height()


def test_answers_are_kept_with_their_last_day_and_the_way_they_were_given(page, library, desk):
    press(page, OWN, yes=True)
    page.record_and_show()
    until = desk.today() + timedelta(days=90)
    assert library.kept == [(22, "K-022", OWN, DecisionState.GIVEN, until)]
    assert library.how == [
        {"given_how": GivenHow.ON_SCREEN, "language": "en", "conditions": frozenset()}
    ]


def test_conditions_hold_when_others_look_and_not_for_looking_alone(page, library):
    for purpose in (OWN, PEERS, Purpose.TEACHING_CLIP):
        press(page, purpose, yes=True)
    buttons_named(page, "Blur the face")[0].click()
    page.record_and_show()
    kept = {one[2]: how["conditions"] for one, how in zip(library.kept, library.how, strict=True)}
    assert kept == {
        OWN: frozenset(),
        PEERS: {Condition.BLUR_FACE},
        Purpose.TEACHING_CLIP: {Condition.BLUR_FACE, Condition.CHANGE_VOICE},
    }


def test_unanswered_is_not_kept_and_is_said_to_be_a_no(page, library, looks):
    press(page, OWN, yes=True)
    page.record_and_show()
    assert [one[2] for one in library.kept] == [OWN]
    assert "Not answered, so no" in looks.said(page)


def test_stop_without_answers_leaves_at_once(page, qtbot):
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_stop_throws_away_what_the_person_throws_away(page, qtbot, library):
    press(page, OWN, yes=True)
    page.stop()
    with qtbot.waitSignal(page.left):
        choose("Throw away")
    assert library.kept == []


def test_stop_keeps_what_the_person_keeps(page, qtbot, library):
    press(page, PEERS, yes=False)
    page.stop()
    with qtbot.waitSignal(page.left):
        choose("Record and stop")
    assert [one[2:4] for one in library.kept] == [(PEERS, DecisionState.REFUSED)]


def test_going_on_changes_nothing(page, qtbot, library, looks):
    press(page, PEERS, yes=False)
    page.stop()
    with qtbot.assertNotEmitted(page.left):
        choose("Go on")
    assert looks.answers(page) == {PEERS: False}
    assert library.kept == []


def test_other_language_keeps_answers_and_terms(page, looks, library):
    press(page, OWN, yes=True)
    press(page, PEERS, yes=False)
    buttons_named(page, "Change the voice")[0].click()
    page.header_widget().language.click()
    assert looks.answers(page) == {OWN: True, PEERS: False}
    assert "Mag deze opname gebruikt worden?" in looks.said(page)
    page.record_and_show()
    assert {how["language"] for how in library.how} == {"nl"}


def test_one_by_one_shows_one_question_and_keeps_answers(page, looks):
    press(page, OWN, yes=True)
    page.header_widget().manner.click()
    single = page.card.single
    assert single.choice().answer() is True
    single.go_on()
    single.choice().press(yes=False)
    for _ in range(7):
        single.go_on()
    assert looks.answers(page) == {OWN: True, Purpose.CLIENT_REVIEW: False}


def test_one_by_one_can_be_done_with_the_keyboard(page, qtbot):
    page.header_widget().manner.click()
    page.card.single.choice().setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_N)
    assert page.asking.answers.now == {OWN: False}


def test_no_to_own_learning_asks_to_destroy_and_keeps_no_refusal(page, qtbot, library, looks):
    press(page, OWN, yes=False)
    assert "means that the recording goes" in looks.said(page)
    with qtbot.waitSignal(page.withdraw_wished) as heard:
        page.record_and_show()
    assert heard.args == [None, WithdrawnBy.CLIENT]
    assert library.kept == []


def test_coordinator_withdraws_as_coordinator(page, qtbot):
    page.ask("W-01")
    press(page, OWN, yes=False)
    with qtbot.waitSignal(page.withdraw_wished) as heard:
        page.record()
    assert heard.args == [None, WithdrawnBy.COORDINATOR]


def test_taking_a_purpose_back_shows_first_what_goes(decided_page, qtbot, library):
    library.made_for = lambda _: (PlanPart(PartKind.MOMENTS, 3),)
    press(decided_page, PEERS, yes=False)
    with qtbot.waitSignal(decided_page.withdraw_wished) as heard:
        decided_page.record_and_show()
    assert heard.args == [PEERS, WithdrawnBy.CLIENT]
    assert library.kept == []


def test_once_it_is_gone_the_rest_is_recorded(decided_page, qtbot, library):
    library.made_for = lambda _: (PlanPart(PartKind.MOMENTS, 3),)
    press(decided_page, PEERS, yes=False)
    press(decided_page, RESEARCH, yes=True)
    decided_page.record_and_show()
    with qtbot.waitSignal(decided_page.recorded):
        decided_page.purpose_is_gone(PEERS)
    assert [one[2:4] for one in library.kept] == [
        (PEERS, DecisionState.WITHDRAWN),
        (RESEARCH, DecisionState.GIVEN),
    ]


def test_second_yes_is_a_renewal(decided_page, library):
    press(decided_page, OWN, yes=True)
    decided_page.record_and_show()
    assert library.kept[0][3] is DecisionState.RENEWED


def test_code_is_shown_once_the_answers_are_kept_and_not_before(page, looks, library):
    assert library.codes == 0
    press(page, OWN, yes=True)
    page.record_and_show()
    assert page._receipt.code == "LINDE-4827-KOMPAS"
    page.ask("W-01")
    assert page._receipt.code == ""


def test_changed_decision_keeps_the_code_that_was_given(decided_page, library):
    press(decided_page, RESEARCH, yes=False)
    decided_page.record_and_show()
    assert library.codes == 0
    buttons_named(decided_page, "Make a new receipt")[0].click()
    assert library.codes == 1


def test_receipt_is_saved_where_the_person_wants(page, qtbot, dialogs, tmp_path, desk, looks):
    press(page, OWN, yes=True)
    page.record_and_show()
    out = tmp_path / "bewijs.pdf"
    dialogs.expect("QFileDialog.getSaveFileName", (str(out), ""))
    page._receipt.save()
    looks.settled(qtbot)
    assert out.read_bytes() == b"%PDF"
    assert desk.asked == [("paper", 22, "K-022", "LINDE · 4827 · KOMPAS", "en")]


def test_next_person_is_offered_until_all_have_decided(page, looks):
    for code in ("K-022", "W-01"):
        assert page.asking.participant.code == code
        press(page, OWN, yes=True)
        page.record_and_show()
        page._receipt._tell_how("Sent to the printer.", "good")
        page.card.first.click()
    assert page.asking.next_person() is None


def test_what_goes_wrong_is_said_and_the_answers_stay(page, library, looks):
    def refuse(*_, **__):
        raise Refused(translatable("Trouble", "The disk is full."))

    library.record_decision = refuse
    press(page, OWN, yes=True)
    page.record_and_show()
    assert "The disk is full." in looks.said(page)
    assert looks.answers(page) == {OWN: True}


def test_read_aloud_is_hidden_where_there_is_no_voice(page):
    assert not page.header_widget().aloud.isVisible()


def test_read_aloud_reads_the_question_that_is_shown(page, monkeypatch):
    read = []
    monkeypatch.setattr(page._aloud, "say", lambda text, language: read.append((text, language)))
    page.header_widget().manner.click()
    page.header_widget().aloud_wished.emit()
    text, language = read[0]
    assert "May your work coordinator look back" in text
    assert "A yes holds until" in text
    assert "With a no the recording is destroyed" in text
    assert "researchers" not in text
    assert language == "en"


def test_read_aloud_of_all_says_what_a_no_does_and_until_when(page, monkeypatch):
    read = []
    monkeypatch.setattr(page._aloud, "say", lambda text, _: read.append(text))
    page.header_widget().aloud_wished.emit()
    assert "A yes holds until" in read[0]
    assert "What was made for it before is destroyed with a no" in read[0]


def test_one_question_says_until_when_its_yes_holds(page, looks, samples):
    page._terms.show_terms(Terms(date(2027, 1, 2)))
    page.header_widget().manner.click()
    assert "A yes holds until 2 January 2027." in looks.said(page)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("role", list(Role))
def test_every_question_is_put_in_short_sentences(language, role):
    for purpose in Purpose:
        put = question(purpose, role, Speech(language))
        assert put.asked.endswith("?")
        assert len(put.asked.split()) <= 16
        assert all(len(sentence.split()) <= 14 for sentence in put.means.split(". "))


def test_own_word_for_the_coordinator_is_used():
    put = question(OWN, Role.CLIENT, Speech("nl", "klantmanager"))
    assert "klantmanager" in put.asked
    assert "werkregisseur" not in put.asked


def test_person_who_was_forgotten_is_asked_too(page, qtbot, looks):
    press(page, PEERS, yes=True)
    page.card.add_wished.emit()
    dialog = open_dialog()
    with qtbot.waitSignal(page.recorded):
        dialog.add()
    qtbot.wait(5)
    assert [one.role for one in page.asking.people] == [
        Role.CLIENT, Role.INTERPRETER, Role.COORDINATOR,
    ]  # fmt: skip
    assert looks.answers(page) == {PEERS: True}


def test_forgotten_person_has_a_pseudonym(page, qtbot, looks):
    page.card.add_wished.emit()
    dialog = open_dialog()
    dialog.row.code.setEditText("Jan de Vries")
    with qtbot.assertNotEmitted(page.recorded):
        dialog.add()
    assert "pseudonym" in looks.said(dialog)
    dialog.reject()


def test_many_people_are_a_list_to_choose_from(qtbot, desk, samples, looks):
    row = desk.library.rows[-1]
    people = [samples.a_recording(100 + n).participants[1] for n in range(200)]
    recording = samples.a_recording(22, participants=(*row.recording.participants, *people))
    desk.library.rows[-1] = samples.an_entry(recording)
    page = looks.page(qtbot, desk, 22)
    assert len(page.findChildren(QAbstractButton)) < 60
    assert page.minimumSizeHint().width() <= 1024


@pytest.mark.parametrize("size", [(952, 584), (1368, 844)])
def test_page_fits_every_size(page, size):
    page.resize(*size)
    assert page.minimumSizeHint().width() <= size[0]
    QApplication.processEvents()
    assert page.card.minimumSizeHint().width() <= page.card.width()


def test_page_is_freed_without_the_help_of_the_garbage_collector(qtbot, desk):
    page = ConsentPage(desk, desk.library.recording(22))
    seen = weakref.ref(page)
    page.header_widget().deleteLater()
    del page
    assert seen() is None


def record_one(page):
    press(page, OWN, yes=True)
    page.card.record.click()


def test_what_was_recorded_starts_at_its_top(page, qtbot):
    page.resize(952, 400)
    press(page, OWN, yes=True)
    bar = page._places._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.record_and_show()
    assert bar.value() == 0  # before anything is laid out, and so afterwards too


@pytest.mark.parametrize("way", ["stop", "done", "next", "change"])
def test_leaving_with_a_code_that_nobody_has_asks_once(page, qtbot, way):
    record_one(page)
    ways = {
        "stop": page.stop,
        "done": page.card.done_wished.emit,
        "next": lambda: page.card.next_wished.emit("W-01"),
        "change": page.card.change_wished.emit,
    }
    with qtbot.assertNotEmitted(page.left):
        ways[way]()
    assert page._receipt.code
    choose("Back")
    assert page._receipt.code
    ways[way]()
    choose("Go on without")
    assert not page._receipt.code or way in ("stop", "done")


@pytest.mark.parametrize("kind", ["good", "trouble"])
def test_code_that_was_saved_is_let_go_without_a_question(page, kind):
    record_one(page)
    page._receipt._tell_how("told", kind)
    page.stop()
    assert (open_dialog() is None) is (kind == "good")
    if open_dialog() is not None:
        choose("Back")


def test_yes_on_a_condition_that_cannot_be_kept_is_not_shown_as_open(page, qtbot, looks):
    page._terms._blur.click()
    press(page, PEERS, yes=True)
    page.card.record.click()
    words = looks.said(page)
    assert "cannot keep yet: it stays closed" in words
    assert "Now yes" not in words
