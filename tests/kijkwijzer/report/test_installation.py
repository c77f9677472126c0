"""What the papers say of a library is what is true of it."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from annotations.library import Library
from kijkwijzer.app.papers import installation
from kijkwijzer.media.choose import version
from kijkwijzer.report.paper_pages import paper_pdf
from kijkwijzer.report.texts import load_texts
from kijkwijzer.settings import Settings


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made, _ = Library.create(
        tmp_path / "library", "drie blauwe fietsen", light=True, ledgers=tmp_path / "ledgers"
    )
    with made:
        yield made


def _read(library: Library, paper: str, language: str) -> str:
    facts = installation(library, Settings(), ("qt",))
    pages = PdfReader(BytesIO(paper_pdf(paper, facts, load_texts(language)))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_the_fact_sheet_prints_what_guards_this_library(library: Library) -> None:
    text = _read(library, "dpia", "en")
    database = library.protection().database
    said = ("64 MiB for one try", "2 (passphrases and recovery keys together)", f"{database}, with")
    assert all(one in text for one in said)


def test_the_register_text_prints_the_ways_in(library: Library) -> None:
    assert "Er zijn nu 2 manieren om te openen." in _read(library, "register", "nl")


def test_facilitators_are_counted_and_not_named(library: Library) -> None:
    assert "Facilitators with a key" not in _read(library, "dpia", "en")
    library.add_facilitator("Fatima B", "vier groene stoelen buiten", light=True)
    text = _read(library, "dpia", "en")
    assert "Facilitators with a key of their own 1" in text
    assert "Fatima" not in text


def test_the_player_is_named_with_its_version(library: Library) -> None:
    assert f"Qt Multimedia {version('qt')}" in _read(library, "dpia", "nl")
    assert version("qt")[:2] == "6."
