"""Enter presses the button that has the keyboard, and no other."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kijkwijzer.ui.buttons import Button
from kijkwijzer.ui.dialogs.sheet import SheetDialog
from kijkwijzer.ui.rail import Rail
from kijkwijzer.ui.review.icon_button import IconButton
from kijkwijzer.ui.review.side_panel import Tab
from kijkwijzer.ui.review.valence_chips import Chip
from kijkwijzer.ui.room_pages import plan

MAKERS = {
    "a button": lambda: Button("Begin", "primary"),
    "an icon": lambda: IconButton("play", "Play"),
    "a chip": lambda: Chip("This works"),
    "a tab": lambda: Tab("Codes"),
}


@pytest.fixture
def pressed():
    return []


@pytest.fixture
def dialog(qtbot, pressed):
    """A sheet with a field and two buttons, of which the second has the keyboard."""
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    sheet = SheetDialog(host, "Sheet")
    sheet.field = QLineEdit()
    sheet.column.addWidget(sheet.field)
    for name in ("Cancel", "Open"):
        button = Button(name, "primary")
        button.clicked.connect(lambda _=False, said=name: pressed.append(said))
        sheet.buttons.addWidget(button)
    sheet.open()
    yield sheet
    sheet.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("kind", ["a button", "an icon", "a chip", "a tab"])
def test_a_button_on_a_page_is_pressed_by_its_keys(qtbot, pressed, kind, key):
    button = MAKERS[kind]()
    qtbot.addWidget(button)
    button.show()
    button.clicked.connect(lambda: pressed.append(kind))
    qtbot.keyClick(button, key)
    assert pressed == [kind]


def test_a_room_is_gone_to_with_enter(qtbot, pressed):
    rail = Rail(plan())
    qtbot.addWidget(rail)
    rail.show()
    rail.room_chosen.connect(pressed.append)
    qtbot.keyClick(rail.button("together"), Qt.Key.Key_Return)
    assert pressed == ["together"]


@pytest.mark.parametrize("place", [0, 1])
def test_enter_presses_the_button_of_a_sheet_that_has_the_keyboard(qtbot, dialog, pressed, place):
    button = dialog.findChildren(Button)[place]
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [button.text()]


def test_enter_in_a_field_presses_no_button_beside_it(qtbot, dialog, pressed):
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert pressed == []


def test_a_held_key_presses_once(qtbot, pressed):
    button = Button("Begin")
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(1))
    for repeats in (False, True, True):
        none = Qt.KeyboardModifier.NoModifier
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", repeats)
        QApplication.sendEvent(button, down)
    assert pressed == [1]
