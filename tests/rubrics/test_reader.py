import pytest

from rubrics.catalog import shipped_rubric
from rubrics.fault import RubricFault
from rubrics.model import Shape
from rubrics.reader import LANGUAGES, SIZE_MAX_BYTES, read_rubric

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
