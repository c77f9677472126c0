"""Bech32 text for keys, as BIP 173 and age use it. Knows no keys, only bytes.

The checksum finds any mistake in up to four characters.
"""

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import xor

_CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LENGTH = 6
_VALUES = {character: value for value, character in enumerate(_CHARSET)}


def _step(top: int) -> int:
    """Add up the generators of the bits that are carried out of the checksum."""
    chosen = (generator for bit, generator in enumerate(_GENERATOR) if (top >> bit) & 1)
    return reduce(xor, chosen, 0)


_STEPS = tuple(map(_step, range(32)))


class NotBech32(ValueError):
    """A text that is not bech32, or whose checksum does not fit."""


def encode(prefix: str, data: bytes) -> str:
    """Write bytes as lower-case bech32 with this lower-case prefix."""
    words = _regroup(data, 8, 5, fill=True)
    checksum = _checksum(prefix, words)
    return prefix + "1" + "".join(_CHARSET[word] for word in (*words, *checksum))


def decode(text: str) -> tuple[str, bytes]:
    """Read bech32 of either case; gives the prefix in lower case and the bytes.

    Raises NotBech32, also for mixed case and for bits left over.
    """
    if text.lower() != text and text.upper() != text:
        raise NotBech32(text[:4])
    prefix, found, tail = text.lower().rpartition("1")
    if not found or not prefix or len(tail) < _CHECKSUM_LENGTH:
        raise NotBech32(text[:4])
    words = _words(tail)
    if _polymod((*_expanded(prefix), *words)) != 1:
        raise NotBech32(text[:4])
    return prefix, bytes(_regroup(words[:-_CHECKSUM_LENGTH], 5, 8, fill=False))


def _words(tail: str) -> list[int]:
    try:
        return [_VALUES[character] for character in tail]
    except KeyError as error:
        raise NotBech32(tail[:4]) from error


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        check = (check & 0x1FFFFFF) << 5 ^ value ^ _STEPS[check >> 25]
    return check


def _expanded(prefix: str) -> list[int]:
    codes = prefix.encode("ascii", "replace")
    return [code >> 5 for code in codes] + [0] + [code & 31 for code in codes]


def _checksum(prefix: str, words: Sequence[int]) -> list[int]:
    check = _polymod((*_expanded(prefix), *words, *(0 for _ in range(_CHECKSUM_LENGTH)))) ^ 1
    return [(check >> 5 * (5 - place)) & 31 for place in range(_CHECKSUM_LENGTH)]


def _regroup(values: Iterable[int], width: int, new_width: int, *, fill: bool) -> list[int]:
    """Cut a stream of `width`-bit numbers into `new_width`-bit ones."""
    carried, bits, cut = 0, 0, []
    for value in values:
        carried = (carried << width | value) & 0xFFFFFF
        bits += width
        while bits >= new_width:
            bits -= new_width
            cut.append((carried >> bits) & ((1 << new_width) - 1))
    rest = (carried << (new_width - bits)) & ((1 << new_width) - 1)
    if fill:
        return [*cut, rest] if bits else cut
    if bits >= width or rest:
        raise NotBech32("left over")
    return cut
