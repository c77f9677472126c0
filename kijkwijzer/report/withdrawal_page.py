"""What a withdrawal destroyed, what remains, and which copies nobody here can reach."""

from annotations.model import Purpose, recording_label
from annotations.withdrawal import PlanPart, RegisterEntry, WithdrawalReceipt
from kijkwijzer.report import blocks
from kijkwijzer.report.facts import Sender
from kijkwijzer.report.plain import one_line
from kijkwijzer.report.sheet import BODY, SMALL, STRONG, WIDTH, Cell, Sheet, render
from kijkwijzer.report.texts import Texts
from kijkwijzer.report.wording import about, coordinator, purpose_name

_COUNT_WIDTH = 40.0
_KIND_WIDTH = 66.0
_GUTTER = 6.0
_HEX_GROUP = 8


def withdrawal_pdf(receipt: WithdrawalReceipt, sender: Sender, texts: Texts) -> bytes:
    """Draw a withdrawal receipt as PDF."""
    suffix = "" if receipt.purpose is None else "_purpose"
    word = coordinator(texts, sender.coordinator_word)
    facts = {"number": receipt.label, "day": texts.day(receipt.day), "coordinator": word}
    if receipt.purpose is not None:
        facts["purpose"] = purpose_name(texts, receipt.purpose)
    title = texts.say(f"withdrawal.title{suffix}")

    def body(sheet: Sheet) -> None:
        blocks.title(sheet, title, texts.say(f"withdrawal.lead{suffix}", **facts))
        _destroyed(sheet, receipt.parts, texts)
        if receipt.also:
            numbers = ", ".join(map(recording_label, receipt.also))
            blocks.paragraph(sheet, texts.say("withdrawal.also", numbers=numbers))
        _remains(sheet, receipt.purpose, texts, facts)
        _outside(sheet, receipt.outside, texts)
        blocks.heading(sheet, texts.say("withdrawal.beyond"))
        blocks.bullets(sheet, texts.get("withdrawal.beyond_items"))
        _log(sheet, receipt.audit_head, texts)
        _contact(sheet, sender, texts)

    running = texts.say(f"withdrawal.running{suffix}", **facts)
    return render(about(texts, title, running, receipt.day), body)


def _destroyed(sheet: Sheet, parts: tuple[PlanPart, ...], texts: Texts) -> None:
    blocks.heading(sheet, texts.say("withdrawal.destroyed"))
    shown = [part for part in parts if part.count > 0]
    if not shown:
        blocks.paragraph(sheet, texts.say("withdrawal.destroyed_none"))
    for part in shown:
        blocks.ruled_row(
            sheet,
            Cell(texts.say(f"words.part.{part.kind.value}"), BODY, 0, WIDTH - _COUNT_WIDTH),
            Cell(_count(part, texts), STRONG, WIDTH - _COUNT_WIDTH, _COUNT_WIDTH),
        )
    sheet.skip(1)


def _count(part: PlanPart, texts: Texts) -> str:
    count = texts.number(part.count)
    if not part.size_bytes:
        return texts.say("withdrawal.counted", count=count)
    return texts.say("withdrawal.counted_size", count=count, size=texts.size(part.size_bytes))


def _remains(sheet: Sheet, purpose: Purpose | None, texts: Texts, facts: dict[str, str]) -> None:
    blocks.heading(sheet, texts.say("withdrawal.remains"))
    if purpose is not None:
        blocks.paragraph(sheet, texts.say("withdrawal.remains_purpose"))
        return
    blocks.bullets(sheet, [item.format(**facts) for item in texts.get("withdrawal.remains_items")])


def _outside(sheet: Sheet, copies: tuple[RegisterEntry, ...], texts: Texts) -> None:
    blocks.heading(sheet, texts.say("withdrawal.outside"), follows=30)
    if not copies:
        blocks.paragraph(sheet, texts.say("withdrawal.outside_none"))
        return
    blocks.paragraph(sheet, texts.say("withdrawal.outside_lead"))
    for copy in copies:
        left = WIDTH - _KIND_WIDTH - _GUTTER
        blocks.ruled_row(
            sheet,
            Cell(_copy_name(copy, texts), STRONG, 0, _KIND_WIDTH),
            Cell(_copy_place(copy, texts), BODY, _KIND_WIDTH + _GUTTER, left),
        )


def _copy_name(copy: RegisterEntry, texts: Texts) -> str:
    kind = texts.say(f"words.copy.{copy.kind.value}")
    return texts.say("withdrawal.outside_row", kind=kind, day=texts.day(copy.made_on))


def _copy_place(copy: RegisterEntry, texts: Texts) -> str:
    where, who = one_line(copy.place), one_line(copy.for_whom)
    told = [texts.say("withdrawal.where", where=where)] if where else []
    told += [texts.say("withdrawal.who", who=who)] if who else []
    told = told or [texts.say("withdrawal.unknown")]
    return "\n".join([*told, texts.say(f"withdrawal.state.{copy.state.value}")])


def _log(sheet: Sheet, head: str, texts: Texts) -> None:
    if not head.strip():
        return
    mark = one_line(head)
    grouped = " ".join(mark[at : at + _HEX_GROUP] for at in range(0, len(mark), _HEX_GROUP))
    texts_shown = [
        (texts.say("withdrawal.log"), STRONG),
        (grouped, BODY),
        (texts.say("withdrawal.log_lead"), SMALL),
    ]
    sheet.skip(4)
    blocks.panel(sheet, texts_shown)


def _contact(sheet: Sheet, sender: Sender, texts: Texts) -> None:
    blocks.heading(sheet, texts.say("withdrawal.ask"), follows=12)
    if sender.contact.strip():
        blocks.paragraph(sheet, sender.contact)
    else:
        word = coordinator(texts, sender.coordinator_word)
        blocks.entry(sheet, texts.say("withdrawal.ask_empty", coordinator=word))
