"""What the program ships of the practice conversation: film, captions, ready moments.

Made by scripts/make_practice.py. Knows no library.
"""

import tomllib
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from uuid import UUID

from annotations.model import Moment, Note, Perspective, Valence, new_moment
from rubrics.model import in_language

VERSION = 1
"""Raise it when the film, the captions or the moments change: libraries are then made afresh."""

LANGUAGES = ("nl", "en")
_DATA = resources.files("kijkwijzer") / "practice" / "data"


@dataclass(frozen=True, slots=True)
class ReadyMoment:
    """A moment that is there already when someone opens the practice conversation.

    `end_ms` is None for a moment at one time; `notes` holds a note per language.
    """

    start_ms: int
    end_ms: int | None
    code: str
    valence: Valence
    notes: Mapping[str, Note]

    def in_layer(self, layer_id: UUID, language: str) -> Moment:
        """Make a moment of it, with its note in this language."""
        note = self.notes.get(language) or self.notes["en"]
        return new_moment(
            layer_id, self.start_ms, self.code, self.end_ms, valence=self.valence, note=note
        )


@dataclass(frozen=True, slots=True)
class ReadyMoments:
    """All ready moments in order of time, whose perspective they show, and the film's length."""

    perspective: Perspective
    duration_ms: int
    moments: tuple[ReadyMoment, ...]


def film() -> AbstractContextManager[Path]:
    """Lend the film as a file, also when the program itself lies in an archive."""
    return resources.as_file(_DATA / "practice.mp4")


def captions(language: str) -> str:
    """Give the captions as WebVTT, in "nl" or "en"."""
    return (_DATA / f"captions.{language}.vtt").read_text(encoding="utf-8")


def kind(language: str) -> str:
    """Say what kind of conversation it is."""
    return in_language({"nl": "Oefengesprek", "en": "Practice conversation"}, language)


@cache
def ready_moments() -> ReadyMoments:
    """Give the moments that come with the film."""
    said = tomllib.loads((_DATA / "moments.toml").read_text(encoding="utf-8"))
    moments = tuple(_ready(entry) for entry in said["moments"])
    return ReadyMoments(Perspective(said["perspective"]), said["duration_ms"], moments)


def _ready(entry: Mapping[str, object]) -> ReadyMoment:
    start_ms, end_ms = entry["start_ms"], entry.get("end_ms")
    notes = {language: _note(entry[language]) for language in LANGUAGES}
    return ReadyMoment(
        start_ms=int(str(start_ms)),
        end_ms=None if end_ms is None else int(str(end_ms)),
        code=str(entry["code"]),
        valence=Valence(str(entry["valence"])),
        notes=notes,
    )


def _note(texts: object) -> Note:
    if not isinstance(texts, Mapping):
        message = "A ready moment has its texts in a table per language."
        raise TypeError(message)
    return Note(**texts)
