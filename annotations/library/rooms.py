"""The two rooms of an open library, handed to its parts together."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from annotations.model import Recording, recording_label
from annotations.store.catalogue import Catalogue
from annotations.trouble import Refused, translatable
from annotations.vault.vault import Vault

Clock = Callable[[], datetime]
"""Gives the time of this computer, with its time zone."""


def this_moment() -> datetime:
    """Give the time of this computer, with its time zone."""
    return datetime.now().astimezone()


class WithdrawnRecording(Refused):
    """The recording that was asked for was withdrawn."""


@dataclass(frozen=True, slots=True)
class Rooms:
    """The vault, with keys and sealed files, and the catalogue, with everything else.

    `clock` is what the library takes for the time.
    """

    vault: Vault
    catalogue: Catalogue
    clock: Clock = this_moment

    def recording(self, number: int) -> Recording:
        """Give the recording with this number. Raises Refused when there is none."""
        with self.catalogue.reading() as work:
            found = work.recordings.find(number)
            gone = [one for one in work.withdrawals.withdrawn() if one.number == number]
        if found is None and gone:
            raise WithdrawnRecording(_GONE[gone[0].done], recording=recording_label(number))
        if found is None:
            text = translatable("Trouble", "There is no recording {recording} in this library.")
            raise Refused(text, recording=recording_label(number))
        return found


_GONE: Final = {
    True: translatable(
        "Trouble",
        "{recording} was withdrawn. With this program and the files of this library nobody can open"
        " it any more.",
    ),
    False: translatable(
        "Trouble",
        "{recording} is being withdrawn and cannot be opened. Not everything could be cleared away"
        " yet; that goes on when the library is opened again.",
    ),
}
"""What is said of a recording that was withdrawn, by whether that is done."""
