"""A recording on its way into the library: it comes in whole, or nothing of it stays.

What is about to be made is noted first, so that the next opening clears away what a killed
program left. Knows no film format.
"""

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID, uuid4

from annotations.library.auditing import note
from annotations.library.rooms import Rooms
from annotations.model import (
    BlobKind,
    Film,
    Layer,
    Participant,
    Perspective,
    Recording,
    RecordingDraft,
    Role,
    recording_label,
)
from annotations.numbers import may_be_citizen_number
from annotations.store.audit import Event
from annotations.store.blobs import Blob
from annotations.store.catalogue import Work
from annotations.trouble import PlaceTrouble, Refused, Trouble, translatable
from annotations.vault.sink import BlobSink

COPIES_MAX: Final = 16
"""How often one film can be in a library at the same time."""


@dataclass(frozen=True)
class TrackHashes:
    """The SHA-256 of each track that a film can be known by; b"" when the picture is none."""

    picture: bytes = b""
    sounds: tuple[bytes, ...] = ()

    @property
    def telling(self) -> tuple[bytes, ...]:
        """Give the hashes that say what is seen; without a picture, what is heard.

        Another picture with the same sound, such as silence, is another film; the sound of a film
        by itself is that film.
        """
        return (self.picture,) if self.picture else self.sounds


class SameFilm(Refused):
    """The library has this film already, as recording `number`."""

    def __init__(self, number: int) -> None:
        text = translatable(
            "Trouble",
            "This film is in the library already, as {recording}. It can be added all the same, for"
            " instance when that copy is not good. On the command line that is --again.",
        )
        super().__init__(text, recording=recording_label(number))
        self.number = number


class WithdrawnFilm(Refused):
    """The film was withdrawn from the library as recording `number`: it does not come back."""

    def __init__(self, number: int) -> None:
        text = translatable(
            "Trouble",
            "This film was withdrawn, as {recording}. It cannot be added again. Remove the original"
            " as well, wherever it still is.",
        )
        super().__init__(text, recording=recording_label(number))
        self.number = number


class Arrival:
    """One recording that is being taken in. Made by `Library.receive`."""

    def __init__(self, rooms: Rooms, draft: RecordingDraft, rubric: tuple[str, str]) -> None:
        self._rooms = rooms
        self._draft = draft
        self._rubric = rubric
        self._sinks: dict[BlobKind, BlobSink] = {}
        self.recording_id = uuid4()
        self.recording: Recording | None = None

    def begin(self) -> None:
        """Make the recording's key. Raises DiskFull, ReadOnlyPlace."""
        with self._rooms.catalogue.writing() as work:
            work.blobs.expect(self.recording_id)
        self._rooms.vault.new_recording_key(self.recording_id)

    def new_blob(self, kind: BlobKind) -> BlobSink:
        """Give a stream for a new sealed file: write it, and `seal` it or leave that to `finish`.

        A file that is discarded does not become part of the recording.
        """
        if kind in self._sinks:
            raise ValueError(kind)
        sink = self._rooms.vault.new_blob(self.recording_id)
        self._sinks[kind] = sink
        with self._rooms.catalogue.writing() as work:
            work.blobs.set_loose([sink.blob_id], self.recording_id)
        return sink

    def finish(
        self,
        film: Film,
        source_sha256: bytes,
        packets_sha256: bytes,
        tracks: TrackHashes = TrackHashes(),
        *,
        again: bool = False,
    ) -> Recording:
        """Seal what is open and keep the recording, in one commit, under a new number.

        Raises SameFilm when its file, its packets, its picture or the sound that is all it has is
        in the library already, unless it is to be added `again`; WithdrawnFilm when one of them
        was, in any case; and DiskFull.
        """
        sha256s = {source_sha256, packets_sha256, *tracks.telling}
        with self._rooms.catalogue.reading() as work:
            _new_marks(self._rooms, work, sha256s, again=again)
        blobs = self._sealed_blobs()
        with self._rooms.catalogue.writing() as work:
            marks = _new_marks(self._rooms, work, sha256s, again=again)
            marks += _sound_marks(self._rooms, work, set(tracks.sounds) - sha256s)
            recording = self._recording(work.recordings.take_number(), film)
            films = [film_marks(self._rooms, sha256)[0] for sha256 in sha256s]
            work.recordings.add(recording, marks, films)
            for blob in blobs:
                work.blobs.add(blob)
            work.blobs.settle(blob.id for blob in blobs)
            work.blobs.forget(self.recording_id)
            note(self._rooms, work, Event.IMPORT, recording.id)
        self.recording = recording
        return recording

    def abandon(self) -> None:
        """Clear away everything that came so far; what cannot go now goes at the next opening."""
        for sink in self._sinks.values():
            sink.discard()
        with suppress(Trouble, OSError):
            clear_away(
                self._rooms,
                frozenset(sink.blob_id for sink in self._sinks.values()),
                frozenset({self.recording_id}),
            )

    def _sealed_blobs(self) -> list[Blob]:
        for sink in self._sinks.values():
            if not sink.closed:
                sink.seal()
        on_disk = self._rooms.vault.blobs_on_disk()
        return [
            Blob(sink.blob_id, self.recording_id, kind, sink.size_bytes)
            for kind, sink in self._sinks.items()
            if sink.blob_id in on_disk
        ]

    def _recording(self, number: int, film: Film) -> Recording:
        sink = self._sinks.get(BlobKind.FILM)
        if sink is not None and not film.size_bytes:
            film = replace(film, size_bytes=sink.size_bytes)
        # The titles of sound tracks come with the film: nobody typed them, so nobody is asked.
        tracks = tuple("" if may_be_citizen_number(one) else one for one in film.sound_tracks)
        film = replace(film, sound_tracks=tracks)
        people = tuple(Participant(uuid4(), code, role) for code, role in self._draft.participants)
        return Recording(
            id=self.recording_id,
            number=number,
            held_on=self._draft.held_on,
            kind=self._draft.kind,
            setting=self._draft.setting,
            participants=people,
            film=film,
            layers=(self._first_layer(people),),
            remind_original_on=self._draft.remind_original_on,
        )

    def _first_layer(self, people: tuple[Participant, ...]) -> Layer:
        viewer = next(one.code for one in people if one.role is Role.COORDINATOR)
        return Layer(uuid4(), self.recording_id, Perspective.COORDINATOR, viewer, *self._rubric)


