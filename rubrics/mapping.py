"""What becomes of codes when a rubric goes from one version to the next. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rubrics.model import Rubric


@dataclass(frozen=True, slots=True)
class Mapped:
    """One code of the version before, by its full name, and what takes its place.

    `after` is "" when nothing does; moments then keep the code that they have.
    """

    before: str
    after: str


def code_after(code: str, version: str, to: Rubric) -> str:
    """Give what a code of this earlier version becomes in `to`; "" when nothing takes its place.

    A code that `to` says nothing about stays what it is, where `to` has it.
    """
    follows = to.follows_from(version)
    if follows is not None and code in follows.codes:
        return follows.codes[code]
    return code if to.find(code) is not None else ""


def mapped(before: Rubric, steps: Iterable[Rubric]) -> tuple[Mapped, ...]:
    """Say what each code of `before` becomes by way of these versions, in order.

    A code that ends on the way counts as one that nothing takes the place of.
    """
    found: list[Mapped] = []
    steps = tuple(steps)
    for name, _, _ in before.codes():
        code, version = name, before.version
        for step in steps:
            code = code and code_after(code, version, step)
            version = step.version
        found.append(Mapped(name, code))
    return tuple(found)


def way(version: str, to: Rubric, known: Mapping[str, Rubric]) -> tuple[Rubric, ...]:
    """Give the versions to go by from `version` to `to`, which is the last of them.

    `known` are the versions that there are. The shortest way along what each one says it follows;
    straight to `to` when there is none.
    """
    return _shortest(version, to, known) or (to,)


def leads_to(rubric: Rubric, version: str, known: Mapping[str, Rubric]) -> bool:
    """Whether this one follows that version, itself or by way of those in between."""
    return _shortest(version, rubric, known) is not None


def _shortest(version: str, to: Rubric, known: Mapping[str, Rubric]) -> tuple[Rubric, ...] | None:
    ways: list[tuple[Rubric, ...]] = [(to,)]
    passed = {to.version}
    while ways:
        one, *ways = ways
        for follows in one[0].follows:
            if follows.version == version:
                return one
            if follows.version in known and follows.version not in passed:
                passed.add(follows.version)
                ways.append((known[follows.version], *one))
    return None
