"""The program's own day, which never goes back, and the permissions that end as days pass.

A clock that is set back opens nothing: the last day seen is kept, and every permission that was
over by then has an event on record that says so.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from threading import RLock
from typing import Final

from annotations.expiry import expired
from annotations.library.auditing import note, note_decision
from annotations.library.rooms import Rooms
from annotations.store.audit import Event
from annotations.store.catalogue import Work
from annotations.trouble import PlaceTrouble, Refused, translatable

LAST_DAY: Final = "last_day"


class ClockBehind(Refused):
    """The computer's clock stands before the last day on which the library was used."""

    def __init__(self, now: date, last: date) -> None:
        text = translatable(
            "Trouble",
            "The clock of this computer says {now}, but this library was in use on {last} already."
            " Set the clock right first. If the clock is right now, say so above the recordings, or"
            " with: kijkwijzer library clock LIBRARY --right",
        )
        super().__init__(text, now=now.isoformat(), last=last.isoformat())


class Days:
    """Which day it is for one open library. Any thread may ask; not from inside a unit of work."""

    def __init__(self, rooms: Rooms, passed: Callable[[], object] = lambda: None) -> None:
        """For one library; `passed` is told after a day that is later than the last was noted."""
        self._rooms = rooms
        self._passed = passed
        self._seen = date.min
        self._asking = RLock()

    def now(self) -> datetime:
        """Give the time of the computer, whatever it is."""
        return self._rooms.clock()

    def today(self, asked: date | None = None) -> date:
        """Give the program's day: the clock's, or the last one seen when that is later.

        `asked` looks ahead to a later day; an earlier one is not gone back to.
        """
        with self._asking:
            day = self._rooms.clock().date()
            self._recall()
            if day > self._seen:
                self._advance(day)
            return max(asked or self._seen, self._seen)

    def pass_day(self, seen: date | None) -> None:
        """Take a day on which the library was in use before, as known from elsewhere."""
        with self._asking:
            self._recall()
            if seen is not None and seen > self._seen:
                self._advance(seen)

    def behind(self) -> date | None:
        """Give the last day seen when the clock stands before it; None when all is well."""
        last = self.today()
        return last if self._rooms.clock().date() < last else None

    def require_clock(self) -> None:
        """Raise ClockBehind when the clock stands before the last day seen."""
        last = self.behind()
        if last is not None:
            raise ClockBehind(self._rooms.clock().date(), last)

    def trust_clock(self) -> date:
        """Take the clock as right although it was ahead before; what has ended stays ended."""
        with self._asking:
            self.today()
            day = self._rooms.clock().date()
            with self._rooms.catalogue.writing() as work:
                work.facts(self._rooms.vault.ledger_cipher).set(LAST_DAY, day.isoformat())
                note(self._rooms, work, Event.CLOCK)
            self._seen = day
            return day

    def _recall(self) -> None:
        if self._seen is date.min:
            self._seen = self._kept() or date.min

    def _kept(self) -> date | None:
        with self._rooms.catalogue.reading() as work:
            kept = work.facts(self._rooms.vault.ledger_cipher).get(LAST_DAY)
        return None if kept is None else date.fromisoformat(kept)

    def _advance(self, day: date) -> None:
        self._seen = day
        if self._rooms.catalogue.read_only:
            return
        # A full disk may not keep anyone from looking; the day is noted at the next opening, and
        # until then this one is held in memory.
        with suppress(PlaceTrouble), self._rooms.catalogue.writing() as work:
            self._end_what_is_over(work, day)
            work.facts(self._rooms.vault.ledger_cipher).set(LAST_DAY, day.isoformat())
        with suppress(PlaceTrouble):
            self._passed()

    def _end_what_is_over(self, work: Work, day: date) -> None:
        present = work.recordings.ids()
        for recording_id, decisions in work.decisions.by_recording().items():
            if recording_id in present:
                for event in expired(decisions, day, self._rooms.clock()):
                    note_decision(self._rooms, work, recording_id, event)
