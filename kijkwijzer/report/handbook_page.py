"""The handbook and the agreement: pages that come with the program and know no library.

What they say stands in their files under `texts/`. What to look for comes from the kijkkader that
is in use, under its own name and status line.
"""

from datetime import date
from functools import partial

from kijkwijzer.report import blocks, figures
from kijkwijzer.report.document import colors
from kijkwijzer.report.facts import BUILT, Ability, Sender
from kijkwijzer.report.marks import MARK, draw_mark
from kijkwijzer.report.paper_pages import Kinds, draw_sections
from kijkwijzer.report.plain import plain
from kijkwijzer.report.review_facts import CodeMark
from kijkwijzer.report.rubric_words import code_mark, used_rubric
from kijkwijzer.report.sheet import (
    BODY,
    LEAD,
    LEFT,
    MUTED,
    SMALL,
    SMALL_INK,
    STRONG,
    TOP,
    WIDTH,
    Cell,
    Sheet,
    Style,
    render,
)
from kijkwijzer.report.texts import Texts
from kijkwijzer.report.wording import about_learning, coordinator
from rubrics.catalog import shipped_rubric
from rubrics.model import Rubric, in_language

_CHAPTER = Style("SemiBold", 20, leading=1.2)
_SAID = Style("Medium", 11.5, "accent", 1.5)
_TIME = Style("SemiBold", 10.5, "accent")
_NUMBER_X, _MINUTES_WIDTH, _GUTTER = 10.0, 20.0, 6.0
_RADIUS = 6.0
_CODE_WIDTH = 58.0
_CODE_NAME = Style("Medium", 9.5)

Facts = dict[str, str]


def booklet_pdf(
    name: str, sender: Sender, made_on: date, texts: Texts, rubric: Rubric | None = None
) -> bytes:
    """Draw the "handbook", or the "agreement" about the safe haven (one page to sign), as PDF.

    `rubric` is the kijkkader in use; without one it is the one that comes with the program.
    """
    used = rubric or shipped_rubric()
    kinds: Kinds = {
        **_KINDS,
        "principles": partial(_principles, used),
        "rubric": partial(_rubric, used),
    }
    facts = {
        "most": texts.number(used.focus_max),
        "coordinator": coordinator(texts, sender.coordinator_word),
        "contact": plain(sender.contact),
        "organisation": plain(sender.organisation),
    }
    title = texts.say(f"{name}.title")

    def body(sheet: Sheet) -> None:
        blocks.title(sheet, title, texts.say(f"{name}.lead", **facts))
        draw_sections(sheet, f"{name}.section", texts, facts, _can, kinds)

    return render(about_learning(texts, title, made_on), body)


def _can(ability: str) -> bool:
    return Ability(ability) in BUILT


def _chapter(sheet: Sheet, said: list[str], _texts: Texts, facts: Facts) -> None:
    """Begin a chapter on a page of its own: its number, its name, what it is about."""
    number, name, lead = (part.format(**facts) for part in said)
    if sheet.y > TOP:
        sheet.new_page()
    middle = sheet.y + _CHAPTER.line_mm / 2
    with sheet.drawing() as pdf:
        pdf.set_fill_color(colors()["accent"])
        pdf.circle(LEFT + _RADIUS, middle, _RADIUS, style="F")
    figure = Style("SemiBold", 15, "surface")
    sheet.put(number, figure, _RADIUS - sheet.width(number, figure) / 2, middle + 1.9)
    sheet.row(Cell(name, _CHAPTER, 2 * _RADIUS + 5, WIDTH - 2 * _RADIUS - 5), tag="H2")
    sheet.y += 4
    sheet.write(lead, LEAD)
    sheet.skip(3)


def _numbered(sheet: Sheet, items: list[str], _texts: Texts, facts: Facts) -> None:
    for place, item in enumerate(items, start=1):
        said = item.format(**facts)
        sheet.need(sheet.height(said, BODY, WIDTH - _NUMBER_X))
        sheet.row(
            Cell(f"{place}", _TIME, 1, _NUMBER_X - 1),
            Cell(said, BODY, _NUMBER_X, WIDTH - _NUMBER_X),
        )
        sheet.skip(1.8)
    sheet.skip(1.2)


def _say(sheet: Sheet, said: str, _texts: Texts, facts: Facts) -> None:
    blocks.panel(sheet, [(said.format(**facts), _SAID)], fill="accent_soft", line="accent_line")


