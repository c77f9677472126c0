"""Text from people made safe to print: plain letters, no hidden marks. Knows no language.

Marks that turn the direction of writing could make a receipt read as something else than it says.
"""

import unicodedata

TEXT_LENGTH_MAX = 20_000
_BREAKS = str.maketrans(dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"))
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn")


def plain(text: str) -> str:
    """Give a text with its line breaks, without control marks, and at most 20 000 characters."""
    tidy = text[:TEXT_LENGTH_MAX].replace("\r\n", "\n").translate(_BREAKS).replace("\t", " ")
    kept = unicodedata.normalize("NFC", "".join(filter(_shows, tidy)))
    return "\n".join(" ".join(line.split()) for line in kept.strip().split("\n"))


def one_line(text: str) -> str:
    """Give a text on one line."""
    return " ".join(plain(text).split())


def _shows(letter: str) -> bool:
    return letter == "\n" or unicodedata.category(letter) not in _HIDDEN
