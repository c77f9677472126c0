"""What a client takes home after looking along: own words, who may know, how to take it back."""

from annotations.client_notes import ClientNote, Sharing
from kijkwijzer.report import blocks
from kijkwijzer.report.fragment_blocks import span_words
from kijkwijzer.report.marks import badge, timeline
from kijkwijzer.report.plain import plain
from kijkwijzer.report.review_facts import OverviewFacts
from kijkwijzer.report.sheet import MUTED, SMALL, WIDTH, Cell, Sheet, Style, render
from kijkwijzer.report.texts import Texts
from kijkwijzer.report.wording import about_learning, coordinator, days_after

_LARGE = Style(size=12)
_WORDS = Style("Medium", 13, leading=1.5)
_STRONG = Style("SemiBold", 12)
_QUIET = Style(size=11, color="muted")
_TEXT_X = 10.0
_KEEP = 60.0


def overview_pdf(facts: OverviewFacts, texts: Texts) -> bytes:
    """Draw the client's own overview as PDF."""

    def body(sheet: Sheet) -> None:
        since = (facts.looked_on - facts.held_on).days
        looked_on = days_after(texts, facts.looked_on, since)
        days = {"held_on": texts.day(facts.held_on), "looked_on": looked_on}
        blocks.title(sheet, texts.say("overview.title"), texts.say("overview.lead", **days))
        blocks.rule_panel(sheet, texts, texts.say("overview.safe"))
        _pieces(sheet, facts, texts)
        _more(sheet, facts, texts)
        _take_back(sheet, facts, texts)

    return render(about_learning(texts, texts.say("overview.title"), facts.made_on), body)


def _pieces(sheet: Sheet, facts: OverviewFacts, texts: Texts) -> None:
    blocks.heading(sheet, texts.say("overview.pieces"), follows=50)
    if facts.picture is not None and facts.picture.spans:
        timeline(sheet, facts.picture)
    if not facts.notes and not facts.untold:
        blocks.paragraph(sheet, texts.say("overview.none"), _LARGE)
    for place, note in enumerate(facts.notes, start=1):
        _note(sheet, place, note, facts, texts)
    for start_ms, end_ms in facts.untold:
        looked = texts.say("overview.untold", span=span_words(start_ms, end_ms))
        blocks.paragraph(sheet, looked, _QUIET)


def _note(sheet: Sheet, place: int, note: ClientNote, facts: OverviewFacts, texts: Texts) -> None:
    """Write one note; the choice of who may know it stays on the page where the words end."""
    under = _under(note, facts, texts)
    said = note.text if plain(note.text) else texts.say("overview.no_words")
    width = WIDTH - _TEXT_X
    below = sum(sheet.height(text, style, width) for text, style in under)
    words = sheet.height(said, _WORDS, width)
    sheet.need(min(words + below + 12, _KEEP))
    sheet.rule()
    sheet.y += 3
    badge(sheet, place, 3, sheet.y + MUTED.line_mm / 2 - 0.2)
    sheet.row(Cell(span_words(note.start_ms, note.end_ms), MUTED, _TEXT_X, width))
    sheet.row(Cell(said, _WORDS if plain(note.text) else _QUIET, _TEXT_X, width))
    sheet.y += 1.5
    sheet.need(below)
    for text, style in under:
        sheet.row(Cell(text, style, _TEXT_X, width))
    sheet.y += 3.5


def _under(note: ClientNote, facts: OverviewFacts, texts: Texts) -> list[tuple[str, Style]]:
    told: list[tuple[str, Style]] = []
    if note.valence is not None:
        how = texts.say(f"overview.valence.{note.valence.value}")
        told.append((texts.say("overview.how", how=how), _QUIET))
    told.append((texts.say(f"overview.sharing.{note.sharing.value}"), _STRONG))
    if note.sharing is Sharing.IN_OTHER_WORDS:
        told.append(_other_words(note, texts))
    if note.id in facts.released:
        told.append((texts.say("overview.released"), _QUIET))
    return told


def _other_words(note: ClientNote, texts: Texts) -> tuple[str, Style]:
    if note.paraphrase_approved:
        return texts.say("overview.other_words", words=plain(note.paraphrase)), _LARGE
    return texts.say("overview.not_approved"), _QUIET


def _more(sheet: Sheet, facts: OverviewFacts, texts: Texts) -> None:
    shown = [(asked, said) for asked, said in facts.texts if plain(said)]
    if not shown:
        return
    blocks.heading(sheet, texts.say("overview.more"), follows=20)
    blocks.paragraph(sheet, texts.say("overview.more_lead"), SMALL)
    for asked, said in shown:
        sheet.need(min(sheet.height(said, _WORDS, WIDTH) + 6, _KEEP))
        sheet.write(asked, _QUIET)
        sheet.write(said, _WORDS)
        sheet.skip(3)


def _take_back(sheet: Sheet, facts: OverviewFacts, texts: Texts) -> None:
    word = coordinator(texts, facts.sender.coordinator_word)
    blocks.heading(sheet, texts.say("overview.take_back"), follows=60)
    items = [item.format(coordinator=word) for item in texts.get("overview.take_back_items")]
    blocks.bullets(sheet, items, _LARGE)
    contact = plain(facts.sender.contact)
    if contact:
        lead = texts.say("overview.contact", coordinator=word)
        number = texts.say("overview.number", number=facts.label)
        blocks.panel(sheet, [(lead, _LARGE), (contact, _STRONG), (number, _QUIET)])
    else:
        blocks.entry(sheet, texts.say("consent.ask_empty", coordinator=word))
        sheet.skip(3)
        blocks.paragraph(sheet, texts.say("overview.number", number=facts.label), SMALL)
