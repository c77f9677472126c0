"""Recordings in the database: their number, people, film facts and layers, as one aggregate."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Table,
    and_,
    func,
    insert,
    select,
    true,
    update,
)

from annotations.model import (
    Layer,
    Recording,
    RecordingState,
    Setting,
)
from annotations.store.recording_rows import (
    KIND_PLACE,
    TRACKS_PLACE,
    film_of,
    film_values,
    layer_of,
    layer_values,
    participant_of,
    participant_values,
    recording_values,
)
from annotations.store.sealing import CipherOf, open_texts
from annotations.store.tables import film as films
from annotations.store.tables import layer as layers
from annotations.store.tables import meta
from annotations.store.tables import participant as participants
from annotations.store.tables import recording as recordings
from annotations.store.tables import same_film as same_films
from annotations.store.tables import source_mark as source_marks
from annotations.trouble import Refused, Trouble, translatable

LAST_NUMBER: Final = "last_number"


class RecordingRepository:
    """Every recording of the library."""

    def __init__(
        self,
        connection: Connection,
        cipher_of: CipherOf,
        hidden: frozenset[UUID] = frozenset(),
    ) -> None:
        """For one unit of work; `hidden` are recordings that exist, and may not be shown."""
        self._connection = connection
        self._cipher_of = cipher_of
        self._hidden = hidden

    def take_number(self) -> int:
        """Give the next number; one that was given is never given again once committed."""
        last = self._connection.execute(
            select(meta.c.value).where(meta.c.key == LAST_NUMBER)
        ).scalar_one()
        number = int(last) + 1
        self._connection.execute(
            update(meta).where(meta.c.key == LAST_NUMBER).values(value=str(number))
        )
        return number

    def add(
        self, recording: Recording, marks: Iterable[bytes], shared: Iterable[bytes] = ()
    ) -> None:
        """Keep a new recording. `marks` are the keyed hashes that know its film again.

        `shared` are those that it has in common with every other copy of the same film.
        """
        cipher = self._cipher_of(recording.id)
        self._insert(recordings, [recording_values(recording, cipher)])
        self._insert(participants, participant_values(recording))
        self._insert(films, [film_values(recording, cipher)])
        self._insert(layers, layer_values(recording))
        self._insert(
            source_marks,
            [{"mark": mark, "recording_id": recording.id} for mark in sorted(set(marks))],
        )
        self._insert(
            same_films,
            [{"film": film, "recording_id": recording.id} for film in sorted(set(shared))],
        )

    def all(self) -> tuple[Recording, ...]:
        """Give every recording, in order of number."""
        return self._load(true())

    def find(self, number: int) -> Recording | None:
        """Give the recording with this number, or None."""
        found = self._load(recordings.c.number == number)
        return found[0] if found else None

    def current(self, recording_id: UUID) -> Recording:
        """Give this recording as it is now. Raises Refused when it is withdrawn, or being so."""
        found = self._load(recordings.c.id == recording_id)
        if not found:
            raise _withdrawn()
        return found[0]

    def known_by(self, marks: Iterable[bytes]) -> int | None:
        """Give the number of the recording that one of these keyed hashes belongs to, or None."""
        return self._connection.execute(
            select(recordings.c.number)
            .join(source_marks)
            .where(source_marks.c.mark.in_(list(marks)))
            .limit(1)
        ).scalar_one_or_none()

    def marks_among(self, marks: Iterable[bytes]) -> frozenset[bytes]:
        """Give those of these keyed hashes that belong to a recording."""
        found = select(source_marks.c.mark).where(source_marks.c.mark.in_(list(marks)))
        return frozenset(self._connection.execute(found).scalars())

    def same_film_as(self, recording_id: UUID) -> tuple[tuple[UUID, int], ...]:
        """Give (identity, number) of the other recordings of the same film that are there."""
        found, more = {recording_id}, {recording_id}
        while more:
            marks = select(same_films.c.film).where(same_films.c.recording_id.in_(list(more)))
            ids = select(same_films.c.recording_id).where(same_films.c.film.in_(marks))
            more = set(self._connection.execute(ids).scalars()) - found
            found |= more
        rows = self._connection.execute(
            select(recordings.c.id, recordings.c.number)
            .where(recordings.c.id.in_(found - {recording_id}))
            .where(recordings.c.state == RecordingState.PRESENT)
            .order_by(recordings.c.number)
        )
        return tuple((row.id, row.number) for row in rows)

    def add_layer(self, layer: Layer) -> None:
        """Keep a new viewer's layer, after those that the recording has."""
        self.require_present(layer.recording_id)
        # Not the count: the layer of a purpose that was withdrawn has left its place.
        last = select(func.max(layers.c.position)).where(
            layers.c.recording_id == layer.recording_id
        )
        position = (self._connection.execute(last).scalar_one() or 0) + 1
        self._insert(layers, [{**asdict(layer), "position": position}])

    def remind(self, recording_id: UUID, on: date | None) -> None:
        """Set or clear the day to remind of the original file."""
        self._connection.execute(
            update(recordings)
            .where(recordings.c.id == recording_id, recordings.c.state == RecordingState.PRESENT)
            .values(remind_original_on=on and on.isoformat())
        )

    def count(self) -> int:
        """Count the recordings that are there."""
        return len(self.ids() - self._hidden)

    def ids(self) -> frozenset[UUID]:
        """Give the identity of every recording that has its film and key."""
        present = recordings.c.state == RecordingState.PRESENT
        return frozenset(self._connection.execute(select(recordings.c.id).where(present)).scalars())

    def require_present(self, recording_id: UUID) -> None:
        """Refuse what would add to a recording that is withdrawn, or being so. Raises Refused."""
        if recording_id not in self.ids():
            raise _withdrawn()

    def _insert(self, table: Table, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._connection.execute(insert(table), rows)

    def _load(self, which: ColumnElement[bool]) -> tuple[Recording, ...]:
        which = and_(
            which,
            recordings.c.state == RecordingState.PRESENT,
            recordings.c.id.not_in(self._hidden),
        )
        people = self._grouped(participants, which)
        looking = self._grouped(layers, which)
        rows = self._connection.execute(
            select(recordings, films)
            .join(films, films.c.recording_id == recordings.c.id)
            .where(which)
            .order_by(recordings.c.number)
        ).all()
        return tuple(self._recording(row, people[row.id], looking[row.id]) for row in rows)

    def _grouped(
        self, table: Table, which: ColumnElement[bool]
    ) -> defaultdict[UUID, list[Row[Any]]]:
        grouped: defaultdict[UUID, list[Row[Any]]] = defaultdict(list)
        rows = self._connection.execute(
            select(table)
            .join(recordings, recordings.c.id == table.c.recording_id)
            .where(which)
            .order_by(table.c.position)
        )
        for row in rows.all():
            grouped[row.recording_id].append(row)
        return grouped

    def _recording(
        self, row: Row[Any], people: list[Row[Any]], looking: list[Row[Any]]
    ) -> Recording:
        kind, tracks = self._texts(row)
        return Recording(
            id=row.id,
            number=row.number,
            held_on=date.fromisoformat(row.held_on),
            kind=kind,
            setting=Setting(row.setting),
            participants=tuple(map(participant_of, people)),
            film=film_of(row, tracks),
            layers=tuple(map(layer_of, looking)),
            state=RecordingState(row.state),
            remind_original_on=row.remind_original_on
            and date.fromisoformat(row.remind_original_on),
        )

    def _texts(self, row: Row[Any]) -> tuple[str, tuple[str, ...]]:
        try:
            return self.texts(row.id, row.kind, row.sound_tracks)
        except Trouble:
            # One damaged text, or one lost key, may not hide all other recordings: the check of
            # the library tells of it.
            return "", ()

    def texts(
        self, recording_id: UUID, kind: bytes | None, tracks: bytes | None
    ) -> tuple[str, tuple[str, ...]]:
        """Open the sealed texts of a recording. Raises Damaged, or what the keeper of keys does."""
        if kind is None and tracks is None:
            return "", ()
        cipher = self._cipher_of(recording_id)
        words = open_texts(cipher, kind, KIND_PLACE)
        return "".join(words), tuple(open_texts(cipher, tracks, TRACKS_PLACE))


def _withdrawn() -> Refused:
    return Refused(translatable("Trouble", "This recording was withdrawn."))
