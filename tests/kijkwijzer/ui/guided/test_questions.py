"""What the kijkkader asks of each who looks along stands in the step, for whoever wants it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kijkwijzer.ui.guided.questions_card import QuestionsCard
from kijkwijzer.ui.guided.try_out_card import TryOutCard


def card_of(run):
    while run.panel.part(QuestionsCard) is None:
        run.go(1)
    return run.panel.part(QuestionsCard)


def asked(rubric, perspective):
    return [one["en"] for one in rubric.prompts[perspective].values()]


def test_a_coach_finds_the_questions_for_who_looks_along(make_run, desk):
    card = card_of(make_run("reflectiegesprek"))
    rubric = desk.rubric
    assert card.asked == {"coach": (*asked(rubric, "peer"), *asked(rubric, "researcher"))}


def test_a_client_finds_what_the_step_does_not_ask_already(make_run, desk):
    card = card_of(make_run("samenleergesprek"))
    main, *more, _share = asked(desk.rubric, "client")
    assert card.asked == {"client": tuple(more)}
    assert main in [card.sitting.words(one) for one in card.sitting.step.prompts]


def test_the_questions_are_folded_until_they_are_wished(make_run, hands):
    card = card_of(make_run("reflectiegesprek"))
    labels = card.findChildren(QLabel)
    assert not any(one.isVisible() for one in labels)
    hands.go_to(card.open_button)
    hands.press(Qt.Key.Key_Space)
    assert all(one.isVisible() for one in labels)


def test_there_is_no_card_when_the_kijkkader_asks_nothing_more(make_run):
    assert not card_of(make_run("zelf-terugkijken")).isVisible()


@pytest.fixture
def with_own_question(desk):
    own = {"q1": {"nl": "Waar lette ik op?", "en": "What did I watch for?"}}
    prompts = {**desk.rubric.prompts, "coordinator": {**desk.rubric.prompts["coordinator"], **own}}
    desk.rubric = replace(desk.rubric, prompts=prompts)


def test_a_question_of_ones_own_is_there_for_who_looks_alone(with_own_question, make_run):
    assert card_of(make_run("zelf-terugkijken")).asked == {
        "coordinator": ("What did I watch for?",)
    }


def test_the_question_about_the_next_time_stands_in_the_empty_field(make_run):
    run = make_run("zelf-terugkijken")
    while run.panel.part(TryOutCard) is None:
        run.go(1)
    field = run.panel.part(TryOutCard).try_out.field
    assert field.placeholderText() == "What will I try next? How will I notice?"
