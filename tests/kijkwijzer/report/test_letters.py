"""The letter that asks a recipient to erase a copy."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from annotations.model import Purpose
from annotations.withdrawal import RegisterEntry, RegisterKind
from kijkwijzer.report import DeletionLetter, Sender
from kijkwijzer.report.letter_page import letter_pdf

Written = Callable[..., Any]


@pytest.fixture
def letter(entry: RegisterEntry, sender: Sender) -> DeletionLetter:
    return DeletionLetter(entry, date(2026, 11, 21), (14,), sender=sender)


def test_letter_says_which_copy_was_given_when_and_to_whom(
    written: Written, letter: DeletionLetter
) -> None:
    text = written(letter_pdf, letter).text
    for said in ("intervisiegroep West", "14 november 2026", "R-014", "0001020304050607"):
        assert said in text
    assert "een bestand met momenten en notities uit opname R-014" in text


def test_answer_stands_on_a_page_of_its_own_with_its_mark(
    written: Written, letter: DeletionLetter
) -> None:
    short = replace(letter, sender=Sender(), entry=replace(letter.entry, place=""))
    first, answer = written(letter_pdf, short).pages
    assert "Dank u wel" in first
    assert "Antwoord\n" not in first
    assert "0001020304050607" in answer
    assert "intervisiegroep" not in answer


@pytest.mark.parametrize("kind", RegisterKind)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_kind_of_copy_has_a_letter(
    written: Written, letter: DeletionLetter, kind: RegisterKind, language: str
) -> None:
    one = replace(letter, entry=replace(letter.entry, kind=kind))
    assert "R-014" in written(letter_pdf, one, language=language).text


def test_copy_of_the_whole_library_says_what_in_it_was_withdrawn(
    written: Written, letter: DeletionLetter
) -> None:
    whole = replace(letter.entry, number=None, kind=RegisterKind.BACKUP)
    text = written(letter_pdf, replace(letter, entry=whole, numbers=(3, 21))).text
    assert "een bibliotheek met opnames" in text
    assert "ingetrokken: R-003, R-021." in text
    assert "R-014" not in text


def test_letter_of_one_purpose_names_it(written: Written, letter: DeletionLetter) -> None:
    one = replace(letter, purposes=(Purpose.INTERVISION,))
    text = written(letter_pdf, one).text
    assert "Van R-014 is de toestemming voor dit doel ingetrokken: Met collega" in text


def test_a_letter_says_what_stands_for_letters_that_it_cannot_draw(
    written: Written, letter: DeletionLetter
) -> None:
    unknown = replace(letter, sender=Sender(contact="\u260e 0123 45 67 89"))
    assert "□ staat voor" in written(letter_pdf, unknown).text
    assert "□ staat voor" not in written(letter_pdf, letter).text
