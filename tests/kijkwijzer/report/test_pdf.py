"""Every paper as a file: tagged, titled, nameless, whole, also with inputs that nobody meant."""

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from annotations.model import Purpose
from kijkwijzer.report import DecisionLine, Sender
from kijkwijzer.report.consent_page import consent_pdf
from kijkwijzer.report.withdrawal_page import withdrawal_pdf

Written = Callable[..., Any]


def test_paper_has_a_title_a_language_and_tags(written: Written, consent: Any) -> None:
    reader = written(consent_pdf, consent).reader
    root: Any = reader.trailer["/Root"]
    assert reader.metadata.title == "Uw keuzes over deze opname"
    assert root["/Lang"] == "nl-NL"
    assert root["/MarkInfo"]["/Marked"]
    assert all("/StructParents" in page for page in reader.pages)
    kinds = [one.get_object()["/S"] for one in root["/StructTreeRoot"]["/K"][0]["/K"]]
    assert kinds[0] == "/H1"
    assert {"/H2", "/P"} <= set(kinds)


def test_metadata_says_nothing_of_people_or_this_computer(written: Written, consent: Any) -> None:
    reader = written(consent_pdf, consent).reader
    assert set(reader.metadata) == {"/Title", "/Producer", "/CreationDate"}
    assert reader.metadata["/CreationDate"].startswith("D:20261121000000")
    assert reader.metadata.producer == "Kijkwijzer"
    assert reader.xmp_metadata is None


def test_same_facts_make_the_same_paper(written: Written, consent: Any) -> None:
    first = written(consent_pdf, consent).path.read_bytes()
    assert written(consent_pdf, consent).path.read_bytes() == first


def test_letters_travel_with_the_paper(written: Written, consent: Any) -> None:
    fonts: Any = written(consent_pdf, consent).reader.pages[0]["/Resources"]["/Font"]
    for font in fonts.values():
        inner = font["/DescendantFonts"][0]
        assert "Inter" in font["/BaseFont"]
        assert "/FontFile2" in inner["/FontDescriptor"]


def test_every_page_tells_which_it_is(written: Written, consent: Any) -> None:
    lines = tuple(_lines(200))
    pages = written(consent_pdf, replace(consent, decisions=lines)).pages
    assert len(pages) > 5
    for number, text in enumerate(pages, 1):
        assert f"pagina {number} van {len(pages)}" in text


def test_two_hundred_rows_are_all_there(written: Written, consent: Any) -> None:
    paper = written(consent_pdf, replace(consent, decisions=tuple(_lines(200))))
    assert paper.text.count("Ja, tot en met") == 200


def test_nothing_stands_outside_the_page(written: Written, withdrawal: Any, sender: Sender) -> None:
    wild = "w" * 3000 + " " + "regel\n" * 200
    long = replace(sender, contact=wild)
    copies = tuple(replace(withdrawal.outside[0], place="m" * 400) for _ in range(60))
    paper = written(withdrawal_pdf, replace(withdrawal, outside=copies), long)
    places = [place for page in paper.reader.pages for place in _places(page)]
    assert min(x for x, _ in places) >= 60
    assert max(x for x, _ in places) <= 530
    assert min(y for _, y in places) >= 40
    assert paper.text.count("w") >= 3000


def test_markup_and_hidden_marks_are_plain_text(written: Written, consent: Any) -> None:
    nasty = "<b>bel</b> **mij** \x00\x07\u202e4321\u200b {number} %s\ttab\u2028regel 🎥"
    paper = written(consent_pdf, replace(consent, sender=Sender(contact=nasty)))
    assert "<b>bel</b> **mij** 4321 {number} %s tab regel □" in paper.text


def test_no_letter_is_lost_in_european_languages(written: Written, consent: Any) -> None:
    words = "Ĳsselmeer ëéüïç ŁódźĞŞ Ωμέγα Привет ≥ → €"
    paper = written(consent_pdf, replace(consent, sender=Sender(contact=words)))
    assert words.split()[1:] == re.findall(r"ëéüïç.*€", paper.text)[0].split()


def test_empty_and_huge_facts_still_make_a_paper(written: Written, consent: Any) -> None:
    odd = replace(consent, decisions=(), code="X" * 500, participant="", sender=Sender())
    assert written(consent_pdf, odd).text.count("X") >= 500


def test_library_that_draws_is_loaded_with_the_first_paper_only() -> None:
    program = "import sys, kijkwijzer.report; sys.exit('fpdf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_nothing_of_a_paper_is_logged(
    written: Written, consent: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    written(consent_pdf, replace(consent, sender=Sender(contact="geheim 漢字")))
    assert "geheim" not in caplog.text
    assert "漢" not in caplog.text


def _lines(count: int) -> list[DecisionLine]:
    purposes = list(Purpose)
    last_day = date(2027, 2, 19)
    return [
        DecisionLine(purposes[place % len(purposes)], allowed=True, until=last_day)
        for place in range(count)
    ]


def _places(page: Any) -> list[tuple[float, float]]:
    """Give where each text begins, in points from the lower left."""
    found: list[tuple[float, float]] = []

    def note(text: str, _cm: Any, tm: Any, _font: Any, _size: float) -> None:
        if text.strip():
            found.append((tm[4], tm[5]))

    page.extract_text(visitor_text=note)
    return found
