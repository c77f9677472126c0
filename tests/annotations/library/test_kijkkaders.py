"""The rubrics a library was tagged with: kept, one layer each, moved and held to."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from annotations.consent import NotAllowed
from annotations.edits import AddMoment, RemoveMoment, ReplaceMoment, moved
from annotations.library.rows import allowed_rows
from annotations.model import Note, Purpose, Valence, new_moment
from annotations.trouble import Refused
from rubrics.catalog import shipped_rubric
from rubrics.fault import RubricFault
from rubrics.model import Follows
from rubrics.writer import write_rubric

FIRST = replace(shipped_rubric(), id="mijn-kader", version="1")
SECOND = replace(FIRST, version="2", follows=(Follows("1", {"zien.contact": "zien.balans"}),))
OWN = ("vkn-eigen", "0.1")


@pytest.fixture
def kept(library):
    """The library with two versions of a rubric of one's own."""
    for rubric in (FIRST, SECOND):
        library.keep_rubric(write_rubric(rubric))
    return library


@pytest.fixture
def mine(kept, receive, allow):
    """A recording, open to mark with version 1 of one's own rubric."""
    allow(receive().number)
    return kept.look(1, rubric=("mijn-kader", "1"))


def marked(looking, code, start_ms=1_000, **more):
    moment = new_moment(looking.layer.id, start_ms, code, **more)
    looking.apply(AddMoment(moment))
    return moment


def test_a_version_is_kept_and_given_back_after_reopening(kept, reopen):
    assert reopen().kept_rubric("mijn-kader", "1") == FIRST


def test_a_kept_version_never_changes(kept):
    with pytest.raises(Refused):
        kept.keep_rubric(write_rubric(replace(FIRST, focus_max=1)))
    assert kept.kept_rubric("mijn-kader", "1") == FIRST
    assert kept.keep_rubric(write_rubric(FIRST)) == FIRST


def test_a_text_that_is_no_rubric_is_not_kept(kept):
    before = kept.kept_rubrics()
    with pytest.raises(RubricFault):
        kept.keep_rubric("id = 3")
    assert kept.kept_rubrics() == before


def test_one_that_was_never_kept_is_none(library):
    assert library.kept_rubric("weg", "1") is None
    assert library.kept_rubric(*OWN) == shipped_rubric()


def test_what_comes_with_the_program_is_kept_once_it_is_looked_with(library, looking):
    assert library.kept_rubrics() == (OWN,)


def test_each_rubric_has_a_layer_of_its_own(kept, mine):
    own = kept.look(1)
    marked(mine, "zien.contact")
    assert (mine.layer.rubric_id, mine.layer.rubric_version) == ("mijn-kader", "1")
    assert (own.layer.rubric_id, own.layer.rubric_version) == OWN
    assert own.moments() == ()
    assert kept.look(1, rubric=("mijn-kader", "2")).layer == mine.layer


def test_a_rubric_that_the_library_does_not_have_is_refused(kept, mine):
    with pytest.raises(Refused):
        kept.look(1, rubric=("vreemd", "1"))
    assert len(kept.recording(1).layers) == 2


def test_moments_of_every_own_layer_are_counted_found_and_exported(kept, mine):
    marked(mine, "zien.contact", 2_000, note=Note("appel"))
    marked(kept.look(1), "zien.balans", 1_000, note=Note("appel en peer"))
    (entry,) = kept.entries()
    assert entry.marks == ((1_000, "zien.balans"), (2_000, "zien.contact"))
    (found,) = kept.search("appel")
    assert [one.start_ms for one in found.moments] == [1_000, 2_000]
    assert {row["rubric"] for row in allowed_rows(kept)} == {"mijn-kader", "vkn-eigen"}


def test_moving_takes_moments_and_layer_together_and_back(kept, mine):
    before = marked(mine, "zien.contact")
    edit = moved(mine.moments(), mine.layer, (SECOND,))
    mine.apply(edit)
    assert [one.codes for one in mine.moments()] == [("zien.balans",)]
    assert mine.layer.rubric_version == "2"
    assert kept.look(1, rubric=("mijn-kader", "1")).layer.rubric_version == "2"
    mine.revert(edit)
    assert mine.moments() == (before,)
    assert mine.layer.rubric_version == "1"


def test_a_move_that_is_refused_changes_nothing(kept, mine):
    moment = marked(mine, "zien.contact")
    unknown = replace(SECOND, version="3")
    with pytest.raises(Refused):
        mine.apply(moved(mine.moments(), mine.layer, (unknown,)))
    assert mine.moments() == (moment,)
    assert kept.look(1, rubric=("mijn-kader", "1")).layer.rubric_version == "1"


