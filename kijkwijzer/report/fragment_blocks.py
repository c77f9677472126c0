"""One fragment on paper: its number, time, codes with their marks, and what was written."""

from annotations.timecode import clock_time
from kijkwijzer.report.marks import MARK, badge, draw_mark
from kijkwijzer.report.plain import one_line, plain
from kijkwijzer.report.review_facts import CodeMark, Fragment
from kijkwijzer.report.sheet import BODY, MUTED, STRONG, WIDTH, Cell, Sheet
from kijkwijzer.report.texts import Texts

_TEXT_X = 9.0
_LABEL_WIDTH = 38.0
_GUTTER = 5.0
_KEEP = 60.0
_FIELDS = ("observation", "interpretation", "effect_on_other", "alternative")


def fragment(sheet: Sheet, number: int, one: Fragment, texts: Texts) -> None:
    """Write a fragment; its first line is never left alone at the foot of a page."""
    rows = _rows(one, texts)
    sheet.need(min(_height(sheet, one, rows), _KEEP) + 5)
    sheet.rule()
    sheet.y += 2.6
    badge(sheet, number, 2.6, sheet.y + STRONG.line_mm / 2)
    title = span_words(one.start_ms, one.end_ms)
    valence = one_line(one.valence)
    sheet.row(Cell(f"{title}  ·  {valence}" if valence else title, STRONG, _TEXT_X, WIDTH))
    for code in one.codes:
        _code(sheet, code)
    sheet.y += 1.2
    for label, said in rows:
        _row(sheet, label, said)
    sheet.y += 2.6


def span_words(start_ms: int, end_ms: int | None) -> str:
    """Write a time, or a span of time: as people read it."""
    start = clock_time(start_ms)
    return start if end_ms is None else f"{start} \u2013 {clock_time(end_ms)}"


def _rows(one: Fragment, texts: Texts) -> list[tuple[str, str]]:
    said = zip(_FIELDS, one.note.texts(), strict=True)
    return [(texts.say(f"words.note.{name}"), text) for name, text in said if plain(text)]


def _height(sheet: Sheet, one: Fragment, rows: list[tuple[str, str]]) -> float:
    written = sum(sheet.height(said, BODY, _said(said).width) + 1 for _, said in rows)
    return 2.6 + STRONG.line_mm + len(one.codes) * BODY.line_mm + 1.2 + written


def _code(sheet: Sheet, code: CodeMark) -> None:
    sheet.need(BODY.line_mm)
    draw_mark(sheet, code, _TEXT_X + MARK / 2, sheet.y + BODY.line_mm / 2)
    sheet.row(Cell(one_line(code.name), BODY, _TEXT_X + MARK + 2, WIDTH - _TEXT_X - MARK - 2))


def _row(sheet: Sheet, label: str, said: str) -> None:
    told = _said(said)
    sheet.need(min(sheet.height(said, BODY, told.width), 2 * BODY.line_mm))
    sheet.row(Cell(label, MUTED, _TEXT_X, _LABEL_WIDTH), told)
    sheet.y += 1


def _said(said: str) -> Cell:
    x = _TEXT_X + _LABEL_WIDTH + _GUTTER
    return Cell(said, BODY, x, WIDTH - x)
