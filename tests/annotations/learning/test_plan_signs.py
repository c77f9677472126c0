"""Whatever way a code, a number, a time or a day is typed, it is found; ordinary words are not."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.plan_text import Known, check

KNOWN = Known(
    frozenset({"K-014", "W-01", "K-015"}),
    frozenset({date(2026, 11, 20), date(2026, 2, 1)}),
    (),
    frozenset({"Intake bij bakkerij Jansen", "Eerste gesprek", "Plan van aanpak", "Intake"}),
)
SEPARATORS = (
    "\t\n ._-\u00a0\u2007\u2009\u202f\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d"
)
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u202d\ufe0f\u0301"


def found(text):
    return [(one.kind.value, text[one.start : one.end]) for one in check(text, KNOWN)]


@pytest.mark.parametrize(
    ("piece", "kind"),
    [
        ("K.014", "person"),
        ("K_014", "person"),
        ("K\u2212014", "person"),
        ("\uff2b-014", "person"),
        ("\uff2b\uff0d\uff10\uff11\uff14", "person"),
        ("K\u00ad-\u00ad014", "person"),
        ("K-\u0660\u0661\u0664", "person"),
        ("k- 014", "person"),
        ("K-14", "person"),
        ("K.222", "person"),
        ("K222", "person"),
        ("X_222", "person"),
        ("klant 014", "person"),
        ("klant 14", "person"),
        ("Klant nr. 7", "person"),
        ("deelnemer #7", "person"),
        ("cliënt nummer 7", "person"),
        ("cliënt 022", "person"),
        ("R.014", "recording"),
        ("R\u2212014", "recording"),
        ("R - 14", "recording"),
        ("opname #14", "recording"),
        ("opname nummer 14", "recording"),
        ("opnamenr 14", "recording"),
        ("Recording no. 14", "recording"),
        ("12.41", "time"),
        ("12u41", "time"),
        ("12'41", "time"),
        ("12\u203241", "time"),
        ("12\u201941", "time"),
        ("12 : 41", "time"),
        ("12\uff1a41", "time"),
        ("12 min 41", "time"),
        ("12m41", "time"),
        ("0.12.41", "time"),
        ("1 uur 12", "time"),
        ("1 uur en 12 minuten", "time"),
        ("12e minuut", "time"),
        ("20112026", "day"),
        ("20261120", "day"),
        ("20\u201111\u20112026", "day"),
        ("20 11 2026", "day"),
        ("20_11_26", "day"),
        ("20-nov-2026", "day"),
        ("20november", "day"),
        ("\u300cdat weet ik niet\u300d", "quote"),
        ("`dat weet ik niet`", "quote"),
        ("\uff02dat weet ik niet\uff02", "quote"),
        ("intake bij Bakkerij Jansen", "kind"),
        ("intake-bij-bakkerij-Jansen", "kind"),
        ("1112\u00ad22333", "citizen_number"),
    ],
)
def test_every_way_to_type_it_is_found_where_it_stands(piece, kind):
    assert found(f"Daar, {piece}, zag ik het.") == [(kind, piece)]


ORDINARY = """\
Ik neem per klant 15 minuten de tijd.
Voor elke klant 3 vragen, niet meer.
In het eerste gesprek laat ik de klant beginnen.
Het plan van aanpak komt later.
Na de opname 10 minuten niets zeggen.
Bij de intake vraag ik eerst wat goed gaat.
Ik was er - 10 minuten lang - stil.
Eén scherm van € 3.50 is genoeg.
Dat kost 3.50 euro per maand.
Ik wil 2 tot 3 keer per week oefenen.
Om 10 uur begin ik; daarna is er pauze.
Een uur later vat ik het samen.
Na 5 minuten vraag ik of het tempo goed is.
Ik oefen dit 10 min per dag.
Van de 20 vragen stel ik er 5.
Ik let op 50% luisteren en 50% praten.
's Morgens oefen ik met collega's.
Dat is 'm nou juist: stil zijn.
Ik zie foto's en video's als hulp.
Ik tel 1, 2, 3 en praat dan pas.
Met ongeveer 1.500 woorden is het verslag klaar.
In 2026 wil ik dit kunnen.
Voor 1 januari heb ik dit drie keer geprobeerd.
Half november kijk ik terug met mijn coach.
De klant 1 vraag tegelijk stellen.
Ik wil klant en gesprek 100 procent aandacht geven.
Ik gebruik A4-papier en 2 pennen.
Op mbo-2 leerde ik dit anders.
Versie 2 van mijn lijstje is korter.
Ik praat ½ van de tijd en luister ½.
Covid-19 maakte bellen gewoon.
Mijn top-10 van open vragen hangt aan de muur."""


@pytest.mark.parametrize("sentence", ORDINARY.splitlines())
def test_ordinary_sentences_are_let_be(sentence):
    assert found(sentence) == []


def widths(sign):
    wide = chr(ord(sign) + 0xFEE0)
    return st.sampled_from([sign, sign.lower(), wide, wide.lower()])


@st.composite
def codes(draw):
    """Give K-014 with any separators, widths and unseen signs."""
    separators = draw(st.text(SEPARATORS, max_size=3))
    unseen = st.text(UNSEEN, max_size=2)
    signs = [draw(widths("K")), *separators, *(draw(widths(digit)) for digit in "014")]
    return "".join(sign + draw(unseen) for sign in signs[:-1]) + signs[-1]


@given(codes(), st.text(UNSEEN + " é", max_size=4))
def test_any_separator_and_width_of_a_code_is_found_where_it_stands(code, before):
    text = f"Met {before} {code} ging het."
    (finding,) = check(text, KNOWN)
    assert (finding.kind, text[finding.start : finding.end]) == ("person", code)


@pytest.mark.parametrize(
    "piece",
    [
        '"a',
        "'a ",
        "\u2018a ",
        "'a'b ",
        "`",
        "K-",
        "12 min ",
        "1.",
        "1:",
        "20 ",
        "klant ",
        "_",
        "K-014 ",
    ],
)
def test_a_text_of_one_thing_over_and_over_is_checked_at_once(piece):
    text = (piece * 20_000)[:20_000]
    began = time.perf_counter()
    check(text, Known(KNOWN.codes, KNOWN.days, (text,), KNOWN.kinds))
    assert time.perf_counter() - began < 1
