"""What somebody learns over time: insight, try-out, looked back, yield; in lines. Pure, frozen.

No number is ever put on a person here: nothing is scored, and nothing counts how often.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid4, uuid5

from annotations.naming import recording_label, refuse_other_than_pseudonym
from annotations.trouble import Refused, translatable

TEXT_LENGTH_MAX: Final = 2_000
THEME_LENGTH_MAX: Final = 80
LINKS_MAX: Final = 50


class EntryKind(StrEnum):
    """The four steps of a line, in the order in which they mostly come."""

    INSIGHT = "insight"
    TRY_OUT = "try_out"
    LOOKED_BACK = "looked_back"
    YIELD = "yield"


@dataclass(frozen=True, slots=True)
class Link:
    """A moment that an insight came from: the recording's number, and where it starts."""

    number: int
    start_ms: int


@dataclass(frozen=True, slots=True)
class LearningEntry:
    """One thing that somebody wrote on a line of learning, in own words.

    `number` is the recording that it came from: it goes when that goes. None makes it a note of
    its owner's own, which names no recording and has no links. `notice` says how a try-out will be
    noticed, until the day `until`; `quote_or_next` is what was said, for who looked back, and what
    comes next time, for a yield. `written_us` is when it was first kept, in microseconds since
    1970: the order of entries of one day.
    """

    id: UUID
    line_id: UUID
    kind: EntryKind
    owner: str
    theme: str
    text: str
    notice: str = ""
    quote_or_next: str = ""
    on: date = date.min
    until: date | None = None
    number: int | None = None
    links: tuple[Link, ...] = ()
    written_us: int = 0

    def __post_init__(self) -> None:
        refuse_other_than_pseudonym(self.owner)
        if max(map(len, self.texts())) > TEXT_LENGTH_MAX or len(self.theme) > THEME_LENGTH_MAX:
            raise Refused(
                translatable(
                    "Trouble",
                    "This text is too long. Keep it under {most} characters, and a theme under"
                    " {theme}.",
                ),
                most=TEXT_LENGTH_MAX,
                theme=THEME_LENGTH_MAX,
            )
        if self.until is not None and self.until < self.on:
            raise Refused(translatable("Trouble", "A try-out ends on or after the day it starts."))
        if len(self.links) > LINKS_MAX or any(link.number != self.number for link in self.links):
            raise Refused(
                translatable(
                    "Trouble", "Choose moments of one recording. Write another insight for others."
                )
            )

    @property
    def label(self) -> str:
        """The recording it came from as people write it, R-014; "" for a note of one's own."""
        return "" if self.number is None else recording_label(self.number)

    @property
    def is_own(self) -> bool:
        """Whether it stays when every recording goes."""
        return self.number is None

    def texts(self) -> tuple[str, str, str, str]:
        """All that was written in it."""
        return self.theme, self.text, self.notice, self.quote_or_next

    def made_own(self) -> "LearningEntry":
        """Give it without recording, moments and quote; the words stay as they are."""
        kept = "" if self.kind is EntryKind.LOOKED_BACK else self.quote_or_next
        return replace(self, number=None, links=(), quote_or_next=kept)


@dataclass(frozen=True, slots=True)
class Line:
    """Entries that belong together, oldest first."""

    id: UUID
    theme: str
    entries: tuple[LearningEntry, ...]

    @property
    def open_try_out(self) -> LearningEntry | None:
        """The newest try-out without a yield after it."""
        found = open_entries(self.entries)
        return found[-1] if found else None


def lines(entries: Iterable[LearningEntry]) -> tuple[Line, ...]:
    """Put entries together that belong together, in the order in which lines began."""
    grouped: dict[UUID, list[LearningEntry]] = {}
    for entry in sorted(entries, key=lambda one: (one.on, one.written_us)):
        grouped.setdefault(entry.line_id, []).append(entry)
    return tuple(
        Line(line_id, next((one.theme for one in found if one.theme), ""), tuple(found))
        for line_id, found in grouped.items()
    )


def open_entries(entries: Sequence[LearningEntry]) -> tuple[LearningEntry, ...]:
    """Give the try-outs, in order, that no yield was written for. `entries` are oldest first."""
    found: dict[UUID, list[LearningEntry]] = {}
    for entry in entries:
        if entry.kind is EntryKind.TRY_OUT:
            found.setdefault(entry.line_id, []).append(entry)
        elif entry.kind is EntryKind.YIELD:
            found.pop(entry.line_id, None)
    still = {one.id for several in found.values() for one in several}
    return tuple(entry for entry in entries if entry.id in still)


def to_look_for(
    entries: Sequence[LearningEntry], number: int, held_on: date
) -> tuple[LearningEntry, ...]:
    """Give the open try-outs that a recording may show: made by the day that it was held.

    Not those that came from this recording, nor those that were looked for in it already.
    """
    seen = {
        one.line_id
        for one in entries
        if one.number == number and one.kind in (EntryKind.LOOKED_BACK, EntryKind.YIELD)
    }
    return tuple(
        one
        for one in open_entries(entries)
        if one.on <= held_on and one.number != number and one.line_id not in seen
    )


def line_begun_in(session_id: UUID) -> UUID:
    """Give the identity of the line that a guided session begins, when it begins one."""
    return uuid5(session_id, "line")


def written_in(session_id: UUID, kind: EntryKind, before: LearningEntry | None = None) -> UUID:
    """Give the identity of what a guided session writes: the same one after a pause or a kill.

    `before` is the try-out that a yield belongs to.
    """
    line = "line" if before is None else str(before.line_id)
    return uuid5(session_id, f"{kind.value} {line}")


def new_insight(
    owner: str, theme: str, text: str, on: date, links: Sequence[Link]
) -> LearningEntry:
    """Begin a line with an insight that came from these moments of one recording."""
    number = links[0].number if links else None
    return LearningEntry(
        uuid4(),
        uuid4(),
        EntryKind.INSIGHT,
        owner,
        theme,
        text,
        on=on,
        number=number,
        links=tuple(links),
    )


def following(before: LearningEntry, kind: EntryKind, text: str, on: date) -> LearningEntry:
    """Write on along the line of `before`. It belongs to the same recording until told otherwise.

    A try-out may say what was seen in the recording of its insight, so it goes along with it.
    """
    return LearningEntry(
        uuid4(), before.line_id, kind, before.owner, before.theme, text, on=on, number=before.number
    )
