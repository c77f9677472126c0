"""Numbers in words are found as numbers are, and lead back to where they stood."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.plan_text import FindingKind, Known, check
from annotations.spelled import CARDINALS, Spelled

KNOWN = Known(codes=frozenset({"K-014"}), days=frozenset({date(2026, 10, 12)}))


def found(text):
    return [(one.kind, text[one.start : one.end]) for one in check(text, KNOWN)]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (FindingKind.RECORDING, "opname veertien"),
        (FindingKind.RECORDING, "recording twenty-one"),
        (FindingKind.PERSON, "klant veertien"),
        (FindingKind.PERSON, "client number fourteen"),
        (FindingKind.DAY, "twaalf oktober"),
        (FindingKind.DAY, "twaalfde oktober"),
        (FindingKind.DAY, "October twelfth"),
        (FindingKind.TIME, "minuut twaalf"),
        (FindingKind.TIME, "kwart over twaalf"),
        (FindingKind.TIME, "half tien"),
        (FindingKind.TIME, "half past two"),
    ],
)
def test_a_number_in_words_is_found_where_it_stands(kind, words):
    assert found(f"Ik zag in {words}, dat ik snel praat.") == [(kind, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Ik tel drie tellen stilte voordat ik verder vraag.",
        "Per klant vijftien minuten voorbereiden.",
        "Ik kijk twee opnames terug met een collega.",
        "De helft van de tijd praat ik zelf, half zo veel is genoeg.",
        "In the first minutes I ask one open question.",
        "Tien voor een taal, en elf keer hetzelfde.",
    ],
)
def test_numbers_that_name_nobody_and_no_time_may_stay(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("word", "number"),
    [("eenentwintig", 21), ("twee\u00ebntwintig", 22), ("drieenzestig", 63), ("ninety-nine", 99)],
)
def test_numbers_up_to_a_hundred_are_known(word, number):
    assert CARDINALS[word] == number


@given(st.lists(st.sampled_from(["opname", "veertien", "VIJF", "12", "caf\u00e9", "zes-"])))
def test_every_piece_leads_back_to_the_text(words):
    text = " ".join(words)
    spelled = Spelled(text)
    places = [spelled.span(at, at + 1) for at in range(len(spelled.plain))]
    pieces = dict.fromkeys(places)
    assert "".join(text[start:end] for start, end in pieces) == text
