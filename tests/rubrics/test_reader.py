from dataclasses import fields

import pytest

from annotations.model import Note, Perspective, Valence
from rubrics.catalog import shipped_rubric
from rubrics.entries import LANGUAGES, SIZE_MAX_BYTES, TEXT_LENGTH_MAX
from rubrics.fault import RubricFault
from rubrics.model import NOTE_FIELDS, Shape
from rubrics.reader import PERSPECTIVES, VALENCES, read_rubric

SMALL = """
id = "klein"
version = "1"
name = { nl = "Klein", en = "Small" }
status = { nl = "Proef", en = "Trial" }
quick_mark = "zien.contact"
[[valences]]
id = "werkt"
name = { nl = "Werkt", en = "Works" }
client_name = { nl = "Fijn", en = "Pleasant" }
[[principles]]
id = "zien"
name = { nl = "Zien", en = "See" }
shape = "circle"
[[principles.codes]]
id = "contact"
key = "1"
name = { nl = "Contact", en = "Contact" }
definition = { nl = "d", en = "d" }
use = { nl = "u", en = "u" }
use_not = { nl = "n", en = "n" }
[prompts.coordinator]
zien = { nl = "Wat?", en = "What?" }
"""


def fault_of(text: str) -> str:
    with pytest.raises(RubricFault) as caught:
        read_rubric(text.encode(), "klein.toml")
    return str(caught.value)


def test_starting_rubric_has_three_principles_and_says_it_is_our_own():
    rubric = shipped_rubric()
    assert [p.id for p in rubric.principles] == ["zien", "vreemd", "klant"]
    assert [p.shape for p in rubric.principles] == list(Shape)
    assert "niet de officiële Kijkwijzer" in rubric.status["nl"]


def test_every_code_of_the_starting_rubric_has_both_languages_and_a_key():
    for name, _, code in shipped_rubric().codes():
        for words in (code.name, code.definition, code.use, code.use_not):
            assert all(words[language] for language in LANGUAGES), name
        assert code.key, name


def test_going_along_is_a_question_unless_the_client_says_it():
    found = shipped_rubric().find("klant.meebewegen")
    assert found is not None
    assert found[1].valences_for("coordinator") == ("vraag",)
    assert found[1].valences_for("client") == ("werkt", "werkt_niet", "vraag")


def test_a_small_rubric_reads_back_as_written():
    rubric = read_rubric(SMALL.encode(), "klein.toml")
    assert [name for name, _, _ in rubric.codes()] == ["zien.contact"]
    assert rubric.find("zien.niets") is None


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('nl = "Contact", ', "", "principles[1].codes[1].name.nl"),
        ('shape = "circle"', 'shape = "star"', "principles[1].shape = star"),
        ('id = "contact"', 'id = "../x"', "principles[1].codes[1].id"),
        ('quick_mark = "zien.contact"', 'quick_mark = "zien.weg"', "quick_mark = zien.weg"),
        ('id = "klein"', "id = ", "line 2"),
        ('nl = "d"', f'nl = "{"x" * 3000}"', "definition.nl"),
    ],
)
def test_a_fault_names_the_file_and_the_entry(old: str, new: str, named: str):
    message = fault_of(SMALL.replace(old, new, 1))
    assert "klein.toml" in message
    assert named in message


def test_two_codes_with_one_identity_are_refused():
    code = SMALL[SMALL.index("[[principles.codes]]") : SMALL.index("[prompts")]
    doubled = SMALL.replace("[prompts", code.replace('key = "1"', 'key = "2"') + "[prompts")
    assert "id = contact is there twice" in fault_of(doubled)


def test_a_huge_file_is_refused_before_it_is_read():
    assert "too large" in fault_of("#" * (SIZE_MAX_BYTES + 1))


def test_the_starting_rubric_has_all_that_its_design_asks():
    rubric = shipped_rubric()
    assert {who: len(prompts) for who, prompts in rubric.prompts.items()} == {
        "coordinator": 4,
        "client": 4,
        "peer": 3,
        "researcher": 4,
    }
    assert (rubric.quick_mark, rubric.focus_max) == ("vreemd.raakmoment", 3)
    assert rubric.note_fields == NOTE_FIELDS
    assert [one.client_name["nl"] for one in rubric.valences] == ["Fijn", "Niet fijn", "Vraag"]


def test_every_code_of_the_starting_rubric_has_an_example_and_something_to_try():
    rubric = shipped_rubric()
    for name, _, code in rubric.codes():
        ideas = [idea for idea in rubric.try_outs if idea.code in (name, "")]
        assert ideas, name
        for words in (code.example, *(text for idea in ideas for text in (idea.text, idea.notice))):
            assert all(words[language].strip() for language in LANGUAGES), name


