"""The drawings in the handbook: where everyone sits, four kinds of writing, the cycle of learning.

Each says nothing that the text beside it does not say, so a screen reader passes over them.
"""

from collections.abc import Callable, Mapping

from fpdf import FPDF

from kijkwijzer.report.document import colors
from kijkwijzer.report.sheet import BODY, LEFT, SMALL, STRONG, WIDTH, Cell, Sheet, Style
from kijkwijzer.report.texts import Texts

_LABEL = Style(size=9)
_SEATS_HEIGHT = 54.0
_CYCLE_HEIGHT = 24.0
_PAD = 4.0
_GAP = 4.0


def seats(sheet: Sheet, texts: Texts) -> None:
    """Draw a table from above, two people at its corner and the camera across."""
    sheet.need(_SEATS_HEIGHT)
    top = sheet.y
    with sheet.drawing() as pdf:
        _room(pdf, top)
        _view(pdf, top)
        _table(pdf, top)
        _people(pdf, top)
    for name, x, y in (
        ("client", 73.0, 9.0),
        ("you", 112.5, 27.0),
        ("window", 4.0, 28.0),
        ("camera", 68.0, 50.5),
    ):
        sheet.put(texts.say(f"handbook.figure.{name}"), _LABEL, x, top + y)
    sheet.y = top + _SEATS_HEIGHT + 3


def _room(pdf: FPDF, top: float) -> None:
    pdf.set_fill_color(colors()["bg"])
    pdf.rect(LEFT, top, WIDTH, _SEATS_HEIGHT, style="F", round_corners=True, corner_radius=2)
    pdf.set_fill_color(colors()["accent_line"])
    pdf.rect(LEFT + 1, top + 10, 1.4, 34, style="F")


def _view(pdf: FPDF, top: float) -> None:
    pdf.set_fill_color(colors()["warn_soft"])
    eye = (LEFT + 62, top + 48)
    pdf.polygon(
        [eye, (LEFT + 60, top + 4), (LEFT + 132, top + 4), (LEFT + 132, top + 36)], style="F"
    )


def _table(pdf: FPDF, top: float) -> None:
    pdf.set_fill_color(colors()["surface"])
    pdf.set_draw_color(colors()["muted"])
    pdf.set_line_width(0.3)
    pdf.rect(LEFT + 62, top + 22, 38, 17, style="DF", round_corners=True, corner_radius=2)


def _people(pdf: FPDF, top: float) -> None:
    pdf.set_fill_color(colors()["speaker_b"])
    pdf.circle(LEFT + 84, top + 15.5, 4.5, style="F")
    pdf.set_fill_color(colors()["speaker_a"])
    pdf.circle(LEFT + 106, top + 26, 4.5, style="F")
    pdf.set_fill_color(colors()["ink"])
    corners = [(LEFT + 63.5, top + 45.5), (LEFT + 59.5, top + 48.5), (LEFT + 63.5, top + 51)]
    pdf.polygon(corners, style="F")


def four_fields(sheet: Sheet, texts: Texts) -> None:
    """Draw the four kinds of writing, two beside two, each with an example."""
    fields = texts.get("handbook.figure.fields")
    for first in range(0, len(fields), 2):
        _pair(sheet, fields[first : first + 2], first=first == 0)
    sheet.skip(2)


def _pair(sheet: Sheet, pair: list[list[str]], *, first: bool) -> None:
    width = (WIDTH - _GAP) / 2
    inner = width - 2 * _PAD
    tall = max(sheet.height(example, BODY, inner) for _, _, example in pair)
    height = 2 * _PAD + STRONG.line_mm + SMALL.line_mm + tall + 1.5
    sheet.need(height)
    top = sheet.y
    for place, (name, asks, example) in enumerate(pair):
        x = place * (width + _GAP)
        fill = "accent_soft" if first and place == 0 else "sunken"
        with sheet.drawing() as pdf:
            pdf.set_fill_color(colors()[fill])
            pdf.rect(LEFT + x, top, width, height, style="F", round_corners=True, corner_radius=2)
        sheet.y = top + _PAD
        sheet.row(Cell(name, STRONG, x + _PAD, inner))
        sheet.row(Cell(asks, SMALL, x + _PAD, inner))
        sheet.y += 1.5
        sheet.row(Cell(example, BODY, x + _PAD, inner))
    sheet.y = top + height + _GAP


def cycle(sheet: Sheet, texts: Texts) -> None:
    """Draw the cycle: look, choose one thing, try it out, look again."""
    sheet.need(_CYCLE_HEIGHT)
    top = sheet.y
    names = texts.get("handbook.figure.cycle")
    width = (WIDTH - 3 * 8) / len(names)
    for place, name in enumerate(names):
        x = place * (width + 8)
        with sheet.drawing() as pdf:
            pdf.set_fill_color(colors()["accent_soft"])
            pdf.set_draw_color(colors()["accent_line"])
            pdf.set_line_width(0.25)
            box = (LEFT + x, top + 3, width, 14)
            pdf.rect(*box, style="DF", round_corners=True, corner_radius=3)
            if place:
                _arrow(pdf, LEFT + x - 6.5, top + 10)
        style = Style("SemiBold", 10, "accent")
        sheet.put(name, style, x + (width - sheet.width(name, style)) / 2, top + 11.2)
    with sheet.drawing() as pdf:
        _way_back(pdf, LEFT + width / 2, LEFT + WIDTH - width / 2, top + 17)
    sheet.y = top + _CYCLE_HEIGHT + 3


def _arrow(pdf: FPDF, x: float, middle: float) -> None:
    pdf.set_draw_color(colors()["accent"])
    pdf.set_fill_color(colors()["accent"])
    pdf.set_line_width(0.5)
    pdf.line(x, middle, x + 3.6, middle)
    pdf.polygon([(x + 5, middle), (x + 2.8, middle - 1.5), (x + 2.8, middle + 1.5)], style="F")


def _way_back(pdf: FPDF, left: float, right: float, top: float) -> None:
    pdf.set_draw_color(colors()["accent"])
    pdf.set_line_width(0.5)
    below = top + 5
    pdf.polyline([(right, top), (right, below), (left, below), (left, top + 1.4)])
    pdf.set_fill_color(colors()["accent"])
    pdf.polygon([(left, top + 0.2), (left - 1.5, top + 2.4), (left + 1.5, top + 2.4)], style="F")


FIGURES: Mapping[str, Callable[[Sheet, Texts], None]] = {
    "seats": seats,
    "four_fields": four_fields,
    "cycle": cycle,
}
"""Every drawing by the name that a file of texts calls it."""
