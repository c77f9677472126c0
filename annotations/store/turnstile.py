"""Counts who is inside, and lets one thread have the place to itself. Knows no database."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Turnstile:
    """Many pass at once; `alone` waits until all have left and holds newcomers back.

    A thread that is inside may pass again, so that work within work does not wait for itself.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside: dict[int, int] = {}
        self._alone: int | None = None

    @contextmanager
    def passing(self) -> Iterator[None]:
        """Be inside for the length of the block."""
        me = threading.get_ident()
        with self._changed:
            self._changed.wait_for(lambda: self._may_enter(me))
            self._inside[me] = self._inside.get(me, 0) + 1
        try:
            yield
        finally:
            with self._changed:
                self._inside[me] -= 1
                if not self._inside[me]:
                    del self._inside[me]
                self._changed.notify_all()

    @contextmanager
    def alone(self, timeout_s: float) -> Iterator[bool]:
        """Have the place alone; gives False when the others did not leave in time.

        Raises RuntimeError in a thread that is inside already: it would wait for itself.
        """
        me = threading.get_ident()
        with self._changed:
            if me in self._inside:
                raise RuntimeError("inside already")
            self._changed.wait_for(lambda: self._alone is None)
            self._alone = me
            emptied = self._changed.wait_for(lambda: not self._inside, timeout_s)
        try:
            yield emptied
        finally:
            with self._changed:
                self._alone = None
                self._changed.notify_all()

    def _may_enter(self, me: int) -> bool:
        return self._alone in (None, me) or me in self._inside
