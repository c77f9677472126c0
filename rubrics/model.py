"""Rubric, principle and code: frozen, ordered, versioned. Knows no file and no window."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Words = Mapping[str, str]
"""A text per language: {"nl": "...", "en": "..."}."""


class Shape(StrEnum):
    """The mark of a principle, so that it is never told apart by colour alone."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"


@dataclass(frozen=True, slots=True)
class Code:
    """Something one can see: its name, definition, when to use it and when not."""

    id: str
    name: Words
    definition: Words
    use: Words
    use_not: Words
    key: str = ""
    valences: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def valences_for(self, perspective: str) -> tuple[str, ...] | None:
        """Give the valences that this perspective may choose; None means all."""
        if not self.valences:
            return None
        return self.valences.get(perspective, self.valences.get("others"))


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
class Rubric:
    """A kijkkader: what one looks for."""

    id: str
    version: str
    name: Words
    status: Words
    principles: tuple[Principle, ...]
    valences: tuple[ValenceWords, ...]
    prompts: Mapping[str, Mapping[str, Words]]
    focus_max: int = 3
    quick_mark: str = ""

    def codes(self) -> Iterator[tuple[str, Principle, Code]]:
        """Every code with its full name ("zien.contact") and its principle, in order."""
        for principle in self.principles:
            for code in principle.codes:
                yield f"{principle.id}.{code.id}", principle, code

    def find(self, full_name: str) -> tuple[Principle, Code] | None:
        """Find the principle and code of a full name such as "zien.contact"."""
        for name, principle, code in self.codes():
            if name == full_name:
                return principle, code
        return None


def in_language(words: Words, language: str) -> str:
    """Give the text in this language, or in English, or whatever there is."""
    return words.get(language) or words.get("en") or next(iter(words.values()), "")