def _minutes(sheet: Sheet, rows: list[list[str]], texts: Texts, facts: Facts) -> None:
    """Write steps with their minutes before them."""
    for minutes, name, said in rows:
        told = said.format(**facts)
        x = _MINUTES_WIDTH
        sheet.need(STRONG.line_mm + sheet.height(told, BODY, WIDTH - x) + 4)
        sheet.rule()
        sheet.y += 1.9
        time = texts.say("handbook.minutes", minutes=minutes) if minutes else ""
        sheet.row(Cell(time, _TIME, 0, x), Cell(name.format(**facts), STRONG, x, WIDTH - x))
        if told:
            sheet.row(Cell(told, BODY, x, WIDTH - x))
        sheet.y += 1.9
    sheet.skip(2)


def _beside(sheet: Sheet, columns: list[list[str]], _texts: Texts, facts: Facts) -> None:
    """Write two lists beside each other: what to do, and what rather not."""
    width = (WIDTH - _GUTTER) / 2
    starts = (0.0, width + _GUTTER)
    heads, *rows = zip(*columns, strict=True)
    tall = [max(sheet.height(one, BODY, width) for one in row) for row in rows]
    sheet.need(sum(tall) + 2.5 * len(tall) + STRONG.line_mm + 3)
    sheet.row(*(Cell(one, STRONG, x, width) for one, x in zip(heads, starts, strict=True)))
    sheet.y += 1
    for row in rows:
        for x, color in zip(starts, ("ok", "muted"), strict=True):
            sheet.rule(x=x, width=width, color=color)
        sheet.y += 1.2
        cells = zip(row, starts, (BODY, MUTED), strict=True)
        sheet.row(*(Cell(one.format(**facts), style, x, width) for one, x, style in cells))
        sheet.y += 1.3
    sheet.skip(4)


def _principles(rubric: Rubric, sheet: Sheet, said: list[str], texts: Texts, _facts: Facts) -> None:
    """Name the three ways of looking with their marks, and what each asks.

    They are called as the kijkkader calls them, when it is made of the same three.
    """
    shipped = shipped_rubric()
    same = [one.id for one in rubric.principles] == [one.id for one in shipped.principles]
    marks = used_rubric(rubric if same else shipped, texts.language).principles
    for mark, asks in zip(marks, said, strict=True):
        sheet.need(STRONG.line_mm + sheet.height(asks, BODY, WIDTH - _NUMBER_X) + 3)
        draw_mark(sheet, mark, 3, sheet.y + STRONG.line_mm, 6)
        sheet.row(Cell(mark.name, STRONG, _NUMBER_X, WIDTH))
        sheet.row(Cell(asks, BODY, _NUMBER_X, WIDTH - _NUMBER_X))
        sheet.skip(3)


def _rubric(rubric: Rubric, sheet: Sheet, lead: str, texts: Texts, facts: Facts) -> None:
    """Write every code of the kijkkader with its mark, under the kijkkader's name and status."""
    language = texts.language
    used = used_rubric(rubric, language)
    blocks.paragraph(sheet, lead.format(**facts))
    blocks.paragraph(sheet, f"{used.name}. {used.status}", SMALL)
    for name, _, code in rubric.codes():
        _code(sheet, code_mark(rubric, name, language), in_language(code.definition, language))
    sheet.explain_letters()
    sheet.skip(2)


def _code(sheet: Sheet, mark: CodeMark, told: str) -> None:
    width = WIDTH - _CODE_WIDTH
    sheet.need(max(sheet.height(told, SMALL_INK, width), BODY.line_mm) + 3)
    sheet.rule()
    sheet.y += 1.1
    draw_mark(sheet, mark, MARK / 2, sheet.y + BODY.line_mm / 2)
    sheet.row(
        Cell(mark.name, _CODE_NAME, MARK + 3, _CODE_WIDTH - MARK - 5),
        Cell(told, SMALL_INK, _CODE_WIDTH, width),
    )
    sheet.y += 0.9


def _ticks(sheet: Sheet, items: list[str], _texts: Texts, facts: Facts) -> None:
    blocks.ticks(sheet, [item.format(**facts) for item in items])
    sheet.skip(1)


def _figure(sheet: Sheet, name: str, texts: Texts, _facts: Facts) -> None:
    figures.FIGURES[name](sheet, texts)


def _new_page(sheet: Sheet, _said: str, _texts: Texts, _facts: Facts) -> None:
    if sheet.y > TOP:
        sheet.new_page()


def _rule(sheet: Sheet, said: str, texts: Texts, facts: Facts) -> None:
    blocks.rule_panel(sheet, texts, said.format(**facts))


_KINDS: Kinds = {
    "new_page": _new_page,
    "chapter": _chapter,
    "numbered": _numbered,
    "say": _say,
    "minutes": _minutes,
    "beside": _beside,
    "ticks": _ticks,
    "figure": _figure,
    "rule": _rule,
}
