"""The timeline as others know it: what they tell it, and what it asks of them."""

from collections.abc import Sequence
from uuid import UUID

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from annotations.model import Moment
from annotations.ports import Change
from kijkwijzer.media.captions import Cue, Voice
from kijkwijzer.media.film import Peaks
from kijkwijzer.ui.timeline.content import Content
from kijkwijzer.ui.timeline.dragging import Limits
from kijkwijzer.ui.timeline.geometry import Window, fitted
from kijkwijzer.ui.timeline.keys import Keys
from kijkwijzer.ui.timeline.mouse import Mouse
from kijkwijzer.ui.timeline.overlay import Pending
from kijkwijzer.ui.timeline.speech import announce, describe
from kijkwijzer.ui.timeline.surface import TimelineSurface
from rubrics.model import Rubric

ZOOM_STEP = 1.5


class TimelineView(TimelineSurface):
    """Lanes of moments over the time of a film. Times are in ms of the film.

    It changes no moment itself: `moment_changed` (before, after) is a wish, and what came of it
    comes back by `change`. While an edge is dragged `edge_dragged` tells its time, so that the
    frame there can be shown, until `edge_released`.
    """

    seek_requested = Signal(int)
    moment_chosen = Signal(object)
    moment_changed = Signal(object, object)
    edge_dragged = Signal(int)
    edge_released = Signal()

    _has_hands = False
    """Qt sends events before the constructor is through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = Keys(self)
        self._mouse = Mouse(self)
        self._has_hands = True
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.grabGesture(Qt.GestureType.PinchGesture)
        describe(self)

    def set_film(
        self,
        duration_ms: int,
        rubric: Rubric,
        language: str,
        peaks: Peaks | None,
        voices: Sequence[Voice],
        cues: Sequence[Cue],
    ) -> None:
        """Show a film without moments, whole, with the playhead at its start."""
        self._mouse.let_go()
        self.stage.show(Content(duration_ms, rubric, language, peaks, voices, cues))
        self.hold(None)
        self._content_changed()

    def set_frame_times(self, frame_times_ms: Sequence[int] | NDArray[np.int64]) -> None:
        """Have dragged edges fall on the start of frames. Ascending; empty without picture."""
        times_ms = np.asarray(frame_times_ms, np.int64)
        self.stage.limits = Limits(self.stage.content.duration_ms, times_ms)

    def set_moments(self, moments: Sequence[Moment]) -> None:
        """Show these moments and no others."""
        self._mouse.let_go()
        self.stage.content.fill(moments)
        self._content_changed()

    def change(self, change: Change) -> None:
        """Follow what an edit did: only what has arrived is shown."""
        self._mouse.let_go()
        self.stage.content.change(change)
        replaced = [one.after for one in change.all() if one.before and one.after]
        self._content_changed(replaced)

    def set_position(self, position_ms: int) -> None:
        """Move the playhead. Repaints two thin strips, unless the page turns."""
        before_ms = self.stage.position_ms
        if position_ms == before_ms:
            return
        if self.stage.move_to(position_ms, hold=self._mouse.is_busy):
            self.refresh()
        else:
            self.move_playhead(before_ms, position_ms)

    def set_chosen(self, moment_id: UUID | None) -> None:
        """Choose a moment from outside, and bring it in sight."""
        if moment_id == self.stage.chosen:
            return
        self.stage.chosen = moment_id
        chosen = self.stage.chosen_moment
        if chosen is not None and not self._mouse.is_busy:
            self.stage.reveal(chosen)
        describe(self)
        self.refresh()

    def set_pending(self, start_ms: int | None, code: str) -> None:
        """Show a fragment that is being held since `start_ms`; None when it is let go."""
        content = self.stage.content
        lane = content.lane_of_code(code)
        if start_ms is None or lane is None:
            self.hold(None)
        else:
            self.hold(Pending(start_ms, lane, content.name(code)))

    def zoom_in(self) -> None:
        """Show less of the film, larger, around the playhead."""
        self.stage.zoom(ZOOM_STEP)
        self.refresh()

    def zoom_out(self) -> None:
        """Show more of the film."""
        self.stage.zoom(1 / ZOOM_STEP)
        self.refresh()

    def fit(self) -> None:
        """Show the whole film."""
        self.look_at(fitted(self.stage.content.duration_ms, self.stage.layout.time_px))

    def look_at(self, window: Window) -> None:
        """Show this part of the film, by the person's own hand."""
        self.stage.look_at(window)
        self.refresh()

    def choose(self, moment_id: UUID | None, *, aloud: bool = False) -> None:
        """Choose a moment by hand and tell it; `aloud` has a screen reader say it."""
        changed = moment_id != self.stage.chosen
        self.set_chosen(moment_id)
        if changed:
            self.moment_chosen.emit(moment_id)
        if aloud:
            announce(self)

    @property
    def has_something_to_give_up(self) -> bool:
        """Whether something is held or chosen."""
        return self._mouse.is_busy or self.stage.chosen is not None

    def give_up(self) -> None:
        """Put back what is held; without anything in the hand, choose nothing."""
        if not self._mouse.let_go():
            self.choose(None)

    def _content_changed(self, touched: Sequence[Moment] = ()) -> None:
        if self.stage.chosen is not None and self.stage.chosen_moment is None:
            self.stage.chosen = None
        describe(self)
        self.refresh_all(touched)

    @override
    def event(self, event: QEvent) -> bool:
        if not self._has_hands:
            return super().event(event)
        return self._keys.claims(event) or self._mouse.noticed(event) or super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keys.entered(event.reason())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._keys.left()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self._keys.pressed(event))

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self._keys.released(event))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.pressed(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double_clicked(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.moved(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.released(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.hover(None)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._mouse.wheeled(event)
