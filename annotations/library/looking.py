"""One recording, opened for one purpose by one viewer: its moments, and its sealed files."""

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Protocol
from weakref import WeakSet

from annotations.library.gate import Gate
from annotations.library.guard import Guard
from annotations.library.rooms import Rooms
from annotations.library.sources import GuardedSource, Source
from annotations.library.within_rubric import WithinRubric
from annotations.library.without_numbers import Texts, WithoutNumbers, may_hold_number
from annotations.model import BlobKind, Layer, Moment, Note, Purpose, Recording
from annotations.ports import Change, Edit
from annotations.store.blobs import Blob
from annotations.trouble import Refused, translatable

CAPTIONS = {"nl": BlobKind.CAPTIONS_NL, "en": BlobKind.CAPTIONS_EN}


class Looking:
    """What a viewer may do with one recording, while consent stands. Any thread may use it.

    Once a decision or a new day closes the purpose, or it is closed, everything here raises.
    """

    def __init__(
        self,
        rooms: Rooms,
        recording: Recording,
        layer: Layer,
        purpose: Purpose,
        gate: Gate,
    ) -> None:
        self.recording = recording
        self.layer = layer
        self.purpose = purpose
        self._rooms = rooms
        self._guard = Guard(gate, recording, (purpose,))
        self._sources: WeakSet[GuardedSource] = WeakSet()
        self._adding = Lock()
        # From before the program knew them for what they may be; undoing gives them back.
        self._taken_away: frozenset[Note] = frozenset()
        with rooms.catalogue.reading() as work:
            self._blobs: Mapping[BlobKind, Blob] = work.blobs.of(recording.id)

    @property
    def library_path(self) -> Path:
        """The folder of the library that this recording is in."""
        return self._rooms.vault.path

    def moments(self) -> tuple[Moment, ...]:
        """Give the moments of this layer, in order of time. Raises NotAllowed, Damaged."""
        self._guard.require()
        with self._rooms.catalogue.reading() as work:
            return work.moments(self.layer).all()

    def allowed_until(self) -> date | None:
        """Give the last day on which what is here may be used; None when no end is known."""
        return self._guard.open_until()

    def apply(self, edit: Edit) -> Change:
        """Do an edit: one unit of work, one commit, on disk when this returns.

        Raises Trouble, with nothing changed, when it is refused or the disk fails; a new text that
        may hold a citizen service number is refused, and so is a valence that the rubric does not
        allow from this point of view.
        """
        change = self._in_one_commit(
            lambda moments, texts: edit.apply(WithoutNumbers(moments, texts, self._taken_away))
        )
        befores = (one.before.note for one in change.all() if one.before is not None)
        self._taken_away |= {note for note in befores if may_hold_number(note)}
        return change

    def revert(self, edit: Edit) -> Change:
        """Undo an edit, in the same way as `apply`, but for what was there before.

        A valence comes back that the rubric does not allow, and a text with a number that an edit
        took away here. Any other text that may hold a citizen service number is refused.
        """
        return self._in_one_commit(
            lambda moments, texts: edit.revert(
                WithoutNumbers(moments.as_they_were(), texts, self._taken_away)
            )
        )

    def open_blob(self, kind: BlobKind) -> Source | None:
        """Give a fresh reader of a sealed file, for a thread of its own; None when there is none.

        Raises NotAllowed, and Damaged when the file is missing or cut short.
        """
        self._guard.require()
        blob = self._blobs.get(kind)
        if blob is None:
            return None
        source = GuardedSource(open_source(self._rooms, blob), self._guard.require)
        with self._adding:
            self._sources.add(source)
        try:
            # Who shut this before the source was in the list did not shut the source.
            self._guard.require()
        except BaseException:
            source.close()
            raise
        return source

    def captions(self) -> dict[str, str]:
        """Give the captions as WebVTT text, by language."""
        found = {language: self._read(kind) for language, kind in CAPTIONS.items()}
        return {language: text.decode() for language, text in found.items() if text is not None}

    def close(self) -> None:
        """Let go, also of films that are being read: nothing goes through this any more."""
        closed = Refused(translatable("Trouble", "This recording was closed. Open it again first."))
        self.shut(self._guard.refusal or closed)

    def shut(self, refusal: Refused) -> None:
        """Stop at once, because a decision closed the purpose or the recording was withdrawn.

        Films that are being read are let go of, in whatever thread.
        """
        self._guard.shut(refusal)
        self._taken_away = frozenset()
        with self._adding:
            sources = tuple(self._sources)
        for source in sources:
            source.close()

    def renew(self, blobs: Mapping[BlobKind, Blob]) -> None:
        """Take over the sealed files as they are now."""
        self._blobs = blobs

    def _in_one_commit(self, act: Callable[[WithinRubric, Texts], Change]) -> Change:
        self._guard.require()
        with self._rooms.catalogue.writing() as work:
            now = self._guard.require_inside(work)
            # Another session may have moved the layer to another version of its rubric.
            layer = next((one for one in now.layers if one.id == self.layer.id), self.layer)
            held = work.moments(layer)
            moments = WithinRubric(held, work, layer)
            change = act(moments, lambda one: {found.note for found in held.all(only=[one])})
        self.layer = replace(layer, rubric_version=moments.version)
        return change

    def _read(self, kind: BlobKind) -> bytes | None:
        source = self.open_blob(kind)
        if source is None:
            return None
        with closing(source):
            return source.read()


class Opened(Protocol):
    """Something of a recording that is open for one purpose."""

    @property
    def recording(self) -> Recording: ...

    @property
    def purpose(self) -> Purpose: ...

    def close(self) -> None: ...

    def shut(self, refusal: Refused) -> None:
        """Stop at once; from now on everything raises this."""

    def renew(self, blobs: Mapping[BlobKind, Blob]) -> None:
        """Take over the sealed files as they are now."""


class Closable(Protocol):
    """Something that is let go of when the library is locked."""

    def close(self) -> None: ...


class Lookings:
    """What is open now, so that a decision or a lock reaches each of them."""

    def __init__(self) -> None:
        self._open: WeakSet[Opened] = WeakSet()
        self._held: WeakSet[Closable] = WeakSet()
        self._adding = Lock()

    def let_in(self, rooms: Rooms, gate: Gate, *opened: Opened, today: date | None = None) -> None:
        """Remember these for as long as somebody holds them, and ask once more for each.

        What was decided before it was among the open ones shut it for nobody. Raises Refused when
        the gate says no by now; then they are shut.
        """
        with self._adding:
            self._open.update(opened)
        try:
            for one in opened:
                gate.require(rooms.recording(one.recording.number), one.purpose, today)
        except Refused as refusal:
            for one in opened:
                one.shut(refusal)
            raise

    def hold(self, one: Closable) -> None:
        """Remember what belongs to no recording, and is to be closed at the lock."""
        with self._adding:
            self._held.add(one)

    def all(self) -> tuple[Opened, ...]:
        """Give every one that somebody still holds."""
        with self._adding:
            return tuple(self._open)

    def at(self, recording: Recording) -> tuple[Opened, ...]:
        """Give those that are open at this recording."""
        return tuple(one for one in self.all() if one.recording.id == recording.id)

    def close(self) -> None:
        """Close all of it: the library is being locked."""
        with self._adding:
            held = tuple(self._held)
        for one in (*self.all(), *held):
            one.close()


def open_source(rooms: Rooms, blob: Blob) -> Source:
    """Open a sealed file for reading. Raises Damaged, also when it is missing."""
    return rooms.vault.open_blob(blob.recording_id, blob.id)
