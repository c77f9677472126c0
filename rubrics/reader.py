"""A TOML file in, a rubric out; a fault names the file, the line, the entry and the remedy."""

import re
from collections.abc import Mapping
from typing import Final

from rubrics.entries import Entry, each, read_entries
from rubrics.fault import translatable
from rubrics.fault_texts import TWICE, UNKNOWN
from rubrics.follows_reader import read_follows
from rubrics.model import (
    NOTE_FIELDS,
    OTHERS,
    Code,
    Principle,
    Rubric,
    Shape,
    TryOutIdea,
    ValenceWords,
    Words,
)

PERSPECTIVES: Final = ("coordinator", "client", "peer", "researcher")
VALENCES: Final = ("werkt", "werkt_niet", "vraag")
"""What moments can be kept with; a rubric gives each its own words."""

FOCUS_MAX: Final = 3
_OF_RUBRIC: Final = (
    "id",
    "version",
    "name",
    "status",
    "focus_max",
    "quick_mark",
    "note_fields",
    "valences",
    "principles",
    "try_outs",
    "follows",
    "prompts",
)
_OF_VALENCE: Final = ("id", "name", "client_name")
_OF_PRINCIPLE: Final = ("id", "name", "shape", "codes")
_OF_CODE: Final = (
    "id",
    "key",
    "name",
    "definition",
    "use",
    "use_not",
    "example",
    "valences",
)
_OF_TRY_OUT: Final = ("id", "code", "text", "notice")
_KEY: Final = re.compile(r"F(?:[1-9]|1[0-2])|\S")

_NOT_A_KEY = translatable(
    "Rubric",
    "{file}, line {line}: {entry} is not a key. Use one capital letter, digit or sign, or F1 to"
    " F12.",
)


def read_rubric(data: bytes, file: str) -> Rubric:
    """Read a rubric from the bytes of a TOML file; `file` is the name used in a fault.

    Raises RubricFault for anything that is missing, doubled, too long or not understood.
    """
    root = read_entries(data, file)
    root.only(_OF_RUBRIC)
    valences = each(root.tables("valences"), _valence)
    names = tuple(valence.id for valence in valences)
    principles = each(root.tables("principles"), lambda entry: _principle(entry, names))
    rubric = Rubric(
        id=root.identity(),
        version=root.version("version"),
        name=root.words("name"),
        status=root.words("status"),
        principles=principles,
        valences=valences,
        prompts=_prompts(root.inside("prompts")),
        focus_max=root.number("focus_max", 1, FOCUS_MAX, FOCUS_MAX),
        quick_mark=root.optional_text("quick_mark"),
        note_fields=_note_fields(root),
        try_outs=each(root.optional_tables("try_outs"), _try_out),
        follows=read_follows(root),
    )
    _check_whole(root, rubric)
    return rubric


def _valence(entry: Entry) -> ValenceWords:
    entry.only(_OF_VALENCE)
    entry.one_of("id", VALENCES)
    return ValenceWords(entry.identity(), entry.words("name"), entry.words("client_name"))


def _principle(entry: Entry, valences: tuple[str, ...]) -> Principle:
    entry.only(_OF_PRINCIPLE)
    return Principle(
        id=entry.identity(),
        name=entry.words("name"),
        shape=Shape(entry.one_of("shape", tuple(Shape))),
        codes=each(entry.tables("codes"), lambda inner: _code(inner, valences)),
    )


def _code(entry: Entry, valences: tuple[str, ...]) -> Code:
    entry.only(_OF_CODE)
    return Code(
        id=entry.identity(),
        name=entry.words("name"),
        definition=entry.words("definition"),
        use=entry.words("use"),
        use_not=entry.words("use_not"),
        key=_key(entry),
        valences=_allowed(entry, valences),
        example=entry.optional_words("example"),
    )


def _key(entry: Entry) -> str:
    key = entry.optional_text("key")
    if key and not is_key(key):
        entry.fault(_NOT_A_KEY, "key", shown=key)
    return key


def is_key(text: str) -> bool:
    """Whether a code can have this key: one capital letter, digit or sign, or F1 to F12."""
    return bool(_KEY.fullmatch(text)) and text.isprintable() and text == text.upper()


def _allowed(entry: Entry, valences: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    if "valences" not in entry.table:
        return {}
    inner = entry.inside("valences")
    inner.only((*PERSPECTIVES, OTHERS))
    return {who: inner.some_of(who, valences) for who in inner.table}


def _prompts(root: Entry) -> Mapping[str, Mapping[str, Words]]:
    root.only(PERSPECTIVES)
    people = {who: root.inside(who) for who in root.table}
    return {who: {key: one.words(key) for key in one.table} for who, one in people.items()}


def _note_fields(root: Entry) -> tuple[str, ...]:
    if "note_fields" not in root.table:
        return NOTE_FIELDS
    found = root.some_of("note_fields", NOTE_FIELDS)
    if found[:1] != NOTE_FIELDS[:1]:
        root.fault(UNKNOWN, "note_fields", 0, choices=NOTE_FIELDS[0])
    return found


def _try_out(entry: Entry) -> TryOutIdea:
    entry.only(_OF_TRY_OUT)
    return TryOutIdea(
        id=entry.identity(),
        code=entry.optional_text("code"),
        text=entry.words("text"),
        notice=entry.words("notice"),
    )


def _check_whole(root: Entry, rubric: Rubric) -> None:
    codes = {name: code for name, _, code in rubric.codes()}
    choices = ", ".join(codes)
    _check_keys(root, rubric)
    if rubric.quick_mark and rubric.quick_mark not in codes:
        root.fault(UNKNOWN, "quick_mark", shown=rubric.quick_mark, choices=choices)
    for place, idea in enumerate(rubric.try_outs):
        if idea.code and idea.code not in codes:
            root.fault(UNKNOWN, "try_outs", place, "code", shown=idea.code, choices=choices)
    for place, one in enumerate(rubric.follows):
        for old, new in one.codes.items():
            if new and new not in codes:
                root.fault(UNKNOWN, "follows", place, "codes", old, shown=new, choices=choices)


def _check_keys(root: Entry, rubric: Rubric) -> None:
    taken: set[str] = set()
    for place, principle in enumerate(rubric.principles):
        for number, code in enumerate(principle.codes):
            if code.key in taken:
                root.fault(TWICE, "principles", place, "codes", number, "key", shown=code.key)
            taken |= {code.key} - {""}
