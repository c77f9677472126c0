"""The doors of a library to what somebody learns: insights, try-outs, what came of them.

What came from a recording is shown and changed as long as that recording may be looked at for own
learning, and is destroyed with it. What its owner made their own stays.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from annotations.client_notes import ReleasedNote
from annotations.consent import NotAllowed
from annotations.learning import LearningEntry, Line, lines, open_entries, to_look_for
from annotations.library.gate import Gate
from annotations.library.known_words import Answered, known_words
from annotations.library.rooms import Rooms
from annotations.model import Purpose, Recording, Role
from annotations.numbers import may_be_citizen_number, refuse_citizen_numbers
from annotations.plan_text import Finding, Known, check, may_quote
from annotations.store.catalogue import Work
from annotations.store.learning import LearningRepository
from annotations.trouble import Refused, Trouble, translatable

PLAN_LENGTH_MAX: Final = 20_000

_PLAN: Final = "plan_text|{}"
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


class NotOwnYet(Refused):
    """A text holds something of a recording, so it cannot stay without it; `findings` say what."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(
            translatable(
                "Trouble",
                "This still names a person, a recording, a time, or words of somebody else. Say it"
                " in other words first.",
            )
        )
        self.findings = findings


class NoLongerThere(Refused):
    """The entry that was asked for was taken away, or went with its recording."""


