"""Entries on lines of learning in the database. What they say goes with their recording's key."""

import json
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, and_, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from annotations.learning import EntryKind, LearningEntry, Link
from annotations.store.learning_tables import learning_entry as entries
from annotations.store.sealing import Cipher, CipherOf
from annotations.store.tables import recording
from annotations.trouble import Refused, Trouble, translatable


@dataclass(frozen=True, slots=True)
class LearningRepository:
    """Every entry of everybody. `own` seals what belongs to no recording: the ledger's cipher."""

    connection: Connection
    cipher_of: CipherOf
    own: Cipher

    def put(self, entry: LearningEntry, recording_id: UUID | None) -> None:
        """Keep an entry, in place of the one with the same identity if there is one.

        An entry stays with its owner, on its line and with its recording: raises Refused when it
        would leave one of them.
        """
        values = self._values(entry, recording_id)
        new = insert(entries).values(values)
        same = and_(
            entries.c.owner == new.excluded.owner,
            entries.c.line_id == new.excluded.line_id,
            entries.c.kind == new.excluded.kind,
            entries.c.recording_id.is_not_distinct_from(new.excluded.recording_id),
        )
        done = self.connection.execute(
            new.on_conflict_do_update(
                index_elements=[entries.c.id],
                set_={name: new.excluded[name] for name in ("on_day", "payload")},
                where=same,
            )
        )
        if not done.rowcount:
            raise Refused(
                translatable("Trouble", "This stays with its recording, and with who wrote it.")
            )

    def make_own(self, entry: LearningEntry) -> None:
        """Keep what is there of this entry without its recording, sealed as its owner's own."""
        payload = self._values(entry, None)["payload"]
        self._update(entry.id, recording_id=None, payload=payload)

    def drop(self, entry_id: UUID) -> None:
        """Let go of an entry. Raises Refused when there is none with this identity."""
        done = self.connection.execute(delete(entries).where(entries.c.id == entry_id))
        if not done.rowcount:
            raise _gone()

    def all(self, owner: str, readable: Collection[UUID]) -> tuple[LearningEntry, ...]:
        """Give every entry of one owner, oldest first.

        Of a recording that is not among `readable` no text is opened: the entry comes without.
        Raises Damaged when a text does not open.
        """
        return tuple(
            self._opened(row) if row.recording_id in (None, *readable) else _entry(row, {})
            for row in self._rows(entries.c.owner == owner)
        )

    def of(self, recording_id: UUID) -> tuple[LearningEntry, ...]:
        """Give everybody's entries of one recording, oldest first. Raises Damaged."""
        return tuple(map(self._opened, self._rows(entries.c.recording_id == recording_id)))

    def recording_of(self, entry_id: UUID) -> UUID | None:
        """Give the recording that an entry came from; None for one's own. Raises Refused."""
        query = select(entries.c.recording_id).where(entries.c.id == entry_id)
        found: list[UUID | None] = list(self.connection.execute(query).scalars())
        if not found:
            raise _gone()
        return found[0]

    def find(self, entry_id: UUID) -> LearningEntry:
        """Give one entry. Raises Refused when it is gone, Damaged when it does not open."""
        for row in self._rows(entries.c.id == entry_id):
            return self._opened(row)
        raise _gone()

    def share_theme(self, entry: LearningEntry) -> None:
        """Let all entries on the line of this one have its theme; what does not open stays so."""
        others = self._rows(and_(entries.c.line_id == entry.line_id, entries.c.id != entry.id))
        for row in others:
            with suppress(Trouble):
                other = self._opened(row)
                if other.theme != entry.theme:
                    values = self._values(replace(other, theme=entry.theme), row.recording_id)
                    self._update(other.id, payload=values["payload"])

    def owners(self) -> frozenset[str]:
        """Give the pseudonym of everybody who wrote something."""
        return frozenset(self.connection.execute(select(entries.c.owner).distinct()).scalars())

    def _rows(self, which: ColumnElement[bool]) -> list[Row[Any]]:
        found = self.connection.execute(
            select(entries, recording.c.number)
            .join(recording, recording.c.id == entries.c.recording_id, isouter=True)
            .where(which)
            .order_by(entries.c.on_day, entries.c.created_us, entries.c.id)
        )
        return list(found)

    def _update(self, entry_id: UUID, **values: object) -> None:
        self.connection.execute(update(entries).where(entries.c.id == entry_id).values(values))

    def _values(self, entry: LearningEntry, recording_id: UUID | None) -> dict[str, Any]:
        cipher = self.own if recording_id is None else self.cipher_of(recording_id)
        payload = {
            "theme": entry.theme,
            "text": entry.text,
            "notice": entry.notice,
            "quote_or_next": entry.quote_or_next,
            "until": entry.until and entry.until.isoformat(),
            "links": [link.start_ms for link in entry.links],
        }
        return {
            "id": entry.id,
            "line_id": entry.line_id,
            "owner": entry.owner,
            "kind": entry.kind,
            "recording_id": recording_id,
            "on_day": entry.on.isoformat(),
            "created_us": entry.written_us,
            "payload": cipher.seal(json.dumps(payload), entry_place(entry.id)),
        }

    def _opened(self, row: Row[Any]) -> LearningEntry:
        cipher = self.own if row.recording_id is None else self.cipher_of(row.recording_id)
        return _entry(row, json.loads(cipher.open(row.payload, entry_place(row.id))))


def entry_place(entry_id: UUID) -> str:
    """Name the place that what an entry says is bound to."""
    return f"learning_entry|{entry_id}"


def _entry(row: Row[Any], payload: Mapping[str, Any]) -> LearningEntry:
    until = payload.get("until")
    return LearningEntry(
        id=row.id,
        line_id=row.line_id,
        kind=EntryKind(row.kind),
        owner=row.owner,
        theme=payload.get("theme", ""),
        text=payload.get("text", ""),
        notice=payload.get("notice", ""),
        quote_or_next=payload.get("quote_or_next", ""),
        on=date.fromisoformat(row.on_day),
        until=until and date.fromisoformat(until),
        number=row.number,
        links=tuple(Link(row.number, start_ms) for start_ms in payload.get("links", ())),
        written_us=row.created_us,
    )


def _gone() -> Refused:
    return Refused(translatable("Trouble", "This is no longer there."))
