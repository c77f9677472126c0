"""What is asked and what the receipt says are the same thing, per purpose and language."""

import re

import pytest

from annotations.model import Purpose, Role
from kijkwijzer.report.texts import load_texts
from kijkwijzer.ui.consent.questions import lead, question, what_no_does
from kijkwijzer.ui.consent.speech import Speech

LANGUAGES = ("nl", "en")


def receipt_says(purpose, language):
    texts = load_texts(language)
    means = f"words.purpose_means.{purpose.value}"
    word = texts.say("words.coordinator")
    return texts.say(f"words.purpose.{purpose.value}"), texts.say(means, coordinator=word)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("purpose", Purpose)
def test_receipt_says_what_was_asked(qapp, purpose, language):
    asked = question(purpose, Role.INTERPRETER, Speech(language))
    name, means = receipt_says(purpose, language)
    assert name == asked.name
    assert asked.means.startswith(means)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", Role)
def test_one_coach_is_asked_for_and_nobody_else(qapp, role, language):
    asked = question(Purpose.THIRD_PARTY_COACH, role, Speech(language))
    for said in (asked.name, asked.means, asked.asked, *receipt_says(asked.purpose, language)):
        assert "onderzoeker" not in said
        assert "researcher" not in said
        assert re.search("([eé]én|one) coach", said.casefold())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", Role)
def test_no_word_points_to_what_one_question_does_not_show(qapp, role, language):
    for purpose in Purpose:
        asked = question(purpose, role, Speech(language))
        said = f"{asked.means} {asked.asked} {asked.no_does} {lead(role, Speech(language))}"
        assert "hieronder" not in said
        assert "below" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_destroying_comes_only_after_it_is_confirmed(qapp, language):
    speech = Speech(language)
    no_does = question(Purpose.OWN_LEARNING, Role.CLIENT, speech).no_does
    for said in (no_does, *what_no_does(speech)):
        assert not said.endswith((", nu.", ", now.", "meteen vernietigd.", "at once."))
    assert "bevestig" in no_does or "confirm" in no_does


@pytest.mark.parametrize("purpose", [one for one in Purpose if one is not Purpose.OWN_LEARNING])
def test_a_no_says_that_what_was_made_for_it_goes(qapp, purpose):
    no_does = question(purpose, Role.CLIENT, Speech("en")).no_does
    assert "destroyed; you see first what that is" in no_does
    assert "Nothing else" not in no_does