class Learning:
    """What a library does for who learns. `Library` is one; it is not used by itself."""

    _rooms: Rooms
    _gate: Gate
    # What stood on a line and was changed or taken away here, so that it can be put back: as
    # numbers only, which do not hold words of a recording that goes.
    _taken_away: frozenset[int] = frozenset()

    if TYPE_CHECKING:

        def released_notes(
            self, number: int, today: date | None = None
        ) -> tuple[ReleasedNote, ...]:
            """Give what a client let others read. `ClientSide` does."""

    def learning(self, owner: str, today: date | None = None) -> tuple[Line, ...]:
        """Give the lines of one person; entries of what may not be looked at are left out.

        Raises Damaged when a text does not open.
        """
        every, shown = self._entries(owner, today)
        return lines(one for one in every if one.id in shown)

    def open_try_outs(
        self, owner: str, number: int | None = None, today: date | None = None
    ) -> tuple[LearningEntry, ...]:
        """Give the try-outs without a yield, oldest first; those to look for in this recording.

        A yield that may not be looked at counts too: its try-out is not asked for again.
        """
        every, shown = self._entries(owner, today)
        if number is None:
            found = open_entries(every)
        else:
            found = to_look_for(every, number, self._rooms.recording(number).held_on)
        return tuple(one for one in found if one.id in shown and one.text.strip())

    def owners(self) -> tuple[str, ...]:
        """Give the pseudonyms of the coordinators in recordings, and of who wrote something."""
        with self._rooms.catalogue.reading() as work:
            coordinators = {
                person.code
                for one in work.recordings.all()
                for person in one.participants
                if person.role is Role.COORDINATOR
            }
            return tuple(sorted(coordinators | self._repository(work).owners()))

    def keep_entry(self, entry: LearningEntry, *, instead_of: UUID | None = None) -> LearningEntry:
        """Keep an entry, new or changed, on disk when this returns; gives it back.

        `instead_of` is an entry that goes in the same commit: an entry stays with its recording,
        so another one takes its place when its owner chooses another recording.
        A theme is shared by its line, so it may name nothing of a recording, and changes for all.
        Words that stood on its line already, or did until they went through this library, may stay
        whatever they are taken for today.
        Raises NotAllowed, NotOwnYet, MayBeCitizenNumber, Refused, PlaceTrouble; then nothing is
        changed.
        """
        if not any(map(str.strip, entry.texts())):
            raise Refused(translatable("Trouble", "Write what you want to keep first."))
        self._refuse_new(entry)
        recording = None if entry.number is None else self._rooms.recording(entry.number)
        self._refuse_stranger(entry.owner, recording)
        day = self._gate.days.today()
        if not entry.written_us:
            written_us = (self._gate.days.now() - _EPOCH) // _MICROSECOND
            entry = replace(entry, written_us=written_us)
        with self._rooms.catalogue.writing() as work:
            self._require_open(work, None if recording is None else recording.id, day)
            repository = self._repository(work)
            self._note_before(repository, entry.id, instead_of)
            if instead_of is not None and instead_of != entry.id:
                self._require_open(work, _recording_of(repository, instead_of), day)
                repository.drop(instead_of)
            repository.put(entry, None if recording is None else recording.id)
            repository.share_theme(entry)
        return entry

    def drop_entry(self, entry_id: UUID) -> LearningEntry:
        """Take an entry away; gives it, so that `keep_entry` can put it back. Raises Refused."""
        day = self._gate.days.today()
        with self._rooms.catalogue.writing() as work:
            entry = self._found(work, entry_id, day)
            self._note_before(self._repository(work), entry_id)
            self._repository(work).drop(entry_id)
        return entry

    def make_own(self, entry_id: UUID) -> LearningEntry:
        """Keep an entry that its owner read again as their own, so that it outlives its recording.

        It has no recording, moments or quote any more; there is no way back to them. Raises
        NotOwnYet while its words hold something of a recording.
        """
        day = self._gate.days.today()
        with self._rooms.catalogue.reading() as work:
            own = self._found(work, entry_id, day).made_own()
        self._refuse_traces(*own.texts())
        with self._rooms.catalogue.writing() as work:
            if self._found(work, entry_id, day).made_own() != own:
                raise Refused(translatable("Trouble", "This has changed. Read it again first."))
            self._repository(work).make_own(own)
        return own

    def check_plan_text(self, text: str) -> tuple[Finding, ...]:
        """Find what may not leave: people, recordings, times, days and words of others.

        Compares with everything written and said that may be looked at today, which takes time in
        a large library.
        """
        return check(text, self._known([text]))

    def plan_text(self, owner: str) -> str:
        """Give the text for a learning plan that somebody was writing; "" when there is none."""
        with self._rooms.catalogue.reading() as work:
            return work.facts(self._rooms.vault.ledger_cipher).get(_PLAN.format(owner)) or ""

    def keep_plan_text(self, owner: str, text: str) -> None:
        """Keep the text for a learning plan; it outlives every recording.

        Raises NotOwnYet while it holds something of one, Refused for who is no coordinator.
        """
        if len(text) > PLAN_LENGTH_MAX:
            words = translatable("Trouble", "Keep this text under {most} characters.")
            raise Refused(words, most=PLAN_LENGTH_MAX)
        self._refuse_stranger(owner, None)
        self._refuse_traces(text)
        with self._rooms.catalogue.writing() as work:
            work.facts(self._rooms.vault.ledger_cipher).set(_PLAN.format(owner), text)

    def _entries(
        self, owner: str, today: date | None
    ) -> tuple[tuple[LearningEntry, ...], frozenset[UUID]]:
        """Give every entry, without texts where it may not be looked at, and those that may."""
        allowed = self._allowed(today)[1]
        numbers = {None, *(one.number for one in allowed)}
        with self._rooms.catalogue.reading() as work:
            every = self._repository(work).all(owner, {one.id for one in allowed})
        return every, frozenset(one.id for one in every if one.number in numbers)

    def _allowed(
        self, today: date | None = None
    ) -> tuple[tuple[Recording, ...], dict[Recording, Answered]]:
        """Give every recording, and the answers about those that are open for own learning."""
        day = self._gate.days.today(today)
        with self._rooms.catalogue.reading() as work:
            every = work.recordings.all()
            answers = self._gate.of_all(work, every, day)
        own = Purpose.OWN_LEARNING
        return every, {one: answers[one.id] for one in every if answers[one.id][own].is_open}

    def _known(self, texts: Iterable[str]) -> Known:
        every, allowed = self._allowed()
        # What is too short to be a quote is compared with no notes and captions.
        readable = allowed if any(map(may_quote, texts)) else {}
        return known_words(self._rooms, every, readable, self._released)

    def _released(self, recording: Recording) -> Iterator[str]:
        with suppress(NotAllowed):
            yield from (note.text for note in self.released_notes(recording.number))

    def _refuse_traces(self, *texts: str) -> None:
        known = self._known(texts)
        findings = tuple(finding for text in texts for finding in check(text, known))
        if findings:
            raise NotOwnYet(findings)

    def _refuse_new(self, entry: LearningEntry) -> None:
        """Refuse what may not stay, but for what stood on the line already."""
        numbered = any(map(may_be_citizen_number, entry.texts()))
        known = self._known(_lasting(entry))
        if not numbered and not any(check(text, known) for text in _lasting(entry)):
            return
        every, _ = self._entries(entry.owner, None)
        stood = self._taken_away.union(*map(_marks, every))
        texts = (one for one in entry.texts() if _mark(entry, one) not in stood)
        refuse_citizen_numbers(*texts)
        lasting = [one for one in _lasting(entry) if _mark(entry, one, lasts=True) not in stood]
        self._refuse_traces(*lasting)

    def _note_before(self, repository: LearningRepository, *changed: UUID | None) -> None:
        """Remember what entries say that are about to change or go; some may not be there."""
        for entry_id in filter(None, changed):
            with suppress(Trouble):
                self._taken_away |= _marks(repository.find(entry_id))

    def _refuse_stranger(self, owner: str, recording: Recording | None) -> None:
        """Refuse who is not a coordinator in the recording, or in none at all."""
        if recording is None:
            known = owner in self.owners()
        else:
            people = recording.participants
            known = any(one.code == owner and one.role is Role.COORDINATOR for one in people)
        if not known:
            text = translatable("Trouble", "{owner} is not a work coordinator in this recording.")
            raise Refused(text, owner=owner)

    def _found(self, work: Work, entry_id: UUID, day: date) -> LearningEntry:
        repository = self._repository(work)
        self._require_open(work, _recording_of(repository, entry_id), day)
        return repository.find(entry_id)

    def _require_open(self, work: Work, recording_id: UUID | None, day: date) -> None:
        """Ask the gate inside a unit of work; what is one's own asks nobody. Raises NotAllowed."""
        if recording_id is not None:
            recording = work.recordings.current(recording_id)
            self._gate.require_inside(work, recording, Purpose.OWN_LEARNING, day)

    def _repository(self, work: Work) -> LearningRepository:
        return work.learning(self._rooms.vault.ledger_cipher)


def _recording_of(repository: LearningRepository, entry_id: UUID) -> UUID | None:
    try:
        return repository.recording_of(entry_id)
    except Refused as gone:
        raise NoLongerThere(gone.text) from gone


def _lasting(entry: LearningEntry) -> tuple[str, ...]:
    """Give the texts that stay without the recording, so that they may hold nothing of it."""
    return entry.texts() if entry.is_own else (entry.theme,)


def _marks(entry: LearningEntry) -> frozenset[int]:
    every = {_mark(entry, text) for text in entry.texts()}
    return frozenset(every | {_mark(entry, text, lasts=True) for text in _lasting(entry)})


def _mark(entry: LearningEntry, text: str, *, lasts: bool = False) -> int:
    """Give a number for a text on a line that tells nobody what it says."""
    return hash((entry.line_id, lasts, text))
