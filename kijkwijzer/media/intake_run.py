"""A limited process at work, and its messages as they come. Knows no film and no library."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Full, Queue
from threading import Event, Thread
from types import TracebackType
from typing import Self, cast

from kijkwijzer.media.intake_wire import Message, Pipe, messages
from kijkwijzer.media.limits import start_limited
from kijkwijzer.media.probe import opened
from kijkwijzer.media.probe_reasons import UnreadableFilm, Why

WAITING_MESSAGES_MAX = 8
POLL_S = 0.1
STALL_S = 120.0


class LimitedRun:
    """One of our modules, in a limited process that reads the film. Leaving it ends the process."""

    def __init__(self, module: str, path: Path, *arguments: str) -> None:
        """Start the process. Raises UnreadableFilm when the film cannot be opened."""
        self._waiting: Queue[Message | Exception | None] = Queue(WAITING_MESSAGES_MAX)
        self._closing = Event()
        with opened(path) as film:
            self._process = start_limited(module, film, *arguments)
        self._reader = Thread(target=self._read, name="intake", daemon=True)
        self._reader.start()

    def messages(
        self, meanwhile: Callable[[], None], *, stall_s: float = STALL_S
    ) -> Iterator[Message]:
        """Give messages until the process ends; calls `meanwhile` often, which may raise.

        Raises UnreadableFilm when a message is not one, or nothing comes for `stall_s` seconds.
        """
        heard_at = time.monotonic()
        while True:
            meanwhile()
            try:
                message = self._waiting.get(timeout=POLL_S)
            except Empty:
                if time.monotonic() - heard_at > stall_s:
                    raise UnreadableFilm(Why.TOO_SLOW) from None
                continue
            heard_at = time.monotonic()
            if message is None:
                return
            if isinstance(message, Exception):
                raise message
            yield message

    def close(self) -> None:
        """End the process, whatever it is doing; returns when it and our thread are gone."""
        self._closing.set()
        self._process.kill()
        self._process.wait()
        self._reader.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _read(self) -> None:
        try:
            for message in messages(cast(Pipe, self._process.stdout)):
                self._put(message)
        except (UnreadableFilm, OSError, ValueError) as error:
            self._put(error)
        else:
            self._put(None)

    def _put(self, message: Message | Exception | None) -> None:
        while not self._closing.is_set():
            try:
                self._waiting.put(message, timeout=POLL_S)
            except Full:
                continue
            return
