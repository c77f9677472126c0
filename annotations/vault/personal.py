"""A person's own key, which the secrets of a library do not open. Knows no notes and no SQL.

It is an age identity. A slot shuts it with a passphrase; on paper it is the recovery key itself, so
that what was sealed for it also opens with the stock age tool.
"""

import hmac
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self
from uuid import UUID

from annotations.trouble import Damaged, Refused, translatable
from annotations.vault import recovery
from annotations.vault.bech32 import NotBech32
from annotations.vault.founding import require_passphrase
from annotations.vault.identity import Identity, Recipient, derive
from annotations.vault.layout import Facts, Layout
from annotations.vault.passphrase import strength
from annotations.vault.refusals import (
    HeaderDamaged,
    Locked,
    NotForThisKey,
    PayloadDamaged,
    WrongSecret,
)
from annotations.vault.sealed_bytes import opened_with, sealed_to
from annotations.vault.slots import Slot
from annotations.vault.unlocking import unlock

_PART: Final = "catalogue.db"
_SEAL_BYTES: Final = 64  # as hex


class WeakPassphrase(Refused):
    """A passphrase that somebody who knows the person can guess."""


class SameSecret(Refused):
    """A secret that opens the library, where one of another person is needed."""


class KeyChanged(Damaged):
    """The key that is kept for somebody is not the one that was made with them."""


class PersonalKey:
    """An open personal key. Close it, and what it sealed is shut again; twice is fine."""

    def __init__(self, identity: Identity) -> None:
        self._secret = bytearray(identity.secret)
        self.recipient = identity.recipient.to_text()

    @property
    def closed(self) -> bool:
        """Whether the secret was let go of."""
        return not self._secret

    def seal(self, data: bytes, where: str) -> bytes:
        """Seal data for one place as an age file that only this key opens. Raises Locked.

        Anyone can seal to an age recipient; the line put before the data shows that this key did.
        """
        identity = self._identity()
        signed = _signature(identity, data, where).encode() + b"\n" + data
        return sealed_to([identity.recipient], signed)

    def open(self, sealed: bytes, where: str) -> bytes:
        """Open what this key sealed for this place.

        Raises Locked, WrongSecret when it was sealed to somebody else, Damaged when it is not as
        this key sealed it here.
        """
        identity = self._identity()
        try:
            signed = opened_with([identity], sealed)
        except NotForThisKey as error:
            raise not_this_person() from error
        signature, data = signed[:_SEAL_BYTES], signed[_SEAL_BYTES + 1 :]
        if not hmac.compare_digest(signature, _signature(identity, data, where).encode()):
            raise PayloadDamaged
        return data

    def close(self) -> None:
        """Overwrite the secret and let go of it."""
        self._secret[:] = bytes(len(self._secret))
        self._secret.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _identity(self) -> Identity:
        if not self._secret:
            text = translatable("Trouble", "This key was put away. Type its passphrase again.")
            raise Locked(text)
        return Identity(bytes(self._secret))


def make_personal(
    vault_id: UUID, passphrase: str, *, light: bool = False
) -> tuple[bytes, str, str]:
    """Make a key of one's own: (slot to keep, recipient "age1...", recovery key for on paper).

    Raises WeakPassphrase, or Refused for what is no passphrase.
    """
    require_passphrase(passphrase)
    if not strength(passphrase).enough:
        raise WeakPassphrase(
            translatable(
                "Trouble",
                "This passphrase is easy to guess. Take four or more words that have nothing to do"
                " with each other.",
            )
        )
    identity = Identity.generate()
    slot = Slot.make(vault_id, identity, passphrase, light=light)
    return slot.to_json(), identity.recipient.to_text(), identity.to_text()


def open_personal(slot: bytes, recipient: str, secret: str) -> PersonalKey:
    """Open a key with its passphrase or its recovery key, told apart by their form.

    Raises WrongSecret, MistypedRecoveryKey, or KeyChanged when slot and recipient do not belong
    together.
    """
    if recovery.looks_like_one(secret):
        identity: Identity | None = recovery.read(secret)
    else:
        identity = _slot(slot).open(secret)
        if identity is not None and identity.recipient.to_text() != recipient:
            raise _key_changed()
    if identity is None or identity.recipient.to_text() != recipient:
        raise not_this_person()
    return PersonalKey(identity)


def _slot(kept: bytes) -> Slot:
    try:
        return Slot.from_json(kept, _PART)
    except Damaged as error:
        raise _key_changed() from error


def _key_changed() -> KeyChanged:
    return KeyChanged(
        translatable(
            "Trouble",
            "The key of this person was changed by somebody who could write in this library. It is"
            " not opened. Nothing else is wrong. A copy of the library of before still has it.",
        )
    )


def seal_for(recipient: str, data: bytes) -> bytes:
    """Seal data to "age1...", as anyone can. Raises Damaged when that is no recipient."""
    try:
        return sealed_to([Recipient.from_text(recipient)], data)
    except NotBech32 as error:
        raise HeaderDamaged from error


def refuse_library_secret(path: Path, secret: str) -> None:
    """Raise SameSecret when this passphrase or recovery key opens the library in this folder."""
    layout = Layout(path)
    with suppress(WrongSecret):
        unlock(layout, Facts.read(layout), secret)
        raise SameSecret(
            translatable(
                "Trouble",
                "This passphrase opens the library. Choose one that the work coordinator does not"
                " know, or what the client writes is not safe.",
            )
        )


def not_this_person() -> WrongSecret:
    """Say that a secret is not of the person whose key is asked for."""
    return WrongSecret(
        translatable(
            "Trouble",
            "This does not open this person's key. Check capital letters and the keyboard, and try"
            " again. Or use the recovery key that this person wrote down.",
        )
    )


def _signature(identity: Identity, data: bytes, where: str) -> str:
    key = derive(identity.secret, salt=b"", info=b"kijkwijzer/personal")
    return hmac.digest(key, where.encode() + b"\x00" + data, "sha256").hex()
