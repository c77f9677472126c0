"""People who are added to a recording, and the keyed hashes of their withdrawal codes."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, func, insert, select

from annotations.model import Participant
from annotations.store.recording_rows import participant_of
from annotations.store.tables import code_mac, participant, recording

CODES_MAX: Final = 50


@dataclass(frozen=True, slots=True)
class PeopleRepository:
    """Who is in a recording, and how they are known again when they withdraw."""

    connection: Connection

    def add_code(self, mac: bytes, recording_id: UUID, participant_id: UUID) -> None:
        """Keep the keyed hash of a code; those that a person had before stay good."""
        self.connection.execute(
            insert(code_mac),
            {"mac": mac, "recording_id": recording_id, "participant_id": participant_id},
        )

    def count_codes(self, participant_id: UUID) -> int:
        """Count the codes that a person has."""
        which = select(func.count()).where(code_mac.c.participant_id == participant_id)
        return self.connection.execute(which).scalar_one()

    def holder_of_code(self, mac: bytes) -> tuple[int, Participant] | None:
        """Give the number of the recording that a code belongs to and whose it is, or None.

        Also of a recording that is being withdrawn, as long as its codes are there.
        """
        row = self.connection.execute(
            select(recording.c.number, participant)
            .join(code_mac, code_mac.c.recording_id == recording.c.id)
            .join(participant, participant.c.id == code_mac.c.participant_id)
            .where(code_mac.c.mac == mac)
        ).one_or_none()
        return row and (row.number, participant_of(row))

    def add(self, recording_id: UUID, person: Participant) -> None:
        """Name one more person in a recording, after those that there are."""
        position = select(func.count()).where(participant.c.recording_id == recording_id)
        self.connection.execute(
            insert(participant),
            {
                "id": person.id,
                "recording_id": recording_id,
                "position": self.connection.execute(position).scalar_one(),
                "code": person.code,
                "role": person.role,
            },
        )
