"""A recording with moments of every sort, ready to leave the library."""

from dataclasses import replace

import pytest

from annotations.edits import AddMoment, Together
from annotations.model import Note, Valence, new_moment


@pytest.fixture
def marked(looking):
    def make(start_ms, end_ms=None, **more):
        return new_moment(looking.layer.id, start_ms, "zien.contact", end_ms, **more)

    moments = (
        make(12_320, 14_000, valence=Valence.WORKS_NOT, note=Note('=1+1 "é"', "a;b", "c,\nd", "")),
        replace(make(3_723_400), codes=("klant.regie", "zien.contact")),
    )
    looking.apply(Together(tuple(AddMoment(moment) for moment in moments)))
    return moments
