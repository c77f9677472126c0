"""A film is added through the window, pressing what a person presses."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from annotations.library import Library
from annotations.model import Role
from kijkwijzer.app.desk import AppDesk
from kijkwijzer.practice import material
from kijkwijzer.ui.dialogs.add_film import AddFilmDialog
from kijkwijzer.ui.dialogs.film_form import FilmForm
from kijkwijzer.ui.main_window import MainWindow
from kijkwijzer.ui.style import install_style
from kijkwijzer.ui.trouble_label import TroubleLabel

PATIENCE_MS = 120_000


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    library, _ = Library.create(tmp_path / "library", "vijf losse woorden hier", light=True)
    desk = AppDesk(tmp_path / "settings.json", player="qt", practice=tmp_path / "practice")
    desk.take(library)
    install_style(qapp, "light")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    window.desk_for_test = desk
    yield window
    window.close()


def filled_in(qtbot, window, film: Path) -> tuple[AddFilmDialog, FilmForm]:
    dialog = AddFilmDialog(window, window.desk_for_test)
    dialog.open()
    dialog.look_into(film)
    qtbot.waitUntil(lambda: dialog.findChild(FilmForm) is not None, timeout=PATIENCE_MS)
    return dialog, dialog.findChild(FilmForm)


def press(dialog: AddFilmDialog) -> None:
    primary = [one for one in dialog.findChildren(QPushButton) if one.property("kind") == "primary"]
    primary[-1].click()


def test_a_film_is_added_with_the_roles_that_were_chosen(qtbot, window):
    added = []
    with material.film() as film:
        dialog, _ = filled_in(qtbot, window, film)
        dialog.added.connect(added.append)
        press(dialog)
        qtbot.waitUntil(lambda: bool(added), timeout=PATIENCE_MS)
    roles = {one.role for one in added[0].participants}
    assert {Role.COORDINATOR, Role.CLIENT} <= roles
    assert all(isinstance(role, Role) for role in roles)


def test_what_is_not_right_is_said_where_it_can_be_read(qtbot, window, qapp):
    with material.film() as film:
        dialog, form = filled_in(qtbot, window, film)
        form._people._rows[0].code.setEditText("Jan Jansen")
        press(dialog)
    said = dialog.findChild(TroubleLabel)
    qtbot.waitUntil(said.isVisible)
    qapp.processEvents()
    assert said.visibleRegion().boundingRect().height() == said.height()
    assert said.height() > 40, "two lines and their padding"
    dialog.reject()
