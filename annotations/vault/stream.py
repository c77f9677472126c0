"""The payload of an age v1 file: 64 KiB chunks, each sealed under its own number. Knows no files.

After c2sp.org/age, "Payload": ChaCha20-Poly1305, nonce = 11 bytes chunk number, 1 byte last-flag.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from annotations.vault.refusals import PayloadDamaged

CHUNK_BYTES = 64 * 1024
TAG_BYTES = 16
SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES


def nonce(chunk: int, *, last: bool) -> bytes:
    """Give the nonce of this chunk; it may be used for one content only, ever."""
    return chunk.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


def opened(cipher: ChaCha20Poly1305, chunk: int, sealed: bytes, *, last: bool) -> bytes:
    """Open one chunk. Raises PayloadDamaged when it is not as it was sealed."""
    try:
        return cipher.decrypt(nonce(chunk, last=last), sealed, None)
    except InvalidTag as error:
        raise PayloadDamaged from error


def plain_size(sealed_bytes: int) -> tuple[int, int]:
    """Give (chunks, plain bytes) of a payload of this length. Raises PayloadDamaged for none.

    Only the first chunk may be empty.
    """
    whole, rest = divmod(sealed_bytes, SEALED_CHUNK_BYTES)
    chunks = whole + bool(rest)
    size = sealed_bytes - chunks * TAG_BYTES
    if 0 < rest < TAG_BYTES or not chunks or (rest == TAG_BYTES and whole):
        raise PayloadDamaged
    return chunks, size
