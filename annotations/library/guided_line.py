"""What a guided session asks for before it opens, where it stands, and how a list shows it."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from annotations.guided.engine import RunState, fold, known
from annotations.guided.model import Ended, Event, SessionLine
from annotations.model import Purpose, Recording
from annotations.store.guided import KeptEvent, KeptSession
from annotations.trouble import Refused, translatable
from rubrics.guides import guide as shipped_guide
from rubrics.guides_model import SessionGuide


@dataclass(frozen=True, slots=True)
class SeenSession:
    """What a session came to, at one moment. A later no does not reach it: use it at once."""

    session_id: UUID
    line: SessionLine
    state: RunState
    purposes: tuple[Purpose, ...]


def purposes_of(guide: SessionGuide, session: KeptSession | None = None) -> tuple[Purpose, ...]:
    """Give the purposes that must be open: those of the guide, and those it was begun with.

    Raises Refused for a guide that asks for none, for then no permission would be asked, and for a
    sealed one that does not ask whether the client may look back.
    """
    named = tuple(dict.fromkeys(map(Purpose, guide.purposes)))
    sealed = guide.sealed or (session is not None and session.sealed)
    needed = (named,) if session is None else (named, session.purposes)
    if not all(needed) or (sealed and not all(Purpose.CLIENT_REVIEW in one for one in needed)):
        raise Refused(
            translatable(
                "Trouble", "This guide does not say what is to be allowed. It is not used."
            )
        )
    return tuple(dict.fromkeys(one for each in needed for one in each))


def is_sealed(guide: SessionGuide, session: KeptSession) -> bool:
    """Whether what happens in a session is in its notebook alone."""
    return guide.sealed or session.sealed


def state_of(guide: SessionGuide, session: KeptSession, kept: Iterable[KeptEvent]) -> RunState:
    """Give where a session stands, by all that was kept of it.

    Of a sealed one only the end counts; another version of its guide takes up what it knows. Raises
    Refused for what its guide does not know.
    """
    events: Iterable[Event] = (one.event for one in kept)
    if is_sealed(guide, session):
        events = (one for one in events if isinstance(one, Ended))
    if session.guide_version != guide.version:
        events = known(guide, events)
    return fold(guide, events)


def line_of(session: KeptSession, recording: Recording, step_id: str | None) -> SessionLine:
    """Give a session as a list shows it; where a sealed one stands is in its notebook alone."""
    return SessionLine(
        id=session.id,
        number=recording.number,
        guide_id=session.guide_id,
        guide_version=session.guide_version,
        begun_on=session.begun_on,
        ended_on=session.ended_on,
        step_id=None if session.sealed else step_id,
        days_since=max(0, (session.begun_on - recording.held_on).days),
        sealed=session.sealed,
        facilitator_id=session.facilitator_id,
    )


def guide_of(guide_id: str) -> SessionGuide:
    """Give a guide that comes with the program. Raises Refused when there is none by this name."""
    try:
        return shipped_guide(guide_id)
    except KeyError as error:
        text = translatable("Trouble", "The guide of this session is not in this program.")
        raise Refused(text) from error
