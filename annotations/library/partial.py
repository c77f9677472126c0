"""Withdrawing one purpose of a recording: what was made for that purpose goes, the rest stays."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Final
from uuid import uuid4

from annotations.library.auditing import note, note_decision
from annotations.library.consents import NO
from annotations.library.gate import Answers
from annotations.library.guided_going import sessions_that_go, texts_that_go
from annotations.library.planning import layers_that_go, made_for_purpose
from annotations.library.rooms import Rooms
from annotations.model import Decision, DecisionState, Participant, Purpose, Recording
from annotations.store.audit import Event
from annotations.store.catalogue import Work
from annotations.store.withdrawals import Intent
from annotations.trouble import Refused, translatable
from annotations.withdrawal import SPEAK_FOR, WithdrawnBy

_USUAL: Final = DecisionState.WITHDRAWN
_STATES: Final = {
    WithdrawnBy.COORDINATOR: DecisionState.REVOKED,
    WithdrawnBy.EXPIRY: DecisionState.EXPIRED,
}


def speakers(recording: Recording, by: WithdrawnBy, person: str | None) -> tuple[Participant, ...]:
    """Give whose permission is taken back: everybody in the role of `by`, or one `person` of them.

    Raises Refused when there is nobody: then it would stay open.
    """
    roles = SPEAK_FOR.get(by, frozenset())
    found = tuple(
        one for one in recording.participants if one.role in roles and person in (None, one.code)
    )
    if not found:
        text = translatable(
            "Trouble",
            "Nothing was changed: nobody in {recording} can take this back in that role. Choose"
            " somebody who is in the recording, or withdraw the whole recording.",
        )
        raise Refused(text, recording=recording.label)
    return found


def begin_purpose(rooms: Rooms, intent: Intent, person: str | None = None) -> None:
    """Close one purpose for a whole role and take away what was made for it, in one commit.

    For who withdraws by the number: which of them it was is not asked. `person` is known of who
    withdraws by a code: then only theirs is taken back. What of it still lies in the database's old
    pages goes with the key of the database. Raises Refused, with nothing changed.
    """
    purpose = _purpose_of(intent)
    with rooms.catalogue.writing() as work:
        # As it is now: a layer for this purpose may have come since it was read.
        recording = work.recordings.current(intent.recording_id)
        people = speakers(recording, intent.by, person)
        told, state = work.decisions.of(recording.id), _STATES.get(intent.by, _USUAL)
        for decision in _said(told, people, purpose, state, rooms.clock()):
            note_decision(rooms, work, recording.id, decision)
        _require_closed(work, recording, purpose, intent.on)
        take_away(rooms, work, intent)


def say_no(rooms: Rooms, decision: Decision, intent: Intent) -> tuple[Recording, bool]:
    """Keep what one person decided and take away what was made for it, in one commit.

    Gives the recording as it was at the commit, and whether there was anything to take away.
    """
    with rooms.catalogue.writing() as work:
        recording = work.recordings.current(intent.recording_id)
        note_decision(rooms, work, recording.id, decision)
        made = bool(made_for_purpose(work, recording, decision.purpose))
        if made:
            take_away(rooms, work, intent)
    return recording, made


def take_away(rooms: Rooms, work: Work, intent: Intent) -> None:
    """Take away what was made for the purpose of `intent`, as part of a unit of work."""
    recording, purpose = work.recordings.current(intent.recording_id), _purpose_of(intent)
    parts = made_for_purpose(work, recording, purpose)
    work.withdrawals.empty_layers(one.id for one in layers_that_go(recording, purpose))
    work.guided.drop_events(texts_that_go(work, recording.id, purpose))
    work.guided.drop(sessions_that_go(work, recording.id, purpose))
    work.withdrawals.begin_purpose(replace(intent, parts=parts))
    note(rooms, work, Event.WITHDRAW_BEGIN, recording.id)


def _purpose_of(intent: Intent) -> Purpose:
    if intent.purpose is None:
        raise ValueError(intent.purpose)
    return intent.purpose


def _said(
    told: Iterable[Decision],
    people: Iterable[Participant],
    purpose: Purpose,
    state: DecisionState,
    at: datetime,
) -> Iterator[Decision]:
    """Give the events that take back what these people allowed; none for who said no already."""
    last = {one.participant_id: one for one in told if one.purpose is purpose}
    for one in people:
        before = last.get(one.id)
        if before is None or before.permits or (state in NO and before.state not in NO):
            yield Decision(uuid4(), one.id, purpose, state, at, None)


def _require_closed(work: Work, recording: Recording, purpose: Purpose, today: date) -> None:
    """Raise Refused while the purpose is open: nothing may be destroyed for what goes on."""
    if Answers(recording, work.decisions.of(recording.id), today)[purpose].allowed:
        text = translatable(
            "Trouble",
            "Nothing was changed: {recording} would still be open for this. Withdraw the whole"
            " recording instead.",
        )
        raise Refused(text, recording=recording.label)
