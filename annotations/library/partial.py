"""Withdrawing one purpose of a recording: what was made for that purpose goes, the rest stays."""

from datetime import datetime
from uuid import uuid4

from annotations.library.auditing import note
from annotations.library.planning import layers_that_go
from annotations.library.rooms import Rooms
from annotations.model import Decision, DecisionState, Purpose, Recording, Role
from annotations.store.audit import Event
from annotations.store.catalogue import Work
from annotations.store.withdrawals import Intent
from annotations.withdrawal import WithdrawnBy

_SAID_BY = {
    WithdrawnBy.CLIENT: (DecisionState.WITHDRAWN, Role.CLIENT),
    WithdrawnBy.GUARDIAN: (DecisionState.WITHDRAWN, Role.CLIENT),
    WithdrawnBy.COORDINATOR: (DecisionState.REVOKED, Role.COORDINATOR),
    WithdrawnBy.EXPIRY: (DecisionState.EXPIRED, Role.CLIENT),
}


def begin_purpose(rooms: Rooms, recording: Recording, purpose: Purpose, intent: Intent) -> None:
    """Close one purpose and take away what was made for it, in one commit.

    What of it still lies in the database's old pages goes with the key of the database.
    """
    with rooms.catalogue.writing() as work:
        # As it is now: a layer for this purpose may have come since it was read.
        recording = work.recordings.current(recording.id)
        _close(work, recording, purpose, intent.by)
        work.withdrawals.empty_layers(one.id for one in layers_that_go(recording, purpose))
        work.guided.drop(work.guided.made_for(recording.id, purpose))
        work.withdrawals.begin_purpose(intent)
        note(rooms, work, Event.WITHDRAW_BEGIN, recording.id)


def _close(work: Work, recording: Recording, purpose: Purpose, by: WithdrawnBy) -> None:
    state, role = _SAID_BY[by]
    now = datetime.now().astimezone()
    last = {
        decision.participant_id: decision
        for decision in work.decisions.of(recording.id)
        if decision.purpose is purpose
    }
    for one in recording.participants:
        if one.role is role and (one.id not in last or last[one.id].permits):
            work.decisions.add(recording.id, Decision(uuid4(), one.id, purpose, state, now, None))
