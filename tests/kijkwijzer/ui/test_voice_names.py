"""Voices of captions are named in the language of the window, whatever the captions are in."""

import pytest

from kijkwijzer.media.captions import read_cues, voices
from kijkwijzer.ui import translation
from kijkwijzer.ui.guided.words import role_name
from kijkwijzer.ui.voice_names import in_window_words
from rubrics.guides import guide

DUTCH = """WEBVTT

00:00.000 --> 00:01.000
<v Werkregisseur>Dag.

00:01.000 --> 00:02.000
<v Klant>Dag.

00:02.000 --> 00:03.000
<v Buurvrouw>Dag.
"""


def names(coordinator_word):
    return [one.name for one in in_window_words(voices(read_cues(DUTCH)), coordinator_word)]


@pytest.mark.parametrize("word", ["", "werkregisseur", "Werkregisseur "])
def test_dutch_captions_in_an_english_window_have_english_names(qapp, word):
    assert names(word) == ["Work coordinator", "Client", "Buurvrouw"]


def test_the_names_are_dutch_in_a_dutch_window(qapp):
    translation.install("nl")
    assert names("werkregisseur") == ["Werkregisseur", "Klant", "Buurvrouw"]


def test_a_word_of_ones_own_goes_before_the_usual_one(qapp):
    assert names("jobcoach") == ["Jobcoach", "Client", "Buurvrouw"]


@pytest.mark.parametrize("word", ["", "werkregisseur", "Werkregisseur"])
def test_the_usual_role_is_named_in_the_language_of_the_window(word):
    role = guide("klant-kijkt-terug").role("coordinator") or guide("zelf-kort").roles[0]
    assert role_name(role, "en", word) == "Work coordinator"
    assert role_name(role, "nl", word) == "Werkregisseur"
