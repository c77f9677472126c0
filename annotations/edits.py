"""Edits on moments: pure, and each knows its way back. Know no storage and no window."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotations.model import Layer, Moment
from annotations.ports import Change, Edit, Moments
from annotations.trouble import Refused, translatable
from rubrics.mapping import code_after
from rubrics.model import Rubric


@dataclass(frozen=True, slots=True)
class AddMoment:
    """Mark a new moment or fragment."""

    moment: Moment

    def apply(self, moments: Moments) -> Change:
        moments.put(self.moment)
        return Change(None, self.moment)

    def revert(self, moments: Moments) -> Change:
        moments.drop(self.moment.id)
        return Change(self.moment, None)


@dataclass(frozen=True, slots=True)
class ReplaceMoment:
    """Change a moment: its time, codes, valence or note."""

    before: Moment
    after: Moment

    def apply(self, moments: Moments) -> Change:
        moments.put(self.after)
        return Change(self.before, self.after)

    def revert(self, moments: Moments) -> Change:
        moments.put(self.before)
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class RemoveMoment:
    """Take a moment away."""

    moment: Moment

    def apply(self, moments: Moments) -> Change:
        moments.drop(self.moment.id)
        return Change(self.moment, None)

    def revert(self, moments: Moments) -> Change:
        moments.put(self.moment)
        return Change(None, self.moment)


@dataclass(frozen=True, slots=True)
class Together:
    """Several edits as one: they are undone as one too, last first."""

    edits: tuple[Edit, ...]

    def apply(self, moments: Moments) -> Change:
        return _joined([edit.apply(moments) for edit in self.edits])

    def revert(self, moments: Moments) -> Change:
        return _joined([edit.revert(moments) for edit in reversed(self.edits)])


@dataclass(frozen=True, slots=True)
class MoveToVersion:
    """Take a layer to another version of its rubric, with those of its moments that change."""

    before: str
    after: str
    edits: tuple[ReplaceMoment, ...]

    def apply(self, moments: Moments) -> Change:
        moments.move_to(self.before, self.after)
        return Together(self.edits).apply(moments)

    def revert(self, moments: Moments) -> Change:
        moments.move_to(self.after, self.before)
        return Together(self.edits).revert(moments)


def moved(moments: Iterable[Moment], layer: Layer, steps: tuple[Rubric, ...]) -> MoveToVersion:
    """Make the edit that takes a layer to the last of these versions, by way of the others.

    A code that nothing takes the place of stays on its moment. A valence that the new version does
    not allow from this point of view is left open. Raises Refused for another rubric's versions.
    """
    if not steps or any(step.id != layer.rubric_id for step in steps):
        text = translatable("Trouble", "These moments belong to another rubric. Open them with it.")
        raise Refused(text)
    pairs = ((moment, _moved(moment, layer, steps)) for moment in moments)
    edits = tuple(ReplaceMoment(old, new) for old, new in pairs if old != new)
    return MoveToVersion(layer.rubric_version, steps[-1].version, edits)


def moved_back(edit: MoveToVersion, moments: Iterable[Moment]) -> MoveToVersion:
    """Make the edit that takes a move back after other things were done to the moments.

    What was written, shifted or removed meanwhile stays so; codes and valences that are still as
    the move left them become what they were.
    """
    now = {moment.id: moment for moment in moments}
    pairs = ((now[one.after.id], one) for one in edit.edits if one.after.id in now)
    back = tuple(ReplaceMoment(moment, _as_before(moment, one)) for moment, one in pairs)
    changed = tuple(one for one in back if one.before != one.after)
    return MoveToVersion(edit.after, edit.before, changed)


def _as_before(moment: Moment, edit: ReplaceMoment) -> Moment:
    if moment.codes != edit.after.codes or moment.valence is not edit.after.valence:
        return moment
    return replace(moment, codes=edit.before.codes, valence=edit.before.valence)


def _moved(moment: Moment, layer: Layer, steps: tuple[Rubric, ...]) -> Moment:
    codes, version = moment.codes, layer.rubric_version
    for step in steps:
        # Two codes that become one are that one once, in the place of the first.
        codes = tuple(dict.fromkeys(code_after(code, version, step) or code for code in codes))
        version = step.version
    after = replace(moment, codes=codes)
    allowed = barring_code(after, layer, steps[-1]) is None
    return after if allowed else replace(after, valence=None)


def barring_code(moment: Moment, layer: Layer, rubric: Rubric) -> str | None:
    """Give the code that does not allow this moment's valence in this layer; None when all do.

    What a rubric reserves for one perspective, such as going along for the client's own, can be
    said by others only as it allows.
    """
    if moment.valence is None:
        return None
    for name in moment.codes:
        found = rubric.find(name)
        allowed = found and found[1].valences_for(layer.perspective.value)
        if allowed is not None and moment.valence.value not in allowed:
            return name
    return None


def _joined(changes: list[Change]) -> Change:
    singles = [single for change in changes for single in change.all()]
    first, *rest = singles or [Change(None, None)]
    return Change(first.before, first.after, tuple(rest))
