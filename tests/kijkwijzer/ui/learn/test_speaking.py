"""Speaking time is told only when captions say who is who; two at once are both told in full."""

from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.model import Film, Participant, Recording, Role, Setting
from kijkwijzer.ui.learn.speaking import spoken

RECORDING = Recording(
    uuid4(),
    14,
    date(2026, 10, 12),
    "",
    Setting.DESK,
    (Participant(uuid4(), "W-01", Role.COORDINATOR), Participant(uuid4(), "K-014", Role.CLIENT)),
    Film(100_000, has_picture=True, has_sound=True),
)


def captions(*cues):
    lines = [
        f"00:{a // 1000:02d}.{a % 1000:03d} --> 00:{b // 1000:02d}.{b % 1000:03d}\n<v {who}>words"
        for who, a, b in cues
    ]
    return "WEBVTT\n\n" + "\n\n".join(lines) + "\n"


def told(*cues, word="werkregisseur"):
    return spoken(RECORDING, "W-01", captions(*cues), word)


@pytest.mark.parametrize(
    ("you", "client"),
    [
        ("Werkregisseur", "Klant"),
        ("Work coordinator", "Client"),
        ("W-01", "K-014"),
        ("Consulent", "Inwoner"),
    ],
)
def test_voices_are_known_by_role_or_code(you, client):
    found = told((you, 0, 30_000), (client, 30_000, 40_000))
    assert found.parts() == (30_000, 10_000, 0, 60_000)


def test_the_word_that_an_organisation_uses_is_known():
    found = told(("Stadscoach Zuid", 0, 30_000), ("Klant", 30_000, 40_000), word="stadscoach")
    assert found.you_ms == 30_000


@pytest.mark.parametrize("name", ["Voice 1", "Marieke"])
def test_nothing_is_guessed_about_who_is_who(name):
    assert told((name, 0, 30_000), ("Klant", 30_000, 40_000)) is None


def test_two_at_once_are_both_told_and_make_no_silence_less():
    found = told(("Werkregisseur", 0, 30_000), ("Klant", 20_000, 40_000))
    assert found.parts() == (30_000, 20_000, 0, 60_000)


def test_an_interpreter_is_somebody_else():
    found = told(("Werkregisseur", 0, 9_000), ("Klant", 9_000, 19_000), ("Tolk", 20_000, 25_000))
    assert found.others_ms == 5_000


@given(st.lists(st.tuples(st.sampled_from(["Werkregisseur", "Klant"]), st.integers(0, 40))))
def test_silence_and_speech_never_are_more_than_the_conversation(cues):
    found = told(*((who, at * 1000, at * 1000 + 3000) for who, at in cues))
    if found is not None:
        assert 0 <= found.silence_ms <= 100_000
        assert found.silence_ms + max(found.you_ms, found.client_ms) <= 100_000
