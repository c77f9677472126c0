"""What can happen in a guided session, as events that are kept. Frozen and checked.

Every event has `at`, the day on which it happened: at which time somebody looked is nobody's
business. What is kept of a session is its events and nothing else: a session that was broken off
anywhere stands where its last event left it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from annotations.trouble import Damaged, translatable

TEXT_LENGTH_MAX: Final = 20_000
"""The longest text in one field, in characters."""


@dataclass(frozen=True, slots=True)
class Entered:
    """A step was gone to."""

    at: date
    step_id: str


@dataclass(frozen=True, slots=True)
class Spent:
    """Time went by in a step, in whole seconds."""

    at: date
    step_id: str
    seconds: int


@dataclass(frozen=True, slots=True)
class Stretched:
    """A step was given more minutes."""

    at: date
    step_id: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Paused:
    """Somebody asked to stop the film. `by` is the identity of a role in the guide.

    It is "" as long as nobody said who asked; the next pause at that place says it.
    """

    at: date
    position_ms: int
    by: str


@dataclass(frozen=True, slots=True)
class Wrote:
    """The text of a field is now this."""

    at: date
    field_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Chose:
    """These moments are now the chosen ones, in this order."""

    at: date
    moment_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Focused:
    """These codes, by full name, are now what is looked for in this session."""

    at: date
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Left:
    """The session was left, to be taken up later."""

    at: date


@dataclass(frozen=True, slots=True)
class TakenUp:
    """The session was taken up again on this day."""

    at: date
    on: date


@dataclass(frozen=True, slots=True)
class Ended:
    """The session is over."""

    at: date


Event = Entered | Spent | Stretched | Paused | Wrote | Chose | Focused | Left | TakenUp | Ended

_KINDS: Final[Mapping[str, type[Event]]] = {
    "entered": Entered,
    "spent": Spent,
    "stretched": Stretched,
    "paused": Paused,
    "wrote": Wrote,
    "chose": Chose,
    "focused": Focused,
    "left": Left,
    "taken_up": TakenUp,
    "ended": Ended,
}
_DAY_LENGTH: Final = len("2026-11-20")
_NAMES: Final = {kind: name for name, kind in _KINDS.items()}


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A guided session as a list shows it. `step_id` is where it stands; None when nowhere.

    `days_since` counts the days from the conversation to the day on which the session was begun.
    """

    id: UUID
    number: int
    guide_id: str
    guide_version: str
    begun_on: date
    ended_on: date | None
    step_id: str | None
    days_since: int
    sealed: bool = False
    facilitator_id: UUID | None = None

    @property
    def is_over(self) -> bool:
        """Whether it was brought to its end."""
        return self.ended_on is not None


def to_json(event: Event) -> str:
    """Write an event as JSON."""
    told: dict[str, Any] = {"kind": _NAMES[type(event)]}
    for name in event.__dataclass_fields__:
        told[name] = _plain(getattr(event, name))
    return json.dumps(told)


def from_json(text: str) -> Event:
    """Read an event that `to_json` wrote. Raises Damaged."""
    try:
        told = json.loads(text)
        kind = _KINDS[told.pop("kind")]
        event = kind(**{name: _READ.get(name, _same)(value) for name, value in told.items()})
        _assert_kinds(event)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        words = translatable("Trouble", "A step of a guided session cannot be read: it is damaged.")
        raise Damaged(words) from error
    return event


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return [str(one) for one in value] if isinstance(value, tuple) else value


def _same(value: object) -> object:
    return value


def _day(value: str) -> date:
    # What was kept with a time once is read as the day that it was.
    return date.fromisoformat(value[:_DAY_LENGTH])


def _identities(value: list[str]) -> tuple[UUID, ...]:
    return tuple(UUID(one) for one in value)


_READ: Final[Mapping[str, Any]] = {
    "at": _day,
    "on": date.fromisoformat,
    "moment_ids": _identities,
    "codes": tuple,
}
_NUMBERS: Final = ("seconds", "minutes", "position_ms")
_WORDS: Final = ("step_id", "field_id", "text", "by")


def _assert_kinds(event: Event) -> None:
    for name in event.__dataclass_fields__:
        value = getattr(event, name)
        if name in _NUMBERS and type(value) is not int:
            raise ValueError(name)
        if name in _WORDS and not isinstance(value, str):
            raise ValueError(name)
        if name == "codes" and not all(isinstance(one, str) for one in value):
            raise ValueError(name)
