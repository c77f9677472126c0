"""The two rooms of an open library, handed to its parts together."""

from dataclasses import dataclass

from annotations.model import Recording, recording_label
from annotations.store.catalogue import Catalogue
from annotations.trouble import Refused, translatable
from annotations.vault.vault import Vault


class WithdrawnRecording(Refused):
    """The recording that was asked for was withdrawn."""


@dataclass(frozen=True, slots=True)
class Rooms:
    """The vault, with keys and sealed files, and the catalogue, with everything else."""

    vault: Vault
    catalogue: Catalogue

    def recording(self, number: int) -> Recording:
        """Give the recording with this number. Raises Refused when there is none."""
        with self.catalogue.reading() as work:
            found = work.recordings.find(number)
            gone = found is None and any(
                one.number == number for one in work.withdrawals.withdrawn()
            )
        if gone:
            text = translatable("Trouble", "{recording} was withdrawn. Nothing of it is left.")
            raise WithdrawnRecording(text, recording=recording_label(number))
        if found is None:
            text = translatable("Trouble", "There is no recording {recording} in this library.")
            raise Refused(text, recording=recording_label(number))
        return found
