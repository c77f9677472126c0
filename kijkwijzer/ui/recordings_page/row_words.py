"""What a row of the list says about a recording. Knows no painting."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotations.consent import Answer, WhyNot
from annotations.model import Purpose, Recording, RecordingState
from kijkwijzer.ui import words

if TYPE_CHECKING:
    from annotations.library import Entry

translate = QCoreApplication.translate

_NAMED_MAX = 2
CHIP_PURPOSES = (Purpose.OWN_LEARNING, Purpose.INTERVISION, Purpose.RESEARCH_CODING)


@dataclass(frozen=True, slots=True)
class ChipWords:
    """A chip: its text and tone ("ok", "warn" or "")."""

    text: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class RowWords:
    """Everything that one row says; `note_tone` is "warn" when time is running out."""

    title: str
    meta: str
    chips: tuple[ChipWords, ...]
    next_step: str
    note: str
    note_tone: str = ""
    faded: bool = False

    def spoken(self) -> str:
        """Give the whole row as one line for a screen reader."""
        chips = ", ".join(chip.text for chip in self.chips)
        return ". ".join(filter(None, (self.title, self.meta, chips, self.next_step, self.note)))


def row_words(entry: "Entry", today: date) -> RowWords:
    """Say what there is to say about one recording today."""
    recording = entry.recording
    if recording.state is not RecordingState.PRESENT:
        return _withdrawn(recording, today)
    title = recording.kind or translate("Row", "Conversation")
    meta = _meta(recording, today)
    if entry.own_learning.is_open:
        note, tone = _note(entry, today)
        step = _step(entry, today)
        return RowWords(title, meta, _chips(entry), step, note, tone)
    chip, step = _closed(entry.own_learning)
    return RowWords(title, meta, (chip,), step, "")


def _meta(recording: Recording, today: date) -> str:
    held_on = words.short_date(recording.held_on, today)
    return f"{recording.label} · {held_on} · {words.length(recording.film.duration_ms)}"


def _withdrawn(recording: Recording, today: date) -> RowWords:
    day = words.short_date(recording.held_on, today)
    when = translate("Row", "Withdrawn on {day}").format(day=day)
    gone = translate("Row", "destroyed in this library")
    chip = ChipWords(translate("Row", "Withdrawn"))
    return RowWords(recording.label, "— · —", (chip,), when, gone, faded=True)


def _chips(entry: "Entry") -> tuple[ChipWords, ...]:
    answers = {**entry.answers, Purpose.OWN_LEARNING: entry.own_learning}
    return tuple(_chip(purpose, answers.get(purpose)) for purpose in CHIP_PURPOSES)


def _chip(purpose: Purpose, answer: Answer | None) -> ChipWords:
    if answer is not None and answer.is_open:
        return ChipWords(f"✓ {words.purpose(purpose)}", "ok")
    if answer is not None and answer.allowed:
        closed = translate("Row", "{purpose}: yes, but closed")
        return ChipWords(closed.format(purpose=words.purpose(purpose)), "warn")
    return ChipWords(f"✕ {words.purpose(purpose)}")


def _step(entry: "Entry", today: date) -> str:
    until = entry.own_learning.until
    if until is not None and words.ends_soon(until, today):
        return translate("Row", "Almost over")
    return (
        translate("Row", "Continue looking") if entry.moments else translate("Row", "Look and mark")
    )


def _note(entry: "Entry", today: date) -> tuple[str, str]:
    parts = [words.moments(entry.moments)] if entry.moments is not None else []
    if entry.own_learning.conditions:
        parts.append(translate("Row", "with a condition"))
    until = entry.own_learning.until
    if until is None:
        return " · ".join(parts), ""
    parts.append(words.days_left(until, today))
    return " · ".join(parts), "warn" if words.ends_soon(until, today) else ""


def _closed(answer: Answer) -> tuple[ChipWords, str]:
    if answer.allowed:
        return (
            ChipWords(translate("Row", "Yes, but closed"), "warn"),
            translate("Row", "Allowed on a condition that this program cannot keep yet"),
        )
    reasons = {standing.why_not for standing in answer.closed}
    if WhyNot.REFUSED in reasons:
        return (
            ChipWords(translate("Row", "No permission")),
            translate("Row", "Not everyone allows this recording to be watched"),
        )
    people = _named(answer)
    if not people:
        return (
            ChipWords(translate("Row", "No permission yet"), "warn"),
            translate("Row", "Record the permission to be able to look"),
        )
    if reasons == {WhyNot.ENDED}:
        return (
            ChipWords(translate("Row", "Permission ended"), "warn"),
            translate("Row", "Record a new permission of {people}").format(people=people),
        )
    return (
        ChipWords(translate("Row", "No permission yet"), "warn"),
        translate("Row", "Record the decision of {people}").format(people=people),
    )


def _named(answer: Answer) -> str:
    """Name whose side is closed; many by their first few and a count."""
    codes = [standing.participant.code for standing in answer.closed]
    more = len(codes) - _NAMED_MAX
    return ", ".join(codes[:_NAMED_MAX]) + (f" (+ {more})" if more > 0 else "")
