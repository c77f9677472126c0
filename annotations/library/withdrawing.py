"""The steps that destroy a recording, each of which can be done again. `docs/keys.md` tells them.

From the intent on nobody can read the recording; what a kill leaves of the later steps is done at
the next opening, before anything is shown. There is no way back.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from annotations.library import planning
from annotations.library.auditing import anchor, note
from annotations.library.ledger import LedgerCopy
from annotations.library.opening import fitting_database_key
from annotations.library.rooms import Rooms
from annotations.model import Purpose
from annotations.store.audit import Event
from annotations.store.catalogue import Closed
from annotations.store.failures import Busy, disk_trouble
from annotations.store.withdrawals import Begun, Intent
from annotations.trouble import PlaceTrouble, Trouble, translatable
from annotations.vault.refusals import KeyGone, Locked


class Step(StrEnum):
    """Where a withdrawal is."""

    INTENT = "intent"
    KEY = "key"
    FILES = "files"
    ROWS = "rows"
    REMNANTS = "remnants"
    CHECK = "check"


Progress = Callable[[Step], None]
"""Told at the start of each step."""


class Why(StrEnum):
    """What kept a withdrawal from being finished."""

    DISK = "disk"
    BUSY = "busy"
    LOCKED = "locked"
    DAMAGE = "damage"


class WithdrawalUnfinished(PlaceTrouble):
    """What was withdrawn cannot be looked at; clearing it away must still be finished.

    `purpose` is given when only what was made for that purpose goes.
    """

    def __init__(self, why: Why = Why.DISK, purpose: Purpose | None = None) -> None:
        super().__init__(_CLOSED[purpose is None])
        self.then = PlaceTrouble(_IN_THE_WAY[why])
        self.why = why
        self.purpose = purpose


def recording_mark(rooms: Rooms, recording_id: UUID) -> bytes:
    """Give the keyed hash under which a recording is known after it was withdrawn."""
    return rooms.vault.mac(b"recording|" + recording_id.bytes)


def begin(rooms: Rooms, intent: Intent, *, alone: bool = False) -> dict[UUID, int]:
    """Commit the intent to withdraw a whole recording, with its tombstones: the point of no return.

    Other recordings of the same film that are there at the commit go with it, unless it goes
    `alone`; what goes is counted then. Gives (identity, number) of each. Raises DiskFull; then
    nothing has changed.
    """
    with rooms.catalogue.writing() as work:
        work.recordings.require_present(intent.recording_id)
        others = () if alone else work.recordings.same_film_as(intent.recording_id)
        every = {intent.recording_id: intent.number, **dict(others)}
        parts = planning.parts_of(work, every)
        for own_id, number in every.items():
            also = tuple(sorted(set(every.values()) - {number}))
            one = replace(intent, recording_id=own_id, number=number, parts=parts, also=also)
            work.withdrawals.begin(one, recording_mark(rooms, own_id))
            note(rooms, work, Event.WITHDRAW_BEGIN, own_id)
    return every


def finish(
    rooms: Rooms,
    ledger: LedgerCopy,
    today: date,
    progress: Progress = lambda _step: None,
    purpose: Purpose | None = None,
) -> None:
    """Do all that is left of every withdrawal that was begun. Raises WithdrawalUnfinished.

    `purpose` is the one that was asked for, when only that one goes.
    """
    try:
        _finish(rooms, ledger, today, progress)
    except (Busy, Closed, Locked) as trouble:
        raise WithdrawalUnfinished(_why(trouble), purpose) from trouble
    except (Trouble, OSError):
        # A full disk is not always said to be full; the room kept aside is for exactly this.
        rooms.vault.release_ballast()
        try:
            _finish(rooms, ledger, today, progress)
        except (Trouble, OSError) as trouble:
            raise WithdrawalUnfinished(_why(trouble), purpose) from trouble
    finally:
        with suppress(Trouble, OSError):
            rooms.vault.restore_ballast()


def _why(trouble: Trouble | OSError) -> Why:
    if isinstance(trouble, Busy):
        return Why.BUSY
    if isinstance(trouble, Closed | Locked):
        return Why.LOCKED
    return Why.DISK if isinstance(trouble, PlaceTrouble | OSError) else Why.DAMAGE


def rotate_database_key(rooms: Rooms) -> None:
    """Sweep what was deleted, and make every older copy of the database unreadable with our keys.

    Both keys are kept before the database changes, so that whatever happens one of them opens it.
    """
    vault = rooms.vault
    old = fitting_database_key(vault)
    vault.settle_database_key(old)
    new = vault.begin_rotation()
    rooms.catalogue.rotate(vault.catalogue_path, old, new)
    vault.settle_database_key(new)


def _finish(rooms: Rooms, ledger: LedgerCopy, today: date, progress: Progress) -> None:
    begun = _begun(rooms)
    if not begun:
        return
    ledger.write()
    for one in begun:
        if one.purpose is None:
            _destroy(rooms, one.recording_id, progress)
    progress(Step.REMNANTS)
    rooms.vault.remove_catalogue_copies()
    rotate_database_key(rooms)
    progress(Step.CHECK)
    _conclude(rooms, begun, today)
    ledger.write()


def _begun(rooms: Rooms) -> tuple[Begun, ...]:
    with rooms.catalogue.reading() as work:
        return work.withdrawals.begun()


def _destroy(rooms: Rooms, recording_id: UUID, progress: Progress) -> None:
    progress(Step.KEY)
    rooms.vault.drop_recording_key(recording_id)
    progress(Step.FILES)
    with rooms.catalogue.reading() as work:
        kept = {blob.id for blob in work.blobs.of(recording_id).values()}
        blob_ids = kept | work.blobs.loose_of(recording_id)
    for blob_id in sorted(blob_ids):
        rooms.vault.remove_blob(blob_id)
    _assert_gone(rooms, blob_ids)
    progress(Step.ROWS)
    with rooms.catalogue.writing() as work:
        work.withdrawals.empty(recording_id)


def _conclude(rooms: Rooms, begun: tuple[Begun, ...], today: date) -> None:
    """Look whether nothing is left, and only then say that it is done."""
    for one in begun:
        if one.purpose is None:
            _assert_nothing_left(rooms, one.recording_id)
    with rooms.catalogue.writing() as work:
        for one in begun:
            work.withdrawals.finish(one, today)
            note(rooms, work, Event.WITHDRAW_DONE, one.recording_id)
    anchor(rooms)


def _assert_gone(rooms: Rooms, blob_ids: Iterable[UUID]) -> None:
    if rooms.vault.blobs_on_disk().intersection(blob_ids):
        raise disk_trouble()


def _assert_nothing_left(rooms: Rooms, recording_id: UUID) -> None:
    with rooms.catalogue.reading() as work:
        rows = work.withdrawals.rows_left(recording_id)
    try:
        rooms.vault.text_cipher(recording_id)
    except KeyGone:
        if not rows:
            return
    raise disk_trouble()


_CLOSED: Final = {
    True: translatable(
        "Trouble",
        "The recording is withdrawn: with this program nobody can open it any more. Not everything"
        " could be cleared away yet. That goes on when the library is opened again.",
    ),
    False: translatable(
        "Trouble",
        "This use is closed, and what was made for it cannot be opened any more with this program."
        " The recording itself stays. Not everything could be cleared away yet. That goes on when"
        " the library is opened again.",
    ),
}
"""What is said of a withdrawal that is not finished, by whether all of a recording goes."""

_IN_THE_WAY: Final = {
    Why.DISK: translatable(
        "Trouble",
        "The disk did not let us do it: make room on the disk first, and see that it can be"
        " written.",
    ),
    Why.BUSY: translatable(
        "Trouble", "Something was still busy in the library: wait until that is done first."
    ),
    Why.LOCKED: translatable("Trouble", "The library was closed before it was done."),
    Why.DAMAGE: translatable(
        "Trouble",
        "Something in the library is damaged: check the library, which tells what that is.",
    ),
}
"""What kept it from being finished, and what to do about that."""
