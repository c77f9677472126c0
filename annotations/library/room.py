"""Giving up the room that is kept aside, for what must work on a full disk too."""

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from annotations.store.failures import DiskTrouble
from annotations.trouble import DiskFull, Trouble
from annotations.vault.durable import place_troubles
from annotations.vault.place import is_full
from annotations.vault.refusals import disk_full
from annotations.vault.vault import Vault

T = TypeVar("T")


def with_room(vault: Vault, act: Callable[[], T]) -> T:
    """Do it; when the disk has no room for it, give up the ballast and try once more.

    `act` leaves nothing half-done when it raises. SQLite calls a full disk a disk that failed when
    it cannot make the shared index of its log. Raises DiskFull, DiskTrouble, and what `act` raises.
    """
    try:
        with place_troubles():
            return act()
    except (DiskFull, DiskTrouble) as trouble:
        if vault.read_only:
            raise _full(vault, trouble) from trouble
    vault.release_ballast()
    told: Trouble | None = None
    try:
        with place_troubles():
            return act()
    except (DiskFull, DiskTrouble) as trouble:
        told = _full(vault, trouble)
        raise told from trouble
    finally:
        # Where there is no room for it now, it is kept aside again at the next opening.
        with suppress(Trouble, OSError):
            vault.restore_ballast()


def _full(vault: Vault, trouble: Trouble) -> Trouble:
    """Say that the disk is full when it is, whatever the database made of it."""
    full = isinstance(trouble, DiskTrouble) and is_full(vault.path)
    return disk_full() if full else trouble
