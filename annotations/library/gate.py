"""The one gate: every use of a recording asks it, and gets a yes, or a no with the reason.

Playing, tagging, listing, small pictures, search, counting, exporting: whoever opens a door to what
is in a recording asks here, and nobody else asks `consent.answer`.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from annotations.consent import Answer, NotAllowed, answer
from annotations.library.days import Days
from annotations.library.rooms import Rooms
from annotations.model import Decision, Purpose, Recording, RecordingState
from annotations.store.catalogue import Work
from annotations.trouble import translatable


class ConditionNotKept(NotAllowed):
    """It is allowed on a condition that this use cannot keep."""

    def __init__(self, answer: Answer, recording: str) -> None:
        super().__init__(answer, recording)
        self.text = translatable(
            "Trouble",
            "{recording} stays closed: it is allowed only on a condition that this program cannot"
            " keep, such as a blurred face or a changed voice. Only a yes without that condition"
            " opens it.",
        )


class Answers(Mapping[Purpose, Answer]):
    """What holds on one day for every purpose; each is worked out when it is asked for.

    A list of a thousand recordings asks one purpose of all, and the others of a screenful.
    """

    def __init__(self, recording: Recording, decisions: Iterable[Decision], today: date) -> None:
        present = recording.state is RecordingState.PRESENT
        self._participants = recording.participants if present else ()
        self._today = today
        self._decisions: defaultdict[Purpose, list[Decision]] = defaultdict(list)
        for decision in decisions:
            self._decisions[decision.purpose].append(decision)
        self._found: dict[Purpose, Answer] = {}

    def __getitem__(self, purpose: Purpose) -> Answer:
        found = self._found.get(purpose)
        if found is None:
            purpose = Purpose(purpose)
            decisions = self._decisions.get(purpose, ())
            found = answer(purpose, self._participants, decisions, self._today)
            self._found[purpose] = found
        return found

    def __iter__(self) -> Iterator[Purpose]:
        return iter(Purpose)

    def __len__(self) -> int:
        return len(Purpose)


class Gate:
    """What may be done with the recordings of one open library, on the program's day."""

    def __init__(self, rooms: Rooms, days: Days) -> None:
        self._rooms = rooms
        self.days = days

    @property
    def others_write(self) -> bool:
        """Whether this only looks on, so that another program may decide."""
        return self._rooms.catalogue.read_only

    def all(self, recording: Recording, today: date | None = None) -> Answers:
        """Answer for every purpose of one recording."""
        day = self.days.today(today)
        with self._rooms.catalogue.reading() as work:
            return Answers(recording, work.decisions.of(recording.id), day)

    def all_now(self, recording: Recording) -> tuple[Recording, Answers]:
        """Answer for every purpose of a recording as it is now, with who came in since.

        Both are of one reading. Raises Refused when it was withdrawn.
        """
        day = self.days.today()
        with self._rooms.catalogue.reading() as work:
            now = work.recordings.current(recording.id)
            return now, Answers(now, work.decisions.of(now.id), day)

    def ask(self, recording: Recording, purpose: Purpose, today: date | None = None) -> Answer:
        """Say whether this purpose is open, and whose side is closed."""
        return self.all(recording, today)[purpose]

    def require(self, recording: Recording, purpose: Purpose, today: date | None = None) -> Answer:
        """Give the answer when it is open. Raises NotAllowed, also for a face to be blurred."""
        return _open(self.ask(recording, purpose, today), recording)

    def require_now(self, recording: Recording, purposes: Iterable[Purpose]) -> None:
        """Ask as `require` does, of a recording as it is now. Raises NotAllowed, Refused."""
        now, answers = self.all_now(recording)
        for purpose in purposes:
            _open(answers[purpose], now)

    def require_inside(
        self, work: Work, recording: Recording, purpose: Purpose, today: date
    ) -> Recording:
        """Ask as `require` does, inside a unit of work that writes; gives what is there now.

        What was decided since the last question is counted, and nothing more can be until the unit
        of work ends. `today` is the program's day. Raises NotAllowed, Refused.
        """
        now = work.recordings.current(recording.id)
        _open(Answers(now, work.decisions.of(now.id), today)[purpose], now)
        return now

    def of_all(
        self, work: Work, recordings: Iterable[Recording], today: date
    ) -> dict[UUID, Answers]:
        """Answer for many recordings inside one unit of work. `today` is the program's day."""
        decisions = work.decisions.by_recording()
        return {one.id: Answers(one, decisions.get(one.id, ()), today) for one in recordings}


def _open(found: Answer, recording: Recording) -> Answer:
    if not found.allowed:
        raise NotAllowed(found, recording.label)
    if not found.is_open:
        raise ConditionNotKept(found, recording.label)
    return found


def are_open(answers: Mapping[Purpose, Answer], purposes: Collection[Purpose]) -> bool:
    """Whether each of these is open. False for none: what asks for nothing is not shown."""
    return bool(purposes) and all(answers[one].is_open for one in purposes)


def open_until(answers: Mapping[Purpose, Answer], purposes: Collection[Purpose]) -> date | None:
    """Give the last day on which all of these are open; None when no end is known."""
    ends = (answers[one].until for one in purposes)
    return min((end for end in ends if end is not None), default=None)


def veiled(recording: Recording) -> Recording:
    """Give the recording without the texts in it, for who may not look at it."""
    return replace(recording, kind="", film=replace(recording.film, sound_tracks=()))
