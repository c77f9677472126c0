"""The doors of a library to the client's side: facilitators with a key of their own, and notes.

A notebook opens with the key of its facilitator alone. What the client released is read here too,
as long as everyone allows it.
"""

from contextlib import suppress
from datetime import date
from typing import Final
from uuid import UUID, uuid4

from annotations.client_notes import LABEL_LENGTH_MAX, Facilitator, ReleasedNote
from annotations.library.auditing import note
from annotations.library.echoes import Echo, echoes
from annotations.library.gate import Gate
from annotations.library.looking import Lookings
from annotations.library.notebook import PURPOSE, OpenNotebook, key_renewed, resealed
from annotations.library.rooms import Rooms
from annotations.model import Purpose, Recording, Role
from annotations.numbers import refuse_citizen_numbers
from annotations.store.audit import Event
from annotations.store.notebooks import KeptFacilitator
from annotations.trouble import Damaged, Refused, Trouble, translatable
from annotations.vault import personal
from annotations.vault.personal import PersonalKey
from annotations.vault.refusals import WrongSecret

_READERS: Final = (PURPOSE, Purpose.OWN_LEARNING)


class ClientSide:
    """What a library does for a client and who guides them. `Library` is one."""

    _rooms: Rooms
    _gate: Gate
    _lookings: Lookings

    def facilitators(self) -> tuple[Facilitator, ...]:
        """Give everyone who holds a key of their own in this library."""
        with self._rooms.catalogue.reading() as work:
            return work.notebooks.facilitators()

    def add_facilitator(
        self, label: str, passphrase: str, *, light: bool = False
    ) -> tuple[Facilitator, str]:
        """Make a key for somebody who guides clients: (who, the recovery key to write down).

        `label` is how they are known here, such as initials. `light` is for tests and practice.
        Raises Refused, SameSecret for a passphrase that opens the library, WeakPassphrase.
        """
        label = _checked(label)
        vault = self._rooms.vault
        personal.refuse_library_secret(vault.path, passphrase)
        slot, recipient, recovery_key = personal.make_personal(vault.id, passphrase, light=light)
        who = Facilitator(uuid4(), label, self._gate.days.today())
        with self._rooms.catalogue.writing() as work:
            work.notebooks.add_facilitator(KeptFacilitator(who, recipient, slot))
            note(self._rooms, work, Event.SLOT_CHANGE, who.id)
        return who, recovery_key

    def renew_facilitator(
        self, facilitator_id: UUID, secret: str, passphrase: str, *, light: bool = False
    ) -> str:
        """Give a facilitator another passphrase and another key; gives its recovery key.

        `secret` is the passphrase or recovery key of now. All notebooks of theirs are sealed anew,
        so that the old passphrase and the old recovery key open nothing here any more. Raises
        Refused, SameSecret, WeakPassphrase, WrongSecret, Damaged; then nothing is changed.
        """
        vault = self._rooms.vault
        if passphrase == secret:
            raise Refused(translatable("Trouble", "Choose another passphrase than the one of now."))
        personal.refuse_library_secret(vault.path, passphrase)
        with self._rooms.catalogue.reading() as work:
            kept = work.notebooks.facilitator(facilitator_id)
        with personal.open_personal(kept.slot, kept.recipient, secret) as old:
            slot, recipient, recovery_key = personal.make_personal(
                vault.id, passphrase, light=light
            )
            with personal.open_personal(slot, recipient, recovery_key) as new:
                self._reseal_all(kept, old, new, slot)
        self._shut_notebooks_of(facilitator_id)
        with suppress(Trouble):
            self._rooms.catalogue.bring_in_log()
        return recovery_key

    def _reseal_all(
        self, kept: KeptFacilitator, old: PersonalKey, new: PersonalKey, slot: bytes
    ) -> None:
        who = kept.facilitator.id
        with self._rooms.catalogue.writing() as work:
            if work.notebooks.facilitator(who).recipient != kept.recipient:
                raise key_renewed()
            for owner in work.notebooks.of_facilitator(who):
                # What does not open for its own key is lost already, and loses nothing more.
                with suppress(Damaged, WrongSecret):
                    resealed(work, owner, old, new)
            work.notebooks.renew_facilitator(who, new.recipient, slot)
            note(self._rooms, work, Event.SLOT_CHANGE, who)

    def _shut_notebooks_of(self, facilitator_id: UUID) -> None:
        for one in self._lookings.all():
            if isinstance(one, OpenNotebook) and one.facilitator.id == facilitator_id:
                one.shut(key_renewed())

    def _refuse_facilitators_passphrase(self, passphrase: str) -> None:
        """Refuse a passphrase for the library with which somebody opens notes of clients."""
        with self._rooms.catalogue.reading() as work:
            people = [work.notebooks.facilitator(one.id) for one in work.notebooks.facilitators()]
        if any(_opens(kept, passphrase) for kept in people):
            raise personal.SameSecret(
                translatable(
                    "Trouble",
                    "This passphrase opens the key of somebody who guides clients. Choose another:"
                    " nobody else may open what a client writes.",
                )
            )

    def open_facilitator(self, facilitator_id: UUID, secret: str) -> PersonalKey:
        """Open somebody's key with their passphrase or recovery key. The lock closes it.

        Raises Refused when there is none, WrongSecret, Damaged.
        """
        with self._rooms.catalogue.reading() as work:
            kept = work.notebooks.facilitator(facilitator_id)
        key = personal.open_personal(kept.slot, kept.recipient, secret)
        self._lookings.hold(key)
        return key

    def open_notebook(self, session_id: UUID, key: PersonalKey) -> OpenNotebook:
        """Open the notes of a client in one session, with the key of its facilitator.

        Closing the notebook wipes the key. Raises NotAllowed unless everyone allows client review,
        WrongSecret for the key of somebody else, Refused, Damaged.
        """
        with self._rooms.catalogue.reading() as work:
            owner = work.notebooks.owner(session_id)
            recording = work.recordings.current(owner.recording_id)
            kept = work.notebooks.facilitator(owner.guided_by())
        if kept.recipient != key.recipient:
            raise personal.not_this_person()
        _refuse_coordinator(recording, kept.facilitator)
        self._gate.require(recording, PURPOSE)
        opened = OpenNotebook(self._rooms, self._gate, recording, owner, key)
        self._lookings.let_in(self._rooms, self._gate, opened)
        return opened

    def released_notes(self, number: int, today: date | None = None) -> tuple[ReleasedNote, ...]:
        """Give what the client released about a recording, in order of time.

        Raises NotAllowed unless everyone allows client review and own learning.
        """
        recording = self._rooms.recording(number)
        for purpose in _READERS:
            self._gate.require(recording, purpose, today)
        with self._rooms.catalogue.reading() as work:
            work.recordings.current(recording.id)
            return work.notebooks.released(recording.id)

    def echoes(self, text: str, today: date | None = None) -> tuple[Echo, ...]:
        """Give the sessions and learning lines in which words of a client stand as well.

        Five words in a row count. Only what may be looked at is looked through; no seal is opened.
        """
        return echoes(self._rooms, self._gate, text, today)


def _opens(kept: KeptFacilitator, passphrase: str) -> bool:
    try:
        personal.open_personal(kept.slot, kept.recipient, passphrase).close()
    except Trouble:
        return False
    return True


def _checked(label: str) -> str:
    label = " ".join(label.split())
    if not label or len(label) > LABEL_LENGTH_MAX:
        text = translatable("Trouble", "Give a name or initials, of {most} characters at most.")
        raise Refused(text, most=LABEL_LENGTH_MAX)
    refuse_citizen_numbers(label)
    return label


def _refuse_coordinator(recording: Recording, who: Facilitator) -> None:
    """Refuse a facilitator who is the work coordinator in this conversation."""
    for person in recording.participants:
        if person.role is Role.COORDINATOR and person.code.casefold() == who.label.casefold():
            raise Refused(
                translatable(
                    "Trouble",
                    "The work coordinator of this conversation cannot guide the client. Ask"
                    " somebody else.",
                )
            )
