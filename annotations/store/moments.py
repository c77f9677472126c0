"""Moments of one layer in the database. Keeps what edits ask, inside one unit of work."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    Connection,
    LargeBinary,
    Row,
    Text,
    cast,
    delete,
    func,
    select,
    type_coerce,
    update,
)
from sqlalchemy.dialects.sqlite import insert

from annotations.model import Layer, Moment, Note, Valence
from annotations.store.sealing import Cipher, open_texts, seal_texts
from annotations.store.tables import layer as layers
from annotations.store.tables import moment as moments
from annotations.store.tables import moment_code as further_codes
from annotations.trouble import Refused, translatable

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_NO_NOTE: Final = Note()

_insert = insert(moments)
# A moment of another layer keeps its place: an identity is never taken over.
_PUT: Final = _insert.on_conflict_do_update(
    index_elements=[moments.c.id],
    set_={
        name: _insert.excluded[name]
        for name in ("start_ms", "end_ms", "code", "valence", "note", "created_us")
    },
    where=moments.c.layer_id == _insert.excluded.layer_id,
)


class MomentRepository:
    """The moments of one layer, as `annotations.ports.Moments` asks for them."""

    def __init__(self, connection: Connection, layer: Layer, cipher: Cipher) -> None:
        self._connection = connection
        self._layer = layer
        self._cipher = cipher

    def put(self, moment: Moment) -> None:
        """Keep this moment, in place of the one with the same identity if there is one.

        Raises Refused when it belongs to another layer.
        """
        done = self._connection.execute(_PUT, self._values(moment))
        if moment.layer_id != self._layer.id or not done.rowcount:
            raise Refused(translatable("Trouble", "This moment belongs to another viewer's layer."))
        self._put_further_codes(moment)

    def drop(self, moment_id: UUID) -> None:
        """Let go of a moment. Raises Refused when this layer has none with this identity."""
        done = self._connection.execute(
            delete(moments).where(moments.c.id == moment_id, moments.c.layer_id == self._layer.id)
        )
        if not done.rowcount:
            raise Refused(translatable("Trouble", "This moment is no longer there."))

    def move_to(self, before: str, after: str) -> None:
        """Let the layer be at version `after` of its rubric.

        Raises Refused when it is not at `before`: somebody else moved it meanwhile.
        """
        done = self._connection.execute(
            update(layers)
            .where(layers.c.id == self._layer.id, layers.c.rubric_version == before)
            .values(rubric_version=after)
        )
        if not done.rowcount:
            text = translatable(
                "Trouble", "These moments are at another version by now. Open the recording again."
            )
            raise Refused(text)

    def all(self, only: Collection[UUID] | None = None) -> tuple[Moment, ...]:
        """Give every moment, or those asked for, in order of time.

        Raises Damaged when a text does not open.
        """
        further = self._further_codes()
        which = select(moments).where(moments.c.layer_id == self._layer.id)
        if only is not None:
            which = which.where(moments.c.id.in_(only))
        rows = self._connection.execute(which).all()
        found = [self._moment(row, further.get(row.id, ())) for row in rows]
        return tuple(sorted(found, key=lambda one: (one.start_ms, one.last_ms, one.id)))

    def _values(self, moment: Moment) -> dict[str, Any]:
        return {
            "id": moment.id,
            "layer_id": moment.layer_id,
            "start_ms": moment.start_ms,
            "end_ms": moment.end_ms,
            "code": moment.codes[0],
            "valence": moment.valence,
            "note": seal_texts(self._cipher, moment.note.texts(), note_place(moment.id)),
            "created_us": (moment.created_at - _EPOCH) // _MICROSECOND,
        }

    def _put_further_codes(self, moment: Moment) -> None:
        self._connection.execute(
            delete(further_codes).where(further_codes.c.moment_id == moment.id)
        )
        rows = [
            {"moment_id": moment.id, "position": position, "code": code}
            for position, code in enumerate(moment.codes[1:], start=1)
        ]
        if rows:
            self._connection.execute(insert(further_codes), rows)

    def _further_codes(self) -> dict[UUID, tuple[str, ...]]:
        rows = self._connection.execute(
            select(further_codes.c.moment_id, further_codes.c.code)
            .join(moments, moments.c.id == further_codes.c.moment_id)
            .where(moments.c.layer_id == self._layer.id)
            .order_by(further_codes.c.moment_id, further_codes.c.position)
        ).all()
        codes: defaultdict[UUID, tuple[str, ...]] = defaultdict(tuple)
        for moment_id, code in rows:
            codes[moment_id] += (code,)
        return codes

    def _moment(self, row: Row[Any], further: tuple[str, ...]) -> Moment:
        sealed = row.note
        texts = open_texts(self._cipher, sealed, note_place(row.id)) if sealed else None
        return Moment(
            id=row.id,
            layer_id=row.layer_id,
            start_ms=row.start_ms,
            end_ms=row.end_ms,
            codes=(row.code, *further),
            valence=Valence(row.valence) if row.valence else None,
            note=Note(*texts) if texts else _NO_NOTE,
            created_at=_EPOCH + row.created_us * _MICROSECOND,
        )


def note_place(moment_id: UUID) -> str:
    """Name the place to which the texts of a moment are bound."""
    return f"moment|{moment_id.hex}"


def noted_moment(place: str) -> UUID:
    """Read back which moment a place belongs to."""
    return UUID(place.partition("|")[2])


def marks(
    connection: Connection, layer_ids: Collection[UUID]
) -> dict[UUID, tuple[tuple[int, str], ...]]:
    """Give the (start_ms, first code) of each moment, in order of time, for each of these layers.

    Read from the index alone and joined by the database: 100,000 of them cost no decryption of
    texts and one row a layer.
    """
    joined = func.group_concat(cast(moments.c.start_ms, Text) + " " + moments.c.code, " ")
    rows = connection.execute(select(moments.c.layer_id, joined).group_by(moments.c.layer_id))
    return {layer_id: _pairs(text) for layer_id, text in rows if layer_id in layer_ids}


def _pairs(joined: str) -> tuple[tuple[int, str], ...]:
    words = joined.split(" ")
    # The database promises no order inside a group; from its index they mostly come in order.
    return tuple(sorted(zip(map(int, words[::2]), words[1::2], strict=True)))


def sealed_notes(connection: Connection) -> Iterator[tuple[UUID, UUID, list[tuple[str, bytes]]]]:
    """Give every note of the library, sealed: (recording, layer, [(place, sealed), ...]) a layer.

    Identities stay bytes until they are needed: searching 100,000 notes is mostly this loop.
    """
    owners = connection.execute(select(layers.c.id, layers.c.recording_id)).all()
    own_id = type_coerce(moments.c.id, LargeBinary)
    for layer_id, recording_id in owners:
        rows = connection.execute(
            select(own_id, moments.c.note).where(
                moments.c.layer_id == layer_id, moments.c.note.is_not(None)
            )
        ).all()
        yield recording_id, layer_id, [(f"moment|{raw.hex()}", sealed) for raw, sealed in rows]


def count_moments(connection: Connection) -> int:
    """Count the moments of the whole library."""
    return connection.execute(select(func.count()).select_from(moments)).scalar_one()
