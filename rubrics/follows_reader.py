"""How an earlier version goes over into this one: reads and checks `follows`."""

from collections.abc import Mapping

from rubrics.entries import Entry
from rubrics.fault import translatable
from rubrics.fault_texts import TWICE
from rubrics.model import CODE_PATTERN, Follows

_ITSELF = translatable(
    "Rubric", "{file}, line {line}: {entry} is this version itself. Name an earlier one."
)
_CIRCLE = translatable(
    "Rubric",
    "{file}, line {line}: {entry} goes round in a circle. Let each code go to one that stays.",
)
_NOT_A_CODE = translatable(
    "Rubric", "{file}, line {line}: {entry} is not a code. Write it as principle.code."
)


def read_follows(root: Entry) -> tuple[Follows, ...]:
    """Read what each earlier version's codes become. Raises RubricFault."""
    found: list[Follows] = []
    for entry in root.optional_tables("follows"):
        entry.only(("version", "codes"))
        version = entry.version("version")
        if version == root.table.get("version"):
            entry.fault(_ITSELF, "version", shown=version)
        if version in {one.version for one in found}:
            entry.fault(TWICE, "version", shown=version)
        found.append(Follows(version, _codes(entry.inside("codes"))))
    return tuple(found)


def _codes(entry: Entry) -> Mapping[str, str]:
    codes = {old: entry.optional_text(old) for old in entry.table}
    for old, new in codes.items():
        for code in (old, new):
            if code and not CODE_PATTERN.fullmatch(code):
                entry.fault(_NOT_A_CODE, old, shown=code)
        if circles(old, codes):
            entry.fault(_CIRCLE, old, shown=new)
    return codes


def circles(code: str, codes: Mapping[str, str]) -> bool:
    """Whether following this code from one to the next comes back to it by way of another.

    A code that stays what it is goes nowhere, and is no circle.
    """
    at, passed = codes[code], {code}
    while at in codes and at not in passed:
        passed.add(at)
        at = codes[at]
    return at == code and len(passed) > 1
