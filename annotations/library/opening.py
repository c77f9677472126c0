"""Making and opening the two rooms of a library together: both, or neither."""

from contextlib import suppress

from annotations.library.auditing import note
from annotations.library.room import with_room
from annotations.library.rooms import Clock, Rooms
from annotations.store.audit import Event
from annotations.store.catalogue import Catalogue
from annotations.store.engine import assert_there
from annotations.store.schema import Steps, fitting_key
from annotations.trouble import Trouble
from annotations.vault.durable import place_in_words
from annotations.vault.vault import Vault


def put_catalogue(vault: Vault) -> None:
    """Make an empty catalogue in a new vault."""
    facts = {"library": str(vault.id)}
    path, key = vault.catalogue_path, vault.database_key
    catalogue = Catalogue.create(path, key, vault.text_cipher, facts)
    try:
        with catalogue.writing() as work:
            note(Rooms(vault, catalogue), work, Event.CREATE)
    finally:
        catalogue.close()


def open_rooms(vault: Vault, steps: Steps, clock: Clock) -> Rooms:
    """Open the catalogue of an open vault; closes the vault when that fails.

    A change of the database key that was cut short leaves two keys; the one that opens it stays.
    On a full disk the room kept aside is given up. Raises DiskFull when that is not enough.
    """
    try:
        key, catalogue = with_room(vault, lambda: _opened(vault, steps))
    except BaseException:
        vault.close()
        raise
    if len(vault.database_keys) > 1 and not vault.read_only:
        with suppress(Trouble, OSError):  # both keys stay, and the next opening settles it
            catalogue.bring_in_log()
            vault.settle_database_key(key)
    return Rooms(vault, catalogue, clock)


@place_in_words()
def _opened(vault: Vault, steps: Steps) -> tuple[bytes, Catalogue]:
    """Open the catalogue and read of it, so that a disk that refuses does so here."""
    key = fitting_database_key(vault)
    catalogue = Catalogue.open(
        vault.catalogue_path, key, vault.text_cipher, read_only=vault.read_only, steps=steps
    )
    try:
        catalogue.about()
    except BaseException:
        catalogue.close()
        raise
    return key, catalogue


def fitting_database_key(vault: Vault) -> bytes:
    """Tell which of the database keys opens the catalogue. Raises DamagedCatalogue."""
    keys = vault.database_keys
    if len(keys) == 1:
        return keys[0]
    assert_there(vault.catalogue_path)
    return fitting_key(vault.catalogue_path, keys)
