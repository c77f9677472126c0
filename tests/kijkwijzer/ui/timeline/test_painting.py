import sys

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from annotations.ports import Change
from kijkwijzer.media.captions import Cue, Voice
from kijkwijzer.ui.theme import theme, use_theme
from kijkwijzer.ui.timeline.view import TimelineView

DAY_MS = 24 * 3_600_000


def color_at(view, place):
    return view.grab().toImage().pixelColor(place).name().upper()


def role(name):
    return theme().name(name).upper()


def shown(view):
    """Give what is on the screen: `grab` would paint it all anew."""
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage()


@pytest.fixture(params=["light", "dark"])
def colors(request):
    use_theme(request.param)


def test_a_moment_is_a_mark_in_the_colour_of_its_lane(make_timeline, hand, moment, colors):
    view = make_timeline(moment(30_000), moment(50_000, lane="klant"))
    at = hand(view).at
    assert color_at(view, at(30_000)) == role("principle_1")
    assert color_at(view, at(50_000, lane=2, by_px=0) + QPoint(0, 3)) == role("principle_3")
    assert color_at(view, at(30_000, by_px=9)) == role("surface")


def test_marks_are_told_apart_by_shape_too(make_timeline, hand, moment):
    view = make_timeline(moment(30_000), moment(30_000, lane="vreemd"))
    corner = QPoint(-4, -5)
    assert color_at(view, hand(view).at(30_000) + corner) != role("principle_1")
    assert color_at(view, hand(view).at(30_000, lane=1) + corner) == role("principle_2")


def test_a_fragment_is_a_soft_box_with_a_thick_left_edge(make_timeline, hand, moment, colors):
    view = make_timeline(moment(30_000, 40_000))
    at = hand(view).at
    assert color_at(view, at(30_000, by_px=2)) == role("principle_1")
    assert color_at(view, at(40_000, by_px=-6)) == role("principle_1_soft")
    assert color_at(view, at(30_000, by_px=-2)) == color_at(view, at(40_000, by_px=2))


def test_the_chosen_fragment_stands_out(make_timeline, hand, moment, colors):
    one = moment(30_000, 40_000)
    view = make_timeline(one)
    at = hand(view).at
    before = color_at(view, at(40_000, by_px=-6))
    view.set_chosen(one.id)
    assert color_at(view, at(40_000, by_px=0)) == role("principle_1")
    assert color_at(view, at(40_000, by_px=-6)) != before


def test_the_playhead_is_a_line_with_a_handle(make_timeline, hand, colors):
    view = make_timeline()
    view.set_position(60_000)
    x = round(view.stage.scene.x(60_000))
    assert color_at(view, QPoint(x, 8)) == role("playhead")
    assert color_at(view, QPoint(x, 150)) == role("playhead")
    assert color_at(view, QPoint(x + 6, 150)) == role("surface")


def test_the_playhead_leaves_nothing_behind(make_timeline, moment):
    view = make_timeline(moment(30_000, 40_000))
    view.set_position(15_000)
    clean = shown(view)
    for position_ms in range(20_000, 60_000, 777):
        view.set_position(position_ms)
        QApplication.processEvents()
    view.set_position(15_000)
    assert shown(view) == clean


class Watched(TimelineView):
    """Remembers how many pixels each painting covered."""

    areas = ()

    @override
    def paintEvent(self, event):
        self.areas = (*self.areas, sum(one.width() * one.height() for one in event.region()))
        super().paintEvent(event)


def test_a_step_of_the_playhead_repaints_thin_strips(qtbot, rubric):
    view = Watched()
    qtbot.addWidget(view)
    view.resize(1000, 308)
    view.set_film(100_000, rubric, "nl", None, (), ())
    view.show()
    QApplication.processEvents()
    view.areas = ()
    view.set_position(55_000)
    QApplication.processEvents()
    assert len(view.areas) == 1
    assert view.areas[0] < 0.07 * view.width() * view.height()


