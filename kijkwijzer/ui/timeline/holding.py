"""A moment in the hand: shown as it would be while it moves, a wish when it is let go."""

from typing import TYPE_CHECKING

from annotations.model import Moment
from kijkwijzer.ui.timeline.dragging import SNAP_PX, Drag, Grip

if TYPE_CHECKING:
    from kijkwijzer.ui.timeline.view import TimelineView

_STILL_PX = 4
_PUSH = 0.25


class Held:
    """One moment that was pressed; it moves only after the pointer really moved."""

    def __init__(self, drag: Drag, taken_px: float, *, was_chosen: bool) -> None:
        self._drag = drag
        self.was_chosen = was_chosen
        self._taken_px = taken_px
        self._after: Moment | None = None

    @classmethod
    def taken(cls, view: "TimelineView", moment: Moment, grip: Grip, x_px: float) -> "Held":
        """Take a part of a moment at a place in the widget."""
        drag = Drag(moment, grip, _pointer_ms(view, x_px))
        return cls(drag, x_px, was_chosen=moment.id == view.stage.chosen)

    @property
    def has_moved(self) -> bool:
        """Whether it became a drag: else it was a click."""
        return self._after is not None

    def moved_to(self, view: "TimelineView", x_px: float, *, snaps: bool) -> None:
        """Show the moment as it would be with the pointer here."""
        if self._after is None and abs(x_px - self._taken_px) < _STILL_PX:
            return
        self._push_page(view, x_px)
        stage = view.stage
        edge_ms = self._drag.edge_ms(
            _pointer_ms(view, x_px),
            stage.limits,
            snap_to=stage.position_ms if snaps else None,
            reach_ms=SNAP_PX * stage.window.ms_per_px,
        )
        after = self._drag.moment_at(edge_ms, stage.limits)
        if after != self._after:
            self._after = after
            view.preview(after)
            edge = after.start_ms if self._drag.grip is Grip.WHOLE else edge_ms
            view.edge_dragged.emit(edge)

    def let_go(self, view: "TimelineView") -> None:
        """Wish for the moment as it is now; nothing when it did not move."""
        after = self._after
        if after is None:
            return
        self.give_up(view)
        if after != self._drag.before:
            view.moment_changed.emit(self._drag.before, after)

    def give_up(self, view: "TimelineView") -> None:
        """Put the moment back."""
        if self._after is not None:
            self._after = None
            view.preview(None)
            view.edge_released.emit()

    def _push_page(self, view: "TimelineView", x_px: float) -> None:
        """Draw more of the film into sight when the pointer goes past the edge."""
        layout = view.stage.layout
        past = min(0.0, x_px - layout.label_px) + max(0.0, x_px - layout.width)
        if past:
            view.look_at(view.stage.window.panned(past * _PUSH))


def _pointer_ms(view: "TimelineView", x_px: float) -> int:
    window = view.stage.window
    return round(window.start_ms + (x_px - view.stage.layout.label_px) * window.ms_per_px)
