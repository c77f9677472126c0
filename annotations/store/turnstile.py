"""Counts who is inside, and lets one thread have the place to itself. Knows no database."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

HELD_BACK_S: Final = 0.1
"""How long newcomers are held back at a time: a window that waits longer looks frozen."""


class Turnstile:
    """Many pass at once; `alone` waits until all have left, in short tries.

    During a try newcomers are held back; between two they pass, so that somebody who stays inside
    for long holds up nobody but the one who waits to be alone. A thread that is inside may pass
    again, so that work within work does not wait for itself.
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
            emptied = self._emptied(me, time.monotonic() + timeout_s)
        try:
            yield emptied
        finally:
            with self._changed:
                self._let_in(me)

    def _emptied(self, me: int, end: float) -> bool:
        """Try to have the place alone until that time, and hold newcomers back when it is so."""
        while True:
            if not self._changed.wait_for(lambda: self._alone is None, end - time.monotonic()):
                return False
            self._alone = me
            left_s = end - time.monotonic()
            if self._changed.wait_for(lambda: not self._inside, min(HELD_BACK_S, left_s)):
                return True
            self._let_in(me)
            if left_s <= HELD_BACK_S:
                return False
            # However often somebody leaves meanwhile: newcomers get their turn.
            self._changed.wait_for(lambda: False, HELD_BACK_S)

    def _let_in(self, me: int) -> None:
        if self._alone == me:
            self._alone = None
            self._changed.notify_all()

    def _may_enter(self, me: int) -> bool:
        return self._alone in (None, me) or me in self._inside
