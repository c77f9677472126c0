"""The words of a withdrawal: who asked, what goes, what remains, what lies outside. Pure, frozen.

Nothing here holds a name, a title or a text of a recording: a number, days and counts only.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from annotations.model import Participant, Purpose, Role, recording_label
from annotations.trouble import Trouble


class WithdrawnBy(StrEnum):
    """In which capacity somebody withdrew; nothing else is asked, no reason and no name."""

    CLIENT = "client"
    GUARDIAN = "guardian"
    COORDINATOR = "coordinator"
    PARTICIPANT = "participant"
    EXPIRY = "expiry"
    RESTORE = "restore"


SPEAK_FOR: Final = {
    WithdrawnBy.CLIENT: frozenset({Role.CLIENT}),
    WithdrawnBy.GUARDIAN: frozenset({Role.CLIENT}),
    WithdrawnBy.COORDINATOR: frozenset({Role.COORDINATOR}),
    WithdrawnBy.PARTICIPANT: frozenset({Role.INTERPRETER, Role.COLLEAGUE, Role.OTHER}),
    WithdrawnBy.EXPIRY: frozenset({Role.CLIENT}),
}
"""Whose permission each of them takes back."""


def capacity(role: Role) -> WithdrawnBy:
    """Give in which capacity somebody in this role withdraws for themselves."""
    own = {Role.CLIENT: WithdrawnBy.CLIENT, Role.COORDINATOR: WithdrawnBy.COORDINATOR}
    return own.get(role, WithdrawnBy.PARTICIPANT)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a withdrawal code: a person, in the recording with this number."""

    number: int
    person: Participant


class PartKind(StrEnum):
    """What of a recording is destroyed."""

    FILM = "film"
    WAVEFORM = "waveform"
    STILLS = "stills"
    FRAME_TIMES = "frame_times"
    CAPTIONS = "captions"
    MOMENTS = "moments"
    NOTES = "notes"
    LAYERS = "layers"
    SESSIONS = "sessions"
    CLIENT_NOTES = "client_notes"
    """Sealed notebooks: how many notes are in one cannot be known here."""
    INSIGHTS = "insights"
    PARTICIPANTS = "participants"
    DECISIONS = "decisions"
    KEY = "key"


@dataclass(frozen=True, slots=True)
class PlanPart:
    """How many of one kind there are; `size_bytes` is 0 where a size says nothing."""

    kind: PartKind
    count: int
    size_bytes: int = 0


class Remains(StrEnum):
    """What is still known of a recording after it was withdrawn."""

    NUMBER = "number"
    DAY = "day"
    FILM_MARKS = "film_marks"
    AUDIT = "audit"
    REGISTER = "register"
    RECORDING = "recording"


class RegisterKind(StrEnum):
    """What kind of copy left the library."""

    EXPORT = "export"
    PACKAGE = "package"
    CLIP = "clip"
    STILL = "still"
    PRINT = "print"
    KEY_COPY = "key_copy"
    BACKUP = "backup"


class RegisterState(StrEnum):
    """What is known of a copy outside: still there, asked to be deleted, told to be gone."""

    OPEN = "open"
    ASKED = "asked"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One copy that left the library. `number` is None for a copy of the whole library.

    `for_whom` is a role in words, never a name; `place` is where it went. `sha256` tells the copy
    apart; empty when it has none, such as a print.
    """

    id: UUID
    number: int | None
    kind: RegisterKind
    purpose: Purpose | None
    for_whom: str
    made_on: date
    sha256: bytes
    place: str
    state: RegisterState = RegisterState.OPEN

    @property
    def settled(self) -> bool:
        """Whether nobody has to act on it any more."""
        return self.state is RegisterState.CONFIRMED


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """All that is known of a recording that was withdrawn.

    `done` is False while it is closed to everybody but not all of it could be cleared away yet.
    """

    number: int
    day: date
    done: bool = True

    @property
    def label(self) -> str:
        """The number as people write it: R-014."""
        return recording_label(self.number)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A withdrawal that is begun and not done: of a recording, or of one purpose of it.

    Nobody can look at what it closed. `held_up` says what stood in the way at the last try.
    """

    number: int
    purpose: Purpose | None
    day: date
    held_up: Trouble | None = None

    @property
    def label(self) -> str:
        """The number as people write it: R-014."""
        return recording_label(self.number)


@dataclass(frozen=True, slots=True)
class WithdrawalPlan:
    """What a withdrawal is going to do, before anybody says yes.

    `purpose` is given when only what was made for that purpose goes. `original_on` is the day on
    which there was to be a reminder of the original file, which the library cannot reach. `also`
    are the other recordings of the same film, which go with it; `parts` and `outside` count them.
    """

    number: int
    purpose: Purpose | None
    parts: tuple[PlanPart, ...]
    remains: tuple[Remains, ...]
    outside: tuple[RegisterEntry, ...]
    original_on: date | None
    also: tuple[int, ...] = ()

    @property
    def label(self) -> str:
        """The number as people write it: R-014."""
        return recording_label(self.number)


@dataclass(frozen=True, slots=True)
class WithdrawalReceipt:
    """What a withdrawal did, verified. `audit_head` is the head of the log, as hex.

    `also` are the other recordings of the same film, which were withdrawn with it.
    """

    number: int
    day: date
    purpose: Purpose | None
    parts: tuple[PlanPart, ...]
    outside: tuple[RegisterEntry, ...]
    audit_head: str
    also: tuple[int, ...] = ()

    @property
    def label(self) -> str:
        """The number as people write it: R-014."""
        return recording_label(self.number)
