"""One guided session, open for use: each thing that happens in it is one commit."""

from collections.abc import Callable, Mapping
from threading import RLock
from typing import Final
from uuid import UUID, uuid4

from annotations.guided.engine import RunState, condensed, happen
from annotations.guided.model import (
    Chose,
    Ended,
    Entered,
    Event,
    Focused,
    Left,
    Paused,
    SessionLine,
    Spent,
    Stretched,
    TakenUp,
    Wrote,
)
from annotations.library.gate import Gate
from annotations.library.guard import Guard
from annotations.library.guided_choices import refuse_unknown_codes, refuse_without_working
from annotations.library.guided_going import fields_beside
from annotations.library.guided_line import is_sealed, line_of, purposes_of, state_of
from annotations.library.rooms import Rooms
from annotations.model import BlobKind, Purpose, Recording
from annotations.numbers import refuse_citizen_numbers
from annotations.store.blobs import Blob
from annotations.store.catalogue import Work
from annotations.store.guided import KeptEvent, KeptSession
from annotations.trouble import Refused, translatable
from rubrics.guides_model import SessionGuide

_HEARTBEAT_MAX_S: Final = 3_600


def _never() -> bool:
    return False


class GuidedRun:
    """A session that somebody is in. What it returns is on disk. Any thread may use it.

    Once a decision, a new day or a withdrawal closes one of its purposes, or it is taken up in
    another place, everything here raises.

    Of a sealed session nothing is kept here but when it began and ended, for where somebody stood
    tells what they said: its steps are in the client's notebook. It ends only while that is open.
    """

    def __init__(
        self,
        rooms: Rooms,
        gate: Gate,
        recording: Recording,
        guide: SessionGuide,
        session: KeptSession,
        notebook_is_open: Callable[[], bool] = _never,
    ) -> None:
        """Take up what was kept of it. Raises Damaged."""
        self._notebook_is_open = notebook_is_open
        self._is_sealed = is_sealed(guide, session)
        self.recording = recording
        self.guide = guide
        self.purposes: Final = purposes_of(guide, session)
        self.watches: Final = tuple(Watch(self, purpose) for purpose in self.purposes)
        self._rooms = rooms
        self._guard = Guard(gate, recording, self.purposes)
        self._session = session
        self._happening = RLock()
        with rooms.catalogue.reading() as work:
            self._kept = list(work.guided.events(session))
        self._state = state_of(guide, session, self._kept)

    @property
    def session_id(self) -> UUID:
        """The identity of this session."""
        return self._session.id

    @property
    def state(self) -> RunState:
        """Where it stands. Raises Refused once it is closed."""
        self._guard.require()
        return self._state

    @property
    def line(self) -> SessionLine:
        """The session as a list shows it."""
        state = self.state
        return line_of(self._session, self.recording, state.step.id)

    @property
    def is_beside_released(self) -> bool:
        """Whether something was written in a step that shows what the client released."""
        texts = self._state.texts
        return any(texts.get(one) for one in fields_beside(self.guide))

    def go_on(self) -> RunState:
        """Go to the next step; from the last one it stays."""
        return self._to(self.state.index + 1)

    def back(self) -> RunState:
        """Go to the step before; from the first one it stays."""
        return self._to(self.state.index - 1)

    def enter(self, step_id: str) -> RunState:
        """Go to this step. Raises Refused when the guide has none."""
        self._refuse_sealed()
        state = self.state
        if state.step.id == step_id and not state.is_over:
            return state
        return self._happen(lambda at: Entered(at, step_id))

    def stretch(self, minutes: int) -> RunState:
        """Give the step that it stands at more minutes."""
        self._refuse_sealed()
        return self._happen(lambda at: Stretched(at, self._state.step.id, minutes))

    def spend(self, seconds: int) -> RunState:
        """Keep that time went by in this step: call it every few seconds while it is looked at.

        Time that goes by in a session that was left or is over is not counted, nor in a sealed one.
        """
        state = self.state
        if seconds <= 0 or state.is_left or state.is_over or self._is_sealed:
            return state
        most = min(seconds, _HEARTBEAT_MAX_S)
        return self._happen(lambda at: Spent(at, self._state.step.id, most))

    def pause(self, position_ms: int, by: str) -> RunState:
        """Keep that somebody asked to stop the film; `by` is the identity of a role.

        With "" it is not said who; a pause at the same time of the film then says it.
        """
        self._refuse_sealed()
        return self._happen(lambda at: Paused(at, position_ms, by))

    def write(self, field_id: str, text: str) -> RunState:
        """Keep the text of a field, in place of what was there. Raises MayBeCitizenNumber."""
        self._refuse_sealed()
        refuse_citizen_numbers(text)
        state = self.state
        if not state.is_over and state.texts.get(field_id) == text:
            return state
        return self._happen(lambda at: Wrote(at, field_id, text))

    def choose(self, moment_ids: tuple[UUID, ...]) -> RunState:
        """Keep which moments are the chosen ones, in place of those that were.

        Raises Refused where the guide asks for one that works and no room is left for it.
        """
        self._refuse_sealed()
        chosen, guide, recording_id = tuple(moment_ids), self.guide, self.recording.id
        return self._happen(
            lambda at: Chose(at, chosen),
            lambda work: refuse_without_working(work, recording_id, guide, chosen),
        )

    def focus(self, codes: tuple[str, ...]) -> RunState:
        """Keep which codes are looked for, in place of those that were.

        Raises Refused for codes that are not in the kijkkader.
        """
        self._refuse_sealed()
        focus, recording_id = tuple(codes), self.recording.id
        return self._happen(
            lambda at: Focused(at, focus),
            lambda work: refuse_unknown_codes(work, recording_id, focus),
        )

    def leave(self) -> RunState:
        """Leave it, to be taken up later; nothing happens in this run any more."""
        state = self.state
        still = state.is_left or state.is_over or self._is_sealed
        return state if still else self._happen(Left)

    def end(self) -> RunState:
        """Bring it to its end. What was written stays; nothing can be added.

        Raises Refused for a sealed session whose notebook is not open.
        """
        state = self.state
        if state.is_over:
            return state
        if self._is_sealed and not self._notebook_is_open():
            text = translatable("Trouble", "Only with the facilitator's key can this be changed.")
            raise Refused(text)
        day = self._guard.day
        return self._happen(Ended, lambda work: work.guided.end(self._session.id, day))

    def take_up(self) -> RunState:
        """Note that it was taken up today, unless it was here today all along."""
        state = self.state
        days = (self._session.begun_on, *state.taken_up_on)
        if state.is_over or self._is_sealed or self._rooms.vault.read_only:
            return state
        if not state.is_left and self._guard.day == days[-1]:
            return state
        return self._happen(lambda at: TakenUp(at, at))

    def close(self) -> None:
        """Let go. It can be taken up again where it is."""
        closed = Refused(translatable("Trouble", "This session was closed. Take it up again."))
        self.shut(self._guard.refusal or closed)

    def shut(self, refusal: Refused) -> None:
        """Stop at once; from now on everything raises this."""
        self._guard.shut(refusal)

    def _to(self, index: int) -> RunState:
        steps = self.guide.steps
        return self.enter(steps[min(max(index, 0), len(steps) - 1)].id)

    def _happen(
        self,
        event_at: Callable[..., Event],
        also: Callable[[Work], None] = lambda _work: None,
    ) -> RunState:
        with self._happening:
            self._guard.require()
            event = event_at(self._guard.day)
            state = happen(self._state, event)
            needless, event = self._condensed(event)
            kept = KeptEvent(uuid4(), event)
            instead_of = {self._kept[index].id for index in needless}
            with self._rooms.catalogue.writing() as work:
                self._guard.require_inside(work)
                work.guided.find(self._session.id)
                work.guided.add(self._session, kept, instead_of)
                also(work)
                session = work.guided.find(self._session.id)
            self._kept = [one for one in self._kept if one.id not in instead_of] + [kept]
            self._session, self._state = session, state
        return state

    def _condensed(self, event: Event) -> tuple[tuple[int, ...], Event]:
        if self._is_sealed:
            return tuple(range(len(self._kept))), event
        return condensed([one.event for one in self._kept], event)

    def _refuse_sealed(self) -> None:
        if self._is_sealed:
            raise Refused(
                translatable("Trouble", "In this session, what is noted goes into sealed notes.")
            )


def holds_beside(opened: object, purpose: Purpose | None) -> bool:
    """Whether something that is open for another purpose holds in memory what goes with this."""
    is_review = purpose is Purpose.CLIENT_REVIEW
    return is_review and isinstance(opened, Watch) and opened.run.is_beside_released


class Watch:
    """Stands for a session among what is open for one of its purposes, so that a no reaches it."""

    def __init__(self, run: GuidedRun, purpose: Purpose) -> None:
        self.run = run
        self.recording = run.recording
        self.purpose = purpose

    def close(self) -> None:
        """Let go of the session."""
        self.run.close()

    def shut(self, refusal: Refused) -> None:
        """Stop the session at once."""
        self.run.shut(refusal)

    def renew(self, blobs: Mapping[BlobKind, Blob]) -> None:
        """Take over nothing: a session reads no sealed file."""
