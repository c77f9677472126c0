"""Decisions in, answers out: the gate that everything asks before it shows a recording."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypedDict, Unpack
from uuid import uuid4

from annotations.consent import Answer, NotAllowed, answer
from annotations.library.rooms import Rooms
from annotations.model import Decision, DecisionState, GivenHow, Purpose, Recording


class How(TypedDict, total=False):
    """The way in which a decision was given; what is left out is as it mostly is."""

    given_how: GivenHow
    language: str
    conditions: frozenset[str]
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class Wish:
    """What one participant decided for one purpose, before it is an event."""

    participant_code: str
    purpose: Purpose
    state: DecisionState
    valid_until: date | None


def record_decision(rooms: Rooms, recording: Recording, wish: Wish, **how: Unpack[How]) -> Decision:
    """Add a decision; it is never changed afterwards, only followed by another."""
    how.setdefault("decided_at", datetime.now().astimezone())
    decision = Decision(
        id=uuid4(),
        participant_id=recording.participant(wish.participant_code).id,
        purpose=wish.purpose,
        state=wish.state,
        valid_until=wish.valid_until,
        **how,
    )
    with rooms.catalogue.writing() as work:
        work.decisions.add(recording.id, decision)
    return decision


def answer_for(rooms: Rooms, recording: Recording, purpose: Purpose, today: date) -> Answer:
    """Say whether this purpose is open today, and whose side is closed."""
    with rooms.catalogue.reading() as work:
        decisions = work.decisions.of(recording.id)
    return answer(purpose, recording.participants, decisions, today)


def require(rooms: Rooms, recording: Recording, purpose: Purpose, today: date) -> None:
    """Raise NotAllowed unless this purpose is open today."""
    found = answer_for(rooms, recording, purpose, today)
    if not found.allowed:
        raise NotAllowed(found, recording.label)
