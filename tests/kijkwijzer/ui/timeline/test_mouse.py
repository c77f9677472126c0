import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from kijkwijzer.ui.timeline.hits import Zone, hit_at, zone_at
from kijkwijzer.ui.timeline.overview import span

RULER = QPoint(500, 12)


@given(st.integers(150, 940))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_a_click_seeks_to_within_a_pixel(make_timeline, hand, ears, x):
    view = make_timeline()
    heard = ears(view)
    y = hand(view).at(50_000).y()
    hand(view).click(QPoint(x, y))
    assert abs(view.stage.layout.label_px + view.stage.window.x_at(heard.seeks[0]) - x) <= 1


def test_a_click_on_a_moment_chooses_it_and_does_not_seek(make_timeline, hand, ears, moment):
    one = moment(30_000)
    view = make_timeline(one)
    heard = ears(view)
    hand(view).click(hand(view).at(30_000))
    assert heard.chosen == [one.id]
    assert heard.seeks == heard.wishes == heard.edges == []


def test_a_double_click_goes_to_the_start(make_timeline, hand, ears, moment):
    view = make_timeline(moment(30_000, 40_000))
    heard = ears(view)
    hand(view).double_click(hand(view).at(35_000))
    assert heard.seeks == [30_000]


def test_a_dragged_edge_is_shown_while_it_moves_and_wished_at_the_end(
    make_timeline, hand, ears, moment
):
    one = moment(30_000, 40_000)
    view = make_timeline(one)
    heard, at = ears(view), hand(view).at
    hand(view).drag(at(40_000, by_px=-1), at(50_000, by_px=-1))
    assert heard.edges[-1] == 50_000
    assert heard.wishes == [(one, one.spanning(30_000, 50_000))]
    assert heard.released == [True]


def test_a_view_shows_nothing_that_has_not_arrived(make_timeline, hand, moment):
    one = moment(30_000, 40_000)
    view = make_timeline(one)
    hand(view).drag(hand(view).at(35_000), hand(view).at(55_000))
    assert view.stage.content.moment(one.id) == one
    assert view.stage.lifted is None


def test_a_dragged_fragment_moves_whole(make_timeline, hand, ears, moment):
    one = moment(30_000, 40_000)
    view = make_timeline(one)
    heard = ears(view)
    hand(view).drag(hand(view).at(35_000), hand(view).at(45_000))
    assert heard.wishes == [(one, one.spanning(40_000, 50_000))]
    assert heard.edges[-1] == 40_000


def test_edges_dragged_past_each_other_change_places(make_timeline, hand, ears, moment):
    one = moment(30_000, 40_000)
    view = make_timeline(one)
    heard, at = ears(view), hand(view).at
    hand(view).drag(at(40_000, by_px=-1), at(20_000, by_px=-1))
    assert heard.wishes == [(one, one.spanning(20_000, 30_000))]


def test_a_drag_past_the_end_of_the_film_stops_at_the_end(make_timeline, hand, ears, moment):
    one = moment(30_000, 40_000)
    view = make_timeline(one)
    view.fit()
    heard, at = ears(view), hand(view).at
    hand(view).drag(at(40_000, by_px=-1), QPoint(5000, at(0).y()))
    assert heard.wishes[0][1].end_ms == 100_000


def test_escape_puts_a_dragged_moment_back(make_timeline, hand, ears, moment):
    view = make_timeline(moment(30_000, 40_000))
    heard, at = ears(view), hand(view).at
    hand(view).take(at(35_000))
    hand(view).move(at(55_000))
    assert view.stage.lifted is not None
    hand(view).press_key(Qt.Key.Key_Escape)
    hand(view).let_go(at(55_000))
    assert (heard.wishes, heard.released, view.stage.lifted) == ([], [True], None)


def test_a_moment_taken_away_from_under_the_hand_is_let_go(make_timeline, hand, ears, moment):
    one = moment(30_000, 40_000)
    view = make_timeline(one)
    heard, at = ears(view), hand(view).at
    hand(view).take(at(35_000))
    hand(view).move(at(55_000))
    view.set_moments([])
    hand(view).let_go(at(55_000))
    assert (heard.wishes, heard.released, view.stage.chosen) == ([], [True], None)


def test_a_dragged_edge_snaps_to_the_playhead(make_timeline, hand, ears, moment):
    view = make_timeline(moment(30_000, 40_000))
    view.set_position(52_345)
    heard, at = ears(view), hand(view).at
    hand(view).drag(at(40_000, by_px=-1), at(52_345, by_px=3))
    assert heard.wishes[0][1].end_ms == 52_345


def test_a_dragged_edge_falls_on_a_frame(make_timeline, hand, ears, moment):
    view = make_timeline(moment(30_000, 40_000))
    view.set_frame_times(np.arange(0, 100_000, 333))
    heard, at = ears(view), hand(view).at
    hand(view).drag(at(40_000, by_px=-1), at(51_234))
    assert heard.wishes[0][1].end_ms % 333 == 0


def test_a_press_that_trembles_is_no_drag(make_timeline, hand, ears, moment):
    view = make_timeline(moment(30_000, 40_000))
    heard, at = ears(view), hand(view).at
    hand(view).drag(at(35_000), at(35_000, by_px=3))
    assert heard.wishes == heard.edges == []


def test_a_drag_that_comes_back_is_no_wish(make_timeline, hand, ears, moment):
    view = make_timeline(moment(30_000, 40_000))
    heard, at = ears(view), hand(view).at
    hand(view).take(at(35_000))
    hand(view).move(at(45_000))
    hand(view).move(at(35_000))
    hand(view).let_go(at(35_000))
    assert (heard.wishes, heard.released) == ([], [True])


