"""The doors of a library to guided sessions: begin one, take one up, and see which there are."""

from collections.abc import Callable, Iterable
from datetime import date
from uuid import UUID, uuid4

from annotations.guided.model import Entered, SessionLine
from annotations.library.gate import Gate, are_open
from annotations.library.guided_line import (
    SeenSession,
    guide_of,
    line_of,
    purposes_of,
    state_of,
)
from annotations.library.guided_run import GuidedRun as GuidedRun  # noqa: PLC0414  (given on)
from annotations.library.guided_run import Watch
from annotations.library.looking import Lookings
from annotations.library.notebook import OpenNotebook
from annotations.library.rooms import Rooms
from annotations.model import Recording
from annotations.store.catalogue import Work
from annotations.store.guided import KeptEvent, KeptSession
from annotations.trouble import Damaged, Refused, translatable
from rubrics.guides_model import SessionGuide


class Guiding:
    """What a library does for who looks back by a guide. `Library` is one."""

    _rooms: Rooms
    _gate: Gate
    _lookings: Lookings

    def begin_session(
        self,
        number: int,
        guide: SessionGuide,
        *,
        facilitator: UUID | None = None,
        today: date | None = None,
    ) -> GuidedRun:
        """Begin a guided session about a recording, at its first step.

        `facilitator` is the identity of who guides the client; a sealed guide needs one. Raises
        NotAllowed unless everyone allows every purpose of the guide, Refused for a guide that asks
        no permission.
        """
        recording = self._rooms.recording(number)
        purposes = purposes_of(guide)
        for purpose in purposes:
            self._gate.require(recording, purpose, today)
        if guide.sealed and facilitator is None:
            text = translatable("Trouble", "Choose who guides the client. They hold the key.")
            raise Refused(text)
        day = self._gate.days.today(today)
        session = _new_session(recording, guide, facilitator, day)
        with self._rooms.catalogue.writing() as work:
            for purpose in purposes:
                self._gate.require_inside(work, recording, purpose, day)
            if facilitator is not None:
                work.notebooks.facilitator(facilitator)
            work.guided.begin(session)
            if not session.sealed:
                first = Entered(day, guide.steps[0].id)
                work.guided.add(session, KeptEvent(uuid4(), first), ())
        return self._opened(recording, guide, session)

    def take_up(self, session_id: UUID, guide: SessionGuide | None = None) -> GuidedRun:
        """Open a session where it stands, whatever ended it before; an ended one is only read.

        `guide` is for one that does not come with the program. A run of the same session that is
        still open elsewhere stops. Raises NotAllowed, Refused, Damaged.
        """
        recording, found, session = self._session_of(session_id, guide)
        for other in self._lookings.at(recording):
            if isinstance(other, Watch) and other.run.session_id == session_id:
                other.shut(Refused(translatable("Trouble", "This session was taken up elsewhere.")))
        run = self._opened(recording, found, session)
        run.take_up()
        return run

    def session_state(self, session_id: UUID, guide: SessionGuide | None = None) -> SeenSession:
        """Give where a session stands, as it is kept; a run of it that is open stays open.

        Nothing is written. `guide` is for one that does not come with the program. Raises
        NotAllowed unless everyone allows every purpose of it, Refused, Damaged.
        """
        recording, found, session = self._session_of(session_id, guide)
        with self._rooms.catalogue.reading() as work:
            state = state_of(found, session, work.guided.events(session))
        line = line_of(session, recording, state.step.id)
        return SeenSession(session_id, line, state, purposes_of(found, session))

    def sessions(
        self, number: int | None = None, today: date | None = None
    ) -> tuple[SessionLine, ...]:
        """Give the sessions about one recording or all, where every purpose of each is open."""
        only = None if number is None else self._rooms.recording(number).id
        day = self._gate.days.today(today)
        with self._rooms.catalogue.reading() as work:
            recordings = {one.id: one for one in work.recordings.all() if only in (None, one.id)}
            answers = self._gate.of_all(work, recordings.values(), day)

            def is_open(session: KeptSession) -> bool:
                held = answers.get(session.recording_id)
                return held is not None and are_open(held, session.purposes)

            return tuple(_lines(work, recordings, is_open))

    def _session_of(
        self, session_id: UUID, guide: SessionGuide | None
    ) -> tuple[Recording, SessionGuide, KeptSession]:
        """Give a session with its recording and its guide. Raises NotAllowed, Refused."""
        with self._rooms.catalogue.reading() as work:
            session = work.guided.find(session_id)
            recording = work.recordings.current(session.recording_id)
        found = guide or guide_of(session.guide_id)
        for purpose in purposes_of(found, session):
            self._gate.require(recording, purpose)
        return recording, found, session

    def _opened(self, recording: Recording, guide: SessionGuide, session: KeptSession) -> GuidedRun:
        run = GuidedRun(
            self._rooms,
            self._gate,
            recording,
            guide,
            session,
            lambda: self._notebook_is_open(recording, session.id),
        )
        self._lookings.let_in(self._rooms, self._gate, *run.watches)
        return run

    def _notebook_is_open(self, recording: Recording, session_id: UUID) -> bool:
        return any(
            isinstance(one, OpenNotebook) and one.session_id == session_id and one.is_open
            for one in self._lookings.at(recording)
        )


def _lines(
    work: Work, recordings: dict[UUID, Recording], is_open: Callable[[KeptSession], bool]
) -> Iterable[SessionLine]:
    for session in work.guided.all():
        if is_open(session):
            step_id = _step_of(work, session)
            yield line_of(session, recordings[session.recording_id], step_id)


def _step_of(work: Work, session: KeptSession) -> str | None:
    """Give the step that a session stands at; None when that cannot be told, or not any more."""
    if session.sealed:
        return None
    try:
        guide = guide_of(session.guide_id)
        return state_of(guide, session, work.guided.events(session)).step.id
    except (Damaged, Refused):
        return None


def _new_session(
    recording: Recording, guide: SessionGuide, facilitator: UUID | None, day: date
) -> KeptSession:
    return KeptSession(
        id=uuid4(),
        recording_id=recording.id,
        guide_id=guide.id,
        guide_version=guide.version,
        purposes=purposes_of(guide),
        begun_on=day,
        ended_on=None,
        sealed=guide.sealed,
        facilitator_id=facilitator,
    )
