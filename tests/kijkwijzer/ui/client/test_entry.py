"""Before the client's screen: a facilitator with a key, who is not the coordinator."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from kijkwijzer.ui import work
from kijkwijzer.ui.client.entry import ClientEntryDialog
from kijkwijzer.ui.guided.words import days_since

NEW = "groene tafel fluit zacht heuvel"


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(1024, 640)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def entry(qtbot, window, desk, b_guide):
    """Open the dialog, for a new session or for one that there is."""
    screens = []

    def dialog(session=None):
        if session is None:
            made = ClientEntryDialog(window, desk, 1, b_guide)
        else:
            made = ClientEntryDialog(window, desk, 1, session=session)
        made.opened.connect(screens.append)
        made.open()
        made.screens = screens
        return made

    yield dialog
    for screen in screens:
        screen.release()
        screen.deleteLater()


def enter(qtbot, dialog, secret):
    dialog._secret.fill(secret)
    dialog._not_coordinator.setChecked(True)
    dialog.open_now()
    qtbot.waitUntil(lambda: work.running() == 0, timeout=10_000)


def test_the_facilitator_opens_the_screen(qtbot, facilitator, entry, secret, desk):
    dialog = entry()
    enter(qtbot, dialog, secret)
    (screen,) = dialog.screens
    assert screen.talk.is_new
    assert desk.library.sessions(1)[0].facilitator_id == facilitator.id


def test_the_coordinators_passphrase_opens_nothing(qtbot, facilitator, entry, desk):
    dialog = entry()
    enter(qtbot, dialog, "drie blauwe fietsen op zolder")
    assert dialog.screens == []
    assert dialog._trouble.isVisible()
    assert desk.library.sessions(1) == ()
    dialog.reject()


def test_one_says_not_to_be_the_coordinator(facilitator, entry, secret):
    dialog = entry()
    dialog._secret.fill(secret)
    assert not dialog._begin.isEnabled()
    dialog._not_coordinator.setChecked(True)
    assert dialog._begin.isEnabled()
    dialog.reject()


def test_a_key_is_made_with_a_recovery_key_to_write_down(qtbot, entry, desk):
    dialog = entry()
    dialog._make_key()
    maker = dialog._maker
    maker._name.setText("Bo")
    for field in (maker._secret.first, maker._secret.second):
        field.fill(NEW)
    maker.make_now()
    qtbot.waitUntil(lambda: work.running() == 0 and bool(maker._key), timeout=10_000)
    maker.reject()
    assert maker.isVisible()
    maker._typed.setText("no such")
    assert not maker._done.isEnabled()
    maker._typed.setText("".join(desk.recovery_groups(maker._key)[-2:]))
    maker._done.click()
    assert [one.label for one in desk.library.facilitators()] == ["Bo"]
    enter(qtbot, dialog, NEW)
    assert len(dialog.screens) == 1


def test_the_passphrase_of_the_library_makes_no_key(qtbot, entry, desk):
    dialog = entry()
    dialog._make_key()
    maker = dialog._maker
    maker._name.setText("Bo")
    for field in (maker._secret.first, maker._secret.second):
        field.fill("drie blauwe fietsen op zolder")
    maker.make_now()
    qtbot.waitUntil(lambda: work.running() == 0, timeout=10_000)
    assert maker._trouble.isVisible()
    assert desk.library.facilitators() == ()
    maker.reject()
    dialog.reject()


def test_going_on_asks_the_facilitator_of_that_session(
    qtbot, desk, facilitator, entry, secret, b_guide
):
    desk.library.add_facilitator("Ruben", NEW, light=True)
    run = desk.library.begin_session(1, b_guide, facilitator=facilitator.id)
    with_key = desk.library.open_facilitator(facilitator.id, secret)
    notebook = desk.library.open_notebook(run.session_id, with_key)
    notebook.go_to("stukjes:pieces:0")
    notebook.close()
    run.close()
    dialog = entry(desk.library.sessions(1)[0])
    assert len(dialog._ids) == 1
    enter(qtbot, dialog, NEW)
    assert dialog.screens == []
    enter(qtbot, dialog, secret)
    assert dialog.screens[0].page.place.step.id == "stukjes"


def test_a_facilitator_takes_another_passphrase(qtbot, facilitator, entry, secret, desk):
    dialog = entry()
    dialog._renew.click()
    maker = dialog._maker
    maker._old.fill(secret)
    for field in (maker._secret.first, maker._secret.second):
        field.fill(NEW)
    maker.make_now()
    qtbot.waitUntil(lambda: work.running() == 0 and bool(maker._key), timeout=10_000)
    maker._typed.setText("".join(desk.recovery_groups(maker._key)[-2:]))
    maker._done.click()
    enter(qtbot, dialog, secret)
    assert dialog.screens == []
    enter(qtbot, dialog, NEW)
    assert len(dialog.screens) == 1


def test_nothing_can_be_chosen_while_the_key_opens(qtbot, facilitator, entry, secret):
    dialog = entry()
    dialog._secret.fill("drie blauwe fietsen op zolder")
    dialog._not_coordinator.setChecked(True)
    dialog.open_now()
    offered = dialog._content.findChildren(QAbstractButton)
    assert offered
    assert not any(one.isEnabled() for one in offered)
    qtbot.waitUntil(lambda: work.running() == 0, timeout=10_000)
    assert all(one.isEnabled() for one in offered)
    dialog.reject()


def test_no_new_key_is_made_for_who_is_gone(facilitator, entry, desk, monkeypatch):
    dialog = entry()
    monkeypatch.setattr(desk.library, "facilitators", tuple)
    dialog._renew.click()
    assert dialog._maker is None
    dialog.reject()


def test_the_facilitator_sees_how_long_ago_the_conversation_was(facilitator, entry, desk):
    dialog = entry()
    days = (desk.today() - desk.library.recording(1).held_on).days
    (about,) = (one.text() for one in dialog.findChildren(QLabel) if "R-001" in one.text())
    assert days_since(days) in about
    dialog.reject()
