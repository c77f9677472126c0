"""Decisions are kept as they were made; what cannot be is refused; the safer side holds."""

from datetime import date, datetime, timedelta
from time import perf_counter

import pytest

from annotations.consent import Condition, NotAllowed
from annotations.edits import AddMoment, RemoveMoment
from annotations.library import Library
from annotations.library.consents import CONDITION_LENGTH_MAX
from annotations.model import (
    DecisionState,
    Note,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
    new_moment,
)
from annotations.numbers import MayBeCitizenNumber
from annotations.trouble import Refused

TODAY = date.today()
SOON = TODAY + timedelta(days=30)
BSN = "111222333"
USE = Purpose.INTERVISION


def yes(library, until=SOON, who="K-014", purpose=USE, **how):
    return library.record_decision(1, who, purpose, DecisionState.GIVEN, until, **how)


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ({"until": TODAY - timedelta(days=1)}, "over already"),
        ({"until": date(9999, 12, 31)}, "too far away"),
        ({"purpose": Purpose.TEACHING_CLIP, "until": TODAY + timedelta(days=2000)}, "too far"),
        ({"decided_at": datetime.now().astimezone() + timedelta(days=1)}, "in the future"),
        ({"decided_at": datetime(9999, 12, 30)}, "in the future"),  # noqa: DTZ001
        ({"who": "K-099"}, "not a participant"),
        ({"language": "Nederlands; DROP"}, "not a language"),
        ({"conditions": frozenset(map(str, range(30)))}, "too many"),
        ({"conditions": frozenset({"a" * (CONDITION_LENGTH_MAX + 1)})}, "too long"),
        ({"conditions": frozenset({f"bel {BSN}"})}, "BSN"),
        ({"purpose": Purpose.OWN_LEARNING, "conditions": frozenset(Condition)}, "as it is"),
    ],
)
def test_a_yes_that_cannot_be_is_refused_and_leaves_nothing(library, receive, how, told):
    receive()
    with pytest.raises(Refused, match=told):
        yes(library, **how)
    assert library.decisions(1) == ()


def test_the_last_word_of_a_person_counts(library, receive, allow):
    receive()
    allow(purpose=USE)
    library.record_decision(1, "K-014", USE, DecisionState.WITHDRAWN)
    assert not library.may(1, USE).allowed
    yes(library)
    assert library.may(1, USE).until == SOON


def test_a_person_who_is_added_after_the_decisions_closes_what_is_open(library, looking):
    person = library.add_participant(1, "T-01", Role.INTERPRETER)
    assert library.recording(1).participants[-1] == person
    with pytest.raises(NotAllowed, match="T-01"):
        looking.moments()
    assert library.entries()[0].moments is None
    library.record_decision(1, "T-01", Purpose.OWN_LEARNING, DecisionState.GIVEN, SOON)
    assert library.look(1).recording.participants[-1].code == "T-01"


@pytest.mark.parametrize("code", ["K-014", "Jan de Vries", "k-015", ""])
def test_a_person_is_added_once_and_never_by_name(library, receive, code):
    receive()
    with pytest.raises(Refused):
        library.add_participant(1, code, Role.OTHER)
    assert len(library.recording(1).participants) == 2


def test_a_no_to_own_learning_leaves_no_recording_and_no_refusal(library, receive, allow):
    receive()
    allow()
    library.record_decision(1, "K-014", Purpose.OWN_LEARNING, DecisionState.REFUSED)
    assert [one.number for one in library.withdrawn()] == [1]
    with pytest.raises(Refused, match="withdrawn"):
        library.decisions(1)
    assert library.info().recordings == 0


def test_a_no_to_one_purpose_takes_away_what_was_made_for_it(library, receive, allow):
    receive()
    for purpose in (Purpose.OWN_LEARNING, USE, Purpose.THIRD_PARTY_COACH):
        allow(purpose=purpose)
        seen = library.look(1, purpose)
        seen.apply(AddMoment(new_moment(seen.layer.id, 5, "zien.contact")))
    library.record_decision(1, "K-014", USE, DecisionState.WITHDRAWN)
    with pytest.raises(Refused):
        seen = library.look(1, USE)
    assert len(library.look(1, Purpose.THIRD_PARTY_COACH).moments()) == 1
    assert len(library.look(1).moments()) == 1
    allow(purpose=USE)
    assert library.look(1, USE).moments() == ()


def test_a_blurred_face_is_not_shown_as_it_is(library, receive, allow):
    receive()
    allow(purpose=USE)
    yes(library, conditions=frozenset({Condition.BLUR_FACE}))
    assert library.may(1, USE).conditions == {"blur_face"}
    with pytest.raises(NotAllowed, match="blurred"):
        library.look(1, USE)


