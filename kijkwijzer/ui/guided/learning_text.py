"""Entries of learning that a session writes: the same one again after a pause or a kill."""

from dataclasses import replace
from datetime import timedelta

from annotations.learning import (
    THEME_LENGTH_MAX,
    EntryKind,
    LearningEntry,
    Link,
    line_begun_in,
    written_in,
)
from annotations.trouble import Refused
from kijkwijzer.ui.guided.sitting import Sitting

TRY_OUT_DAYS = 28


class LearningText:
    """One entry, kept as it is typed. Its identity follows from the session, so it is found again.

    `before` is the try-out that a yield belongs to; without it a line of its own begins.
    """

    def __init__(
        self, sitting: Sitting, kind: EntryKind, before: LearningEntry | None = None
    ) -> None:
        self._sitting, self._kind, self._before = sitting, kind, before
        session_id = sitting.run.line.id
        self._id = written_in(session_id, kind, before)
        self._line_id = before.line_id if before is not None else line_begun_in(session_id)
        self.entry = self._found()

    @property
    def text(self) -> str:
        """What is kept as its text."""
        return self.entry.text if self.entry is not None else ""

    def write(self, text: str) -> None:
        """Keep this text; an empty one takes the entry away. Raises Trouble."""
        if text.strip():
            self._keep(replace(self.entry or self._new(text), text=text))
        elif self.entry is not None:
            self._sitting.library.drop_entry(self.entry.id)
            self.entry = None

    def change(self, **what: object) -> None:
        """Keep something else about the entry, once it has a text. Raises Trouble."""
        if self.entry is None:
            return
        self._keep(replace(self.entry, **what))  # type: ignore[arg-type]

    def _keep(self, entry: LearningEntry) -> None:
        self._sitting.library.keep_entry(entry)
        self.entry = entry

    def _new(self, text: str) -> LearningEntry:
        sitting, number = self._sitting, self._sitting.session.recording.number
        is_insight = self._kind is EntryKind.INSIGHT
        is_try_out = self._kind is EntryKind.TRY_OUT
        moments = sitting.chosen() if is_insight else ()
        return LearningEntry(
            id=self._id,
            line_id=self._line_id,
            kind=self._kind,
            owner=sitting.owner,
            theme=self._before.theme if self._before is not None else self._theme(),
            text=text,
            on=sitting.today,
            until=sitting.today + timedelta(days=TRY_OUT_DAYS) if is_try_out else None,
            number=number,
            links=tuple(Link(number, one.start_ms) for one in moments),
        )

    def _theme(self) -> str:
        """Name the line after what was looked for; its owner can give it another name later."""
        sitting = self._sitting
        codes = (*sitting.run.state.focus, *(one.codes[0] for one in sitting.chosen()))
        named = (sitting.edits.code_name(code) for code in filter(sitting.is_named, codes))
        return next(named, "")[:THEME_LENGTH_MAX]

    def _found(self) -> LearningEntry | None:
        try:
            lines = self._sitting.library.learning(self._sitting.owner)
        except Refused:
            return None
        return next((one for line in lines for one in line.entries if one.id == self._id), None)
