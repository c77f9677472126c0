"""What a receipt says, as read back by an independent reader."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from annotations.model import Purpose
from annotations.withdrawal import RegisterState
from kijkwijzer.report import DecisionLine, Sender
from kijkwijzer.report.consent_page import consent_pdf
from kijkwijzer.report.withdrawal_page import withdrawal_pdf

Written = Callable[..., Any]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "nl",
            ("Ja, tot en met 19 februari 2027", "Alleen met een vervaagd gezicht.", "12 okt"),
        ),
        ("en", ("Yes, last day 19 February 2027", "Only with a blurred face.", "12 October 2026")),
    ],
)
def test_consent_receipt_says_what_was_decided_until_when_and_how(
    written: Written, consent: Any, language: str, said: tuple[str, ...]
) -> None:
    text = written(consent_pdf, consent, language=language).text
    assert all(one in text for one in (*said, "R-014", "K-014"))


def test_consent_receipt_shows_the_code_and_whom_to_turn_to(written: Written, consent: Any) -> None:
    text = written(consent_pdf, consent).text
    assert "LINDE · 4827 · KOMPAS" in text
    assert "Klachtenpunt, 0123 45 67 89" in text
    assert "iemand anders dan de klantmanager" in text


def test_code_is_the_largest_text_of_the_receipt(written: Written, consent: Any) -> None:
    sizes: dict[str, float] = {}

    def note(text: str, _cm: Any, _tm: Any, _font: Any, size: float) -> None:
        if text.strip():
            sizes[text.strip()] = max(sizes.get(text.strip(), 0.0), size)

    written(consent_pdf, consent).reader.pages[0].extract_text(visitor_text=note)
    assert max(sizes, key=sizes.__getitem__) == "LINDE · 4827 · KOMPAS"


def test_usual_consent_receipt_is_one_page(written: Written, consent: Any) -> None:
    lines = tuple(
        DecisionLine(purpose, allowed=True, until=date(2027, 2, 19)) for purpose in Purpose
    )
    assert len(written(consent_pdf, consent).pages) == 1
    assert len(written(consent_pdf, replace(consent, decisions=lines[:5])).pages) == 1


def test_purpose_without_an_answer_is_told_to_be_a_no(written: Written, consent: Any) -> None:
    asked = (*consent.decisions, DecisionLine(Purpose.QUOTE, allowed=None))
    text = written(consent_pdf, replace(consent, decisions=asked)).text
    not_asked = text.partition("Niet gevraagd, dus nee:")[2]
    assert "Woorden in een verslag" in not_asked
    assert "Onderzoek," not in not_asked


def test_no_to_looking_back_says_that_the_recording_goes(written: Written, consent: Any) -> None:
    no = (DecisionLine(Purpose.OWN_LEARNING, allowed=False),)
    assert (
        "blijft de opname niet bewaard" in written(consent_pdf, replace(consent, decisions=no)).text
    )
    assert "blijft de opname niet bewaard" not in written(consent_pdf, consent).text


def test_receipt_without_contact_leaves_a_line_for_one(written: Written, consent: Any) -> None:
    text = written(consent_pdf, replace(consent, sender=Sender())).text
    assert "Bel of mail (niet de werkregisseur)" in text


def test_english_receipt_translates_the_usual_word_only(written: Written, consent: Any) -> None:
    usual = replace(consent, sender=Sender(contact="x", coordinator_word="werkregisseur"))
    assert "work coordinator" in written(consent_pdf, usual, language="en").text
    assert "klantmanager" in written(consent_pdf, consent, language="en").text


def test_withdrawal_receipt_counts_what_was_destroyed(
    written: Written, withdrawal: Any, sender: Sender
) -> None:
    text = written(withdrawal_pdf, withdrawal, sender).text
    assert "Film: beeld en geluid 1 · 612 MB" in text
    assert "Momenten en fragmenten 1.022" in text


def test_withdrawal_receipt_says_what_remains(
    written: Written, withdrawal: Any, sender: Sender
) -> None:
    text = written(withdrawal_pdf, withdrawal, sender).text
    assert "Het nummer R-014, de dag 21 november 2026" in text


def test_withdrawal_receipt_lists_each_copy_with_where_and_who(
    written: Written, withdrawal: Any, sender: Sender
) -> None:
    text = written(withdrawal_pdf, withdrawal, sender).text
    assert "Waar: beveiligde mail Wie: intervisiegroep West" in text
    assert "Nog niet gevraagd" in text
    told = replace(withdrawal.outside[0], state=RegisterState.CONFIRMED)
    told_text = written(withdrawal_pdf, replace(withdrawal, outside=(told,)), sender).text
    assert "Volgens de ontvanger gewist" in told_text


def test_withdrawal_receipt_carries_the_head_of_the_log(
    written: Written, withdrawal: Any, sender: Sender
) -> None:
    text = written(withdrawal_pdf, withdrawal, sender).text
    assert "3f9a0c12" * 8 in text.replace(" ", "")


def test_withdrawal_receipt_promises_this_program_and_this_library_only(
    written: Written, withdrawal: Any, sender: Sender
) -> None:
    text = written(withdrawal_pdf, withdrawal, sender, language="en").text
    assert "With this program and with the files of this library, nobody can open it" in text
    assert "old copy of the whole library" in text


def test_withdrawal_of_one_purpose_says_that_the_recording_stays(
    written: Written, withdrawal: Any, sender: Sender
) -> None:
    one = replace(withdrawal, purpose=Purpose.RESEARCH_CODING, parts=())
    text = written(withdrawal_pdf, one, sender).text
    assert "één doel ingetrokken: Onderzoek" in text
    assert "De opname blijft voor de andere doelen" in text
    assert "kan niemand haar nog openen" not in text


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "nog niet kan nakomen: het blijft dicht"), ("en", "cannot keep yet: it stays closed")],
)
def test_yes_on_a_condition_that_cannot_be_kept_is_not_a_plain_yes(
    written: Written, consent: Any, language: str, said: str
) -> None:
    text = written(consent_pdf, consent, language=language).text
    assert text.count(said) == 1


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "afgelopen na 19 februari"), ("en", "ended after 19 February")]
)
def test_yes_that_has_ended_is_no_no(
    written: Written, consent: Any, language: str, said: str
) -> None:
    last_day = date(2026, 2, 19)
    ended = (DecisionLine(Purpose.OWN_LEARNING, allowed=True, until=last_day, ended=True),)
    text = written(consent_pdf, replace(consent, decisions=ended), language=language).text
    assert said in text
    assert "blijft de opname niet bewaard" not in text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_withdrawal_receipt_names_the_original_and_the_same_film_elsewhere(
    written: Written, withdrawal: Any, language: str
) -> None:
    text = written(
        withdrawal_pdf, replace(withdrawal, also=(3, 21)), Sender(), language=language
    ).text
    assert "R-003, R-021" in text
    assert {"nl": "wissen", "en": "delete it there"}[language] in text
    alone = written(withdrawal_pdf, withdrawal, Sender(), language=language).text
    assert "R-003" not in alone


UNKNOWN = Sender(contact="\u260e 0123 45 67 89")
SAID = "□ staat voor een teken dat dit blad niet kan tonen."


def test_a_receipt_says_what_stands_for_letters_that_it_cannot_draw(
    written: Written, consent: Any, withdrawal: Any
) -> None:
    text = written(consent_pdf, replace(consent, sender=UNKNOWN)).text
    assert "□ 0123" in text
    assert text.count(SAID) == 1
    assert SAID in written(withdrawal_pdf, withdrawal, UNKNOWN).text
    assert SAID not in written(consent_pdf, consent).text
