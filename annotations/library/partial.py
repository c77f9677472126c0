"""Withdrawing one purpose of a recording: what was made for that purpose goes, the rest stays."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from uuid import uuid4

from annotations.library.auditing import note
from annotations.library.consents import NO
from annotations.library.planning import layers_that_go, made_for_purpose
from annotations.library.rooms import Rooms
from annotations.model import Decision, DecisionState, Purpose, Recording, Role
from annotations.store.audit import Event
from annotations.store.catalogue import Work
from annotations.store.released_traces import traces
from annotations.store.withdrawals import Intent
from annotations.withdrawal import WithdrawnBy

_OTHERS: Final = frozenset({Role.INTERPRETER, Role.COLLEAGUE, Role.OTHER})
_SAID_BY: Final = {
    WithdrawnBy.CLIENT: (DecisionState.WITHDRAWN, frozenset({Role.CLIENT})),
    WithdrawnBy.GUARDIAN: (DecisionState.WITHDRAWN, frozenset({Role.CLIENT})),
    WithdrawnBy.COORDINATOR: (DecisionState.REVOKED, frozenset({Role.COORDINATOR})),
    WithdrawnBy.PARTICIPANT: (DecisionState.WITHDRAWN, _OTHERS),
    WithdrawnBy.EXPIRY: (DecisionState.EXPIRED, frozenset({Role.CLIENT})),
}


def begin_purpose(rooms: Rooms, purpose: Purpose, intent: Intent) -> None:
    """Close one purpose for a whole role and take away what was made for it, in one commit.

    For who withdraws by the number or a code: which of them it was is not asked. What of it still
    lies in the database's old pages goes with the key of the database.
    """
    with rooms.catalogue.writing() as work:
        # As it is now: a layer for this purpose may have come since it was read.
        recording = work.recordings.current(intent.recording_id)
        for decision in _said(rooms, work, recording, purpose, intent.by):
            work.decisions.add(recording.id, decision)
        take_away(rooms, work, intent)


def say_no(rooms: Rooms, decision: Decision, intent: Intent) -> tuple[Recording, bool]:
    """Keep what one person decided and take away what was made for it, in one commit.

    Gives the recording as it was at the commit, and whether there was anything to take away.
    """
    with rooms.catalogue.writing() as work:
        recording = work.recordings.current(intent.recording_id)
        work.decisions.add(recording.id, decision)
        note(rooms, work, Event.CONSENT_CHANGE, recording.id)
        made = bool(made_for_purpose(work, recording, decision.purpose))
        if made:
            take_away(rooms, work, intent)
    return recording, made


def take_away(rooms: Rooms, work: Work, intent: Intent) -> None:
    """Take away what was made for the purpose of `intent`, as part of a unit of work."""
    recording, purpose = work.recordings.current(intent.recording_id), intent.purpose
    if purpose is None:
        raise ValueError(purpose)
    parts = made_for_purpose(work, recording, purpose)
    work.withdrawals.empty_layers(one.id for one in layers_that_go(recording, purpose))
    traces(work.guided, recording.id, purpose).drop(work.connection)
    work.guided.drop(work.guided.made_for(recording.id, purpose))
    work.withdrawals.begin_purpose(replace(intent, parts=parts))
    note(rooms, work, Event.WITHDRAW_BEGIN, recording.id)


def _said(
    rooms: Rooms, work: Work, recording: Recording, purpose: Purpose, by: WithdrawnBy
) -> Iterator[Decision]:
    state, roles = _SAID_BY[by]
    last = {
        decision.participant_id: decision
        for decision in work.decisions.of(recording.id)
        if decision.purpose is purpose
    }
    for one in recording.participants:
        before = last.get(one.id)
        is_news = before is None or before.permits or (state in NO and before.state not in NO)
        if one.role in roles and is_news:
            yield Decision(uuid4(), one.id, purpose, state, rooms.clock(), None)
