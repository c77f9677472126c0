"""One unit of work: every repository and every count of the catalogue, on one connection."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from annotations.model import Layer
from annotations.store.audit import AuditRepository, Mac
from annotations.store.blobs import BlobRepository
from annotations.store.contents import Contents, contents, part_contents
from annotations.store.decisions import DecisionRepository, Further
from annotations.store.engine import cipher_name
from annotations.store.guided import GuidedRepository
from annotations.store.learning import LearningRepository
from annotations.store.moments import MomentRepository, marks, sealed_notes
from annotations.store.notebooks import NotebookRepository
from annotations.store.people import PeopleRepository
from annotations.store.recordings import RecordingRepository
from annotations.store.register import FactRepository, RegisterRepository
from annotations.store.rubric_copies import RubricCopyRepository
from annotations.store.sealing import Cipher, CipherOf
from annotations.store.tables import meta
from annotations.store.verify import Text, database_faults, sealed_texts
from annotations.store.withdrawals import WithdrawalRepository


@dataclass(frozen=True, slots=True)
class Work:
    """One unit of work: what is asked of it is committed together, or not at all."""

    _connection: Connection
    cipher_of: CipherOf
    hidden: frozenset[UUID] = frozenset()
    further: Further | None = None

    @property
    def recordings(self) -> RecordingRepository:
        """Every recording."""
        return RecordingRepository(self._connection, self.cipher_of, self.hidden)

    @property
    def decisions(self) -> DecisionRepository:
        """Every decision, with those that are known from elsewhere and not kept yet."""
        return DecisionRepository(self._connection, self.cipher_of, self.further)

    @property
    def blobs(self) -> BlobRepository:
        """Every sealed file."""
        return BlobRepository(self._connection)

    @property
    def withdrawals(self) -> WithdrawalRepository:
        """Every withdrawal."""
        return WithdrawalRepository(self._connection)

    def audit(self, mac: Mac, actor: int) -> AuditRepository:
        """Give the audit log."""
        return AuditRepository(self._connection, mac, actor)

    def register(self, cipher: Cipher) -> RegisterRepository:
        """Give the register of what left the library."""
        return RegisterRepository(self._connection, cipher)

    def facts(self, cipher: Cipher) -> FactRepository:
        """Give the facts that change."""
        return FactRepository(self._connection, cipher)

    def learning(self, own: Cipher) -> LearningRepository:
        """Give what people learn; `own` seals what belongs to no recording."""
        return LearningRepository(self._connection, self.cipher_of, own)

    @property
    def rubric_copies(self) -> RubricCopyRepository:
        """The text of each version of a rubric that was tagged with."""
        return RubricCopyRepository(self._connection)

    @property
    def guided(self) -> GuidedRepository:
        """Every guided session."""
        return GuidedRepository(self._connection, self.cipher_of)

    @property
    def notebooks(self) -> NotebookRepository:
        """Facilitators, sealed notebooks and released notes."""
        return NotebookRepository(self._connection, self.cipher_of)

    @property
    def people(self) -> PeopleRepository:
        """People who are added to a recording, and their withdrawal codes."""
        return PeopleRepository(self._connection)

    def moments(self, layer: Layer) -> MomentRepository:
        """Give the moments of one layer."""
        return MomentRepository(self._connection, layer, self.cipher_of(layer.recording_id))

    def marks(self, layer_ids: Collection[UUID]) -> dict[UUID, tuple[tuple[int, str], ...]]:
        """Give the (start_ms, first code) of each moment, in order of time, for each layer."""
        return marks(self._connection, layer_ids)

    def sealed_notes(self) -> Iterator[tuple[UUID, UUID, list[tuple[str, bytes]]]]:
        """Give every note, sealed: (recording, layer, [(place, sealed), ...]) a layer."""
        return sealed_notes(self._connection)

    def contents(self, recording_id: UUID) -> Contents:
        """Count all that there is of a recording."""
        return contents(self._connection, recording_id)

    def part_contents(
        self, layer_ids: Iterable[UUID], session_ids: Collection[UUID] = ()
    ) -> Contents:
        """Count what there is in these layers, and in these guided sessions."""
        return part_contents(self._connection, layer_ids, session_ids)

    def faults(self) -> Iterator[str]:
        """Name each fault that the database finds in its own pages, indexes and references."""
        return database_faults(self._connection)

    def sealed_texts(self) -> Iterator[Text]:
        """Give every sealed text of the library."""
        return sealed_texts(self._connection)

    def cipher_name(self) -> str:
        """Name what encrypts the database, with its version: "SQLCipher 4.6.1 community"."""
        return cipher_name(self._connection)

    def about(self) -> dict[str, str]:
        """Give the lasting facts of the library."""
        rows = self._connection.execute(select(meta.c.key, meta.c.value))
        return {row.key: row.value for row in rows}
