"""A TOML file in, a rubric out; a fault names the file, the entry and the remedy."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn, TypeVar

from rubrics.fault import RubricFault, translatable
from rubrics.model import Code, Principle, Rubric, Shape, ValenceWords, Words

LANGUAGES = ("nl", "en")
SIZE_MAX_BYTES = 1_000_000
TEXT_LENGTH_MAX = 2_000

_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}", re.ASCII)

_MISSING = translatable("Rubric", "{file}: {entry} is missing or empty. Add it.")
_NOT_AN_ID = translatable(
    "Rubric", "{file}: {entry} is not an identity. Use small letters, digits, - and _ only."
)
_TWICE = translatable("Rubric", "{file}: {entry} is there twice. Give each one a name of its own.")
_TOO_LONG = translatable("Rubric", "{file}: {entry} is too long. Keep it under {most} characters.")
_UNKNOWN = translatable("Rubric", "{file}: {entry} is not known here. Choose one of: {choices}.")
_NOT_TOML = translatable("Rubric", "{file} is not a TOML file: {entry}. Mend that line.")
_TOO_LARGE = translatable("Rubric", "{file} is too large for a rubric. Keep it under {most} bytes.")


def read_rubric(data: bytes, file: str) -> Rubric:
    """Read a rubric from the bytes of a TOML file; `file` is the name used in a fault.

    Raises RubricFault for anything that is missing, doubled, too long or not understood.
    """
    if len(data) > SIZE_MAX_BYTES:
        raise RubricFault(_TOO_LARGE, file=file, most=SIZE_MAX_BYTES)
    try:
        table = tomllib.loads(data.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise RubricFault(_NOT_TOML, file=file, entry=str(fault)) from None
    return _rubric(_Entry(file, "", table))


@dataclass(frozen=True)
class _Entry:
    """A table inside the file, and the name by which a fault calls it."""

    file: str
    place: str
    table: Mapping[str, Any]

    def fault(self, text: str, key: str, **facts: str | int) -> NoReturn:
        raise RubricFault(text, file=self.file, entry=f"{self.place}{key}", **facts)

    def text(self, key: str) -> str:
        value = self.table.get(key)
        if not isinstance(value, str) or not value.strip():
            self.fault(_MISSING, key)
        if len(value) > TEXT_LENGTH_MAX:
            self.fault(_TOO_LONG, key, most=TEXT_LENGTH_MAX)
        return value

    def identity(self) -> str:
        value = self.text("id")
        if not _ID.fullmatch(value):
            self.fault(_NOT_AN_ID, "id")
        return value

    def words(self, key: str) -> Words:
        inner = self.inside(key)
        return {language: inner.text(language) for language in LANGUAGES}

    def inside(self, key: str) -> "_Entry":
        value = self.table.get(key)
        if not isinstance(value, dict):
            self.fault(_MISSING, key)
        return _Entry(self.file, f"{self.place}{key}.", value)

    def list(self, key: str) -> list["_Entry"]:
        value = self.table.get(key)
        if not isinstance(value, list) or not value:
            self.fault(_MISSING, key)
        entries = []
        for number, item in enumerate(value, start=1):
            if not isinstance(item, dict):
                self.fault(_MISSING, f"{key}[{number}]")
            entries.append(_Entry(self.file, f"{self.place}{key}[{number}].", item))
        return entries

    def one_of(self, key: str, choices: tuple[str, ...]) -> str:
        value = self.text(key)
        if value not in choices:
            self.fault(_UNKNOWN, f"{key} = {value[:40]}", choices=", ".join(choices))
        return value


def _rubric(root: _Entry) -> Rubric:
    valences = tuple(
        ValenceWords(entry.identity(), entry.words("name"), entry.words("client_name"))
        for entry in root.list("valences")
    )
    names = tuple(valence.id for valence in valences)
    rubric = Rubric(
        id=root.identity(),
        version=root.text("version"),
        name=root.words("name"),
        status=root.words("status"),
        principles=_each(root.list("principles"), lambda entry: _principle(entry, names)),
        valences=valences,
        prompts=_prompts(root.inside("prompts")),
        focus_max=root.table.get("focus_max", 3),
        quick_mark=root.table.get("quick_mark", ""),
    )
    _check_whole(root, rubric)
    return rubric


def _principle(entry: _Entry, valences: tuple[str, ...]) -> Principle:
    return Principle(
        id=entry.identity(),
        name=entry.words("name"),
        shape=Shape(entry.one_of("shape", tuple(Shape))),
        codes=_each(entry.list("codes"), lambda inner: _code(inner, valences)),
    )


def _code(entry: _Entry, valences: tuple[str, ...]) -> Code:
    return Code(
        id=entry.identity(),
        name=entry.words("name"),
        definition=entry.words("definition"),
        use=entry.words("use"),
        use_not=entry.words("use_not"),
        key=entry.text("key") if "key" in entry.table else "",
        valences=_allowed(entry, valences) if "valences" in entry.table else {},
    )


def _allowed(entry: _Entry, valences: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    inner = entry.inside("valences")
    for perspective, allowed in inner.table.items():
        if not isinstance(allowed, list) or not set(allowed) <= set(valences):
            inner.fault(_UNKNOWN, perspective, choices=", ".join(valences))
    return {perspective: tuple(allowed) for perspective, allowed in inner.table.items()}


def _prompts(root: _Entry) -> Mapping[str, Mapping[str, Words]]:
    people = {who: root.inside(who) for who in root.table}
    return {who: {key: one.words(key) for key in one.table} for who, one in people.items()}


_Item = TypeVar("_Item", Principle, Code)


def _each(entries: list[_Entry], make: Callable[[_Entry], _Item]) -> tuple[_Item, ...]:
    made: list[_Item] = []
    for entry in entries:
        item = make(entry)
        if item.id in {other.id for other in made}:
            entry.fault(_TWICE, f"id = {item.id}")
        made.append(item)
    return tuple(made)


def _check_whole(root: _Entry, rubric: Rubric) -> None:
    keys = [code.key for _, _, code in rubric.codes() if code.key]
    doubled = next((key for key in keys if keys.count(key) > 1), None)
    if doubled is not None:
        root.fault(_TWICE, f"key = {doubled}")
    if rubric.quick_mark and rubric.find(rubric.quick_mark) is None:
        names = ", ".join(name for name, _, _ in rubric.codes())
        root.fault(_UNKNOWN, f"quick_mark = {rubric.quick_mark}", choices=names)
    if not isinstance(rubric.focus_max, int) or rubric.focus_max < 1:
        root.fault(_MISSING, "focus_max")
