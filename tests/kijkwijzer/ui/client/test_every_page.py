"""What holds on every page of the client's screen."""

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QDial, QSlider

from annotations.client_notes import Fragment, Sharing
from annotations.trouble import PlaceTrouble
from kijkwijzer.ui.client.course import Kind
from kijkwijzer.ui.client.look import LargeButton, LargeChoice, sheet
from kijkwijzer.ui.theme import load_theme

PIECES = (Fragment(20_000, 50_000), Fragment(100_000, 130_000))


@pytest.fixture(params=Kind)
def at_page(request, open_screen, language):
    """A screen at each kind of place, with a note that is told in other words."""
    screen = open_screen(language)
    screen.talk.open_notebook.set_fragments(PIECES)
    note = screen.talk.write(screen.talk.note_at(0), "laat maar")
    screen.talk.share(note, Sharing.IN_OTHER_WORDS)
    screen._go_to(screen.talk.place_of(request.param))
    assert screen.page.place.kind is request.param
    return screen


def test_stopping_is_there_at_every_place(at_page):
    assert at_page.top.stop.isVisible()


def test_nothing_rates_the_coordinator(at_page):
    """The one thing that slides is the place in the film, where pieces are chosen."""
    kinds = (QSlider, QAbstractSpinBox, QDial)
    found = [one for kind in kinds for one in at_page.findChildren(kind)]
    assert found == ([at_page.page.slider] if at_page.page.place.kind is Kind.PIECES else [])


def test_what_goes_wrong_is_said_on_the_page(at_page):
    at_page.page.tell(PlaceTrouble("The disk is full."))
    assert at_page.page.trouble.isVisible()
    assert not at_page.page.trouble.isWindow()


def test_no_answer_or_button_is_cut_off_in_the_smallest_window(at_page):
    QApplication.processEvents()
    shown = [one for one in at_page.findChildren(QAbstractButton) if one.isVisible()]
    assert at_page.size() == QSize(1024, 640)
    assert [one.text() for one in shown if one.width() < one.sizeHint().width()] == []


@pytest.mark.parametrize("kind", ["client", "client-primary", "client-pick"])
def test_a_button_that_cannot_be_pressed_looks_so(qtbot, kind):
    button = LargeButton("Change", kind)
    qtbot.addWidget(button)
    button.setStyleSheet(sheet(load_theme("dark")))
    pressable = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage().pixelColor(20, 10) != pressable.pixelColor(20, 10)


def hold(widget, key, repeats):
    """Press a key and keep it down for this many repeats."""
    for count in range(repeats + 1):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", count > 0)
        QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("make", [LargeButton, LargeChoice])
def test_a_held_enter_presses_once(qtbot, make):
    part, pressed = make("Verder"), []
    qtbot.addWidget(part)
    part.clicked.connect(lambda: pressed.append(1))
    hold(part, Qt.Key.Key_Return, repeats=3)
    assert len(pressed) == 1
