"""Slow work off the window's thread: reports, can be stopped, and ends before the program does.

Work that may not be broken off, such as a withdrawal, goes on when whoever asked for it is gone.
"""

import logging
from collections import deque
from collections.abc import Callable
from threading import Lock
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

T = TypeVar("T")

log = logging.getLogger(__name__)

_running: set["Job"] = set()
# The last reference to a job must not be the worker's: a QObject dies on its own thread.
_ended_lately: deque["Job"] = deque(maxlen=16)
# Work that goes on to its end has threads of its own, so that nobody who waits for the rest waits
# for it.
_lasting_pool: list[QThreadPool] = []


class Job(QObject):
    """One piece of work. Its worker calls `report` and `stopped`; the window calls `stop`."""

    _ended = Signal()
    _told = Signal()

    def __init__(
        self,
        task: Callable[["Job"], Any],
        listeners: "_Listeners",
        after: "_Listeners | None" = None,
    ) -> None:
        super().__init__()
        self._after = after
        self._task: Callable[[Job], Any] | None = task
        self._listeners: _Listeners | None = listeners
        self._lock = Lock()
        self._stopped = False
        self._progress: Any = None
        self._progress_waits = False
        self._result: Any = None
        self._trouble: Exception | None = None
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def report(self, progress: object) -> None:
        """Tell the window how far it is. From any thread; the newest word wins."""
        with self._lock:
            self._progress = progress
            waits, self._progress_waits = self._progress_waits, True
        if not waits:
            self._told.emit()

    def stopped(self) -> bool:
        """Whether the worker should end as soon as it can."""
        return self._stopped

    def stop(self) -> None:
        """Ask the worker to end; it still says `done` or `failed`."""
        self._stopped = True

    def forget(self) -> None:
        """Ask the worker to end and tell nobody: whoever asked for it is gone.

        Work that lasts goes on, and whoever was named for that hears of its end.
        """
        if self._after is not None:
            self._listeners = self._after
        else:
            self._stopped = True
            self._listeners = None

    @property
    def lasts(self) -> bool:
        """Whether it goes on to its end whatever happens to the window."""
        return self._after is not None

    def run(self) -> None:
        """Do the work, on the worker's thread."""
        task = self._task
        try:
            self._result = task(self) if task is not None else None
        except Exception as trouble:  # noqa: BLE001  (handed to the window, which says it)
            self._trouble = trouble
        self._ended.emit()

    @Slot()
    def _pass_on(self) -> None:
        with self._lock:
            progress, self._progress_waits = self._progress, False
        if self._listeners is not None and self._listeners.progressed is not None:
            self._listeners.progressed(progress)

    @Slot()
    def _finish(self) -> None:
        _running.discard(self)
        _ended_lately.append(self)
        self._task = None  # it may hold a passphrase
        listeners, self._listeners = self._listeners, None
        result, self._result = self._result, None
        trouble, self._trouble = self._trouble, None
        if listeners is None:
            return
        if trouble is None:
            listeners.done(result)
        else:
            log.info("work ended with %s", type(trouble).__name__)
            listeners.failed(trouble)


class _Listeners:
    """Who hears of a job, all on the window's thread."""

    def __init__(
        self,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[Any], None] | None,
    ) -> None:
        self.done = done
        self.failed = failed
        self.progressed = progressed


def run(
    parent: QObject,
    task: Callable[[Job], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
    progressed: Callable[[Any], None] | None = None,
) -> Job:
    """Run a task on a worker thread; `done`, `failed` and `progressed` are called on this one.

    When `parent` is destroyed first, the task is asked to stop and nobody is called.
    """
    job = Job(task, _Listeners(done, failed, progressed))
    _running.add(job)
    parent.destroyed.connect(job.forget)
    QThreadPool.globalInstance().start(job.run)
    return job


def run_to_end(  # noqa: PLR0913  (who hears of it, while the window is there and when it is gone)
    parent: QObject,
    task: Callable[[Job], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
    progressed: Callable[[Any], None] | None = None,
    *,
    left: Callable[[T], None],
    left_failing: Callable[[Exception], None],
) -> Job:
    """Run a task that nobody may break off; otherwise as `run`.

    When `parent` is destroyed or everything is ended first, it goes on, and `left` or
    `left_failing` is called in place of `done` or `failed`. Neither may hold on to `parent`.
    """
    job = Job(task, _Listeners(done, failed, progressed), _Listeners(left, left_failing, None))
    _running.add(job)
    parent.destroyed.connect(job.forget)
    if not _lasting_pool:
        _lasting_pool.append(QThreadPool())
    _lasting_pool[0].start(job.run)
    return job


def lasting() -> int:
    """Count the jobs that go on to their end whatever happens to the window."""
    return sum(job.lasts for job in _running)


def wait_to_end(wait_ms: int = 60_000) -> bool:
    """Wait for what goes on to its end; False when it did not end in time.

    A thread that shows a window does not wait here: it would stand still.
    """
    return all(pool.waitForDone(wait_ms) for pool in _lasting_pool)


def running() -> int:
    """Count the jobs that have not ended yet."""
    return len(_running)


def end_all(wait_ms: int = 10_000) -> bool:
    """Stop every job and wait for the workers; False when one did not end in time.

    What lasts goes on, and is not waited for.
    """
    for job in tuple(_running):
        job.forget()
    ended = QThreadPool.globalInstance().waitForDone(wait_ms)
    over = [job for job in _running if not job.lasts]
    _ended_lately.extend(over)
    _running.difference_update(over)
    return ended
