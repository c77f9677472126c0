"""What nobody sees in a text is refused where it steers or turns what is read, and only there."""

import pytest

from rubrics.unseen import unseen


@pytest.mark.parametrize("letter", ["\x00", "\x1b", "\x7f", "\x9b", "\ud800", "\u202e", "\u2067"])
def test_what_steers_a_screen_or_turns_text_is_unseen(letter):
    assert unseen(letter)


@pytest.mark.parametrize("letter", ["\n", "\t", "é", "م", "\u200f", "\u200d", "\xad"])
def test_what_belongs_in_words_is_not(letter):
    assert not unseen(letter)
