"""A client's notebook, open with the facilitator's key: each change is one commit, kept sealed."""

import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from threading import RLock
from typing import Final
from uuid import UUID

from annotations.client_notes import (
    ClientNote,
    Fragment,
    Notebook,
    Pause,
    ReleasedNote,
    Sharing,
    notes_damaged,
)
from annotations.library.gate import Gate
from annotations.library.guard import Guard
from annotations.library.rooms import Rooms
from annotations.model import BlobKind, Purpose, Recording
from annotations.store.blobs import Blob
from annotations.store.catalogue import Work
from annotations.store.notebooks import SessionOwner, notebook_place
from annotations.trouble import Refused, Trouble, translatable
from annotations.vault.personal import PersonalKey

PURPOSE: Final = Purpose.CLIENT_REVIEW
_GENERATIONS: Final = 1 << 62


class OpenNotebook:
    """What a client says in one session, for as long as the facilitator's key is open.

    Nothing of it is anywhere but in memory and in the sealed notebook. Any thread may use it; once
    a decision, a new day or the lock closes it, everything here raises and the key is wiped.
    """

    purpose: Final = PURPOSE

    def __init__(
        self, rooms: Rooms, gate: Gate, recording: Recording, owner: SessionOwner, key: PersonalKey
    ) -> None:
        """Open what was kept. Raises WrongSecret for the key of another, Damaged."""
        self.recording = recording
        self._rooms = rooms
        self._guard = Guard(gate, recording, (PURPOSE,))
        self._owner = owner
        self._key = key
        self._was_written = False
        self._chosen: frozenset[UUID] = frozenset()
        self._changing = RLock()
        self._place = notebook_place(owner.session_id)
        with rooms.catalogue.reading() as work:
            kept = work.notebooks.sealed(owner.session_id)
            self._released = work.notebooks.released_in(owner.session_id)
            self.facilitator = work.notebooks.facilitator(owner.guided_by()).facilitator
        self._generation = None if kept is None else kept[0]
        self._notebook: Notebook | None = Notebook() if kept is None else self._opened(*kept)

    @property
    def session_id(self) -> UUID:
        """The session that it belongs to."""
        return self._owner.session_id

    @property
    def is_open(self) -> bool:
        """Whether it can still be read and written."""
        return self._guard.refusal is None and not self._key.closed

    @property
    def notebook(self) -> Notebook:
        """All of it, as it is kept. Raises Refused once it is closed."""
        self._guard.require()
        return self._require()

    @property
    def released(self) -> frozenset[UUID]:
        """The notes that others may read by now."""
        self._guard.require()
        return self._released

    @property
    def chosen(self) -> frozenset[UUID]:
        """The notes of which the client said, since this was opened, who may know them."""
        self._guard.require()
        return self._chosen

    def keep_note(self, note: ClientNote) -> Notebook:
        """Keep a note. What others could read of it before is taken back when it says otherwise."""

        def change(work: Work) -> Notebook:
            after = self._require().with_note(note)
            if note.id in self._released and self._told(note.id) != _told_in(after, note.id):
                work.notebooks.reseal(note.id)
            return after

        with self._changing:
            before = self.notebook
            after = self._keep(change)
            if _chooses(before, after.note(note.id)):
                self._chosen |= {note.id}
            return after

    def still_shares(self, note_id: UUID) -> None:
        """Take the client's yes of this moment to what was chosen for a note another time."""
        with self._changing:
            self._chosen |= {self.notebook.note(note_id).id}

    def drop_note(self, note_id: UUID) -> Notebook:
        """Take a note away, also from where others could read it."""

        def change(work: Work) -> Notebook:
            work.notebooks.reseal(note_id)
            return self._require().without_note(note_id)

        return self._keep(change)

    def write(self, field_id: str, text: str) -> Notebook:
        """Keep what was written in one field of the guide."""
        return self._keep(lambda _work: self._require().with_text(field_id, text))

    def pause(self, position_ms: int, by: str) -> Notebook:
        """Keep that somebody had the film stopped; `by` is the id of a role in the guide."""
        return self._keep(lambda _work: self._require().with_pause(Pause(position_ms, by)))

    def set_fragments(self, fragments: tuple[Fragment, ...]) -> Notebook:
        """Keep which pieces are looked at."""
        return self._keep(lambda _work: self._require().with_fragments(fragments))

    def go_to(self, place: str) -> Notebook:
        """Keep how far the client is, and that the client is here today."""
        return self._keep(lambda _work: self._require().at(place, self._guard.day))

    def release(self, note_id: UUID) -> ReleasedNote:
        """Let others read a note, in the way that the client chose since this was opened.

        An older notebook may have been put back, with choices that were changed since. Raises
        Refused for one that the client keeps alone, whose other words the client has not agreed
        with, or that waits for a fresh yes (`still_shares`).
        """
        with self._changing:
            self._guard.require()
            note = self._require().note(note_id)
            released = self._released_note(note)
            if note_id not in self._chosen:
                raise Refused(
                    translatable("Trouble", "Ask the client first: may this still be shared?")
                )
            with self._rooms.catalogue.writing() as work:
                self._require_inside(work)
                work.notebooks.release(self.recording.id, released)
            self._released |= {note_id}
            self._was_written = True
            return released

    def reseal(self, note_id: UUID) -> None:
        """Take a note back from where others could read it; nothing of it stays there."""
        with self._changing:
            self._guard.require()
            with self._rooms.catalogue.writing() as work:
                self._require_inside(work)
                was_there = work.notebooks.reseal(note_id)
            self._released -= {note_id}
            if was_there:
                self._sweep()

    def drop_session(self) -> None:
        """Take it away for good, with what others could read and the session itself; closes it.

        Who did not want to look back stands nowhere.
        """
        with self._changing:
            self._guard.require()
            with self._rooms.catalogue.writing() as work:
                self._require_inside(work)
                work.guided.drop([self.session_id])
            self._was_written = True
            self.close()

    def close(self) -> None:
        """Let go of the notes and wipe the key."""
        closed = Refused(translatable("Trouble", "The client's notes were closed."))
        self.shut(self._guard.refusal or closed)
        if self._was_written:
            # The length of the log would tell how often something was kept.
            self._was_written = False
            self._sweep()

    def shut(self, refusal: Refused) -> None:
        """Stop at once, because a decision closed it or the recording was withdrawn."""
        self._guard.shut(refusal)
        self._notebook = None
        self._key.close()

    def renew(self, blobs: Mapping[BlobKind, Blob]) -> None:
        """Take over nothing: no sealed file is read here."""

    def _keep(self, change: Callable[[Work], Notebook]) -> Notebook:
        with self._changing:
            self._guard.require()
            # A number that says nothing of how often was written, which would tell of its length.
            generation = secrets.randbelow(_GENERATIONS)
            with self._rooms.catalogue.writing() as work:
                self._require_inside(work)
                after = change(work)
                signed = b"%020d\n%b" % (generation, after.to_json())
                sealed = self._key.seal(signed, self._place)
                work.notebooks.keep(self._owner, self._generation, generation, sealed)
                released = work.notebooks.released_in(self.session_id)
            self._was_written = True
            swept = self._released - released
            self._generation, self._released = generation, released
            self._hold(after)
            if swept:
                self._sweep()
            return after

    def _hold(self, notebook: Notebook) -> None:
        self._notebook = notebook
        # Shutting waits for no write, and so may have let go of it before this.
        if self._guard.refusal is not None:
            self._notebook = None

    def _opened(self, generation: int, sealed: bytes) -> Notebook:
        said, _, json = self._key.open(sealed, self._place).partition(b"\n")
        if said != b"%020d" % generation:
            raise notes_damaged()
        return Notebook.from_json(json)

    def _released_note(self, note: ClientNote) -> ReleasedNote:
        if note.sharing is Sharing.ALONE:
            raise Refused(translatable("Trouble", "The client keeps this note. It is not shared."))
        if not note.is_told:
            raise Refused(
                translatable("Trouble", "There are no words yet that the client agreed to share.")
            )
        return ReleasedNote(
            note.id,
            self.session_id,
            note.start_ms,
            note.end_ms,
            note.told,
            note.told_valence,
            note.sharing is Sharing.IN_OTHER_WORDS,
            self._guard.day,
        )

    def _told(self, note_id: UUID) -> tuple[object, ...]:
        return _told_in(self._require(), note_id)

    def _require(self) -> Notebook:
        if self._notebook is None:
            self._guard.require_unshut()
            raise Refused(translatable("Trouble", "The client's notes were closed."))
        return self._notebook

    def _require_inside(self, work: Work) -> None:
        self._guard.require_inside(work)
        if work.notebooks.facilitator(self._owner.guided_by()).recipient != self._key.recipient:
            raise key_renewed()

    def _sweep(self) -> None:
        """Bring the log in, for it still holds what was taken back; sealed, and yet."""
        # It is taken back already: a disk that refuses this leaves it to the next closing.
        with suppress(Trouble):
            self._rooms.catalogue.bring_in_log()