def test_a_layer_that_was_moved_elsewhere_is_not_moved_again(kept, mine):
    marked(mine, "zien.contact")
    other = kept.look(1, rubric=("mijn-kader", "1"))
    stale = moved(other.moments(), other.layer, (SECOND,))
    mine.apply(stale)
    with pytest.raises(Refused):
        other.apply(stale)
    marked(other, "zien.vragen", 5_000)
    assert other.layer.rubric_version == "2"


def test_all_moments_of_a_recording_move_and_come_back_later(kept, mine):
    marked(mine, "zien.contact")
    other = marked(mine, "zien.contact", 3_000)
    edit = kept.move_moments(1, (SECOND,))
    assert kept.marked_with("mijn-kader") == ((1, "2"),)
    (first, second) = mine.moments()
    assert {one.codes for one in (first, second)} == {("zien.balans",)}
    mine.apply(ReplaceMoment(first, replace(first, note=Note("later"))))
    kept.move_back(1, edit, "mijn-kader")
    assert kept.marked_with("mijn-kader") == ((1, "1"),)
    now = mine.moments()
    assert [one.codes for one in now] == [("zien.contact",)] * 2
    assert (now[0].note.observation, now[1]) == ("later", other)


def test_a_move_keeps_the_versions_it_goes_by(kept, mine):
    third = replace(FIRST, version="3", follows=(Follows("2", {}),))
    kept.move_moments(1, (SECOND, third))
    assert kept.kept_rubric("mijn-kader", "3") == third


def test_what_may_not_be_looked_at_is_not_moved(kept, mine):
    later = date.today() + timedelta(days=400)
    assert kept.marked_with("mijn-kader", later) == ()
    with pytest.raises(NotAllowed):
        kept.move_moments(1, (SECOND,), later)


@pytest.mark.parametrize("valence", [Valence.WORKS, Valence.WORKS_NOT])
def test_going_along_is_only_a_question_unless_the_client_says_it(looking, valence):
    with pytest.raises(Refused) as refusal:
        marked(looking, "klant.meebewegen", valence=valence)
    assert "vraag" in str(refusal.value)
    assert looking.moments() == ()
    moment = marked(looking, "klant.meebewegen", valence=Valence.QUESTION)
    with pytest.raises(Refused):
        looking.apply(ReplaceMoment(moment, replace(moment, valence=valence)))
    assert looking.moments() == (moment,)


def test_a_second_code_does_not_get_round_the_rule(looking):
    moment = marked(looking, "zien.contact", valence=Valence.WORKS)
    both = replace(moment, codes=("zien.contact", "klant.meebewegen"))
    with pytest.raises(Refused):
        looking.apply(ReplaceMoment(moment, both))
    assert looking.moments() == (moment,)


def test_the_client_may_say_it_in_their_own_layer(library, receive, allow):
    allow(receive().number, Purpose.CLIENT_REVIEW)
    client = library.look(1, Purpose.CLIENT_REVIEW)
    assert marked(client, "klant.meebewegen", valence=Valence.WORKS) in client.moments()


def test_undo_gives_back_what_was_there_before_the_rule(looking):
    moment = new_moment(looking.layer.id, 1_000, "klant.meebewegen", valence=Valence.WORKS)
    looking.revert(RemoveMoment(moment))
    looking.apply(RemoveMoment(moment))
    looking.revert(RemoveMoment(moment))
    assert looking.moments() == (moment,)


def test_a_library_that_is_open_to_look_only_shows_each_rubric(kept, mine, reopen):
    moment = marked(mine, "zien.contact")
    opened = reopen(read_only=True)
    assert opened.look(1, rubric=("mijn-kader", "1")).moments() == (moment,)
    assert opened.look(1).moments() == ()


def test_a_version_that_another_kept_meanwhile_in_other_words_is_refused(library, monkeypatch):
    other, catalogue = replace(FIRST, focus_max=1), library._rooms.catalogue
    writing = catalogue.writing

    def after_another():
        monkeypatch.setattr(catalogue, "writing", writing)
        library.keep_rubric(write_rubric(other))
        return writing()

    monkeypatch.setattr(catalogue, "writing", after_another)
    with pytest.raises(Refused, match="other words"):
        library.keep_rubric(write_rubric(FIRST))
    assert library.kept_rubric("mijn-kader", "1") == other
