"""The register of the copies that left the library: what can be asked for after a withdrawal."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from annotations.library.auditing import is_mark_known, note
from annotations.library.rooms import Rooms
from annotations.model import Purpose
from annotations.numbers import refuse_citizen_numbers
from annotations.store.audit import Event
from annotations.trouble import Refused, translatable
from annotations.withdrawal import RegisterEntry, RegisterKind, RegisterState

_EVENTS: Final = {RegisterKind.BACKUP: Event.BACKUP, RegisterKind.KEY_COPY: Event.BACKUP}


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that left the library, before it is noted. `for_whom` is a role, never a name."""

    kind: RegisterKind
    for_whom: str
    place: str
    purpose: Purpose | None = None
    sha256: bytes = b""

    def entry(self, number: int | None, made_on: date) -> RegisterEntry:
        """Give the line for the register, of one recording or (None) of the whole library."""
        return RegisterEntry(
            id=uuid4(),
            number=number,
            kind=self.kind,
            purpose=self.purpose,
            for_whom=self.for_whom,
            made_on=made_on,
            sha256=self.sha256,
            place=self.place,
        )


class Registering:
    """The part of a library that knows which copies of it are elsewhere."""

    _rooms: Rooms

    if TYPE_CHECKING:

        def today(self) -> date:
            """Give the program's day, which never goes back. `Deciding` does."""

    def register(self, number: int | None, copy: Copy, today: date | None = None) -> RegisterEntry:
        """Note a copy that left the library, of one recording or (None) of all of it.

        Raises MayBeCitizenNumber for words that may hold one.
        """
        (entry,) = self.register_all((number,), copy, today)
        return entry

    def register_all(
        self, numbers: Iterable[int | None], copy: Copy, today: date | None = None
    ) -> tuple[RegisterEntry, ...]:
        """Note one copy for each recording in it, in one commit: for all of them or for none.

        Raises MayBeCitizenNumber for words that may hold one.
        """
        refuse_citizen_numbers(copy.for_whom, copy.place)
        day = today or self.today()
        ids = {one: None if one is None else self._rooms.recording(one).id for one in numbers}
        entries = tuple(copy.entry(number, day) for number in ids)
        with self._rooms.catalogue.writing() as work:
            register = work.register(self._rooms.vault.ledger_cipher)
            for entry in entries:
                register.add(entry, ids[entry.number])
                note(self._rooms, work, _EVENTS.get(entry.kind, Event.EXPORT), entry.id)
        return entries

    def register_entries(self) -> tuple[RegisterEntry, ...]:
        """Give every copy that left the library, also of what was withdrawn since."""
        with self._rooms.catalogue.reading() as work:
            return work.register(self._rooms.vault.ledger_cipher).all()

    def settle_register(self, entry_id: UUID, state: RegisterState) -> None:
        """Note that somebody was asked to delete a copy, or said that it is gone."""
        with self._rooms.catalogue.writing() as work:
            if not work.register(self._rooms.vault.ledger_cipher).settle(entry_id, state):
                raise Refused(translatable("Trouble", "This copy is not in the register."))
            note(self._rooms, work, Event.REGISTER_CHANGE, entry_id)

    def knows_mark(self, mark: str) -> bool:
        """Say whether the mark on a receipt is of this library's log. Raises Refused for no mark.

        One that is missing is of another library, or an older copy of this one was put back.
        """
        return is_mark_known(self._rooms, mark)