def test_a_change_that_arrived_is_shown(make_timeline, hand, moment):
    view, one = make_timeline(), moment(30_000)
    view.change(Change(None, one))
    assert color_at(view, hand(view).at(30_000)) == role("principle_1")
    view.change(Change(one, None))
    assert color_at(view, hand(view).at(30_000)) == role("surface")


def test_a_held_fragment_grows_with_the_playhead(make_timeline, hand):
    view = make_timeline()
    view.set_pending(30_000, "vreemd.een")
    view.set_position(40_000)
    assert color_at(view, hand(view).at(30_000, lane=1, by_px=2)) == role("principle_2")
    assert color_at(view, hand(view).at(41_500, lane=1)) == role("surface")
    view.set_pending(None, "vreemd.een")
    assert color_at(view, hand(view).at(30_000, lane=1, by_px=2)) == role("surface")


def test_a_dragged_moment_is_shown_where_it_would_be(make_timeline, hand, moment):
    view = make_timeline(moment(30_000))
    at = hand(view).at
    hand(view).take(at(30_000))
    hand(view).move(at(60_000))
    assert color_at(view, at(60_000)) == role("principle_1")
    assert color_at(view, at(30_000)) == role("surface")
    hand(view).let_go(at(60_000))


def test_each_voice_has_its_colour_where_it_speaks(make_timeline, colors):
    voices = (
        Voice("Werkregisseur", "speaker_a", ((20_000, 40_000),)),
        Voice("Klant", "speaker_b", ((50_000, 70_000),)),
    )
    view = make_timeline(voices=voices)
    layout = view.stage.layout
    found = []
    for band, time_ms in zip(layout.voices, (30_000, 60_000), strict=True):
        x, y = round(view.stage.scene.x(time_ms)), round(band.middle)
        found.append({color_at(view, QPoint(x + by, y)) for by in range(3)})
    assert role("speaker_a") in found[0]
    assert role("speaker_b") in found[1]


def test_what_is_said_now_is_in_ink(make_timeline):
    view = make_timeline(cues=[Cue(30_000, 40_000, "MMMMMMMM", "")])
    band, x = view.stage.layout.text, round(view.stage.scene.x(30_000))
    calm = darkest(view, x, band)
    view.set_position(35_000)
    assert darkest(view, x, band) < calm


def darkest(view, x, band):
    image = view.grab().toImage()
    places = ((x + dx, y) for dx in range(60) for y in range(band.top + 4, band.bottom - 4))
    return min(image.pixelColor(*place).lightness() for place in places)


@pytest.mark.parametrize("duration_ms", [0, 1, 1000, 60_000, 10_800_000, DAY_MS])
@pytest.mark.parametrize("size", [(360, 120), (600, 200), (1920, 308), (3840, 900)])
def test_films_of_any_length_are_painted_at_any_size(make_timeline, moment, duration_ms, size):
    ends = [moment(0), moment(duration_ms)]
    whole = [moment(0, duration_ms)] if duration_ms else []
    view = make_timeline(*ends, *whole, duration_ms=duration_ms)
    view.resize(*size)
    for _ in range(30):
        view.zoom_in()
    view.set_position(duration_ms)
    view.grab()
    view.fit()
    assert not view.grab().isNull()


def test_ten_thousand_moments_at_one_time_are_painted(make_timeline, moment):
    view = make_timeline(*(moment(50_000) for _ in range(10_000)))
    assert not view.grab().isNull()


@pytest.mark.skipif(not hasattr(sys, "getrefcount"), reason="this Python counts no references")
def test_painting_loses_no_reference_to_none(make_timeline, moment):
    """Watch for what PySide6 6.12.0 on Python 3.11 does: it ends in an abort."""
    view = make_timeline(*(moment(at, at + 500) for at in range(10_000, 90_000, 1000)))
    view.grab()
    before = sys.getrefcount(None)
    for turn in range(100):
        view.look_at(view.stage.window.panned(1 if turn % 2 else -1))
        view.grab()
    assert sys.getrefcount(None) > before - 50
