"""The open recording: apply and revert edits, one commit each, and tell who listens. No Qt."""

from bisect import bisect_left, insort
from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from annotations.model import Layer, Moment, Recording
from annotations.ports import Change, Edit
from kijkwijzer.media.film import OpenFilm

if TYPE_CHECKING:
    from annotations.library import Looking

Listener = Callable[[Change], None]


class Session:
    """One recording that is open for looking, with its moments in memory in order of time.

    A change is told to listeners only after it is on disk; a refused edit changes nothing.
    """

    def __init__(self, looking: "Looking", film: OpenFilm) -> None:
        self._looking = looking
        self._film = film
        self._listeners: list[Listener] = []
        self._by_id = {moment.id: moment for moment in looking.moments()}
        self._order = sorted(map(_place, self._by_id.values()))

    @property
    def recording(self) -> Recording:
        """The recording that is open."""
        return self._looking.recording

    @property
    def layer(self) -> Layer:
        """The layer that new moments go to."""
        return self._looking.layer

    @property
    def film(self) -> OpenFilm:
        """The film, ready for a player."""
        return self._film

    @property
    def looking(self) -> "Looking":
        """The library's side of this session: posters, waveform, captions."""
        return self._looking

    def moments(self) -> tuple[Moment, ...]:
        """All moments, in order of time."""
        return tuple(self._by_id[moment_id] for *_, moment_id in self._order)

    def moment(self, moment_id: UUID) -> Moment | None:
        """Find a moment by its identity."""
        return self._by_id.get(moment_id)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Have every change told; gives back a call that ends it."""
        self._listeners.append(listener)
        return lambda: self._forget(listener)

    def apply(self, edit: Edit) -> None:
        """Do an edit: one commit, then tell. Raises Trouble, and changes nothing, when refused."""
        self._tell(self._looking.apply(edit))

    def revert(self, edit: Edit) -> None:
        """Undo an edit: one commit, then tell. Raises Trouble, and changes nothing."""
        self._tell(self._looking.revert(edit))

    def close(self) -> None:
        """Let go of listeners and of the library's side."""
        self._listeners.clear()
        self._looking.close()

    def _forget(self, listener: Listener) -> None:
        # Whoever closes the session has let go of all of them already.
        if listener in self._listeners:
            self._listeners.remove(listener)

    def _tell(self, change: Change) -> None:
        for single in change.all():
            self._remember(single)
        for listener in tuple(self._listeners):
            listener(change)

    def _remember(self, single: Change) -> None:
        if single.before is not None and single.before.id in self._by_id:
            known = self._by_id.pop(single.before.id)
            del self._order[bisect_left(self._order, _place(known))]
        if single.after is not None:
            self._by_id[single.after.id] = single.after
            insort(self._order, _place(single.after))


def _place(moment: Moment) -> tuple[int, int, UUID]:
    return moment.start_ms, moment.last_ms, moment.id
