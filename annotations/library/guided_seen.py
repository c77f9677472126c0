"""The door to a guided session for who only reads what it came to: nothing is written by that."""

from dataclasses import dataclass
from uuid import UUID

from annotations.guided.engine import RunState
from annotations.guided.model import SessionLine
from annotations.library.gate import Gate
from annotations.library.guided_line import guide_of, purposes_of
from annotations.library.guided_run import GuidedRun
from annotations.library.rooms import Rooms
from annotations.model import Purpose
from rubrics.guides_model import SessionGuide


@dataclass(frozen=True, slots=True)
class SeenSession:
    """What a session came to, at one moment. A later no does not reach it: use it at once."""

    session_id: UUID
    line: SessionLine
    state: RunState
    purposes: tuple[Purpose, ...]


class SeeingSessions:
    """What a library does for who reads a session. `Library` is one."""

    _rooms: Rooms
    _gate: Gate

    def session_state(self, session_id: UUID, guide: SessionGuide | None = None) -> SeenSession:
        """Give where a session stands, as it is kept; a run of it that is open stays open.

        `guide` is for one that does not come with the program. Raises NotAllowed unless everyone
        allows every purpose of it, Refused, Damaged.
        """
        with self._rooms.catalogue.reading() as work:
            session = work.guided.find(session_id)
            recording = work.recordings.current(session.recording_id)
        found = guide or guide_of(session.guide_id)
        for purpose in purposes_of(found, session):
            self._gate.require(recording, purpose)
        run = GuidedRun(self._rooms, self._gate, recording, found, session)
        return SeenSession(session_id, run.line, run.state, run.purposes)
