"""Events say what somebody said and no more; a no and what it takes away are one commit."""

from datetime import date, datetime, timedelta

import pytest

from annotations.edits import AddMoment
from annotations.library import Copy, withdrawing
from annotations.model import (
    BlobKind,
    DecisionState,
    Film,
    Note,
    Purpose,
    RecordingDraft,
    Role,
    Setting,
    new_moment,
)
from annotations.withdrawal import RegisterKind, WithdrawnBy

USE = Purpose.INTERVISION
PEOPLE = (
    ("W-01", Role.COORDINATOR),
    ("K-014", Role.CLIENT),
    ("K-015", Role.CLIENT),
    ("T-01", Role.INTERPRETER),
)


def write(library):
    looking = library.look(1, USE)
    looking.apply(AddMoment(new_moment(looking.layer.id, 7, "zien.contact", note=Note("eerst"))))
    looking.close()


@pytest.fixture
def four(library, allow):
    """A recording of four people, shared with a group, in which somebody wrote something."""
    draft = RecordingDraft(date(2026, 11, 20), "Kennismaking", Setting.DESK, PEOPLE)
    with library.receive(draft) as arrival:
        arrival.new_blob(BlobKind.FILM).write(b"film")
        arrival.finish(Film(1000, has_picture=True, has_sound=True), b"a" * 32, b"b" * 32)
    for purpose in (Purpose.OWN_LEARNING, USE):
        allow(1, purpose)
    write(library)
    return library


def said(library, after):
    codes = {one.id: one.code for one in library.recording(1).participants}
    return [(codes[one.participant_id], one.state.value) for one in library.decisions(1)[after:]]


@pytest.mark.parametrize("who", ["W-01", "K-015", "T-01"])
def test_the_no_of_one_is_written_for_nobody_else(four, who):
    before = len(four.decisions(1))
    four.record_decision(1, who, USE, DecisionState.REFUSED)
    assert said(four, before) == [(who, "refused")]
    assert len(four.recording(1).layers) == 1


def test_who_withdraws_by_number_speaks_for_a_role(four):
    before = len(four.decisions(1))
    four.withdraw(1, by=WithdrawnBy.CLIENT, purpose=USE)
    assert said(four, before) == [("K-014", "withdrawn"), ("K-015", "withdrawn")]


def test_who_withdraws_after_the_end_has_said_so_too(four, reopen):
    over = datetime.now().astimezone() + timedelta(days=200)
    later = reopen(clock=lambda: over)
    later.withdraw(1, by=WithdrawnBy.GUARDIAN, purpose=USE)
    assert said(later, -2) == [("K-014", "withdrawn"), ("K-015", "withdrawn")]


@pytest.mark.parametrize(
    ("who", "by"), [("W-01", "coordinator"), ("K-014", "client"), ("T-01", "participant")]
)
def test_the_capacity_of_who_said_no_is_kept(four, who, by):
    four.record_decision(1, who, Purpose.OWN_LEARNING, DecisionState.REFUSED)
    with four._rooms.catalogue.reading() as work:
        rows = work._connection.exec_driver_sql("SELECT by FROM withdrawal").scalars().all()
    assert rows == [by]


def test_a_no_that_is_cut_short_leaves_nothing_of_what_was_made(four, reopen, monkeypatch, allow):
    def end(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(withdrawing, "_finish", end)
        with pytest.raises(KeyboardInterrupt):
            four.record_decision(1, "K-014", USE, DecisionState.REFUSED)
    again = reopen()
    assert [(one.number, one.purpose) for one in again.finished] == [(1, USE)]
    assert len(again.recording(1).layers) == 1
    allow(1, USE, on=again)
    assert again.look(1, USE).moments() == ()


def test_a_purpose_that_ended_is_closed_and_not_destroyed(four, reopen):
    over = datetime.now().astimezone() + timedelta(days=200)
    again = reopen(clock=lambda: over)
    assert not again.may(1, USE).allowed
    assert len(again.recording(1).layers) == 2


def test_events_of_a_withdrawal_have_the_time_of_the_library(four, reopen):
    noon = datetime.now().astimezone() + timedelta(days=3)
    again = reopen(clock=lambda: noon)
    again.withdraw(1, by=WithdrawnBy.CLIENT, purpose=USE)
    assert again.decisions(1)[-1].decided_at == noon
    with again._rooms.catalogue.reading() as work:
        hour = work._connection.exec_driver_sql("SELECT max(hour) FROM audit").scalar()
    assert hour.startswith(noon.astimezone().date().isoformat()[:8])


def test_copies_of_everything_and_for_nothing_in_particular_are_named_for_one_purpose(four):
    four.register(None, Copy(RegisterKind.BACKUP, "ICT", "kluis"))
    four.register(1, Copy(RegisterKind.EXPORT, "coach", "USB"))
    four.register(1, Copy(RegisterKind.PRINT, "docent", "papier", Purpose.TEACHING_CLIP))
    named = {RegisterKind.BACKUP, RegisterKind.EXPORT}
    assert {one.kind for one in four.withdrawal_plan(1, USE).outside} == named
    receipt = four.withdraw(1, by=WithdrawnBy.CLIENT, purpose=USE)
    assert {one.kind for one in receipt.outside} == named
