"""The session guides that come with the program, and reading others. Knows no window."""

from functools import cache
from importlib import resources

from rubrics.guides_model import SessionGuide
from rubrics.guides_reader import read_guide as read_guide

SHIPPED = (
    "zelf-terugkijken",
    "zelf-kort",
    "klant-kijkt-terug",
    "reflectiegesprek",
    "samenleergesprek",
)
"""In the order in which they are offered."""


def shipped_guides() -> tuple[SessionGuide, ...]:
    """Give every guide that comes with the program, in the order in which they are offered."""
    return tuple(map(guide, SHIPPED))


@cache
def guide(guide_id: str) -> SessionGuide:
    """Give a guide that comes with the program. Raises KeyError when there is none."""
    if guide_id not in SHIPPED:
        raise KeyError(guide_id)
    file = resources.files("rubrics.guides") / f"{guide_id}.toml"
    return read_guide(file.read_bytes(), file.name)
