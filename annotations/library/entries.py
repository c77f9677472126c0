"""The list of recordings, with what may be done with each. Reads in bulk; opens no notes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from annotations.consent import Answer, answer
from annotations.library.rooms import Rooms
from annotations.model import Decision, Layer, Perspective, Purpose, Recording
from annotations.store.moments import marks


@dataclass(frozen=True, slots=True)
class Entry:
    """One recording in the list.

    `marks` are (start_ms, code) of the coordinator's moments, in order of time, and `moments` is
    their number; empty and None unless own learning is allowed.
    """

    recording: Recording
    own_learning: Answer
    answers: Mapping[Purpose, Answer]
    marks: tuple[tuple[int, str], ...]
    moments: int | None


class Answers(Mapping[Purpose, Answer]):
    """What holds on one day for every purpose; each is worked out when it is asked for.

    A list of a thousand recordings asks one purpose of all, and the others of a screenful.
    """

    def __init__(self, recording: Recording, decisions: Iterable[Decision], today: date) -> None:
        self._participants = recording.participants
        self._today = today
        self._decisions: defaultdict[Purpose, list[Decision]] = defaultdict(list)
        for decision in decisions:
            self._decisions[decision.purpose].append(decision)
        self._found: dict[Purpose, Answer] = {}

    def __getitem__(self, purpose: Purpose) -> Answer:
        found = self._found.get(purpose)
        if found is None:
            purpose = Purpose(purpose)
            decisions = self._decisions.get(purpose, ())
            found = answer(purpose, self._participants, decisions, self._today)
            self._found[purpose] = found
        return found

    def __iter__(self) -> Iterator[Purpose]:
        return iter(Purpose)

    def __len__(self) -> int:
        return len(Purpose)


def read_entries(rooms: Rooms, today: date) -> tuple[Entry, ...]:
    """Give every recording in order of number. What is not allowed today is not read."""
    with rooms.catalogue.reading() as work:
        recordings = work.recordings.all()
        decisions = work.decisions.by_recording()
        answers = {one.id: Answers(one, decisions.get(one.id, ()), today) for one in recordings}
        allowed = [one for one in recordings if answers[one.id][Purpose.OWN_LEARNING].allowed]
        layers = {layer.id for one in allowed if (layer := own_layer(one)) is not None}
        found = marks(work.connection, layers)
    return tuple(_entry(one, answers[one.id], found) for one in recordings)


def own_layer(recording: Recording) -> Layer | None:
    """Give the coordinator's own layer."""
    return next(
        (layer for layer in recording.layers if layer.perspective is Perspective.COORDINATOR), None
    )


def _entry(
    recording: Recording,
    answers: Answers,
    found: Mapping[UUID, tuple[tuple[int, str], ...]],
) -> Entry:
    own = answers[Purpose.OWN_LEARNING]
    layer = own_layer(recording)
    shown = found.get(layer.id, ()) if own.allowed and layer is not None else ()
    return Entry(recording, own, answers, shown, len(shown) if own.allowed else None)
