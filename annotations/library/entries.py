"""The list of recordings, with what may be done with each. Reads in bulk; opens no notes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain
from uuid import UUID

from annotations.consent import Answer
from annotations.library.gate import Answers, Gate, veiled
from annotations.library.rooms import Rooms
from annotations.model import Layer, Perspective, Purpose, Recording


@dataclass(frozen=True, slots=True)
class Entry:
    """One recording in the list; the texts of one that may not be looked at are left out.

    `marks` are (start_ms, code) of the coordinator's moments, in order of time, and `moments` is
    their number; empty and None unless own learning is open.
    """

    recording: Recording
    own_learning: Answer
    answers: Mapping[Purpose, Answer]
    marks: tuple[tuple[int, str], ...]
    moments: int | None


def read_entries(rooms: Rooms, gate: Gate, today: date | None = None) -> tuple[Entry, ...]:
    """Give every recording in order of number. What is not allowed today is not read."""
    day = gate.days.today(today)
    with rooms.catalogue.reading() as work:
        recordings = work.recordings.all()
        answers = gate.of_all(work, recordings, day)
        open_ones = [one for one in recordings if answers[one.id][Purpose.OWN_LEARNING].is_open]
        layers = {layer.id for one in open_ones for layer in own_layers(one)}
        found = work.marks(layers)
    return tuple(_entry(one, answers[one.id], found) for one in recordings)


def own_layers(recording: Recording) -> tuple[Layer, ...]:
    """Give the coordinator's own layers: one for each rubric that was marked with."""
    return tuple(
        layer for layer in recording.layers if layer.perspective is Perspective.COORDINATOR
    )


def _entry(
    recording: Recording,
    answers: Answers,
    found: Mapping[UUID, tuple[tuple[int, str], ...]],
) -> Entry:
    own = answers[Purpose.OWN_LEARNING]
    marked = (found.get(layer.id, ()) for layer in own_layers(recording))
    shown = tuple(sorted(chain.from_iterable(marked)))
    if not own.is_open:
        return Entry(veiled(recording), own, answers, (), None)
    return Entry(recording, own, answers, shown, len(shown))
