"""A letter to whoever received a copy: what was given, what is asked, and a slip to answer."""

from annotations.model import recording_label
from kijkwijzer.report import blocks
from kijkwijzer.report.facts import DeletionLetter
from kijkwijzer.report.plain import one_line
from kijkwijzer.report.sheet import Sheet, render
from kijkwijzer.report.texts import Texts
from kijkwijzer.report.wording import about, purpose_name

_MARK_LENGTH = 16


def letter_pdf(letter: DeletionLetter, texts: Texts) -> bytes:
    """Draw a letter as PDF."""
    title = texts.say("letter.title")
    running = texts.say("letter.running", what=_what(letter, texts), day=_written(letter, texts))

    def body(sheet: Sheet) -> None:
        blocks.title(sheet, title)
        blocks.facts(sheet, _head(letter, texts))
        sheet.skip(2)
        blocks.paragraph(sheet, texts.say("letter.greeting"))
        blocks.paragraph(sheet, _withdrawn(letter, texts))
        blocks.heading(sheet, texts.say("letter.please"))
        blocks.bullets(sheet, texts.get("letter.please_items"))
        blocks.paragraph(sheet, texts.say("letter.answer"))
        blocks.paragraph(sheet, texts.say("letter.thanks"))
        if letter.sender.contact.strip():
            blocks.paragraph(sheet, letter.sender.contact)
        _slip(sheet, letter, texts)

    return render(about(texts, title, running, letter.written_on), body)


def _head(letter: DeletionLetter, texts: Texts) -> list[tuple[str, str]]:
    return [
        (texts.say("letter.to"), one_line(letter.entry.for_whom)),
        (texts.say("letter.from"), letter.sender.organisation),
        (texts.say("letter.date"), _written(letter, texts)),
        *_subject(letter, texts),
    ]


def _subject(letter: DeletionLetter, texts: Texts) -> list[tuple[str, str]]:
    """Say which copy it is; its mark is the start of its check number."""
    entry = letter.entry
    kind = texts.say(f"words.copy.{entry.kind.value}")
    given_on, what = texts.day(entry.made_on), _what(letter, texts)
    subject = texts.say("letter.about_text", kind=kind, what=what, day=given_on)
    mark = entry.sha256.hex()[:_MARK_LENGTH]
    more = (("letter.where", one_line(entry.place)), ("letter.reference", mark))
    known = [(texts.say(path), value) for path, value in more if value]
    return [(texts.say("letter.about"), subject), *known]


def _what(letter: DeletionLetter, texts: Texts) -> str:
    """Name the recording, or the library for a copy of the whole of it."""
    number = letter.entry.number
    if number is None:
        return texts.say("letter.whole")
    return texts.say("letter.recording", number=recording_label(number))


def _written(letter: DeletionLetter, texts: Texts) -> str:
    return texts.day(letter.written_on)


def _withdrawn(letter: DeletionLetter, texts: Texts) -> str:
    kind = texts.say(f"words.copy_given.{letter.entry.kind.value}")
    facts = {
        "day": texts.day(letter.entry.made_on),
        "kind": kind,
        "what": _what(letter, texts),
        "gone": ", ".join(map(recording_label, letter.numbers)),
    }
    if not letter.purposes:
        return texts.say("letter.withdrawn", **facts)
    names = ", ".join(purpose_name(texts, one) for one in letter.purposes)
    return texts.say("letter.withdrawn_purpose", purpose=names, **facts)


def _slip(sheet: Sheet, letter: DeletionLetter, texts: Texts) -> None:
    """Begin a page of its own, which can be sent back alone."""
    sheet.new_page()
    blocks.heading(sheet, texts.say("letter.slip"))
    blocks.facts(sheet, _subject(letter, texts))
    blocks.ticks(sheet, texts.get("letter.slip_items"))
    blocks.entry(sheet, texts.say("letter.slip_note"))
    blocks.entry(sheet, texts.say("letter.slip_role"))
    labels = texts.say("words.date"), texts.say("words.signature")
    blocks.signatures(sheet, [texts.say("letter.slip_sign")], labels)
