"""The entries of a TOML file, asked for one by one; each fault names file, line and remedy.

Knows neither rubrics nor guides.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn, Protocol, TypeVar

from rubrics.fault import RubricFault
from rubrics.fault_texts import (
    CONTROLS,
    MISSING,
    NOT_A_LIST,
    NOT_A_NUMBER,
    NOT_A_TABLE,
    NOT_A_VERSION,
    NOT_ALLOWED,
    NOT_AN_ID,
    NOT_TEXT,
    NOT_TOML,
    NOT_UTF8,
    NOT_YES_OR_NO,
    TOO_DEEP,
    TOO_LARGE,
    TOO_LONG,
    TOO_MANY,
    TWICE,
    UNKNOWN,
)
from rubrics.lines import Path, line_of
from rubrics.model import Words
from rubrics.unseen import unseen

LANGUAGES = ("nl", "en")
SIZE_MAX_BYTES = 1_000_000
TEXT_LENGTH_MAX = 2_000
LIST_LENGTH_MAX = 200

ID_PATTERN = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}", re.ASCII)
VERSION_PATTERN = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,18}[a-z0-9])?", re.ASCII)
# Windows cannot have files with these names, and identities become names of files.
_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")
# A name of thousands of parts costs tomllib minutes: its time grows with the square of them.
_ENDLESS_NAME = re.compile(r"""(?<![\w"'-])(?:[\w"'-]++[ \t]*+\.[ \t]*+){64}""", re.ASCII)
# Python refuses to read a number of more digits than this, and does not say where it stands.
_ENDLESS_NUMBER = re.compile(r"[0-9_]{4000}")
_PLACE = re.compile(r"\(at line (\d+), column \d+\)")
_SHOWN_LENGTH = 40


def read_entries(data: bytes, file: str) -> "Entry":
    """Read the bytes of a TOML file. Raises RubricFault when it is too large or not TOML."""
    if len(data) > SIZE_MAX_BYTES:
        raise RubricFault(TOO_LARGE, file=file, most=SIZE_MAX_BYTES)
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        raise RubricFault(NOT_UTF8, file=file, line=line) from None
    if _ENDLESS_NAME.search(text):
        raise RubricFault(TOO_DEEP, file=file)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise _not_toml(file, text, str(fault)) from None
    except ValueError:
        raise _not_a_number(file, text) from None
    except RecursionError:
        raise RubricFault(TOO_DEEP, file=file) from None
    return Entry(File(file, text), (), table)


def _not_toml(file: str, text: str, fault: str) -> RubricFault:
    found = _PLACE.search(fault)
    return _bad_line(file, text, int(found[1]) if found else text.count("\n") + 1)


def _not_a_number(file: str, text: str) -> RubricFault:
    found = _ENDLESS_NUMBER.search(text)
    return _bad_line(file, text, text.count("\n", 0, found.start() if found else 0) + 1)


def _bad_line(file: str, text: str, line: int) -> RubricFault:
    lines = text.split("\n")
    line = min(line, len(lines))
    return RubricFault(NOT_TOML, file=file, line=line, entry=_seen(lines[line - 1].strip(), 80))


@dataclass(frozen=True, slots=True)
class File:
    """The file that is read: its name in faults, and its text."""

    name: str
    text: str

    def line(self, path: Path) -> int:
        """Give the line of an entry, from 1; the first one when it cannot be told."""
        try:
            return line_of(self.text, path)
        except RecursionError:
            return 1


@dataclass(frozen=True)
class Entry:
    """A table inside the file, and the way to it."""

    file: File
    path: Path
    table: Mapping[str, Any]

    def fault(self, text: str, *keys: str | int, shown: str = "", **facts: str | int) -> NoReturn:
        """Refuse the file because of the entry at `keys`; `shown` is the value that is off."""
        path = (*self.path, *keys)
        name = _written(path)
        entry = f"{name} = {_seen(shown)}" if shown else name
        line = self.file.line(path)
        raise RubricFault(text, file=self.file.name, line=line, entry=entry, **facts)

    def text(self, key: str) -> str:
        """Give a text that has to be there."""
        value = self._there(key)
        if not isinstance(value, str):
            self.fault(NOT_TEXT, key)
        return self._checked(value, key)

    def optional_text(self, key: str) -> str:
        """Give a text, or "" when it is not there."""
        return self.text(key) if self.table.get(key, "") != "" else ""

    def identity(self, key: str = "id") -> str:
        """Give a text that can be part of a code or a file name."""
        value = self.text(key)
        if not ID_PATTERN.fullmatch(value) or _RESERVED.fullmatch(value):
            self.fault(NOT_AN_ID, key, shown=value)
        return value

    def version(self, key: str) -> str:
        """Give a text that can be the name of a file."""
        value = self.text(key)
        if not VERSION_PATTERN.fullmatch(value) or _RESERVED.match(value):
            self.fault(NOT_A_VERSION, key, shown=value)
        return value

    def only(self, names: tuple[str, ...]) -> None:
        """Refuse an entry that has another name than these."""
        for name in self.table:
            if name not in names:
                self.fault(NOT_ALLOWED, name, choices=", ".join(names))

    def words(self, key: str) -> Words:
        """Give a text in both languages."""
        return self.inside(key).in_both_languages()

    def in_both_languages(self) -> Words:
        """Give the text that this table itself is, in both languages and no other."""
        self.only(LANGUAGES)
        return {language: self.text(language) for language in LANGUAGES}

    def optional_words(self, key: str) -> Words:
        """Give a text in both languages, or {} when it is not there."""
        return self.words(key) if key in self.table else {}

    def inside(self, key: str) -> "Entry":
        """Go into a table that has to be there."""
        value = self._there(key)
        if not isinstance(value, dict):
            self.fault(NOT_A_TABLE, key)
        return Entry(self.file, (*self.path, key), value)

    def tables(self, key: str) -> list["Entry"]:
        """Give the tables of a list that has to be there, with one at least."""
        value = self._list(key)
        if not value:
            self.fault(MISSING, key)
        for number, item in enumerate(value):
            if not isinstance(item, dict):
                self.fault(NOT_A_TABLE, key, number)
        return [
            Entry(self.file, (*self.path, key, number), item) for number, item in enumerate(value)
        ]

    def optional_tables(self, key: str) -> list["Entry"]:
        """Give the tables of a list, or none when it is not there."""
        return self.tables(key) if self.table.get(key, []) != [] else []

    def texts(self, key: str) -> tuple[str, ...]:
        """Give the texts of a list that has to be there; it may be empty."""
        value = self._list(key)
        for number, item in enumerate(value):
            if not isinstance(item, str):
                self.fault(NOT_TEXT, key, number)
        return tuple(self._checked(item, key) for item in value)

    def some_of(self, key: str, choices: tuple[str, ...]) -> tuple[str, ...]:
        """Give the texts of a list, each one of these and once."""
        found = self.texts(key)
        for number, one in enumerate(found):
            if one not in choices:
                self.fault(UNKNOWN, key, number, shown=one, choices=", ".join(choices))
            if one in found[:number]:
                self.fault(TWICE, key, number, shown=one)
        return found

    def one_of(self, key: str, choices: tuple[str, ...]) -> str:
        """Give a text that is one of these."""
        value = self.text(key)
        if value not in choices:
            self.fault(UNKNOWN, key, shown=value, choices=", ".join(choices))
        return value

    def number(self, key: str, least: int, most: int, usual: int | None = None) -> int:
        """Give a whole number; `usual` when it is not there and there is a usual one."""
        value = self.table.get(key, usual)
        # True is a number to Python, and not to a person.
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            self.fault(NOT_A_NUMBER, key, least=least, most=most)
        return value

    def yes_or_no(self, key: str) -> bool:
        """Give true or false; false when it is not there."""
        value = self.table.get(key, False)
        if not isinstance(value, bool):
            self.fault(NOT_YES_OR_NO, key)
        return value

    def _there(self, key: str) -> object:
        value = self.table.get(key)
        if value is None:
            self.fault(MISSING, key)
        return value

    def _list(self, key: str) -> list[Any]:
        value = self._there(key)
        if not isinstance(value, list):
            self.fault(NOT_A_LIST, key)
        if len(value) > LIST_LENGTH_MAX:
            self.fault(TOO_MANY, key, most=LIST_LENGTH_MAX)
        return value

    def _checked(self, value: str, key: str) -> str:
        if not value.strip():
            self.fault(MISSING, key)
        if len(value) > TEXT_LENGTH_MAX:
            self.fault(TOO_LONG, key, most=TEXT_LENGTH_MAX)
        if any(map(unseen, value)):
            self.fault(CONTROLS, key)
        return value


def _seen(text: str, most: int = _SHOWN_LENGTH) -> str:
    """Give what a fault may show of a text: its start, and nothing that steers a screen."""
    return "".join("?" if unseen(letter) else letter for letter in text[:most])


def _written(path: Path) -> str:
    """Write the way to an entry as people count: principles[1].codes[2].name.nl."""
    written = ""
    for part in path:
        if isinstance(part, int):
            written += f"[{part + 1}]"
        else:
            written += f".{_seen(part)}" if written else _seen(part)
    return written


class Named(Protocol):
    """Something with an identity."""

    @property
    def id(self) -> str: ...


_Item = TypeVar("_Item", bound=Named)


def each(entries: list[Entry], make: Callable[[Entry], _Item]) -> tuple[_Item, ...]:
    """Make one of each entry. Raises RubricFault when two have the same identity."""
    made: list[_Item] = []
    known: set[str] = set()
    for entry in entries:
        item = make(entry)
        if item.id in known:
            entry.fault(TWICE, "id", shown=item.id)
        known.add(item.id)
        made.append(item)
    return tuple(made)
