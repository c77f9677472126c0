"""Opens the sheets of the page: which one writes what, and what it begins with."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from annotations.learning import (
    EntryKind,
    LearningEntry,
    Line,
    following,
    new_insight,
    open_entries,
)
from annotations.model import Recording
from kijkwijzer.ui import words
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.learn.coming_dialog import ComingDialog
from kijkwijzer.ui.learn.entry_dialog import EntryDialog
from kijkwijzer.ui.learn.history import History
from kijkwijzer.ui.learn.insight_dialog import Choice, InsightDialog
from kijkwijzer.ui.learn.reading import recordings_of
from kijkwijzer.ui.learn.try_out_dialog import TryOutDialog

Kept = Callable[[LearningEntry | None, LearningEntry], None]
"""Told what was on disk before, or None, and what is there after."""


class Sheets:
    """At most one sheet is open; opening another keeps what was typed in the one before."""

    def __init__(self, parent: QWidget, desk: Desk, history: History) -> None:
        self._parent = parent
        self._desk = desk
        self._history = history
        self._open: EntryDialog | None = None
        self._on_kept: Kept = lambda _before, _after: None
        self._on_closed: Callable[[], None] = lambda: None

    def listen(self, kept: Kept, closed: Callable[[], None]) -> None:
        """Have told whenever something was put on disk, about each second, and of the end."""
        self._on_kept, self._on_closed = kept, closed

    @property
    def open(self) -> EntryDialog | None:
        """The sheet that is open now."""
        return self._open

    def new_insight(self, owner: str) -> EntryDialog:
        """Begin a line, from the newest conversation unless another one is chosen."""
        recordings = recordings_of(self._desk, owner)
        entry = new_insight(owner, "", "", self._desk.today(), ())
        if recordings:
            entry = replace(entry, number=recordings[0].number)
        return self._show(self._insight(entry, recordings))

    def next_on(self, line: Line, kind: EntryKind, number: int | None = None) -> EntryDialog:
        """Write on along a line; what came of a try-out belongs to a recording of its own."""
        entry = following(line.entries[-1], kind, "", self._desk.today())
        if kind is EntryKind.TRY_OUT:
            return self._show(self._try_out(entry))
        tried = line.open_try_out
        recordings = recordings_of(self._desk, entry.owner)
        if number is None:
            number = _later_than(recordings, tried, {one.number for one in line.entries})
        return self._show(self._coming(replace(entry, number=number), tried, recordings))

    def change(self, entry: LearningEntry, line: Line) -> EntryDialog:
        """Open an entry that is there, to write on in it."""
        recordings = recordings_of(self._desk, entry.owner)
        if entry.kind is EntryKind.INSIGHT:
            sheet: EntryDialog = self._insight(entry, recordings)
        elif entry.kind is EntryKind.TRY_OUT:
            sheet = self._try_out(entry)
        else:
            before = line.entries[: line.entries.index(entry)]
            tried = open_entries(before)
            sheet = self._coming(entry, tried[-1] if tried else None, recordings)
        sheet.is_on_disk(entry)
        return self._show(sheet)

    def flush(self) -> bool:
        """Keep now what is being typed; says whether all of it is on disk."""
        return self._open is None or self._open.flush()

    def release(self) -> bool:
        """Keep what is being typed, and close."""
        return self._open is None or self._open.release()

    def let_go(self, number: int) -> None:
        """Close a sheet that is about a recording that is being destroyed."""
        if self._open is not None:
            self._open.let_go(number)

    def _insight(self, entry: LearningEntry, recordings: Sequence[Recording]) -> InsightDialog:
        choices = self._choices(recordings)
        return InsightDialog(self._parent, self._desk, self._history, entry, choices)

    def _try_out(self, entry: LearningEntry) -> TryOutDialog:
        return TryOutDialog(self._parent, self._desk, self._history, entry)

    def _coming(
        self,
        entry: LearningEntry,
        tried: LearningEntry | None,
        recordings: Sequence[Recording],
    ) -> ComingDialog:
        choices = self._choices(recordings)
        return ComingDialog(self._parent, self._history, entry, tried, choices)

    def _choices(self, recordings: Sequence[Recording]) -> tuple[Choice, ...]:
        today = self._desk.today()
        return tuple(
            Choice(
                one.number, " · ".join((one.label, words.short_date(one.held_on, today), one.kind))
            )
            for one in recordings
        )

    def _show(self, sheet: EntryDialog) -> EntryDialog:
        if self._open is not None:
            self._open.release()
        self._open = sheet
        sheet.kept.connect(self._on_kept)
        sheet.finished.connect(lambda _: self._closed(sheet))
        sheet.open()
        return sheet

    def _closed(self, sheet: EntryDialog) -> None:
        if self._open is sheet:
            self._open = None
        self._on_closed()


def _later_than(
    recordings: Sequence[Recording], tried: LearningEntry | None, known: Collection[int | None]
) -> int | None:
    """Give the newest conversation since the try-out began, or else the last one on its line."""
    since = date.min if tried is None else tried.on
    later = [one.number for one in recordings if one.held_on >= since]
    new = [number for number in later if number not in known]
    came_from = None if tried is None else tried.number
    again = [number for number in later if number != came_from]
    return next(iter(new or again), None)