@pytest.mark.parametrize("typed", ["blur-face", "Blur_face", "gezicht blurren"])
def test_a_mistyped_condition_opens_nothing_for_others(library, receive, allow, typed):
    receive()
    allow(1, USE)
    yes(library, conditions=frozenset({typed}))
    assert not library.may(1, USE).is_open
    with pytest.raises(NotAllowed):
        library.look(1, USE)


@pytest.mark.parametrize("typed", ["", "  ", "\t"])
def test_a_condition_without_words_is_refused_and_opens_nothing(library, receive, allow, typed):
    receive()
    allow(1, USE)
    yes(library, conditions=frozenset({"only our own team"}))
    with pytest.raises(Refused, match="needs words"):
        yes(library, conditions=frozenset({typed}))
    assert not library.may(1, USE).is_open


@pytest.mark.parametrize("state", [DecisionState.WITHDRAWN, DecisionState.REFUSED])
def test_an_older_yes_on_paper_does_not_overrule_a_later_no(library, receive, allow, state):
    receive()
    allow(1, USE)
    library.record_decision(1, "K-014", USE, state)
    before = datetime.now().astimezone() - timedelta(days=30)
    with pytest.raises(Refused, match="a no came after it"):
        yes(library, decided_at=before)
    assert not library.may(1, USE).allowed
    yes(library, who="W-01", decided_at=before)
    yes(library)
    assert library.may(1, USE).is_open


def test_a_condition_that_is_asked_for_later_stops_what_is_open(library, receive, allow):
    receive()
    allow(purpose=USE)
    looking = library.look(1, USE)
    yes(library, conditions=frozenset({Condition.CHANGE_VOICE}))
    with pytest.raises(NotAllowed, match="voice"):
        looking.captions()


def test_a_bsn_comes_into_no_text(library, receive, draft, allow):
    with pytest.raises(MayBeCitizenNumber):
        RecordingDraft(TODAY, f"intake {BSN}", Setting.DESK, draft.participants)
    receive()
    allow()
    looking = library.look(1)
    moment = new_moment(looking.layer.id, 5, "zien.contact", note=Note("", "", f"x {BSN}"))
    with pytest.raises(MayBeCitizenNumber):
        looking.apply(AddMoment(moment))
    for text in (f"WEBVTT\n\n{BSN}", f"WEBVTT\n\n{BSN[:4]} {BSN[4:]}"):
        with pytest.raises(MayBeCitizenNumber):
            library.keep_captions(1, "nl", text)
    with pytest.raises(MayBeCitizenNumber):
        library.set_legal_ground(BSN)
    assert (looking.moments(), looking.captions(), library.legal_ground()) == ((), {}, "")


def test_a_note_of_before_the_rule_comes_back_by_undo(library, looking):
    moment = new_moment(looking.layer.id, 5, "zien.contact", note=Note(BSN))
    with library._rooms.catalogue.writing() as work:
        work.moments(looking.layer).put(moment)
    removal = RemoveMoment(moment)
    looking.apply(removal)
    looking.revert(removal)
    assert looking.moments() == (moment,)


def test_the_legal_ground_is_kept_as_it_was_written(library, reopen):
    assert library.legal_ground() == ""
    library.set_legal_ground(" Publieke taak, art. 6 lid 1 onder e. ")
    assert reopen().legal_ground() == "Publieke taak, art. 6 lid 1 onder e."
    with pytest.raises(Refused, match="under 2000"):
        library.set_legal_ground("x" * 2001)


def test_a_code_finds_its_recording_and_nothing_else_does(library, receive, tmp_path, passphrase):
    receive()
    receive("second")
    first, again = library.code_for(1, "K-014"), library.code_for(1, "K-014")
    assert library.find_by_code(first.lower().replace("-", " ")) == 1
    assert library.find_by_code(again) == 1
    assert library.find_by_code(library.code_for(2, "K-014")) == 2
    assert library.holder_of_code(first).person.code == "K-014"
    other, _ = Library.create(tmp_path / "other", passphrase, light=True)
    with other, pytest.raises(Refused, match="another library"):
        other.find_by_code(first)
    with pytest.raises(Refused, match="four digits"):
        library.find_by_code("R-014")


def test_a_code_is_kept_nowhere(library, receive):
    receive()
    code = library.code_for(1, "K-014")
    with library._rooms.catalogue.reading() as work:
        kept = work._connection.exec_driver_sql("SELECT * FROM code_mac").all()
    assert len(kept) == 1
    assert code.encode() not in b"".join(bytes(cell) for row in kept for cell in row)


def test_two_hundred_people_each_have_a_say(library, receive):
    receive()
    for number in range(198):
        library.add_participant(1, f"D-{number:03d}", Role.OTHER)
    people = library.recording(1).participants
    for person in people[:-1]:
        yes(library, who=person.code)
    assert library.may(1, USE).closed == (library.may(1, USE).standings[-1],)
    yes(library, who=people[-1].code)
    started = perf_counter()
    assert library.may(1, USE).allowed
    assert library.entries()
    assert perf_counter() - started < 1
