"""Moments as flat rows of plain values, for tables and files outside the library. Asks consent."""

from collections.abc import Iterator
from datetime import date
from typing import TypedDict

from annotations.library.entries import Entry, own_layers
from annotations.library.front import Library
from annotations.library.gate import are_open, open_until
from annotations.library.looking import Looking
from annotations.model import Layer, Moment, Purpose
from annotations.timecode import timecode


class MomentRow(TypedDict):
    """One moment. Times in whole milliseconds, and as people write them; None where there is none.

    `code` is the first of `codes`, and `principle` the one that it belongs to. `allowed_until` is
    the last day on which what is said here may be used.
    """

    recording: str
    held_on: str
    setting: str
    allowed_until: str | None
    perspective: str
    viewer: str
    rubric: str
    rubric_version: str
    moment: str
    start_ms: int
    end_ms: int | None
    start: str
    end: str | None
    principle: str
    code: str
    codes: tuple[str, ...]
    valence: str | None
    observation: str
    interpretation: str
    effect_on_other: str
    alternative: str
    created_at: str


COLUMNS: tuple[str, ...] = tuple(MomentRow.__annotations__)


def allowed_rows(
    library: Library, today: date | None = None, purpose: Purpose = Purpose.OWN_LEARNING
) -> Iterator[MomentRow]:
    """Give the coordinator's moments of every recording that this purpose is open for, in order.

    What may not be looked at for own learning is left out of every other purpose too.
    """
    for entry in library.entries(today):
        needed = (Purpose.OWN_LEARNING, purpose)
        if are_open(entry.answers, needed):
            until = open_until(entry.answers, needed)
            for layer in own_layers(entry.recording):
                yield from _layer_rows(library, entry, layer, today, until)


def _layer_rows(
    library: Library, entry: Entry, layer: Layer, today: date | None, until: date | None
) -> Iterator[MomentRow]:
    rubric = (layer.rubric_id, layer.rubric_version)
    looking = library.look(entry.recording.number, today=today, rubric=rubric)
    try:
        yield from rows(looking, until)
    finally:
        looking.close()


def rows(looking: Looking, allowed_until: date | None = None) -> Iterator[MomentRow]:
    """Give the moments of one open recording, in order of time. Raises NotAllowed, Damaged.

    `allowed_until` is the last day on which they may be used, when that is for something else than
    what the recording was opened for.
    """
    until = allowed_until or looking.allowed_until()
    for moment in looking.moments():
        yield _row(looking, moment, until)


def _row(looking: Looking, moment: Moment, allowed_until: date | None) -> MomentRow:
    recording, layer, note = looking.recording, looking.layer, moment.note
    return MomentRow(
        recording=recording.label,
        held_on=recording.held_on.isoformat(),
        setting=recording.setting.value,
        allowed_until=None if allowed_until is None else allowed_until.isoformat(),
        perspective=layer.perspective.value,
        viewer=layer.viewer,
        rubric=layer.rubric_id,
        rubric_version=layer.rubric_version,
        moment=str(moment.id),
        start_ms=moment.start_ms,
        end_ms=moment.end_ms,
        start=timecode(moment.start_ms, hours=True),
        end=None if moment.end_ms is None else timecode(moment.end_ms, hours=True),
        principle=moment.principle_id,
        code=moment.codes[0],
        codes=moment.codes,
        valence=None if moment.valence is None else moment.valence.value,
        observation=note.observation,
        interpretation=note.interpretation,
        effect_on_other=note.effect_on_other,
        alternative=note.alternative,
        created_at=moment.created_at.isoformat(),
    )
