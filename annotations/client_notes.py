"""What a client says of fragments, who may know it, and who guides. Pure: knows no seal.

All times are whole milliseconds in the film.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from annotations.model import NOTE_LENGTH_MAX, Valence
from annotations.numbers import refuse_citizen_numbers
from annotations.trouble import Damaged, Refused, translatable

FORMAT: Final = 1
SIZE_BYTES: Final = 64 * 1024
"""The size of a small notebook; larger ones are four times as large, and so on."""

_GROWTH: Final = 4
LABEL_LENGTH_MAX: Final = 40
"""The longest name or initials of a facilitator, in characters."""
NOTES_MAX: Final = 200
FRAGMENTS_MAX: Final = 20
SIZE_BYTES_MAX: Final = 4 * 1024 * 1024
_NONSENSE: Final = (ValueError, TypeError, KeyError, AttributeError, RecursionError, Refused)


@dataclass(frozen=True, slots=True)
class Facilitator:
    """Somebody who guides a client and holds a key of their own. `label` is how they are known."""

    id: UUID
    label: str
    made_on: date


class Sharing(StrEnum):
    """Who may know a note, as the client chose."""

    ALONE = "alone"
    IN_OTHER_WORDS = "in_other_words"
    AS_IS = "as_is"


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of the film that is looked at together."""

    start_ms: int
    end_ms: int

    def __post_init__(self) -> None:
        _refuse_backwards(self.start_ms, self.end_ms)


@dataclass(frozen=True, slots=True)
class Pause:
    """That the film was stopped, where, and by whom: the id of a role in the guide."""

    position_ms: int
    by: str


@dataclass(frozen=True, slots=True)
class ClientNote:
    """What a client said of one fragment, and who may know it.

    `paraphrase` is how the facilitator would tell it; it counts only when the client approved it.
    """

    id: UUID
    start_ms: int
    end_ms: int | None = None
    text: str = ""
    valence: Valence | None = None
    sharing: Sharing = Sharing.ALONE
    paraphrase: str = ""
    paraphrase_approved: bool = False

    def __post_init__(self) -> None:
        _refuse_backwards(self.start_ms, self.end_ms)
        _refuse_long(self.text, self.paraphrase)
        if self.paraphrase_approved and not self.paraphrase.strip():
            raise Refused(translatable("Trouble", "There are no words yet to agree with."))

    @property
    def told(self) -> str:
        """The words that others may read of it by the client's choice; "" when there are none."""
        if self.sharing is Sharing.AS_IS:
            return self.text.strip()
        if self.sharing is Sharing.IN_OTHER_WORDS and self.paraphrase_approved:
            return self.paraphrase.strip()
        return ""

    @property
    def told_valence(self) -> Valence | None:
        """How it was, as far as others may know: it goes along only with the client's own words.

        Whoever agreed with other words saw those words, and agreed with nothing else.
        """
        return self.valence if self.sharing is Sharing.AS_IS else None

    @property
    def is_told(self) -> bool:
        """Whether there is anything that others may know by the client's choice."""
        return bool(self.told) or self.told_valence is not None


@dataclass(frozen=True, slots=True)
class ReleasedNote:
    """What a client lets others read of one note: the own words, or the approved other words."""

    id: UUID
    session_id: UUID
    start_ms: int
    end_ms: int | None
    text: str
    valence: Valence | None
    in_other_words: bool
    released_on: date


