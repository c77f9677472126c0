"""What is written reads back as it was."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rubrics.catalog import shipped_rubric
from rubrics.reader import read_rubric
from rubrics.writer import write_rubric


def again(rubric):
    return read_rubric(write_rubric(rubric).encode(), "again.toml")


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_rubric_reads_back_as_it_was_written(any_rubric, data):
    rubric = data.draw(any_rubric)
    assert again(rubric) == rubric


def test_the_starting_rubric_reads_back_and_keeps_its_order():
    rubric = shipped_rubric()
    assert again(rubric) == rubric
    assert [name for name, _, _ in again(rubric).codes()] == [n for n, _, _ in rubric.codes()]


def test_text_that_looks_like_toml_stays_text():
    words = {"nl": '"""\n[[codes]]\nid = "x"', "en": "a\\u0041 } ] # '''"}
    rubric = replace(shipped_rubric(), name=words)
    assert again(rubric).name == words


def test_people_can_read_what_is_written():
    text = write_rubric(shipped_rubric())
    assert '[[principles.codes]]\nid = "contact"\nkey = "1"\n' in text
    assert 'name = {nl = "Contact houden", en = "Keeping contact"}' in text
