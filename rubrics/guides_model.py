"""How a guided session goes: roles, steps, time-boxes, and what each step shows. Frozen.

Knows no file, no window and no clock.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from rubrics.model import Words


class Show(StrEnum):
    """What a step lets people see and do; whatever it does not name is hidden in that step."""

    SAFE_HAVEN = "safe_haven"
    """The reminder: never evidence, never part of an assessment."""
    FILM = "film"
    TIMELINE = "timeline"
    MARK = "mark"
    """The quick mark only: no codes, no note."""
    CHOOSE = "choose"
    """Choose fragments from the marks: see `choose_max` and `choose_working` of the step."""
    FRAGMENTS = "fragments"
    """Walk over the chosen fragments, one at a time."""
    CODES = "codes"
    NOTE = "note"
    """The four note fields of the fragment that is looked at now."""
    FIELDS = "fields"
    """The step's own fields."""
    RELEASED = "released"
    """The notes that the client released."""
    LOOK_FOR = "look_for"
    """The try-out that is open from before."""
    TRY_OUT = "try_out"
    """The form for a try-out: what, how one will notice, until when."""
    CLIENT_NOTE = "client_note"
    CLIENT_SHARE = "client_share"
    """Who may know it, note by note."""
    PERMISSION = "permission"
    """Asking the client once more, and saying that stopping is always possible."""


WRITES_OPENLY = frozenset({Show.MARK, Show.CHOOSE, Show.CODES, Show.NOTE, Show.TRY_OUT})
"""What puts things where the coordinator's passphrase opens them."""

SEALED_ONLY = frozenset({Show.CLIENT_NOTE, Show.CLIENT_SHARE})
"""What may be shown only where everything typed goes into a sealed notebook."""


@dataclass(frozen=True, slots=True)
class GuideRole:
    """A part that somebody plays in a session.

    Where `id` is "coordinator", the organisation's own word may stand in place of the name.
    """

    id: str
    name: Words


@dataclass(frozen=True, slots=True)
class Field:
    """Something to write down in a step. `id` is one of its own in the whole guide."""

    id: str
    label: Words
    example: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a session. `minutes` 0 means that it shares the time of the step before it.

    `speaker` is the identity of the role that has the word, or "" when that is free. At most
    `choose_max` fragments are chosen in all, and of these `choose_working` are ones that work.
    """

    id: str
    title: Words
    minutes: int
    speaker: str
    prompts: tuple[Words, ...]
    shows: frozenset[Show]
    fields: tuple[Field, ...] = ()
    choose_max: int = 0
    choose_working: int = 0


@dataclass(frozen=True, slots=True)
class SessionGuide:
    """How one kind of session goes, step by step.

    `purposes` are those that everyone in the recording has to allow. In a `sealed` guide whatever
    is written goes into a notebook that only the facilitator's key opens.
    """

    id: str
    version: str
    name: Words
    about: Words
    purposes: tuple[str, ...]
    sealed: bool
    roles: tuple[GuideRole, ...]
    steps: tuple[Step, ...]

    def step(self, step_id: str) -> Step | None:
        """Find a step by its identity."""
        return next((step for step in self.steps if step.id == step_id), None)

    def role(self, role_id: str) -> GuideRole | None:
        """Find a role by its identity."""
        return next((role for role in self.roles if role.id == role_id), None)

    def shows(self, what: Show) -> bool:
        """Whether any step lets people see this."""
        return any(what in step.shows for step in self.steps)

    @property
    def shows_what_works(self) -> bool:
        """Whether people see which moments work: where codes are chosen, or where one of these is.

        Everything else that the coordinator says of a moment comes with the codes only.
        """
        choosing = (step for step in self.steps if Show.CHOOSE in step.shows)
        return self.shows(Show.CODES) or any(step.choose_working for step in choosing)

    def fields(self) -> Iterator[tuple[Step, Field]]:
        """Every field with the step that it stands in, in order."""
        for step in self.steps:
            for one in step.fields:
                yield step, one

    @property
    def minutes(self) -> int:
        """The time-boxes of all steps together, in minutes."""
        return sum(step.minutes for step in self.steps)
