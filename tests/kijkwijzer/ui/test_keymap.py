"""Which key does what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.ui.keymap import Group, Keymap, KeyTaken, NotAKey, tag_action
from rubrics.model import Code, Principle, Rubric, Shape, ValenceWords


def a_code(code_id, key, valences=None):
    words = {"nl": code_id, "en": code_id}
    return Code(code_id, words, words, words, words, key, valences or {})


def a_rubric(*keys):
    codes = tuple(a_code(f"code{place}", key) for place, key in enumerate(keys))
    lens = Principle("zien", {"nl": "Zien"}, Shape.CIRCLE, codes)
    words = ValenceWords("werkt", {"nl": "Werkt"}, {"nl": "Fijn"})
    return Rubric("eigen", "1", {"nl": "Kader"}, {"nl": ""}, (lens,), (words,), {}, 3, "zien.code0")


@pytest.fixture
def keymap():
    return Keymap.of(a_rubric("1", "2", "Q"))


def test_code_key_marks_its_code(keymap):
    assert keymap.action_for("Q").code == "zien.code2"
    assert keymap.key_of_code("zien.code2") == "Q"


def test_quick_mark_marks_the_quick_code(keymap):
    assert keymap.action_for("M").code == "zien.code0"


def test_usual_keys_are_those_of_the_drawings(keymap):
    usual = {"Space": "play_pause", "J": "shuttle_back", "K": "shuttle_stop", "L": "shuttle_on"}
    usual |= {"Left": "step_back", "Shift+Left": "jump_back", "I": "fragment_start"}
    usual |= {"O": "fragment_end", "N": "write_note", "Ctrl+Z": "undo", "F": "fullscreen"}
    usual |= {"?": "show_keys", "+": "zoom_in", "-": "zoom_out", "Del": "remove"}
    assert {key: keymap.action_for(key).id for key in usual} == usual


def test_no_key_does_two_things(keymap):
    keys = [key for action in keymap.actions for key in action.keys]
    assert len(keys) == len(set(keys))


def test_code_that_wants_a_key_of_the_program_goes_without(keymap):
    clashing = Keymap.of(a_rubric("1", "J"))
    assert clashing.action_for("J").id == "shuttle_back"
    assert clashing.keys_of("tag.zien.code1") == ()
    assert [type(one) for one in clashing.refused] == [KeyTaken]


def test_taken_key_is_refused_with_words(keymap):
    with pytest.raises(KeyTaken, match="in use already") as refusal:
        keymap.with_key("loop", "1")
    assert refusal.value.action.id == tag_action("zien.code0")


@pytest.mark.parametrize("key", ["Tab", "Esc", "q", "ab", "Hyper+Q", " ", "Ctrl"])
def test_what_is_no_key_is_refused(keymap, key):
    with pytest.raises(NotAKey):
        keymap.with_key("loop", key)


def test_code_takes_no_key_that_cannot_be_held_alone(keymap):
    with pytest.raises(NotAKey, match="held"):
        keymap.with_key("tag.zien.code0", "Ctrl+B")


def test_own_key_takes_the_place_of_the_usual_one():
    keymap = Keymap.of(a_rubric("1"), {"loop": "B", "tag.zien.code0": "X"})
    assert keymap.keys_of("loop") == ("B",)
    assert keymap.action_for("H") is None
    assert keymap.action_for("X").code == "zien.code0"


def test_two_actions_can_swap_their_keys():
    keymap = Keymap.of(a_rubric("1", "2"), {"tag.zien.code0": "2", "tag.zien.code1": "1"})
    assert keymap.key_of_code("zien.code0") == "2"
    assert keymap.key_of_code("zien.code1") == "1"
    assert keymap.refused == ()


def test_plus_can_be_given_to_another_action(keymap):
    assert keymap.with_key("zoom_in", "").with_key("loop", "+").action_for("+").id == "loop"
    assert keymap.with_key("loop", "Ctrl++").action_for("Ctrl++").id == "loop"


def test_damaged_change_leaves_the_usual_key():
    keymap = Keymap.of(a_rubric("1"), {"loop": "???", "nothing": "B", "undo": "Space"})
    assert keymap.keys_of("loop") == ("H",)
    assert keymap.keys_of("undo") == ("Ctrl+Z",)
    assert len(keymap.refused) == 3


def test_table_shows_every_action_once(keymap):
    shown = [action for _, actions in keymap.table() for action in actions]
    assert sorted(a.id for a in shown) == sorted(a.id for a in keymap.actions)
    assert [group for group, _ in keymap.table()] == list(Group)


_IDS = [action.id for action in Keymap.of(a_rubric("1", "2", "Q")).actions]


@given(
    st.dictionaries(st.sampled_from(_IDS), st.sampled_from(["", "1", "2", "Q", "B", "Space", "X"]))
)
def test_whatever_is_changed_no_key_does_two_things(changes):
    keymap = Keymap.of(a_rubric("1", "2", "Q"), changes)
    keys = [key for action in keymap.actions for key in action.keys]
    assert len(keys) == len(set(keys))
