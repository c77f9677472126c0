"""The talk as written: voices, lines and phrases, and where they fall in time. Knows no sound."""

import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
GAP_MS = 400


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker: settings of the synthesiser, place in the stereo picture, names per language."""

    who: str
    voice: str
    speed: int
    pitch: int
    pan: float
    gain: float
    name: dict[str, str]


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is said in one breath, and its caption in each language."""

    line: str
    who: str
    say: str
    words: dict[str, str]
    speed: int
    pitch: int
    pause_ms: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A phrase and the time, in whole milliseconds, at which it is heard."""

    phrase: Phrase
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Talk:
    """All phrases in order of time, and how long the film lasts."""

    voices: dict[str, Voice]
    placed: tuple[Placed, ...]
    duration_ms: int

    def at(self, anchor: str) -> int:
        """Give the time of an anchor such as "summary.start" or "summary.end+400".

        "film.start" and "film.end" are the film's own. Raises ValueError for an unknown anchor.
        """
        match = re.fullmatch(r"(\w+)\.(start|end)([+-]\d+)?", anchor)
        if match is None:
            message = f"Not an anchor: {anchor}. Write it as line.start or line.end+400."
            raise ValueError(message)
        line, edge, shift = match.groups()
        return self._edge(line, edge) + int(shift or 0)

    def of(self, who: str) -> Iterator[Placed]:
        """Go through what one speaker says."""
        return (one for one in self.placed if one.phrase.who == who)

    def _edge(self, line: str, edge: str) -> int:
        if line == "film":
            return 0 if edge == "start" else self.duration_ms
        mine = [one for one in self.placed if one.phrase.line == line]
        if not mine:
            message = f"No line is called {line}."
            raise ValueError(message)
        return mine[0].start_ms if edge == "start" else mine[-1].end_ms


def read_source(name: str) -> dict[str, Any]:
    """Read one of the TOML files beside this module."""
    return tomllib.loads((HERE / name).read_text(encoding="utf-8"))


def place(source: dict[str, Any], length_ms: Callable[[Voice, Phrase], int]) -> Talk:
    """Put the phrases one after another; `length_ms` says how long each one is heard."""
    voices = {who: Voice(who=who, **entry) for who, entry in source["voices"].items()}
    now_ms = int(source["opening_ms"])
    placed = []
    for phrase in _phrases(source["lines"]):
        start_ms = now_ms + phrase.pause_ms
        now_ms = start_ms + length_ms(voices[phrase.who], phrase)
        placed.append(Placed(phrase, start_ms, now_ms))
    return Talk(voices, tuple(placed), now_ms + int(source["closing_ms"]))


def _phrases(lines: list[dict[str, Any]]) -> Iterator[Phrase]:
    for line in lines:
        said = line.get("say", line["nl"])
        for index, (say, nl, en) in enumerate(zip(said, line["nl"], line["en"], strict=True)):
            pause_ms = line.get("gap_ms", GAP_MS) if index else line.get("pause_ms", 0)
            yield Phrase(
                line=line["id"],
                who=line["who"],
                say=say,
                words={"nl": nl, "en": en},
                speed=line.get("speed", 0),
                pitch=line.get("pitch", 0),
                pause_ms=pause_ms,
            )
