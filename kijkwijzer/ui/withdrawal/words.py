"""What a withdrawal destroys, leaves and cannot reach, in words. Knows no widget."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from annotations.model import recording_label
from annotations.withdrawal import PartKind, PlanPart, RegisterEntry, RegisterKind, WithdrawnBy
from kijkwijzer.ui import words

translate = QCoreApplication.translate

_UNBROKEN_MAX = 24
_BREAK = "\\1\N{ZERO WIDTH SPACE}"
_SIDE_FILES = (PartKind.WAVEFORM, PartKind.STILLS, PartKind.FRAME_TIMES, PartKind.CAPTIONS)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: what, and how much or what follows; `tone` is "" or "warn"."""

    name: str
    value: str
    tone: str = ""


def part_lines(parts: Iterable[PlanPart]) -> list[Line]:
    """Say what is destroyed, what belongs together on one line."""
    counts = {part.kind: part.count for part in parts}
    sizes = {part.kind: part.size_bytes for part in parts}
    lines = []
    if counts.get(PartKind.FILM):
        size = words.size(sizes[PartKind.FILM])
        lines.append(Line(translate("Withdrawal", "Picture and sound"), size))
    side = sum(counts.get(kind, 0) for kind in _SIDE_FILES)
    if side:
        name = translate("Withdrawal", "Waveform, small pictures, captions")
        lines.append(Line(name, _files(side)))
    moments = _moments(counts)
    if moments:
        lines.append(Line(translate("Withdrawal", "Moments and notes"), moments))
    lines.extend(_guided(counts))
    people = _people(counts)
    if people:
        lines.append(Line(translate("Withdrawal", "Codes of people, and their decisions"), people))
    if counts.get(PartKind.KEY):
        key = translate("Withdrawal", "The key that opens this recording")
        lines.append(Line(key, translate("Withdrawal", "destroyed first")))
    return lines


def outside_lines(outside: Sequence[RegisterEntry], today: date) -> list[Line]:
    """Say which copies are out of reach, and where and with whom they are."""
    open_ones = (one for one in outside if not one.settled)
    return [Line(copy_name(one, today), copy_place(one), "warn") for one in open_ones]


def original_line() -> Line:
    """Say that the original film is out of reach."""
    return Line(
        translate("Withdrawal", "The film on the camera or telephone"),
        translate("Withdrawal", "delete it there yourself"),
        "warn",
    )


def also_line(also: Sequence[int]) -> Line:
    """Say which other recordings are of the same film, and go along."""
    name = translate("Withdrawal", "The same film under other numbers goes along")
    return Line(name, ", ".join(map(recording_label, also)), "warn")


def nothing_line() -> Line:
    """Say that there is nothing to destroy."""
    name = translate("Withdrawal", "Nothing was made for this purpose")
    return Line(name, translate("Withdrawal", "it is only closed"))


def out_of_reach(line: Line) -> Line:
    """Say of a line that the program cannot get at it."""
    name = translate("Withdrawal", "Out of reach: {copy}").format(copy=line.name)
    return replace(line, name=name)


def copy_name(one: RegisterEntry, today: date) -> str:
    """Name a copy: what it is and when it was made."""
    made_on = words.short_date(one.made_on, today)
    return f"{register_kind(one.kind)} · {made_on}"


def copy_place(one: RegisterEntry) -> str:
    """Say with whom a copy is and where; a path can be broken after each folder."""
    told = " · ".join(filter(None, (breakable(one.for_whom), breakable(one.place))))
    return told or translate("Withdrawal", "place not known")


def breakable(words_: str) -> str:
    """Let a text be broken into lines after each folder of a path, and within a very long word."""
    parts = re.sub(rf"([^\s/\\]{{{_UNBROKEN_MAX}}})(?=[^\s/\\])", _BREAK, words_)
    return re.sub(r"([/\\])", _BREAK, parts)


def register_kind(kind: RegisterKind) -> str:
    """Name a kind of copy."""
    names = {
        RegisterKind.EXPORT: translate("Withdrawal", "Export"),
        RegisterKind.PACKAGE: translate("Withdrawal", "Package"),
        RegisterKind.CLIP: translate("Withdrawal", "Clip"),
        RegisterKind.STILL: translate("Withdrawal", "Photo"),
        RegisterKind.PRINT: translate("Withdrawal", "Print"),
        RegisterKind.KEY_COPY: translate("Withdrawal", "Copy of the keys"),
        RegisterKind.BACKUP: translate("Withdrawal", "Backup of the library"),
    }
    return names[kind]


def by_name(by: WithdrawnBy, coordinator_word: str) -> str:
    """Name who withdraws."""
    coordinator = words.coordinator(coordinator_word)
    names = {
        WithdrawnBy.CLIENT: translate("Withdrawal", "The client wants it"),
        WithdrawnBy.GUARDIAN: translate("Withdrawal", "A guardian of the client wants it"),
        WithdrawnBy.COORDINATOR: translate("Withdrawal", "The {coordinator} wants it"),
        WithdrawnBy.PARTICIPANT: translate("Withdrawal", "Someone else in the recording wants it"),
        WithdrawnBy.EXPIRY: translate("Withdrawal", "The permission has ended"),
        WithdrawnBy.RESTORE: translate("Withdrawal", "It was withdrawn before"),
    }
    return names[by].format(coordinator=coordinator)


def step_name(step: str) -> str:
    """Say what a withdrawal is doing at a step."""
    names = {
        "intent": translate("Withdrawal", "Closing the recording"),
        "key": translate("Withdrawal", "Destroying the key"),
        "files": translate("Withdrawal", "Removing the files"),
        "rows": translate("Withdrawal", "Removing moments and notes"),
        "remnants": translate("Withdrawal", "Renewing the key of the database"),
        "check": translate("Withdrawal", "Looking whether nothing is left"),
    }
    return names.get(step, "")


STEPS = ("intent", "key", "files", "rows", "remnants", "check")


def _files(count: int) -> str:
    if count == 1:
        return translate("Withdrawal", "1 file")
    return translate("Withdrawal", "{count} files").format(count=words.number(count))


def _moments(counts: dict[PartKind, int]) -> str:
    moments, notes = counts.get(PartKind.MOMENTS, 0), counts.get(PartKind.NOTES, 0)
    told = [words.moments(moments)] if moments else []
    if notes == 1:
        told.append(translate("Withdrawal", "1 note"))
    elif notes:
        told.append(translate("Withdrawal", "{count} notes").format(count=words.number(notes)))
    return ", ".join(told)


def _guided(counts: dict[PartKind, int]) -> list[Line]:
    names = {
        PartKind.SESSIONS: translate("Withdrawal", "Guided sessions, with what was written"),
        PartKind.CLIENT_NOTES: translate("Withdrawal", "Notes of the client"),
        PartKind.INSIGHTS: translate("Withdrawal", "Insights and try-outs"),
    }
    # How many notes are sealed in a notebook cannot be known here, and is not anybody's business.
    sealed = translate("Withdrawal", "sealed")
    return [
        Line(name, sealed if kind is PartKind.CLIENT_NOTES else words.number(counts[kind]))
        for kind, name in names.items()
        if counts.get(kind)
    ]


def _people(counts: dict[PartKind, int]) -> str:
    people, decisions = counts.get(PartKind.PARTICIPANTS, 0), counts.get(PartKind.DECISIONS, 0)
    told = []
    if people:
        told.append(translate("Withdrawal", "codes: {count}").format(count=words.number(people)))
    if decisions:
        count = words.number(decisions)
        told.append(translate("Withdrawal", "decisions: {count}").format(count=count))
    return ", ".join(told)
