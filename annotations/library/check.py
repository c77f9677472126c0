"""Verify a library: every table, every sealed text, every piece of every file, every leftover.

Changes nothing. Findings name numbers, kinds and our own file names, never what was said.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final
from uuid import UUID

from annotations.library.ledger_check import ledger_troubles
from annotations.library.looking import open_source
from annotations.library.rooms import Rooms
from annotations.model import BlobKind, Recording
from annotations.store.blobs import Blob
from annotations.store.verify import Text
from annotations.trouble import Damaged, PlaceTrouble, Trouble, translatable
from annotations.vault.refusals import KeyGone

Progress = Callable[[int, int], None]
"""Told how many bytes of the sealed files were read, and how many there are."""

_PIECE_BYTES = 1 << 20
_DAMAGED: Final = {
    BlobKind.FILM: translatable(
        "Trouble", "The film of recording {recording} is damaged, cut short or missing."
    ),
    BlobKind.FRAME_TIMES: translatable(
        "Trouble", "The frame times of recording {recording} are damaged, cut short or missing."
    ),
    BlobKind.WAVEFORM: translatable(
        "Trouble", "The waveform of recording {recording} is damaged, cut short or missing."
    ),
    BlobKind.POSTER: translatable(
        "Trouble", "The small picture of recording {recording} is damaged, cut short or missing."
    ),
    BlobKind.CAPTIONS_NL: translatable(
        "Trouble", "The Dutch captions of recording {recording} are damaged, cut short or missing."
    ),
    BlobKind.CAPTIONS_EN: translatable(
        "Trouble", "The English captions of recording {recording} are damaged or missing."
    ),
}
_DAMAGED_TEXT: Final = (
    translatable("Trouble", "A text of somebody's own cannot be read: it is damaged."),
    translatable("Trouble", "A text of recording {recording} cannot be read: it is damaged."),
)


class Part(StrEnum):
    """What part of the library a finding is about."""

    DATABASE = "database"
    TEXT = "text"
    KEY = "key"
    FILE = "file"
    LEFTOVER = "leftover"
    LEDGER = "ledger"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be. `trouble` says it in words, for `say`."""

    part: Part
    trouble: Trouble

    def __str__(self) -> str:
        return str(self.trouble)


