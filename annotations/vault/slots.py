"""A slot: a personal identity, sealed with a passphrase. Knows no key ring.

Everything that a slot says is part of what its seal covers, so that parameters cannot be weakened.
"""

import json
import os
import time
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass
from typing import Self
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from annotations.vault.identity import KEY_BYTES, Identity
from annotations.vault.refusals import damaged_part

FORMAT = 1
LIGHT_MEMORY_KIB = 64 * 1024
FULL_MEMORY_KIB = 256 * 1024
SLOWEST_S = 1.5
_MEMORY_KIB_MAX = 2 * 1024 * 1024
_ITERATIONS_MAX = 16
_LANES_MAX = 64
_SALT_BYTES = 16
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of the passphrase costs with Argon2id: memory in KiB, passes, lanes."""

    memory_kib: int
    iterations: int = 3
    lanes: int = 4

    def is_sane(self) -> bool:
        """Whether it is neither too cheap for an attacker nor too dear for this machine."""
        return (
            LIGHT_MEMORY_KIB <= self.memory_kib <= _MEMORY_KIB_MAX
            and 1 <= self.iterations <= _ITERATIONS_MAX
            and 1 <= self.lanes <= _LANES_MAX
        )


LIGHT = Cost(LIGHT_MEMORY_KIB)
FULL = Cost(FULL_MEMORY_KIB)


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in: which library, at what cost, and the sealed identity."""

    id: UUID
    vault_id: UUID
    cost: Cost
    salt: bytes
    sealed: bytes

    @classmethod
    def make(cls, vault_id: UUID, identity: Identity, passphrase: str, *, light: bool) -> Self:
        """Seal an identity with a passphrase; lighter on a machine that takes over 1.5 s."""
        salt = os.urandom(_SALT_BYTES)
        cost, key = (_light if light else _full)(passphrase, salt)
        bare = cls(uuid4(), vault_id, cost, salt, b"")
        fresh = os.urandom(_NONCE_BYTES)
        cipher = ChaCha20Poly1305(key)
        sealed = fresh + cipher.encrypt(fresh, identity.secret, bare.covered())
        return cls(bare.id, vault_id, cost, salt, sealed)

    def open(self, passphrase: str) -> Identity | None:
        """Open with a passphrase; None when it is another one."""
        cipher = ChaCha20Poly1305(stretched(passphrase, self.salt, self.cost))
        fresh, sealed = self.sealed[:_NONCE_BYTES], self.sealed[_NONCE_BYTES:]
        try:
            return Identity(cipher.decrypt(fresh, sealed, self.covered()))
        except InvalidTag:
            return None

    def covered(self) -> bytes:
        """Give all that the slot says but for the sealed identity, as the seal covers it."""
        return json.dumps(self._said(), sort_keys=True, separators=(",", ":")).encode()

    def to_json(self) -> bytes:
        """Write the slot as it is kept."""
        kept = {**self._said(), "sealed": b64encode(self.sealed).decode()}
        return json.dumps(kept, indent=1).encode()

    @classmethod
    def from_json(cls, kept: bytes, name: str) -> Self:
        """Read a slot file. Raises Damaged, also for a cost outside what is sane."""
        try:
            slot = cls._read(json.loads(kept))
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise damaged_part(name) from error
        if not slot.cost.is_sane() or len(slot.salt) != _SALT_BYTES:
            raise damaged_part(name)
        return slot

    @classmethod
    def _read(cls, said: dict[str, object]) -> Self:
        cost = said["argon2id"]
        if said["format"] != FORMAT or not isinstance(cost, dict):
            raise ValueError
        return cls(
            UUID(str(said["id"])),
            UUID(str(said["library"])),
            Cost(**{name: int(value) for name, value in cost.items()}),
            b64decode(str(said["salt"]), validate=True),
            b64decode(str(said["sealed"]), validate=True),
        )

    def _said(self) -> dict[str, object]:
        return {
            "format": FORMAT,
            "kind": "passphrase",
            "id": str(self.id),
            "library": str(self.vault_id),
            "argon2id": asdict(self.cost),
            "salt": b64encode(self.salt).decode(),
        }


def stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Make a key of a passphrase, in NFC, so that a typed é is one é on every keyboard."""
    normal = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    argon = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return argon.derive(normal)


def _full(passphrase: str, salt: bytes) -> tuple[Cost, bytes]:
    started = time.monotonic()
    try:
        key = stretched(passphrase, salt, FULL)
    except MemoryError:
        return _light(passphrase, salt)
    slow = time.monotonic() - started > SLOWEST_S
    return _light(passphrase, salt) if slow else (FULL, key)


def _light(passphrase: str, salt: bytes) -> tuple[Cost, bytes]:
    return LIGHT, stretched(passphrase, salt, LIGHT)
