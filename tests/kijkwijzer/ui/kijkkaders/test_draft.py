"""A draft gives back what it was made of, and says truly what becomes of each code."""

from copy import deepcopy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kijkwijzer.ui.kijkkaders import changing
from kijkwijzer.ui.kijkkaders.as_rubric import changes, following, rubric_of
from kijkwijzer.ui.kijkkaders.draft import codes, draft_of, full_names, new_draft
from kijkwijzer.ui.kijkkaders.problems import problems
from rubrics.catalog import Catalog, shipped_rubric
from rubrics.mapping import code_after
from rubrics.reader import read_rubric
from rubrics.writer import write_rubric

ACTS = ("add_code", "add_principle", "remove", "up", "down", "put_under", "rename")


@pytest.fixture
def draft():
    return draft_of(shipped_rubric())


def uid_of(draft, name):
    return next(code["uid"] for _, code in codes(draft) if code["was"] == name)


def written(draft):
    """Give the draft with words in every place that is still empty."""
    found = deepcopy(draft)
    for one in problems(found):
        if one.path[-1] in ("nl", "en"):
            place = found
            for part in one.path[:-1]:
                place = place[part]
            place[one.path[-1]] = "iets"
        elif one.path[-1] == "codes":
            uid = found["principles"][one.path[1]]["uid"]
            found, _ = changing.add_code(found, uid)
    return written(found) if problems(found) else found


def test_a_draft_gives_back_the_rubric_it_was_made_of(draft):
    assert rubric_of(draft, shipped_rubric().version) == shipped_rubric()


def test_nothing_has_to_be_done_to_a_rubric_that_can_be_used(draft):
    assert problems(draft) == ()


def test_a_code_that_moves_to_another_principle_is_followed_there(draft):
    moved = changing.put_under(draft, uid_of(draft, "zien.contact"), "p3")
    assert changes(moved) == {"zien.contact": "klant.contact"}


def test_a_code_that_goes_becomes_what_is_chosen_and_otherwise_nothing(draft):
    gone = changing.remove(draft, uid_of(draft, "zien.contact"))
    assert changes(gone) == {"zien.contact": ""}
    gone["became"]["zien.contact"] = uid_of(draft, "zien.balans")
    assert changes(gone) == {"zien.contact": "zien.balans"}


def test_what_pointed_at_a_code_that_goes_points_at_nothing(draft):
    gone = changing.remove(draft, uid_of(draft, "vreemd.raakmoment"))
    gone = changing.remove(gone, uid_of(draft, "zien.contact"))
    rubric = rubric_of(gone, "2")
    assert rubric.quick_mark == ""
    assert "zien.contact" not in {idea.code for idea in rubric.try_outs}
    read_rubric(write_rubric(rubric).encode(), "draft")


def test_a_new_code_never_gets_the_name_of_one_that_went(draft):
    gone = changing.remove(draft, uid_of(draft, "zien.contact"))
    after, uid = changing.add_code(gone, "p1")
    changing.code_node(after, uid)[1]["name"] = {"nl": "Contact", "en": "Contact"}
    assert full_names(after)[uid] == "zien.contact-2"


def test_a_new_code_never_gets_the_name_of_one_that_went_long_ago(draft):
    first = shipped_rubric()
    second = rubric_of(changing.remove(draft, uid_of(draft, "zien.contact")), "0.2")
    after, uid = changing.add_code(draft_of(second, (first, second)), "p1")
    changing.code_node(after, uid)[1]["name"] = {"nl": "Contact", "en": "Contact"}
    assert full_names(after)[uid] == "zien.contact-2"


def test_every_earlier_version_is_followed_at_once(draft):
    first = shipped_rubric()
    moved = changing.put_under(draft, uid_of(draft, "zien.contact"), "p3")
    second = following(moved, "0.2", (first,))
    again = draft_of(second, (first, second))
    third = following(
        changing.remove(again, uid_of(again, "klant.contact")), "0.3", (first, second)
    )
    assert code_after("zien.contact", "0.1", third) == ""
    assert code_after("zien.balans", "0.1", third) == "zien.balans"


def test_something_new_has_words_to_write_and_nothing_else_in_its_way():
    fresh = new_draft("nieuw-1", {"nl": "Van mij.", "en": "Mine."})
    assert {one.path[-1] for one in problems(fresh)} <= {"nl", "en", "prompts"}
    fresh = changing.add_question(fresh, "client")
    read_rubric(write_rubric(rubric_of(written(fresh), "1")).encode(), "draft")


def changed(draft, act, at):
    """Do one of the things that can be done to a draft, at some place of it."""
    uids = [one["uid"] for one in draft["principles"]]
    every = [code["uid"] for _, code in codes(draft)]
    if act == "add_principle":
        return changing.add_principle(draft)[0]
    if not uids:
        return draft
    if act == "add_code" or not every:
        return changing.add_code(draft, (uids + every)[at % len(uids + every)])[0]
    chosen = (uids + every)[at % len(uids + every)]
    code = every[at % len(every)]
    if act == "rename":
        after = deepcopy(draft)
        changing.code_node(after, code)[1]["name"] = {"nl": "Contact", "en": "Con"}
        return after
    acts = {
        "remove": lambda: changing.remove(draft, chosen),
        "up": lambda: changing.move(draft, chosen, -1),
        "down": lambda: changing.move(draft, chosen, +1),
        "put_under": lambda: changing.put_under(draft, code, uids[at // 3 % len(uids)]),
    }
    return acts[act]()


STEPS = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 99)), max_size=12)


@settings(max_examples=25, deadline=None)
@given(first=STEPS, second=STEPS)
def test_whatever_is_done_the_next_versions_can_be_kept(tmp_path_factory, first, second):
    catalog = Catalog(tmp_path_factory.mktemp("kaders"))
    catalog.copy("vkn-eigen", "eigen")
    for version, steps in (("2", first), ("3", second)):
        known = catalog.history("eigen")
        draft = draft_of(known[-1], known)
        for act, at in steps:
            draft = changed(draft, act, at)
        draft = written(changing.add_principle(draft)[0])
        kept = catalog.keep(following(draft, version, known))
        for old in known[-1].codes():
            new = code_after(old[0], known[-1].version, kept)
            assert new == "" or kept.find(new) is not None
