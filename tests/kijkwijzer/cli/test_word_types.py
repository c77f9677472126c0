"""Words of a command are read, or refused with what to write instead."""

import argparse

import pytest

from kijkwijzer.cli.word_types import scale


@pytest.mark.parametrize(("word", "read"), [("1", 1.0), ("1.5", 1.5), ("0", 1.0), ("99", 3.0)])
def test_a_scale_is_kept_within_what_a_screen_has(word, read):
    assert scale(word) == read


@pytest.mark.parametrize("word", ["nan", "inf", "-inf", "", "1440x900", "twee"])
def test_what_is_no_scale_is_refused_with_an_example(word):
    with pytest.raises(argparse.ArgumentTypeError, match="is not a scale"):
        scale(word)
