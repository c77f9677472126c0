"""Facilitators, sealed notebooks and released notes in the database. Opens no notebook."""

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select, update

from annotations.client_notes import Facilitator, ReleasedNote
from annotations.model import Valence
from annotations.store.client_tables import facilitator, notebook, released_note
from annotations.store.guided_tables import guided_session
from annotations.store.sealing import Cipher, CipherOf
from annotations.trouble import Refused, translatable


@dataclass(frozen=True, slots=True)
class KeptFacilitator:
    """A facilitator as kept: with the recipient of their key, and the slot that shuts it."""

    facilitator: Facilitator
    recipient: str
    slot: bytes


@dataclass(frozen=True, slots=True)
class SessionOwner:
    """Which recording a session looks at, and whose key its notebook is sealed with."""

    session_id: UUID
    recording_id: UUID
    facilitator_id: UUID | None

    def guided_by(self) -> UUID:
        """Give who guides it. Raises Refused for a session without anyone."""
        if self.facilitator_id is None:
            raise Refused(
                translatable(
                    "Trouble", "This session has no facilitator, and so no notes of a client."
                )
            )
        return self.facilitator_id


@dataclass(frozen=True, slots=True)
class NotebookRepository:
    """The client's side of the library."""

    connection: Connection
    cipher_of: CipherOf

    def facilitators(self) -> tuple[Facilitator, ...]:
        """Give everyone who holds a key of their own, oldest first."""
        rows = self.connection.execute(
            select(facilitator).order_by(facilitator.c.made_on, facilitator.c.label)
        )
        return tuple(_facilitator(row).facilitator for row in rows)

    def facilitator(self, facilitator_id: UUID) -> KeptFacilitator:
        """Give one. Raises Refused when there is none."""
        row = self.connection.execute(
            select(facilitator).where(facilitator.c.id == facilitator_id)
        ).first()
        if row is None:
            raise Refused(translatable("Trouble", "This facilitator is not known here."))
        return _facilitator(row)

    def add_facilitator(self, kept: KeptFacilitator) -> None:
        """Keep a new one. Raises Refused when somebody is known by this label already."""
        label = kept.facilitator.label
        if any(one.label.casefold() == label.casefold() for one in self.facilitators()):
            text = translatable("Trouble", "Somebody is known as {label} already. Choose another.")
            raise Refused(text, label=label)
        self.connection.execute(
            insert(facilitator),
            {
                "id": kept.facilitator.id,
                "label": label,
                "recipient": kept.recipient,
                "slot": kept.slot,
                "made_on": kept.facilitator.made_on.isoformat(),
            },
        )

    def renew_facilitator(self, facilitator_id: UUID, recipient: str, slot: bytes) -> None:
        """Keep another key of a facilitator in place of the one that there was."""
        self.connection.execute(
            update(facilitator)
            .where(facilitator.c.id == facilitator_id)
            .values(recipient=recipient, slot=slot)
        )

    def of_facilitator(self, facilitator_id: UUID) -> tuple[SessionOwner, ...]:
        """Give the sessions whose notebook is sealed with the key of this facilitator."""
        rows = self.connection.execute(
            select(notebook.c.session_id, notebook.c.recording_id).where(
                notebook.c.facilitator_id == facilitator_id
            )
        )
        return tuple(SessionOwner(one.session_id, one.recording_id, facilitator_id) for one in rows)

    def owner(self, session_id: UUID) -> SessionOwner:
        """Say whose a session is. Raises Refused when there is none with this identity."""
        columns = select(guided_session.c.recording_id, guided_session.c.facilitator_id)
        row = self.connection.execute(columns.where(guided_session.c.id == session_id)).first()
        if row is None:
            raise Refused(translatable("Trouble", "This session is no longer there."))
        return SessionOwner(session_id, row.recording_id, row.facilitator_id)

    def sealed(self, session_id: UUID) -> tuple[int, bytes] | None:
        """Give (generation, age file) of a session's notebook; None before anything was kept.

        Raises Damaged when it is not what was kept for this session.
        """
        row = self.connection.execute(
            select(notebook).where(notebook.c.session_id == session_id)
        ).first()
        if row is None:
            return None
        cipher = self.cipher_of(row.recording_id)
        return row.generation, b64decode(cipher.open(row.sealed, notebook_place(session_id)))

    def keep(self, owner: SessionOwner, before: int | None, generation: int, age: bytes) -> None:
        """Keep a notebook in place of the one of generation `before`; None when there was none.

        Raises Refused when another one was kept meanwhile.
        """
        place = notebook_place(owner.session_id)
        sealed = self.cipher_of(owner.recording_id).seal(b64encode(age).decode(), place)
        if before is None:
            values = {
                "session_id": owner.session_id,
                "recording_id": owner.recording_id,
                "facilitator_id": owner.facilitator_id,
                "generation": generation,
                "sealed": sealed,
            }
            if self.sealed(owner.session_id) is not None:
                raise _kept_elsewhere()
            self.connection.execute(insert(notebook), values)
            return
        done = self.connection.execute(
            update(notebook)
            .where(notebook.c.session_id == owner.session_id, notebook.c.generation == before)
            .values(generation=generation, sealed=sealed)
        )
        if not done.rowcount:
            raise _kept_elsewhere()

    def release(self, recording_id: UUID, note: ReleasedNote) -> None:
        """Keep a note where others may read it, in place of what was released of it before."""
        self.reseal(note.id)
        cipher = self.cipher_of(recording_id)
        self.connection.execute(
            insert(released_note),
            {
                "id": note.id,
                "session_id": note.session_id,
                "recording_id": recording_id,
                "payload": cipher.seal(_said(note), released_place(note.id)),
            },
        )

    def reseal(self, note_id: UUID) -> bool:
        """Take a note back from where others may read it; whether it was there."""
        done = self.connection.execute(delete(released_note).where(released_note.c.id == note_id))
        return bool(done.rowcount)

    def released_in(self, session_id: UUID) -> frozenset[UUID]:
        """Give the notes of a session that others may read."""
        which = select(released_note.c.id).where(released_note.c.session_id == session_id)
        return frozenset(self.connection.execute(which).scalars())

    def released(self, recording_id: UUID) -> tuple[ReleasedNote, ...]:
        """Give what was released about a recording, in order of time."""
        rows = self.connection.execute(
            select(released_note).where(released_note.c.recording_id == recording_id)
        )
        cipher = self.cipher_of(recording_id)
        found = [_read(row, cipher) for row in rows]
        return tuple(sorted(found, key=lambda one: (one.start_ms, one.id)))


