"""An A4 document: letters, lines and pages, tagged for screen readers. Knows not what it says.

All places and sizes are in millimetres from the top left of the page; letter sizes are in points.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from fpdf import FPDF
from fpdf.fonts import TTFFont

from kijkwijzer.report.document import UNKNOWN_LETTER, About, colors, document
from kijkwijzer.report.plain import one_line, plain
from kijkwijzer.report.wrapping import wrapped

LEFT = 24.0
WIDTH = 162.0
TOP = 27.0
BOTTOM = 274.0
_HEAD = 17.0
_FOOT = 282.0
_MM_PER_POINT = 25.4 / 72
_ABOVE_BASELINE = 0.74
_KEEP_TOGETHER = 60.0
_CORNER = 2.0
_DOT_RISE = 0.25


@dataclass(frozen=True, slots=True)
class Style:
    """How letters look: weight, size in points, colour by its role in the theme, line distance."""

    weight: str = "Regular"
    size: float = 10.5
    color: str = "ink"
    leading: float = 1.45

    @property
    def line_mm(self) -> float:
        """The distance from one line to the next."""
        return self.size * self.leading * _MM_PER_POINT


BODY = Style()
STRONG = Style("SemiBold")
MUTED = Style(color="muted")
SMALL = Style(size=9, color="muted")
SMALL_INK = Style(size=9)
LEAD = Style(size=12, color="muted")
TITLE = Style("SemiBold", 22, leading=1.2)
HEADING = Style("SemiBold", 13, "accent", 1.3)


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a column: its left edge and width from the left edge of the text area."""

    text: str
    style: Style = BODY
    x: float = 0.0
    width: float = WIDTH


def render(about: About, body: Callable[["Sheet"], None]) -> bytes:
    """Draw a document and give it as PDF. It is drawn twice, to know how many pages there are."""
    with _sheet(about, pages=0) as draft:
        body(draft)
        draft.explain_letters()
        pages = draft.page_count
    with _sheet(about, pages=pages) as fair:
        body(fair)
        fair.explain_letters()
        return fair.finish()


@contextmanager
def _sheet(about: About, *, pages: int) -> Iterator["Sheet"]:
    """Give a document to draw, and let go of the files of its letters after."""
    sheet = Sheet(about, pages=pages)
    try:
        yield sheet
    finally:
        sheet.close()


