"""Closing a library while a withdrawal runs in another thread: that one finishes, then closes."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from annotations.store.catalogue import Catalogue


class LastOut:
    """One withdrawal at a time; who closes meanwhile leaves the closing to it and does not wait.

    A withdrawal that is cut off is finished at the next opening only, and whoever asked for it gets
    no receipt. A window that waits for it is frozen.
    """

    def __init__(self) -> None:
        self._one = threading.RLock()
        self._changing = threading.Lock()
        self._inside = 0
        self._thread = 0
        self._left_to_do: Callable[[], None] | None = None

    @contextmanager
    def inside(self) -> Iterator[None]:
        """Be the withdrawal that runs, for the length of the block; waits for another one."""
        with self._one:
            with self._changing:
                self._inside += 1
                self._thread = threading.get_ident()
            try:
                yield
            finally:
                self._leave()

    def locks(self, catalogue: Catalogue, act: Callable[[], None]) -> bool:
        """Leave it to lock to the withdrawal that runs in another thread; whether there is one.

        The catalogue is closed to everybody else from then on.
        """
        with self._changing:
            if not self._inside or self._thread == threading.get_ident():
                return False
            self._left_to_do = act
            catalogue.leave_to(self._thread)
            return True

    def _leave(self) -> None:
        with self._changing:
            self._inside -= 1
            act = None
            if not self._inside:
                act, self._left_to_do = self._left_to_do, None
        if act is not None:
            act()
