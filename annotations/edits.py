"""Edits on moments: pure, and each knows its way back. Know no storage and no window."""

from dataclasses import dataclass

from annotations.model import Moment
from annotations.ports import Change, Edit, Moments


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


def _joined(changes: list[Change]) -> Change:
    singles = [single for change in changes for single in change.all()]
    first, *rest = singles or [Change(None, None)]
    return Change(first.before, first.after, tuple(rest))
