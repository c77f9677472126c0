"""A text that leaves the safe haven names nobody, no recording, no time, and quotes no one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.plan_text import FindingKind, Known, check

KNOWN = Known(
    frozenset({"K-014", "W-01"}),
    frozenset({date(2026, 10, 12)}),
    ("Toen ik wachtte, vertelde hij over zijn dochter.", "kijkt weg"),
)


def found(text):
    return [(one.kind.value, text[one.start : one.end]) for one in check(text, KNOWN)]


@pytest.mark.parametrize(
    ("text", "piece", "kind"),
    [
        ("Bij K-014 liet ik stiltes vallen.", "K-014", "person"),
        ("Bij k014 liet ik stiltes vallen.", "k014", "person"),
        ("Met W\u201302 besproken", "W\u201302", "person"),
        ("In R-014 zag ik het.", "R-014", "recording"),
        ("In opname 14 zag ik het.", "opname 14", "recording"),
        ("Zie R21.", "R21", "recording"),
        ("Op 12:41 keek ik weg.", "12:41", "time"),
        ("Op 1:12:03,400 keek ik weg.", "1:12:03,400", "time"),
        ("Na 12 min 41 s keek ik weg.", "12 min 41 s", "time"),
        ("In minuut 12 keek ik weg.", "minuut 12", "time"),
        ("Om 14.30 uur", "14.30 uur", "time"),
        ("Ze zei “dat weet ik niet” en toen", "“dat weet ik niet”", "quote"),
        ("Ze zei „dat weet ik niet” en toen", "„dat weet ik niet”", "quote"),
        ("Ze zei 'dat weet ik niet'.", "'dat weet ik niet'", "quote"),
        ("Ze zei 'dat is foto's kijken'.", "'dat is foto's kijken'", "quote"),
        ("Op 12 oktober lukte het.", "12 oktober", "day"),
        ("Op 12-10-2026 lukte het.", "12-10-2026", "day"),
        ("Op 12/10 lukte het.", "12/10", "day"),
        ("On October 12th, 2026 it worked.", "October 12th, 2026", "day"),
        ("Op 2026-10-12 lukte het.", "2026-10-12", "day"),
        ("Nummer 111222333 staat erin", "111222333", "citizen_number"),
        ("Nummer 111 222 333 staat erin", "111 222 333", "citizen_number"),
        ("Nummer 111\u200e222\u200e333 staat", "111\u200e222\u200e333", "citizen_number"),
        ("Op 3 mei 111,222,333, zei hij", "111,222,333", "citizen_number"),
    ],
)
def test_what_may_not_leave_is_found_where_it_stands(text, piece, kind):
    assert found(text) == [(kind, piece)]


@pytest.mark.parametrize(
    "text",
    [
        "Ik tel na een open vraag tot drie voordat ik verder praat.",
        "Alleen sleutelwoorden; daarna 15 minuten voor het verslag.",
        "Ik maak foto's en agenda's niet af tijdens het gesprek.",
        "Voor 20 november kijk ik 2 keer terug.",
        "Ik let op 3 tellen stilte, 50/50 verdeeld.",
        "Toen ik wachtte, vertelde men iets.",
        "",
    ],
)
def test_own_words_are_let_be(text):
    assert found(text) == []


def test_words_of_a_note_or_captions_are_found_without_quotation_marks():
    text = "Fijn: toen ik wachtte vertelde hij OVER zijn dóchter, mooi."
    assert found(text) == [("same_words", "toen ik wachtte vertelde hij OVER zijn dóchter")]


def test_four_words_in_a_row_are_nobodys_quote():
    assert found("Toen ik wachtte, vertelde") == []


def test_two_quotes_apart_are_two_findings():
    once = "ik wachtte vertelde hij over"
    text = f"{once} en dat was toch echt wel heel bijzonder {once}"
    assert [kind for kind, _ in found(text)] == ["same_words", "same_words"]


def test_a_quote_that_is_in_a_note_too_is_named_once():
    assert [kind for kind, _ in found("“ik wachtte vertelde hij over”")] == ["quote"]


def test_a_library_without_recordings_still_finds_codes_and_quotes():
    kinds = [one.kind for one in check("K-014 zei “nee” in R-001", Known())]
    assert kinds == [FindingKind.PERSON, FindingKind.QUOTE, FindingKind.RECORDING]


@given(st.text(max_size=200), st.lists(st.text(max_size=60), max_size=3))
def test_findings_lie_in_the_text_in_order_of_place(text, notes):
    findings = check(text, Known(texts=tuple(notes)))
    assert all(0 <= one.start < one.end <= len(text) for one in findings)
    assert list(findings) == sorted(findings, key=lambda one: (one.start, one.end))


@given(st.lists(st.sampled_from(["ik", "wacht", "nu", "even", "dan", "praat"]), min_size=5))
def test_any_five_words_out_of_a_note_are_found(words):
    note = " ".join(["voor", *words, "na"])
    assert check(" ".join(words), Known(texts=(note,)))
