"""“&” in the words of a kijkkader is shown as typed in every step, and makes no key."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel

from kijkwijzer.ui.guided.choose_card import ChooseCard
from rubrics.model import Principle

WORDS = {"nl": "R&D & rust", "en": "R&D & rest"}


def with_signs(rubric):
    """Give the rubric with a sign in every name and every idea."""

    def signed(principle: Principle) -> Principle:
        codes = tuple(replace(code, name=WORDS) for code in principle.codes)
        return replace(principle, name=WORDS, codes=codes)

    ideas = tuple(replace(idea, text=WORDS) for idea in rubric.try_outs)
    return replace(rubric, principles=tuple(map(signed, rubric.principles)), try_outs=ideas)


def keys_made(page):
    labels = [one for one in page.findChildren(QLabel) if one.buddy() is not None]
    told = [one.text() for one in (*labels, *page.findChildren(QAction))]
    buttons = page.findChildren(QAbstractButton)
    made = [one for one in told if not QKeySequence.mnemonic(one).isEmpty()]
    return made + [one.text() for one in buttons if not one.shortcut().isEmpty()]


@pytest.mark.parametrize("guide_id", ["zelf-terugkijken", "reflectiegesprek"])
def test_no_word_of_the_kijkkader_becomes_a_key_in_any_step(guide_id, desk, make_run):
    desk.rubric = with_signs(desk.rubric)
    run = make_run(guide_id)
    for step in run.sitting.run.guide.steps:
        if choose := run.panel.part(ChooseCard):
            choose.rows[0].along.click()
        assert keys_made(run) == [], step.id
        run.go(1)
