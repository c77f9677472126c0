"""Making and opening the two rooms of a library together: both, or neither."""

from annotations.library.rooms import Rooms
from annotations.store.catalogue import Catalogue
from annotations.store.schema import Steps
from annotations.vault.vault import Vault


def put_catalogue(vault: Vault) -> None:
    """Make an empty catalogue in a new vault."""
    facts = {"library": str(vault.id)}
    Catalogue.create(vault.catalogue_path, vault.database_key, vault.text_cipher, facts).close()


def open_rooms(vault: Vault, steps: Steps) -> Rooms:
    """Open the catalogue of an open vault; closes the vault when that fails."""
    try:
        catalogue = Catalogue.open(
            vault.catalogue_path,
            vault.database_key,
            vault.text_cipher,
            read_only=vault.read_only,
            steps=steps,
        )
    except BaseException:
        vault.close()
        raise
    return Rooms(vault, catalogue)
