"""When a film's container starts: sound engines count from there. Knows no engine.

Both VLC and Qt take the earliest time in a container for their own zero (measured), so it has to
be known to translate their times into film time.
"""

from threading import Lock, Thread

import av

from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.picture_source import WatchedSource


class SoundStart:
    """Reads the start of one film's container; takes some milliseconds."""

    def __init__(self, film: OpenFilm) -> None:
        self._film = film
        self._lock = Lock()
        self._source: WatchedSource | None = None
        self._closed = False
        self._start_ms = 0
        self._thread: Thread | None = None

    def begin(self) -> None:
        """Start reading in a thread of its own; `shift_ms` waits for it."""
        self._thread = Thread(target=self.read, name="sound-start", daemon=True)
        self._thread.start()

    def shift_ms(self) -> int:
        """Give what to add to an engine's time to get film time."""
        self.wait_closed(None)
        return self._start_ms - self._film.facts.lead_ms

    def close(self) -> None:
        """Read no more: the source is closed when this returns."""
        with self._lock:
            self._closed = True
            if self._source is not None:
                self._source.close()

    def wait_closed(self, timeout_s: float | None) -> bool:
        """Wait until the thread ended, if there is one; False when it has not."""
        if self._thread is None:
            return True
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def read(self) -> None:
        """Read, in the thread that calls."""
        try:
            self._start_ms = self._container_start_ms()
        except Exception:  # noqa: BLE001  (the engine will meet the same trouble, and tell it)
            self._start_ms = 0
        finally:
            self.close()

    def _container_start_ms(self) -> int:
        source = WatchedSource(self._film.open_source())
        with self._lock:
            self._source = source
            if self._closed:
                source.close()
        with av.open(source, mode="r", format=self._film.format_name) as container:
            return round((container.start_time or 0) * 1000 / av.time_base)
