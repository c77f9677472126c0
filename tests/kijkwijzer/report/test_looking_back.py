"""The pages about looking back, as an independent reader sees them."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from uuid import UUID

import pytest
from pypdf import PdfReader

from annotations.client_notes import ClientNote, Sharing
from annotations.model import Note, Valence
from kijkwijzer.report import Sender, handbook, learning_plan, safe_haven, try_out_card
from kijkwijzer.report.overview_page import overview_pdf
from kijkwijzer.report.review_facts import (
    CodeMark,
    Fragment,
    OverviewFacts,
    Picture,
    SessionFacts,
    Span,
    StepDone,
    Told,
    TryOut,
)
from kijkwijzer.report.rubric_words import used_rubric
from kijkwijzer.report.session_page import session_pdf
from kijkwijzer.report.texts import load_texts
from rubrics.catalog import shipped_rubric
from rubrics.model import Shape

TODAY = date(2026, 11, 21)
RULES = {
    "nl": "Om van te leren. Nooit bewijs, nooit deel van een beoordeling.",
    "en": "To learn from. Never evidence, never part of an assessment.",
}
CIRCLE = CodeMark("Contact houden", Shape.CIRCLE, "principle_1")


def _fragment(at: int, text: str = "Zij zegt iets.", **more: str) -> Fragment:
    return Fragment(at * 7000, at * 7000 + 3000, (CIRCLE,), "werkt", Note(text, **more))


def _session(*fragments: Fragment, **more: object) -> SessionFacts:
    used = used_rubric(shipped_rubric(), "nl")
    spans = tuple(Span(one.start_ms, one.end_ms, 0, at) for at, one in enumerate(fragments, 1))
    facts = SessionFacts(
        recording=14,
        held_on=date(2026, 10, 12),
        days=(date(2026, 10, 15),),
        days_since=3,
        guide="Zelf terugkijken",
        ended=True,
        made_on=TODAY,
        picture=Picture(2_520_000, used.principles, spans),
        rubric=used,
        fragments=fragments,
        steps=(StepDone("Rustig beginnen", (("Mijn leervraag", "Wat doe ik bij stilte?"),)),),
        try_outs=(TryOut("Ik tel tot drie.", "De klant begint.", date(2026, 12, 1)),),
    )
    return replace(facts, **more)  # type: ignore[arg-type]


def _note(text: str, sharing: Sharing, **more: object) -> ClientNote:
    return ClientNote(UUID(int=7), 1000, 9000, text, sharing=sharing, **more)  # type: ignore[arg-type]


def _overview(*notes: ClientNote, **more: object) -> OverviewFacts:
    day = date(2026, 10, 20)
    facts = OverviewFacts(14, date(2026, 10, 12), day, TODAY, notes=notes)
    return replace(facts, **more)  # type: ignore[arg-type]


def _pages(data: bytes) -> list[str]:
    reader = PdfReader(BytesIO(data), strict=True)
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def _read(data: bytes) -> str:
    return " ".join(_pages(data))


EVERY: dict[str, Callable[[str], bytes]] = {
    "summary": lambda language: session_pdf(_session(_fragment(1)), load_texts(language)),
    "overview": lambda language: overview_pdf(
        _overview(_note("Fijn.", Sharing.AS_IS)), load_texts(language)
    ),
    "plan": lambda language: learning_plan("Ik leer.", language, made_on=TODAY),
    "handbook": lambda language: handbook(language, made_on=TODAY),
    "agreement": lambda language: safe_haven(language, made_on=TODAY),
    "card": lambda language: try_out_card("Ik wacht.", "Stilte.", language, made_on=TODAY),
}
every_page = pytest.mark.parametrize("page", EVERY)
both = pytest.mark.parametrize("language", ["nl", "en"])


@both
@every_page
def test_every_page_carries_the_rule_and_its_number(page: str, language: str) -> None:
    pages = _pages(EVERY[page](language))
    of = {"nl": "pagina {} van {}", "en": "page {} of {}"}[language]
    for at, text in enumerate(pages, start=1):
        assert RULES[language] in text
        assert of.format(at, len(pages)) in text


@both
@every_page
def test_every_page_is_tagged_titled_and_says_nothing_of_people(page: str, language: str) -> None:
    reader = PdfReader(BytesIO(EVERY[page](language)), strict=True)
    assert set(reader.metadata or {}) == {"/Title", "/Producer", "/CreationDate"}
    root = reader.trailer["/Root"]
    assert root["/Lang"] == {"nl": "nl-NL", "en": "en-GB"}[language]
    assert root["/MarkInfo"]["/Marked"]


@both
@every_page
def test_no_page_claims_to_be_the_official_kijkwijzer(page: str, language: str) -> None:
    text = _read(EVERY[page](language)).lower()
    for found in re.finditer("offici[eë]le kijkwijzer|official kijkwijzer", text):
        assert re.search(r"(niet de|not the) $", text[: found.start()])


@both
def test_summary_says_what_when_how_long_after_and_with_which_rubric(language: str) -> None:
    text = _read(session_pdf(_session(_fragment(1)), load_texts(language)))
    later = {"nl": "3 dagen na het gesprek", "en": "3 days after the conversation"}[language]
    for said in ("R-014", later, "Eigen uitwerking, geïnspireerd op", "Ik tel tot drie."):
        assert said in text
    assert "Wat doe ik bij stilte?" in text


def test_summary_of_a_sealed_session_says_that_it_is_sealed() -> None:
    sealed = _session(picture=None, rubric=None, sealed=True, steps=())
    text = _read(session_pdf(sealed, load_texts("nl")))
    assert "verzegeld, tot de klant het vrijgeeft" in text


@pytest.mark.parametrize(
    ("language", "only", "never"),
    [
        ("nl", "Alleen wat de klant heeft vrijgegeven", "Wat de klant zei, staat niet"),
        ("en", "Only what the client released is on this sheet", "is not on this"),
    ],
)
def test_summary_with_released_words_does_not_say_that_there_are_none(
    language: str, only: str, never: str
) -> None:
    told = (Told(5000, 9000, "Vrij woord."),)
    sealed = _session(picture=None, rubric=None, sealed=True, steps=(), told=told)
    text = _read(session_pdf(sealed, load_texts(language)))
    assert only in text
    assert never not in text


def test_each_of_300_fragments_begins_with_its_words_on_one_page() -> None:
    many = [_fragment(at, f"woord{at}x " * (at % 40 + 1)) for at in range(1, 301)]
    pages = _pages(session_pdf(_session(*many), load_texts("nl")))
    assert 20 < len(pages) < 120
    for at in range(1, 301):
        minutes, seconds = divmod(at * 7, 60)
        first = f"{minutes:02d}:{seconds:02d} \u2013 "
        assert [page for page in pages if first in page and f"woord{at}x" in page]


def test_note_longer_than_a_page_is_printed_whole() -> None:
    words = [f"w{at}" for at in range(3000)]
    text = _read(session_pdf(_session(_fragment(1, " ".join(words))), load_texts("nl")))
    assert all(word in text for word in words)


def test_markup_in_a_note_is_shown_as_it_was_typed() -> None:
    text = _read(
        session_pdf(_session(_fragment(1, "<b>vet</b> **sterk** &amp;")), load_texts("nl"))
    )
    assert "<b>vet</b> **sterk** &amp;" in text


@pytest.mark.parametrize("typed", ["goed 😀 zo", "مرحبا بك", "ይቅርታ"])
def test_letters_that_cannot_be_drawn_are_marked_and_the_page_says_so(typed: str) -> None:
    text = _read(session_pdf(_session(_fragment(1, typed)), load_texts("nl")))
    assert "□ staat voor een teken dat dit blad niet kan tonen." in text
    plain = _read(session_pdf(_session(_fragment(1, "Żółw Ελένη Анна")), load_texts("nl")))
    assert "□" not in plain
    assert "Żółw Ελένη Анна" in plain


def test_overview_says_for_each_note_who_may_know() -> None:
    said = {
        Sharing.ALONE: "Alleen jij mag dit weten",
        Sharing.IN_OTHER_WORDS: "in andere woorden verteld",
        Sharing.AS_IS: "precies zo verteld",
    }
    for sharing, words in said.items():
        text = _read(overview_pdf(_overview(_note("Mijn woord.", sharing)), load_texts("nl")))
        assert "Mijn woord." in text
        assert words in text
        assert not [one for one in said.values() if one != words and one in text]


def test_other_words_are_shown_only_once_the_client_agreed() -> None:
    note = _note("Eigen.", Sharing.IN_OTHER_WORDS, paraphrase="Vertaald.")
    before = _read(overview_pdf(_overview(note), load_texts("nl")))
    agreed = replace(note, paraphrase_approved=True)
    after = _read(overview_pdf(_overview(agreed), load_texts("nl")))
    assert "Vertaald." not in before
    assert "nog geen ja gezegd" in before
    assert "Zo mag het verteld worden: Vertaald." in after


def test_overview_says_how_to_take_back_and_whom_to_turn_to() -> None:
    sender = Sender(contact="Klachtenpunt, 0123", coordinator_word="klantmanager")
    text = _read(overview_pdf(_overview(sender=sender), load_texts("nl")))
    for said in ("Je mag altijd iets terugnemen", "intrekcode", "Klachtenpunt, 0123"):
        assert said in text
    assert "iemand anders dan de klantmanager" in text


def test_overview_without_a_contact_leaves_a_line_for_one() -> None:
    text = _read(overview_pdf(_overview(), load_texts("nl")))
    assert "Bel of mail (niet de werkregisseur)" in text


def test_how_a_moment_was_is_said_in_the_clients_words() -> None:
    note = _note("x", Sharing.ALONE, valence=Valence.WORKS_NOT)
    text = _read(overview_pdf(_overview(note), load_texts("nl")))
    assert "Zo was dit moment: niet fijn" in text
    assert "werkt" not in text


@both
def test_card_comes_four_times_on_one_page(language: str) -> None:
    data = try_out_card("Ik tel tot drie.", "Zij begint.", language, until=TODAY)
    (page,) = _pages(data)
    assert page.count("Ik tel tot drie.") == page.count("Zij begint.") == 4
    assert page.count(RULES[language].partition(". ")[2][:14]) == 5


def test_words_that_fit_no_card_take_the_page_and_lose_nothing() -> None:
    words = [f"w{at}" for at in range(330)]
    text = _read(try_out_card(" ".join(words), "kort", "nl"))
    assert all(text.count(word) >= 1 for word in words)
    assert "Knip" not in text


def test_letters_on_a_card_that_cannot_be_drawn_are_told_too() -> None:
    assert "□ staat voor" in _read(try_out_card("wacht 😀", "", "nl"))


@both
def test_agreement_is_one_page_also_with_a_long_contact(language: str) -> None:
    sender = Sender(contact="Klachtenpunt sociaal domein, 0123 45 67 89, elke werkdag " * 2)
    assert len(_pages(safe_haven(language, sender=sender))) == 1


@both
def test_handbook_leads_from_asking_to_trying_out(language: str) -> None:
    pages = _pages(handbook(language))
    assert 6 <= len(pages) <= 9
    chapters = {
        "nl": ("1 Vragen", "2 Filmen", "3 Kijken", "4 Praten", "5 Uitproberen"),
        "en": ("1 Asking", "2 Filming", "3 Looking", "4 Talking", "5 Trying out"),
    }[language]
    begins = [next(at for at, page in enumerate(pages[1:]) if name in page) for name in chapters]
    assert begins == sorted(set(begins))


@both
def test_no_page_of_the_handbook_is_left_nearly_empty(language: str) -> None:
    assert all(len(page) > 700 for page in _pages(handbook(language)))


@both
def test_handbook_shows_the_rubric_under_its_own_name_and_status(language: str) -> None:
    text, rubric = _read(handbook(language)), shipped_rubric()
    assert f"{rubric.name[language]} ({rubric.version}). {rubric.status[language]}" in text
    assert all(code.name[language] in text for _, _, code in rubric.codes())


@both
def test_handbook_shows_the_kijkkader_that_is_in_use(language: str) -> None:
    shipped = shipped_rubric()
    first, *others = shipped.principles
    code = replace(first.codes[0], name={"nl": "Rust & ruimte", "en": "Calm & room"})
    named = replace(first, name={"nl": "Van mij", "en": "Of mine"}, codes=(code,))
    own = replace(
        shipped,
        version="7",
        name={"nl": "Eigen", "en": "Own"},
        principles=(named, *others),
        focus_max=2,
    )
    text = _read(handbook(language, rubric=own))
    said = {
        "nl": ("Eigen (7)", "Rust & ruimte", "Van mij", "hooguit 2"),
        "en": ("Own (7)", "Calm & room", "Of mine", "choose 2"),
    }
    assert all(one in text for one in said[language])
    assert first.codes[1].name[language] not in text


def test_letters_of_a_kijkkader_that_cannot_be_drawn_are_told_beside_it() -> None:
    shipped = shipped_rubric()
    first, *others = shipped.principles
    code = replace(first.codes[0], name={"nl": "Rust 😀"})
    own = replace(shipped, principles=(replace(first, codes=(code, *first.codes[1:])), *others))
    pages = _pages(handbook("nl", rubric=own))
    (told,) = [page for page in pages if "□ staat voor" in page]
    assert "Rust □" in told


@both
def test_handbook_keeps_the_three_ways_of_looking_with_a_kijkkader_of_other_principles(
    language: str,
) -> None:
    shipped = shipped_rubric()
    own = replace(shipped, principles=shipped.principles[:1])
    text = _read(handbook(language, rubric=own))
    assert all(one.name[language] in text for one in shipped.principles)


def test_plan_keeps_its_paragraphs_and_tells_whose_it_is() -> None:
    text = _read(learning_plan("Eerst dit.\n\nDan dat.", "nl"))
    assert "Eerst dit. Dan dat." in text
    assert "geschreven en vrijgegeven door wie het aangaat" in text


def test_plan_of_any_length_is_printed_whole() -> None:
    paragraphs = [f"p{at} " + "woord " * 600 for at in range(12)]
    text = _read(learning_plan("\r\n \r\n".join(paragraphs), "nl"))
    assert all(f"p{at} " in text for at in range(12))