def test_the_ready_made_ideas_are_there():
    told = " ".join(idea.text["nl"] for idea in shipped_rubric().try_outs)
    for wanted in ("sleutelwoorden", "kwartier", "tot drie", "hoe vind jij dat het gaat?"):
        assert wanted in told


MORE = """
[[try_outs]]
id = "drie"
code = "zien.contact"
text = { nl = "Ik wacht.", en = "I wait." }
notice = { nl = "Stilte.", en = "Quiet." }
[[follows]]
version = "0"
codes = { "zien.kijken" = "zien.contact", "zien.weg" = "" }
"""


def test_ideas_and_what_an_earlier_version_becomes_are_read():
    rubric = read_rubric((SMALL + MORE).encode(), "klein.toml")
    assert [(idea.id, idea.code) for idea in rubric.try_outs] == [("drie", "zien.contact")]
    follows = rubric.follows_from("0")
    assert follows is not None
    assert follows.codes == {"zien.kijken": "zien.contact", "zien.weg": ""}
    assert rubric.follows_from("9") is None


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('version = "1"', 'version = "../1"', "line 3: version = ../1 is not a version"),
        ('id = "klein"', 'id = "con"', "line 2: id = con is not an identity"),
        ('id = "werkt"', 'id = "prima"', "line 8: valences[1].id = prima is not known"),
        ('key = "1"', 'key = "qq"', "line 17: principles[1].codes[1].key = qq is not a key"),
        ('key = "1"', "key = 1", "line 17: principles[1].codes[1].key has to be a text"),
        ("quick_mark =", "focus_max = true\nquick_mark =", "line 6: focus_max has to be a whole"),
        ("quick_mark =", "focus_max = 4\nquick_mark =", "line 6: focus_max has to be a whole"),
        ('quick_mark = "zien.contact"', "quick_mark = []", "line 6: quick_mark has to be a text"),
        ("quick_mark =", 'note_fields = ["alternative"]\nquick_mark =', "line 6: note_fields[1]"),
        ('name = { nl = "Zien", en = "See" }', 'name = "Zien"', "line 13: principles[1].name has"),
        ("[prompts.coordinator]", "[prompts.baas]", "line 22: prompts.baas has no meaning"),
        (
            '[[valences]]\nid = "werkt"',
            'valences = 3\n[prompts.client]\nid = "x"',
            "line 7: valences has to be",
        ),
        ('nl = "Wat?"', 'nl = "Wat\\u0000?"', "line 23: prompts.coordinator.zien.nl holds a char"),
        ('nl = "Wat?"', 'nl = "\\u202Etaw"', "line 23: prompts.coordinator.zien.nl holds a char"),
        ('code = "zien.contact"', 'code = "zien.niets"', "line 27: try_outs[1].code = zien.niets"),
        ('"zien.kijken" =', '"zien" =', "line 32: follows[1].codes.zien = zien is not a code"),
        ('= "zien.contact", "zien.weg"', '= "zien.weg", "zien.weg"', "zien.weg is not known"),
        ('version = "0"', 'version = "1"', "line 31: follows[1].version = 1 is this version"),
        ('"zien.weg" = ""', '"zien.contact" = "zien.kijken"', "goes round in a circle"),
        ("[[follows]]", '[[follows]]\nversion = "0"\ncodes = {}\n[[follows]]', "is there twice"),
    ],
)
def test_a_fault_says_the_line_and_the_remedy(old: str, new: str, named: str):
    whole = SMALL + MORE
    assert old in whole
    assert named in fault_of(whole.replace(old, new, 1))


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("quick_mark =", "quik_mark =", "line 6: quik_mark has no meaning here. Use only: id, "),
        ("client_name =", "client_nam =", "line 10: valences[1].client_nam has no meaning"),
        ("shape =", "sahpe =", "line 14: principles[1].sahpe has no meaning"),
        ("use_not =", "not_use =", "line 21: principles[1].codes[1].not_use has no meaning"),
        ("notice =", "notise =", "try_outs[1].notise has no meaning"),
        ("codes = {", "code = {", "follows[1].code has no meaning here. Use only: version, codes"),
        (
            'en = "Small"',
            'en = "Small", fr = 7',
            "line 4: name.fr has no meaning here. Use only: nl, en",
        ),
        ('en = "What?"', 'en = "What?", EN = ""', "prompts.coordinator.zien.EN has no meaning"),
    ],
)
def test_a_name_that_is_not_known_is_refused_with_the_names_that_are(old, new, named):
    whole = SMALL + MORE
    assert old in whole
    assert named in fault_of(whole.replace(old, new, 1))


