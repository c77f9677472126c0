"""What is chosen fits the guide, the kijkkader, and the recording's own moments."""

import pytest

from annotations.edits import AddMoment
from annotations.model import Valence, new_moment
from annotations.trouble import Refused
from rubrics.guides import guide

CODES = ("zien.contact", "zien.vragen", "klant.regie")


@pytest.fixture
def run(allowed):
    begun = allowed.begin_session(1, guide("zelf-terugkijken"))
    begun.enter("kiezen")
    return begun


@pytest.fixture
def marked(allowed):
    """Give four marks, of which the first one works."""
    looking = allowed.look(1)
    marks = [new_moment(looking.layer.id, at * 1_000, CODES[0]) for at in range(3)]
    works = new_moment(looking.layer.id, 9_000, CODES[0], valence=Valence.WORKS)
    for one in (works, *marks):
        looking.apply(AddMoment(one))
    return works.id, *(one.id for one in marks)


def test_at_most_three_codes_are_looked_for(run):
    assert run.focus(CODES).focus == CODES
    with pytest.raises(Refused):
        run.focus((*CODES, "klant.doel"))
    assert run.state.focus == CODES


def test_a_code_that_the_kijkkader_does_not_know_is_not_looked_for(run):
    with pytest.raises(Refused, match="kijkkader"):
        run.focus(("zien.contact", "zien.weg"))
    assert run.state.focus == ()
    assert run.focus(()).focus == ()


def test_room_is_kept_for_one_that_works_where_the_guide_asks_for_it(run, marked):
    works, *others = marked
    with pytest.raises(Refused, match="works"):
        run.choose(tuple(others))
    assert run.choose(tuple(others[:2])).chosen == tuple(others[:2])
    assert run.choose((works, *others[:2])).chosen == (works, *others[:2])


def test_no_room_is_kept_where_the_guide_does_not_ask_for_it(allowed, marked):
    run = allowed.begin_session(1, guide("reflectiegesprek"))
    run.enter("dezelfde-stukjes")
    assert run.choose(marked[1:]).chosen == marked[1:]
