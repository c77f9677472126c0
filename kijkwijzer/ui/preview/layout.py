"""Where the pages of a paper stand in a column, and how large. Pure arithmetic, in pixels."""

from collections.abc import Sequence
from dataclasses import dataclass

MARGIN_PX = 20
GAP_PX = 16
ZOOM_MIN, ZOOM_MAX, ZOOM_STEP = 0.5, 3.0, 1.25


@dataclass(frozen=True, slots=True)
class PageBox:
    """One page in the column: its top left corner and its size."""

    x: int
    y: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        """The first row of pixels under the page."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Column:
    """All pages under each other, and the room that they take."""

    pages: tuple[PageBox, ...]
    width: int
    height: int

    def between(self, top: int, bottom: int) -> list[int]:
        """Give the pages of which something is between these heights."""
        return [at for at, page in enumerate(self.pages) if page.bottom > top and page.y < bottom]

    def page_at(self, middle: int) -> int:
        """Give the page at a height, or the last one that begins above it."""
        above = [at for at, page in enumerate(self.pages) if page.y - GAP_PX <= middle]
        return above[-1] if above else 0


def laid_out(sizes: Sequence[tuple[float, float]], room_px: int, zoom: float) -> Column:
    """Lay pages of these sizes (width and height, in any unit) out; zoom 1 fills the width."""
    width = max(1, round((room_px - 2 * MARGIN_PX) * zoom))
    across = max(room_px, width + 2 * MARGIN_PX)
    y, pages = MARGIN_PX, []
    for wide, high in sizes:
        height = max(1, round(width * high / max(wide, 1e-6)))
        pages.append(PageBox((across - width) // 2, y, width, height))
        y += height + GAP_PX
    return Column(tuple(pages), across, y - GAP_PX + MARGIN_PX if pages else 0)


def zoomed(zoom: float, steps: int) -> float:
    """Give the zoom some steps nearer (or, below zero, farther), within bounds."""
    return min(max(zoom * ZOOM_STEP**steps, ZOOM_MIN), ZOOM_MAX)
