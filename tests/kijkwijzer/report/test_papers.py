"""The papers for organisations: what they say follows from the installation."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from kijkwijzer.report import Ability, Installation, Sender, write_papers
from kijkwijzer.report.paper_pages import paper_pdf
from kijkwijzer.report.texts import load_texts
from kijkwijzer.report.writing import BOOKLETS, PAPERS

ALL = frozenset(Ability)
FORBIDDEN = ("anoniem", "anonym", "rechtmatig", "lawful", "-proof", "overal", "everywhere")


def _read(paper: str, installation: Installation, language: str = "nl") -> str:
    """Draw one paper and give its words."""
    drawn = PdfReader(BytesIO(paper_pdf(paper, installation, load_texts(language))), strict=True)
    return " ".join(" ".join(page.extract_text() for page in drawn.pages).split())


def test_papers_come_in_both_languages(installation: Installation, tmp_path: Path) -> None:
    paths = write_papers(installation, ("nl", "en", "nl"), tmp_path / "a" / "b")
    assert len(paths) == len(set(paths)) == 2 * len((*PAPERS, *BOOKLETS))
    assert set((tmp_path / "a" / "b").iterdir()) == set(paths)


def test_fact_sheet_tells_the_facts_of_this_installation(installation: Installation) -> None:
    dpia = _read("dpia", installation)
    for fact in ("0.2.0", "0002", "12 aanwezig", "3 ingetrokken", "SQLCipher 4.19.0", "256 MiB"):
        assert fact in dpia
    assert "na 10 minuten" in dpia
    assert "Zelf terugkijken; Met collega" in dpia


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("abilities", [frozenset(), ALL])
@pytest.mark.parametrize("paper", PAPERS)
def test_no_paper_says_a_forbidden_word(
    installation: Installation, paper: str, language: str, abilities: frozenset[Ability]
) -> None:
    text = _read(paper, replace(installation, abilities=abilities), language).lower()
    assert not [word for word in FORBIDDEN if word in text]


def test_paper_claims_withdrawing_only_when_the_program_withdraws(
    installation: Installation,
) -> None:
    without = replace(installation, abilities=frozenset())
    assert "kan een opname nog niet intrekken" in _read("dpia", without)
    assert "Dan wordt de film in het programma vernietigd" not in _read("leaflet", without)
    assert "Dan wordt de film in het programma vernietigd" in _read("leaflet", installation)


def test_paper_says_openly_what_is_missing(installation: Installation) -> None:
    missing = ("kan nog geen gezicht vervagen", "maakt zelf geen back-ups", "geen stukjes film")
    bare, able = (
        _read("dpia", replace(installation, abilities=abilities)) for abilities in (set(), ALL)
    )
    assert all(one in bare and one not in able for one in missing)


def test_legal_ground_is_printed_as_the_privacy_officers(installation: Installation) -> None:
    ground = "AVG artikel 6, lid 1, onder e"
    dpia = _read("dpia", replace(installation, legal_ground=ground))
    assert f"heeft als grondslag vastgesteld (tekst van de organisatie): {ground}" in dpia


def test_missing_facts_of_the_organisation_leave_lines(installation: Installation) -> None:
    text = _read("register", replace(installation, sender=Sender()))
    assert "Verwerkingsverantwoordelijke Functionaris" in text
    assert "Gemeente" not in text


def test_works_council_sheet_says_what_cannot_be_done(
    installation: Installation,
) -> None:
    sheet = _read("works_council", installation)
    for said in ("geen rol voor een leidinggevende", "lid 1, onder l", "Geen rangorde"):
        assert said in sheet
    assert "niet bij wie wat bekijkt" in sheet


@pytest.mark.parametrize("language", ["nl", "en"])
def test_leaflet_is_one_page(installation: Installation, language: str) -> None:
    drawn = paper_pdf("leaflet", installation, load_texts(language))
    assert len(PdfReader(BytesIO(drawn)).pages) == 1


def test_unknown_ability_in_a_paper_would_be_noticed(installation: Installation) -> None:
    for language in ("nl", "en"):
        for paper in PAPERS:
            for section in load_texts(language).get(f"{paper}.section"):
                for block in section["blocks"]:
                    installation.can(block.get("when", "clips").removeprefix("not "))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_not_known_of_an_installation_is_left_out(
    installation: Installation, language: str
) -> None:
    known = replace(installation, ways_in=3)
    unknown = replace(known, ways_in=0, passphrase_memory_mib=0, database_engine="")
    ways = {"nl": "manieren om te openen", "en": "ways to open it"}[language]
    assert f"3 {ways}" in _read("register", known, language)
    assert ways not in _read("register", unknown, language)
    dpia = _read("dpia", unknown, language)
    assert "MiB" not in dpia
    assert "SQLCipher," in dpia


@pytest.mark.parametrize(
    ("language", "camera", "rule"),
    [
        ("nl", "Daar kan het programma niet bij", "De organisatie tekent voor deze regels"),
        ("en", "The program cannot get at it there", "The organisation signs these rules"),
    ],
)
def test_leaflet_names_the_camera_and_whose_rules_they_are(
    installation: Installation, language: str, camera: str, rule: str
) -> None:
    text = _read("leaflet", installation, language)
    assert camera in text
    assert rule in text
