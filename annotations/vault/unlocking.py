"""From a typed secret to the key ring: passphrase or recovery key. Knows no open library."""

from dataclasses import dataclass

from annotations.trouble import translatable
from annotations.vault import recovery
from annotations.vault.identity import Identity
from annotations.vault.keyring import NAME, Holder, Keyring
from annotations.vault.layout import Facts, Layout
from annotations.vault.refusals import NotForThisKey, OtherLibrary, WrongSecret, damaged_part
from annotations.vault.slots import Slot


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What a right secret gives: the key ring, and as whom it was opened."""

    facts: Facts
    keyring: Keyring
    holder: Holder


def unlock(layout: Layout, facts: Facts, secret: str) -> Unlocked:
    """Open the key ring with a passphrase or a recovery key, told apart by their form.

    Raises WrongSecret, MistypedRecoveryKey, OtherLibrary, or Damaged.
    """
    if recovery.looks_like_one(secret):
        return _by_recovery_key(layout, facts, secret)
    return _by_passphrase(layout, facts, secret)


def _by_recovery_key(layout: Layout, facts: Facts, typed: str) -> Unlocked:
    try:
        return _opened(layout, facts, recovery.read(typed))
    except NotForThisKey as error:
        raise OtherLibrary(
            translatable(
                "Trouble",
                "This recovery key was typed well, but it belongs to another library, or to a sheet"
                " that was replaced by a newer one.",
            )
        ) from error


def _by_passphrase(layout: Layout, facts: Facts, passphrase: str) -> Unlocked:
    """Try each slot. A slot that the key ring does not know is from a change that was cut off."""
    for path in layout.slot_files():
        slot = Slot.from_json(path.read_bytes(), path.name)
        identity = slot.open(passphrase)
        if identity is not None:
            try:
                return _opened(layout, facts, identity)
            except NotForThisKey:
                continue
    raise WrongSecret(
        translatable(
            "Trouble",
            "This passphrase does not open this library. Check capital letters and the keyboard,"
            " and try again. Or use the recovery key from the sheet.",
        )
    )


def _opened(layout: Layout, facts: Facts, identity: Identity) -> Unlocked:
    keyring = Keyring.read(layout.keyring, identity)
    holders = (one for one in keyring.holders if one.recipient == identity.recipient)
    holder = next(holders, None)
    if holder is None or keyring.vault_id != facts.id:
        raise damaged_part(NAME)
    return Unlocked(facts, keyring, holder)
