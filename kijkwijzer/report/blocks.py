"""What papers are built from: titles, lists, facts in rows, panels, lines to fill in or sign."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kijkwijzer.report.sheet import (
    BODY,
    BOTTOM,
    HEADING,
    LEAD,
    MUTED,
    SMALL,
    STRONG,
    TITLE,
    TOP,
    WIDTH,
    Cell,
    Sheet,
    Style,
)
from kijkwijzer.report.texts import Texts

_INDENT = 5.0
_PAD = 4.5
_LABEL_WIDTH = 56.0
_ENTRY_LABEL_WIDTH = 68.0
_GUTTER = 6.0
_HEADING_GAP = 4.0
_ROW_GAP = 1.9
_PARAGRAPH_GAP = 2.4
_ENTRY_HEIGHT = 9.0
_SIGN_HEIGHT = 28.0
_SIGN_ROOM = 13.0
_CODE_SIZE = 28.0
_CODE_SIZE_MIN = 10.0


def title(sheet: Sheet, text: str, lead: str = "") -> None:
    """Begin a paper."""
    sheet.write(text, TITLE, tag="H1")
    sheet.skip(2)
    if lead:
        sheet.write(lead, LEAD)
        sheet.skip(_PARAGRAPH_GAP)


def heading(sheet: Sheet, text: str, follows: float = 16.0) -> None:
    """Begin a part, on a page where at least `follows` millimetres of it fit too."""
    sheet.skip(_HEADING_GAP)
    sheet.need(HEADING.line_mm + follows)
    sheet.write(text, HEADING, tag="H2")
    sheet.skip(1.6)


def paragraph(sheet: Sheet, text: str, style: Style = BODY) -> None:
    """Write a paragraph."""
    sheet.write(text, style)
    sheet.skip(_PARAGRAPH_GAP)


def bullets(sheet: Sheet, items: Iterable[str], style: Style = BODY) -> None:
    """Write a list."""
    for item in items:
        sheet.need(sheet.height(item, style, WIDTH - _INDENT))
        sheet.dot(1.2, style.line_mm)
        sheet.write(item, style, x=_INDENT)
        sheet.skip(1.2)
    sheet.skip(1.2)


def facts(sheet: Sheet, rows: Iterable[tuple[str, str]]) -> None:
    """Write rows of a label and what holds; a row without a value becomes a line to fill in."""
    for label, value in rows:
        if not value.strip():
            entry(sheet, label)
            sheet.y += _ROW_GAP
            continue
        name = Cell(label, MUTED, 0, _LABEL_WIDTH)
        told = Cell(value, BODY, _LABEL_WIDTH + _GUTTER, WIDTH - _LABEL_WIDTH - _GUTTER)
        ruled_row(sheet, name, told)
    sheet.skip(2)


def ruled_row(sheet: Sheet, *cells: Cell, room_below: float = _ROW_GAP) -> None:
    """Write cells beside each other with a hairline above."""
    tallest = max(sheet.height(cell.text, cell.style, cell.width) for cell in cells)
    sheet.need(min(tallest, 60) + 2 * _ROW_GAP)
    sheet.rule()
    sheet.y += _ROW_GAP
    sheet.row(*cells)
    sheet.y += room_below


def entry(sheet: Sheet, label: str) -> None:
    """Leave a line to fill in, with its label before it."""
    width = _ENTRY_LABEL_WIDTH
    height = max(_ENTRY_HEIGHT, sheet.height(label, MUTED, width) + 3.5)
    sheet.need(height)
    bottom = sheet.y + height
    sheet.y += height - sheet.height(label, MUTED, width) - 1
    sheet.row(Cell(label, MUTED, 0, width))
    sheet.y = bottom
    sheet.rule(x=width + _GUTTER, width=WIDTH - width - _GUTTER, color="muted")


def open_lines(sheet: Sheet, count: int) -> None:
    """Leave whole lines to write on."""
    for _ in range(count):
        sheet.need(_ENTRY_HEIGHT)
        sheet.y += _ENTRY_HEIGHT
        sheet.rule(color="muted")
    sheet.skip(3)


def ticks(sheet: Sheet, items: Iterable[str]) -> None:
    """Write things to tick, each with a box before it."""
    for item in items:
        sheet.need(sheet.height(item, BODY, WIDTH - 8) + 2)
        sheet.square(0, sheet.y + 0.6)
        sheet.write(item, x=8)
        sheet.skip(2)


def signatures(sheet: Sheet, names: Sequence[str], labels: tuple[str, str]) -> None:
    """Leave room to sign, two beside each other; `labels` say "date" and "signature"."""
    width = (WIDTH - _GUTTER) / 2
    sheet.need(_SIGN_HEIGHT * ((len(names) + 1) // 2))
    for first in range(0, len(names), 2):
        pair = names[first : first + 2]
        sheet.need(_SIGN_HEIGHT)
        sheet.skip(3)
        starts = [place * (width + _GUTTER) for place in range(len(pair))]
        sheet.row(*(Cell(n, STRONG, x, width) for n, x in zip(pair, starts, strict=True)))
        sheet.y += _SIGN_ROOM
        for x in starts:
            sheet.rule(x=x, width=width, color="muted")
        sheet.y += 1
        sheet.row(*(Cell(" · ".join(labels), SMALL, x, width) for x in starts))
        sheet.skip(2)


def panel(
    sheet: Sheet, texts: Sequence[tuple[str, Style]], *, fill: str = "sunken", line: str = ""
) -> None:
    """Write paragraphs on a soft ground; what is longer than a page stands on plain paper."""
    inner = WIDTH - 2 * _PAD
    shown = [(text, style) for text, style in texts if text.strip()]
    gaps = _PARAGRAPH_GAP / 2 * (len(shown) - 1)
    height = 2 * _PAD + gaps + sum(sheet.height(text, style, inner) for text, style in shown)
    boxed = height <= BOTTOM - TOP
    if boxed:
        sheet.need(height)
        sheet.box(height, fill=fill, line=line)
        sheet.y += _PAD
    for place, (text, style) in enumerate(shown):
        sheet.y += _PARAGRAPH_GAP / 2 if place else 0
        sheet.row(Cell(text, style, _PAD, inner))
    sheet.y += _PAD if boxed else 0
    sheet.skip(3)


def code_panel(sheet: Sheet, label: str, code: str, more: Sequence[tuple[str, Style]]) -> None:
    """Show a code as large as fits on one line, with what to do with it."""
    style = Style("SemiBold", _CODE_SIZE, leading=1.3)
    while style.size > _CODE_SIZE_MIN and len(sheet.lines(code, style, WIDTH - 2 * _PAD)) > 1:
        style = replace(style, size=style.size - 1)
    texts = [(label, replace(SMALL, weight="SemiBold")), (code, style), *more]
    panel(sheet, texts, fill="accent_soft", line="accent_line")


def rule_panel(sheet: Sheet, texts: Texts, more: str = "") -> None:
    """Say what nothing on these pages may ever be used for."""
    said = [(texts.say("words.rule"), STRONG), (texts.say("words.rule_means"), BODY), (more, BODY)]
    panel(sheet, said, fill="haven", line="ok_line")
