"""The page and what it joins: timeline, stills, captions, sound-only films, choices, leaving."""

import gc
import weakref
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from annotations.consent import Answer
from annotations.edits import AddMoment
from annotations.model import Note, Purpose, new_moment
from annotations.trouble import Damaged
from kijkwijzer.media.player import Frame, PlayerState
from kijkwijzer.session import Session
from kijkwijzer.settings import Settings
from kijkwijzer.ui.review.caption_line import CaptionLine
from kijkwijzer.ui.review.page import ReviewPage


class FakeStills:
    def __init__(self):
        self.asked = []
        self.trouble = None
        self.closed = False

    def at(self, position_ms, _fit_within):
        self.asked.append(position_ms)
        if self.trouble is not None:
            raise self.trouble
        return Frame(position_ms, position_ms + 40, 4, 4, 16, bytes(64))

    def close(self):
        self.closed = True


def add(session, start_ms, code="zien.contact", end_ms=None, **more):
    moment = new_moment(session.layer.id, start_ms, code, end_ms, **more)
    session.apply(AddMoment(moment))
    return moment


@pytest.fixture
def answers():
    until = date(2027, 1, 12)
    allowed = (Purpose.OWN_LEARNING, Purpose.INTERVISION)
    return {
        one: Answer(one, one in allowed, until if one in allowed else None, ()) for one in Purpose
    }


def test_moment_dragged_on_the_timeline_is_moved_and_can_be_undone(page, session):
    moment = add(session, 5000, end_ms=8000)
    page.parts.timeline.moment_changed.emit(moment, moment.spanning(6000, 8000))
    assert session.moment(moment.id).start_ms == 6000
    page.undo()
    assert session.moment(moment.id) == moment


def test_edges_dragged_past_each_other_change_places(page, session):
    moment = add(session, 5000, end_ms=8000)
    page.parts.timeline.moment_changed.emit(moment, moment.spanning(9000, 8000))
    kept = session.moment(moment.id)
    assert (kept.start_ms, kept.end_ms) == (8000, 9000)


def test_moment_chosen_on_the_timeline_is_on_the_card(page, session):
    moment = add(session, 5000, note=Note("Ik zie"))
    page.parts.timeline.choose(moment.id)
    assert page.parts.card.moment_id == moment.id
    assert page.parts.card.fields[0].toPlainText() == "Ik zie"


def test_moment_clicked_in_the_list_takes_the_film_there(page, session, player):
    moment = add(session, 8000)
    page.parts.list.moment_opened.emit(moment.id)
    assert (page.chosen, player.at_ms) == (moment, 8000)


def test_wish_to_go_somewhere_on_the_timeline_moves_the_film(page, player):
    page.parts.timeline.seek_requested.emit(40_000)
    assert player.at_ms == 40_000


def test_edge_that_is_dragged_shows_its_frame_and_then_the_film_again(page, see):
    see(1000)
    page.view._stills = FakeStills()
    page.parts.timeline.edge_dragged.emit(30_000)
    QTest.qWait(30)
    assert page.parts.still.shown_ms == 30_000
    page.parts.timeline.edge_released.emit()
    assert not page.parts.still.isVisible()
    assert page.view.position_ms == 1000


def test_many_steps_of_a_drag_ask_for_the_newest_frame_only(page):
    stills = page.view._stills = FakeStills()
    for position_ms in range(1000, 5000, 40):
        page.parts.timeline.edge_dragged.emit(position_ms)
    QTest.qWait(30)
    assert stills.asked == [4960]


def test_still_that_cannot_be_read_leaves_the_edge_moving(page):
    stills = page.view._stills = FakeStills()
    stills.trouble = Damaged("The film cannot be read any further.")
    page.parts.timeline.edge_dragged.emit(30_000)
    QTest.qWait(30)
    assert stills.asked == [30_000]
    assert page.parts.still.shown_ms is None


def test_stills_are_closed_with_the_page(page):
    stills = page.view._stills = FakeStills()
    page.release()
    assert stills.closed


def refused(*_):
    raise Damaged("It was changed.")


@pytest.mark.parametrize("part", ["open_blob", "captions"])
def test_film_is_looked_at_without_what_cannot_be_read(make_page, looking, player, part):
    setattr(looking, part, refused)
    page = make_page()
    assert player.state is PlayerState.PAUSED
    assert "The film itself is whole." in page.parts.notice.words
    assert page.header_widget().says_kept


