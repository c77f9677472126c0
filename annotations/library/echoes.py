"""Where words of a client stand in what others wrote, so that they can be taken out there too.

Looks only in what may be looked at. A note that is taken back is gone; what somebody copied is not.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from annotations.guided.model import Wrote
from annotations.library.gate import Answers, Gate, are_open
from annotations.library.rooms import Rooms
from annotations.model import Purpose
from annotations.plan_text import FindingKind, Known, check, may_quote
from annotations.store.catalogue import Work

_OWN: Final = Purpose.OWN_LEARNING


@dataclass(frozen=True, slots=True)
class Echo:
    """One text in which the words stand. `guide_id` is that of a session; "" for a learning line.

    `number` is the recording that it is about; None for what somebody made their own.
    """

    on: date
    number: int | None
    guide_id: str = ""


_Found = Iterator[tuple[str, Echo]]


def echoes(rooms: Rooms, gate: Gate, text: str, today: date | None) -> tuple[Echo, ...]:
    """Give the texts that share five words in a row with this one, each once."""
    if not may_quote(text):
        return ()
    day = gate.days.today(today)
    with rooms.catalogue.reading() as work:
        recordings = {one.id: one for one in work.recordings.all()}
        answers = gate.of_all(work, recordings.values(), day)
        numbers = {one: recordings[one].number for one in answers}
        readable = {one for one, held in answers.items() if held[_OWN].is_open}
        found = [
            *_in_sessions(work, numbers, answers),
            *_in_learning(rooms, work, readable),
        ]
    return tuple(dict.fromkeys(echo for other, echo in found if _shares(text, other)))


def _in_sessions(work: Work, numbers: dict[UUID, int], answers: Mapping[UUID, Answers]) -> _Found:
    for session in work.guided.all():
        held = answers.get(session.recording_id)
        if held is None or not are_open(held, session.purposes):
            continue
        echo = Echo(session.begun_on, numbers[session.recording_id], session.guide_id)
        for kept in work.guided.events(session):
            if isinstance(kept.event, Wrote):
                yield kept.event.text, echo


def _in_learning(rooms: Rooms, work: Work, readable: set[UUID]) -> _Found:
    learning = work.learning(rooms.vault.ledger_cipher)
    for owner in learning.owners():
        for entry in learning.all(owner, readable):
            for text in entry.texts():
                yield text, Echo(entry.on, entry.number)


def _shares(text: str, other: str) -> bool:
    findings = check(text, Known(texts=(other,)))
    return any(one.kind is FindingKind.SAME_WORDS for one in findings)
