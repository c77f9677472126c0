"""Changing what opens a library: its passphrase, its recovery key. Knows no sealed media.

Each change is one writing of the key ring. A slot that the key ring is not sealed to opens nothing.
"""

from pathlib import Path

from annotations.vault.durable import place_troubles, remove_durably, write_durably
from annotations.vault.founding import recovery_holder, require_passphrase
from annotations.vault.held_keys import HeldKeys
from annotations.vault.identity import Identity
from annotations.vault.keyring import Holder, HolderKind
from annotations.vault.layout import Layout
from annotations.vault.refusals import damaged_part
from annotations.vault.slots import Cost, Slot


def set_passphrase(layout: Layout, keys: HeldKeys, passphrase: str, *, light: bool) -> None:
    """Give the holder a fresh identity behind this passphrase; theirs of before opens nothing.

    Raises Refused, DiskFull or ReadOnlyPlace; then what opened the library still does.
    """
    require_passphrase(passphrase)
    with keys.changing:
        keys.require_writable()
        identity = Identity.generate()
        slot = Slot.make(keys.keyring.vault_id, identity, passphrase, light=light)
        holder = Holder(slot.id, HolderKind.PASSPHRASE, identity.recipient)
        with place_troubles():
            write_durably(layout.slot(slot.id), slot.to_json())
        keys.keep(keys.keyring.changed(holders=(holder, *_others(keys))), holder)
        with place_troubles():
            remove_strange_slots(layout, keys)


def adopt_recovery_key(keys: HeldKeys, recovery_key: str) -> None:
    """Let this recovery key open the library instead of the one before it."""
    holder = recovery_holder(recovery_key)
    with keys.changing:
        ring = keys.keyring
        users = (one for one in ring.holders if one.kind is not HolderKind.RECOVERY)
        keys.keep(ring.changed(holders=(*users, holder)))


def guess_costs(layout: Layout, keys: HeldKeys) -> tuple[Cost, ...]:
    """Give what one guess of each passphrase costs. Raises Damaged for a slot that is not whole."""
    paths = (
        layout.slot(one.id) for one in keys.keyring.holders if one.kind is HolderKind.PASSPHRASE
    )
    try:
        return tuple(Slot.from_json(path.read_bytes(), path.name).cost for path in paths)
    except FileNotFoundError as error:
        raise damaged_part(Path(str(error.filename)).name) from error


def remove_strange_slots(layout: Layout, keys: HeldKeys) -> None:
    """Remove slots that the key ring is not sealed to: of an older passphrase, or cut off."""
    known = {layout.slot(holder.id) for holder in keys.keyring.holders}
    for path in layout.slot_files():
        if path not in known:
            remove_durably(path)


def _others(keys: HeldKeys) -> list[Holder]:
    """Give the holders whose way in stays. Whoever uses the sheet has lost the passphrase."""
    holders = keys.keyring.holders
    if keys.holder.kind is HolderKind.RECOVERY:
        return [one for one in holders if one.kind is HolderKind.RECOVERY]
    return [one for one in holders if one != keys.holder]
