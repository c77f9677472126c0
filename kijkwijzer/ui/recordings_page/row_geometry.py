"""Where the parts of a row stand, for any width. Pure arithmetic in px."""

from collections.abc import Iterable
from dataclasses import dataclass

ROW_HEIGHT_PX = 109
ROW_LEAST_PX = 720
POSTER_WIDTH_PX = 148
POSTER_HEIGHT_PX = 84
PAD_PX = 14
GAP_PX = 16
MORE_PX = 32
STRIP_HEIGHT_PX = 22

_TEXT_SHARE, _TEXT_LEAST, _TEXT_MOST = 0.33, 170, 460
_CHIPS_SHARE, _CHIPS_MOST = 0.41, 340
_CHIPS_ON_ONE_LINE, _CHIPS_ON_TWO_LINES = 304, 222


@dataclass(frozen=True, slots=True)
class RowGeometry:
    """Left edges and widths of the columns of a row, in px from its left edge."""

    text_x: int
    text_width: int
    chips_x: int
    chips_width: int
    next_x: int
    next_width: int
    more_x: int


def row_geometry(width_px: int) -> RowGeometry:
    """Divide a row of this width; columns never overlap, from 720 px up."""
    text_x = PAD_PX + POSTER_WIDTH_PX + GAP_PX
    more_x = width_px - PAD_PX - MORE_PX
    room = max(more_x - text_x, 0)
    text_width = _between(round(room * _TEXT_SHARE), _TEXT_LEAST, _TEXT_MOST)
    chips_width = min(round(room * _CHIPS_SHARE), _CHIPS_MOST)
    if chips_width < _CHIPS_ON_ONE_LINE:
        chips_width = _CHIPS_ON_TWO_LINES
    chips_x = text_x + text_width + GAP_PX
    next_x = chips_x + chips_width + GAP_PX
    return RowGeometry(
        text_x, text_width, chips_x, chips_width, next_x, max(more_x - next_x, 0), more_x
    )


def strip_places(
    marks: Iterable[tuple[int, str]], duration_ms: int, width_px: int, mark_px: int
) -> list[tuple[int, str]]:
    """Give each mark's middle in px within the strip; marks that would cover each other are one.

    `marks` are (start_ms, principle) in order of time. At most one mark of a principle stands in
    each half of a mark's width, so that ten thousand moments are painted as fast as ten.
    """
    if duration_ms <= 0 or width_px <= mark_px:
        return []
    room = width_px - mark_px
    step = max(mark_px // 2, 1)
    places: dict[tuple[int, str], tuple[int, str]] = {}
    for start_ms, principle in marks:
        x = mark_px // 2 + round(min(start_ms / duration_ms, 1.0) * room)
        places.setdefault((x // step, principle), (x, principle))
    return list(places.values())


def _between(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
