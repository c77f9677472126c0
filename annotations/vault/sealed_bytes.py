"""Sealing a short content as one age file in memory. Knows no file and no library."""

import io
from collections.abc import Iterable, Sequence

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from annotations.vault.header import payload_key, read_header, read_nonce, write_header
from annotations.vault.identity import Identity, Recipient
from annotations.vault.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES, nonce, opened, plain_size


def sealed_to(recipients: Iterable[Recipient], plain: bytes) -> bytes:
    """Write an age file for these recipients, under a fresh file key."""
    header, key = write_header(recipients)
    cipher = ChaCha20Poly1305(key)
    pieces = [plain[at : at + CHUNK_BYTES] for at in range(0, len(plain), CHUNK_BYTES)] or [b""]
    sealed = (
        cipher.encrypt(nonce(number, last=number == len(pieces) - 1), piece, None)
        for number, piece in enumerate(pieces)
    )
    return header + b"".join(sealed)


def opened_with(identities: Sequence[Identity], sealed: bytes) -> bytes:
    """Read an age file whole. Raises HeaderDamaged, NotForThisKey or PayloadDamaged."""
    file = io.BytesIO(sealed)
    file_key = read_header(file).file_key(identities)
    cipher = ChaCha20Poly1305(payload_key(file_key, read_nonce(file)))
    payload = file.read()
    chunks, _ = plain_size(len(payload))
    pieces = [
        payload[at : at + SEALED_CHUNK_BYTES] for at in range(0, len(payload), SEALED_CHUNK_BYTES)
    ]
    return b"".join(
        opened(cipher, number, piece, last=number == chunks - 1)
        for number, piece in enumerate(pieces)
    )
