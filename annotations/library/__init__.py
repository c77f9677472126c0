"""The front door of a library: create, open, lock, check; what UI, command line and notebooks use.

Knows the vault and the store, and hides both.
"""

from annotations.client_notes import Facilitator
from annotations.library.arrival import Arrival, SameFilm, TrackHashes, WithdrawnFilm
from annotations.library.check import CheckReport, Finding
from annotations.library.echoes import Echo
from annotations.library.entries import Entry
from annotations.library.front import Library, LibraryInfo
from annotations.library.guided_line import SeenSession
from annotations.library.guiding import GuidedRun
from annotations.library.learning import NoLongerThere, NotOwnYet
from annotations.library.looking import Looking
from annotations.library.notebook import OpenNotebook
from annotations.library.registering import Copy
from annotations.library.restoring import Restored
from annotations.library.rooms import WithdrawnRecording
from annotations.library.search import Found
from annotations.library.sources import Source
from annotations.library.withdrawing import Step, WithdrawalUnfinished

__all__ = [
    "Arrival",
    "CheckReport",
    "Copy",
    "Echo",
    "Entry",
    "Facilitator",
    "Finding",
    "Found",
    "GuidedRun",
    "Library",
    "LibraryInfo",
    "Looking",
    "NoLongerThere",
    "NotOwnYet",
    "OpenNotebook",
    "Restored",
    "SameFilm",
    "SeenSession",
    "Source",
    "Step",
    "TrackHashes",
    "WithdrawalUnfinished",
    "WithdrawnFilm",
    "WithdrawnRecording",
]
