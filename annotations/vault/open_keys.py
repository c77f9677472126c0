"""What an open vault says of its keys, and how the database key is changed. Knows no files."""

import hmac
import os

from annotations.vault.held_keys import HeldKeys
from annotations.vault.identity import KEY_BYTES, Identity
from annotations.vault.keyring import AuditHead, Holder, HolderKind
from annotations.vault.text import TextCipher


class OpenKeys:
    """The keys of an open vault that belong to the library as a whole."""

    _keys: HeldKeys

    @property
    def database_key(self) -> bytes:
        """The 32 bytes that open the database, unless its key was being changed."""
        return self._keys.keyring.database_key

    @property
    def database_keys(self) -> tuple[bytes, ...]:
        """The keys to try on the database: two while a change of its key is not settled."""
        ring = self._keys.keyring
        return tuple(key for key in (ring.database_key, ring.database_key_next) if key is not None)

    @property
    def ledger_key(self) -> bytes:
        """The 32 bytes under which tombstones and the audit chain are sealed."""
        return self._keys.keyring.ledger_key

    @property
    def ledger_cipher(self) -> TextCipher:
        """What seals texts that outlive every recording: the register, facts, the ledger's copy."""
        ring = self._keys.keyring
        return TextCipher(Identity(ring.ledger_key), ring.vault_id)

    @property
    def generation(self) -> int:
        """How many times the key ring was written."""
        return self._keys.keyring.generation

    @property
    def holders(self) -> tuple[Holder, ...]:
        """Who and what opens this library."""
        return self._keys.keyring.holders

    @property
    def opened_by(self) -> HolderKind:
        """Whether the passphrase or a recovery key opened it this time."""
        return self._keys.holder.kind

    @property
    def actor(self) -> int:
        """The place of who opened it among the holders: all that the audit log says of them."""
        return self._keys.keyring.holders.index(self._keys.holder)

    @property
    def audit_head(self) -> AuditHead | None:
        """The end of the audit log as it was when the key ring was last anchored to it."""
        return self._keys.keyring.audit_head

    def mac(self, data: bytes) -> bytes:
        """Give 32 bytes that only a holder of the ledger key can make of this data."""
        return hmac.digest(self.ledger_key, data, "sha256")

    def begin_rotation(self) -> bytes:
        """Make a new database key and keep it beside the old one; gives the new one.

        Both are on the disk before the database changes to it. Raises DiskFull, ReadOnlyPlace.
        """
        with self._keys.changing:
            fresh = os.urandom(KEY_BYTES)
            self._keys.keep(self._keys.keyring.changed(database_key_next=fresh))
            return fresh

    def settle_database_key(self, key: bytes, audit_head: AuditHead | None = None) -> None:
        """Forget every database key but this one, which opens the database.

        Anchors the audit log at the same time when its head is given.
        """
        with self._keys.changing:
            ring = self._keys.keyring
            wanted = ring.with_database_key(key, audit_head or ring.audit_head)
            if wanted is not ring:
                self._keys.keep(wanted)

    def anchor(self, audit_head: AuditHead) -> None:
        """Note the end of the audit log in the key ring; nothing happens when it is there."""
        with self._keys.changing:
            ring = self._keys.keyring
            if ring.audit_head != audit_head:
                self._keys.keep(ring.changed(audit_head=audit_head))

    def pass_generation(self, seen: int) -> None:
        """Go past a generation that was seen before an old copy was put back."""
        with self._keys.changing:
            ring = self._keys.keyring
            if ring.generation <= seen:
                self._keys.keep(ring.changed(generation=seen + 1))
