"""What is printed: facts about decisions, a letter and this installation. Frozen.

No field here is for a name of a person; free text that an organisation gives is printed as theirs.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from annotations.consent import cannot_keep
from annotations.model import Purpose, RecordingState, recording_label
from annotations.withdrawal import RegisterEntry


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """What one participant decided for one purpose; `allowed` is None when it was not asked.

    `until` is the last day of a yes; `ended` says that it is over. `conditions` are codes such as
    "blur_face" and "change_voice", or the organisation's own words.
    """

    purpose: Purpose
    allowed: bool | None
    until: date | None = None
    conditions: frozenset[str] = frozenset()
    ended: bool = False

    @property
    def stays_closed(self) -> bool:
        """Whether the yes asks for what the program cannot keep yet, so that it stays closed."""
        unkept = cannot_keep(self.purpose, self.conditions)
        return bool(self.allowed and not self.ended and unkept)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who gives a paper out. `contact` is somebody who is not the coordinator; all may be empty."""

    organisation: str = ""
    contact: str = ""
    coordinator_word: str = ""


@dataclass(frozen=True, slots=True)
class ConsentReceipt:
    """What one participant takes home.

    `code` is the withdrawal code as it is said aloud: "LINDE · 4827 · KOMPAS". Without a contact
    there is a line to fill one in.
    """

    recording: int
    held_on: date
    participant: str
    decisions: tuple[DecisionLine, ...]
    code: str
    made_on: date
    sender: Sender = field(default_factory=Sender)

    @property
    def label(self) -> str:
        """The recording's number as people write it: R-014."""
        return recording_label(self.recording)


@dataclass(frozen=True, slots=True)
class DeletionLetter:
    """A letter to whoever received the copy of a register entry.

    `numbers` are the recordings in it that were withdrawn; with `purposes`, only these were.
    """

    entry: RegisterEntry
    written_on: date
    numbers: tuple[int, ...]
    purposes: tuple[Purpose, ...] = ()
    sender: Sender = field(default_factory=Sender)


class Ability(StrEnum):
    """What this version of the program can do that a paper speaks of.

    A paper says that the program does something only when the ability is there, and says openly
    that it does not when it is missing.
    """

    WITHDRAWING = "withdrawing"
    ENDING = "ending"
    REGISTER = "register"
    AUDIT_LOG = "audit_log"
    NUMBER_CHECK = "number_check"
    BLURRING = "blurring"
    PACKAGES = "packages"
    CLIPS = "clips"
    BACKUPS = "backups"
    KEYCHAIN = "keychain"
    SESSIONS = "sessions"
    CLIENT_NOTES = "client_notes"
    LEARNING = "learning"


BUILT = frozenset(
    {
        Ability.WITHDRAWING,
        Ability.ENDING,
        Ability.REGISTER,
        Ability.AUDIT_LOG,
        Ability.NUMBER_CHECK,
        Ability.SESSIONS,
        Ability.CLIENT_NOTES,
        Ability.LEARNING,
    }
)
"""What the program can do today. Whoever builds another ability adds it here."""


@dataclass(frozen=True, slots=True)
class Installation:
    """What is true of this installation on the day `made_on`. Empty texts leave a line to fill in.

    `place` is a kind of place as the vault names it: "ok", "network", "cloud" or "read_only".
    `ways_in` counts who can open the library: passphrases and recovery keys together; 0 when it is
    not known. What is not known is left out of the papers.
    `legal_ground` is what the privacy officer established, printed as theirs.
    `guess_memory_mib` is what one guess costs, a figure for each passphrase; empty when it is not
    known. `players` are names as in the settings, `player_versions` their versions by that name.
    `facilitators` counts who has a key of their own to a client's notes.
    """

    program_version: str
    schema: str
    made_on: date
    recordings: Mapping[RecordingState, int] = field(default_factory=lambda: MappingProxyType({}))
    place: str = "ok"
    purposes: tuple[Purpose, ...] = ()
    lock_after_minutes: int = 10
    players: tuple[str, ...] = ()
    player_versions: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    ways_in: int = 0
    database_engine: str = ""
    guess_memory_mib: tuple[int, ...] = ()
    facilitators: int = 0
    legal_ground: str = ""
    privacy_officer: str = ""
    sender: Sender = field(default_factory=Sender)
    abilities: frozenset[Ability] = BUILT

    def can(self, ability: str) -> bool:
        """Whether this version has an ability, by its name. Raises ValueError for no ability."""
        return Ability(ability) in self.abilities