def notebook_place(session_id: UUID) -> str:
    """Name the place that a sealed notebook is bound to."""
    return f"notebook|{session_id.hex}"


def released_place(note_id: UUID) -> str:
    """Name the place that a released note is bound to."""
    return f"released_note|{note_id.hex}"


def _facilitator(row: Row[Any]) -> KeptFacilitator:
    who = Facilitator(row.id, row.label, date.fromisoformat(row.made_on))
    return KeptFacilitator(who, row.recipient, row.slot)


def _said(note: ReleasedNote) -> str:
    return json.dumps(
        {
            "start_ms": note.start_ms,
            "end_ms": note.end_ms,
            "text": note.text,
            "valence": note.valence,
            "in_other_words": note.in_other_words,
            "released_on": note.released_on.isoformat(),
        }
    )


def _read(row: Row[Any], cipher: Cipher) -> ReleasedNote:
    said = json.loads(cipher.open(row.payload, released_place(row.id)))
    return ReleasedNote(
        row.id,
        row.session_id,
        said["start_ms"],
        said["end_ms"],
        said["text"],
        Valence(said["valence"]) if said["valence"] else None,
        said["in_other_words"],
        date.fromisoformat(said["released_on"]),
    )


def _kept_elsewhere() -> Refused:
    return Refused(
        translatable(
            "Trouble",
            "This session is open in another place, and something was kept there. Open it again.",
        )
    )
