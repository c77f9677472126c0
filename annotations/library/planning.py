"""What a withdrawal would destroy, counted: shown before it, and on the receipt after it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Final
from uuid import UUID

from annotations.library.guided_going import sessions_that_go, texts_that_go
from annotations.library.keeping import made_for
from annotations.library.rooms import Rooms
from annotations.model import BlobKind, Layer, Perspective, Purpose, Recording
from annotations.store.blobs import Blob
from annotations.store.catalogue import Work
from annotations.store.contents import Contents
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


def plan(
    rooms: Rooms, recording: Recording, purpose: Purpose | None, *, alone: bool = False
) -> WithdrawalPlan:
    """Say what goes, what remains, and what lies outside. Of one purpose when it is given.

    A whole recording takes the others of the same film along, unless it goes `alone`.
    """
    with rooms.catalogue.reading() as work:
        register = work.register(rooms.vault.ledger_cipher)
        if purpose is not None:
            outside = [one for one in register.of(recording.id) if concerns(one, purpose)]
            parts = made_for_purpose(work, recording, purpose)
            return _plan(recording, purpose, parts, (Remains.RECORDING,), outside)
        others = () if alone else work.recordings.same_film_as(recording.id)
        ids = (recording.id, *(other_id for other_id, _ in others))
        every = {one.id: one for own_id in ids for one in register.of(own_id)}
        parts = parts_of(work, ids)
    also = tuple(number for _, number in others)
    return _plan(recording, None, parts, _REMAINS, every.values(), also)


def parts_of(work: Work, recording_ids: Iterable[UUID]) -> tuple[PlanPart, ...]:
    """Count all that there is of these recordings together."""
    return _together(part for own_id in recording_ids for part in _all_parts(work, own_id))


def _all_parts(work: Work, recording_id: UUID) -> tuple[PlanPart, ...]:
    return _there(
        (
            *_files(work.blobs.of(recording_id).values()),
            *_rows(work.contents(recording_id)),
            PlanPart(PartKind.KEY, 1),
        )
    )


def made_for_purpose(work: Work, recording: Recording, purpose: Purpose) -> tuple[PlanPart, ...]:
    """Count what was made for one purpose of a recording, and goes with it."""
    layers = [layer.id for layer in layers_that_go(recording, purpose)]
    sessions = sessions_that_go(work, recording.id, purpose)
    held = work.part_contents(layers, sessions)
    beside = len(texts_that_go(work, recording.id, purpose))
    return _there(_rows(replace(held, notes=held.notes + beside)))


def concerns(entry: RegisterEntry, purpose: Purpose | None) -> bool:
    """Whether a copy may hold what was made for a purpose: also one that does not say for what."""
    return purpose is None or entry.purpose in (purpose, None)


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
    parts: tuple[PlanPart, ...],
    remains: tuple[Remains, ...],
    outside: Iterable[RegisterEntry],
    also: tuple[int, ...] = (),
) -> WithdrawalPlan:
    return WithdrawalPlan(
        recording.number,
        purpose,
        parts,
        remains,
        tuple(outside),
        recording.remind_original_on,
        also,
    )


def _there(parts: Iterable[PlanPart]) -> tuple[PlanPart, ...]:
    return tuple(part for part in parts if part.count)


def _together(parts: Iterable[PlanPart]) -> tuple[PlanPart, ...]:
    """Add up the parts of several recordings, in the order of the first."""
    found: dict[PartKind, PlanPart] = {}
    for part in parts:
        before = found.get(part.kind, PlanPart(part.kind, 0))
        found[part.kind] = PlanPart(
            part.kind, before.count + part.count, before.size_bytes + part.size_bytes
        )
    return tuple(found.values())


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
