"""The whole program in one window: practice opens, plays, is tagged, closes, and is found again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotations.model import Purpose
from annotations.vault import AlreadyOpen
from kijkwijzer.app.desk import AppDesk
from kijkwijzer.app.window import Opening, start_at
from kijkwijzer.media.choose import available
from kijkwijzer.practice.library import open_practice
from kijkwijzer.ui import translation
from kijkwijzer.ui.main_window import MainWindow
from kijkwijzer.ui.review.page import ReviewPage
from kijkwijzer.ui.style import install_style

PATIENCE_MS = 60_000


@pytest.fixture(scope="module")
def practice(tmp_path_factory) -> Path:
    """One practice library for all tests here: making it takes in a film."""
    return tmp_path_factory.mktemp("practice") / "practice"


@pytest.fixture(autouse=True)
def silence(monkeypatch):
    monkeypatch.setenv("KIJKWIJZER_SILENT", "1")


def opened(qtbot, qapp, practice, *, player="qt", language="nl") -> tuple[MainWindow, ReviewPage]:
    """Open the practice conversation as `kijkwijzer practice` does."""
    settings = practice.parent / "settings.json"
    desk = AppDesk(settings, player=player, practice=practice, for_now={"language": language})
    install_style(qapp, "light")
    translation.install(language)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    start_at(window, desk, Opening(practice=True))
    qtbot.waitUntil(lambda: page_of(window) is not None, timeout=PATIENCE_MS)
    page = page_of(window)
    assert page is not None
    qtbot.waitUntil(lambda: page.parts.video.shown_ms is not None, timeout=PATIENCE_MS)
    return window, page


def page_of(window: MainWindow) -> ReviewPage | None:
    page = window.rooms.page("watch") if window.rooms is not None else None
    return page if isinstance(page, ReviewPage) else None


def moments_of(window: MainWindow):
    assert window.rooms is not None
    assert window.rooms.session is not None
    return window.rooms.session.moments()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("player", available())
def test_practice_opens_plays_is_tagged_and_kept(qtbot, qapp, practice, player, language):
    window, page = opened(qtbot, qapp, practice, player=player, language=language)
    before = len(moments_of(window))
    QTest.keyClick(page.parts.video, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: (page.parts.video.shown_ms or 0) > 600, timeout=PATIENCE_MS)
    QTest.keyClick(page.parts.video, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: len(moments_of(window)) == before + 1, timeout=PATIENCE_MS)
    assert page.film.playing, "a tag stopped the film"
    window.close()
    window, _ = opened(qtbot, qapp, practice, player=player, language=language)
    assert len(moments_of(window)) == before + 1
    window.close()


def test_a_tag_when_paused_has_the_time_of_the_frame_on_screen(qtbot, qapp, practice):
    window, page = opened(qtbot, qapp, practice)
    page.film.seek(41_234)
    film = window.rooms.session.film
    wanted = film.frame_start_ms(41_234)
    qtbot.waitUntil(lambda: page.parts.video.shown_ms == wanted, timeout=PATIENCE_MS)
    before = {one.id for one in moments_of(window)}
    QTest.keyClick(page.parts.video, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: len(moments_of(window)) == len(before) + 1, timeout=PATIENCE_MS)
    [made] = [one for one in moments_of(window) if one.id not in before]
    assert made.start_ms == wanted
    window.close()


def test_locking_leaves_nothing_of_the_recording_in_the_window(qtbot, qapp, practice):
    window, _ = opened(qtbot, qapp, practice)
    window.lock()
    assert window.rooms is None
    assert page_of(window) is None
    assert window.windowTitle() == "Kijkwijzer"
    window.close()


def test_withdrawal_from_elsewhere_closes_the_open_recording(practice, tmp_path, monkeypatch):
    desk = AppDesk(tmp_path / "settings.json", player="qt", practice=practice)
    desk.open_practice()
    session = desk.open_recording(1)
    closed = []
    monkeypatch.setattr(session, "close", lambda: closed.append(True))
    for told in tuple(desk.library._listeners):
        told(1, Purpose.INTERVISION)
        assert not closed
        told(1, None)
    assert closed == [True]
    desk.lock()


def test_closing_the_window_locks_the_library(qtbot, qapp, practice):
    window, _ = opened(qtbot, qapp, practice)
    with pytest.raises(AlreadyOpen):
        open_practice(practice, language="nl")
    window.close()
    open_practice(practice, language="nl").close()
