"""X25519 identities and recipients of age: who can open a sealed file. Knows no files.

After c2sp.org/age, "The X25519 recipient type".
"""

from dataclasses import dataclass, field
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from annotations.vault.bech32 import NotBech32, decode, encode

KEY_BYTES = 32
FILE_KEY_BYTES = 16
SEALED_FILE_KEY_BYTES = FILE_KEY_BYTES + 16
_LABEL = b"age-encryption.org/v1/X25519"
_IDENTITY_PREFIX = "age-secret-key-"
_RECIPIENT_PREFIX = "age"


def derive(secret: bytes, *, salt: bytes, info: bytes, length: int = KEY_BYTES) -> bytes:
    """Derive a key with HKDF-SHA-256."""
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=info).derive(secret)


@dataclass(frozen=True, slots=True)
class Recipient:
    """The public half: seals, and cannot open."""

    public: bytes

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read "age1...". Raises NotBech32."""
        prefix, public = decode(text)
        if prefix != _RECIPIENT_PREFIX or len(public) != KEY_BYTES:
            raise NotBech32(prefix)
        return cls(public)

    def to_text(self) -> str:
        """Write as "age1..."."""
        return encode(_RECIPIENT_PREFIX, self.public)

    def wrap(self, file_key: bytes) -> tuple[bytes, bytes]:
        """Seal a file key for this recipient: (ephemeral share, sealed file key), 32 bytes each."""
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(self.public))
        key = derive(shared, salt=share + self.public, info=_LABEL)
        return share, ChaCha20Poly1305(key).encrypt(bytes(12), file_key, None)


@dataclass(frozen=True, slots=True)
class Identity:
    """The secret half: opens what was sealed for its recipient. Never shown by repr."""

    secret: bytes = field(repr=False)

    @property
    def recipient(self) -> Recipient:
        """The public half, worked out each time: texts are sealed without it, a thousand a go."""
        private = X25519PrivateKey.from_private_bytes(self.secret)
        return Recipient(private.public_key().public_bytes_raw())

    @classmethod
    def generate(cls) -> Self:
        """Make a new one from the system's random source."""
        return cls(X25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read "AGE-SECRET-KEY-1...". Raises NotBech32."""
        prefix, secret = decode(text)
        if prefix != _IDENTITY_PREFIX or len(secret) != KEY_BYTES:
            raise NotBech32(prefix)
        return cls(secret)

    def to_text(self) -> str:
        """Write as "AGE-SECRET-KEY-1...", 74 characters."""
        return encode(_IDENTITY_PREFIX, self.secret).upper()

    def unwrap(self, share: bytes, sealed: bytes) -> bytes | None:
        """Open a file key that was sealed with `share`; None when it was sealed for another.

        Raises ValueError for a share of low order, which would give a key that anyone knows.
        """
        private = X25519PrivateKey.from_private_bytes(self.secret)
        shared = private.exchange(X25519PublicKey.from_public_bytes(share))
        key = derive(shared, salt=share + self.recipient.public, info=_LABEL)
        try:
            return ChaCha20Poly1305(key).decrypt(bytes(12), sealed, None)
        except InvalidTag:
            return None
