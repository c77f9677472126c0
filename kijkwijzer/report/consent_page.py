"""What one participant takes home: their decisions, and the code to take them back."""

from annotations.model import Purpose
from kijkwijzer.report import blocks
from kijkwijzer.report.facts import ConsentReceipt, DecisionLine
from kijkwijzer.report.plain import one_line, plain
from kijkwijzer.report.sheet import (
    BODY,
    SMALL,
    SMALL_INK,
    STRONG,
    WIDTH,
    Cell,
    Sheet,
    Style,
    render,
)
from kijkwijzer.report.texts import Texts
from kijkwijzer.report.wording import about, conditions, coordinator, purpose_name

_ANSWER_WIDTH = 60.0
_ASKED_WIDTH = WIDTH - _ANSWER_WIDTH - 6
_YES = Style("SemiBold", color="ok")
_NO = Style("SemiBold", color="muted")
_CLOSED = Style("SemiBold", color="warn")


def consent_pdf(receipt: ConsentReceipt, texts: Texts) -> bytes:
    """Draw a consent receipt as PDF."""
    facts = {
        "number": receipt.label,
        "participant": one_line(receipt.participant),
        "held_on": texts.day(receipt.held_on),
        "day": texts.day(receipt.made_on),
    }
    running = texts.say("consent.running", **facts)

    def body(sheet: Sheet) -> None:
        blocks.title(sheet, texts.say("consent.title"), texts.say("consent.lead", **facts))
        _code(sheet, receipt, texts)
        _decisions(sheet, receipt, texts)
        blocks.heading(sheet, texts.say("consent.stop"))
        word = coordinator(texts, receipt.sender.coordinator_word)
        stop = [item.format(coordinator=word) for item in texts.get("consent.stop_items")]
        blocks.bullets(sheet, stop)

    return render(about(texts, texts.say("consent.title"), running, receipt.made_on), body)


def _code(sheet: Sheet, receipt: ConsentReceipt, texts: Texts) -> None:
    """Show the code with whom to tell it, who is not the coordinator."""
    word = coordinator(texts, receipt.sender.coordinator_word)
    contact = plain(receipt.sender.contact)
    told = [
        (texts.say("consent.code_hint"), BODY),
        (contact, STRONG),
        (texts.say("consent.not_coordinator", coordinator=word) if contact else "", SMALL),
    ]
    blocks.code_panel(sheet, texts.say("consent.code_label"), one_line(receipt.code), told)
    if not contact:
        blocks.entry(sheet, texts.say("consent.ask_empty", coordinator=word))
        sheet.skip(4)


def _decisions(sheet: Sheet, receipt: ConsentReceipt, texts: Texts) -> None:
    blocks.heading(sheet, texts.say("consent.decided"))
    blocks.paragraph(sheet, texts.say("consent.decided_lead"), SMALL)
    word = coordinator(texts, receipt.sender.coordinator_word)
    for line in receipt.decisions:
        if line.allowed is not None:
            _decision(sheet, line, texts, word)
    sheet.rule()
    sheet.skip(2)
    not_asked = _not_asked(receipt, texts)
    if not_asked:
        blocks.paragraph(sheet, texts.say("consent.not_asked", purposes=not_asked), SMALL)
    if _refused_looking(receipt):
        blocks.panel(sheet, [(texts.say("consent.goes"), BODY)], fill="warn_soft", line="warn_line")


def _refused_looking(receipt: ConsentReceipt) -> bool:
    looking = [line for line in receipt.decisions if line.purpose is Purpose.OWN_LEARNING]
    return any(line.allowed is False for line in looking)


def _decision(sheet: Sheet, line: DecisionLine, texts: Texts, word: str) -> None:
    said, style = _answer(line, texts)
    means = texts.say(f"words.purpose_means.{line.purpose.value}", coordinator=word)
    below = [(means, SMALL)]
    if line.allowed and not line.ended and line.conditions:
        below += [(" ".join(conditions(texts, line.conditions)), SMALL_INK)]
    height = sum(sheet.height(text, look, _ASKED_WIDTH) for text, look in below)
    sheet.need(min(height, 60) + 2 * STRONG.line_mm)
    blocks.ruled_row(
        sheet,
        Cell(purpose_name(texts, line.purpose), STRONG, 0, _ASKED_WIDTH),
        Cell(said, style, WIDTH - _ANSWER_WIDTH, _ANSWER_WIDTH),
        room_below=0,
    )
    for text, look in below:
        sheet.row(Cell(text, look, 0, _ASKED_WIDTH))
    sheet.y += 2


def _answer(line: DecisionLine, texts: Texts) -> tuple[str, Style]:
    if not line.allowed:
        return texts.say("words.no"), _NO
    day = texts.day(line.until) if line.until is not None else ""
    if line.ended:
        return texts.say("words.ended_after", day=day) if day else texts.say("words.ended"), _NO
    if line.stays_closed:
        return texts.say("words.stays_closed"), _CLOSED
    return texts.say("words.until", day=day) if day else texts.say("words.yes"), _YES


def _not_asked(receipt: ConsentReceipt, texts: Texts) -> str:
    """Name the purposes without an answer; their silence is a no."""
    answered = {line.purpose for line in receipt.decisions if line.allowed is not None}
    left = (purpose for purpose in Purpose if purpose not in answered)
    return ", ".join(purpose_name(texts, purpose) for purpose in left)
