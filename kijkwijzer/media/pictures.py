"""Decodes a film's pictures ahead in a thread of its own, and gives the one that is due.

Knows no clock and no sound: it is told the position each time it is asked. Whatever is asked
returns at once.
"""

import time
from collections import deque
from contextlib import closing
from dataclasses import dataclass
from threading import Condition, Thread

from av import VideoFrame

from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.picture_decoder import Decoded, PictureDecoder
from kijkwijzer.media.picture_reel import Reel
from kijkwijzer.media.picture_shape import Shaper, Size, shown_size
from kijkwijzer.media.picture_source import WatchedSource, as_trouble
from kijkwijzer.media.player import Frame

LATE_MS = 120.0
"""This far behind, pictures that no other picture needs are left out."""

STARVED_S = 0.1
"""However late, one picture in this time is shown."""


@dataclass(frozen=True, slots=True)
class _Order:
    """A wish to start from a frame; `kept` frames before it are decoded too, for steps back."""

    number: int
    index: int
    kept: int

    @property
    def first_kept(self) -> int:
        return max(self.index - self.kept, 0)


class Pictures:
    """The pictures of one film, ready to be shown. Calls come from one thread."""

    def __init__(self, film: OpenFilm) -> None:
        self._film = film
        self._changed = Condition()
        self._reel = Reel()
        self._shaper = Shaper(film.facts)
        self._size = shown_size(film.facts, None)
        self._order = _Order(1, 0, 0)
        self._target_ms = float(film.frame_times_ms[0])
        self._position_ms = 0.0
        self._newest_ms = 0.0
        self._put_at_s = 0.0
        self._finished = False
        self._source: WatchedSource | None = None
        self._closed = False
        self._trouble: Exception | None = None
        self._thread = Thread(target=self._run, name="pictures", daemon=True)
        self._thread.start()

    @property
    def trouble(self) -> Exception | None:
        """What went wrong; the frames decoded before it can still be shown."""
        return self._trouble

    def has_next(self) -> bool:
        """Whether another frame is ready."""
        with self._changed:
            return self._reel.has_next()

    def is_finished(self) -> bool:
        """Whether every frame up to the film's last was decoded and given out."""
        with self._changed:
            return self._finished and not self._reel.has_next()

    def late_ms(self, position_ms: float) -> float:
        """Say how far decoding has fallen behind this position; 0 when a frame is ready."""
        with self._changed:
            if self._finished or self._reel.has_next():
                return 0.0
            return max(position_ms - self._newest_ms, 0.0)

    def show(self, index: int, *, kept: int = 0) -> None:
        """Make this frame the next to be given, whatever the position; frames go on from there.

        `kept` frames before it are made ready too, for the steps back that are likely to come.
        """
        start_ms = int(self._film.frame_times_ms[index])
        with self._changed:
            self._target_ms = self._position_ms = float(start_ms)
            if self._reel.find(start_ms, self._size[0]):
                return
            self._reel.clear()
            self._newest_ms = float(start_ms)
            self._finished = False
            self._order = _Order(self._order.number + 1, index, kept)
            self._changed.notify()

    def take(self, position_ms: float) -> Frame | None:
        """Give the newest frame due by this position that was not given yet."""
        with self._changed:
            self._position_ms = position_ms
            frame = self._reel.due(max(position_ms, self._target_ms))
            if frame is not None:
                self._changed.notify()
            return frame

    def set_viewport(self, size: Size) -> bool:
        """Decode to fit within this many pixels from now on; whether that changed anything."""
        fitting = shown_size(self._film.facts, size)
        with self._changed:
            changed = fitting != self._size
            self._size = fitting
            return changed

    def close(self) -> None:
        """Read nothing more from the film, from now on; the thread ends soon after."""
        with self._changed:
            self._closed = True
            if self._source is not None:
                self._source.close()
            self._changed.notify()

    def wait_closed(self, timeout_s: float) -> bool:
        """Wait until the thread ended; False when it has not."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._open_and_work()
        except Exception as problem:  # noqa: BLE001  (whatever a film does, the window lives on)
            with self._changed:
                # A source that was cut off on purpose is no trouble.
                self._trouble = None if self._closed else as_trouble(problem)
        if self._closed:
            self._reel.clear()

    def _open_and_work(self) -> None:
        source = WatchedSource(self._film.open_source())
        with self._changed:
            self._source = source
        with closing(source):
            if self._closed:
                return
            with closing(PictureDecoder(self._film, source)) as decoder:
                self._work(decoder)

    def _work(self, decoder: PictureDecoder) -> None:
        order, before = _Order(0, 0, 0), deque[Decoded]()
        while (wanted := self._await_work(order)) is not None:
            if wanted.number != order.number:
                order, before = wanted, deque(maxlen=wanted.kept + 1)
                decoder.go_to(order.index, order.first_kept)
                reached = False
            decoded = decoder.next()
            if not reached and decoded is not None and decoded[0] < order.index:
                before.append(decoded)
                continue
            if not reached:
                reached = True
                self._begin_with(order, before, decoded)
            elif decoded is not None:
                self._go_on_with(order, decoded, decoder)
            if decoded is None:
                self._finish(order)

    def _await_work(self, order: _Order) -> _Order | None:
        """Wait until there is something to decode; None when closed."""
        with self._changed:
            while not self._closed:
                new = self._order.number != order.number
                if new or (not self._finished and self._reel.has_room()):
                    return self._order
                self._changed.wait()
        return None

    def _begin_with(self, order: _Order, before: "deque[Decoded]", decoded: Decoded | None) -> None:
        """Put in the frame asked for, or, where the film lacks it, the one before."""
        exact = decoded is not None and decoded[0] == order.index
        first = decoded if exact or not before else before.pop()
        for index, picture in before:
            if index >= order.first_kept:
                self._put(order, self._shaped(index, picture), behind=True)
        if first is not None:
            frame = self._shaped(*first)
            with self._changed:
                self._target_ms = max(self._target_ms, float(frame.start_ms))
            self._put(order, frame)
        if decoded is not None and decoded is not first:
            self._put(order, self._shaped(*decoded))

    def _go_on_with(self, order: _Order, decoded: Decoded, decoder: PictureDecoder) -> None:
        late_ms = self._position_ms - self._end_ms(decoded[0])
        decoder.hurry = late_ms > LATE_MS
        if late_ms > 0 and time.monotonic() - self._put_at_s < STARVED_S:
            return
        self._put(order, self._shaped(*decoded))

    def _put(self, order: _Order, frame: Frame, *, behind: bool = False) -> None:
        with self._changed:
            if self._order.number != order.number:
                return
            self._put_at_s = time.monotonic()
            self._newest_ms = float(frame.end_ms)
            (self._reel.add_behind if behind else self._reel.add)(frame)

    def _finish(self, order: _Order) -> None:
        with self._changed:
            self._finished = self._order.number == order.number

    def _shaped(self, index: int, picture: VideoFrame) -> Frame:
        start_ms = int(self._film.frame_times_ms[index])
        return self._shaper.shape(picture, self._size, start_ms, self._end_ms(index))

    def _end_ms(self, index: int) -> int:
        times_ms = self._film.frame_times_ms
        if index + 1 < len(times_ms):
            return int(times_ms[index + 1])
        return max(self._film.facts.duration_ms, int(times_ms[index]) + 1)
