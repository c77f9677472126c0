"""What the pages about looking back are printed from. Frozen; no field is for a name."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from annotations.client_notes import ClientNote
from annotations.model import Note, recording_label
from kijkwijzer.report.facts import Sender
from rubrics.model import Shape


@dataclass(frozen=True, slots=True)
class CodeMark:
    """A code or a principle with its mark; `role` is the colour's role in the theme."""

    name: str
    shape: Shape
    role: str


@dataclass(frozen=True, slots=True)
class UsedRubric:
    """The kijkkader that moments were marked with; `principles` are its lanes, in order."""

    name: str
    status: str
    principles: tuple[CodeMark, ...]


@dataclass(frozen=True, slots=True)
class Fragment:
    """One moment (`end_ms` is None) or fragment, with the note that is about it."""

    start_ms: int
    end_ms: int | None
    codes: tuple[CodeMark, ...]
    valence: str = ""
    note: Note = field(default_factory=Note)


@dataclass(frozen=True, slots=True)
class Span:
    """What stands on the timeline picture: in which lane, and its number among the fragments."""

    start_ms: int
    end_ms: int | None
    lane: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A timeline to draw. Lanes are principles; without any there is one lane without a mark."""

    duration_ms: int
    lanes: tuple[CodeMark, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step of a session, and what was written in it: (what was asked, the answer)."""

    title: str
    texts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class TryOut:
    """One thing to do differently, and how one will notice."""

    text: str
    notice: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What the client released, at its place in the film."""

    start_ms: int
    end_ms: int | None
    text: str
    in_other_words: bool = False


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """One guided session. `days` are the days on which it was worked on, the first one first.

    `chosen` says that the fragments were chosen; without a choice they are all that have words.
    """

    recording: int
    held_on: date
    days: tuple[date, ...]
    days_since: int
    guide: str
    ended: bool
    made_on: date
    sealed: bool = False
    picture: Picture | None = None
    rubric: UsedRubric | None = None
    focus: tuple[CodeMark, ...] = ()
    fragments: tuple[Fragment, ...] = ()
    chosen: bool = True
    steps: tuple[StepDone, ...] = ()
    told: tuple[Told, ...] = ()
    try_outs: tuple[TryOut, ...] = ()

    @property
    def label(self) -> str:
        """The recording's number as people write it: R-014."""
        return recording_label(self.recording)


@dataclass(frozen=True, slots=True)
class OverviewFacts:
    """What a client takes home after looking along.

    `untold` are pieces (start and end, in milliseconds) that the client looked at and said nothing
    of; `released` are the notes that others can read by now.
    """

    recording: int
    held_on: date
    looked_on: date
    made_on: date
    picture: Picture | None = None
    notes: tuple[ClientNote, ...] = ()
    untold: tuple[tuple[int, int], ...] = ()
    released: frozenset[UUID] = frozenset()
    texts: tuple[tuple[str, str], ...] = ()
    sender: Sender = field(default_factory=Sender)

    @property
    def label(self) -> str:
        """The recording's number as people write it: R-014."""
        return recording_label(self.recording)
