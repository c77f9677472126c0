"""Rubric, principle and code: frozen, ordered, versioned. Knows no file and no window."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

Words = Mapping[str, str]
"""A text per language: {"nl": "...", "en": "..."}. Plain text, also where it holds < and >."""

NOTE_FIELDS = ("observation", "interpretation", "effect_on_other", "alternative")
"""What is written about a moment, in the order in which it is asked; the first one is enough."""

OTHERS = "others"
"""Stands for every perspective that is not named."""

CODE_PATTERN: Final = re.compile(r"[a-z0-9_-]{1,40}\.[a-z0-9_-]{1,40}", re.ASCII)
"""The full name of a code, such as "zien.contact"."""


class Shape(StrEnum):
    """The mark of a principle, so that it is never told apart by colour alone."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"


@dataclass(frozen=True, slots=True)
class Code:
    """Something one can see: its name, definition, when to use it, when not, and an example."""

    id: str
    name: Words
    definition: Words
    use: Words
    use_not: Words
    key: str = ""
    valences: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    example: Words = field(default_factory=dict)

    def valences_for(self, perspective: str) -> tuple[str, ...] | None:
        """Give the valences that this perspective may choose; None means all."""
        if not self.valences:
            return None
        return self.valences.get(perspective, self.valences.get(OTHERS))


@dataclass(frozen=True, slots=True)
class Principle:
    """A way of looking, with its codes in order."""

    id: str
    name: Words
    shape: Shape
    codes: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ValenceWords:
    """How one valence is called, by a professional and by a client."""

    id: str
    name: Words
    client_name: Words


@dataclass(frozen=True, slots=True)
class TryOutIdea:
    """A ready-made example of one thing to do differently, and how one will notice.

    `code` is the full name of the code that it goes with, or "" when it goes with any.
    """

    id: str
    code: str
    text: Words
    notice: Words


@dataclass(frozen=True, slots=True)
class Follows:
    """How an earlier version of the same rubric goes over into this one.

    `codes` has full code names of the earlier version, and for each the code that takes its place,
    or "" when none does.
    """

    version: str
    codes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rubric:
    """What one looks for. `focus_max` is how many codes are in focus a session."""

    id: str
    version: str
    name: Words
    status: Words
    principles: tuple[Principle, ...]
    valences: tuple[ValenceWords, ...]
    prompts: Mapping[str, Mapping[str, Words]]
    focus_max: int = 3
    quick_mark: str = ""
    note_fields: tuple[str, ...] = NOTE_FIELDS
    try_outs: tuple[TryOutIdea, ...] = ()
    follows: tuple[Follows, ...] = ()

    def codes(self) -> Iterator[tuple[str, Principle, Code]]:
        """Every code with its full name ("zien.contact") and its principle, in order."""
        for principle in self.principles:
            for code in principle.codes:
                yield f"{principle.id}.{code.id}", principle, code

    @property
    def first_mark(self) -> str:
        """The code of a mark before anything is named: the quick mark, else the first code."""
        return self.quick_mark or next((name for name, *_ in self.codes()), "")

    @property
    def next_question(self) -> Words:
        """What is asked about the next time, where something to try out is written down."""
        return self.prompts.get("coordinator", {}).get("next", {})

    def find(self, full_name: str) -> tuple[Principle, Code] | None:
        """Find the principle and code of a full name such as "zien.contact"."""
        for name, principle, code in self.codes():
            if name == full_name:
                return principle, code
        return None

    def follows_from(self, version: str) -> Follows | None:
        """Say how that earlier version goes over into this one; None when nothing is said."""
        return next((one for one in self.follows if one.version == version), None)


def in_language(words: Words, language: str) -> str:
    """Give the text in this language, or in English, or whatever there is."""
    return words.get(language) or words.get("en") or next(iter(words.values()), "")
