"""The guides that come with the program say what `domain.md` section 2b says."""

import pytest

from annotations.model import Purpose
from rubrics.entries import LANGUAGES
from rubrics.fault import RubricFault
from rubrics.guides import guide, shipped_guides
from rubrics.guides_model import SEALED_ONLY, WRITES_OPENLY, Show
from rubrics.guides_reader import PURPOSES, read_guide

SMALL = """
id = "klein"
version = "1"
name = { nl = "Klein", en = "Small" }
about = { nl = "Proef", en = "Trial" }
purposes = ["own_learning"]
[[roles]]
id = "coordinator"
name = { nl = "Ik", en = "Me" }
[[steps]]
id = "een"
title = { nl = "Een", en = "One" }
minutes = 5
speaker = "coordinator"
shows = ["film", "fields"]
prompts = [{ nl = "Wat?", en = "What?" }]
[[steps.fields]]
id = "veld"
label = { nl = "Veld", en = "Field" }
"""


def fault_of(text: str) -> str:
    with pytest.raises(RubricFault) as caught:
        read_guide(text.encode(), "klein.toml")
    return str(caught.value)


@pytest.mark.parametrize(
    ("guide_id", "minutes", "roles", "purposes"),
    [
        ("zelf-terugkijken", (5, 15, 5, 15, 5), ("coordinator",), ("own_learning",)),
        ("zelf-kort", (3, 3, 3, 3, 3), ("coordinator",), ("own_learning",)),
        ("klant-kijkt-terug", (5, 15, 0, 5, 5), ("client", "facilitator"), ("client_review",)),
        (
            "reflectiegesprek",
            (5, 15, 10, 10, 10),
            ("coordinator", "coach"),
            ("own_learning", "third_party_coach"),
        ),
        (
            "samenleergesprek",
            (5, 10, 5, 10, 5),
            ("coordinator", "client", "facilitator"),
            ("own_learning", "client_review"),
        ),
    ],
)
def test_each_guide_has_the_roles_steps_and_minutes_of_the_procedures(
    guide_id, minutes, roles, purposes
):
    found = guide(guide_id)
    assert tuple(step.minutes for step in found.steps) == minutes
    assert tuple(role.id for role in found.roles) == roles
    assert found.purposes == purposes


def test_every_word_of_every_guide_is_there_in_both_languages():
    for one in shipped_guides():
        labels = [word for _, field in one.fields() for word in (field.label, field.example)]
        prompts = [prompt for step in one.steps for prompt in (step.title, *step.prompts)]
        names = [role.name for role in one.roles]
        for words in (one.name, one.about, *labels, *prompts, *names):
            assert all(words[language].strip() for language in LANGUAGES), (one.id, words)


def test_no_step_says_its_title_once_more():
    steps = [step for one in shipped_guides() for step in one.steps]
    assert [step.id for step in steps if step.title in step.prompts] == []


def test_the_client_is_asked_the_question_of_the_action_research_word_for_word():
    told = guide("klant-kijkt-terug").step("vertellen")
    assert told is not None
    assert [prompt["nl"] for prompt in told.prompts] == [
        "Wat gebeurt hier, en hoe heb je dat ervaren?"
    ]


def test_only_the_clients_guide_is_sealed_and_nothing_in_it_writes_openly():
    for one in shipped_guides():
        shown = frozenset[Show]().union(*(step.shows for step in one.steps))
        assert one.sealed is (one.id == "klant-kijkt-terug")
        assert not shown & (WRITES_OPENLY if one.sealed else SEALED_ONLY)


def test_the_first_viewing_has_marks_and_no_codes_and_comes_before_choosing():
    alone = guide("zelf-terugkijken")
    first, chosen, piece = alone.steps[1:4]
    assert Show.MARK in first.shows
    assert not first.shows & {Show.CODES, Show.NOTE}
    assert (chosen.choose_max, chosen.choose_working) == (3, 1)
    assert {Show.FRAGMENTS, Show.NOTE, Show.CODES} <= piece.shows


def test_released_notes_are_shown_in_one_step_only():
    talk = guide("reflectiegesprek")
    assert [step.id for step in talk.steps if Show.RELEASED in step.shows] == ["wat-de-klant-deelt"]


def test_purposes_are_the_ones_that_people_decide_about():
    assert set(PURPOSES) == set(Purpose)


def test_an_unknown_guide_is_a_key_error():
    with pytest.raises(KeyError):
        guide("../elders")


@pytest.mark.parametrize(
    ("old", "new", "line", "named"),
    [
        (', en = "One"', "", 12, "steps[1].title.en is missing"),
        ("minutes = 5", "minutes = 2.5", 13, "steps[1].minutes has to be a whole number"),
        ("minutes = 5", "minutes = true", 13, "steps[1].minutes has to be a whole number"),
        ('"film", ', '"film", "film", ', 15, "steps[1].shows[2] = film is there twice"),
        ('"film", ', '"filmpje", ', 15, "shows[1] = filmpje is not known"),
        ('speaker = "coordinator"', 'speaker = "baas"', 14, "speaker = baas is not known"),
        ('["own_learning"]', '["beoordelen"]', 6, "purposes[1] = beoordelen is not known"),
        ('["own_learning"]', "[]", 6, "purposes is missing"),
        ('"film", "fields"', '"film"', 17, "fields needs shows"),
        ('"film", ', '"client_note", ', 15, "sealed = true"),
        ('"film", ', '"choose", ', 15, "choose needs choose_max"),
        ("minutes = 5", "minutes = 5\nchoose_max = 2", 14, "choose_max needs shows"),
        ('purposes = ["own_learning"]', "sealed = true\npurposes = []", 7, "purposes is missing"),
        ('prompts = [{ nl = "Wat?", ', "prompts = [{ ", 16, "prompts[1].nl is missing"),
        ('version = "1"', 'version = "../1"', 3, "version = ../1 is not a version"),
        ('id = "veld"', 'id = "veld"\n[[steps.fields]]\nid = "veld"', 17, "label is missing"),
    ],
)
def test_a_fault_in_a_guide_names_its_line_and_the_remedy(old, new, line, named):
    message = fault_of(SMALL.replace(old, new, 1))
    assert message.startswith(f"klein.toml, line {line}: "), message
    assert named in message


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("about =", "abuot =", "line 5: abuot has no meaning here. Use only: id, "),
        ('name = { nl = "Ik"', 'naam = { nl = "Ik"', "line 9: roles[1].naam has no meaning"),
        ("minutes =", "minuten =", "line 13: steps[1].minuten has no meaning"),
        ("label =", "lable =", "steps[1].fields[1].lable has no meaning"),
        ('en = "Field"', 'en = "Field", fr = 7', "steps[1].fields[1].label.fr has no meaning here"),
        ('en = "What?"', 'en = "What?", fr = 7', "line 16: steps[1].prompts[1].fr has no meaning"),
    ],
)
def test_a_name_that_is_not_known_is_refused_with_the_names_that_are(old, new, named):
    assert old in SMALL
    assert named in fault_of(SMALL.replace(old, new, 1))


def test_a_sealed_guide_may_not_write_openly():
    sealed = SMALL.replace('["own_learning"]', '["client_review"]\nsealed = true')
    message = fault_of(sealed.replace('"film", ', '"note", '))
    assert "line 16" in message
    assert "outside the sealed notebook" in message


def test_one_field_identity_may_not_stand_in_two_steps():
    second = SMALL[SMALL.index("[[steps]]") :].replace('id = "een"', 'id = "twee"')
    message = fault_of(SMALL + second)
    assert "steps[2].fields[1].id = veld is there twice" in message
