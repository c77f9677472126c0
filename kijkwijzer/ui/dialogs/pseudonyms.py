"""Suggests pseudonyms: the ones in use, and the next that is free. Pure."""

import re
from collections.abc import Iterable

from annotations.model import Participant, Role

_PREFIXES = {
    Role.COORDINATOR: ("W", 2),
    Role.CLIENT: ("K", 3),
    Role.INTERPRETER: ("T", 2),
    Role.COLLEAGUE: ("C", 2),
    Role.OTHER: ("X", 2),
}


def next_free(role: Role, taken: Iterable[str]) -> str:
    """Give the first code after the highest in use for a role: K-015 after K-014."""
    prefix, digits = _PREFIXES[role]
    pattern = re.compile(rf"{prefix}-(\d+)", re.ASCII)
    numbers = [int(match[1]) for code in taken if (match := pattern.fullmatch(code))]
    return f"{prefix}-{max(numbers, default=0) + 1:0{digits}d}"


def in_use(role: Role, people: Iterable[Participant]) -> list[str]:
    """Give the codes in use for a role, the latest first, each once."""
    codes = [person.code for person in people if person.role is role]
    return list(dict.fromkeys(reversed(codes)))


def suggested(role: Role, people: Iterable[Participant], taken: Iterable[str]) -> str:
    """Give the code to fill in: coordinators come back, clients are mostly new."""
    known = in_use(role, people)
    if role is Role.COORDINATOR and known:
        return known[0]
    return next_free(role, taken)
