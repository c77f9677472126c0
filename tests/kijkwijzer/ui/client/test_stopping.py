"""“I want to stop” is one press, whatever is the matter, and loses nothing that could be kept."""

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLabel

from annotations.client_notes import Fragment, Sharing
from annotations.model import Valence
from annotations.trouble import PlaceTrouble, Refused
from kijkwijzer.ui.client.course import Kind
from kijkwijzer.ui.client.other_pages import QuietPage

PIECES = (Fragment(20_000, 50_000), Fragment(100_000, 130_000))
NUMBER = "mijn nummer is 123456782 zei hij"
LONG = "Het was goed. " * 40 + "MAAR DIT NIET TEGEN HAAR ZEGGEN. Einde."


@pytest.fixture
def asked(open_screen):
    """A screen on which the question about the first piece is shown."""
    screen = open_screen()
    screen.talk.open_notebook.set_fragments(PIECES)
    screen._go_to(screen.talk.place_of(Kind.TELL))
    screen.film.play()
    screen.film.stop()
    return screen


@pytest.fixture
def shut(asked):
    """A screen whose session and notes were closed under it, as at the end of the last day."""
    over = Refused("over")
    asked.talk.run.shut(over)
    asked.talk.open_notebook.shut(over)
    return asked


def stop(screen):
    screen.top.stop.click()
    assert isinstance(screen.page, QuietPage)
    assert not screen.top.stop.isVisible()


def test_a_text_that_may_be_a_citizen_number_does_not_keep_anybody_here(asked):
    asked.page.writing.field.setPlainText(NUMBER)
    stop(asked)
    assert "could not be kept" in asked.page.read()
    asked.page.buttons["go_on"].click()
    assert asked.page.writing.words == NUMBER
    asked.page.writing.field.setPlainText("mijn nummer zei hij")
    assert asked.page.flush()


def test_a_full_disk_does_not_keep_anybody_here(asked, monkeypatch, qtbot):
    def full(*_):
        raise PlaceTrouble("The disk is full.")

    monkeypatch.setattr(asked.talk.open_notebook, "keep_note", full)
    asked.page.writing.field.setPlainText("laat maar")
    stop(asked)
    with qtbot.waitSignal(asked.done):
        asked.page.buttons["close"].click()


def test_what_can_be_kept_is_kept(asked):
    asked.page.writing.field.setPlainText("laat maar")
    stop(asked)
    assert asked.talk.notebook.notes[0].text == "laat maar"
    assert "could not be kept" not in asked.page.read()


def test_stopping_works_once_all_was_shut(shut, qtbot):
    stop(shut)
    shut.page.buttons["go_on"].click()
    assert shut.page.trouble.isVisible()
    with qtbot.waitSignal(shut.done):
        shut.page.buttons["close"].click()


@pytest.mark.parametrize("way", ["_go_back", "_go_on", "_prepare_now", "_change", "_decline"])
def test_no_way_breaks_once_all_was_shut(shut, way):
    ways = {"_prepare_now": lambda: shut._answer("prepare"), "_change": lambda: change(shut)}
    ways.get(way, getattr(shut, way, None))()
    stop(shut)


def change(screen):
    screen._change_sharing(0)


@pytest.mark.parametrize("kind", [Kind.PIECES, Kind.SHARE, Kind.RETELL, Kind.OVERVIEW, Kind.FIELDS])
def test_stopping_works_at_every_place_once_all_was_shut(asked, kind):
    asked.page.writing.field.setPlainText("laat maar")
    asked.page.flush()
    asked.talk.share(asked.talk.told(0), Sharing.IN_OTHER_WORDS)
    asked._go_to(asked.talk.place_of(kind))
    over = Refused("over")
    asked.talk.open_notebook.shut(over)
    asked.talk.run.shut(over)
    if kind is Kind.PIECES:
        asked.page.take.click()
        assert asked.page.trouble.isVisible()
    stop(asked)


def test_what_the_client_agrees_to_share_is_on_the_screen_whole(asked):
    asked.page.writing.field.setPlainText(LONG)
    asked._go_on()
    for kind in (Kind.SHARE, Kind.OVERVIEW):
        asked._go_to(asked.talk.place_of(kind))
        QApplication.processEvents()
        (said,) = (one for one in asked.page.findChildren(QLabel) if LONG in one.text())
        assert said.height() >= said.heightForWidth(said.width())


def shown(page):
    """All that the labels of a page say."""
    return " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def test_a_note_as_it_is_says_that_how_it_was_goes_along(asked):
    asked.page.writing.field.setPlainText("laat maar")
    asked.page.valences[Valence.WORKS_NOT].click()
    name = asked.talk.words.valences[Valence.WORKS_NOT]
    asked._go_on()
    asked._go_to(asked.talk.place_of(Kind.SHARE))
    assert name not in shown(asked.page)
    asked.page.choices[Sharing.AS_IS].setChecked(True)
    assert name in shown(asked.page)
    asked._go_to(asked.talk.place_of(Kind.OVERVIEW))
    assert name in shown(asked.page)
    asked._go_to(asked.talk.place_of(Kind.SHARE))
    asked.page.choices[Sharing.IN_OTHER_WORDS].setChecked(True)
    assert name not in shown(asked.page)


def test_how_it_was_alone_is_shared_as_it_is(asked, desk):
    asked.page.valences[Valence.WORKS_NOT].click()
    asked._go_to(asked.talk.place_of(Kind.SHARE))
    asked.page.choices[Sharing.AS_IS].setChecked(True)
    asked._go_to(asked.talk.place_of(Kind.OVERVIEW))
    assert asked.talk.words.valences[Valence.WORKS_NOT] in shown(asked.page)
    asked._go_on()
    assert desk.library.released_notes(1)[0].valence is Valence.WORKS_NOT


def test_a_choice_of_another_time_is_asked_once_more(asked, open_screen, desk):
    """A notebook of last week that was put back holds choices that were taken back since."""
    asked.page.writing.field.setPlainText("laat maar")
    asked._go_on()
    asked._go_to(asked.talk.place_of(Kind.SHARE))
    asked.page.choices[Sharing.AS_IS].setChecked(True)
    asked._go_to(asked.talk.place_of(Kind.OVERVIEW))
    again = open_screen(session_id=asked.session_id)
    assert again.page.rows[0].still.isVisible()
    again._go_on()
    assert desk.library.released_notes(1) == ()
    again._go_back()
    again.page.rows[0].still.click()
    again._go_on()
    assert len(desk.library.released_notes(1)) == 1


def test_nothing_stands_anywhere_after_a_no(open_screen, desk):
    screen = open_screen()
    screen.page.buttons["start"].click()
    screen.page.no.click()
    assert isinstance(screen.page, QuietPage)
    assert desk.library.sessions() == ()


def test_what_was_copied_here_is_not_on_the_clipboard_afterwards(asked, monkeypatch):
    # Without a screen nobody owns it.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)
    field = asked.page.writing.field
    field.setPlainText("laat maar")
    field.selectAll()
    field.copy()
    assert QApplication.clipboard().text() == "laat maar"
    asked.release()
    assert QApplication.clipboard().text() == ""
