"""What becomes of the moments of an open recording in a newer version of its rubric. No window."""

from dataclasses import dataclass

from annotations.edits import MoveToVersion, moved
from annotations.model import Moment
from kijkwijzer.session import Session
from kijkwijzer.ui.desk import Desk
from rubrics.mapping import mapped, way
from rubrics.model import Code, Rubric, in_language
from rubrics.versions import version_order
from rubrics.writer import write_rubric


@dataclass(frozen=True, slots=True)
class Coming:
    """The version that a recording was marked with, and those to go by to the newest, the last."""

    before: Rubric
    steps: tuple[Rubric, ...]

    @property
    def newest(self) -> Rubric:
        """The version to go to."""
        return self.steps[-1]


@dataclass(frozen=True, slots=True)
class Line:
    """What a code was called, what it becomes, and which moments have it."""

    before: str
    after: str
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that changes. `opened` are moments whose valence the new version does not allow."""

    edit: MoveToVersion
    becoming: tuple[Line, ...]
    reworded: tuple[Line, ...]
    ended: tuple[Line, ...]
    new: tuple[str, ...]
    opened: tuple[Moment, ...]


def coming(desk: Desk, session: Session) -> Coming | None:
    """Give the newer version of the rubric that a recording was marked with, if there is one.

    One that was retired is not offered.
    """
    library, layer = desk.library, session.layer
    if library is None or library.read_only:
        return None
    catalog = desk.catalog
    newest = next((one for one in catalog.offered() if one.id == layer.rubric_id), None)
    if newest is None or version_order(newest.version) <= version_order(layer.rubric_version):
        return None
    before = library.kept_rubric(layer.rubric_id, layer.rubric_version)
    if before is None:
        return None
    known = {one.version: one for one in catalog.history(newest.id)}
    return Coming(before, way(layer.rubric_version, newest, known))


def outcome(found: Coming, session: Session, language: str) -> Outcome:
    """Say what moving does to the moments that there are now. Raises Refused."""
    moments = session.moments()
    edit = moved(moments, session.layer, found.steps)
    becoming, reworded, ended = [], [], []
    for one in mapped(found.before, found.steps):
        old, new = _code(found.before, one.before), _code(found.newest, one.after)
        having = tuple(moment for moment in moments if one.before in moment.codes)
        line = Line(_name(old, language), _name(new, language), having)
        if new is None:
            ended.append(line)
        elif one.after != one.before:
            becoming.append(line)
        elif old is not None and _said(old) != _said(new):
            reworded.append(line)
    return Outcome(
        edit,
        tuple(becoming),
        tuple(reworded),
        tuple(ended),
        _new_names(found, language),
        tuple(one.after for one in edit.edits if one.before.valence is not one.after.valence),
    )


def keep_versions(desk: Desk, found: Coming) -> None:
    """Keep the versions in the library, so that moments can go to them. Raises Trouble."""
    if desk.library is not None:
        for step in found.steps:
            desk.library.keep_rubric(write_rubric(step))


def _new_names(found: Coming, language: str) -> tuple[str, ...]:
    came_from = {one.after for one in mapped(found.before, found.steps)}
    return tuple(
        in_language(code.name, language)
        for name, _, code in found.newest.codes()
        if name not in came_from
    )


def _code(rubric: Rubric, name: str) -> Code | None:
    place = rubric.find(name) if name else None
    return place[1] if place else None


def _name(code: Code | None, language: str) -> str:
    return in_language(code.name, language) if code is not None else ""


def _said(code: Code) -> tuple[object, ...]:
    """Give what a code says to who marks."""
    return tuple(dict(words) for words in (code.name, code.definition, code.use, code.use_not))
