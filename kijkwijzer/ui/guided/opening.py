"""Opening what a guided session needs: the film, the session, and the kijkkader of its marks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from annotations.model import Purpose
from annotations.trouble import Refused, translatable
from kijkwijzer.session import Session
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.guided.sitting import Run
from kijkwijzer.ui.guided.voices import voices_beside
from rubrics.guides_model import SessionGuide
from rubrics.model import Rubric

if TYPE_CHECKING:
    from annotations.library import Library


@dataclass(frozen=True)
class Opened:
    """What a page of a session is made of. Close the film when it does not come to that."""

    session: Session
    run: Run
    rubric: Rubric
    beside: Mapping[str, Session] = field(default_factory=dict)
    """For each further role that writes notes, the layer that it writes in."""

    def close(self) -> None:
        """Let go of the film and of every layer."""
        for one in (self.session, *self.beside.values()):
            one.close()


def begin(desk: Desk, number: int, guide: SessionGuide, facilitator: UUID | None = None) -> Opened:
    """Begin a session about a recording. Slow. Raises Trouble; then no session was begun."""
    session = desk.open_film(number, Purpose(guide.purposes[0]))
    try:
        run = _library(desk).begin_session(number, guide, facilitator=facilitator)
        return _opened(desk, session, run)
    except BaseException:
        session.close()
        raise


def take_up(desk: Desk, session_id: UUID) -> Opened:
    """Go on with a session where it stands. Slow. Raises Trouble."""
    run = _library(desk).take_up(session_id)
    try:
        purpose = Purpose(run.guide.purposes[0])
        session = desk.open_film(run.line.number, purpose, run.state.chosen)
        return _opened(desk, session, run)
    except BaseException:
        run.close()
        raise


def _opened(desk: Desk, session: Session, run: Run) -> Opened:
    try:
        beside = voices_beside(_library(desk), session, run.guide)
    except BaseException:
        session.close()
        raise
    return Opened(session, run, desk.rubric_of(session), beside)


def closed_by(library: "Library", number: int, guide: SessionGuide) -> tuple[Refused, ...]:
    """Say why a guide cannot be used for a recording; nothing when it can."""
    reasons: dict[str, Refused] = {}
    for purpose in map(Purpose, guide.purposes):
        for reason in library.may(number, purpose).reasons():
            reasons.setdefault(str(reason), reason)
    return tuple(reasons.values())


def _library(desk: Desk) -> "Library":
    if desk.library is None:
        raise Refused(translatable("Trouble", "The library is locked. Open it first."))
    return desk.library
