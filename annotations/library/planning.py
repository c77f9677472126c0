"""What a withdrawal would destroy, counted: shown before it, and on the receipt after it."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from annotations.library.keeping import made_for
from annotations.library.rooms import Rooms
from annotations.model import BlobKind, Layer, Perspective, Purpose, Recording
from annotations.store.blobs import Blob
from annotations.store.contents import Contents, contents, part_contents
from annotations.withdrawal import PartKind, PlanPart, RegisterEntry, Remains, WithdrawalPlan

_FILES: Final = {
    BlobKind.FILM: PartKind.FILM,
    BlobKind.FRAME_TIMES: PartKind.FRAME_TIMES,
    BlobKind.WAVEFORM: PartKind.WAVEFORM,
    BlobKind.POSTER: PartKind.STILLS,
    BlobKind.CAPTIONS_NL: PartKind.CAPTIONS,
    BlobKind.CAPTIONS_EN: PartKind.CAPTIONS,
}
_REMAINS: Final = (
    Remains.NUMBER,
    Remains.DAY,
    Remains.FILM_MARKS,
    Remains.AUDIT,
    Remains.REGISTER,
)


def plan(rooms: Rooms, recording: Recording, purpose: Purpose | None) -> WithdrawalPlan:
    """Say what goes, what remains, and what lies outside. Of one purpose when it is given."""
    with rooms.catalogue.reading() as work:
        outside = work.register(rooms.vault.ledger_cipher).of(recording.id)
        if purpose is not None:
            layers = [layer.id for layer in layers_that_go(recording, purpose)]
            sessions = work.guided.made_for(recording.id, purpose)
            made = _rows(part_contents(work.connection, layers, sessions))
            outside = tuple(one for one in outside if one.purpose is purpose)
            return _plan(recording, purpose, made, (Remains.RECORDING,), outside)
        parts = (
            *_files(work.blobs.of(recording.id).values()),
            *_rows(contents(work.connection, recording.id)),
            PlanPart(PartKind.KEY, 1),
        )
    return _plan(recording, None, parts, _REMAINS, outside)


def layers_that_go(recording: Recording, purpose: Purpose) -> tuple[Layer, ...]:
    """Give the layers that were made for this purpose, and go with it.

    The coordinator's own layer goes with the recording.
    """
    return tuple(
        layer
        for layer in recording.layers
        if made_for(layer, purpose) and layer.perspective is not Perspective.COORDINATOR
    )


def _plan(
    recording: Recording,
    purpose: Purpose | None,
    parts: Iterable[PlanPart],
    remains: tuple[Remains, ...],
    outside: tuple[RegisterEntry, ...],
) -> WithdrawalPlan:
    there = tuple(part for part in parts if part.count)
    original_on = recording.remind_original_on
    return WithdrawalPlan(recording.number, purpose, there, remains, outside, original_on)


def _files(blobs: Iterable[Blob]) -> Iterable[PlanPart]:
    counts: Counter[PartKind] = Counter()
    sizes: Counter[PartKind] = Counter()
    for blob in blobs:
        counts[_FILES[blob.kind]] += 1
        sizes[_FILES[blob.kind]] += blob.size_bytes
    return [PlanPart(kind, counts[kind], sizes[kind]) for kind in PartKind if counts[kind]]


def _rows(held: Contents) -> Iterable[PlanPart]:
    return (
        PlanPart(PartKind.MOMENTS, held.moments),
        PlanPart(PartKind.NOTES, held.notes),
        PlanPart(PartKind.LAYERS, held.layers),
        PlanPart(PartKind.SESSIONS, held.sessions),
        PlanPart(PartKind.CLIENT_NOTES, held.notebooks),
        PlanPart(PartKind.INSIGHTS, held.insights),
        PlanPart(PartKind.PARTICIPANTS, held.participants),
        PlanPart(PartKind.DECISIONS, held.decisions),
    )
