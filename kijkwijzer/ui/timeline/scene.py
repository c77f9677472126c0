"""One picture of the timeline to be painted: what, which part of the film, and where it stands."""

from dataclasses import dataclass
from uuid import UUID

from kijkwijzer.ui.timeline.content import Content
from kijkwijzer.ui.timeline.geometry import Window
from kijkwijzer.ui.timeline.ink import Ink, ink
from kijkwijzer.ui.timeline.layout import Layout
from kijkwijzer.ui.timeline.look import Look


@dataclass(frozen=True, slots=True)
class Scene:
    """All that the painters need. `lifted` is a moment that is being dragged, painted apart."""

    content: Content
    window: Window
    layout: Layout
    look: Look
    chosen: UUID | None = None
    lifted: UUID | None = None

    def x(self, time_ms: float) -> float:
        """Give the place of a time in the widget, on a whole device pixel."""
        return self.look.snapped(self.layout.label_px + self.window.x_at(time_ms))

    def ink(self, lane: int) -> Ink:
        """Give the mark and the colours of a lane."""
        return ink(self.content.shape(lane), self.content.role(lane))

    @property
    def right(self) -> int:
        """The right end of the time area."""
        return self.layout.width
