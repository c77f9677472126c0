"""How free text goes into the database and comes back: sealed under its recording's own key."""

import json
from collections.abc import Callable, Sequence
from typing import Protocol
from uuid import UUID


class Cipher(Protocol):
    """Seals text under one recording's key. `where` binds a text to its place."""

    def seal(self, text: str, where: str) -> bytes: ...

    def open(self, sealed: bytes, where: str) -> str:
        """Give the text back. Raises Damaged when it is not what was sealed there."""


CipherOf = Callable[[UUID], Cipher]
"""Gives the cipher of a recording, by its identity."""


def seal_texts(cipher: Cipher, texts: Sequence[str], where: str) -> bytes | None:
    """Seal several texts as one; None when all are empty, so that no key is needed to know it."""
    return cipher.seal(json.dumps(list(texts)), where) if any(texts) else None


def open_texts(cipher: Cipher, sealed: bytes | None, where: str) -> list[str]:
    """Open what `seal_texts` sealed; an empty list for None."""
    return [] if sealed is None else [str(text) for text in json.loads(cipher.open(sealed, where))]


def open_texts_with(
    cipher: Cipher, sealed: bytes, where: str, words: Sequence[str]
) -> Sequence[str]:
    """Open what `seal_texts` sealed, or give nothing when it surely lacks one of these words.

    `words` are in lower case and without accents. It spares taking apart most texts of a search;
    a text with an escape in it may hold letters with accents, and is always taken apart.
    """
    joined = cipher.open(sealed, where)
    if "\\" not in joined:
        plain = joined.casefold()
        if not all(word in plain for word in words):
            return ()
    return [str(text) for text in json.loads(joined)]
