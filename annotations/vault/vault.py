"""The vault: an open library's keys and sealed files. Knows no SQL and no recording's contents."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import UUID, uuid4
from weakref import WeakSet

from filelock import BaseFileLock

from annotations.vault import access, lock, place, recovery
from annotations.vault.durable import place_in_words, place_troubles, remove_durably, sync_folder
from annotations.vault.founding import Ground, building_site, furnish
from annotations.vault.held_keys import HeldKeys
from annotations.vault.layout import Facts, Layout, write_ballast
from annotations.vault.open_keys import OpenKeys
from annotations.vault.reader import SealedReader
from annotations.vault.refusals import PayloadDamaged
from annotations.vault.sink import BlobSink
from annotations.vault.slots import Cost
from annotations.vault.text import TextCipher
from annotations.vault.unlocking import Unlocked, unlock


class Vault(OpenKeys):
    """An open library, as its keys and sealed files. May be used from several threads.

    Every change of the keys is on the disk before the call comes back; a call that raises has
    changed nothing, or has changed everything and could not make sure that it lasts.
    """

    def __init__(self, layout: Layout, unlocked: Unlocked, door: BaseFileLock | None) -> None:
        """For `create` and `open`; `door` is the lock held, None when only looking."""
        self._layout = layout
        self._keys = HeldKeys(layout, unlocked, read_only=door is None)
        self._door = door
        self._sinks: WeakSet[BlobSink] = WeakSet()
        self.id: UUID = unlocked.facts.id
        self.created_at: datetime = unlocked.facts.created_at
        self.read_only: bool = door is None

    @staticmethod
    @place_in_words()
    def create(
        path: Path,
        passphrase: str,
        *,
        light: bool = False,
        allow_any_place: bool = False,
        prepare: "Callable[[Vault], None] | None" = None,
    ) -> "tuple[Vault, str]":
        """Make a library in an empty or new folder: (the open vault, its recovery key).

        `light` costs an attacker less per guess (64 MiB): for tests and practice. `prepare` may put
        a catalogue in while the folder does not have its name yet; when it raises, nothing is left.
        Raises Refused, NotALibrary, BadPlace, ReadOnlyPlace or DiskFull.
        """
        path = path.absolute()
        place.require_good(path, allow_any_place=allow_any_place)
        ground = Ground.of(path)
        with building_site(ground) as site:
            unlocked, recovery_key = furnish(site, passphrase, light=light)
            with Vault(site, unlocked, lock.take(site.lock)) as unnamed:
                if prepare is not None:
                    prepare(unnamed)
                unlocked = unnamed._keys.unlocked
        layout = Layout(path)
        try:
            return Vault(layout, unlocked, lock.take(layout.lock)), recovery_key
        except BaseException:
            ground.restore()
            raise

    @staticmethod
    @place_in_words()
    def open(
        path: Path, secret: str, *, read_only: bool = False, allow_any_place: bool = False
    ) -> "Vault":
        """Open a library with a passphrase or a recovery key, told apart by their form.

        Raises NotALibrary, NewerLibrary, a PlaceTrouble such as AlreadyOpen, WrongSecret (or its
        MistypedRecoveryKey, OtherLibrary) or Damaged. Reading only takes no lock, writes nothing.
        """
        layout = Layout(path.absolute())
        facts = Facts.read(layout)
        if read_only:
            return Vault(layout, unlock(layout, facts, secret), None)
        place.require_good(layout.root, allow_any_place=allow_any_place)
        door = lock.take(layout.lock)
        try:
            vault = Vault(layout, unlock(layout, facts, secret), door)
            vault._tidy()
        except BaseException:
            door.release()
            raise
        return vault

    @property
    def path(self) -> Path:
        """The library's folder."""
        return self._layout.root

    @property
    def catalogue_path(self) -> Path:
        """Where the database is, or is to come."""
        return self._layout.catalogue

    def recording_keys(self) -> frozenset[UUID]:
        """Give the recordings that there is a key for."""
        return frozenset(self._keys.keyring.recordings)

    def new_recording_key(self, recording_id: UUID) -> None:
        """Make a key for a new recording. Raises ValueError when it has one."""
        with self._keys.changing:
            self._keys.require_writable()
            if recording_id in self._keys.keyring.recordings:
                raise ValueError("this recording has a key")
            self._keys.keep(self._keys.keyring.with_recording(recording_id))

    def drop_recording_key(self, recording_id: UUID) -> None:
        """Destroy a recording's key; harmless when it is gone already. No way back."""
        with self._keys.changing:
            self._keys.require_writable()
            if recording_id in self._keys.keyring.recordings:
                self._keys.keep(self._keys.keyring.without_recording(recording_id))
            else:
                sync_folder(self._layout.keys)

    def text_cipher(self, recording_id: UUID) -> TextCipher:
        """Give what seals and opens the texts of a recording. Raises KeyGone."""
        return TextCipher(self._keys.keyring.identity_of(recording_id), recording_id)

    def new_blob(self, recording_id: UUID) -> BlobSink:
        """Begin a sealed file of a recording. Raises KeyGone, DiskFull or ReadOnlyPlace."""
        self._keys.require_writable()
        recipient = self._keys.keyring.identity_of(recording_id).recipient
        blob_id = uuid4()
        sink = BlobSink(self._layout.blob(blob_id), blob_id, [recipient])
        self._sinks.add(sink)
        return sink

    def open_blob(self, recording_id: UUID, blob_id: UUID) -> SealedReader:
        """Open a sealed file for one thread. Raises KeyGone, or Damaged also when it is missing."""
        identity = self._keys.keyring.identity_of(recording_id)
        try:
            return SealedReader(self._layout.blob(blob_id), [identity])
        except FileNotFoundError as error:
            raise PayloadDamaged from error

    def verify_blob(self, recording_id: UUID, blob_id: UUID) -> None:
        """Read a sealed file from end to end. Raises Damaged."""
        with self.open_blob(recording_id, blob_id) as reader:
            reader.verify()

    def remove_blob(self, blob_id: UUID) -> None:
        """Take a sealed file away for good; harmless when it is gone already."""
        self._keys.require_writable()
        with place_troubles():
            remove_durably(self._layout.blob(blob_id))

    def blobs_on_disk(self) -> frozenset[UUID]:
        """Give the sealed files that are there."""
        return frozenset(self._layout.blob_ids())

    def size_bytes(self) -> int:
        """How much room the library takes."""
        return self._layout.size_bytes()

    def leftovers(self) -> tuple[Path, ...]:
        """Give the files that have no place here, but not the ones being written now."""
        writing = {sink.part_path for sink in self._sinks if not sink.closed}
        return tuple(path for path in self._layout.strangers() if path not in writing)

    def remove_unfinished(self) -> None:
        """Remove what was being written when a program ended, but not what is now. Raises OSError.

        Sealed files stay, also those that nobody knows.
        """
        self._keys.require_writable()
        for path in set(self._layout.unfinished()) & set(self.leftovers()):
            remove_durably(path)

    def remove_catalogue_copies(self) -> int:
        """Remove the copies of the catalogue that steps to a newer schema kept; gives how many."""
        self._keys.require_writable()
        copies = self._layout.catalogue_copies()
        with place_troubles():
            for path in copies:
                remove_durably(path)
        return len(copies)

    def set_passphrase(self, passphrase: str, *, light: bool = False) -> None:
        """Let this passphrase open the library, and the one that opened it no longer.

        Opened by recovery key, it takes the place of every passphrase. Raises Refused or DiskFull.
        """
        access.set_passphrase(self._layout, self._keys, passphrase, light=light)

    def guess_costs(self) -> tuple[Cost, ...]:
        """Give what one guess of each passphrase costs, one for each. Raises Damaged."""
        return access.guess_costs(self._layout, self._keys)

    def new_recovery_key(self) -> str:
        """Make a recovery key that opens this library; the one before it no longer does."""
        recovery_key = recovery.generate()
        self.adopt_recovery_key(recovery_key)
        return recovery_key

    def adopt_recovery_key(self, recovery_key: str) -> None:
        """Let this recovery key open the library, once the person has shown that it is on paper."""
        access.adopt_recovery_key(self._keys, recovery_key)

    def release_ballast(self) -> None:
        """Give up the room kept aside, so that a withdrawal can be written on a full disk."""
        self._layout.ballast.unlink(missing_ok=True)

    def restore_ballast(self) -> None:
        """Keep room aside again. Raises DiskFull."""
        with place_troubles():
            write_ballast(self._layout)

    def close(self) -> None:
        """Forget the keys, throw unfinished files away, let go of the lock. Twice is fine."""
        for sink in list(self._sinks):
            sink.discard()
        self._keys.forget()
        if self._door is not None:
            self._door.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _tidy(self) -> None:
        """Clear away what a program that was ended halfway left behind."""
        with suppress(OSError):
            self.remove_unfinished()
            access.remove_strange_slots(self._layout, self._keys)
            self._layout.tighten()
            write_ballast(self._layout)
