"""The papers for organisations: what they say follows from the installation."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from kijkwijzer.report import Ability, Installation, Sender, write_papers
from kijkwijzer.report.texts import load_texts
from kijkwijzer.report.writing import PAPERS

ALL = frozenset(Ability)
FORBIDDEN = (
    "anoniem",
    "anonymous",
    "rechtmatig",
    "lawful",
    "legal under",
    "avg-proof",
    "gdpr-proof",
    "overal vernietigd",
    "destroyed everywhere",
    "alle kopieën zijn",
    "all copies are",
)


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., dict[str, str]]:
    """Write the papers and give their words by name."""

    def write(installation: Installation, language: str = "nl") -> dict[str, str]:
        paths = write_papers(installation, (language,), tmp_path / "papers")
        return dict(zip(PAPERS, map(_words, paths), strict=True))

    return write


def _words(path: Path) -> str:
    text = " ".join(page.extract_text() for page in PdfReader(path, strict=True).pages)
    return " ".join(text.split())


def test_papers_come_in_both_languages(installation: Installation, tmp_path: Path) -> None:
    paths = write_papers(installation, ("nl", "en", "nl"), tmp_path / "a" / "b")
    assert len(paths) == len(set(paths)) == 2 * len(PAPERS)
    assert set((tmp_path / "a" / "b").iterdir()) == set(paths)


def test_fact_sheet_tells_the_facts_of_this_installation(read: Any, installation: Any) -> None:
    dpia = read(installation)["dpia"]
    for fact in ("0.2.0", "0002", "12 aanwezig", "3 ingetrokken", "SQLCipher 4.19.0", "256 MiB"):
        assert fact in dpia
    assert "na 10 minuten" in dpia
    assert "Zelf terugkijken; Met collega" in dpia


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("abilities", [frozenset(), ALL])
def test_no_paper_says_a_forbidden_word(
    read: Any, installation: Any, language: str, abilities: frozenset[Ability]
) -> None:
    for text in read(replace(installation, abilities=abilities), language).values():
        assert not [word for word in FORBIDDEN if word in text.lower()]


def test_paper_claims_withdrawing_only_when_the_program_withdraws(
    read: Any, installation: Any
) -> None:
    without = read(replace(installation, abilities=frozenset()))
    assert "kan een opname nog niet intrekken" in without["dpia"]
    assert "Dan wordt de film vernietigd" not in without["leaflet"]
    assert "Dan wordt de film vernietigd" in read(installation)["leaflet"]


def test_paper_says_openly_what_is_missing(read: Any, installation: Any) -> None:
    missing = ("kan nog geen gezicht vervagen", "maakt zelf geen back-ups", "sleutelhanger")
    assert all(one in read(installation)["dpia"] for one in missing)
    able = read(replace(installation, abilities=ALL))["dpia"]
    assert missing[0] not in able
    assert missing[1] not in able


def test_legal_ground_is_printed_as_the_privacy_officers(read: Any, installation: Any) -> None:
    ground = "AVG artikel 6, lid 1, onder e"
    assert (
        f"heeft als grondslag vastgesteld (tekst van de organisatie): {ground}"
        in read(replace(installation, legal_ground=ground))["dpia"]
    )


def test_missing_facts_of_the_organisation_leave_lines(read: Any, installation: Any) -> None:
    papers = read(replace(installation, sender=Sender()))
    assert "Verwerkingsverantwoordelijke" in papers["register"]
    assert "Gemeente" not in "".join(papers.values())


def test_works_council_sheet_says_what_cannot_be_and_names_the_article(
    read: Any, installation: Any
) -> None:
    sheet = read(installation)["works_council"]
    for said in ("geen rol voor een leidinggevende", "lid 1, onder l", "Geen rangorde"):
        assert said in sheet
    assert "niet bij wie wat bekijkt" in sheet


@pytest.mark.parametrize("language", ["nl", "en"])
def test_leaflet_is_one_page(installation: Any, tmp_path: Path, language: str) -> None:
    paths = write_papers(installation, (language,), tmp_path)
    assert len(PdfReader(paths[PAPERS.index("leaflet")]).pages) == 1


def test_unknown_ability_in_a_paper_would_be_noticed(installation: Installation) -> None:
    for language in ("nl", "en"):
        for paper in PAPERS:
            for section in load_texts(language).get(f"{paper}.section"):
                for block in section["blocks"]:
                    installation.can(block.get("when", "clips").removeprefix("not "))
