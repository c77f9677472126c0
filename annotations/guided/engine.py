"""The session engine: what follows from what happened. Pure: no clock, no store, no window.

`happen` takes one event in, `fold` takes many. Both refuse what the guide does not know.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import reduce
from types import MappingProxyType
from typing import Any, Final, TypeVar
from uuid import UUID

from annotations.guided.model import (
    TEXT_LENGTH_MAX,
    Chose,
    Ended,
    Entered,
    Event,
    Focused,
    Left,
    Paused,
    Spent,
    Stretched,
    TakenUp,
    Wrote,
)
from annotations.trouble import Refused, translatable
from rubrics.guides_model import SessionGuide, Show, Step
from rubrics.reader import FOCUS_MAX

STRETCH_MAX: Final = 600
"""The most minutes that a step may be stretched to."""

_Value = TypeVar("_Value")
_NONE: Final[Mapping[str, Any]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class RunState:
    """Where a session stands. Never changed: each event gives a new one.

    `spent` (seconds) and `stretched` (minutes) are by step, where there is anything to tell.
    """

    guide: SessionGuide
    index: int = 0
    visited: frozenset[str] = frozenset()
    texts: Mapping[str, str] = field(default_factory=lambda: _NONE)
    chosen: tuple[UUID, ...] = ()
    focus: tuple[str, ...] = ()
    pauses: tuple[Paused, ...] = ()
    taken_up_on: tuple[date, ...] = ()
    is_left: bool = False
    is_over: bool = False
    spent: Mapping[str, int] = field(default_factory=lambda: _NONE)
    stretched: Mapping[str, int] = field(default_factory=lambda: _NONE)

    @property
    def step(self) -> Step:
        """The step that it stands at."""
        return self.guide.steps[self.index]

    @property
    def is_first(self) -> bool:
        """Whether there is no step before this one."""
        return self.index == 0

    @property
    def is_last(self) -> bool:
        """Whether there is no step after this one."""
        return self.index == len(self.guide.steps) - 1

    def minutes_allowed(self, step_id: str) -> int:
        """Give the time-box of a step with what it was stretched by, in minutes."""
        return _step(self.guide, step_id).minutes + self.stretched.get(step_id, 0)

    def spent_s(self, step_id: str) -> int:
        """Give the seconds that went by in a step."""
        return self.spent.get(_step(self.guide, step_id).id, 0)

    def text(self, field_id: str) -> str:
        """Give the text of a field; "" when nothing was written."""
        return self.texts.get(field_id, "")


def begun(guide: SessionGuide) -> RunState:
    """Give the state of a session in which nothing has happened yet."""
    return RunState(guide)


def fold(guide: SessionGuide, events: Iterable[Event]) -> RunState:
    """Give the state that these events lead to. Raises Refused for what the guide does not know."""
    return reduce(happen, events, begun(guide))


def happen(state: RunState, event: Event) -> RunState:
    """Give the state after one more event. Raises Refused when it cannot happen here."""
    if state.is_over:
        raise Refused(translatable("Trouble", "This session is over."))
    if state.is_left and not isinstance(event, TakenUp):
        raise Refused(translatable("Trouble", "This session was left. Take it up again first."))
    return _HAPPEN[type(event)](state, event)


def known(guide: SessionGuide, events: Iterable[Event]) -> tuple[Event, ...]:
    """Leave out what this version of the guide does not know, so that the rest can be taken up."""
    state, kept = begun(guide), []
    for event in events:
        try:
            state = happen(state, event)
        except Refused:
            continue
        kept.append(event)
    return tuple(kept)


def condensed(events: Sequence[Event], new: Event) -> tuple[tuple[int, ...], Event]:
    """Say which earlier events need not be kept beside a new one, and what to keep of it.

    Folding what is left and then the event leads to the same state. What was typed over, and at
    which minutes somebody sat there, is nobody's business: only the last text and the sums stay.
    """
    same = tuple(index for index, old in enumerate(events) if _replaces(new, old))
    if not same:
        return (), new
    if isinstance(new, Spent):
        before = sum(
            old.seconds for old in events if isinstance(old, Spent) and old.step_id == new.step_id
        )
        return same, replace(new, seconds=new.seconds + before)
    return same, new


def _replaces(new: Event, old: Event) -> bool:
    if isinstance(new, Wrote):
        return isinstance(old, Wrote) and old.field_id == new.field_id
    if isinstance(new, Spent):
        return isinstance(old, Spent) and old.step_id == new.step_id
    if isinstance(new, Paused):
        return isinstance(old, Paused) and _says_who(new, old)
    return isinstance(new, (Chose, Focused)) and type(new) is type(old)


def _says_who(new: Paused, old: Paused) -> bool:
    """Whether a pause is an earlier one of which it was not said who asked for it."""
    return not old.by and old.position_ms == new.position_ms


def _entered(state: RunState, event: Entered) -> RunState:
    step = _step(state.guide, event.step_id)
    return replace(
        state, index=state.guide.steps.index(step), visited=state.visited | {event.step_id}
    )


def _spent(state: RunState, event: Spent) -> RunState:
    _step(state.guide, event.step_id)
    _refuse_negative(event.seconds)
    return replace(state, spent=_with(state.spent, event.step_id, _sum(state.spent, event)))


def _stretched(state: RunState, event: Stretched) -> RunState:
    stretched = state.stretched.get(event.step_id, 0) + event.minutes
    allowed = _step(state.guide, event.step_id).minutes + stretched
    if event.minutes <= 0 or allowed > STRETCH_MAX:
        text = translatable("Trouble", "A step can be stretched to {most} minutes at most.")
        raise Refused(text, most=STRETCH_MAX)
    return replace(state, stretched=_with(state.stretched, event.step_id, stretched))


def _paused(state: RunState, event: Paused) -> RunState:
    _refuse_negative(event.position_ms)
    if event.by and state.guide.role(event.by) is None:
        raise Refused(translatable("Trouble", "Nobody has this part in the session."))
    others = tuple(one for one in state.pauses if not _says_who(event, one))
    return replace(state, pauses=(*others, event))


def _wrote(state: RunState, event: Wrote) -> RunState:
    _refuse_unknown_field(state.guide, event.field_id)
    if len(event.text) > TEXT_LENGTH_MAX:
        text = translatable("Trouble", "This text is too long. Keep it under {most} characters.")
        raise Refused(text, most=TEXT_LENGTH_MAX)
    return replace(state, texts=_with(state.texts, event.field_id, event.text))


def _chose(state: RunState, event: Chose) -> RunState:
    most = _choose_max(state)
    if len(set(event.moment_ids)) < len(event.moment_ids):
        raise Refused(translatable("Trouble", "This fragment was chosen already."))
    if len(event.moment_ids) > most:
        text = translatable("Trouble", "Choose {most} fragments at most.")
        raise Refused(text, most=most)
    return replace(state, chosen=event.moment_ids)


def _focused(state: RunState, event: Focused) -> RunState:
    if len(set(event.codes)) < len(event.codes):
        raise Refused(translatable("Trouble", "This code was chosen already."))
    if len(event.codes) > FOCUS_MAX:
        text = translatable("Trouble", "Look for {most} things at most.")
        raise Refused(text, most=FOCUS_MAX)
    return replace(state, focus=event.codes)


def _left(state: RunState, _: Left) -> RunState:
    return replace(state, is_left=True)


def _taken_up(state: RunState, event: TakenUp) -> RunState:
    return replace(state, is_left=False, taken_up_on=(*state.taken_up_on, event.on))


def _ended(state: RunState, _: Ended) -> RunState:
    return replace(state, is_over=True)


_HAPPEN: Final[Mapping[type[Event], Callable[[RunState, Any], RunState]]] = {
    Entered: _entered,
    Spent: _spent,
    Stretched: _stretched,
    Paused: _paused,
    Wrote: _wrote,
    Chose: _chose,
    Focused: _focused,
    Left: _left,
    TakenUp: _taken_up,
    Ended: _ended,
}


def _step(guide: SessionGuide, step_id: str) -> Step:
    found = guide.step(step_id)
    if found is None:
        raise Refused(translatable("Trouble", "This session has no such step."))
    return found


def _refuse_unknown_field(guide: SessionGuide, field_id: str) -> None:
    if all(one.id != field_id for _, one in guide.fields()):
        raise Refused(translatable("Trouble", "This session has no such field."))


def _choose_max(state: RunState) -> int:
    """Give how many may be chosen: what this step says, or else the step for choosing."""
    if state.step.choose_max:
        return state.step.choose_max
    choosing = [step.choose_max for step in state.guide.steps if Show.CHOOSE in step.shows]
    return max(choosing, default=0)


def _refuse_negative(number: int) -> None:
    if number < 0:
        raise Refused(translatable("Trouble", "A time cannot be before the beginning."))


def _sum(spent: Mapping[str, int], event: Spent) -> int:
    return spent.get(event.step_id, 0) + event.seconds


def _with(values: Mapping[str, _Value], key: str, value: _Value) -> Mapping[str, _Value]:
    return MappingProxyType({**values, key: value})
