"""The key ring: the one small file with every key of a library. Knows how it is kept, not where.

JSON inside age, sealed anew at each writing to everyone who may open the library.
"""

import io
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, Self
from uuid import UUID

from annotations.vault.bech32 import NotBech32
from annotations.vault.identity import KEY_BYTES, Identity, Recipient
from annotations.vault.reader import SealedReader
from annotations.vault.refusals import damaged_part, key_gone
from annotations.vault.sealed_bytes import sealed_to

FORMAT = 1
NAME = "keyring.age"
_SIZE_BYTES_MAX = 64 * 1024 * 1024
_NONSENSE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)


class HolderKind(StrEnum):
    """What opens the library for this holder."""

    PASSPHRASE = "passphrase"  # noqa: S105
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Holder:
    """Someone, or some sheet of paper, that the key ring is sealed to."""

    id: UUID
    kind: HolderKind
    recipient: Recipient


@dataclass(frozen=True, slots=True)
class AuditHead:
    """The last row of the audit log: its number and its seal."""

    seq: int
    mac: bytes


@dataclass(frozen=True, slots=True)
class Keyring:
    """All keys of a library; each change is a new key ring, one generation further.

    `recordings` holds each recording's identity as text: a thousand of them are read in a
    millisecond so, and the stock age tool takes them as they stand.
    """

    vault_id: UUID
    generation: int
    database_key: bytes = field(repr=False)
    ledger_key: bytes = field(repr=False)
    holders: tuple[Holder, ...]
    database_key_next: bytes | None = field(default=None, repr=False)
    recordings: Mapping[UUID, str] = field(default_factory=dict, repr=False)
    audit_head: AuditHead | None = None

    @classmethod
    def new(cls, vault_id: UUID, holders: tuple[Holder, ...]) -> Self:
        """Make the first key ring of a library, with fresh keys."""
        return cls(vault_id, 1, os.urandom(KEY_BYTES), os.urandom(KEY_BYTES), holders)

    def changed(self, **changes: Any) -> "Keyring":  # noqa: ANN401
        """Give the next generation, with these fields changed."""
        return replace(self, **{"generation": self.generation + 1, **changes})

    def with_database_key(self, key: bytes, audit_head: AuditHead | None) -> "Keyring":
        """Give the next generation, which knows this database key alone; the same when it does."""
        wanted: dict[str, Any] = {
            "database_key": key,
            "database_key_next": None,
            "audit_head": audit_head,
        }
        return self if replace(self, **wanted) == self else self.changed(**wanted)

    def with_recording(self, recording_id: UUID) -> "Keyring":
        """Give the next generation, with a fresh identity for a recording."""
        fresh = {**self.recordings, recording_id: Identity.generate().to_text()}
        return self.changed(recordings=MappingProxyType(fresh))

    def without_recording(self, recording_id: UUID) -> "Keyring":
        """Give the next generation, in which a recording's identity is no more."""
        rest = {key: one for key, one in self.recordings.items() if key != recording_id}
        return self.changed(recordings=MappingProxyType(rest))

    def identity_of(self, recording_id: UUID) -> Identity:
        """Give a recording's identity. Raises KeyGone, or Damaged when it is no key."""
        text = self.recordings.get(recording_id)
        if text is None:
            raise key_gone()
        try:
            return Identity.from_text(text)
        except NotBech32 as error:
            raise damaged_part(NAME) from error

    def sealed(self) -> bytes:
        """Write the key ring, sealed to its holders under a fresh file key."""
        return sealed_to((holder.recipient for holder in self.holders), self._to_json())

    @classmethod
    def read(cls, path: Path, identity: Identity) -> Self:
        """Open a key ring. Raises NotForThisKey, or Damaged when it is not whole."""
        try:
            with SealedReader(path, [identity]) as reader:
                if reader.size_bytes > _SIZE_BYTES_MAX:
                    raise damaged_part(NAME)
                return cls._from_json(json.load(io.BytesIO(reader.read())))
        except (*_NONSENSE, FileNotFoundError) as error:
            raise damaged_part(NAME) from error

    def _to_json(self) -> bytes:
        return json.dumps(
            {
                "format": FORMAT,
                "library": str(self.vault_id),
                "generation": self.generation,
                "database_key": _text(self.database_key),
                "database_key_next": _text(self.database_key_next),
                "ledger_key": _text(self.ledger_key),
                "holders": [_holder_said(holder) for holder in self.holders],
                "audit_head": self.audit_head and _head_said(self.audit_head),
                "recordings": {str(key): text for key, text in self.recordings.items()},
            },
            indent=1,
        ).encode()

    @classmethod
    def _from_json(cls, said: dict[str, Any]) -> Self:
        if said["format"] != FORMAT:
            raise ValueError(FORMAT)
        identities = {UUID(key): str(text) for key, text in said["recordings"].items()}
        return cls(
            vault_id=UUID(said["library"]),
            generation=int(said["generation"]),
            database_key=_key(said["database_key"]),
            ledger_key=_key(said["ledger_key"]),
            holders=tuple(map(_holder, said["holders"])),
            database_key_next=said["database_key_next"] and _key(said["database_key_next"]),
            recordings=MappingProxyType(identities),
            audit_head=_head(said.get("audit_head")),
        )


def _text(key: bytes | None) -> str | None:
    return None if key is None else b64encode(key).decode()


def _key(text: str) -> bytes:
    key = b64decode(text, validate=True)
    if len(key) != KEY_BYTES:
        raise ValueError(len(key))
    return key


def _holder_said(holder: Holder) -> dict[str, str]:
    return {
        "id": str(holder.id),
        "kind": holder.kind,
        "recipient": holder.recipient.to_text(),
    }


def _holder(said: dict[str, str]) -> Holder:
    kind = HolderKind(said["kind"])
    return Holder(UUID(said["id"]), kind, Recipient.from_text(said["recipient"]))


def _head_said(head: AuditHead) -> dict[str, int | str | None]:
    return {"seq": head.seq, "mac": _text(head.mac)}


def _head(said: dict[str, Any] | None) -> AuditHead | None:
    return AuditHead(int(said["seq"]), _key(said["mac"])) if said else None
