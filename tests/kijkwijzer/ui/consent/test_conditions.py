"""A condition that people keep themselves is told wherever the recording is opened from."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from annotations.consent import answer
from annotations.model import Purpose, Role
from kijkwijzer.ui.consent.speech import Speech
from kijkwijzer.ui.consent.standing_words import standing_words
from kijkwijzer.ui.recordings_page.row_words import row_words
from kijkwijzer.ui.review.header import ReviewHeader

OWN = Purpose.OWN_LEARNING
SAID = "alleen <b>voor</b> de koffie & thee"


@pytest.fixture
def entry(samples):
    """An entry whose client asked for something in their own words."""
    made = samples.entries()[0]
    people = made.recording.participants
    decisions = [one.decision for one in made.own_learning.standings]
    asked = [
        replace(one, conditions=frozenset({SAID})) if people[place].role is Role.CLIENT else one
        for place, one in enumerate(decisions)
    ]
    own = answer(OWN, people, asked, samples.today)
    return replace(made, own_learning=own, answers={**made.answers, OWN: own})


def test_list_says_that_there_is_a_condition(qapp, entry, samples):
    assert "with a condition" in row_words(entry, samples.today).note


def test_page_of_consent_says_which(qapp, entry):
    told, tone = standing_words(entry.own_learning.standings[1], Speech("en"))
    assert SAID in told
    assert tone == "warn"


def test_head_of_the_page_says_which_as_it_was_typed(qtbot, entry, samples):
    header = ReviewHeader(entry.recording, samples.today)
    qtbot.addWidget(header)
    header.set_answers(entry.answers)
    (told,) = [one for one in header.findChildren(QLabel) if "on a condition" in one.text()]
    assert SAID in told.accessibleName()
    assert "<b>" not in told.toolTip()
