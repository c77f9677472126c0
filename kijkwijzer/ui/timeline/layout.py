"""Where every lane stands: heights and widths in logical pixels. Knows no Qt and no moment."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

RULER_PX = 26
_LABEL_WIDTHS = ((1000, 170), (760, 148), (0, 118))
_TIME_AREA_MIN_PX = 40
_SPARE_PX = 24


@dataclass(frozen=True, slots=True)
class Band:
    """A strip over the whole width: its top and its height."""

    top: int
    height: int

    @property
    def bottom(self) -> int:
        """The first pixel below."""
        return self.top + self.height

    @property
    def middle(self) -> float:
        """Half way down."""
        return self.top + self.height / 2

    def holds(self, y: float) -> bool:
        """Whether a place is in this strip."""
        return self.top <= y < self.bottom


@dataclass(frozen=True, slots=True)
class LaneBand(Band):
    """The strip of one principle, with a row for each layer of fragments that overlap."""

    rows: int
    row_px: int
    pad_px: int
    gap_px: int

    def row(self, place: int) -> Band:
        """Give the strip of one row, from the top."""
        return Band(self.top + self.pad_px + place * (self.row_px + self.gap_px), self.row_px)

    def row_at(self, y: float) -> int:
        """Give the row nearest to a place in this lane."""
        place = (y - self.top - self.pad_px + self.gap_px / 2) // (self.row_px + self.gap_px)
        return int(min(max(place, 0), self.rows - 1))


@dataclass(frozen=True, slots=True)
class Needs:
    """What has to find a place: voices, the rows of each lane, and whether there is text."""

    voices: int
    rows: tuple[int, ...]
    has_text: bool


@dataclass(frozen=True, slots=True)
class Layout:
    """The strips from top to bottom. Those in `middle` scroll up and down when they do not fit."""

    width: int
    height: int
    label_px: int
    ruler: Band
    voices: tuple[Band, ...]
    lanes: tuple[LaneBand, ...]
    text: Band | None
    overview: Band
    content_px: int

    @property
    def time_px(self) -> int:
        """The width of the time area."""
        return max(1, self.width - self.label_px)

    @property
    def middle(self) -> Band:
        """The strip in which voices, lanes and text are seen."""
        return Band(self.ruler.bottom, max(0, self.overview.top - self.ruler.bottom))

    @property
    def scroll_max_px(self) -> int:
        """How far the middle can be scrolled down."""
        return max(0, self.content_px - self.middle.height)

    def shifted_from(self, before: "Layout") -> int | None:
        """Say how far down the middle stands of where it stood; None when more is different."""
        if len(self.scrolling) != len(before.scrolling):
            return None
        by_px = self.scrolling[0].top - before.scrolling[0].top if self.scrolling else 0
        moved = tuple(replace(band, top=band.top + by_px) for band in before.scrolling)
        return by_px if (*self.standing, moved) == (*before.standing, self.scrolling) else None

    @property
    def scrolling(self) -> tuple[Band, ...]:
        """The strips that scroll up and down, from top to bottom."""
        return (*self.voices, *self.lanes, *((self.text,) if self.text else ()))

    @property
    def standing(self) -> tuple[object, ...]:
        """All that does not scroll, and how many strips of which kind do."""
        kinds = len(self.voices), len(self.lanes)
        return (self.width, self.height, self.label_px, self.overview, self.content_px, kinds)

    def lane_at(self, y: float) -> int | None:
        """Give the place of the lane at this height that can be seen there."""
        if not self.middle.holds(y):
            return None
        return next((place for place, lane in enumerate(self.lanes) if lane.holds(y)), None)


@dataclass(frozen=True, slots=True)
class _Sizes:
    voice: int
    row: int
    pad: int
    gap: int
    text: int
    overview: int

    def lane(self, rows: int) -> int:
        return 2 * self.pad + rows * self.row + (rows - 1) * self.gap

    def middle(self, needs: Needs) -> int:
        lanes = sum(self.lane(rows) for rows in needs.rows)
        return needs.voices * self.voice + lanes + (self.text if needs.has_text else 0)

    def total(self, needs: Needs) -> int:
        return RULER_PX + self.middle(needs) + self.overview


_COMPACT = _Sizes(voice=26, row=18, pad=3, gap=3, text=24, overview=38)
_ROOMY = _Sizes(voice=42, row=24, pad=4, gap=4, text=32, overview=68)
_WIDE = _Sizes(voice=84, row=30, pad=14, gap=6, text=44, overview=112)


def natural_height(needs: Needs) -> int:
    """Give the height at which everything stands as drawn."""
    return _ROOMY.total(needs)


def least_height(needs: Needs) -> int:
    """Give the least height at which the lanes can be worked with: the rest is scrolled."""
    one_each = Needs(0, tuple(1 for _ in needs.rows[:3]), has_text=False)
    return _COMPACT.total(one_each)


def label_width(width: int) -> int:
    """Give the width of the lane names in a timeline this wide."""
    wished = next(label for least, label in _LABEL_WIDTHS if width >= least)
    return max(0, min(wished, width - _TIME_AREA_MIN_PX))


def lay_out(width: int, height: int, needs: Needs, scroll_px: int = 0) -> Layout:
    """Give every strip its place; lanes get lower in a low widget before they have to scroll."""
    sizes = _sizes(height, needs)
    content_px = sizes.middle(needs)
    overview = _overview(height, sizes, height - sizes.total(needs))
    scroll_px = min(max(0, scroll_px), max(0, content_px - (overview.top - RULER_PX)))
    tops = _tops(RULER_PX - scroll_px, sizes, needs)
    voices = tuple(Band(next(tops), sizes.voice) for _ in range(needs.voices))
    lanes = tuple(_lane(next(tops), rows, sizes) for rows in needs.rows)
    text = Band(next(tops), sizes.text) if needs.has_text else None
    ruler = Band(0, RULER_PX)
    label_px = label_width(width)
    return Layout(width, height, label_px, ruler, voices, lanes, text, overview, content_px)


def _overview(height: int, sizes: _Sizes, spare_px: int) -> Band:
    """Stand at the bottom; a few pixels that nobody needs go here rather than into a gap."""
    own = sizes.overview + (spare_px if 0 < spare_px <= _SPARE_PX else 0)
    return Band(max(RULER_PX, height - own), own)


def _sizes(height: int, needs: Needs) -> _Sizes:
    for low, high in pairwise((_COMPACT, _ROOMY, _WIDE)):
        least, most = low.total(needs), high.total(needs)
        if height < most:
            share = max(0.0, (height - least) / (most - least))
            return _between(low, high, share)
    return _WIDE


def _between(low: _Sizes, high: _Sizes, share: float) -> _Sizes:
    def part(name: str) -> int:
        least: int = getattr(low, name)
        return least + int((getattr(high, name) - least) * share)

    # An even row has its middle on a pixel: marks there are crisp.
    row = part("row") // 2 * 2
    return _Sizes(part("voice"), row, part("pad"), part("gap"), part("text"), part("overview"))


def _tops(top: int, sizes: _Sizes, needs: Needs) -> Iterator[int]:
    heights = [sizes.voice] * needs.voices + [sizes.lane(rows) for rows in needs.rows]
    for height in heights:
        yield top
        top += height
    yield top


def _lane(top: int, rows: int, sizes: _Sizes) -> LaneBand:
    return LaneBand(top, sizes.lane(rows), rows, sizes.row, sizes.pad, sizes.gap)
