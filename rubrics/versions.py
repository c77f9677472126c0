"""Versions of a rubric: which one is newer, and what the next one is called. Pure."""

import re
from typing import Final

_PART: Final = re.compile(r"[0-9]+|[a-z_]+")
_LAST_NUMBER: Final = re.compile(r"[0-9]+$")


def version_order(version: str) -> tuple[tuple[int, int, str], ...]:
    """Give what to sort by, so that 0.10 comes after 0.9 and 1 after both."""
    return tuple(
        (1, int(part), "") if part[0].isdigit() else (0, 0, part) for part in _PART.findall(version)
    )


def next_version(version: str) -> str:
    """Give the version after this one: 0.1 becomes 0.2."""
    found = _LAST_NUMBER.search(version)
    if found is None:
        return f"{version}.1"
    return f"{version[: found.start()]}{int(found[0]) + 1}"
