"""The text of a learning plan, as its owner typed and approved it. Knows nothing of recordings."""

import re
from datetime import date

from kijkwijzer.report import blocks
from kijkwijzer.report.plain import plain
from kijkwijzer.report.sheet import Sheet, Style, render
from kijkwijzer.report.texts import Texts
from kijkwijzer.report.wording import about_learning

_PARAGRAPHS = re.compile(r"(?:\r?\n[ \t]*){2,}")
_WORDS = Style(size=11.5, leading=1.55)


def plan_pdf(text: str, made_on: date, texts: Texts) -> bytes:
    """Draw a learning plan as PDF; lines with nothing on them part the paragraphs."""

    def body(sheet: Sheet) -> None:
        day = texts.day(made_on)
        blocks.title(sheet, texts.say("plan.title"), texts.say("plan.lead", day=day))
        for paragraph in _PARAGRAPHS.split(text):
            # Each by itself: what is printed as one text has an end, and a plan has none.
            if plain(paragraph):
                blocks.paragraph(sheet, paragraph, _WORDS)
        sheet.skip(4)
        blocks.rule_panel(sheet, texts, texts.say("plan.own"))

    return render(about_learning(texts, texts.say("plan.title"), made_on), body)
