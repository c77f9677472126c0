"""A try-out on small cards to cut out and put on the desk; a long one takes the whole page."""

from dataclasses import replace
from datetime import date

from kijkwijzer.report import blocks
from kijkwijzer.report.document import colors
from kijkwijzer.report.plain import plain
from kijkwijzer.report.review_facts import TryOut
from kijkwijzer.report.sheet import (
    BODY,
    BOTTOM,
    LEFT,
    SMALL,
    WIDTH,
    Cell,
    Sheet,
    Style,
    render,
)
from kijkwijzer.report.texts import Texts
from kijkwijzer.report.wording import about_learning

_GAP = 2.0
_PAD = 7.0
_CARD = (WIDTH - _GAP) / 2
_INNER = _CARD - 2 * _PAD
_HEIGHT = 112.0
_FOOT = 16.0
_BAR = 2.2
_LABEL = Style("SemiBold", 9, "accent")
_SAID = Style("Medium", 19, leading=1.3)
_SMALLEST = 9.5
_RULE = Style(size=7.5, color="muted", leading=1.3)


def card_pdf(try_out: TryOut, made_on: date, texts: Texts) -> bytes:
    """Draw four cards on a page, or one page when the words do not fit a card."""

    def body(sheet: Sheet) -> None:
        style = _fitting(sheet, try_out, texts)
        if style is None:
            _whole_page(sheet, try_out, texts)
            return
        sheet.write(texts.say("card.cut"), SMALL)
        sheet.explain_letters()  # the words were measured already, and under the cards is no room
        top = sheet.y + 3
        for place in range(4):
            down, right = divmod(place, 2)
            corner = right * (_CARD + _GAP), top + down * (_HEIGHT + _GAP)
            _card(sheet, corner, try_out, style, texts)
        sheet.y = BOTTOM

    return render(about_learning(texts, texts.say("card.title"), made_on), body)


def _fitting(sheet: Sheet, try_out: TryOut, texts: Texts) -> Style | None:
    """Give the largest letters in which the words fit a card; None when they fit in none."""
    room = _HEIGHT - 2 * _PAD - _FOOT
    style = _SAID
    while style.size >= _SMALLEST:
        parts = _parts(try_out, style, texts)
        if sum(sheet.height(text, one, _INNER) + 2 for text, one in parts) <= room:
            return style
        style = replace(style, size=style.size - 0.5)
    return None


def _parts(try_out: TryOut, style: Style, texts: Texts) -> list[tuple[str, Style]]:
    notice, smaller = plain(try_out.notice), replace(style, weight="Regular", size=style.size * 0.7)
    parts = [(texts.say("card.title"), _LABEL), (plain(try_out.text), style)]
    if notice:
        shown = replace(smaller, size=max(smaller.size, 9.0), leading=1.4)
        parts += [(texts.say("card.notice"), _LABEL), (notice, shown)]
    return parts


def _card(
    sheet: Sheet, corner: tuple[float, float], try_out: TryOut, style: Style, texts: Texts
) -> None:
    x, top = corner
    with sheet.drawing() as pdf:
        pdf.set_draw_color(colors()["muted"])
        pdf.set_line_width(0.15)
        pdf.set_dash_pattern(dash=1.2, gap=1.2)
        pdf.rect(LEFT + x, top, _CARD, _HEIGHT)
        pdf.set_dash_pattern()
        pdf.set_fill_color(colors()["accent"])
        pdf.rect(LEFT + x + _PAD, top + _PAD - 2.5, 12, _BAR / 2, style="F")
    sheet.y = top + _PAD + 2
    for said, one in _parts(try_out, style, texts):
        sheet.row(Cell(said, one, x + _PAD, _INNER))
        sheet.y += 1 if one is _LABEL else 4
    sheet.y = top + _HEIGHT - _FOOT + 1
    until = texts.say("words.until_day", day=texts.day(try_out.until)) if try_out.until else ""
    sheet.row(Cell(until, SMALL, x + _PAD, _INNER))
    sheet.row(Cell(texts.say("words.rule"), _RULE, x + _PAD, _INNER))


def _whole_page(sheet: Sheet, try_out: TryOut, texts: Texts) -> None:
    blocks.title(sheet, texts.say("card.title"))
    blocks.paragraph(sheet, try_out.text, Style(size=12))
    if plain(try_out.notice):
        blocks.heading(sheet, texts.say("card.notice"))
        blocks.paragraph(sheet, try_out.notice, BODY)
    if try_out.until:
        blocks.paragraph(sheet, texts.say("words.until_day", day=texts.day(try_out.until)), SMALL)
