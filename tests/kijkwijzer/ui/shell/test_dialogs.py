"""Dialogs: nothing is assumed, nothing half-done stays, and errors are said."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QProgressBar, QPushButton, QWidget

from annotations.library import SameFilm
from annotations.model import Participant, Role
from annotations.trouble import Refused, translatable
from kijkwijzer.ui import work
from kijkwijzer.ui.dialogs.add_film import AddFilmDialog
from kijkwijzer.ui.dialogs.choose_film import choose_film
from kijkwijzer.ui.dialogs.message import MessageDialog, tell
from kijkwijzer.ui.dialogs.pseudonyms import next_free, suggested
from kijkwijzer.ui.dialogs.sheet import Scrim
from kijkwijzer.ui.recordings_page.page import RecordingsPage
from kijkwijzer.ui.withdrawal.dialog import WithdrawDialog
from kijkwijzer.ui.withdrawal.scope import Wish


@pytest.fixture
def host(qtbot):
    made = QWidget()
    made.resize(1440, 900)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def film(tmp_path):
    file = tmp_path / "secret name.mp4"
    file.write_bytes(b"film")
    return file


def words_of(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def add_film(host, desk, film):
    dialog = AddFilmDialog(host, desk)
    dialog.open()
    dialog.look_into(film)
    return dialog


def settled(qtbot):
    qtbot.waitUntil(lambda: work.running() == 0)
    qtbot.wait(1)


def test_film_is_described_before_it_is_taken_in(qtbot, host, desk, film):
    dialog = add_film(host, desk, film)
    settled(qtbot)
    for part in ("41:20", "1920", "612 MB", "Subtitles"):
        assert part in words_of(dialog)
    dialog.reject()


def test_file_name_is_shown_nowhere(qtbot, host, desk, film):
    dialog = add_film(host, desk, film)
    settled(qtbot)
    assert "secret" not in words_of(dialog)
    assert "secret" not in dialog.windowTitle()
    dialog.reject()


def test_people_get_the_next_free_pseudonym(qtbot, host, desk, film):
    dialog = add_film(host, desk, film)
    settled(qtbot)
    assert [code for code, _ in dialog._form._people.people()] == ["W-01", "K-023"]
    dialog.reject()


def test_added_film_is_told_with_its_number(qtbot, host, desk, film):
    dialog = add_film(host, desk, film)
    settled(qtbot)
    with qtbot.waitSignal(dialog.added) as heard:
        dialog.take_in()
    assert heard.args[0].number == 23


def test_draft_that_is_not_right_is_refused_before_any_work(qtbot, host, desk, film):
    dialog = add_film(host, desk, film)
    settled(qtbot)
    dialog._form._people._rows[0].code.setEditText("Jan de Vries")
    dialog.take_in()
    assert ("add", film) not in desk.asked
    assert "pseudonym" in words_of(dialog)
    dialog.reject()


def test_film_that_cannot_be_read_can_be_followed_by_another(qtbot, host, desk, film):
    desk.trouble = Refused(translatable("Trouble", "This file is empty."))
    dialog = add_film(host, desk, film)
    settled(qtbot)
    assert "This file is empty." in words_of(dialog)
    dialog.look_into(film)
    settled(qtbot)
    assert dialog._form is not None
    dialog.reject()


def test_stop_ends_the_work_and_keeps_nothing(qtbot, host, desk, film):
    def slow(path, draft, progress, stopped, *, again):
        while not stopped():
            pass
        raise Refused(translatable("Trouble", "Stopped."))

    desk.add_film = slow
    dialog = add_film(host, desk, film)
    settled(qtbot)
    added = []
    dialog.added.connect(added.append)
    dialog.take_in()
    assert dialog.findChild(QProgressBar).isVisible()
    dialog.reject()
    settled(qtbot)
    assert added == []


def test_film_that_is_here_already_can_be_added_all_the_same(qtbot, host, desk, film):
    dialog = add_film(host, desk, film)
    settled(qtbot)
    desk.trouble = SameFilm(7)
    dialog.take_in()
    settled(qtbot)
    assert "R-007" in words_of(dialog)
    with qtbot.waitSignal(dialog.added):
        buttons = dialog.findChildren(QPushButton)
        next(one for one in buttons if "all the same" in one.text()).click()
    assert desk.asked[-1] == ("add again", film)


def test_chosen_film_leaves_no_folder_behind_in_qt_settings(qtbot, host, dialogs, tmp_path):
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.setValue("FileDialog/lastVisited", "file:///home/w/gesprekken")
    dialogs.expect("QFileDialog.getOpenFileName", ("/films/a.mp4", ""))
    assert choose_film(host).name == "a.mp4"
    assert not QSettings(QSettings.Scope.UserScope, "QtProject").value("FileDialog/lastVisited")


def test_systems_own_list_of_recent_files_is_not_used(qtbot, host, dialogs):
    dialogs.expect("QFileDialog.getOpenFileName", ("", ""))
    choose_film(host)
    assert dialogs.shown[0][2]["options"] == QFileDialog.Option.DontUseNativeDialog


def test_dialog_is_freed_and_its_shade_with_it(qtbot, host):
    gone = []
    dialog = tell(host, "Title", "Words")
    assert host.findChild(Scrim) is not None
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(gone))
    qtbot.waitUntil(lambda: host.findChild(Scrim) is None)


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
def test_dialog_stays_within_the_window(qtbot, host, desk, film, size):
    host.resize(*size)
    dialog = add_film(host, desk, film)
    settled(qtbot)
    assert dialog.height() <= size[1]
    assert host.frameGeometry().contains(dialog.geometry())
    dialog.reject()


def test_escape_closes_a_message(qtbot, host):
    dialog = tell(host, "Title", "Words")
    assert isinstance(dialog, MessageDialog)
    with qtbot.waitSignal(dialog.finished) as heard:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert heard.args == [QDialog.DialogCode.Rejected.value]


@given(numbers=st.lists(st.integers(1, 900)), role=st.sampled_from(list(Role)))
def test_next_free_pseudonym_is_free_and_is_one(numbers, role):
    taken = [next_free(role, ())[:2] + f"{number:03d}" for number in numbers]
    code = next_free(role, taken)
    assert code not in taken
    assert Participant(id=None, code=code, role=role).code == code


def test_the_coordinator_comes_back_and_a_client_is_new():
    people = [Participant(None, "W-02", Role.COORDINATOR), Participant(None, "K-014", Role.CLIENT)]
    taken = [person.code for person in people]
    assert suggested(Role.COORDINATOR, people, taken) == "W-02"
    assert suggested(Role.CLIENT, people, taken) == "K-015"


def test_film_form_never_offers_a_day_to_come(qtbot, host, desk, film):
    dialog = add_film(host, desk, film)
    settled(qtbot)
    assert dialog._form.draft().held_on <= max(desk.today(), date.min)
    dialog.reject()


def test_no_part_of_a_page_or_sheet_is_a_window_for_a_moment(
    qtbot, host, desk, film, windows_shown
):
    page = RecordingsPage(desk, host)
    for sheet in (AddFilmDialog(host, desk), WithdrawDialog(host, desk, Wish(14))):
        sheet.open()
        if isinstance(sheet, AddFilmDialog):
            sheet.look_into(film)
        settled(qtbot)
        sheet.reject()
    assert set(windows_shown) == {"AddFilmDialog", "WithdrawDialog"}
    page.deleteLater()
