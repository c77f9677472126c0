"""How recordings and people are called: R-014, K-014, W-01; and text that steers no screen."""

import re
import unicodedata

from annotations.trouble import Refused, translatable
from rubrics.unseen import TURNS_TEXT

# These marks belong between words of two directions: a text may hold them, a list does without.
_TURNS = TURNS_TEXT | frozenset("\u061c\u200e\u200f")
_PSEUDONYM = re.compile(r"[A-Z]{1,3}-\d{2,4}", re.ASCII)


def refuse_other_than_pseudonym(code: str) -> None:
    """Raise Refused for anything but a code such as K-014."""
    if not _PSEUDONYM.fullmatch(code):
        raise Refused(
            translatable(
                "Trouble",
                "“{code}” is not a pseudonym. Use a code such as K-014 for a client or W-01"
                " for a work coordinator, never a name.",
            ),
            code=code[:40],
        )


def recording_label(number: int) -> str:
    """Write a recording's number as people do: 14 becomes "R-014"."""
    return f"R-{number:03d}"


def recording_number(typed: str) -> int:
    """Read "R-014", "r014" or "14" as 14. Raises Refused when it is none of these."""
    match = re.fullmatch(r"(?:[Rr]-?)?0*(\d{1,6})", typed.strip(), re.ASCII)
    if match is None:
        text = translatable(
            "Trouble", "“{typed}” is not the number of a recording. Write it as R-014."
        )
        raise Refused(text, typed=typed[:40])
    return int(match[1])


def without_controls(text: str) -> str:
    """Take out what steers a screen instead of being read: escapes, and turns of direction.

    New lines and tabs stay.
    """
    return "".join(letter for letter in text if letter in "\n\t" or not _steers(letter))


def _steers(letter: str) -> bool:
    return unicodedata.category(letter) == "Cc" or letter in _TURNS