class Sheet:
    """A document being drawn from top to bottom; `y` is where the next thing comes."""

    def __init__(self, about: About, *, pages: int) -> None:
        self._about = about
        self._pages = pages
        self._pdf = document(about)
        self._substituted = False
        self.y = TOP
        self.new_page()

    @property
    def page_count(self) -> int:
        """How many pages there are so far."""
        return self._pdf.pages_count

    def explain_letters(self) -> None:
        """Say what stands for letters that could not be drawn, when there were any since.

        Every paper ends with it; one that is long can say it sooner, beside those letters.
        """
        if self._substituted:
            self.skip(2)
            self.write(self._about.unknown_letters, SMALL)
            self._substituted = False

    def finish(self) -> bytes:
        """Give the document as PDF."""
        return bytes(self._pdf.output())

    def close(self) -> None:
        """Close the files of the letters, which fpdf2 leaves open."""
        for font in self._pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.ttfont.close()

    def skip(self, height: float) -> None:
        """Leave room, unless the page has just begun."""
        if self.y > TOP:
            self.y += height

    def need(self, height: float) -> None:
        """Go to a new page when less than this is left on this one."""
        if self.y + height > BOTTOM:
            self.new_page()

    def lines(self, text: str, style: Style, width: float) -> list[str]:
        """Break a text into lines of at most `width`; letters that we cannot draw become □."""
        self._use(style)
        return wrapped(self._drawable(plain(text)), width, self._pdf.get_string_width)

    def height(self, text: str, style: Style, width: float) -> float:
        """Give how much room a text takes."""
        return len(self.lines(text, style, width)) * style.line_mm

    def write(self, text: str, style: Style = BODY, *, tag: str = "P", x: float = 0.0) -> None:
        """Write a text over the whole width, from `x` on, over as many pages as it takes."""
        self.row(Cell(text, style, x, WIDTH - x), tag=tag)

    def row(self, *cells: Cell, tag: str = "P") -> None:
        """Write cells beside each other, over as many pages as they take."""
        rests = [(cell, self.lines(cell.text, cell.style, cell.width)) for cell in cells]
        tallest = max((len(rest) * cell.style.line_mm for cell, rest in rests), default=0)
        if tallest <= _KEEP_TOGETHER:
            self.need(tallest)
        while any(rest for _, rest in rests):
            self.need(max(cell.style.line_mm for cell, rest in rests if rest))
            rests = self._fill_page(rests, tag)

    def rule(self, *, x: float = 0.0, width: float = WIDTH, color: str = "line") -> None:
        """Draw a hairline here."""
        with self._artifact():
            self._pdf.set_draw_color(colors()[color])
            self._pdf.set_line_width(0.2)
            self._pdf.line(LEFT + x, self.y, LEFT + x + width, self.y)

    def box(self, height: float, *, fill: str, line: str = "") -> None:
        """Draw a soft rectangle over the whole width, from here down."""
        with self._artifact():
            self._pdf.set_fill_color(colors()[fill])
            self._pdf.set_draw_color(colors()[line or fill])
            self._pdf.set_line_width(0.25)
            self._pdf.rect(
                LEFT, self.y, WIDTH, height, style="DF", round_corners=True, corner_radius=_CORNER
            )

    def dot(self, x: float, line_mm: float) -> None:
        """Draw the mark of a list item beside the line that comes next."""
        with self._artifact():
            self._pdf.set_fill_color(colors()["accent"])
            self._pdf.circle(LEFT + x, self.y + line_mm / 2 - _DOT_RISE, 0.7, style="F")

    def square(self, x: float, y: float) -> None:
        """Draw an empty box to tick."""
        with self._artifact():
            self._pdf.set_draw_color(colors()["muted"])
            self._pdf.set_line_width(0.3)
            self._pdf.rect(LEFT + x, y, 4, 4)

    def _fill_page(
        self, rests: Sequence[tuple[Cell, list[str]]], tag: str
    ) -> list[tuple[Cell, list[str]]]:
        left, used = [], 0.0
        with self._tagged(tag):
            for cell, rest in rests:
                fit = int((BOTTOM - self.y + 0.01) / cell.style.line_mm)
                self._stamp(rest[:fit], cell)
                used = max(used, len(rest[:fit]) * cell.style.line_mm)
                left.append((cell, rest[fit:]))
        self.y += used
        return left

    def _stamp(self, lines: Sequence[str], cell: Cell) -> None:
        self._use(cell.style)
        rise = (cell.style.line_mm - cell.style.size * _MM_PER_POINT) / 2
        for place, line in enumerate(lines):
            top = self.y + place * cell.style.line_mm + rise
            self._put(cell.x, top + cell.style.size * _MM_PER_POINT * _ABOVE_BASELINE, line)

    def _put(self, x: float, baseline: float, text: str) -> None:
        if text:
            self._pdf.text(LEFT + x, baseline, text)

    def _use(self, style: Style) -> None:
        self._pdf.set_font(f"Inter{style.weight}", size=style.size)
        self._pdf.set_text_color(colors()[style.color])

    def _drawable(self, text: str) -> str:
        known = self._pdf.fonts["interregular"].cmap  # type: ignore[union-attr]
        drawn = "".join(
            letter if letter == "\n" or ord(letter) in known else UNKNOWN_LETTER for letter in text
        )
        self._substituted = self._substituted or drawn != text
        return drawn

    def new_page(self) -> None:
        """Go to a new page."""
        self._pdf.add_page()
        self.y = TOP
        with self._artifact():
            self._head()
            self._foot()

    def _head(self) -> None:
        self._use(Style("SemiBold", 10, "accent"))
        self._put(0, _HEAD, "Kijkwijzer")
        self._right(SMALL, _HEAD, self._about.title if self.page_count > 1 else "")

    def _foot(self) -> None:
        self._pdf.set_draw_color(colors()["line"])
        self._pdf.set_line_width(0.2)
        self._pdf.line(LEFT, _FOOT - 5, LEFT + WIDTH, _FOOT - 5)
        self._use(SMALL)
        self._put(0, _FOOT, self._drawable(one_line(self._about.running)))
        page = self._about.page_of.format(page=self.page_count, pages=self._pages)
        self._right(SMALL, _FOOT, page)

    def _right(self, style: Style, baseline: float, text: str) -> None:
        self._use(style)
        self._put(WIDTH - self._pdf.get_string_width(text), baseline, text)

    def put(self, text: str, style: Style, x: float, baseline: float) -> None:
        """Write a few letters into a picture; a screen reader passes over them."""
        with self._artifact():
            self._use(style)
            self._put(x, baseline, self._drawable(one_line(text)))

    def width(self, text: str, style: Style) -> float:
        """Give how wide a text is on one line."""
        self._use(style)
        return float(self._pdf.get_string_width(self._drawable(one_line(text))))

    @contextmanager
    def drawing(self) -> Iterator[FPDF]:
        """Give the page to draw on, for pictures that say nothing which no text says."""
        with self._artifact():
            yield self._pdf

    @contextmanager
    def _tagged(self, tag: str) -> Iterator[None]:
        """Tell a screen reader what this is; fpdf2 itself only tags pictures and sections."""
        builder, page = self._pdf.struct_builder, self._pdf.page
        number = builder.next_mcid_for_page(page)
        _, parents = builder.add_marked_content(page, f"/{tag}", mcid=number)
        self._pdf.pages[page].struct_parents = parents
        self._pdf._out(f"/{tag} <</MCID {number}>> BDC")  # noqa: SLF001
        yield
        self._pdf._out("EMC")  # noqa: SLF001

    @contextmanager
    def _artifact(self) -> Iterator[None]:
        """Tell a screen reader to pass over this."""
        self._pdf._out("/Artifact BMC")  # noqa: SLF001
        yield
        self._pdf._out("EMC")  # noqa: SLF001
