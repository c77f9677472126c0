"""How withdrawals ended that nobody has seen the end of: the window was locked meanwhile.

What is kept here, in memory only, is a receipt: a number, days and counts, nothing of a recording.
"""

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from annotations.model import recording_label
from annotations.withdrawal import WithdrawalReceipt


@dataclass(frozen=True, slots=True)
class Broken:
    """A withdrawal that broke off, and what stood in the way."""

    number: int
    trouble: Exception

    @property
    def label(self) -> str:
        """The number as people write it: R-014."""
        return recording_label(self.number)


End = WithdrawalReceipt | Broken


class Waiting:
    """Ends of withdrawals by library, until somebody has put them away."""

    def __init__(self) -> None:
        self._kept: defaultdict[UUID, list[End]] = defaultdict(list)

    def keep(self, library_id: UUID, end: End) -> None:
        """Keep how a withdrawal ended, once."""
        if end not in self._kept[library_id]:
            self._kept[library_id].append(end)

    def drop(self, library_id: UUID, end: End) -> None:
        """Let go of what somebody has seen and put away."""
        if end in self._kept[library_id]:
            self._kept[library_id].remove(end)

    def of(self, library_id: UUID) -> tuple[End, ...]:
        """Give what nobody has put away yet of this library."""
        return tuple(self._kept[library_id])


waiting = Waiting()
"""One for the whole program: it outlives the window's pages, which a lock takes away."""
