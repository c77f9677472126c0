"""The front door of a library: create, open, lock, check; what UI, command line and notebooks use.

Knows the vault and the store, and hides both.
"""

from annotations.library.arrival import Arrival, SameFilm
from annotations.library.check import CheckReport, Finding
from annotations.library.entries import Entry
from annotations.library.front import Library, LibraryInfo
from annotations.library.looking import Looking, Source
from annotations.library.search import Found

__all__ = [
    "Arrival",
    "CheckReport",
    "Entry",
    "Finding",
    "Found",
    "Library",
    "LibraryInfo",
    "Looking",
    "SameFilm",
    "Source",
]