@dataclass(frozen=True, slots=True)
class Notebook:
    """All that a client said in one session. `place` is how far they are, for whoever goes on.

    `days` are those on which the client was here, the first one first: the facilitator may have
    chosen pieces on a day before. They stand nowhere else.
    """

    notes: tuple[ClientNote, ...] = ()
    texts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    pauses: tuple[Pause, ...] = ()
    fragments: tuple[Fragment, ...] = ()
    place: str = ""
    days: tuple[date, ...] = ()

    def note(self, note_id: UUID) -> ClientNote:
        """Give the note with this identity. Raises Refused when there is none."""
        for note in self.notes:
            if note.id == note_id:
                return note
        raise Refused(translatable("Trouble", "This note is no longer there."))

    def with_note(self, note: ClientNote) -> "Notebook":
        """Keep a note, in its own place.

        New words of the facilitator are not agreed with yet, and neither are those that retell what
        the client says differently now.
        """
        refuse_citizen_numbers(note.text, note.paraphrase)
        before = next((one for one in self.notes if one.id == note.id), None)
        agreed = before is not None and (before.text, before.paraphrase) == (
            note.text,
            note.paraphrase,
        )
        if not agreed:
            note = replace(note, paraphrase_approved=False)
        if before is not None:
            return replace(
                self, notes=tuple(note if one.id == note.id else one for one in self.notes)
            )
        if len(self.notes) >= NOTES_MAX:
            text = translatable("Trouble", "This session holds {most} notes at most.")
            raise Refused(text, most=NOTES_MAX)
        return replace(self, notes=(*self.notes, note))

    def without_note(self, note_id: UUID) -> "Notebook":
        """Let go of a note. Raises Refused when there is none."""
        gone = self.note(note_id)
        return replace(self, notes=tuple(one for one in self.notes if one is not gone))

    def with_text(self, field_id: str, text: str) -> "Notebook":
        """Keep what was written in one field of the guide."""
        _refuse_long(text)
        refuse_citizen_numbers(text)
        return replace(self, texts=MappingProxyType({**self.texts, field_id: text}))

    def with_pause(self, pause: Pause) -> "Notebook":
        """Keep that the film was stopped."""
        return replace(self, pauses=(*self.pauses, pause))

    def with_fragments(self, fragments: tuple[Fragment, ...]) -> "Notebook":
        """Keep which pieces are looked at, in the order in which they are."""
        if len(fragments) > FRAGMENTS_MAX:
            text = translatable("Trouble", "Choose {most} pieces at most.")
            raise Refused(text, most=FRAGMENTS_MAX)
        return replace(self, fragments=tuple(fragments))

    def at(self, place: str, day: date) -> "Notebook":
        """Keep how far the client is, and that this was on `day`."""
        days = self.days if day in self.days else (*self.days, day)
        return replace(self, place=place, days=days)

    def to_json(self) -> bytes:
        """Write it, padded: nearly every notebook is of one size, whatever was said in it."""
        said = {
            "format": FORMAT,
            "notes": [_note_said(note) for note in self.notes],
            "texts": dict(self.texts),
            "pauses": [[pause.position_ms, pause.by] for pause in self.pauses],
            "fragments": [[one.start_ms, one.end_ms] for one in self.fragments],
            "place": self.place,
            "days": [day.isoformat() for day in self.days],
        }
        written = json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")
        if len(written) > SIZE_BYTES_MAX:
            raise Refused(translatable("Trouble", "This session holds no more text."))
        size = SIZE_BYTES
        while size < len(written):
            size *= _GROWTH
        return written.ljust(size)

    @classmethod
    def from_json(cls, kept: bytes) -> "Notebook":
        """Read it back. Raises Damaged."""
        try:
            said = json.loads(kept.decode("utf-8", "surrogatepass"))
            if said["format"] != FORMAT:
                raise ValueError(said["format"])
            return cls(
                tuple(map(_note_read, said["notes"])),
                MappingProxyType({str(key): str(text) for key, text in said["texts"].items()}),
                tuple(Pause(int(at), str(by)) for at, by in said["pauses"]),
                tuple(Fragment(int(start), int(end)) for start, end in said["fragments"]),
                str(said["place"]),
                # A notebook of before knows of no days.
                tuple(map(date.fromisoformat, said.get("days", []))),
            )
        except _NONSENSE as error:
            raise notes_damaged() from error


def notes_damaged() -> Damaged:
    """Say that a notebook is not as it was kept."""
    return Damaged(translatable("Trouble", "The client's notes are damaged and cannot be read."))


def _note_said(note: ClientNote) -> dict[str, Any]:
    return {
        "id": str(note.id),
        "start_ms": note.start_ms,
        "end_ms": note.end_ms,
        "text": note.text,
        "valence": note.valence,
        "sharing": note.sharing,
        "paraphrase": note.paraphrase,
        "paraphrase_approved": note.paraphrase_approved,
    }


def _note_read(said: dict[str, Any]) -> ClientNote:
    return ClientNote(
        UUID(said["id"]),
        int(said["start_ms"]),
        None if said["end_ms"] is None else int(said["end_ms"]),
        str(said["text"]),
        Valence(said["valence"]) if said["valence"] else None,
        Sharing(said["sharing"]),
        str(said["paraphrase"]),
        said["paraphrase_approved"] is True,
    )


def _refuse_backwards(start_ms: int, end_ms: int | None) -> None:
    if start_ms < 0 or (end_ms is not None and end_ms <= start_ms):
        raise Refused(
            translatable("Trouble", "A fragment ends after it starts, and starts in the film.")
        )


def _refuse_long(*texts: str) -> None:
    if max(map(len, texts)) > NOTE_LENGTH_MAX:
        raise Refused(
            translatable("Trouble", "This text is too long. Keep it under {most} characters."),
            most=NOTE_LENGTH_MAX,
        )
