"""What is kept with a recording after it came in: captions, the reminder, a new viewer's layer."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from datetime import date
from typing import Final
from uuid import uuid4

from annotations.library.looking import CAPTIONS, open_source
from annotations.library.rooms import Rooms
from annotations.model import BlobKind, Layer, Perspective, Purpose, Recording
from annotations.numbers import refuse_citizen_numbers
from annotations.store.blobs import Blob
from annotations.store.catalogue import Work
from annotations.trouble import PlaceTrouble, Refused, translatable

VIEWERS: Final = {
    Purpose.OWN_LEARNING: Perspective.COORDINATOR,
    Purpose.CLIENT_REVIEW: Perspective.CLIENT,
    Purpose.THIRD_PARTY_COACH: Perspective.PEER,
    Purpose.INTERVISION: Perspective.PEER,
    Purpose.RESEARCH_CODING: Perspective.RESEARCHER,
}


def keep_captions(rooms: Rooms, recording: Recording, language: str, vtt: str) -> None:
    """Keep captions in this language, in place of those that there were.

    `vtt` is WebVTT text. The new file is whole and known before the old one goes. Raises
    MayBeCitizenNumber when it may hold one.
    """
    refuse_citizen_numbers(vtt)
    kind = CAPTIONS.get(language)
    if kind is None:
        text = translatable("Trouble", "Captions can be in Dutch (nl) or English (en).")
        raise Refused(text)
    sink = rooms.vault.new_blob(recording.id)
    try:
        with rooms.catalogue.writing() as work:
            work.blobs.set_loose([sink.blob_id], recording.id)
        sink.write(vtt.encode())
        size_bytes = sink.seal()
        with rooms.catalogue.writing() as work:
            work.recordings.require_present(recording.id)
            old = work.blobs.let_go(recording.id, kind)
            work.blobs.add(Blob(sink.blob_id, recording.id, kind, size_bytes))
            work.blobs.settle([sink.blob_id])
    except BaseException:
        sink.discard()
        raise
    if old is not None:
        # The new ones are kept, so this has not failed: what stays loose goes at the next sweep.
        with suppress(PlaceTrouble):
            rooms.vault.remove_blob(old)
            with rooms.catalogue.writing() as work:
                work.blobs.settle([old])


def read_blob(rooms: Rooms, recording: Recording, kind: BlobKind) -> bytes | None:
    """Read a whole sealed file; None when the recording has none. Raises Damaged."""
    with rooms.catalogue.reading() as work:
        blob = work.blobs.of(recording.id).get(kind)
    if blob is None:
        return None
    with closing(open_source(rooms, blob)) as source:
        return source.read()


def layer_for(
    rooms: Rooms,
    recording: Recording,
    purpose: Purpose,
    again: Callable[[Work], Recording],
    rubric: tuple[str, str] | None = None,
) -> Layer:
    """Give the layer that this purpose writes in, and make it the first time.

    Layers are private: another purpose never sees the coordinator's own, nor one another's. There
    is one for each rubric; `rubric` is (id, version), and None means whichever came first. Before
    one is made, `again` gives the recording as it is inside the unit of work, or raises when the
    purpose was closed meanwhile or the rubric is not known.
    """
    perspective = VIEWERS.get(purpose)
    if perspective is None:
        text = translatable(
            "Trouble", "This purpose is not one that a whole recording is opened for."
        )
        raise Refused(text)
    rubric_id = None if rubric is None else rubric[0]
    found = _layer_of(recording, purpose, rubric_id)
    if found is not None:
        return found
    first = recording.layers[0]
    kader = rubric or (first.rubric_id, first.rubric_version)
    new = Layer(uuid4(), recording.id, perspective, _viewer(purpose), *kader)
    if rooms.vault.read_only:
        return new
    with rooms.catalogue.writing() as work:
        # Another thread may have made it meanwhile.
        found = _layer_of(again(work), purpose, rubric_id)
        if found is None:
            work.recordings.add_layer(new)
    return found or new


def _layer_of(recording: Recording, purpose: Purpose, rubric_id: str | None) -> Layer | None:
    mine = (layer for layer in recording.layers if made_for(layer, purpose))
    return next((layer for layer in mine if rubric_id in (None, layer.rubric_id)), None)


def made_for(layer: Layer, purpose: Purpose) -> bool:
    """Whether a layer was made for this purpose, so that it goes when the purpose is withdrawn.

    A coach and a group of colleagues are both peers, each with a layer of their own; one that does
    not say whose it is belongs to both.
    """
    if layer.perspective is not VIEWERS.get(purpose):
        return False
    return layer.perspective is not Perspective.PEER or layer.viewer in ("", _viewer(purpose))


def _viewer(purpose: Purpose) -> str:
    return purpose.value if VIEWERS.get(purpose) is Perspective.PEER else ""


def originals_due(recordings: Iterable[Recording], today: date) -> Iterator[Recording]:
    """Give the recordings whose original file there is to be a reminder of, today or earlier."""
    for recording in recordings:
        due = recording.remind_original_on
        if due is not None and due <= today:
            yield recording
