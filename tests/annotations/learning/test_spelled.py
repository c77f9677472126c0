"""Numbers in words are found as numbers are, and lead back to where they stood."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.plan_text import FindingKind, Known, check
from annotations.spelled import CARDINALS, Spelled

KNOWN = Known(codes=frozenset({"K-014", "K-002", "K-003"}), days=frozenset({date(2026, 10, 12)}))


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
    ("words", "after"),
    [
        ("opname veertien", "zag ik het."),
        ("opname veertien", "praat ik te snel."),
        ("opname twee", "of drie zag ik het."),
        ("klant veertien", "vertelde over zijn werk."),
        ("klant drie", "draaide zich om."),
        ("klant drie", ""),
        ("client two", "said nothing."),
        ("recording fourteen", "I talk fast."),
        ("minuut twaalf", "\nkeuzes"),
        ("minuut twaalf", "op de film"),
        ("opname nummer drie", "fragmenten"),
        ("opname 3", "fragmenten"),
        ("klant 14", "keuzes"),
        ("minuut 3", "vragen"),
    ],
)
def test_what_it_names_is_found_whatever_the_sentence_goes_on_with(words, after):
    assert [piece for _, piece in found(f"Bij {words} {after}")] == [words]


def test_a_time_behind_each_minute_is_found():
    assert found("per minuut 3:12 keek ik weg") == [(FindingKind.TIME, "3:12")]


@pytest.mark.parametrize(
    "text",
    [
        "Kies per opname drie fragmenten.",
        "Ik bekijk in elke opname drie momenten.",
        "I look at two moments in each recording two times; in each recording two moments.",
        "Kies per opname 3 fragmenten, en in elke opname twee.",
        "Ik stel per minuut twee vragen.",
        "Per minuut 2 keuzes is veel.",
        "Ik stel elke minuut drie vragen.",
        "Per minute two questions.",
        "Ik geef de klant twee keuzes.",
        "Ik geef de klant twee of drie keuzes, of twee of meer opties.",
        "Geef elke klant drie.",
        "Ik stel de klant drie open vragen.",
        "Ik stel de klant drie open vragen en wacht.",
        "I give the client two clear choices.",
        "Ik kies uit een opname drie momenten die ik laat zien.",
    ],
)
def test_numbers_in_words_may_count_what_follows(text):
    assert found(text) == []


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
