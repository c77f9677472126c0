"""The register of what left the library, and its changing facts. Sealed under the ledger key.

These outlive a recording: who received a copy must still be asked to delete it.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, or_, select, true, update
from sqlalchemy.dialects.sqlite import insert

from annotations.model import Purpose
from annotations.store.ledger_tables import fact, register_entry
from annotations.store.sealing import Cipher
from annotations.store.tables import recording
from annotations.withdrawal import RegisterEntry, RegisterKind, RegisterState

_WHOM: Final = "for_whom"
_PLACE: Final = "place"


@dataclass(frozen=True, slots=True)
class RegisterRepository:
    """Every copy that left the library. `cipher` is the ledger's."""

    connection: Connection
    cipher: Cipher

    def add(self, entry: RegisterEntry, recording_id: UUID | None) -> None:
        """Note a copy, of one recording or of the whole library."""
        self.connection.execute(
            insert(register_entry),
            {
                "id": entry.id,
                "recording_id": recording_id,
                "kind": entry.kind,
                "purpose": entry.purpose,
                "for_whom": self.cipher.seal(entry.for_whom, place_of(entry.id, _WHOM)),
                "made_on": entry.made_on.isoformat(),
                "sha256": entry.sha256,
                "place": self.cipher.seal(entry.place, place_of(entry.id, _PLACE)),
                "state": entry.state,
            },
        )

    def all(self) -> tuple[RegisterEntry, ...]:
        """Give every copy, oldest first."""
        return self._load(true())

    def of(self, recording_id: UUID) -> tuple[RegisterEntry, ...]:
        """Give the copies that hold this recording: its own, and those of the whole library."""
        entries = register_entry.c.recording_id
        return self._load(or_(entries == recording_id, entries.is_(None)))

    def settle(self, entry_id: UUID, state: RegisterState) -> bool:
        """Note what is known of a copy by now; whether there is one with this identity."""
        done = self.connection.execute(
            update(register_entry).where(register_entry.c.id == entry_id).values(state=state)
        )
        return bool(done.rowcount)

    def _load(self, which: ColumnElement[bool]) -> tuple[RegisterEntry, ...]:
        rows = self.connection.execute(
            select(register_entry, recording.c.number)
            .join(recording, recording.c.id == register_entry.c.recording_id, isouter=True)
            .where(which)
            .order_by(register_entry.c.made_on, register_entry.c.id)
        )
        return tuple(map(self._entry, rows))

    def _entry(self, row: Row[Any]) -> RegisterEntry:
        return RegisterEntry(
            id=row.id,
            number=row.number,
            kind=RegisterKind(row.kind),
            purpose=row.purpose and Purpose(row.purpose),
            for_whom=self.cipher.open(row.for_whom, place_of(row.id, _WHOM)),
            made_on=date.fromisoformat(row.made_on),
            sha256=row.sha256,
            place=self.cipher.open(row.place, place_of(row.id, _PLACE)),
            state=RegisterState(row.state),
        )


@dataclass(frozen=True, slots=True)
class FactRepository:
    """Facts that change, by name, such as the last day seen. `cipher` is the ledger's."""

    connection: Connection
    cipher: Cipher

    def get(self, name: str) -> str | None:
        """Give a fact, or None. Raises Damaged when it is not as it was sealed."""
        sealed = self.connection.execute(
            select(fact.c.value).where(fact.c.name == name)
        ).scalar_one_or_none()
        return None if sealed is None else self.cipher.open(sealed, f"fact|{name}")

    def set(self, name: str, value: str) -> None:
        """Keep a fact, in place of what it was."""
        sealed = self.cipher.seal(value, f"fact|{name}")
        new = insert(fact).values(name=name, value=sealed)
        self.connection.execute(
            new.on_conflict_do_update(index_elements=[fact.c.name], set_={"value": sealed})
        )


def place_of(entry_id: UUID, column: str) -> str:
    """Name the place that a sealed text of the register is bound to."""
    return f"register_entry|{entry_id}|{column}"
