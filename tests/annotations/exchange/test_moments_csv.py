"""A spreadsheet opens the file as it is, and runs nothing that someone typed."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.exchange.moments import export_moments
from annotations.exchange.moments_csv import without_formula, write_csv
from annotations.library.rows import COLUMNS

FORMULA_STARTS = "=+-@\uff1d\uff0b\uff0d\uff20"


@pytest.fixture
def written(library, marked, tmp_path):
    out = tmp_path / "moments.csv"
    assert export_moments(library, "csv", out) == 2
    return out


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_it_begins_with_a_byte_order_mark_and_the_columns(written):
    content = written.read_bytes()
    assert content.startswith(b'\xef\xbb\xbf"recording","held_on"')
    assert tuple(read(written)[0]) == COLUMNS


def test_every_value_is_quoted(written):
    first = written.read_bytes().decode("utf-8-sig").split("\r\n")[0]
    assert all(value[0] == value[-1] == '"' for value in first.split(","))


def test_times_codes_and_texts_come_through(written):
    first, second = read(written)
    assert (first["start_ms"], first["end_ms"]) == ("12320", "14000")
    assert (first["start"], first["end"]) == ("00:00:12,320", "00:00:14,000")
    assert (first["valence"], first["interpretation"]) == ("werkt_niet", "a;b")
    assert first["effect_on_other"] == "c,\nd"
    assert (second["end_ms"], second["start"]) == ("", "01:02:03,400")
    assert (second["principle"], second["code"]) == ("klant", "klant.regie")
    assert second["codes"] == "klant.regie zien.contact"
    assert (second["recording"], second["perspective"]) == ("R-001", "coordinator")


def test_a_formula_is_written_as_text(written):
    assert read(written)[0]["observation"] == '\'=1+1 "é"'


@pytest.mark.parametrize("start", [*FORMULA_STARTS, "\t", "\r", "\n"])
@pytest.mark.parametrize("before", ["", " ", "\u00a0 "])
def test_no_start_of_a_formula_gets_through(start, before):
    text = f"{before}{start}cmd"
    if before and start in "\t\r\n":
        text = f"{start}{before}cmd"
    assert without_formula(text) == f"'{text}"


@given(st.text())
def test_no_text_begins_as_a_formula_and_none_is_lost(text):
    safe = without_formula(text)
    assert safe.lstrip()[:1] not in set(FORMULA_STARTS) or not safe
    assert safe in (text, f"'{text}")


def test_half_a_surrogate_pair_does_not_stop_it():
    file = io.BytesIO()
    row = dict.fromkeys(COLUMNS, "a") | {"observation": "\ud800"}
    assert write_csv([row], file) == 1
    assert b"\\ud800" in file.getvalue()
