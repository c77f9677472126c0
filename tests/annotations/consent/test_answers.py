"""What may be done is what everyone allows; any doubt is a no, with a reason and a way out."""

from datetime import UTC, date, datetime, time, timedelta
from time import perf_counter
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.consent import (
    Condition,
    NotAllowed,
    WhyNot,
    answer,
    cannot_keep,
    condition_of,
)
from annotations.model import Decision, DecisionState, Participant, Purpose, Role

TODAY = date(2026, 11, 21)
W = Participant(uuid4(), "W-01", Role.COORDINATOR)
K = Participant(uuid4(), "K-014", Role.CLIENT)
T = Participant(uuid4(), "T-01", Role.INTERPRETER)
PEOPLE = (W, K, T)
USE = Purpose.INTERVISION


def said(who, state=DecisionState.GIVEN, ends_in=30, ago=1, purpose=USE, **more):
    at = datetime.combine(TODAY - timedelta(days=ago), time(12), UTC)
    permits = state in (DecisionState.GIVEN, DecisionState.RENEWED)
    until = TODAY + timedelta(days=ends_in) if permits else None
    return Decision(uuid4(), who.id, purpose, state, at, until, **more)


decided = st.builds(
    said,
    st.sampled_from(PEOPLE),
    st.sampled_from(DecisionState),
    ends_in=st.integers(-3, 3),
    ago=st.integers(-2, 2),
    purpose=st.sampled_from([USE, Purpose.QUOTE]),
)


def asked(decisions, people=PEOPLE, today=TODAY):
    return answer(USE, people, decisions, today)


@given(st.lists(decided, max_size=12))
def test_it_is_open_only_when_the_last_word_of_everyone_is_a_yes_of_today(decisions):
    last = {one.participant_id: one for one in decisions if one.purpose is USE}
    everyone = all(
        who.id in last
        and last[who.id].state in (DecisionState.GIVEN, DecisionState.RENEWED)
        and last[who.id].decided_at.date() <= TODAY <= last[who.id].valid_until
        for who in PEOPLE
    )
    found = asked(decisions)
    assert found.allowed is everyone
    assert (found.until is not None) is everyone
    assert len(found.reasons()) == len(found.closed)
    assert bool(found.closed) is not everyone


@given(st.lists(decided, max_size=12), decided)
def test_what_others_say_never_opens_my_side(decisions, mine):
    before = asked([*decisions, said(K, DecisionState.REFUSED)])
    others = [one for one in [*decisions, mine] if one.participant_id != K.id]
    assert not before.allowed
    assert not asked([said(K, DecisionState.REFUSED), *others]).allowed


@given(st.lists(decided, max_size=12))
def test_a_person_who_is_added_later_closes_everything(decisions):
    late = Participant(uuid4(), "K-099", Role.OTHER)
    found = asked(decisions, (*PEOPLE, late))
    assert not found.allowed
    assert found.standings[-1].why_not is WhyNot.NOT_ASKED


@given(st.lists(decided, max_size=12))
def test_a_clock_in_1970_opens_nothing(decisions):
    assert not asked(decisions, today=date(1970, 1, 1)).allowed


KNOWN = ("blur_face", "blur-face", "Blur_face", " BLUR  FACE ", "change voice")


@pytest.mark.parametrize("typed", KNOWN)
def test_known_condition_is_known_however_it_is_typed(typed):
    assert condition_of(typed) in frozenset(Condition)
    assert cannot_keep(Purpose.CLIENT_REVIEW, [typed])


@pytest.mark.parametrize("purpose", Purpose)
def test_own_words_keep_it_closed_for_all_but_the_people_of_the_conversation(purpose):
    by_people = purpose in (Purpose.OWN_LEARNING, Purpose.CLIENT_REVIEW)
    assert bool(cannot_keep(purpose, ["gezicht blurren"])) is not by_people


@pytest.mark.parametrize(
    ("condition", "told"), [("blur_face", "blurred or the voice"), ("zonder Piet", "“zonder Piet”")]
)
def test_yes_that_a_condition_closes_says_whose_it_is_and_what_opens_it(condition, told):
    found = asked([said(W), said(K, conditions=frozenset({condition})), said(T)])
    assert (found.allowed, found.is_open) == (True, False)
    (reason,) = found.reasons()
    assert "K-014 allows it only" in str(reason)
    assert told in str(reason)
    assert "Only a yes without that opens it." in str(reason)


def test_decisions_of_strangers_count_for_nothing():
    stranger = Participant(uuid4(), "K-014", Role.CLIENT)
    found = asked([said(W), said(stranger), said(T)])
    assert [one.participant for one in found.closed] == [K]


def test_conditions_of_everyone_hold_together():
    blur, voice = frozenset({"blur_face"}), frozenset({"change_voice"})
    found = asked([said(W), said(K, conditions=blur), said(T, conditions=voice)])
    assert found.conditions == blur | voice
    assert asked([said(W), said(K, conditions=blur)]).conditions == frozenset()


@pytest.mark.parametrize(
    ("decisions", "told"),
    [
        ([], "K-014 has not decided yet. Record"),
        ([said(K, DecisionState.WITHDRAWN)], "Only a yes from K-014"),
        ([said(K, DecisionState.REVOKED)], "Only a yes from K-014"),
        ([said(K, ends_in=-1)], "ended after 2026-11-20. A new yes"),
        ([said(K, DecisionState.EXPIRED)], "has ended. A new yes"),
        ([said(K, ago=-1)], "still to come. Check the date"),
        ([said(K, DecisionState.INVALIDATED)], "Record it again"),
    ],
)
def test_a_no_says_why_and_what_would_change_it(decisions, told):
    found = asked([said(W), *decisions], (W, K))
    [reason] = found.reasons()
    assert told in str(reason)


def test_a_recording_of_one_side_says_that_the_other_is_needed():
    found = asked([said(W)], (W,))
    assert not found.allowed
    assert "client" in str(found.reasons()[0])
    assert "client" in str(NotAllowed(found, "R-001"))


def test_two_hundred_people_are_answered_at_once_and_named_in_short():
    crowd = [W, *(Participant(uuid4(), f"K-{n:03d}", Role.CLIENT) for n in range(199))]
    decisions = [said(one, purpose=purpose) for one in crowd for purpose in Purpose] * 5
    started = perf_counter()
    assert asked(decisions, crowd).allowed
    assert perf_counter() - started < 0.2
    refusal = str(NotAllowed(asked([], crowd), "R-001"))
    assert "(200)" in refusal
    assert len(refusal) < 250


def test_no_purpose_is_for_judging_people():
    names = " ".join(Purpose)
    for word in ("assess", "evidence", "file", "train", "performance", "dossier"):
        assert word not in names
