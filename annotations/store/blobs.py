"""Which sealed files belong to which recording, and which belong to none yet. Knows no file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select

from annotations.model import BlobKind
from annotations.store.tables import arrival as arrivals
from annotations.store.tables import blob as blobs
from annotations.store.tables import loose_blob as loose_blobs


@dataclass(frozen=True, slots=True)
class Blob:
    """A sealed file of a recording."""

    id: UUID
    recording_id: UUID
    kind: BlobKind
    size_bytes: int


class BlobRepository:
    """The sealed files that the catalogue knows, and the arrivals that are not finished."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def expect(self, recording_id: UUID) -> None:
        """Note that a recording is on its way in, before its key is made."""
        self._connection.execute(insert(arrivals), {"recording_id": recording_id})

    def forget(self, recording_id: UUID) -> None:
        """Note that a recording is in, or that all that came of it has been cleared away."""
        self._connection.execute(delete(arrivals).where(arrivals.c.recording_id == recording_id))

    def expected(self) -> frozenset[UUID]:
        """Give the recordings that are on their way in, or whose way in was cut short."""
        return frozenset(self._connection.execute(select(arrivals.c.recording_id)).scalars())

    def set_loose(self, blob_ids: Iterable[UUID], recording_id: UUID) -> None:
        """Note files that are no part of a recording yet, or no longer, but sealed under its key.

        Before they are made, or after they are let go.
        """
        rows = [{"id": blob_id, "recording_id": recording_id} for blob_id in blob_ids]
        if rows:
            self._connection.execute(insert(loose_blobs), rows)

    def settle(self, blob_ids: Iterable[UUID]) -> None:
        """Note that these files are loose no longer: kept, or gone from the disk."""
        self._connection.execute(delete(loose_blobs).where(loose_blobs.c.id.in_(list(blob_ids))))

    def loose(self) -> frozenset[UUID]:
        """Give the files that belong to no recording."""
        return frozenset(self._connection.execute(select(loose_blobs.c.id)).scalars())

    def loose_of(self, recording_id: UUID) -> frozenset[UUID]:
        """Give the loose files that are sealed under the key of this recording."""
        which = loose_blobs.c.recording_id == recording_id
        found = select(loose_blobs.c.id).where(which)
        return frozenset(self._connection.execute(found).scalars())

    def add(self, blob: Blob) -> None:
        """Keep a sealed file as part of its recording."""
        self._connection.execute(
            insert(blobs),
            {
                "id": blob.id,
                "recording_id": blob.recording_id,
                "kind": blob.kind,
                "size_bytes": blob.size_bytes,
            },
        )

    def let_go(self, recording_id: UUID, kind: BlobKind) -> UUID | None:
        """Take the file of this kind out of its recording and note it as loose."""
        found = self.of(recording_id).get(kind)
        if found is None:
            return None
        self._connection.execute(delete(blobs).where(blobs.c.id == found.id))
        self.set_loose([found.id], recording_id)
        return found.id

    def of(self, recording_id: UUID) -> Mapping[BlobKind, Blob]:
        """Give the files of one recording, by kind."""
        rows = self._connection.execute(select(blobs).where(blobs.c.recording_id == recording_id))
        found = (Blob(row.id, row.recording_id, BlobKind(row.kind), row.size_bytes) for row in rows)
        return {blob.kind: blob for blob in found}

    def all(self) -> tuple[Blob, ...]:
        """Give every file of every recording."""
        rows = self._connection.execute(select(blobs).order_by(blobs.c.recording_id, blobs.c.kind))
        return tuple(
            Blob(row.id, row.recording_id, BlobKind(row.kind), row.size_bytes) for row in rows
        )
