"""From key events to actions: who gets which key."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QSlider, QVBoxLayout, QWidget

from kijkwijzer.ui.keymap import Keymap
from kijkwijzer.ui.review.key_input import KeyInput, key_text
from kijkwijzer.ui.review.note_field import NoteField

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def key_event(key, modifiers=NONE, kind=QEvent.Type.KeyPress, *, repeat=False):
    return QKeyEvent(kind, key, modifiers, "", repeat)


@pytest.mark.parametrize(
    ("key", "modifiers", "written"),
    [
        (Qt.Key.Key_1, NONE, "1"),
        (Qt.Key.Key_1, KEYPAD, "1"),
        (Qt.Key.Key_Q, NONE, "Q"),
        (Qt.Key.Key_Space, NONE, "Space"),
        (Qt.Key.Key_Left, SHIFT, "Shift+Left"),
        (Qt.Key.Key_Z, CONTROL | SHIFT, "Ctrl+Shift+Z"),
        (Qt.Key.Key_Question, SHIFT, "?"),
        (Qt.Key.Key_Plus, SHIFT, "+"),
        (Qt.Key.Key_Minus, NONE, "-"),
        (Qt.Key.Key_Delete, NONE, "Del"),
        (Qt.Key.Key_Shift, SHIFT, ""),
    ],
)
def test_key_is_written_as_the_keymap_writes_it(key, modifiers, written):
    assert key_text(key_event(key, modifiers)) == written


class Room:
    """A window with one of each kind of widget, and a record of what came through."""

    def __init__(self, qtbot, rubric):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        self.film, self.button = QWidget(), QPushButton("press")
        self.film.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.note, self.search = NoteField("note", (2, 4)), QLineEdit()
        self.slider = QSlider()
        for part in (self.film, self.button, self.note, self.search, self.slider):
            column.addWidget(part)
        self.keys = KeyInput(Keymap.of(rubric), [self.window], self.window)
        self.wished, self.down, self.up = [], [], []
        self.keys.wished.connect(lambda action: self.wished.append(action.id))
        self.keys.code_down.connect(lambda _key, code, _at: self.down.append(code))
        self.keys.code_up.connect(lambda _key, at: self.up.append(at))
        self.window.show()
        qtbot.waitActive(self.window)
        self.film.setFocus()


@pytest.fixture
def room(qtbot, rubric):
    room = Room(qtbot, rubric)
    yield room
    room.keys.release()
    room.window.close()


def test_code_goes_down_once_however_long_it_repeats(room):
    room.keys.press(key_event(Qt.Key.Key_1))
    for _ in range(5):
        room.keys.press(key_event(Qt.Key.Key_1, repeat=True))
        room.keys.release_key(key_event(Qt.Key.Key_1, kind=QEvent.Type.KeyRelease, repeat=True))
    assert (room.down, room.up) == (["zien.contact"], [])
    room.keys.release_key(key_event(Qt.Key.Key_1, kind=QEvent.Type.KeyRelease))
    assert len(room.up) == 1


def test_second_press_ends_a_first_whose_release_was_lost(room):
    room.keys.press(key_event(Qt.Key.Key_1))
    room.keys.press(key_event(Qt.Key.Key_1))
    assert len(room.up) == 1
    assert room.down == ["zien.contact"] * 2


def timed(at_ms, kind):
    event = key_event(Qt.Key.Key_1, kind=kind)
    event.setTimestamp(at_ms)
    return event


def test_repeats_that_come_as_up_and_down_at_one_time_end_nothing(room, qtbot):
    room.keys.press(timed(1000, QEvent.Type.KeyPress))
    for at_ms in (1660, 1700, 1740):
        room.keys.release_key(timed(at_ms, QEvent.Type.KeyRelease))
        room.keys.press(timed(at_ms, QEvent.Type.KeyPress))
    assert (room.down, room.up) == (["zien.contact"], [])
    room.keys.release_key(timed(1760, QEvent.Type.KeyRelease))
    qtbot.waitUntil(lambda: len(room.up) == 1)


def test_a_key_pressed_again_after_holding_marks_twice(room):
    room.keys.press(timed(1000, QEvent.Type.KeyPress))
    room.keys.release_key(timed(1660, QEvent.Type.KeyRelease))
    room.keys.press(timed(1664, QEvent.Type.KeyPress))
    assert (len(room.down), len(room.up)) == (2, 1)


def test_a_tap_waits_for_nothing(room):
    room.keys.press(timed(1000, QEvent.Type.KeyPress))
    room.keys.release_key(timed(1080, QEvent.Type.KeyRelease))
    assert len(room.up) == 1


@pytest.mark.parametrize("place", ["note", "search"])
def test_letters_in_a_field_are_text(room, place):
    field = getattr(room, place)
    field.setFocus()
    QTest.keyClicks(field, "1q ")
    assert (room.down, room.wished) == ([], [])
    text = field.toPlainText() if place == "note" else field.text()
    assert text == "1q "


def test_undo_key_in_the_note_is_undo_of_the_page(room):
    room.note.setFocus()
    QTest.keyClick(room.note, Qt.Key.Key_Z, CONTROL)
    assert room.wished == ["undo"]


def test_undo_key_in_the_search_field_is_its_own(room):
    room.search.setFocus()
    QTest.keyClick(room.search, Qt.Key.Key_Z, CONTROL)
    assert room.wished == []


def test_button_with_the_keyboard_keeps_space_and_gives_codes_on(room):
    room.button.setFocus()
    QTest.keyClick(room.button, Qt.Key.Key_Space)
    QTest.keyClick(room.button, Qt.Key.Key_1)
    assert (room.wished, room.down) == ([], ["zien.contact"])


def test_slider_keeps_its_arrows(room):
    room.slider.setFocus()
    QTest.keyClick(room.slider, Qt.Key.Key_Left)
    QTest.keyClick(room.slider, Qt.Key.Key_Space)
    assert room.wished == ["play_pause"]


def test_keyboard_that_goes_elsewhere_is_told_while_a_code_is_down(room, qtbot):
    QTest.keyPress(room.film, Qt.Key.Key_1)
    with qtbot.waitSignal(room.keys.lost):
        room.keys._focus_moved(room.film, None)


def test_keyboard_that_moves_within_the_page_ends_nothing(room, qtbot):
    QTest.keyPress(room.film, Qt.Key.Key_1)
    with qtbot.assertNotEmitted(room.keys.lost):
        room.button.setFocus()
    QTest.keyRelease(room.button, Qt.Key.Key_1)
    assert len(room.up) == 1
