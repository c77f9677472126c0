"""The tour leads through five steps, forces none of them, and can be left and taken again."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from annotations.learning import EntryKind
from annotations.model import Note, Role, new_moment
from annotations.ports import Change
from annotations.trouble import Refused, translatable
from kijkwijzer.ui import translation
from kijkwijzer.ui.cards import column
from kijkwijzer.ui.keymap import Keymap
from kijkwijzer.ui.style import install_style
from kijkwijzer.ui.tour.tour import Tour
from rubrics.catalog import shipped_rubric

PEOPLE = (
    SimpleNamespace(code="K-001", role=Role.CLIENT),
    SimpleNamespace(code="W-01", role=Role.COORDINATOR),
)


class Library:
    def __init__(self):
        self.entries = []
        self.trouble = None

    def today(self):
        return date(2026, 11, 21)

    def keep_entry(self, entry):
        if self.trouble is not None:
            raise self.trouble
        self.entries.append(entry)
        return entry


class Session:
    recording = SimpleNamespace(number=1, participants=PEOPLE)

    def __init__(self):
        self.listeners = []

    def listen(self, listener):
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def tell(self, before, after):
        for listener in list(self.listeners):
            listener(Change(before, after))


@pytest.fixture
def page():
    rubric = shipped_rubric()
    film = SimpleNamespace(playing=False)
    return SimpleNamespace(rubric=rubric, keymap=Keymap.of(rubric), film=film)


@pytest.fixture
def library():
    return Library()


@pytest.fixture
def session():
    return Session()


@pytest.fixture
def tour(qtbot, page, session, library):
    made = Tour(page, session, library, "en")
    qtbot.addWidget(made.band)
    made.band.show()
    yield made
    made.release()


def a_moment():
    return new_moment(uuid4(), 12_000, "zien.contact")


def press(tour, name):
    QApplication.processEvents()  # Qt shows what is put into a layout a little later
    buttons = tour.band.findChildren(QPushButton)
    next(one for one in buttons if one.text() == name and one.isVisible()).click()


def begin_at(tour, step):
    for _ in range(step):
        tour.go_on()


def test_the_tour_is_offered_and_begins_only_when_asked_for(tour):
    assert tour.band.title.text() == "First time here?"
    press(tour, "Take the tour")
    assert tour.band.place.text() == "Step 1 of 5"
    assert "Press space" in tour.band.words.text()


def test_playing_the_film_does_the_first_step(qtbot, tour, page):
    begin_at(tour, 1)
    assert tour.band.done.isHidden()
    page.film.playing = True
    qtbot.waitUntil(lambda: not tour.band.done.isHidden())


def test_a_new_moment_does_the_second_step(tour, session):
    begin_at(tour, 2)
    session.tell(a_moment(), a_moment())
    assert tour.band.done.isHidden()
    session.tell(None, a_moment())
    assert not tour.band.done.isHidden()


@pytest.mark.parametrize(
    ("step", "note", "done"),
    [
        (3, Note(observation="He looks away."), True),
        (3, Note(interpretation="He is bored."), False),
        (4, Note(observation="He looks away."), False),
        (4, Note(effect_on_other="She stops talking."), True),
    ],
)
def test_what_one_sees_comes_before_what_one_thinks(tour, session, step, note, done):
    begin_at(tour, step)
    moment = a_moment()
    session.tell(moment, replace(moment, note=note))
    assert tour.band.done.isHidden() is not done


def test_no_step_has_to_be_done(tour):
    begin_at(tour, 5)
    assert tour.band.place.text() == "Step 5 of 5"
    tour.go_back()
    assert tour.band.place.text() == "Step 4 of 5"


def test_one_try_out_is_chosen_and_kept_under_learn(qtbot, tour, library):
    begin_at(tour, 5)
    press(tour, "Try this")
    (entry,) = library.entries
    assert (entry.kind, entry.owner, entry.number) == (EntryKind.TRY_OUT, "W-01", None)
    assert entry.text.startswith("I write")
    assert entry.notice
    with qtbot.waitSignal(tour.learn_wished):
        press(tour, "See it under Learn")
    assert tour.band.isHidden()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_ideas_leave_the_film_its_room_in_a_small_window(
    qtbot, qapp, page, session, library, language
):
    install_style(qapp)
    translation.install(language)
    tour, window = Tour(page, session, library, language), QWidget()
    below = column(window)
    below.addWidget(tour.band)
    below.addStretch(1)
    qtbot.addWidget(window)
    begin_at(tour, 5)
    window.resize(930, 600)
    window.show()
    qtbot.waitUntil(lambda: tour.band.width() == 930)
    assert tour.band.height() <= 180
    tour.release()
    qapp.setStyleSheet("")


def test_every_idea_can_be_reached_with_the_keyboard(qtbot, tour, library):
    begin_at(tour, 5)
    QApplication.processEvents()
    *_, last = (one for one in tour.band.findChildren(QPushButton) if one.text() == "Try this")
    while QApplication.focusWidget() is not last:
        qtbot.keyClick(QApplication.focusWidget() or tour.band.own, Qt.Key.Key_Tab)
    assert not last.visibleRegion().isEmpty()
    qtbot.keyClick(last, Qt.Key.Key_Return)
    assert len(library.entries) == 1


def test_a_try_out_can_be_in_own_words(tour, library):
    begin_at(tour, 5)
    tour.band.own.setText("  I put my pen down. ")
    tour.band.own.returnPressed.emit()
    assert library.entries[0].text == "I put my pen down."


def test_an_empty_try_out_is_not_kept(tour, library):
    begin_at(tour, 5)
    tour.band.own.returnPressed.emit()
    assert library.entries == []


@pytest.mark.parametrize("step", range(6))
def test_it_can_be_left_at_any_step_and_follows_nothing_then(tour, session, step):
    begin_at(tour, step)
    press(tour, "Not now" if step == 0 else "Leave the tour")
    assert tour.band.isHidden()
    assert session.listeners == []


def test_what_cannot_be_kept_is_said_and_the_choice_stays(tour, library):
    library.trouble = Refused(translatable("Trouble", "The disk is full."))
    begin_at(tour, 5)
    tour.choose("I wait.", "")
    assert tour.band.place.text() == "Step 5 of 5"
    dialog = QApplication.activeModalWidget()
    assert any("The disk is full." in one.text() for one in dialog.findChildren(QLabel))
    dialog.close()
