"""The library: one encrypted folder with recordings, decisions and moments, open for use."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self, Unpack
from uuid import UUID

from annotations.consent import Answer, NotAllowed
from annotations.library import consents, keeping
from annotations.library.arrival import Arrival, film_marks, sweep
from annotations.library.check import Check, CheckReport, Progress
from annotations.library.entries import Entry, read_entries
from annotations.library.looking import Looking, Lookings
from annotations.library.opening import open_rooms, put_catalogue
from annotations.library.rooms import Rooms, this_day
from annotations.library.search import Found, search
from annotations.model import (
    BlobKind,
    Decision,
    DecisionState,
    Purpose,
    Recording,
    RecordingDraft,
)
from annotations.store.moments import count_moments
from annotations.store.schema import SCHEMA, Migrated, Steps
from annotations.vault.vault import Vault

_OWN_RUBRIC: Final = ("vkn-eigen", "0.1")
_STEPS: Final = Steps()


@dataclass(frozen=True, slots=True)
class LibraryInfo:
    """What there is to say of a library as a whole. `schema` is the revision of its catalogue."""

    path: Path
    id: UUID
    created_at: datetime
    schema: str
    recordings: int
    moments: int
    size_bytes: int


class Library:
    """An open library. Any thread may use it; close it to lock it.

    Everything that shows or changes what is in a recording asks the decisions about it first.
    Whatever the disk refuses raises a PlaceTrouble, leaves nothing half-done, and the library
    stays usable.
    """

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._lookings = Lookings()

    @staticmethod
    def create(
        path: Path, passphrase: str, *, light: bool = False, allow_any_place: bool = False
    ) -> tuple["Library", str]:
        """Make a library in a new or empty folder: (the open library, its recovery key).

        `light` is for tests and practice. Raises Refused, PlaceTrouble; then nothing is left.
        """
        vault, recovery_key = Vault.create(
            path,
            passphrase,
            light=light,
            allow_any_place=allow_any_place,
            prepare=put_catalogue,
        )
        return Library(open_rooms(vault, _STEPS)), recovery_key

    @staticmethod
    def open(
        path: Path,
        secret: str,
        *,
        read_only: bool = False,
        allow_any_place: bool = False,
        steps: Steps = _STEPS,
    ) -> "Library":
        """Open a library with its passphrase or recovery key.

        An older schema is stepped up after an encrypted copy was kept (`migrated` tells); what a
        kill left of a recording that was coming in is cleared away. Raises what `Vault.open` does,
        NewerLibrary, Damaged.
        """
        vault = Vault.open(path, secret, read_only=read_only, allow_any_place=allow_any_place)
        library = Library(open_rooms(vault, steps))
        try:
            if not read_only:
                sweep(library._rooms)
        except BaseException:
            library.close()
            raise
        return library

    @property
    def path(self) -> Path:
        """The folder that holds everything."""
        return self._rooms.vault.path

    @property
    def id(self) -> UUID:
        """The identity of this library."""
        return self._rooms.vault.id

    @property
    def read_only(self) -> bool:
        """Whether it was opened to look only."""
        return self._rooms.vault.read_only

    @property
    def migrated(self) -> Migrated | None:
        """Which step up was made at opening, and where the copy of before lies; mostly None."""
        return self._rooms.catalogue.migrated

    def close(self) -> None:
        """Lock: forget the keys and let others open it. Twice is fine."""
        for looking in self._lookings.all():
            looking.close()
        self._rooms.catalogue.close()
        self._rooms.vault.close()

    def info(self) -> LibraryInfo:
        """Count what there is."""
        vault = self._rooms.vault
        with self._rooms.catalogue.reading() as work:
            recordings, moments = work.recordings.count(), count_moments(work.connection)
        return LibraryInfo(
            vault.path, vault.id, vault.created_at, SCHEMA, recordings, moments, vault.size_bytes()
        )

    def entries(self, today: date | None = None) -> tuple[Entry, ...]:
        """Give every recording with what may be done with it, in order of number."""
        return read_entries(self._rooms, today or this_day())

    def recording(self, number: int) -> Recording:
        """Give the recording with this number. Raises Refused when there is none."""
        return self._rooms.recording(number)

    @contextmanager
    def receive(
        self, draft: RecordingDraft, rubric: tuple[str, str] = _OWN_RUBRIC
    ) -> Iterator[Arrival]:
        """Take a recording in: write its files through the Arrival and call its `finish`.

        Leaving without `finish`, or by any exception, leaves nothing: no file, no key, no row.
        `rubric` is the (id, version) that its first layer is marked with.
        """
        arrival = Arrival(self._rooms, draft, rubric)
        try:
            arrival.begin()
            yield arrival
        finally:
            if arrival.recording is None:
                arrival.abandon()

    def known_film(self, source_sha256: bytes) -> int | None:
        """Give the number of the recording that has this file or these packets, or None."""
        with self._rooms.catalogue.reading() as work:
            return work.recordings.known_by(film_marks(self._rooms, source_sha256))

    def record_decision(
        self,
        number: int,
        participant_code: str,
        purpose: Purpose,
        state: DecisionState,
        valid_until: date | None = None,
        **how: Unpack[consents.How],
    ) -> Decision:
        """Add what a participant decided; a recording that it closes stops being shown at once.

        `how` takes given_how, language, conditions and decided_at.
        """
        recording = self.recording(number)
        wish = consents.Wish(participant_code, purpose, state, valid_until)
        decision = consents.record_decision(self._rooms, recording, wish, **how)
        self._shut_what_is_closed(recording)
        return decision

    def decisions(self, number: int) -> tuple[Decision, ...]:
        """Give every decision about a recording, oldest first."""
        recording = self.recording(number)
        with self._rooms.catalogue.reading() as work:
            return work.decisions.of(recording.id)

    def may(self, number: int, purpose: Purpose, today: date | None = None) -> Answer:
        """Say whether this purpose is open today, and if not, whose side is closed."""
        recording = self.recording(number)
        return consents.answer_for(self._rooms, recording, purpose, today or this_day())

    def look(
        self, number: int, purpose: Purpose = Purpose.OWN_LEARNING, today: date | None = None
    ) -> Looking:
        """Open a recording for one purpose. Raises NotAllowed, or Refused when there is none."""
        recording = self.recording(number)
        consents.require(self._rooms, recording, purpose, today or this_day())
        layer = keeping.layer_for(self._rooms, recording, purpose)
        with self._rooms.catalogue.reading() as work:
            blobs = work.blobs.of(recording.id)
        looking = Looking(self._rooms, recording, layer, purpose, blobs)
        self._lookings.add(looking)
        return looking

    def poster(self, number: int, today: date | None = None) -> bytes | None:
        """Give the small picture of a recording; None without one, or when it is not allowed."""
        recording = self.recording(number)
        if not self.may(number, Purpose.OWN_LEARNING, today).allowed:
            return None
        return keeping.read_blob(self._rooms, recording, BlobKind.POSTER)

    def search(self, text: str, today: date | None = None) -> tuple[Found, ...]:
        """Find recordings and moments that hold every word of `text`, where it is allowed."""
        return search(self._rooms, text, today or this_day())

    def check(
        self, progress: Progress | None = None, stopped: Callable[[], bool] | None = None
    ) -> CheckReport:
        """Verify every table, text, key and file; changes nothing. May run beside everything else.

        `progress` is told (bytes read, bytes in all); `stopped` is asked often.
        """
        check = Check(self._rooms)
        check.progress = progress or check.progress
        check.stopped = stopped or check.stopped
        return check.run()

    def keep_captions(self, number: int, language: str, vtt: str) -> None:
        """Keep captions (WebVTT text) in "nl" or "en", in place of those that there were."""
        recording = self.recording(number)
        keeping.keep_captions(self._rooms, recording, language, vtt)
        with self._rooms.catalogue.reading() as work:
            blobs = work.blobs.of(recording.id)
        for looking in self._lookings.at(recording):
            looking.renew(blobs)

    def remind_original(self, number: int, on: date | None) -> None:
        """Set the day to remind of the original file, which stays where it was; None clears it."""
        recording = self.recording(number)
        with self._rooms.catalogue.writing() as work:
            work.recordings.remind(recording.id, on)

    def originals_due(self, today: date | None = None) -> tuple[Recording, ...]:
        """Give the recordings whose original file there is to be a reminder of by now."""
        with self._rooms.catalogue.reading() as work:
            recordings = work.recordings.all()
        return tuple(keeping.originals_due(recordings, today or this_day()))

    def change_passphrase(self, passphrase: str, *, light: bool = False) -> None:
        """Let this passphrase open the library, and the one that opened it no longer."""
        self._rooms.vault.set_passphrase(passphrase, light=light)

    def new_recovery_key(self) -> str:
        """Make a recovery key; the one before it no longer opens the library."""
        return self._rooms.vault.new_recovery_key()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _shut_what_is_closed(self, recording: Recording) -> None:
        for looking in self._lookings.at(recording):
            found = self.may(recording.number, looking.purpose)
            if not found.allowed:
                looking.shut(NotAllowed(found, recording.label))
