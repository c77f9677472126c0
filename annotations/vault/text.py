"""Sealing short texts under a recording's own key. Knows no recording but its identity."""

import os
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from annotations.trouble import Damaged, translatable
from annotations.vault.identity import Identity, derive

_NONCE_BYTES = 12


class TextCipher:
    """Seals and opens the free texts of one recording; it dies with the recording's key.

    `where` says which column of which row a text stands in, so that sealed texts that were swapped
    do not open.
    """

    def __init__(self, identity: Identity, recording_id: UUID) -> None:
        key = derive(identity.secret, salt=b"", info=b"kijkwijzer/text")
        self._cipher = ChaCha20Poly1305(key)
        self._recording = f"{recording_id}|"

    def seal(self, text: str, where: str) -> bytes:
        """Seal a text for one place; 28 bytes longer than its UTF-8."""
        fresh = os.urandom(_NONCE_BYTES)
        return fresh + self._cipher.encrypt(fresh, text.encode(), self._bound(where))

    def open(self, sealed: bytes, where: str) -> str:
        """Open a text of this place. Raises Damaged when it is not as it was sealed there."""
        fresh, rest = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            return self._cipher.decrypt(fresh, rest, self._bound(where)).decode()
        except (InvalidTag, ValueError) as error:
            text = translatable("Trouble", "A text in this library is damaged and cannot be read.")
            raise Damaged(text) from error

    def _bound(self, where: str) -> bytes:
        return (self._recording + where).encode()
