"""The client's screen: quiet after the question, stopping at any time, going on after a kill."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from annotations.client_notes import Fragment, Sharing
from annotations.edits import AddMoment
from annotations.model import DecisionState, Note, Purpose, new_moment
from annotations.trouble import PlaceTrouble
from annotations.withdrawal import WithdrawnBy
from kijkwijzer.ui.alone import LettingGo, Playing, Releasing, Typed
from kijkwijzer.ui.client.course import Kind
from kijkwijzer.ui.client.pieces_page import piece_around
from kijkwijzer.ui.kept_typing import PAUSE_MS

PIECES = (Fragment(20_000, 50_000), Fragment(100_000, 130_000))


@pytest.fixture
def at_telling(open_screen):
    """A screen at the first piece."""

    def screen(**how):
        made = open_screen(**how)
        made.talk.open_notebook.set_fragments(PIECES)
        made._go_to(made.talk.place_of(Kind.TELL))
        return made

    return screen


@pytest.fixture
def asked(at_telling):
    """A screen on which the question is shown."""
    screen = at_telling()
    screen.film.play()
    screen.film.stop_here.click()
    return screen


def test_the_question_comes_when_the_film_stands_still(at_telling):
    screen = at_telling()
    assert not screen.page.asking.isVisible()
    screen.film.play()
    assert not screen.page.asking.isVisible()
    screen.film.stop_here.click()
    assert screen.page.asking.isVisible()
    screen.film.play()
    assert not screen.page.asking.isVisible()


def test_a_piece_ends_by_itself_and_stays_within_its_edges(at_telling, players):
    screen = at_telling()
    assert players[-1].at_ms == PIECES[0].start_ms
    screen.film.play()
    players[-1].at_ms = PIECES[0].end_ms
    screen.film._look()
    assert not screen.film.playing
    assert screen.page.asking.isVisible()
    assert screen.talk.notebook.pauses == ()
    screen.film.play()
    assert players[-1].at_ms == PIECES[0].start_ms


def test_nothing_moves_or_asks_after_the_question(asked):
    screen = asked
    going = [one for one in screen.findChildren(QTimer) if one.isActive()]
    # The facilitator's clock says something else once a minute at most.
    assert set(going) == {screen.film.view._tick, screen.time._tick}
    before = screen.grab().toImage()
    QApplication.processEvents()
    assert screen.grab().toImage() == before


def test_what_is_typed_is_kept_within_a_second(asked, qtbot, open_screen):
    asked.page.writing.field.insertPlainText("ik dacht: laat maar")
    qtbot.wait(PAUSE_MS + 100)
    assert asked.page.writing.kept
    again = open_screen(session_id=asked.session_id)
    assert again.talk.notebook.notes[0].text == "ik dacht: laat maar"
    assert again.page.place.kind is Kind.TELL
    assert again.page.writing.words == "ik dacht: laat maar"


def test_stopping_keeps_what_was_written_and_becomes_quiet(asked, desk, qtbot):
    asked.page.writing.field.insertPlainText("laat maar")
    asked.film.play()
    asked.top.stop.click()
    assert not asked.film.playing
    assert not asked.top.stop.isVisible()
    with qtbot.waitSignal(asked.done):
        asked.page.buttons["close"].click()
    line = desk.library.sessions(1)[0]
    assert not line.is_over
    assert line.step_id is None


def test_stopping_can_be_taken_back(asked):
    asked.page.writing.field.insertPlainText("laat maar")
    asked.top.stop.click()
    asked.page.buttons["go_on"].click()
    assert asked.page.writing.words == "laat maar"


def test_a_text_that_cannot_be_kept_stays_and_is_said(asked, monkeypatch, qtbot):
    def full(*_):
        raise PlaceTrouble("The disk is full.")

    monkeypatch.setattr(asked.talk.open_notebook, "keep_note", full)
    asked.page.writing.field.insertPlainText("laat maar")
    asked.foot.forward.click()
    assert asked.page.place.kind is Kind.TELL
    assert asked.page.writing._trouble.isVisible()
    monkeypatch.undo()
    assert asked.page.writing.flush()


def test_going_on_shows_the_place_where_it_stood(asked, open_screen):
    asked.page.writing.field.insertPlainText("een")
    asked.foot.forward.click()
    assert asked.page.place.number == 1
    again = open_screen(session_id=asked.session_id)
    assert (again.page.place.kind, again.page.place.number) == (Kind.TELL, 1)


def test_a_kill_between_place_and_step_goes_on_at_the_place(asked, open_screen, monkeypatch):
    asked.page.writing.field.insertPlainText("een")
    asked.page.flush()
    share = asked.talk.place_of(Kind.SHARE)
    asked.talk.open_notebook.go_to(share.name)  # and killed before the step was entered
    again = open_screen(session_id=asked.session_id)
    assert again.page.place.kind is Kind.SHARE


def test_only_me_is_where_it_starts_and_nothing_is_shared_before_the_overview(asked, desk):
    asked.page.writing.field.insertPlainText("een")
    asked.foot.forward.click()
    asked.foot.forward.click()
    assert asked.page.choices[Sharing.ALONE].isChecked()
    asked.page.choices[Sharing.AS_IS].setChecked(True)
    asked.foot.forward.click()
    assert asked.page.place.kind is Kind.OVERVIEW
    assert desk.library.released_notes(1) == ()
    asked.foot.forward.click()
    assert len(desk.library.released_notes(1)) == 1


@pytest.fixture
def shared(asked, desk):
    """A session that is over, in which one note was shared."""
    asked.page.writing.field.insertPlainText("een")
    for _ in range(2):
        asked.foot.forward.click()
    asked.page.choices[Sharing.AS_IS].setChecked(True)
    for _ in range(3):
        asked.foot.forward.click()
    asked.page.buttons["close"].click()
    assert desk.library.sessions(1)[0].is_over
    return asked.session_id


def test_a_client_comes_back_to_change_who_may_know(shared, open_screen, desk):
    screen = open_screen(session_id=shared)
    assert screen.page.place.kind is Kind.OVERVIEW
    screen.page.rows[0].change.click()
    screen.page.choices[Sharing.ALONE].setChecked(True)
    assert desk.library.released_notes(1) == ()
    screen.foot.forward.click()
    screen.foot.forward.click()
    assert screen.page.buttons.keys() == {"take_along", "close"}


def test_change_beside_a_note_is_about_that_note_after_another_went(asked):
    for words in ("een", "twee"):
        asked.page.writing.field.insertPlainText(words)
        asked.foot.forward.click()
    for _ in range(2):
        asked.foot.forward.click()
    first, second = asked.page.rows
    first.drop.click()
    first.drop.click()
    second.change.click()
    assert asked.page.place.kind is Kind.SHARE
    assert asked.talk.told(asked.page.place.number).text == "twee"


def test_stopping_says_what_is_shared_by_then(asked):
    asked.page.writing.field.insertPlainText("een")
    for _ in range(2):
        asked.foot.forward.click()
    asked.page.choices[Sharing.AS_IS].setChecked(True)
    for _ in range(2):
        asked.foot.forward.click()
    assert asked.page.place.kind is Kind.FIELDS
    asked.top.stop.click()
    said = " ".join(label.text() for label in asked.page.findChildren(QLabel))
    assert "What you shared is shared." in said
    assert "What you wrote stays locked" not in said


def test_there_is_no_way_back_to_the_page_where_a_no_takes_everything_away(asked):
    asked.page.writing.field.insertPlainText("een")
    asked.page.flush()
    while asked.talk.place_before() is not None:
        asked.foot.back.click()
    assert asked.page.place.kind is Kind.PIECES


def test_a_client_comes_back_to_take_a_note_away(shared, open_screen, desk):
    screen = open_screen(session_id=shared)
    drop = screen.page.rows[0].drop
    drop.click()
    assert len(desk.library.released_notes(1)) == 1
    drop.click()
    assert desk.library.released_notes(1) == ()
    assert screen.talk.notebook.notes == ()


def test_a_withdrawal_closes_the_screen(asked, desk, qtbot):
    with qtbot.waitSignal(asked.done):
        asked.let_go(1)
    assert asked.talk.open_notebook._key.closed
    desk.library.record_decision(1, "K-014", Purpose.CLIENT_REVIEW, DecisionState.WITHDRAWN)
    assert desk.library.sessions(1) == ()


def test_a_withdrawal_elsewhere_closes_the_screen_too(asked, desk, qtbot, players):
    with qtbot.waitSignal(asked.done):
        desk.library.withdraw(1, by=WithdrawnBy.CLIENT, purpose=Purpose.CLIENT_REVIEW)
    assert players[-1].closed


def test_releasing_wipes_the_key_and_lets_go_of_the_film(asked, players):
    asked.page.writing.field.insertPlainText("laat maar")
    assert asked.release()
    assert players[-1].closed
    assert asked.talk.open_notebook._key.closed
    assert asked.release()


def test_locking_the_library_under_it_harms_nothing(asked, desk):
    asked.page.writing.field.insertPlainText("laat maar")
    desk.library.close()
    assert not asked.keep_typed()
    asked.release()


def test_a_playing_film_counts_as_use(asked):
    for manner in (Playing, Releasing, Typed, LettingGo):
        assert isinstance(asked, manner)
    assert not asked.is_playing()
    asked.film.play()
    assert asked.is_playing()
    asked.film.stop_here.click()
    assert not asked.is_playing()


def test_the_keyboard_is_on_the_first_thing_when_the_screen_comes(open_screen, qtbot):
    """Whoever shows it puts the keyboard on the screen as a whole."""
    screen = open_screen()
    screen.setFocus()
    assert screen.focusWidget() is screen.page.buttons["start"]


@pytest.fixture
def other_words(desk, monkeypatch):
    """The recording is marked with a kijkkader that has words of its own, and no third answer."""
    first, second, _ = desk.rubric.valences
    first = replace(first, client_name={"nl": "Goed & wel", "en": "Good & well"})
    own = replace(desk.rubric, valences=(first, second))
    monkeypatch.setattr(desk, "rubric_of", lambda _session: own)


def test_how_it_was_is_asked_in_the_words_of_the_recordings_kijkkader(other_words, asked):
    said = [one.text() for one in asked.page.valences.values()]
    assert said == ["Good && well", "Unpleasant"]


def test_the_notes_of_the_coordinator_are_not_shown(desk, at_telling):
    looking = desk.library.look(1)
    note = Note("de klant kijkt weg")
    looking.apply(AddMoment(new_moment(looking.layer.id, 30_000, "zien.contact", note=note)))
    screen = at_telling()
    assert screen._session.moments() == ()


def test_a_piece_lies_around_where_somebody_pressed():
    assert piece_around(60_000, 240_000) == Fragment(40_000, 70_000)
    assert piece_around(0, 240_000) == Fragment(0, 10_000)
    assert piece_around(240_000, 240_000) == Fragment(220_000, 240_000)
    assert piece_around(500, 600) == Fragment(0, 1_000)


def test_the_screen_fits_the_smallest_window(asked):
    assert asked.minimumSizeHint().height() <= 640
    assert asked.minimumSizeHint().width() <= 1024
