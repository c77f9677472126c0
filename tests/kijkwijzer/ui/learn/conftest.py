"""A page Leren over a real library with two conversations, and short ways to use it."""

import time
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication

from annotations.edits import AddMoment
from annotations.learning import EntryKind, Link, following, new_insight
from annotations.library import Library
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Note,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
    Valence,
    new_moment,
)
from kijkwijzer.settings import Settings
from kijkwijzer.ui import work
from kijkwijzer.ui.learn.page import LearnPage
from kijkwijzer.ui.style import install_style
from kijkwijzer.ui.theme import use_theme
from rubrics.catalog import shipped_rubric

TODAY = date.today()
CAPTIONS = (
    "WEBVTT\n\n00:01.000 --> 00:41.000\n<v Work coordinator>Tell me.\n\n"
    "00:50.000 --> 01:10.000\n<v Client>my daughter calls me every day\n"
)


def add(library, name, days_ago, coordinator="W-01", client="K-014"):
    """Take a made-up conversation in, and have everybody allow that it is learned from."""
    people = ((coordinator, Role.COORDINATOR), (client, Role.CLIENT))
    draft = RecordingDraft(TODAY - timedelta(days=days_ago), "Progress", Setting.DESK, people)
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM).write(name.encode() * 999)
        digest = sha256(name.encode()).digest()
        film = Film(120_000, has_picture=False, has_sound=True)
        recording = arrival.finish(film, digest, digest[::-1])
    for code, _ in people:
        until = TODAY + timedelta(days=60)
        library.record_decision(
            recording.number, code, Purpose.OWN_LEARNING, DecisionState.GIVEN, until
        )
    return recording.number


def mark(library, number, start_ms, seen, valence=Valence.WORKS):
    looking = library.look(number)
    moment = new_moment(
        looking.layer.id, start_ms, "zien.contact", note=Note(seen), valence=valence
    )
    looking.apply(AddMoment(moment))
    looking.close()


@pytest.fixture
def library(tmp_path):
    made, _ = Library.create(
        tmp_path / "library", "drie blauwe fietsen op zolder", light=True, ledgers=tmp_path / "l"
    )
    add(made, "first", 40)
    add(made, "second", 5)
    mark(made, 1, 12_000, "She looked up and told on")
    mark(made, 1, 30_000, "I filled the silence", Valence.WORKS_NOT)
    yield made
    made.close()


@pytest.fixture
def desk(library):
    return SimpleNamespace(
        library=library,
        settings=Settings(language="en", theme="light"),
        rubric=shipped_rubric(),
        today=library.today,
        is_practice=False,
    )


@pytest.fixture
def line(library):
    """An insight of R-001 and its try-out, before R-002 was held."""
    day = TODAY - timedelta(days=30)
    insight = new_insight("W-01", "Silences", "I fill silences.", day, [Link(1, 12_000)])
    insight = library.keep_entry(insight)
    tried = following(insight, EntryKind.TRY_OUT, "I count to three.", day)
    tried = replace(tried, notice="The client starts.", until=TODAY)
    return insight, library.keep_entry(tried)


@pytest.fixture
def dressed(qtbot):
    install_style(QApplication.instance(), "light")
    yield
    work.end_all()
    use_theme("light")


@pytest.fixture
def make_page(dressed, qtbot, desk):
    pages = []

    def make():
        page = LearnPage(desk)
        page.resize(1100, 800)
        page.header_widget().show()
        page.show()
        qtbot.waitExposed(page)
        pages.append(page)
        return page

    yield make
    for page in pages:
        page.release()
        page.header_widget().hide()
        page.hide()


@pytest.fixture
def page(make_page, line):
    return make_page()


@pytest.fixture
def until(qtbot):
    """Wait until something holds; measured on the wall clock."""

    def wait(holds, timeout_s=5):
        end = time.monotonic() + timeout_s
        while not holds():
            assert time.monotonic() < end, "It did not come about in time"
            qtbot.wait(20)

    return wait


@pytest.fixture
def kit():
    return SimpleNamespace(add=add, mark=mark, captions=CAPTIONS, today=TODAY)
