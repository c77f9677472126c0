"""What edits and sessions need from whoever keeps the moments. Knows no storage."""

from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from annotations.model import Moment


@dataclass(frozen=True, slots=True)
class Change:
    """What one edit did to one moment: None before means new, None after means gone.

    `more` holds the further changes of an edit that does several things together.
    """

    before: Moment | None
    after: Moment | None
    more: tuple["Change", ...] = ()

    def all(self) -> tuple["Change", ...]:
        """Every single change in the order in which it was made."""
        return (Change(self.before, self.after), *self.more)


class Moments(Protocol):
    """Where moments are kept, inside one unit of work."""

    def put(self, moment: Moment) -> None:
        """Keep this moment, in place of the one with the same identity if there is one."""

    def drop(self, moment_id: UUID) -> None:
        """Let go of a moment. Raises Refused when there is none with this identity."""

    def move_to(self, before: str, after: str) -> None:
        """Let the layer be at version `after` of its rubric. Raises Refused unless at `before`."""


class Edit(Protocol):
    """Something a person did to the moments, and its way back."""

    def apply(self, moments: Moments) -> Change: ...

    def revert(self, moments: Moments) -> Change: ...
