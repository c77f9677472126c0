"""A page of consent over made-up recordings, and what a test looks at on it."""

# ruff: noqa: ARG002  (fakes take what the real ones take)

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from annotations.model import Purpose
from kijkwijzer.settings import Settings
from kijkwijzer.ui import work
from kijkwijzer.ui.consent.page import ConsentPage
from kijkwijzer.ui.main_window import MainWindow
from kijkwijzer.ui.style import install_style
from kijkwijzer.ui.theme import use_theme
from rubrics.catalog import shipped_rubric


class FakeReview(QWidget):
    """A page for looking that only says whether it was let go of."""

    done_requested = Signal()
    settings_wished = Signal(object)
    withdraw_wished = Signal()

    def __init__(self, session, parent):
        super().__init__(parent)
        self.released = 0
        self.film = SimpleNamespace(playing=False)
        self._header = QWidget()

    def header_widget(self):
        return self._header

    def set_answers(self, answers):
        self.answers = answers

    def keep_typed(self):
        return True

    def release(self):
        self.released += 1


class FakeDesk:
    """A desk over a made-up library; papers are a few bytes."""

    def __init__(self, samples):
        self.library = samples.library(samples.entries())
        self.settings = Settings(language="en", theme="light")
        self.rubric = shipped_rubric()
        self.is_practice = False
        self.let_go_at_opening = ()
        self.asked = []
        self._today = samples.today

    def today(self):
        return self._today

    def keep_settings(self, settings):
        self.settings = settings

    def consent_paper(self, number, participant_code, code, language):
        self.asked.append(("paper", number, participant_code, code, language))
        return b"%PDF"

    def withdrawal_paper(self, receipt, language):
        return b"%PDF"

    def letter_paper(self, entry, language):
        return b"%PDF letter"

    def keep_paper(self, data, out):
        out.write_bytes(data)

    def organisation_papers(self, folder, languages):
        return [folder / "dpia.pdf"]

    def open_recording(self, number):
        return SimpleNamespace(recording=self.library.recording(number))

    def close_recording(self):
        self.asked.append("close")

    def make_review_page(self, session, parent):
        return FakeReview(session, parent)

    def players(self):
        return {"vlc": "", "qt": ""}

    def lock(self):
        self.library = None


@pytest.fixture(autouse=True)
def dressed(qapp):
    """Dress every test in the light theme, and put it back."""
    install_style(QApplication.instance(), "light")
    yield
    work.end_all()
    use_theme("light")


@pytest.fixture
def desk(samples):
    return FakeDesk(samples)


@pytest.fixture
def library(desk):
    return desk.library


@pytest.fixture
def page(qtbot, desk):
    return shown_page(qtbot, desk, 22)


@pytest.fixture
def decided_page(qtbot, desk):
    return shown_page(qtbot, desk, 14)


def shown_page(qtbot, desk, number):
    made = ConsentPage(desk, desk.library.recording(number))
    qtbot.addWidget(made)
    qtbot.addWidget(made.header_widget())
    made.resize(1368, 844)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    return made


@pytest.fixture
def window(qtbot, desk):
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    yield made
    made.close()


def said(widget):
    """Give every word that is shown."""
    QApplication.processEvents()
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def answers(page):
    """Give what is pressed, by purpose, leaving open questions out."""
    pressed = {one: page.card.all.choice(one).answer() for one in Purpose}
    return {one: yes for one, yes in pressed.items() if yes is not None}


@pytest.fixture
def looks():
    """Give what tests look with, since test files do not import one another."""

    def settled(qtbot):
        qtbot.waitUntil(lambda: work.running() == 0)
        qtbot.wait(5)

    return SimpleNamespace(said=said, answers=answers, settled=settled, page=shown_page)
