"""Kluis, Instellingen, locking; and what holds for every page."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QScrollBar,
)

from annotations.library import CheckReport, Finding
from annotations.library.check import Counts, Part
from annotations.trouble import Damaged, translatable
from kijkwijzer.ui import translation, work
from kijkwijzer.ui.dialogs.add_film import AddFilmDialog
from kijkwijzer.ui.dialogs.new_key import NewRecoveryKeyDialog
from kijkwijzer.ui.dialogs.new_passphrase import NewPassphraseDialog
from kijkwijzer.ui.locking import IdleWatch, ScreenLockWatch
from kijkwijzer.ui.main_window import MainWindow
from kijkwijzer.ui.settings_page.keys_card import KeysCard
from kijkwijzer.ui.settings_page.page import SettingsPage
from kijkwijzer.ui.vault_page.check_card import CheckCard
from kijkwijzer.ui.vault_page.page import VaultPage
from kijkwijzer.ui.withdrawal.code_dialog import CodeDialog
from kijkwijzer.ui.withdrawal.dialog import WithdrawDialog
from kijkwijzer.ui.withdrawal.scope import Wish


@pytest.fixture
def vault(qtbot, desk):
    made = VaultPage(desk)
    qtbot.addWidget(made)
    qtbot.addWidget(made.header_widget())
    made.show()
    return made


@pytest.fixture
def settings(qtbot, desk):
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    qtbot.addWidget(made.header_widget())
    made.settings_wished.connect(lambda wish: setattr(desk, "settings", wish))
    made.show()
    return made


@pytest.fixture
def keys(qtbot, desk):
    made = KeysCard(desk.rubric, {})
    qtbot.addWidget(made)
    return made


def words_of(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def settled(qtbot):
    qtbot.waitUntil(lambda: work.running() == 0)
    qtbot.wait(1)


def check_with(qtbot, vault, desk, *findings, finished=True):
    report = CheckReport(findings, Counts(6, 184, 24, 1), finished)
    desk.library.check = lambda *_: report
    vault.findChild(CheckCard).check_or_stop()
    settled(qtbot)


def test_vault_says_where_and_how_much(vault):
    shown = words_of(vault).replace("\N{ZERO WIDTH SPACE}", "")
    for part in ("/home/w/Kijkwijzer/bibliotheek", "6 recordings", "4.8 GB", "0001"):
        assert part in shown


def test_whole_library_is_said_to_be_whole(qtbot, vault, desk):
    check_with(qtbot, vault, desk)
    assert "Everything is whole: 6 recordings, 184 texts, 24 files." in words_of(vault)


def test_damage_is_said_in_words(qtbot, vault, desk):
    trouble = Damaged(translatable("Trouble", "A piece of R-014 is damaged."))
    check_with(qtbot, vault, desk, Finding(Part.FILE, trouble))
    assert "A piece of R-014 is damaged." in words_of(vault)
    assert "Everything is whole" not in words_of(vault)


def test_stopped_check_does_not_say_all_is_well(qtbot, vault, desk):
    check_with(qtbot, vault, desk, finished=False)
    assert "Stopped before the end." in words_of(vault)
    assert "Everything is whole" not in words_of(vault)


def test_practice_library_keeps_its_passphrase(qtbot, desk):
    desk.is_practice = True
    page = VaultPage(desk)
    qtbot.addWidget(page)
    qtbot.addWidget(page.header_widget())
    names = {b.text(): b.isEnabled() for b in page.findChildren(QAbstractButton)}
    assert not names["Change the passphrase…"]
    assert not names["New recovery key…"]


def test_new_recovery_key_cannot_be_walked_away_from(qtbot, vault, desk):
    dialog = NewRecoveryKeyDialog(vault, desk)
    dialog.open()
    dialog.make_now()
    settled(qtbot)
    dialog.reject()
    assert dialog.isVisible()
    dialog.done(0)


def test_changed_passphrase_reaches_the_library(qtbot, vault, desk):
    dialog = NewPassphraseDialog(vault, desk)
    dialog.open()
    dialog._secret._use_offer()
    dialog._keep.click()
    settled(qtbot)
    assert desk.library.kept == ["passphrase"]
    QApplication.activeModalWidget().close()


@pytest.mark.parametrize(
    ("name", "place", "field", "value"),
    [("Language", 0, "language", "nl"), ("Colours", 1, "theme", "dark"),
     ("Captions", 2, "captions_language", ""), ("Sound is played by", 2, "player", "qt")],
)  # fmt: skip
def test_choice_is_wished_at_once(settings, desk, name, place, field, value):
    box = next(b for b in settings.findChildren(QComboBox) if b.accessibleName() == name)
    box.setCurrentIndex(place)
    box.activated.emit(place)
    assert getattr(desk.settings, field) == value


def test_player_that_is_missing_cannot_be_chosen_and_says_why(settings):
    boxes = settings.findChildren(QComboBox)
    box = next(b for b in boxes if b.accessibleName() == "Sound is played by")
    assert not box.model().flags(box.model().index(1, 0)) & Qt.ItemFlag.ItemIsEnabled
    assert "VLC 3 was not found" in words_of(settings)


def test_empty_word_for_the_coordinator_is_the_usual_one(settings, desk):
    field = next(f for f in settings.findChildren(QLineEdit) if "coordinator" in f.accessibleName())
    field.setText("  ")
    field.editingFinished.emit()
    assert desk.settings.coordinator_word == "werkregisseur"


def test_a_word_that_may_hold_a_citizen_number_is_not_kept(settings, desk):
    field = next(f for f in settings.findChildren(QLineEdit) if "coordinator" in f.accessibleName())
    before = desk.settings
    field.setText("klant 111222333")
    field.editingFinished.emit()
    assert desk.settings == before
    assert "citizen service number" in words_of(settings)
    field.setText("consulent")
    field.editingFinished.emit()
    assert desk.settings.coordinator_word == "consulent"
    assert settings._word_told.isHidden()


def test_free_key_is_taken_at_once(keys, qtbot):
    with qtbot.waitSignal(keys.keys_chosen) as heard:
        keys.change("loop", "G")
    assert heard.args == [{"loop": "G"}]


def test_key_in_use_is_refused_with_what_has_it(keys, qtbot):
    with qtbot.assertNotEmitted(keys.keys_chosen):
        keys.change("loop", "1")
    assert "Keeping contact" in keys._trouble.text()


def test_key_of_the_window_itself_is_refused(keys, qtbot):
    with qtbot.assertNotEmitted(keys.keys_chosen):
        keys.change("loop", "Ctrl+L")
    assert "Ctrl+L" in keys._trouble.text()


def test_keys_can_be_put_back(keys, qtbot):
    keys.change("loop", "G")
    with qtbot.waitSignal(keys.keys_chosen) as heard:
        keys._take({})
    assert heard.args == [{}]


def test_catcher_takes_the_next_key_and_escape_takes_none(settings, qtbot):
    catcher = settings.findChild(KeysCard).findChildren(QAbstractButton)[3]
    given = []
    catcher.key_given.connect(given.append)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_X):
        catcher.click()
        QApplication.sendEvent(
            catcher, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "")
        )
    assert given == ["X"]


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def idle(qtbot):
    clock, owner, busy = Clock(), QObject(), []
    watch = IdleWatch(10, owner, clock=clock, busy=lambda: bool(busy))
    watch.start()
    yield watch, clock, busy
    watch.stop()


def test_idle_is_told_after_the_limit_and_not_before(qtbot, idle):
    watch, clock, _ = idle
    clock.now = 599
    with qtbot.assertNotEmitted(watch.grew_idle):
        watch.check()
    clock.now = 600
    with qtbot.waitSignal(watch.grew_idle):
        watch.check()


def test_use_puts_idle_off(qtbot, idle):
    watch, clock, _ = idle
    clock.now = 599
    widget = QLabel()
    qtbot.addWidget(widget)
    qtbot.keyClick(widget, Qt.Key.Key_A)
    clock.now = 1000
    with qtbot.assertNotEmitted(watch.grew_idle):
        watch.check()


def test_playing_counts_as_use(qtbot, idle):
    watch, clock, busy = idle
    busy.append(True)
    clock.now = 6000
    with qtbot.assertNotEmitted(watch.grew_idle):
        watch.check()


def test_screen_that_wakes_does_not_lock(qtbot):
    watch = ScreenLockWatch()
    with qtbot.assertNotEmitted(watch.screen_locked):
        watch._on_changed(active=False)


TOUCHED = (QAbstractButton, QComboBox, QLineEdit, QDateEdit, QListView, QProgressBar)


def nameless(widget):
    parts = [part for kind in TOUCHED for part in widget.findChildren(kind)]
    inner = (QComboBox, QDateEdit)
    return [
        part
        for part in parts
        if not isinstance(part, QScrollBar)
        and not isinstance(part.parent(), (*inner, QLineEdit))
        and not part.window().inherits("QComboBoxPrivateContainer")
        and not (part.accessibleName() or getattr(part, "text", str)())
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_control_has_a_name_in_every_language(qtbot, desk, language, tmp_path):
    desk.settings = replace(desk.settings, language=language)
    translation.install(language)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    for room in ("recordings", "watch", "vault", "settings"):
        window.show_room(room)
    film = tmp_path / "a.mp4"
    film.write_bytes(b"film")
    adding = AddFilmDialog(window, desk)
    adding.look_into(film)
    settled(qtbot)
    window.rooms.ask_consent(22)
    others = [adding, CodeDialog(window, desk), WithdrawDialog(window, desk, Wish(14))]
    others += [NewPassphraseDialog(window, desk), NewRecoveryKeyDialog(window, desk)]
    assert [part for one in (window, *others) for part in nameless(one)] == []
    for one in others:
        one.deleteLater()
    window.close()
