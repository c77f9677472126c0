"""What every part of a run is made for: the session that is run, and the recording it looks at."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from annotations.guided.model import SessionLine
from annotations.model import Moment, Purpose, Role
from kijkwijzer.session import Session
from kijkwijzer.ui.actions import MomentActions
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.guided.voices import Voice
from rubrics.guides_model import SessionGuide, Step
from rubrics.model import Rubric, Words, in_language

if TYPE_CHECKING:
    from annotations.library import Library


class State(Protocol):
    """Where a session is: what was done in it, as far as it is on disk."""

    @property
    def step(self) -> Step: ...

    @property
    def index(self) -> int: ...

    @property
    def texts(self) -> Mapping[str, str]: ...

    @property
    def chosen(self) -> tuple[UUID, ...]: ...

    @property
    def focus(self) -> tuple[str, ...]: ...

    @property
    def is_over(self) -> bool: ...

    def minutes_allowed(self, step_id: str, /) -> int: ...

    def spent_s(self, step_id: str, /) -> float: ...


class Run(Protocol):
    """A session that is being run. Every call is on disk when it returns, or raises Trouble."""

    @property
    def guide(self) -> SessionGuide: ...

    @property
    def purposes(self) -> tuple[Purpose, ...]: ...

    @property
    def state(self) -> State: ...

    @property
    def line(self) -> SessionLine: ...

    def go_on(self) -> object: ...

    def back(self) -> object: ...

    def stretch(self, minutes: int, /) -> object: ...

    def spend(self, seconds: int, /) -> object: ...

    def pause(self, position_ms: int, by: str, /) -> object: ...

    def write(self, field_id: str, text: str, /) -> object: ...

    def choose(self, moment_ids: tuple[UUID, ...], /) -> object: ...

    def focus(self, codes: tuple[str, ...], /) -> object: ...

    def leave(self) -> object: ...

    def end(self) -> object: ...


@dataclass(frozen=True)
class Sitting:
    """One run with the recording that is open for it, and the way in which it is shown."""

    desk: Desk
    session: Session
    run: Run
    edits: MomentActions
    rubric: Rubric
    voices: tuple[Voice, ...]
    """Who writes notes about the fragments: whose fragments they are, and then the others."""

    @property
    def language(self) -> str:
        """The language of the window."""
        return self.desk.settings.language

    @property
    def step(self) -> Step:
        """The step that the session is at."""
        return self.run.state.step

    @property
    def library(self) -> "Library":
        """The library that the session is in. Only there while it is open."""
        library = self.desk.library
        assert library is not None  # noqa: S101  (a run ends before its library is locked)
        return library

    @property
    def today(self) -> date:
        """The day on which it is shown."""
        return self.desk.today()

    @property
    def is_read_back(self) -> bool:
        """Whether it can only be read: it is over, or the library is open to look only."""
        return self.run.state.is_over or self.library.read_only

    @property
    def owner(self) -> str:
        """The pseudonym of whose learning this is: the work coordinator in the recording."""
        people = self.session.recording.participants
        return next((one.code for one in people if one.role is Role.COORDINATOR), "")

    @property
    def quick_mark(self) -> str:
        """The code of a mark without a meaning yet."""
        return self.rubric.first_mark

    def is_named(self, code: str) -> bool:
        """Whether a code was named, rather than being what every mark begins with.

        A kijkkader without a quick mark begins with its first code, which can be looked for too.
        """
        begins = code == self.quick_mark
        return not begins or (not self.rubric.quick_mark and code in self.run.state.focus)

    def words(self, words: Words) -> str:
        """Give a text of a guide or rubric in the language of the window."""
        return in_language(words, self.language)

    def chosen(self) -> tuple[Moment, ...]:
        """Give the chosen fragments that are still there, in the order of choosing."""
        found = (self.session.moment(one) for one in self.run.state.chosen)
        return tuple(one for one in found if one is not None)