def resealed(work: Work, owner: SessionOwner, old: PersonalKey, new: PersonalKey) -> None:
    """Seal a notebook with another key of the same facilitator. Raises Damaged, and leaves it."""
    kept = work.notebooks.sealed(owner.session_id)
    if kept is not None:
        place, generation = notebook_place(owner.session_id), secrets.randbelow(_GENERATIONS)
        said, _, json = old.open(kept[1], place).partition(b"\n")
        if said != b"%020d" % kept[0]:
            raise notes_damaged()
        sealed = new.seal(b"%020d\n%b" % (generation, json), place)
        work.notebooks.keep(owner, kept[0], generation, sealed)


def key_renewed() -> Refused:
    """Say that the facilitator has another key by now."""
    text = translatable("Trouble", "The facilitator has a new key. Open the session with that one.")
    return Refused(text)


def _chooses(before: Notebook, after: ClientNote) -> bool:
    """Whether keeping this note says who may know it, or agrees with other words."""
    held = next((one for one in before.notes if one.id == after.id), None)
    if held is None or held.sharing is not after.sharing:
        return True
    return after.paraphrase_approved and not held.paraphrase_approved


def _told_in(notebook: Notebook, note_id: UUID) -> tuple[object, ...]:
    note = notebook.note(note_id)
    return note.told, note.sharing, note.told_valence, note.start_ms, note.end_ms
