"""What was withdrawn of a copy that left the library: only that can be asked back by letter."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from annotations.model import DecisionState, Purpose
from annotations.withdrawal import RegisterEntry

if TYPE_CHECKING:
    from annotations.library import Library

_TAKEN_BACK: Final = (DecisionState.WITHDRAWN, DecisionState.REVOKED)


@dataclass(frozen=True, slots=True)
class Recall:
    """The recordings in a copy that were withdrawn, or (`purposes`) only these purposes of one."""

    numbers: tuple[int, ...]
    purposes: tuple[Purpose, ...] = ()


def recall_of(library: "Library", entry: RegisterEntry) -> Recall | None:
    """Give what was withdrawn of a copy since it was made; None when nothing was."""
    gone = {one.number for one in library.withdrawn() if one.day >= entry.made_on}
    if entry.number is None:
        return Recall(tuple(sorted(gone))) if gone else None
    if entry.number in gone:
        return Recall((entry.number,))
    purposes = tuple(Purpose) if entry.purpose is None else (entry.purpose,)
    taken = tuple(one for one in purposes if _is_taken_back(library, entry.number, one))
    return Recall((entry.number,), taken) if taken else None


def _is_taken_back(library: "Library", number: int, purpose: Purpose) -> bool:
    decided = (one.decision for one in library.may(number, purpose).standings)
    return any(one is not None and one.state in _TAKEN_BACK for one in decided)
