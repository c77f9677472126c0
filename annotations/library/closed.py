"""What was closed by a no or by its last day, as this computer remembers it outside the library.

An older copy of the library knows nothing of what was closed since. Remembered are keyed hashes of
recording, person and purpose with the events that closed them: no name, no number, no text.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID, uuid4

from annotations.library.consents import NO
from annotations.library.rooms import Rooms
from annotations.model import Decision, DecisionState, Purpose, Recording
from annotations.store.catalogue import Work
from annotations.store.decisions import CLOSING, Spoken

_PERMITTING: Final = (DecisionState.GIVEN, DecisionState.RENEWED)


@dataclass(frozen=True, slots=True)
class Said:
    """One event, without who said it about what; `plain` when it asks for no condition."""

    id: UUID
    state: DecisionState
    until: date | None
    plain: bool

    def to_json(self) -> list[Any]:
        """Give it as plain values."""
        return [self.id.hex, self.state.value, self.until and self.until.isoformat(), self.plain]

    @classmethod
    def from_json(cls, said: list[Any]) -> "Said":
        """Read what `to_json` gave. Raises ValueError, TypeError."""
        own_id, state, until, plain = said
        until = date.fromisoformat(until) if until else None
        return cls(UUID(hex=own_id), DecisionState(state), until, bool(plain))


Closed = Mapping[bytes, tuple[Said, ...]]
"""Per keyed hash the last event that closed it, and the yes that came after it, if one did."""


def closed_in(rooms: Rooms, work: Work) -> dict[bytes, tuple[Said, ...]]:
    """Give what was ever closed in this library, also where a yes opened it again since."""
    spoken: defaultdict[tuple[UUID, UUID, str], list[Said]] = defaultdict(list)
    for one in work.decisions.where_closed():
        spoken[one.recording_id, one.participant_id, one.purpose].append(_said(one))
    return {_mark(rooms, *place): _from_the_last_no(events) for place, events in spoken.items()}


def unknown_to(work: Work, closed: Closed) -> dict[bytes, tuple[Said, ...]]:
    """Give what was closed by events none of which this library knows."""
    known = work.decisions.ids() if closed else frozenset()
    return {
        mark: events
        for mark, events in closed.items()
        if known.isdisjoint(one.id for one in events)
    }


def missing(
    rooms: Rooms, work: Work, recordings: Iterable[Recording], closed: Closed
) -> dict[UUID, tuple[Decision, ...]]:
    """Give per recording the events that it lacks, in the order in which they are to be added.

    A yes that came later is given back when it asked for nothing; the words of a condition are not
    remembered, so with one it stays closed until it is asked again.
    """
    unknown = unknown_to(work, closed)
    if not unknown:
        return {}
    found = {
        one.id: tuple(
            decision
            for person in one.participants
            for purpose in Purpose
            for decision in _again(
                rooms, unknown.get(_mark(rooms, one.id, person.id, purpose), ()), person.id, purpose
            )
        )
        for one in recordings
    }
    return {recording_id: events for recording_id, events in found.items() if events}


def all_open(
    rooms: Rooms, work: Work, recordings: Iterable[Recording]
) -> dict[UUID, tuple[Decision, ...]]:
    """Give per recording the events that close whatever a yes opens now, until it is asked again.

    For an older copy of which nobody knows what was closed since.
    """
    decided = work.decisions.by_recording()
    latest = {
        one.id: {(said.participant_id, said.purpose): said for said in decided.get(one.id, ())}
        for one in recordings
    }
    found = {
        recording_id: tuple(
            _decision(rooms, uuid4(), said.participant_id, said.purpose, DecisionState.INVALIDATED)
            for said in last.values()
            if said.permits
        )
        for recording_id, last in latest.items()
    }
    return {recording_id: events for recording_id, events in found.items() if events}


def refused_purposes(events: Iterable[Decision]) -> tuple[Purpose, ...]:
    """Give the purposes to which somebody said no: what was made for them goes."""
    said_no = {one.purpose for one in events if one.state in NO}
    return tuple(purpose for purpose in Purpose if purpose in said_no)


def _mark(rooms: Rooms, recording_id: UUID, participant_id: UUID, purpose: str) -> bytes:
    place = recording_id.bytes + participant_id.bytes + str(purpose).encode()
    return rooms.vault.mac(b"closed|" + place)


def _said(spoken: Spoken) -> Said:
    try:
        state = DecisionState(spoken.state)
        until = date.fromisoformat(spoken.valid_until) if spoken.valid_until else None
    except ValueError:
        # What this program would never write permits nothing.
        state, until = DecisionState.INVALIDATED, None
    return Said(spoken.id, state, until, spoken.plain)


def _from_the_last_no(events: list[Said]) -> tuple[Said, ...]:
    at = max((place for place, one in enumerate(events) if one.state in CLOSING), default=0)
    after = [one for one in events[at + 1 :][-1:] if one.state in _PERMITTING]
    return events[at], *after


def _again(
    rooms: Rooms, events: Iterable[Said], participant_id: UUID, purpose: Purpose
) -> Iterable[Decision]:
    for one in events:
        if one.state in _PERMITTING and not (one.plain and one.until):
            return
        yield _decision(rooms, one.id, participant_id, purpose, one.state, one.until)


def _decision(
    rooms: Rooms,
    own_id: UUID,
    participant_id: UUID,
    purpose: Purpose,
    state: DecisionState,
    until: date | None = None,
) -> Decision:
    return Decision(own_id, participant_id, purpose, state, rooms.clock(), until)