def film_marks(rooms: Rooms, sha256: bytes) -> list[bytes]:
    """Give the keyed hashes under which a film is known again: no plain hash of it is kept.

    Each copy that is in the library at the same time has a mark of its own. So a copy that is
    withdrawn keeps every other from coming in, and takes none along that is there.
    """
    endings = (b"", *(b"|%d" % copy for copy in range(1, COPIES_MAX)))
    return [rooms.vault.mac(b"film|" + sha256 + ending) for ending in endings]


def clear_away(rooms: Rooms, blob_ids: frozenset[UUID], recording_ids: frozenset[UUID]) -> None:
    """Remove files and keys that belong to no recording, then the notes about them.

    Raises what the disk does; it can be done again.
    """
    for blob_id in blob_ids:
        rooms.vault.remove_blob(blob_id)
    for recording_id in recording_ids & rooms.vault.recording_keys():
        rooms.vault.drop_recording_key(recording_id)
    with rooms.catalogue.writing() as work:
        work.blobs.settle(blob_ids)
        for recording_id in recording_ids:
            work.blobs.forget(recording_id)


def sweep(rooms: Rooms) -> None:
    """Clear away what arrivals left that were cut short by a kill or a power cut.

    Only what was noted beforehand goes. Another file that the catalogue does not know may be all
    that is left after an old copy of the catalogue was put back: the check tells of it instead.
    """
    with rooms.catalogue.reading() as work:
        kept = frozenset(blob.id for blob in work.blobs.all())
        loose = work.blobs.loose() - kept
        cut_short = work.blobs.expected() - work.recordings.ids()
    with suppress(PlaceTrouble, OSError):
        rooms.vault.remove_unfinished()
        if loose or cut_short:
            clear_away(rooms, loose, cut_short)


def refuse_withdrawn(work: Work, marks: list[bytes]) -> None:
    """Raise WithdrawnFilm when a film with one of these keyed hashes was withdrawn."""
    number = work.withdrawals.buried_as(marks)
    if number is not None:
        raise WithdrawnFilm(number)


def _new_marks(rooms: Rooms, work: Work, sha256s: set[bytes], *, again: bool) -> list[bytes]:
    """Give marks for a film that comes in. Raises SameFilm, WithdrawnFilm."""
    of_each = [film_marks(rooms, sha256) for sha256 in sha256s]
    every = [mark for marks in of_each for mark in marks]
    refuse_withdrawn(work, every)
    number = work.recordings.known_by(every)
    taken = work.recordings.marks_among(every)
    free = [[mark for mark in marks if mark not in taken] for marks in of_each]
    if number is not None and not (again and all(free)):
        raise SameFilm(number)
    return [marks[0] for marks in free]


def _sound_marks(rooms: Rooms, work: Work, sha256s: set[bytes]) -> list[bytes]:
    """Give a mark for each sound beside a picture, where one is free: many films may share it."""
    of_each = [film_marks(rooms, sha256) for sha256 in sha256s]
    every = [mark for marks in of_each for mark in marks]
    # A mark on a tombstone would have the next opening take this film for the withdrawn one.
    taken = work.recordings.marks_among(every) | work.withdrawals.buried_among(every)
    free = ([mark for mark in marks if mark not in taken] for marks in of_each)
    return [marks[0] for marks in free if marks]
