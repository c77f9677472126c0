"""Withdrawing one purpose takes what was made for it, and leaves the recording and the rest."""

import pytest

from annotations.consent import NotAllowed
from annotations.edits import AddMoment
from annotations.library import Copy, Step, partial
from annotations.model import DecisionState, Note, Purpose, Role, new_moment
from annotations.trouble import Refused
from annotations.withdrawal import PartKind, RegisterKind, Remains, WithdrawnBy

CLIENT = Purpose.CLIENT_REVIEW


@pytest.fixture
def reviewed(two, allow):
    """R-001, of which the client wrote something as well."""
    allow(1, CLIENT)
    looking = two.look(1, CLIENT)
    looking.apply(AddMoment(new_moment(looking.layer.id, 7, "klant.fijn", note=Note("van mij"))))
    looking.close()
    return two


def test_the_plan_counts_what_was_made_for_it(reviewed):
    reviewed.register(1, Copy(RegisterKind.PRINT, "klant", "papier", CLIENT))
    reviewed.register(1, Copy(RegisterKind.PRINT, "coach", "papier", Purpose.INTERVISION))
    plan = reviewed.withdrawal_plan(1, CLIENT)
    assert {part.kind: part.count for part in plan.parts} == {
        PartKind.MOMENTS: 1,
        PartKind.NOTES: 1,
        PartKind.LAYERS: 1,
    }
    assert plan.remains == (Remains.RECORDING,)
    assert [one.purpose for one in plan.outside] == [CLIENT]


def test_its_layer_goes_and_the_recording_stays(reviewed, withdraw, reopen):
    receipt = withdraw(reviewed, purpose=CLIENT)
    assert receipt.purpose is CLIENT
    again = reopen()
    with pytest.raises(NotAllowed):
        again.look(1, CLIENT)
    assert len(again.look(1).moments()) == 1
    assert len(again.recording(1).layers) == 1
    assert again.withdrawn() == ()
    assert again.check().ok


def test_it_is_an_event_like_any_other(reviewed, withdraw):
    withdraw(reviewed, purpose=CLIENT)
    last = reviewed.decisions(1)[-1]
    assert (last.purpose, last.state) == (CLIENT, DecisionState.WITHDRAWN)


def test_a_coordinator_revokes(reviewed):
    reviewed.withdraw(1, by=WithdrawnBy.COORDINATOR, purpose=CLIENT)
    assert reviewed.decisions(1)[-1].state is DecisionState.REVOKED


def test_who_looks_for_it_stops_and_who_looks_for_another_goes_on(reviewed, withdraw):
    theirs, ours = reviewed.look(1, CLIENT), reviewed.look(1)
    withdraw(reviewed, purpose=CLIENT)
    with pytest.raises(Refused):
        theirs.moments()
    assert len(ours.moments()) == 1


def test_the_key_of_the_database_changes_too(reviewed, withdraw):
    before = reviewed._rooms.vault.database_key
    withdraw(reviewed, purpose=CLIENT)
    assert reviewed._rooms.vault.database_key != before


def test_cut_short_it_is_finished_at_the_next_opening(reviewed, reopen):
    def progress(step):
        if step is Step.REMNANTS:
            raise KeyboardInterrupt

    key = reviewed._rooms.vault.database_key
    with pytest.raises(KeyboardInterrupt):
        reviewed.withdraw(1, by=WithdrawnBy.CLIENT, purpose=CLIENT, progress=progress)
    again = reopen()
    assert again._rooms.vault.database_key != key
    assert again.check().ok


def test_it_can_be_given_and_withdrawn_again(reviewed, withdraw, allow):
    withdraw(reviewed, purpose=CLIENT)
    allow(1, CLIENT)
    assert reviewed.look(1, CLIENT).moments() == ()
    withdraw(reviewed, purpose=CLIENT)
    assert not reviewed.may(1, CLIENT).allowed


@pytest.fixture
def interpreted(reviewed, allow):
    """R-001, with an interpreter and a colleague who allow it too."""
    reviewed.add_participant(1, "T-01", Role.INTERPRETER)
    reviewed.add_participant(1, "C-01", Role.COLLEAGUE)
    allow(1, CLIENT)
    return reviewed


def said_no(library):
    standings = library.may(1, CLIENT).standings
    return [one.participant.code for one in standings if one.why_not]


@pytest.mark.parametrize("by", [WithdrawnBy.PARTICIPANT, WithdrawnBy.RESTORE])
def test_nobody_in_that_role_withdraws_nothing(reviewed, by):
    told = []
    reviewed.listen(lambda *what: told.append(what))
    with pytest.raises(Refused, match="Nothing was changed"):
        reviewed.withdraw(1, by=by, purpose=CLIENT)
    assert reviewed.may(1, CLIENT).allowed
    assert len(reviewed.look(1, CLIENT).moments()) == 1
    assert told == []


def test_what_would_stay_open_is_not_begun(reviewed, monkeypatch):
    monkeypatch.setattr(partial, "_said", lambda *_: ())
    with pytest.raises(Refused, match="would still be open"):
        reviewed.withdraw(1, by=WithdrawnBy.CLIENT, purpose=CLIENT)
    assert len(reviewed.look(1, CLIENT).moments()) == 1


def test_someone_else_withdraws_for_all_in_that_role(interpreted):
    interpreted.withdraw(1, by=WithdrawnBy.PARTICIPANT, purpose=CLIENT)
    assert said_no(interpreted) == ["T-01", "C-01"]


def test_one_person_takes_back_only_their_own(interpreted):
    interpreted.withdraw(1, by=WithdrawnBy.PARTICIPANT, purpose=CLIENT, person="T-01")
    assert said_no(interpreted) == ["T-01"]


def test_person_in_another_role_takes_nothing_back(interpreted):
    with pytest.raises(Refused, match="Nothing was changed"):
        interpreted.withdraw(1, by=WithdrawnBy.CLIENT, purpose=CLIENT, person="T-01")
    assert said_no(interpreted) == []
