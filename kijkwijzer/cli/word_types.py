"""The kinds of words that commands take: a date, a time, a person, a size. Refuse with words."""

import argparse
import math
from datetime import date

from annotations.model import Role, Valence
from annotations.timecode import milliseconds
from annotations.trouble import Refused, Trouble, translatable
from kijkwijzer.ui.translation import say


def participant(word: str) -> tuple[str, Role]:
    """Read CODE:ROLE, such as K-014:client."""
    code, _, role = word.partition(":")
    try:
        return code, Role(role)
    except ValueError:
        raise _off(_ROLES, word=word[:60], roles=", ".join(Role)) from None


_ROLES = translatable("Trouble", "“{word}”: write a person as CODE:ROLE. Roles are: {roles}.")
_DAY = translatable("Trouble", "“{word}” is not a date. Write it as 2026-11-21.")
_VALENCE = translatable("Trouble", "“{word}”: choose one of {choices}.")
_SCALE = translatable("Trouble", "“{word}” is not a scale. Write a number from 1 to 3.")
_SIZE = translatable("Trouble", "“{word}” is not a size. Write it as 1440x900.")


def _off(text: str, **facts: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(say(Refused(text, **facts)))


def day(word: str) -> date:
    """Read a date, such as 2026-11-21."""
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise _off(_DAY, word=word[:40]) from None


def valence(word: str) -> Valence:
    """Read what a moment did, such as werkt."""
    try:
        return Valence(word)
    except ValueError:
        raise _off(_VALENCE, word=word[:40], choices=", ".join(Valence)) from None


def time(word: str) -> int:
    """Read a time in milliseconds from "12.320" or "1:12:03"."""
    try:
        return milliseconds(word)
    except Trouble as trouble:
        raise argparse.ArgumentTypeError(say(trouble)) from None


def size(word: str) -> tuple[int, int]:
    """Read a size in pixels, such as 1440x900."""
    width, _, height = word.partition("x")
    if not (width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
        raise _off(_SIZE, word=word[:40])
    return min(max(int(width), 640), 7680), min(max(int(height), 480), 4320)


def scale(word: str) -> float:
    """Read a scale from 1 to 3."""
    try:
        found = float(word)
    except ValueError:
        raise _off(_SCALE, word=word[:40]) from None
    if not math.isfinite(found):
        raise _off(_SCALE, word=word[:40])
    return min(max(found, 1.0), 3.0)
