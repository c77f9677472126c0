"""Where the timeline stands: the film shown, the part in sight, the playhead, what is chosen."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtGui import QFont

from annotations.model import Moment
from kijkwijzer.ui.timeline.content import Content
from kijkwijzer.ui.timeline.dragging import Grip, Limits
from kijkwijzer.ui.timeline.geometry import Window, fitted, following
from kijkwijzer.ui.timeline.layout import lay_out
from kijkwijzer.ui.timeline.look import Look
from kijkwijzer.ui.timeline.scene import Scene
from rubrics.model import Rubric

_REVEAL_ROOM_PX = 24
_NO_RUBRIC = Rubric("", "", {}, {}, (), (), {})


class Stage:
    """Holds the scene and keeps its parts in agreement. Paints nothing and tells nobody."""

    def __init__(self, font: QFont) -> None:
        self.content = Content(1, _NO_RUBRIC, "en")
        self.limits = Limits(1)
        self.chosen: UUID | None = None
        self.lifted: UUID | None = None
        self.edge = Grip.START
        self.position_ms = 0
        self.look = Look(font, 1.0)
        self._follows = True
        self._scroll_px = 0
        self.layout = lay_out(1, 1, self.content.needs)
        self.window = fitted(1, self.layout.time_px)

    @property
    def scene(self) -> Scene:
        """All that painters need, as it is now."""
        parts = (self.content, self.window, self.layout, self.look)
        return Scene(*parts, chosen=self.chosen, lifted=self.lifted)

    @property
    def chosen_moment(self) -> Moment | None:
        """The moment that is chosen."""
        return self.content.moment(self.chosen)

    @property
    def scroll_px(self) -> int:
        """How far the lanes are scrolled down."""
        return self._scroll_px

    def show(self, content: Content) -> None:
        """Show another film, whole."""
        self.content, self.chosen, self.lifted = content, None, None
        self.limits = Limits(content.duration_ms)
        self.position_ms, self._scroll_px, self._follows = 0, 0, True
        self.resize(self.layout.width, self.layout.height)
        self.window = fitted(content.duration_ms, self.layout.time_px)

    def resize(self, width: int, height: int) -> None:
        """Lay everything out anew: after a change of size, or of the rows of a lane."""
        self.layout = lay_out(width, height, self.content.needs, self._scroll_px)
        self._scroll_px = min(self._scroll_px, self.layout.scroll_max_px)
        if self.window.width_px != self.layout.time_px:
            self.window = self.window.resized(self.layout.time_px)

    def scroll_to(self, scroll_px: int) -> None:
        """Scroll the lanes down to here, as far as they go."""
        self._scroll_px = min(max(0, scroll_px), self.layout.scroll_max_px)
        self.resize(self.layout.width, self.layout.height)

    def look_at(self, window: Window) -> None:
        """Show another part, by the person's own hand: following stops when the playhead is out."""
        self.window = window
        self._follows = window.shows(self.position_ms)

    def move_to(self, position_ms: int, *, hold: bool) -> bool:
        """Move the playhead; says whether the page turned. `hold` keeps the page where it is."""
        before, self.position_ms = self.position_ms, position_ms
        if self.window.shows(position_ms):
            self._follows = True
            return False
        if hold or not self._follows:
            return False
        self.window = following(self.window, before, position_ms)
        return True

    def zoom(self, factor: float, x_px: float | None = None) -> None:
        """Zoom around a place in the time area; else the playhead when in sight, or the middle."""
        if x_px is None:
            at_playhead = self.window.x_at(self.position_ms)
            in_sight = self.window.shows(self.position_ms)
            x_px = at_playhead if in_sight else self.window.width_px / 2
        self.look_at(self.window.zoomed(factor, x_px))

    def reveal(self, moment: Moment) -> bool:
        """Bring a moment in sight; says whether anything moved."""
        moved = self._reveal_lane(moment)
        inner = replace(self.window, width_px=max(1, self.window.width_px - _REVEAL_ROOM_PX))
        if inner.shows(moment.start_ms):
            return moved
        self.look_at(self.window.centred_on(moment.start_ms))
        return True

    def _reveal_lane(self, moment: Moment) -> bool:
        place = min(self.content.lane_of(moment), len(self.layout.lanes) - 1)
        lane, middle = self.layout.lanes[place], self.layout.middle
        row = lane.row(self.content.lanes[place].row_of(moment.id) or 0)
        if row.top >= middle.top and row.bottom <= middle.bottom:
            return False
        below = row.bottom > middle.bottom
        by_px = row.bottom - middle.bottom if below else row.top - middle.top
        self.scroll_to(self._scroll_px + by_px + (lane.pad_px if below else -lane.pad_px))
        return True
