"""The library: one encrypted folder with recordings, decisions and moments, open for use."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self
from uuid import UUID

from annotations.library import keeping
from annotations.library.arrival import Arrival, film_marks, refuse_withdrawn, sweep
from annotations.library.auditing import anchor, noted
from annotations.library.check import Check, CheckReport, Progress
from annotations.library.client_side import ClientSide
from annotations.library.days import Days
from annotations.library.deciding import Deciding
from annotations.library.entries import Entry, read_entries
from annotations.library.gate import Gate, veiled
from annotations.library.guiding import Guiding
from annotations.library.kijkkaders import Kijkkaders
from annotations.library.learning import Learning
from annotations.library.leaving import Leaving
from annotations.library.ledger import LedgerCopy, forget, usual_folder
from annotations.library.opening import open_rooms, put_catalogue
from annotations.library.protection import Protection, protection_of
from annotations.library.rooms import Clock, Rooms, this_moment
from annotations.library.search import Found, search
from annotations.library.viewing import Viewing
from annotations.model import Purpose, Recording, RecordingDraft
from annotations.store.audit import Event
from annotations.store.schema import SCHEMA, Migrated, Steps
from annotations.trouble import Trouble
from annotations.vault.founding import Ground
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


class Library(Leaving, Deciding, Viewing, Guiding, Learning, ClientSide, Kijkkaders):
    """An open library. Any thread may use it; close it to lock it.

    Everything that shows or changes what is in a recording asks the decisions about it first.
    Whatever the disk refuses raises a PlaceTrouble, leaves nothing half-done, and the library
    stays usable.
    """

    def __init__(self, rooms: Rooms, ledger: LedgerCopy) -> None:
        super().__init__(rooms, ledger, None)
        self._gate = Gate(rooms, Days(rooms, ledger.write))

    @staticmethod
    def create(
        path: Path,
        passphrase: str,
        *,
        light: bool = False,
        allow_any_place: bool = False,
        ledgers: Path | None = None,
        clock: Clock = this_moment,
    ) -> tuple["Library", str]:
        """Make a library in a new or empty folder: (the open library, its recovery key).

        `light` is for tests and practice; `ledgers` and `clock` are as for `open`. Raises Refused,
        PlaceTrouble; then nothing is left.
        """
        ground, ledgers = Ground.of(path.absolute()), ledgers or usual_folder()
        vault, recovery_key = Vault.create(
            path,
            passphrase,
            light=light,
            allow_any_place=allow_any_place,
            prepare=put_catalogue,
        )
        try:
            return _opened(vault, _STEPS, ledgers, clock), recovery_key
        except BaseException:
            # Nobody has its recovery key, so nobody is to meet it.
            vault.close()
            ground.restore()
            forget(ledgers, vault.id)
            raise

    @staticmethod
    def open(  # noqa: PLR0913  (each is a choice of its own, and mostly left out)
        path: Path,
        secret: str,
        *,
        read_only: bool = False,
        allow_any_place: bool = False,
        steps: Steps = _STEPS,
        ledgers: Path | None = None,
        clock: Clock = this_moment,
    ) -> "Library":
        """Open a library with its passphrase or recovery key.

        An older schema is stepped up after an encrypted copy was kept (`migrated` tells). A
        withdrawal that was begun is finished, what this computer saw withdrawn is withdrawn again
        (`restored` tells), and what a kill left of a recording that was coming in is cleared away.
        `ledgers` is the folder where this computer remembers that. Permissions that are over by
        `clock` get an event that says so. Raises what `Vault.open` does, NewerLibrary, Damaged.
        """
        vault = Vault.open(path, secret, read_only=read_only, allow_any_place=allow_any_place)
        return _opened(vault, steps, ledgers, clock)

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
        """Lock: forget the keys and let others open it. Twice is fine.

        A withdrawal that runs in another thread locks it when it is done; this does not wait.
        """
        if self._last_out.locks(self._rooms.catalogue, self._lock):
            self._lookings.close()
        else:
            self._lock()

    def _lock(self) -> None:
        with ExitStack() as whatever_happens:
            whatever_happens.callback(self._rooms.vault.close)
            whatever_happens.callback(self._rooms.catalogue.close)
            self._lookings.close()
            if not self.read_only:
                # What was noted since is anchored on the next occasion when the disk refuses now.
                with suppress(Trouble, OSError):
                    anchor(self._rooms)
                    self._ledger.write()

    def info(self) -> LibraryInfo:
        """Count what there is; moments of what may be looked at only."""
        vault = self._rooms.vault
        with self._rooms.catalogue.reading() as work:
            recordings = work.recordings.count()
        moments = sum(entry.moments or 0 for entry in self.entries())
        return LibraryInfo(
            vault.path, vault.id, vault.created_at, SCHEMA, recordings, moments, vault.size_bytes()
        )

    def protection(self) -> Protection:
        """Say what guards this library: how it opens, and what a guess costs. Raises Damaged."""
        return protection_of(self._rooms)

    def entries(self, today: date | None = None) -> tuple[Entry, ...]:
        """Give every recording with what may be done with it, in order of number."""
        return read_entries(self._rooms, self._gate, today)

    def recording(self, number: int) -> Recording:
        """Give the recording with this number; without its texts when it may not be looked at.

        Raises Refused when there is none.
        """
        return self._shown(self._rooms.recording(number))

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
        """Give the number of the recording that has this file or these packets, or None.

        Raises WithdrawnFilm when it was withdrawn: it cannot come back.
        """
        with self._rooms.catalogue.reading() as work:
            marks = film_marks(self._rooms, source_sha256)
            refuse_withdrawn(work, marks)
            return work.recordings.known_by(marks)

    def search(self, text: str, today: date | None = None) -> tuple[Found, ...]:
        """Find recordings and moments that hold every word of `text`, where it is allowed."""
        return search(self._rooms, self._gate, text, today)

    def check(
        self, progress: Progress | None = None, stopped: Callable[[], bool] | None = None
    ) -> CheckReport:
        """Verify every table, text, key and file; mends nothing. May run beside everything else.

        That it was done is noted in the log of a library that is not opened to look only.

        `progress` is told (bytes read, bytes in all); `stopped` is asked often.
        """
        check = Check(self._rooms)
        check.progress = progress or check.progress
        check.stopped = stopped or check.stopped
        report = check.run()
        if report.finished and not self.read_only:
            noted(self._rooms, Event.INTEGRITY_CHECK)
        return report

    def remind_original(self, number: int, on: date | None) -> None:
        """Set the day to remind of the original file, which stays where it was; None clears it."""
        recording = self._rooms.recording(number)
        with self._rooms.catalogue.writing() as work:
            work.recordings.remind(recording.id, on)

    def originals_due(self, today: date | None = None) -> tuple[Recording, ...]:
        """Give the recordings whose original file there is to be a reminder of by now."""
        with self._rooms.catalogue.reading() as work:
            recordings = work.recordings.all()
        due = keeping.originals_due(recordings, self._gate.days.today(today))
        return tuple(self._shown(one) for one in due)

    def change_passphrase(self, passphrase: str, *, light: bool = False) -> None:
        """Let this passphrase open the library, and the one that opened it no longer."""
        self._refuse_facilitators_passphrase(passphrase)
        self._rooms.vault.set_passphrase(passphrase, light=light)
        noted(self._rooms, Event.SLOT_CHANGE)

    def new_recovery_key(self) -> str:
        """Make a recovery key; the one before it no longer opens the library."""
        recovery_key = self._rooms.vault.new_recovery_key()
        noted(self._rooms, Event.SLOT_CHANGE)
        return recovery_key

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def settle(self) -> None:
        """Finish what was begun and end what is over, before anything is shown."""
        self._settle(self._gate.days)
        if not self.read_only:
            sweep(self._rooms)
        self.today()

    def _shown(self, recording: Recording) -> Recording:
        own = self._gate.ask(recording, Purpose.OWN_LEARNING)
        return recording if own.is_open else veiled(recording)


def _opened(vault: Vault, steps: Steps, ledgers: Path | None, clock: Clock) -> Library:
    """Open the rooms of an open vault, and let nothing be shown that was withdrawn."""
    rooms = open_rooms(vault, steps, clock)
    library = Library(rooms, LedgerCopy(ledgers or usual_folder(), rooms))
    try:
        library.settle()
    except BaseException:
        library.close()
        raise
    return library
