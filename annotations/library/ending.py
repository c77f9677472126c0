"""Which permissions end, and which recordings go because nobody renewed what ended."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from annotations.consent import Answer
from annotations.expiry import Closing, Due, Ended, closings, last_day
from annotations.library.gate import Gate, veiled
from annotations.library.rooms import Rooms
from annotations.model import Decision, Purpose, Recording
from annotations.store.catalogue import Work
from annotations.trouble import Damaged

_TOLD: Final = "told_ended"


def read_due(rooms: Rooms, gate: Gate, today: date | None = None) -> Due:
    """Give what ends soon, what ends today, and what is left without any permission."""
    day = gate.days.today(today)
    near: list[Closing] = []
    ended: list[Ended] = []
    with rooms.catalogue.reading() as work:
        recordings = work.recordings.all()
        told = _told(rooms, work)
        answers_of = gate.of_all(work, recordings, day)
        for recording in recordings:
            answers = answers_of[recording.id]
            looked_at = answers[Purpose.OWN_LEARNING].is_open
            shown = recording if looked_at else veiled(recording)
            near.extend(closings(shown, answers, day))
            last = last_day(answers, _said(work, recording, answers))
            if last is not None:
                told_on = _told_on(told, recording, last, day)
                ended.append(Ended(veiled(recording), last, told_on))
    near.sort(key=lambda one: (one.last_day, one.recording.number))
    return Due(
        tuple(one for one in near if one.days_left),
        tuple(one for one in near if not one.days_left),
        tuple(ended),
    )


def note_told(rooms: Rooms, gate: Gate, recordings: Iterable[Recording]) -> None:
    """Note that it was told today that the last permission of these has ended."""
    day = gate.days.today()
    ended = {one.recording.id: one.reminded_on for one in read_due(rooms, gate).ended}
    with rooms.catalogue.writing() as work:
        told = {str(known): on.isoformat() for known, on in ended.items() if on is not None}
        for recording in recordings:
            if recording.id in ended:
                told.setdefault(str(recording.id), day.isoformat())
        work.facts(rooms.vault.ledger_cipher).set(_TOLD, json.dumps(told))


def ended_to_withdraw(rooms: Rooms, gate: Gate) -> tuple[int, ...]:
    """Give the numbers of what ended, was told on an earlier day, and was not renewed since.

    None while the clock stands before the last day seen: which day it is, is not sure then.
    """
    if gate.days.behind() is not None:
        return ()
    day = gate.days.today()
    ended = read_due(rooms, gate).ended
    return tuple(one.recording.number for one in ended if one.withdraws(day))


def _said(
    work: Work, recording: Recording, answers: Mapping[Purpose, Answer]
) -> tuple[Decision, ...]:
    """Give what was decided about a recording of which nothing is open; else it is not read."""
    if any(one.is_open for one in answers.values()):
        return ()
    return work.decisions.of(recording.id)


def _told(rooms: Rooms, work: Work) -> dict[str, str]:
    """Read on which day it was told of each recording that its last permission had ended."""
    try:
        told = json.loads(work.facts(rooms.vault.ledger_cipher).get(_TOLD) or "{}")
    except (Damaged, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def _told_on(told: dict[str, str], recording: Recording, last: date, today: date) -> date | None:
    """Give the day, unless it was of an earlier permission or of a clock that was ahead."""
    day = date.fromisoformat(told.get(str(recording.id), "0001-01-01"))
    return day if last < day <= today else None
