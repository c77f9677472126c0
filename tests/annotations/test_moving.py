"""Moments go from one version of a rubric to the next, and back, with nothing else changed."""

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.edits import MoveToVersion, barring_code, moved, moved_back
from annotations.model import Layer, Note, Perspective, Valence, new_moment
from annotations.ports import Change
from annotations.trouble import Refused
from rubrics.catalog import shipped_rubric
from rubrics.mapping import Mapped, code_after, mapped, way
from rubrics.model import Follows

FIRST = replace(shipped_rubric(), id="kader", version="1")
NAMES = tuple(name for name, _, _ in FIRST.codes())
LAYER = Layer(uuid4(), uuid4(), Perspective.COORDINATOR, "", "kader", "1")


class FakeMoments:
    """Keeps moments in a dictionary, and the version of their layer."""

    def __init__(self, moments):
        self.version = "1"
        self.kept = {one.id: one for one in moments}

    def put(self, moment):
        self.kept[moment.id] = moment

    def drop(self, moment_id):
        del self.kept[moment_id]

    def move_to(self, before, after):
        assert self.version == before
        self.version = after


def following(codes, version="2", before="1"):
    return replace(FIRST, version=version, follows=(Follows(before, codes),))


def marked(*codes, **more):
    return replace(new_moment(LAYER.id, 1_000, codes[0], **more), codes=codes)


def only(edit):
    (single,) = edit.edits
    return single.after


def test_a_code_becomes_the_one_that_follows_it():
    edit = moved([marked("zien.contact")], LAYER, (following({"zien.contact": "zien.balans"}),))
    assert only(edit).codes == ("zien.balans",)
    assert (edit.before, edit.after) == ("1", "2")


def test_a_code_that_nothing_follows_stays_on_its_moment():
    assert moved([marked("zien.contact")], LAYER, (following({"zien.contact": ""}),)).edits == ()


def test_two_codes_that_become_one_are_that_one_once():
    edit = moved(
        [marked("zien.contact", "zien.vragen", "klant.doel")],
        LAYER,
        (following({"zien.contact": "klant.regie", "zien.vragen": "klant.regie"}),),
    )
    assert only(edit).codes == ("klant.regie", "klant.doel")


def test_several_steps_are_one_edit():
    steps = (
        following({"zien.contact": "zien.balans"}),
        following({"zien.balans": "zien.vragen"}, "3", "2"),
    )
    edit = moved([marked("zien.contact")], LAYER, steps)
    assert only(edit).codes == ("zien.vragen",)
    assert edit.after == "3"


def test_a_valence_that_only_the_client_may_give_is_left_open():
    step = (following({"zien.contact": "klant.meebewegen"}),)
    works = marked("zien.contact", valence=Valence.WORKS)
    asks = marked("zien.contact", valence=Valence.QUESTION)
    edit = moved([works, asks], LAYER, step)
    assert [one.after.valence for one in edit.edits] == [None, Valence.QUESTION]
    clients = replace(LAYER, perspective=Perspective.CLIENT)
    assert only(moved([works], clients, step)).valence is Valence.WORKS


def test_another_rubrics_versions_are_refused():
    with pytest.raises(Refused):
        moved([], LAYER, (shipped_rubric(),))
    with pytest.raises(Refused):
        moved([], LAYER, ())


def test_a_move_without_any_change_tells_of_none():
    edit = moved([marked("zien.contact")], LAYER, (following({}),))
    kept = FakeMoments([])
    assert edit.apply(kept) == Change(None, None)
    assert kept.version == "2"


def test_taking_a_move_back_later_keeps_what_was_done_since():
    codes = {"zien.contact": "zien.balans"}
    first, second, third = (marked("zien.contact") for _ in range(3))
    edit = moved([first, second, third], LAYER, (following(codes),))
    written = replace(edit.edits[0].after, note=Note("nieuw"), start_ms=5)
    recoded = replace(edit.edits[1].after, codes=("klant.doel",))
    back = moved_back(edit, [written, recoded])
    assert (back.before, back.after) == ("2", "1")
    (single,) = back.edits
    assert single.after == replace(written, codes=("zien.contact",))


CODES = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(("", *NAMES)))
MOMENTS = st.lists(
    st.builds(
        lambda codes, valence, text: marked(*codes, valence=valence, note=Note(text)),
        st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True),
        st.sampled_from((None, *Valence)),
        st.text(max_size=5),
    ),
    max_size=6,
)


@given(codes=CODES, moments=MOMENTS)
def test_a_move_and_its_way_back_leave_everything_as_it_was(codes, moments):
    kept = FakeMoments(moments)
    before = dict(kept.kept)
    edit = moved(moments, LAYER, (following(codes),))
    edit.apply(kept)
    assert kept.version == "2"
    edit.revert(kept)
    assert (kept.kept, kept.version) == (before, "1")


@given(codes=CODES, moments=MOMENTS)
def test_taking_a_move_back_at_once_is_undoing_it(codes, moments):
    kept = FakeMoments(moments)
    before = dict(kept.kept)
    edit = moved(moments, LAYER, (following(codes),))
    edit.apply(kept)
    moved_back(edit, kept.kept.values()).apply(kept)
    assert (kept.kept, kept.version) == (before, "1")


@given(codes=CODES, moments=MOMENTS)
def test_a_move_changes_codes_and_barred_valences_alone(codes, moments):
    step = following(codes)
    for single in moved(moments, LAYER, (step,)).edits:
        back = replace(single.after, codes=single.before.codes, valence=single.before.valence)
        assert back == single.before
        assert single.after.valence in (None, single.before.valence)
        assert barring_code(single.after, LAYER, step) is None
        assert set(single.after.codes) <= {code_after(c, "1", step) or c for c in NAMES}


@given(codes=CODES)
def test_what_is_shown_is_what_happens(codes):
    step = following(codes)
    for one in mapped(FIRST, (step,)):
        (code,) = next(
            (single.after.codes for single in moved([marked(one.before)], LAYER, (step,)).edits),
            (one.before,),
        )
        assert code == (one.after or one.before)


def test_what_maps_to_what_is_told_for_every_code():
    told = mapped(FIRST, (following({"zien.contact": "", "zien.balans": "zien.vragen"}),))
    assert [one.before for one in told] == list(NAMES)
    assert told[:3] == (
        Mapped("zien.contact", ""),
        Mapped("zien.balans", "zien.vragen"),
        Mapped("zien.vragen", "zien.vragen"),
    )


def test_the_way_goes_by_the_versions_in_between():
    second, third = following({}), following({}, "3", "2")
    known = {"1": FIRST, "2": second, "3": third}
    assert way("1", third, known) == (second, third)
    assert way("2", third, known) == (third,)
    assert way("0", third, known) == (third,)


def test_a_way_in_a_circle_ends():
    second, third = following({}, "2", "3"), following({}, "3", "2")
    assert way("1", third, {"2": second, "3": third}) == (third,)


def test_the_edit_knows_only_versions_and_edits():
    assert MoveToVersion("1", "2", ()).apply(FakeMoments([])) == Change(None, None)
