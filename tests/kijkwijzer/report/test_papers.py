"""The papers for organisations: what they say follows from the installation."""

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from kijkwijzer.report import Ability, Installation, Sender, write_papers
from kijkwijzer.report.paper_pages import installation_facts, paper_pdf
from kijkwijzer.report.texts import load_texts
from kijkwijzer.report.writing import BOOKLETS, PAPERS

ALL = frozenset(Ability)
MEASURED = {"ways_in": 0, "guess_memory_mib": (), "facilitators": 0, "players": ()}
NAMED = {"guess_memory_mib": "memory"}
FORBIDDEN = ("anoniem", "anonym", "rechtmatig", "lawful", "-proof", "overal", "everywhere")


def _read(paper: str, installation: Installation, language: str = "nl") -> str:
    """Draw one paper and give its words."""
    drawn = PdfReader(BytesIO(paper_pdf(paper, installation, load_texts(language))), strict=True)
    return " ".join(" ".join(page.extract_text() for page in drawn.pages).split())


def _blocks(paper: str, language: str) -> list[dict[str, Any]]:
    sections = load_texts(language).get(f"{paper}.section")
    return [block for section in sections for block in section["blocks"]]


def _conditions(block: dict[str, Any]) -> list[str]:
    when = block.get("when", [])
    return [when] if isinstance(when, str) else when


def _lines(said: object) -> Iterator[str]:
    """Give every line of a block; of a row what stands behind its label."""
    if isinstance(said, str):
        yield said
    elif isinstance(said, list) and said and isinstance(said[0], list):
        yield from (row[1] for row in said)
    elif isinstance(said, list):
        yield from said


def _is_said(line: str, installation: Installation, text: str, language: str) -> bool:
    """Whether a line is on the paper; a page may end in the middle of it."""
    words = line.format(**installation_facts(installation, load_texts(language)))
    return words[:50] in text and words[-50:] in text


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
    assert "Buiten begeleide sessies houdt het niet bij wie wat bekijkt" in sheet


@pytest.mark.parametrize("language", ["nl", "en"])
def test_leaflet_is_one_page(installation: Installation, language: str) -> None:
    drawn = paper_pdf("leaflet", installation, load_texts(language))
    assert len(PdfReader(BytesIO(drawn)).pages) == 1


def test_every_ability_in_a_paper_is_one_that_the_program_knows(installation: Installation) -> None:
    for language in ("nl", "en"):
        for block in (one for paper in PAPERS for one in _blocks(paper, language)):
            for name in _conditions(block):
                installation.can(name.removeprefix("not "))
    with pytest.raises(ValueError, match="levitate"):
        installation.can("levitate")


SPOKEN_OF = [
    (paper, name)
    for paper in PAPERS
    for name in sorted(
        {one.removeprefix("not ") for block in _blocks(paper, "nl") for one in _conditions(block)}
    )
]
"""Which abilities a paper speaks of. Both languages speak of the same ones: see below."""


def test_both_languages_say_the_same_under_the_same_conditions() -> None:
    for paper in PAPERS:
        dutch, english = (
            [(sorted(block), _conditions(block)) for block in _blocks(paper, language)]
            for language in ("nl", "en")
        )
        assert dutch == english, paper


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("paper", "missing"), SPOKEN_OF)
def test_a_sentence_is_there_only_with_the_abilities_that_it_speaks_of(
    installation: Installation, paper: str, language: str, missing: str
) -> None:
    some = replace(installation, abilities=ALL - {Ability(missing)})
    text = _read(paper, some, language)
    for block in filter(_conditions, _blocks(paper, language)):
        wanted = all(
            some.can(one.removeprefix("not ")) is not one.startswith("not ")
            for one in _conditions(block)
        )
        for line in (
            line for name, said in block.items() if name != "when" for line in _lines(said)
        ):
            assert _is_said(line, some, text, language) is wanted, line


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("paper", "fact"),
    [("register", "ways_in"), *(("dpia", fact) for fact in MEASURED)],
)
def test_a_line_is_there_only_when_the_fact_in_it_is_known(
    installation: Installation, paper: str, language: str, fact: str
) -> None:
    known = replace(installation, ways_in=3, facilitators=5)
    unknown = replace(known, **{fact: MEASURED[fact]})
    with_it, without = (_read(paper, one, language) for one in (known, unknown))
    labels = [_label_of(line, paper, language) for line in _naming(fact, paper, language)]
    assert labels
    assert all(one in with_it and one not in without for one in labels)


def test_the_tests_know_every_line_with_a_fact_that_may_not_be_known() -> None:
    found = {(paper, fact) for paper in PAPERS for fact in MEASURED if _naming(fact, paper, "nl")}
    assert found == {("register", "ways_in"), *(("dpia", fact) for fact in MEASURED)}


def _naming(fact: str, paper: str, language: str) -> list[str]:
    every = (said for block in _blocks(paper, language) for said in block.values())
    named = f"{{{NAMED.get(fact, fact)}}}"
    return [line for said in every for line in _lines(said) if named in line]


def _label_of(line: str, paper: str, language: str) -> str:
    """Give the words that stand on the paper whatever the fact is: a row's label, or the start."""
    for block in _blocks(paper, language):
        for row in block.get("rows", ()):
            if row[1] == line:
                return str(row[0])
    return max(re.split(r"\{\w+\}", line), key=len).strip()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_not_known_of_an_installation_is_left_out(
    installation: Installation, language: str
) -> None:
    known = replace(installation, ways_in=3)
    unknown = replace(known, ways_in=0, guess_memory_mib=(), database_engine="")
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


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "hoeveel seconden"), ("en", "how many seconds")]
)
@pytest.mark.parametrize("paper", ["dpia", "register", "works_council"])
def test_papers_say_what_a_guided_session_keeps(
    installation: Installation, paper: str, language: str, said: str
) -> None:
    assert said in _read(paper, installation, language)


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "een naam of initialen"), ("en", "can be a name or initials")],
)
@pytest.mark.parametrize("paper", ["dpia", "register"])
def test_papers_say_that_a_facilitators_label_can_be_a_name(
    installation: Installation, paper: str, language: str, said: str
) -> None:
    assert said in _read(paper, installation, language)


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "behalve notities van de klant"), ("en", "except notes of the client")],
)
def test_a_passphrase_is_not_said_to_open_what_is_sealed(
    installation: Installation, language: str, said: str
) -> None:
    assert said in _read("dpia", installation, language)


def test_papers_say_what_stands_for_letters_that_they_cannot_draw(
    installation: Installation,
) -> None:
    unknown = replace(installation, sender=Sender("\u260e Zuidwijk", "\u260e 0123 45 67 89"))
    for paper in PAPERS:
        text = _read(paper, unknown)
        assert ("□" in text) == ("□ staat voor" in text)
    assert "□ staat voor" in _read("leaflet", unknown)
