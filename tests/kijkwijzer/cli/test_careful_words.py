"""What is printed steers no screen, and a slip in a command is refused in our own words."""

from datetime import date, timedelta

import pytest

from annotations.exchange.moments_csv import _cell
from annotations.naming import without_controls

TURNED = "kijkt\x1b[2J \u202eweg\u2066\x07"


def test_text_that_steers_a_screen_is_printed_without_that(say, allowed, tmp_path):
    words = ("--start", "1", "--code", "zien.contact", "--observation", TURNED)
    assert say("moments", "add", allowed, "R-001", *words).code == 0
    listed = say("moments", "list", allowed, "R-001").out
    assert "kijkt[2J weg" in listed
    assert (
        say("moments", "export", allowed, "--format", "csv", "--out", tmp_path / "a.csv").code == 0
    )
    assert "kijkt[2J weg" in (tmp_path / "a.csv").read_text(encoding="utf-8-sig")


def test_every_sign_that_turns_text_is_taken_out_of_a_list():
    turning = [*map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))]
    assert without_controls("".join(["a", *turning, "\u061c\u200e\u200f", "b"])) == "ab"


def test_new_lines_and_emoji_stay():
    assert without_controls("één\n\ttwee 👩‍🏫") == "één\n\ttwee 👩‍🏫"
    assert _cell("a\nb") == "a\nb"


def test_a_valence_that_is_none_is_refused_with_the_choices(say, allowed):
    said = say("moments", "add", allowed, "R-001", "--start", "1", "--valence", "<b>")
    assert said.code == 2
    assert "werkt, werkt_niet, vraag" in said.err
    assert "Valence" not in said.err


def test_a_day_that_is_still_to_come_is_refused(say, folder, tmp_path):
    later = (date.today() + timedelta(days=1)).isoformat()
    people = ("--participant", "W-01:coordinator", "--participant", "K-014:client")
    said = say("recording", "add", folder, tmp_path / "film.mp4", "--date", later, *people)
    assert said.code == 1
    assert later in said.err


def test_a_yes_until_a_day_that_is_over_is_refused(say, folder):
    words = ("--participant", "K-014", "--purpose", "own_learning", "--yes", "--until")
    said = say("consent", "record", folder, "R-001", *words, "2026-01-01")
    assert said.code == 1
    assert "2026-01-01" in said.err


@pytest.mark.parametrize("name", ["catalogue.db.bak", "catalogue.txt", "catalogue-old.db"])
def test_a_file_that_nobody_knows_is_told_of(say, folder, name):
    (folder / name).write_text("x")
    said = say("library", "check", folder)
    assert said.code == 1
    assert name in said.out
