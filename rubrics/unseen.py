"""Signs that nobody sees, and that change how the text around them is shown. Pure."""

import unicodedata
from typing import Final

TURNS_TEXT: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""What turns the direction of a whole stretch of text, so that it reads as what it does not say."""

_KEPT: Final = frozenset("\n\t")


def unseen(letter: str) -> bool:
    """Whether a sign steers a screen, turns text, or is half of one; new lines and tabs may be."""
    control = unicodedata.category(letter) in ("Cc", "Cs") and letter not in _KEPT
    return control or letter in TURNS_TEXT