@pytest.mark.parametrize("by_px", [-14, 14])
def test_a_click_beside_a_moment_is_not_on_it(make_timeline, hand, ears, moment, by_px):
    view = make_timeline(moment(30_000))
    heard = ears(view)
    hand(view).click(hand(view).at(30_000, by_px=by_px))
    assert heard.chosen == []
    assert len(heard.seeks) == 1


def test_the_playhead_does_not_turn_the_page_under_the_hand(make_timeline, hand, moment):
    view = make_timeline(moment(30_000, 40_000))
    view.set_position(89_000)
    hand(view).take(hand(view).at(35_000))
    before = view.stage.window
    view.set_position(99_000)
    assert view.stage.window == before
    hand(view).let_go(hand(view).at(35_000))


def test_clicks_on_several_that_fall_together_reach_each(make_timeline, hand, ears, moment):
    same = [moment(30_000) for _ in range(9)]
    view = make_timeline(*same)
    heard, place = ears(view), hand(view).at(30_000, row=5)
    hit = hit_at(view.stage.scene, place.x(), place.y())
    for _ in hit.ids:
        hand(view).click(place)
    assert len(hit.ids) == 4
    assert set(heard.chosen) == set(hit.ids)


def test_a_double_click_on_several_looks_closer(make_timeline, hand, moment):
    view = make_timeline(moment(5_000_000), moment(5_060_000), duration_ms=10_000_000)
    view.fit()
    before = view.stage.window.ms_per_px
    hand(view).click(hand(view).at(5_000_000))
    hand(view).double_click(hand(view).at(5_000_000))
    assert view.stage.window.ms_per_px < before / 10
    assert view.stage.window.shows(5_000_000)
    assert view.stage.window.shows(5_060_000)


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_the_film_is_drawn_along_by_the_ruler(make_timeline, hand, ears, button):
    view = make_timeline()
    heard, before = ears(view), view.stage.window.start_ms
    hand(view).take(RULER, button)
    hand(view).move(RULER - QPoint(50, 0))
    hand(view).let_go(RULER - QPoint(50, 0), button)
    assert round(view.stage.window.start_ms - before) == 5000
    assert heard.seeks == []


def test_a_click_on_the_ruler_seeks(make_timeline, hand, ears):
    view = make_timeline()
    heard = ears(view)
    hand(view).click(RULER)
    assert heard.seeks == [view.stage.window.ms_at(RULER.x() - view.stage.layout.label_px)]


def test_the_playhead_is_drawn_along_by_its_handle(make_timeline, hand, ears):
    view = make_timeline()
    view.set_position(50_000)
    heard, x = ears(view), round(view.stage.scene.x(50_000))
    assert zone_at(view.stage.scene, x + 5, 8, 50_000) is Zone.HANDLE
    hand(view).take(QPoint(x, 8))
    hand(view).move(QPoint(x + 100, 8))
    hand(view).let_go(QPoint(x + 100, 8))
    assert heard.seeks == [60_000]


def turn_wheel(view, place, angle, modifiers=Qt.KeyboardModifier.NoModifier):
    event = QWheelEvent(
        QPointF(place),
        view.mapToGlobal(QPointF(place)),
        QPoint(),
        angle,
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  (Qt's own order)
    )
    QApplication.sendEvent(view, event)


def test_ctrl_and_wheel_zoom_around_the_pointer(make_timeline, hand):
    view = make_timeline()
    place = hand(view).at(60_000)
    before = view.stage.window.ms_per_px
    turn_wheel(view, place, QPoint(0, 120), Qt.KeyboardModifier.ControlModifier)
    assert view.stage.window.ms_per_px < before
    assert abs(view.stage.scene.x(60_000) - place.x()) <= 1


@pytest.mark.parametrize("angle", [QPoint(0, -120), QPoint(-120, 0)])
def test_the_wheel_goes_on_in_time(make_timeline, hand, angle):
    view = make_timeline()
    before = view.stage.window
    turn_wheel(view, hand(view).at(60_000), angle)
    assert view.stage.window.start_ms > before.start_ms
    assert view.stage.window.ms_per_px == before.ms_per_px


def test_the_wheel_over_the_names_scrolls_the_lanes(make_timeline, moment):
    view = make_timeline(*(moment(30_000, 60_000) for _ in range(6)))
    view.resize(view.width(), 160)
    turn_wheel(view, QPoint(40, 60), QPoint(0, -120))
    assert view.stage.scroll_px > 0


def test_the_frame_in_the_overview_is_dragged(make_timeline, hand):
    view = make_timeline()
    left, right = span(view.stage.window)
    y = round(view.stage.layout.overview.middle)
    place = QPoint(round(view.stage.layout.label_px + (left + right) / 2), y)
    hand(view).drag(place, place + QPoint(40, 0))
    assert abs(span(view.stage.window)[0] - left - 40) < 1


def test_the_pointer_tells_what_can_be_done(make_timeline, hand, moment):
    view = make_timeline(moment(30_000, 40_000))
    shapes = []
    for time_ms, by_px in ((40_000, 0), (35_000, 0), (60_000, 0)):
        hand(view).move(hand(view).at(time_ms, by_px=by_px))
        shapes.append(view.cursor().shape())
    shape = Qt.CursorShape
    assert shapes == [shape.SizeHorCursor, shape.PointingHandCursor, shape.ArrowCursor]
