"""The header of an age v1 file: written for recipients, read for an identity. Knows no payload.

After c2sp.org/age. Stanzas of types that we do not know, grease among them, are passed over.
"""

import hmac
import os
import re
from base64 import b64encode
from binascii import Error as NotBase64
from binascii import a2b_base64
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from annotations.vault.identity import (
    FILE_KEY_BYTES,
    KEY_BYTES,
    SEALED_FILE_KEY_BYTES,
    Identity,
    Recipient,
    derive,
)
from annotations.vault.refusals import HeaderDamaged, HeaderForged, NotForThisKey

NONCE_BYTES = 16
_VERSION = b"age-encryption.org/v1\n"
_LINE_MAX = 4096
_STANZAS_MAX = 1024
_BODY_LINES_MAX = 1024
_COLUMNS = 64
_FOOTER = b"---"
_ARGUMENT = re.compile(rb"[!-~]+")
_X25519 = "X25519"


@dataclass(frozen=True, slots=True)
class Stanza:
    """One way to the file key: its type and arguments, and the sealed key."""

    arguments: tuple[str, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """A header as read: its stanzas, the bytes that its seal covers, and the seal."""

    stanzas: tuple[Stanza, ...]
    covered: bytes
    seal: bytes

    def file_key(self, identities: Sequence[Identity]) -> bytes:
        """Find the file key. Raises NotForThisKey, HeaderForged or HeaderDamaged."""
        for stanza in self.stanzas:
            file_key = _unwrapped(stanza, identities)
            if file_key is not None:
                self._check_seal(file_key)
                return file_key
        raise NotForThisKey

    def _check_seal(self, file_key: bytes) -> None:
        if not hmac.compare_digest(self.seal, _seal(file_key, self.covered)):
            raise HeaderForged


def write_header(recipients: Iterable[Recipient]) -> tuple[bytes, bytes]:
    """Make a header with a fresh file key: (header, payload nonce included; payload key)."""
    file_key, nonce = os.urandom(FILE_KEY_BYTES), os.urandom(NONCE_BYTES)
    covered = _VERSION + b"".join(_stanza_text(one, file_key) for one in recipients) + _FOOTER
    header = covered + b" " + _base64(_seal(file_key, covered)) + b"\n"
    return header + nonce, payload_key(file_key, nonce)


def payload_key(file_key: bytes, nonce: bytes) -> bytes:
    """Derive the key of the payload from the file key and the 16 bytes after the header."""
    return derive(file_key, salt=nonce, info=b"payload")


def read_header(file: BinaryIO) -> Header:
    """Read a header; the file is left at the payload's nonce. Raises HeaderDamaged."""
    if file.readline(_LINE_MAX) != _VERSION:
        raise HeaderDamaged
    covered, stanzas = bytearray(_VERSION), list[Stanza]()
    while (line := _line(file)).startswith(b"-> "):
        if len(stanzas) == _STANZAS_MAX:
            raise HeaderDamaged
        body_lines = list(_body_lines(file))
        stanzas.append(Stanza(_arguments(line), b"".join(map(_from_base64, body_lines))))
        covered += line + b"\n" + b"".join(body + b"\n" for body in body_lines)
    if not stanzas or not line.startswith(_FOOTER + b" "):
        raise HeaderDamaged
    seal = _from_base64(line[len(_FOOTER) + 1 :])
    if len(seal) != KEY_BYTES:
        raise HeaderDamaged
    return Header(tuple(stanzas), bytes(covered) + _FOOTER, seal)


def read_nonce(file: BinaryIO) -> bytes:
    """Read the 16 bytes that follow the header. Raises HeaderDamaged."""
    nonce = file.read(NONCE_BYTES)
    if len(nonce) != NONCE_BYTES:
        raise HeaderDamaged
    return nonce


def _seal(file_key: bytes, covered: bytes) -> bytes:
    return hmac.digest(derive(file_key, salt=b"", info=b"header"), covered, "sha256")


def _line(file: BinaryIO) -> bytes:
    line = file.readline(_LINE_MAX)
    if not line.endswith(b"\n"):
        raise HeaderDamaged
    return line[:-1]


def _body_lines(file: BinaryIO) -> Iterator[bytes]:
    """Give the lines of a stanza's body: full ones, then one that is shorter, perhaps empty."""
    for _ in range(_BODY_LINES_MAX):
        line = _line(file)
        yield line
        if len(line) < _COLUMNS:
            return
        if len(line) > _COLUMNS:
            break
    raise HeaderDamaged


def _arguments(line: bytes) -> tuple[str, ...]:
    arguments = line[3:].split(b" ")
    if not all(map(_ARGUMENT.fullmatch, arguments)):
        raise HeaderDamaged
    return tuple(argument.decode("ascii") for argument in arguments)


def _from_base64(text: bytes) -> bytes:
    """Read base64 without padding; only the one canonical spelling will do."""
    try:
        data = a2b_base64(text + b"=" * (-len(text) % 4), strict_mode=True)
    except NotBase64 as error:
        raise HeaderDamaged from error
    if _base64(data) != text:
        raise HeaderDamaged
    return data


def _base64(data: bytes) -> bytes:
    return b64encode(data).rstrip(b"=")


def _stanza_text(recipient: Recipient, file_key: bytes) -> bytes:
    share, sealed = recipient.wrap(file_key)
    return b"-> X25519 " + _base64(share) + b"\n" + _base64(sealed) + b"\n"


def _unwrapped(stanza: Stanza, identities: Sequence[Identity]) -> bytes | None:
    if stanza.arguments[0] != _X25519:
        return None
    share = _share(stanza)
    try:
        keys = [identity.unwrap(share, stanza.body) for identity in identities]
    except ValueError as error:
        raise HeaderDamaged from error
    return next((key for key in keys if key is not None), None)


def _share(stanza: Stanza) -> bytes:
    """Give the ephemeral share of an X25519 stanza that is well-formed. Raises HeaderDamaged."""
    if len(stanza.arguments) != 2 or len(stanza.body) != SEALED_FILE_KEY_BYTES:  # noqa: PLR2004
        raise HeaderDamaged
    share = _from_base64(stanza.arguments[1].encode("ascii"))
    if len(share) != KEY_BYTES:
        raise HeaderDamaged
    return share
