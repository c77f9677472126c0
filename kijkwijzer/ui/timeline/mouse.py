"""What the mouse, the wheel and two fingers do on a timeline."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QToolTip

from kijkwijzer.ui.timeline import words
from kijkwijzer.ui.timeline.dragging import Grip
from kijkwijzer.ui.timeline.geometry import Window
from kijkwijzer.ui.timeline.hits import Hit, Zone, all_at, hit_at, next_below, zone_at
from kijkwijzer.ui.timeline.holding import Held
from kijkwijzer.ui.timeline.overview import OverviewDrag, OverviewGrip
from kijkwijzer.ui.timeline.overview import grip_at as overview_grip_at

if TYPE_CHECKING:
    from kijkwijzer.ui.timeline.view import TimelineView

_NOTCH = 120
_ZOOM_PER_NOTCH = 1.25
_PAN_PER_NOTCH_PX = 90
_STILL_PX = 3

_Shape = Qt.CursorShape


@dataclass(frozen=True, slots=True)
class _Pan:
    """The film is being drawn along by the ruler or with the middle button."""

    before: Window
    taken_px: float
    seeks: bool


@dataclass(frozen=True, slots=True)
class _Scrub:
    """The playhead is being drawn along."""


_Act = _Pan | _Scrub | OverviewDrag | Held


class Mouse:
    """Turns what a hand does into what the view does. One thing at a time."""

    def __init__(self, view: "TimelineView") -> None:
        self._view = view
        self._act: _Act | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is held: the page then stays where it is."""
        return self._act is not None

    def let_go(self) -> bool:
        """Give up what is held and put it back; False when nothing was held."""
        act, self._act = self._act, None
        if isinstance(act, Held):
            act.give_up(self._view)
        return act is not None

    def pressed(self, event: QMouseEvent) -> None:
        """Take hold of what is under the pointer."""
        if self._act is not None:
            return
        at = event.position()
        if event.button() is Qt.MouseButton.MiddleButton:
            self._act = _Pan(self._view.stage.window, at.x(), seeks=False)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._act = self._taken(at)
        self._show_cursor(at)

    def moved(self, event: QMouseEvent) -> None:
        """Draw along what is held, or show what could be held."""
        at = event.position()
        if self._act is None:
            self._hovered(at)
        elif isinstance(self._act, Held):
            free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._act.moved_to(self._view, at.x(), snaps=not free)
        elif isinstance(self._act, _Scrub):
            self._seek(at.x())
        else:
            self._drawn(self._act, at.x())

    def released(self, event: QMouseEvent) -> None:
        """Let go: a dragged moment becomes a wish, a click on the ruler seeks."""
        act, self._act = self._act, None
        at = event.position()
        if isinstance(act, Held):
            self._let_go_of(act, at)
        elif isinstance(act, _Pan) and act.seeks and abs(at.x() - act.taken_px) < _STILL_PX:
            self._seek(at.x())
        self._hovered(at)

    def _let_go_of(self, held: Held, at: QPointF) -> None:
        if held.was_chosen and not held.has_moved:
            below = next_below(self._view.stage.scene, at.x(), at.y())
            if below is not None:
                self._view.choose(below)
        held.let_go(self._view)

    def double_clicked(self, event: QMouseEvent) -> None:
        """Go to the start of a moment; look closer at several that fall together."""
        at, scene = event.position(), self._view.stage.scene
        hit = hit_at(scene, at.x(), at.y())
        if hit is None or event.button() is not Qt.MouseButton.LeftButton:
            self.pressed(event)
        elif not self._looked_closer(all_at(scene, at.x(), at.y())):
            self._seek_moment(hit)

    def wheeled(self, event: QWheelEvent) -> None:
        """Pan with the wheel, zoom with ctrl, scroll the lanes over their names."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        along = angle.x() if abs(angle.x()) > abs(angle.y()) else angle.y()
        fine = pixels.x() if abs(pixels.x()) > abs(pixels.y()) else pixels.y()
        stage, x = self._view.stage, event.position().x()
        by_px = fine or along * _PAN_PER_NOTCH_PX / _NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(_ZOOM_PER_NOTCH ** (along / _NOTCH), x)
        elif x < stage.layout.label_px and stage.layout.scroll_max_px:
            stage.scroll_to(round(stage.scroll_px - by_px))
            self._view.refresh()
        else:
            self._view.look_at(stage.window.panned(-by_px))
        event.accept()

    def noticed(self, event: QEvent) -> bool:
        """Take part in gestures and tooltips; False when the event is another one."""
        kind = event.type()
        if kind == QEvent.Type.ToolTip:
            return self._told(cast("QHelpEvent", event))
        if kind == QEvent.Type.NativeGesture:
            return self._pinched_pad(cast("QNativeGestureEvent", event))
        if kind == QEvent.Type.Gesture:
            return self._pinched_screen(cast("QGestureEvent", event))
        return False

    def _taken(self, at: QPointF) -> _Act | None:
        stage = self._view.stage
        scene = stage.scene
        zone = zone_at(scene, at.x(), at.y(), stage.position_ms)
        if zone is Zone.NAMES:
            return None
        if zone is Zone.RULER:
            return _Pan(stage.window, at.x(), seeks=True)
        if zone is Zone.OVERVIEW:
            return self._taken_overview(at.x() - stage.layout.label_px)
        hit = hit_at(scene, at.x(), at.y()) if zone is Zone.LANES else None
        if hit is not None:
            return self._taken_moment(hit, at)
        if zone is Zone.LANES:
            self._seek(at.x())
        return _Scrub()

    def _taken_overview(self, x_px: float) -> OverviewDrag:
        window = self._view.stage.window
        drag = OverviewDrag(window, overview_grip_at(window, x_px), x_px)
        if drag.grip is OverviewGrip.BESIDE:
            self._view.look_at(drag.at(x_px))
        return drag

    def _taken_moment(self, hit: Hit, at: QPointF) -> Held | None:
        view = self._view
        moment = view.stage.content.moment(hit.ids[0])
        if moment is None:
            return None
        view.stage.edge = hit.grip if hit.grip is not Grip.WHOLE else view.stage.edge
        held = Held.taken(view, moment, hit.grip, at.x())
        # Taken before choosing, so that the page stays put under the hand.
        self._act = held
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        view.choose(moment.id)
        return held

    def _drawn(self, act: _Pan | OverviewDrag, x: float) -> None:
        if isinstance(act, _Pan):
            self._view.look_at(act.before.panned(act.taken_px - x))
        else:
            self._view.look_at(act.at(x - self._view.stage.layout.label_px))

    def _seek(self, x: float) -> None:
        stage = self._view.stage
        self._view.seek_requested.emit(stage.window.ms_at(x - stage.layout.label_px))

    def _seek_moment(self, hit: Hit) -> None:
        moment = self._view.stage.content.moment(hit.ids[0])
        if moment is not None:
            self._view.seek_requested.emit(moment.start_ms)

    def _looked_closer(self, ids: Sequence[UUID]) -> bool:
        stage = self._view.stage
        moments = [one for one in map(stage.content.moment, ids) if one]
        if len(moments) < 2:  # noqa: PLR2004  (one moment is as close as it gets)
            return False
        start_ms = min(one.start_ms for one in moments)
        end_ms = max(one.last_ms for one in moments)
        room_ms = (end_ms - start_ms) * 0.2
        closer = stage.window.spanning(start_ms - room_ms, end_ms + room_ms)
        if end_ms == start_ms or closer.ms_per_px > stage.window.ms_per_px * 0.8:
            return False
        self._view.look_at(closer)
        return True

    def _zoom(self, factor: float, x: float) -> None:
        stage = self._view.stage
        stage.zoom(factor, min(max(x - stage.layout.label_px, 0.0), stage.layout.time_px))
        self._view.refresh()

    def _told(self, event: QHelpEvent) -> bool:
        text = self._tip(event.pos().x(), event.pos().y()) if self._act is None else ""
        if text:
            QToolTip.showText(event.globalPos(), text, self._view)
        else:
            QToolTip.hideText()
        return True

    def _tip(self, x: int, y: int) -> str:
        stage = self._view.stage
        content, lane = stage.content, stage.layout.lane_at(y)
        if x < stage.layout.label_px:
            return "" if lane is None else words.lane_tip(content, lane)
        hit = hit_at(stage.scene, x, y)
        moments = [one for one in map(content.moment, hit.ids) if one] if hit else []
        return words.tip(content, moments) if moments else ""

    def _pinched_pad(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._zoom(max(0.1, 1 + event.value()), event.position().x())
        return True

    def _pinched_screen(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        middle = self._view.mapFromGlobal(pinch.centerPoint().toPoint())
        self._zoom(max(0.1, pinch.scaleFactor()), middle.x())
        return True

    def _hovered(self, at: QPointF) -> None:
        hit = hit_at(self._view.stage.scene, at.x(), at.y())
        self._view.hover(hit.ids[0] if hit and len(hit.ids) == 1 else None)
        self._show_cursor(at)

    def _show_cursor(self, at: QPointF) -> None:
        shape = self._cursor(at)
        if self._view.cursor().shape() is not shape:
            self._view.setCursor(shape)

    def _cursor(self, at: QPointF) -> Qt.CursorShape:
        stage = self._view.stage
        if isinstance(self._act, _Pan):
            return _Shape.ClosedHandCursor
        zone = zone_at(stage.scene, at.x(), at.y(), stage.position_ms)
        if zone is Zone.OVERVIEW:
            return _OVERVIEW_CURSORS[overview_grip_at(stage.window, at.x() - stage.layout.label_px)]
        if zone is Zone.HANDLE:
            return _Shape.SplitHCursor
        hit = hit_at(stage.scene, at.x(), at.y()) if zone is Zone.LANES else None
        if hit is None:
            return _Shape.ArrowCursor
        return _Shape.PointingHandCursor if hit.grip is Grip.WHOLE else _Shape.SizeHorCursor


_OVERVIEW_CURSORS = {
    OverviewGrip.START: _Shape.SizeHorCursor,
    OverviewGrip.END: _Shape.SizeHorCursor,
    OverviewGrip.WHOLE: _Shape.OpenHandCursor,
    OverviewGrip.BESIDE: _Shape.ArrowCursor,
}
