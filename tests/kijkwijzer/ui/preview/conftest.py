"""A paper of several pages, and a window to look at it in."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kijkwijzer.report.document import About
from kijkwijzer.report.sheet import TITLE, render
from kijkwijzer.ui.preview import PreviewDialog
from kijkwijzer.ui.preview.pages_view import PagesView
from kijkwijzer.ui.preview.pictures import PagePictures
from kijkwijzer.ui.style import install_style
from kijkwijzer.ui.theme import use_theme


@pytest.fixture(autouse=True)
def dressed(qapp):
    use_theme("light")
    install_style(QApplication.instance())


@pytest.fixture(scope="session")
def paper():
    """Twelve pages, each with its number in large letters."""

    def body(sheet):
        for at in range(1, 13):
            if at > 1:
                sheet.new_page()
            sheet.write(f"Blad {at}", TITLE)

    return render(About("Paper", "nl-NL", date(2026, 11, 21), "r", "{page}/{pages}"), body)


@pytest.fixture
def pictures(paper):
    made = PagePictures(paper)
    yield made
    made.close()


@pytest.fixture
def pages(qtbot, pictures):
    view = PagesView(pictures)
    qtbot.addWidget(view)
    view.resize(600, 700)
    view.show()
    qtbot.waitUntil(lambda: pictures.kept(0) is not None)
    return view


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    return made


@pytest.fixture
def left():
    """What was noted as leaving."""
    return []


@pytest.fixture
def dialog(qtbot, window, paper, left):
    made = PreviewDialog(window, "Paper", paper, "paper.pdf", lambda *told: left.append(told))
    made.open()
    yield made
    if isValid(made):  # a test may have closed it
        made.close()