def test_film_without_picture_is_marked_by_its_clock(make_page, looking, quiet_film, player):
    page = make_page(open_session=Session(looking, quiet_film))
    player.at_ms = 7123
    QTest.keyClick(page.parts.video, Qt.Key.Key_1)
    (moment,) = looking.kept.values()
    assert moment.start_ms == 7123


def test_film_without_picture_moves_the_playhead_while_playing(
    make_page, looking, quiet_film, player, qtbot
):
    page = make_page(open_session=Session(looking, quiet_film))
    page.film.play()
    player.at_ms = 9500
    qtbot.waitUntil(lambda: page.view.position_ms == 9500, timeout=1000)


def test_player_that_breaks_says_why(page, player):
    player.trouble = Damaged("The film cannot be read any further.")
    player._become(PlayerState.BROKEN)
    assert "cannot be read" in page.parts.notice.words


def test_captions_can_be_turned_off_and_on(page, see):
    see(1500)
    page.hands.toggle_captions()
    assert page.view._caption == ""
    page.hands.toggle_captions()
    assert page.view._caption == "Hoe gaat het?"


def test_damaged_captions_count_as_not_there():
    line = CaptionLine({"nl": "no captions at all", "en": ""}, "nl")
    assert (line.languages, line.text_at(1000)) == ((), "")


def test_header_says_what_is_allowed_and_until_when(page, answers):
    page.header_widget().resize(1300, 56)
    page.set_answers(answers)
    shown = [chip.text() for chip in page.header_widget()._chips]
    assert shown[:3] == ["✓ Own learning", "✓ Peer group", "✕ Research"]
    assert "12 Jan" in shown[3]


def test_narrow_header_keeps_the_last_day_and_leaves_refusals_out_first(page, answers):
    header = page.header_widget()
    page.set_answers(answers)
    header.resize(954, 56)
    header._fit()
    hidden = [chip.text() for chip in header._chips if chip.isHidden()]
    assert hidden
    assert all(text.startswith(("✕", "✓")) for text in hidden)


def test_header_title_names_nobody(page):
    assert page.header_widget()._title.text() == "Voortgangsgesprek · R-014"
    assert page.window().windowTitle() == ""


def test_choices_made_here_are_told_when_leaving(page, qtbot):
    page.film.set_volume(35)
    page.hands.toggle_captions()
    with qtbot.waitSignal(page.settings_wished) as told:
        page.release()
    assert (told.args[0].volume, told.args[0].captions_language) == (35, "")


def test_leaving_without_new_choices_tells_none(page, qtbot):
    page.view._wanted_language = ""
    with qtbot.assertNotEmitted(page.settings_wished):
        page.hands.toggle_captions()
        page._opened = replace(page._opened, settings=Settings(language="en", captions_language=""))
        page.release()


def test_places_of_the_parts_are_kept(make_page):
    first = make_page()
    first.parts.layout.across.setSizes([700, 460])
    first.parts.layout._note_hand()
    kept = first.parts.layout.state()
    second = make_page(Settings(language="en", review_layout=kept))
    assert second.parts.layout.across.sizes() == first.parts.layout.across.sizes()


def test_damaged_places_are_left_as_usual(make_page):
    page = make_page(Settings(language="en", review_layout="no such thing"))
    assert page.parts.layout.state() == ""


@pytest.mark.parametrize("size", [(954, 584), (1370, 844), (3770, 2100)])
def test_nothing_on_the_bar_is_cut_off(make_page, size):
    page = make_page(size=size)
    bar = page.parts.transport
    needed = bar.layout().minimumSize().width()
    assert needed <= bar.width()
    assert page.parts.panel.viewport().height() >= 80


def test_every_control_has_a_name_for_a_screen_reader(page, session):
    page.choose(add(session, 1000).id)
    nameless = [
        widget
        for widget in page.findChildren(object)
        if hasattr(widget, "focusPolicy")
        and widget.isVisibleTo(page)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_page_that_is_let_go_of_is_really_freed(qtbot, session, player, rubric):
    page = ReviewPage(session, player, rubric, Settings(language="en"))
    page.show()
    page.release()
    page.hide()
    page.header_widget().deleteLater()
    page.deleteLater()
    left = weakref.ref(page)
    del page
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert left() is None


def test_release_twice_is_fine(page):
    assert page.release()
    assert page.release()
