"""The start screen: opening, making, the recovery key, practising."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QLabel, QLineEdit

from annotations.trouble import Refused, translatable
from kijkwijzer.ui import work
from kijkwijzer.ui.recovery_panel import RecoveryPanel
from kijkwijzer.ui.recovery_print import RecoverySheet, paint_sheet
from kijkwijzer.ui.secret_field import SecretField
from kijkwijzer.ui.start.create_card import CreateCard
from kijkwijzer.ui.start.open_card import OpenCard
from kijkwijzer.ui.start.page import StartPage

GOOD = "kade wolk tafel lente brug"


@pytest.fixture
def start(qtbot, locked_desk):
    made = StartPage(locked_desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def open_card(qtbot, locked_desk, tmp_path):
    locked_desk.settings = replace(locked_desk.settings, last_library=str(tmp_path))
    made = OpenCard(locked_desk)
    qtbot.addWidget(made)
    made.show()
    return made


def settled(qtbot):
    qtbot.waitUntil(lambda: work.running() == 0)


def test_who_has_no_library_is_welcomed(start):
    assert start.findChild(OpenCard) is None
    assert "Welcome" in [label.text() for label in start.findChildren(QLabel)]


def test_who_has_a_library_is_asked_for_its_passphrase(qtbot, locked_desk, tmp_path):
    locked_desk.settings = replace(locked_desk.settings, last_library=str(tmp_path))
    start = StartPage(locked_desk)
    qtbot.addWidget(start)
    assert start.findChild(OpenCard)._folder.path() == tmp_path


def test_library_opens_with_the_right_passphrase(qtbot, open_card, locked_desk):
    open_card._secret.fill(GOOD)
    with qtbot.waitSignal(open_card.opened):
        open_card.open_now()
    assert locked_desk.library is not None
    assert open_card._secret.text() == ""


def test_wrong_passphrase_is_said_and_can_be_tried_again(qtbot, open_card):
    open_card._secret.fill("wrong")
    open_card.open_now()
    settled(qtbot)
    assert "does not open" in open_card._trouble.text()
    assert open_card.isEnabled()


def test_without_a_passphrase_nothing_is_tried(qtbot, open_card, locked_desk):
    open_card.open_now()
    assert locked_desk.asked == []


@pytest.mark.parametrize(
    ("first", "second", "ready"),
    [("", "", False), ("kort", "kort", False), (GOOD, "", False), (GOOD, GOOD + "x", False),
     (GOOD, GOOD, True)],
)  # fmt: skip
def test_library_is_made_only_with_a_strong_passphrase_typed_twice(
    qtbot, locked_desk, first, second, ready
):
    card = CreateCard(locked_desk)
    qtbot.addWidget(card)
    card._secret.first.fill(first)
    card._secret.second.fill(second)
    assert card._make.isEnabled() is ready


def test_offered_passphrase_is_filled_in_and_shown(qtbot, locked_desk):
    card = CreateCard(locked_desk)
    qtbot.addWidget(card)
    card._secret._use_offer()
    line = card._secret.first.findChild(QLineEdit)
    assert (line.text(), line.echoMode()) == (GOOD, QLineEdit.EchoMode.Normal)
    assert card._make.isEnabled()


def test_strength_is_said_in_words(qtbot, locked_desk):
    card = CreateCard(locked_desk)
    qtbot.addWidget(card)
    said = []
    for words in ("", "kort", "een twee", GOOD):
        card._secret.first.fill(words)
        said.append(card._secret._words.text())
    assert len(set(said)) == 4


def test_refused_place_is_said_and_what_was_typed_stays(qtbot, locked_desk):
    locked_desk.trouble = Refused(translatable("Trouble", "This folder is in the cloud."))
    card = CreateCard(locked_desk)
    qtbot.addWidget(card)
    card._secret._use_offer()
    card.make_now()
    settled(qtbot)
    assert "cloud" in card._trouble.text()
    assert card._secret.passphrase() == GOOD


def test_making_ends_only_when_the_last_groups_are_typed(qtbot, start, locked_desk, samples):
    start.show_create()
    start.findChild(CreateCard)._secret._use_offer()
    start.findChild(CreateCard).make_now()
    settled(qtbot)
    panel = start.findChild(RecoveryPanel)
    with qtbot.assertNotEmitted(start.opened):
        panel._typed.setText("54KH QQ")
        panel._confirm()
    with qtbot.waitSignal(start.opened):
        panel._typed.setText("54kh ce")
        panel.done.click()


def test_recovery_key_is_never_on_the_clipboard_and_cannot_be_selected(
    qtbot, locked_desk, tmp_path, samples
):
    QGuiApplication.clipboard().setText("before")
    panel = RecoveryPanel(locked_desk, samples.key, tmp_path)
    qtbot.addWidget(panel)
    panel.show()
    for label in panel.findChildren(QLabel):
        assert not label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert QGuiApplication.clipboard().text() == "before"


def test_panel_shows_every_group(qtbot, locked_desk, tmp_path, samples):
    panel = RecoveryPanel(locked_desk, samples.key, tmp_path)
    qtbot.addWidget(panel)
    shown = "".join(label.text() for label in panel.findChildren(QLabel))
    assert samples.key in shown


def test_sheet_is_painted_within_its_page(qapp, locked_desk, samples):
    key = samples.key
    groups = locked_desk.recovery_groups(key)
    page = QImage(700, 1000, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    paint_sheet(painter, RecoverySheet(key, groups, "bibliotheek", locked_desk.today()))
    painter.end()
    last = [page.pixelColor(x, 990).lightness() for x in range(700)]
    inked = [page.pixelColor(x, 200).lightness() for x in range(700)]
    assert min(last) == 255
    assert min(inked) < 100


@pytest.mark.parametrize(
    ("letter", "shift", "hint"),
    [("A", False, True), ("a", True, True), ("a", False, False), ("A", True, False)],
)
def test_caps_lock_is_noticed(qtbot, letter, shift, hint):
    field = SecretField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    from PySide6.QtGui import QKeyEvent  # noqa: PLC0415

    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_A, held, letter)
    field._line.keyPressEvent(event)
    assert field._caps.isVisible() is hint


def test_typed_secret_is_hidden_until_shown(qtbot):
    field = SecretField("Passphrase")
    qtbot.addWidget(field)
    assert field._line.echoMode() == QLineEdit.EchoMode.Password
    field.show_text(shown=True)
    assert field._line.echoMode() == QLineEdit.EchoMode.Normal


def test_wiped_secret_cannot_be_undone(qtbot):
    field = SecretField("Passphrase")
    qtbot.addWidget(field)
    field.fill("secret")
    field.wipe()
    field._line.undo()
    assert field.text() == ""


def test_practice_opens_from_the_start_screen(qtbot, start, locked_desk):
    with qtbot.waitSignal(start.opened):
        start.open_practice()
    assert locked_desk.is_practice


def test_practice_that_cannot_be_opened_is_said(qtbot, start, locked_desk):
    locked_desk.trouble = Refused(translatable("Trouble", "No room on the disk."))
    start.open_practice()
    settled(qtbot)
    assert "No room" in start._trouble.text()
    assert start.isEnabled()


def test_other_language_can_be_chosen_before_anything_is_open(qtbot, start, locked_desk):
    with qtbot.waitSignal(start.settings_wished) as heard:
        start._choose("nl")
    assert heard.args[0].language == "nl"


def test_folder_of_a_new_library_is_not_the_last_one(qtbot, locked_desk):
    card = CreateCard(locked_desk)
    qtbot.addWidget(card)
    assert isinstance(card._folder.path(), Path)
