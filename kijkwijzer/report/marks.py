"""The kijkkader's marks on paper, and a small picture of the timeline. Draws letters and shapes."""

from collections.abc import Sequence

from fpdf import FPDF

from annotations.timecode import MS_PER_MINUTE, MS_PER_SECOND, clock_time
from kijkwijzer.report.document import colors
from kijkwijzer.report.plain import one_line
from kijkwijzer.report.review_facts import CodeMark, Picture, Span
from kijkwijzer.report.sheet import LEFT, SMALL, WIDTH, Cell, Sheet, Style
from rubrics.model import Shape

MARK = 3.0
BADGE = 4.4
_LANE = 6.5
_BADGE_ROW = 6.0
_RULER = 5.0
_INSET = 3.0
_LEGEND_X, _LEGEND_GAP = 4.6, 10.6
_SPAN = 3.6
_STEPS_S = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)
_TICKS_MAX = 9
_NUMBER = Style("SemiBold", 7.5, "surface")
_PLAIN = CodeMark("", Shape.CIRCLE, "accent")


def draw_mark(sheet: Sheet, mark: CodeMark, x: float, middle: float, size: float = MARK) -> None:
    """Draw a mark around a place; `x` counts from the left edge of the text."""
    with sheet.drawing() as pdf:
        _shape(pdf, mark, LEFT + x, middle, size)


def badge(sheet: Sheet, number: int, x: float, middle: float) -> None:
    """Draw a number in a filled circle around a place."""
    with sheet.drawing() as pdf:
        pdf.set_fill_color(colors()["accent"])
        pdf.circle(LEFT + x, middle, BADGE / 2, style="F")
    told = str(number)
    sheet.put(told, _NUMBER, x - sheet.width(told, _NUMBER) / 2, middle + 0.95)


def legend(sheet: Sheet, marks: Sequence[CodeMark]) -> None:
    """Write what each mark stands for, beside each other as far as they fit."""
    line: list[Cell] = []
    for mark in marks:
        width = min(sheet.width(mark.name, SMALL) + 1, WIDTH - _LEGEND_X)
        x = line[-1].x + line[-1].width + _LEGEND_GAP if line else _LEGEND_X
        if x + width > WIDTH:
            sheet.row(*line)
            line, x = [], _LEGEND_X
        sheet.need(SMALL.line_mm)
        draw_mark(sheet, mark, x - _LEGEND_X + MARK / 2, sheet.y + SMALL.line_mm / 2, MARK - 0.3)
        line.append(Cell(one_line(mark.name), SMALL, x, width))
    sheet.row(*line)


def picture_height(picture: Picture) -> float:
    """Give how much room a timeline picture takes."""
    return _BADGE_ROW + _LANE * max(1, len(picture.lanes)) + _RULER


def timeline(sheet: Sheet, picture: Picture) -> None:
    """Draw the film as a strip, with a lane for each principle and a number at each fragment."""
    sheet.need(picture_height(picture))
    top = sheet.y + _BADGE_ROW
    lanes = picture.lanes or (_PLAIN,)
    with sheet.drawing() as pdf:
        _track(pdf, top, len(lanes))
        for span in picture.spans:
            lane = min(span.lane, len(lanes) - 1)
            _span(pdf, picture, span, lanes[lane], top + (lane + 0.5) * _LANE)
    _badges(sheet, picture, top)
    _ruler(sheet, picture, top + len(lanes) * _LANE)
    sheet.y += picture_height(picture) + 2


def _place(picture: Picture, at_ms: int) -> float:
    """Give where a time stands, from the left edge of the text."""
    share = min(max(at_ms / max(picture.duration_ms, 1), 0.0), 1.0)
    return _INSET + share * (WIDTH - 2 * _INSET)


def _track(pdf: FPDF, top: float, lanes: int) -> None:
    pdf.set_fill_color(colors()["bg"])
    pdf.set_draw_color(colors()["line"])
    pdf.set_line_width(0.2)
    height = lanes * _LANE
    pdf.rect(LEFT, top, WIDTH, height, style="DF", round_corners=True, corner_radius=1.5)
    for lane in range(1, lanes):
        pdf.line(LEFT, top + lane * _LANE, LEFT + WIDTH, top + lane * _LANE)


def _span(pdf: FPDF, picture: Picture, span: Span, mark: CodeMark, middle: float) -> None:
    start = LEFT + _place(picture, span.start_ms)
    width = 0.0 if span.end_ms is None else LEFT + _place(picture, span.end_ms) - start
    if width > MARK:  # a shorter one would be hidden behind its mark
        soft = colors().get(f"{mark.role}_soft", colors()["accent_soft"])
        pdf.set_fill_color(soft)
        pdf.set_draw_color(colors()[mark.role])
        pdf.set_line_width(0.15)
        pdf.rect(start, middle - _SPAN / 2, width, _SPAN, style="DF")
    _shape(pdf, mark, start, middle, MARK if span.number else MARK - 0.8)


def _badges(sheet: Sheet, picture: Picture, top: float) -> None:
    """Put the numbers above the strip, each a little to the right when there is no room."""
    taken = -BADGE
    for span in sorted((one for one in picture.spans if one.number), key=lambda one: one.start_ms):
        x = max(_place(picture, span.start_ms), taken + BADGE + 0.3)
        if x > WIDTH - BADGE / 2:
            return
        badge(sheet, span.number, x, top - BADGE / 2 - 0.8)
        taken = x


def _ruler(sheet: Sheet, picture: Picture, top: float) -> None:
    step_ms = ruler_step_ms(picture.duration_ms)
    for at_ms in range(0, picture.duration_ms + 1, step_ms):
        told = clock_time(at_ms)
        x = _place(picture, at_ms) - sheet.width(told, _TIME) / 2
        if x + sheet.width(told, _TIME) <= WIDTH:
            sheet.put(told, _TIME, max(x, 0.0), top + 3.6)


_TIME = Style(size=7.5, color="muted")


def ruler_step_ms(duration_ms: int) -> int:
    """Give a round distance between the times under a strip, so that they do not touch."""
    for step_s in _STEPS_S:
        if duration_ms <= step_s * MS_PER_SECOND * _TICKS_MAX:
            return step_s * MS_PER_SECOND
    hours = duration_ms // (60 * MS_PER_MINUTE * _TICKS_MAX) + 1
    return hours * 60 * MS_PER_MINUTE


def _shape(pdf: FPDF, mark: CodeMark, x: float, middle: float, size: float) -> None:
    half = size / 2
    pdf.set_fill_color(colors()[mark.role])
    if mark.shape is Shape.CIRCLE:
        pdf.circle(x, middle, half, style="F")
    elif mark.shape is Shape.SQUARE:
        side = size * 0.9
        pdf.rect(x - side / 2, middle - side / 2, side, side, style="F")
    else:
        corners = [(x, middle - half), (x + half, middle + half), (x - half, middle + half)]
        pdf.polygon(corners, style="F")
