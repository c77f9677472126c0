"""What stands before something of a recording that is open: it stops all use of it, at once."""

from datetime import date
from time import monotonic
from typing import Final

from annotations.library.gate import Gate, open_until
from annotations.model import Purpose, Recording
from annotations.store.catalogue import Work
from annotations.trouble import Refused

ASK_AGAIN_S: Final = 1.0
"""How long an answer holds where another program may write in the library meanwhile."""


class Guard:
    """Asks for one open thing, at each use, whether it may still be used. Any thread may ask.

    Shutting it waits for nothing: who locks the library or says no is not held up by a slow disk.
    """

    def __init__(self, gate: Gate, recording: Recording, purposes: tuple[Purpose, ...]) -> None:
        self._gate = gate
        self._recording = recording
        self._purposes = purposes
        self._refusal: Refused | None = None
        self.day = gate.days.today()
        """The program's day on which it was last asked for."""
        self._asked_s = monotonic()

    @property
    def refusal(self) -> Refused | None:
        """What shut it; None while nothing did."""
        return self._refusal

    def shut(self, refusal: Refused) -> None:
        """Raise this from now on."""
        self._refusal = refusal

    def require(self) -> None:
        """Ask whether it is still open; at the gate too on a new day, and beside who writes.

        Raises what shut it.
        """
        self.require_unshut()
        today = self._gate.days.today()
        if today == self.day and not self._is_stale():
            return
        try:
            self._gate.require_now(self._recording, self._purposes)
        except Refused as refusal:
            if today == self.day:
                self.shut(refusal)
            raise
        self.day, self._asked_s = today, monotonic()

    def open_until(self) -> date | None:
        """Give the last day on which it may be used; without own learning nothing may be.

        Raises Refused when it was withdrawn.
        """
        _, answers = self._gate.all_now(self._recording)
        return open_until(answers, (Purpose.OWN_LEARNING, *self._purposes))

    def require_inside(self, work: Work) -> Recording:
        """Ask again inside a unit of work that writes; gives the recording as it is now.

        A decision may have been committed while this waited for its turn to write, and who decided
        may not have come to shutting this yet. Raises what shut it, Refused.
        """
        self.require_unshut()
        now = self._recording
        for purpose in self._purposes:
            now = self._gate.require_inside(work, self._recording, purpose, self.day)
        return now

    def _is_stale(self) -> bool:
        """Whether another program may have decided since: nobody tells this one of it."""
        return self._gate.others_write and monotonic() - self._asked_s > ASK_AGAIN_S

    def require_unshut(self) -> None:
        """Raise what shut it."""
        if self._refusal is not None:
            raise self._refusal.with_traceback(None)