@dataclass(slots=True)
class Counts:
    """What was verified so far."""

    recordings: int = 0
    texts: int = 0
    files: int = 0
    size_bytes: int = 0


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found. `finished` is False when it was stopped before its end."""

    findings: tuple[Finding, ...]
    counts: Counts
    finished: bool

    @property
    def ok(self) -> bool:
        """Whether everything was verified and found whole."""
        return self.finished and not self.findings


@dataclass(slots=True)
class Check:
    """One run of the check. `stopped` is asked often; a run that is stopped reports as such."""

    rooms: Rooms
    progress: Progress = lambda _done, _total: None
    stopped: Callable[[], bool] = lambda: False
    counts: Counts = field(default_factory=Counts)

    def run(self) -> CheckReport:
        """Verify everything, and go on after each finding. Raises Refused when it is locked."""
        findings: list[Finding] = []
        for part in (
            self._database,
            self._ledger,
            self._texts,
            self._keys,
            self._files,
            self._leftovers,
        ):
            try:
                findings.extend(part())
            except (Damaged, PlaceTrouble) as trouble:
                findings.append(Finding(Part.DATABASE, trouble))
        return CheckReport(tuple(findings), self.counts, not self.stopped())

    def _database(self) -> Iterator[Finding]:
        with self.rooms.catalogue.reading() as work:
            for fault in work.faults():
                text = translatable("Trouble", "The catalogue is damaged: {fault}.")
                yield Finding(Part.DATABASE, Damaged(text, fault=fault))

    def _ledger(self) -> Iterator[Finding]:
        for trouble in ledger_troubles(self.rooms):
            yield Finding(Part.LEDGER, trouble)

    def _texts(self) -> Iterator[Finding]:
        with self.rooms.catalogue.reading() as work:
            leaving = work.withdrawals.leaving()
            for text in work.sealed_texts():
                if self.stopped():
                    return
                if text.recording_id in leaving:
                    continue
                self.counts.texts += 1
                yield from self._text(text)

    def _text(self, text: Text) -> Iterator[Finding]:
        vault = self.rooms.vault
        try:
            if text.recording_id is None:
                vault.ledger_cipher.open(text.sealed, text.where)
            else:
                vault.text_cipher(text.recording_id).open(text.sealed, text.where)
        except (Damaged, KeyGone):
            yield Finding(Part.TEXT, Damaged(_DAMAGED_TEXT[bool(text.label)], recording=text.label))

    def _keys(self) -> Iterator[Finding]:
        recordings = self._recordings()
        self.counts.recordings = len(recordings)
        held = self.rooms.vault.recording_keys()
        with self.rooms.catalogue.reading() as work:
            moving = work.blobs.expected() | work.withdrawals.leaving()
        for one in recordings.values():
            if one.id not in held:
                words = translatable("Trouble", "The key of recording {recording} is missing.")
                yield Finding(Part.KEY, Damaged(words, recording=one.label))
        for _ in held - recordings.keys() - moving:
            words = translatable("Trouble", "There is a key that belongs to no recording.")
            yield Finding(Part.KEY, Damaged(words))

    def _files(self) -> Iterator[Finding]:
        labels = {one.id: one.label for one in self._recordings().values()}
        with self.rooms.catalogue.reading() as work:
            leaving = work.withdrawals.leaving()
            blobs = tuple(one for one in work.blobs.all() if one.recording_id not in leaving)
        yield from _without_film(labels, blobs)
        total = sum(blob.size_bytes for blob in blobs)
        for blob in blobs:
            if self.stopped():
                return
            try:
                self._file(blob, total)
            except (Damaged, KeyGone, PlaceTrouble):
                label = labels.get(blob.recording_id, "?")
                yield Finding(Part.FILE, Damaged(_DAMAGED[blob.kind], recording=label))

    def _file(self, blob: Blob, total: int) -> None:
        source = open_source(self.rooms, blob)
        try:
            if source.size_bytes != blob.size_bytes:
                raise Damaged(_DAMAGED[blob.kind])
            while not self.stopped() and (piece := source.read(_PIECE_BYTES)):
                self.counts.size_bytes += len(piece)
                self.progress(self.counts.size_bytes, total)
        finally:
            source.close()
        self.counts.files += 1

    def _leftovers(self) -> Iterator[Finding]:
        # The disk is read before the catalogue, so that a file which comes in meanwhile is known.
        on_disk = self.rooms.vault.blobs_on_disk()
        strangers = self.rooms.vault.leftovers()
        with self.rooms.catalogue.reading() as work:
            known = {blob.id for blob in work.blobs.all()} | work.blobs.loose()
        for blob_id in sorted(on_disk - known):
            words = translatable("Trouble", "The sealed file {name} belongs to no recording.")
            yield Finding(Part.LEFTOVER, Damaged(words, name=str(blob_id)))
        for path in strangers:
            words = translatable("Trouble", "{name} does not belong in this library.")
            yield Finding(Part.LEFTOVER, Damaged(words, name=path.name))

    def _recordings(self) -> dict[UUID, Recording]:
        with self.rooms.catalogue.reading() as work:
            return {one.id: one for one in work.recordings.all()}


def _without_film(labels: dict[UUID, str], blobs: tuple[Blob, ...]) -> Iterator[Finding]:
    with_film = {blob.recording_id for blob in blobs if blob.kind is BlobKind.FILM}
    for recording_id, label in labels.items():
        if recording_id not in with_film:
            words = translatable("Trouble", "Recording {recording} has no film.")
            yield Finding(Part.FILE, Damaged(words, recording=label))
