"""What commands print: plain lines for people, JSON for programs."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from annotations.naming import without_controls


def print_json(value: Any) -> None:  # noqa: ANN401  (whatever JSON can hold)
    """Print a value as JSON, with letters as they are."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(rows: Iterable[Sequence[str]]) -> None:
    """Print rows in columns as wide as their widest cell."""
    for line in _in_columns(rows):
        print(line)


def print_to_person(rows: Iterable[Sequence[str]]) -> None:
    """Print rows as `print_table` does, to the person beside the answer: on standard error."""
    for line in _in_columns(rows):
        tell(line)


def _in_columns(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    kept = [tuple(map(_on_one_line, row)) for row in rows]
    if not kept:
        return
    widths = [max(map(len, column)) for column in zip(*kept, strict=True)]
    for row in kept:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(padded).rstrip()


def _on_one_line(cell: str) -> str:
    return " ".join(without_controls(cell).splitlines())


def tell(line: str) -> None:
    """Say something to the person beside the answer: on standard error."""
    print(line, file=sys.stderr)


def percent(done: int, total: int) -> str:
    """Say how far something is: "42 %"."""
    return f"{done * 100 // max(total, 1)} %"


class ProgressLine:
    """One line on standard error that is written over, when a person is watching."""

    def __init__(self) -> None:
        self._shown = 0
        self._watched = sys.stderr.isatty()

    def show(self, text: str) -> None:
        """Write this over what was there."""
        if self._watched:
            print("\r" + text.ljust(self._shown), end="", file=sys.stderr, flush=True)
            self._shown = len(text)

    def end(self) -> None:
        """Wipe the line."""
        if self._watched and self._shown:
            print("\r" + " " * self._shown + "\r", end="", file=sys.stderr, flush=True)
