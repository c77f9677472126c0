"""Frames that are decoded but not shown yet, and the last ones that were. Pure, no threads."""

from collections import deque
from itertools import chain

from kijkwijzer.media.player import Frame

AHEAD_BYTES = 20 * 2**20
AHEAD_FRAMES = 16
AHEAD_FRAMES_MIN = 3
BEHIND_BYTES = 8 * 2**20
BEHIND_FRAMES = 16
KEPT_BYTES = 40 * 2**20
"""What may lie behind while a person steps back, until the film plays on."""


class Reel:
    """A run of frames in order of time, with a place in it: shown before it, to come after it."""

    def __init__(self) -> None:
        self._behind: deque[Frame] = deque()
        self._ahead: deque[Frame] = deque()
        self._behind_bytes = 0
        self._ahead_bytes = 0
        self._sparing = 0

    def clear(self) -> None:
        """Forget all frames."""
        self._behind.clear()
        self._ahead.clear()
        self._behind_bytes = self._ahead_bytes = self._sparing = 0

    def has_room(self) -> bool:
        """Whether another frame may be decoded ahead."""
        count = len(self._ahead)
        if count < AHEAD_FRAMES_MIN:
            return True
        return count < AHEAD_FRAMES and self._ahead_bytes < AHEAD_BYTES

    def has_next(self) -> bool:
        """Whether a frame is waiting to be shown."""
        return bool(self._ahead)

    def add(self, frame: Frame) -> None:
        """Put a frame at the far end."""
        self._ahead.append(frame)
        self._ahead_bytes += len(frame.pixels)

    def add_behind(self, frame: Frame) -> None:
        """Keep a frame before the place, for the steps back that are likely to come."""
        self._keep(frame, KEPT_BYTES)
        self._sparing = 1

    def due(self, position_ms: float) -> Frame | None:
        """Give the newest frame that starts by this time and lies ahead, and go past it."""
        newest = None
        while self._ahead and self._ahead[0].start_ms <= position_ms:
            newest = self._pass()
        return newest

    def find(self, start_ms: int, width_px: int) -> bool:
        """Put the place right before the frame with this start and width; False when not here."""
        if not any(_is(frame, start_ms, width_px) for frame in chain(self._behind, self._ahead)):
            return False
        while self._behind and self._behind[-1].start_ms >= start_ms:
            self._go_back()
        while self._ahead[0].start_ms < start_ms:
            self._pass()
        return True

    def _pass(self) -> Frame:
        frame = self._ahead.popleft()
        self._ahead_bytes -= len(frame.pixels)
        # A frame that is shown at the end of a step must not push out those of the next steps.
        self._keep(frame, KEPT_BYTES if self._sparing else BEHIND_BYTES)
        self._sparing = max(self._sparing - 1, 0)
        return frame

    def _keep(self, frame: Frame, most_bytes: int) -> None:
        self._behind.append(frame)
        self._behind_bytes += len(frame.pixels)
        while self._behind_bytes > most_bytes or len(self._behind) > BEHIND_FRAMES:
            self._behind_bytes -= len(self._behind.popleft().pixels)

    def _go_back(self) -> None:
        frame = self._behind.pop()
        self._behind_bytes -= len(frame.pixels)
        self._ahead.appendleft(frame)
        self._sparing += 1
        self._ahead_bytes += len(frame.pixels)


def _is(frame: Frame, start_ms: int, width_px: int) -> bool:
    return frame.start_ms == start_ms and frame.width_px == width_px
