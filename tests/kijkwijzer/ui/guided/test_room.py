"""The room itself: what is open, what is closed and why, and going on where one was."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from annotations.learning import EntryKind, LearningEntry
from annotations.library import Library
from annotations.model import DecisionState, Purpose
from annotations.withdrawal import WithdrawnBy
from kijkwijzer.ui import words
from kijkwijzer.ui.guided.end_page import EndPage
from kijkwijzer.ui.guided.fields_card import FieldsCard
from kijkwijzer.ui.guided.look_for_card import LookForCard
from kijkwijzer.ui.guided.opening import begin, take_up
from rubrics.guides import guide


def refuse(library, purpose):
    library.record_decision(1, "K-014", purpose, DecisionState.REFUSED)


def card_of(room, guide_id):
    return next(one for one in room.choosing.cards if one.guide.id == guide_id)


def test_every_guide_is_offered_with_its_minutes_and_people(room):
    assert len(room.choosing.cards) == 5
    assert all(card.begin.isVisible() for card in room.choosing.cards)


def test_a_closed_guide_says_whose_no_it_is_and_leads_to_the_permissions(make_room, library, qtbot):
    refuse(library, Purpose.THIRD_PARTY_COACH)
    room = make_room()
    card = card_of(room, "reflectiegesprek")
    assert not card.begin.isVisible()
    assert any("K-014" in str(reason.facts) for reason in card.reasons)
    with qtbot.waitSignal(room.consent_requested) as asked:
        card.ask.click()
    assert asked.args == [1]


def test_a_guide_is_not_closed_by_a_no_to_something_else(make_room, library):
    refuse(library, Purpose.THIRD_PARTY_COACH)
    assert card_of(make_room(), "samenleergesprek").begin.isVisible()


def test_a_blurred_face_closes_a_guide(make_room, library):
    until, blurred = library.today() + timedelta(days=9), frozenset(["blur_face"])
    coach, given = Purpose.THIRD_PARTY_COACH, DecisionState.GIVEN
    library.record_decision(1, "K-014", coach, given, until, conditions=blurred)
    card = card_of(make_room(), "reflectiegesprek")
    assert card.ask.isVisible()
    said = [label.accessibleName() for label in card.findChildren(QLabel)]
    assert f"not: {words.purpose(coach)}" in said


def test_a_room_without_recordings_says_how_to_begin(make_room, library, qtbot):
    refuse(library, Purpose.OWN_LEARNING)
    room = make_room()
    assert not room.choosing.cards
    with qtbot.waitSignal(room.recordings_requested):
        room.choosing.recordings_wished.emit()


def test_a_session_that_was_left_is_offered_first_and_goes_on_at_its_step(room, desk, qtbot):
    room.show_run(begin(desk, 1, guide("zelf-terugkijken")))
    room.run.go(1)
    room.run.header.leave.click()
    qtbot.waitUntil(lambda: room.run is None)
    room.choosing.unfinished.buttons[0].click()
    qtbot.waitUntil(lambda: room.run is not None)
    assert room.run.sitting.step.id == "eerste-keer"


def test_a_session_that_is_over_can_be_read_back(room, desk):
    opened = begin(desk, 1, guide("zelf-kort"))
    opened.run.write("mijn_doel", "weten wat haar tegenhoudt")
    opened.run.end()
    room.show_run(take_up(desk, opened.run.line.id))
    assert room.run.findChild(EndPage).isVisible()


def test_the_summary_is_made_of_the_session_that_is_open(room, desk, qtbot, monkeypatch):
    shown, shower = [], "kijkwijzer.ui.guided.end_page.show_summary"
    monkeypatch.setattr(shower, lambda *facts: shown.append(facts))
    opened = begin(desk, 1, guide("zelf-kort"))
    room.show_run(opened)
    room.run.finish()
    room.run.findChild(EndPage).summary.click()
    qtbot.waitUntil(lambda: bool(shown))
    assert desk.papers == [(opened.run.line.id, Purpose.OWN_LEARNING, "en")]
    assert shown[0][2] == b"%PDF-"


def test_the_end_shows_no_notes_of_the_coordinator_where_no_step_did(room, desk):
    opened = begin(desk, 1, guide("samenleergesprek"))
    room.show_run(opened)
    moment = opened.session.moments()[0]
    room.run.edits.write(moment.id, ("alleen voor mij", "", "", ""), "")
    opened.run.choose((moment.id,))
    room.run.finish()
    labels = room.run.findChild(EndPage).findChildren(QLabel)
    assert not any("alleen voor mij" in one.text() for one in labels)


def test_learn_is_where_an_ended_session_leads(room, desk, qtbot):
    room.show_run(begin(desk, 1, guide("zelf-kort")))
    room.run.finish()
    with qtbot.waitSignal(room.learn_requested):
        room.run.findChild(EndPage).learn.click()
    assert room.run is None


def test_nothing_is_shown_of_a_recording_that_is_withdrawn(room, desk, library):
    room.show_run(begin(desk, 1, guide("zelf-kort")))
    room.let_go(1)
    assert room.run is None
    assert desk.players[0].closed
    library.withdraw(1, by=WithdrawnBy.COORDINATOR, progress=lambda _: None)
    room.refresh()
    assert not room.choosing.cards


def test_a_no_while_a_session_runs_stops_it_without_a_crash(room, desk, library):
    room.show_run(begin(desk, 1, guide("zelf-kort")))
    refuse(library, Purpose.OWN_LEARNING)
    room.run.go(1)
    room.run.clock._ticked()
    assert room.release()


def test_a_try_out_is_looked_for_in_the_next_recording_and_its_yield_written(
    room, desk, library, tools, hands, qtbot
):
    on = tools.held_on
    try_out = LearningEntry(
        id=uuid4(),
        line_id=uuid4(),
        kind=EntryKind.TRY_OUT,
        owner="W-01",
        theme="",
        text="Drie tellen wachten",
        on=on,
        number=1,
    )
    library.keep_entry(try_out)
    tools.take_in(library, on + timedelta(days=5), b"t")
    tools.permit(library, 2, Purpose.OWN_LEARNING)
    opened = begin(desk, 2, guide("zelf-terugkijken"))
    room.show_run(opened)
    card = room.run.panel.part(LookForCard)
    hands.go_to(card.texts[1].field)
    hands.type("de klant begon zelf")
    qtbot.waitUntil(lambda: room.run.header.says_kept)
    (line,) = library.learning("W-01")
    assert [one.kind for one in line.entries] == [EntryKind.TRY_OUT, EntryKind.YIELD]
    assert line.entries[1].number == 2
    room.run.go(1)
    room.run.go(-1)
    assert room.run.panel.part(LookForCard).texts[1].words == "de klant begon zelf"


def test_the_days_since_the_conversation_follow_the_day(tmp_path, tools, make_room, desk, library):
    opened = begin(desk, 1, guide("zelf-kort"))
    assert opened.run.line.days_since == (date.today() - tools.held_on).days


def test_leaving_waits_for_what_could_not_be_kept(room, desk, hands, monkeypatch):
    room.show_run(begin(desk, 1, guide("zelf-terugkijken")))
    field = room.run.panel.part(FieldsCard).texts[0]
    hands.go_to(field.field)
    hands.type("123456782")
    room.run.leave()
    assert room.run is not None
    assert not room.keep_typed()
    field.field.setPlainText("")
    assert room.keep_typed()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_on_the_first_page_can_be_gone_to_by_keyboard(make_room, hands, language):
    room = make_room(language)
    for card in room.choosing.cards:
        hands.go_to(card.begin)
    hands.go_to(room.choosing.picker)


def test_a_library_that_is_only_read_begins_nothing(make_room, library, desk, tmp_path):
    path = library.path
    library.close()
    desk.library = Library.open(path, "vijf losse woorden voor deze proef", read_only=True)
    assert not any(card.begin.isEnabled() for card in make_room().choosing.cards)
    desk.library.close()


def test_the_lanes_of_voices_are_named_in_the_language_of_the_window(room, desk, library):
    library.keep_captions(1, "nl", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Werkregisseur>Dag.\n")
    room.show_run(begin(desk, 1, guide("zelf-kort")))
    voices = room.run.film.timeline.stage.content.voices
    assert [one.name for one in voices] == ["Work coordinator"]


def test_enter_presses_begin(room, qtbot):
    begin_button = card_of(room, "zelf-kort").begin
    begin_button.setFocus()
    qtbot.keyClick(begin_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.run is not None)
    assert room.run.sitting.run.guide.id == "zelf-kort"