def test_a_rubric_speaks_of_the_perspectives_and_valences_that_moments_have():
    assert set(PERSPECTIVES) == set(Perspective)
    assert set(VALENCES) == set(Valence)


def test_the_note_fields_are_those_of_a_note_in_their_order():
    assert tuple(one.name for one in fields(Note)) == NOTE_FIELDS
    assert Note(*NOTE_FIELDS).texts() == NOTE_FIELDS


@pytest.mark.parametrize("key", ["F1", "F12", "É", "?", "7"])
def test_a_key_is_one_capital_digit_or_sign_or_f1_to_f12(key):
    rubric = read_rubric(SMALL.replace('key = "1"', f'key = "{key}"').encode(), "klein.toml")
    assert [code.key for _, _, code in rubric.codes()] == [key]


@pytest.mark.parametrize("key", ["F0", "F13", "q", "QQ", "\u200b"])
def test_what_is_no_key_is_refused_with_all_that_is(key):
    told = fault_of(SMALL.replace('key = "1"', f'key = "{key}"'))
    assert "is not a key. Use one capital letter, digit or sign, or F1 to F12." in told


def test_a_second_code_with_one_key_is_refused_where_it_comes_back():
    code = SMALL[SMALL.index("[[principles.codes]]") : SMALL.index("[prompts")]
    doubled = SMALL.replace("[prompts", code.replace('id = "contact"', 'id = "nog"') + "[prompts")
    assert "line 24: principles[1].codes[2].key = 1 is there twice" in fault_of(doubled)


def test_html_in_a_label_stays_plain_text():
    label = "<b onclick='x'>Contact</b> &amp; zo"
    rubric = read_rubric(SMALL.replace('nl = "Contact"', f'nl = "{label}"').encode(), "klein.toml")
    found = rubric.find("zien.contact")
    assert found is not None
    assert found[1].name["nl"] == label


def test_a_circle_by_way_of_others_is_refused_and_a_merge_is_not():
    merged = MORE.replace('"zien.weg" = ""', '"zien.weg" = "zien.contact"')
    assert read_rubric((SMALL + merged).encode(), "klein.toml").follows[0].codes
    circle = '"a.a" = "b.b", "b.b" = "c.c", "c.c" = "a.a"'
    assert "goes round in a circle" in fault_of(SMALL + MORE.replace('"zien.weg" = ""', circle))


HOSTILE = {
    "deep lists": "a = " + "[" * 200_000,
    "deep closed lists": "a = " + "[" * 4_000 + "]" * 4_000,
    "deep tables": "a = " + "{b=" * 4_000 + "1" + "}" * 4_000,
    "a long dotted key": ".".join(["a"] * 20_000) + " = 1",
    "many headers": "[[principles]]\n" * 60_000,
    "one long text": 'id = "' + "x" * 900_000 + '"',
    "an open text": 'id = "' + "x" * 900_000,
    "not UTF-8": "id = 'ok'\n",
    "a key twice": 'id = "a"\nid = "b"',
    "nothing": "",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_soon_and_with_words(name: str):
    data = HOSTILE[name].encode() + (b"name = '\xff'" if name == "not UTF-8" else b"")
    with pytest.raises(RubricFault) as caught:
        read_rubric(data, "klein.toml")
    assert len(str(caught.value)) < 500


def test_an_endless_name_is_not_even_tried():
    assert "nested too deeply" in fault_of(HOSTILE["a long dotted key"])


def test_ten_megabytes_of_text_are_refused_by_their_size():
    text = SMALL.replace('nl = "Wat?"', f'nl = "{"x" * 10_000_000}"')
    assert "too large" in fault_of(text)


def test_a_text_just_too_long_says_how_long_it_may_be():
    long = SMALL.replace('nl = "Wat?"', f'nl = "{"x" * (TEXT_LENGTH_MAX + 1)}"')
    assert f"under {TEXT_LENGTH_MAX} characters" in fault_of(long)


def test_a_fault_shows_nothing_that_steers_a_screen():
    assert '"b?[2J"' in fault_of('id = "a"\n"b\x1b[2J" = ')
    assert "“?[2J =”" in fault_of("\x1b[2J = ")
    shown = fault_of(SMALL.replace('shape = "circle"', 'shape = "\\u001b[2J"'))
    assert "principles[1].shape holds a character" in shown
    spoilt = SMALL.replace('id = "zien"\n', 'id = "zien"\n"b\\u001b[2J\\u202e" = 1\n')
    assert "principles[1].b?[2J? has no meaning here" in fault_of(spoilt)
