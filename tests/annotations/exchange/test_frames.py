"""The frames hold what the library holds, with times as whole milliseconds."""

from datetime import date, timedelta

import pytest

from annotations.edits import AddMoment
from annotations.frames import library_frame, moments_frame
from annotations.library.rows import COLUMNS
from annotations.model import DecisionState, Purpose, new_moment

pd = pytest.importorskip("pandas")


def test_one_row_a_moment_in_order_of_time(looking, marked):
    frame = moments_frame(looking)
    assert list(frame.columns) == list(COLUMNS)
    assert list(frame["start_ms"]) == [12_320, 3_723_400]
    assert frame["start_ms"].dtype == frame["end_ms"].dtype == pd.Int64Dtype()
    assert frame["end_ms"].isna().tolist() == [False, True]
    assert frame["codes"][1] == ("klant.regie", "zien.contact")


def test_a_frame_says_until_when_it_may_be_used(library, looking, marked, allow):
    last = date.today() + timedelta(days=30)
    allow(purpose=Purpose.INTERVISION, until=last)
    shared = library.look(1, Purpose.INTERVISION)
    shared.apply(AddMoment(new_moment(shared.layer.id, 5, "zien.contact")))
    assert [day.date() for day in moments_frame(shared)["allowed_until"]] == [last]


def test_a_frame_holds_what_is_allowed_for_its_purpose(library, looking, marked, allow):
    assert len(library_frame(library)) == 0
    allow(purpose=Purpose.RESEARCH_CODING)
    assert len(library_frame(library)) == 2


def test_an_empty_frame_has_the_same_columns_and_types(library, looking, marked, allow):
    allow(purpose=Purpose.RESEARCH_CODING)
    full = library_frame(library)
    library.record_decision(1, "K-014", Purpose.OWN_LEARNING, DecisionState.WITHDRAWN)
    empty = library_frame(library)
    assert (len(full), len(empty)) == (2, 0)
    times = ["start_ms", "end_ms", "held_on", "allowed_until", "created_at"]
    assert full.dtypes[times].to_dict() == empty.dtypes[times].to_dict()
