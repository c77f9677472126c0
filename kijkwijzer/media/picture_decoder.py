"""Decodes a film's pictures in order, from any frame, exactly. Knows no threads and no window.

Frames are told apart by their own times, never by counting: after a seek the decoder starts at the
key frame before, and everything up to the frame asked for is decoded and passed over.
"""

from collections import deque
from collections.abc import Iterator

import av
import numpy as np
from av import Packet, VideoFrame, VideoStream
from av.container import InputContainer

from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.picture_source import WatchedSource

READ_BYTES = 128 * 1024
THREADS = 2
NEAR_FRAMES = 24
"""Frames this near ahead are reached by decoding on: quicker than going back to a key frame."""

STEPS_BACK_MS = (0, 2_000, 10_000, 60_000, 600_000)
"""How far before the frame to look for a key frame, when the file's index points too late."""

NEVER_MS = -(2**62)

Decoded = tuple[int, VideoFrame]


class PictureDecoder:
    """Gives (index in the frame table, picture), in the order in which they are shown."""

    def __init__(self, film: OpenFilm, source: WatchedSource) -> None:
        self._times_ms = film.frame_times_ms
        self._lead_ms = film.facts.lead_ms
        self._source = source
        self._container: InputContainer = av.open(
            source, mode="r", format=film.format_name, buffer_size=READ_BYTES
        )
        self._stream = self._container.streams.video[0]
        self._stream.thread_type = "AUTO"
        self._codec = self._stream.codec_context
        self._codec.thread_count = THREADS
        self._tick_ms = float(self._stream.time_base or 0) * 1000
        self._packets: Iterator[Packet[VideoStream]] = self._container.demux(self._stream)
        self._waiting: deque[Decoded] = deque()
        self._next_index = 0
        self._needed_from_ms = 0
        self._skipped_to_ms = NEVER_MS
        self.hurry = False

    def close(self) -> None:
        """Let go of the decoder; the source is closed by whoever opened it."""
        self._container.close()

    def go_to(self, index: int, needed_from: int) -> None:
        """Make `next` give pictures from before or at this frame on.

        Pictures before frame `needed_from` may be left out where no other picture needs them.
        """
        self._needed_from_ms = int(self._times_ms[needed_from])
        # Being late for what was shown before says nothing of what is asked for now.
        self.hurry = False
        is_whole = self._needed_from_ms > self._skipped_to_ms
        is_near = needed_from >= self._next_index >= index - NEAR_FRAMES
        if is_whole and is_near:
            return
        for back_ms in STEPS_BACK_MS:
            at_ms = int(self._times_ms[needed_from]) - back_ms
            self._restart(at_ms)
            if self._starts_by(needed_from) or at_ms <= 0:
                return

    def next(self) -> Decoded | None:
        """Give the next picture, None at the end. Raises what the source raised."""
        while not self._waiting:
            if not self._decode_packet():
                return None
        index, picture = self._waiting.popleft()
        self._next_index = index + 1
        return index, picture

    def _restart(self, at_ms: int) -> None:
        self._waiting.clear()
        self._skipped_to_ms = NEVER_MS
        # Where this leads is known with the first picture; until then nothing is near.
        self._next_index = len(self._times_ms)
        offset = max(at_ms + self._lead_ms, 0) / self._tick_ms
        self._container.seek(int(offset), stream=self._stream, backward=True)
        self._packets = self._container.demux(self._stream)

    def _starts_by(self, index: int) -> bool:
        while not self._waiting:
            if not self._decode_packet():
                return False
        return self._waiting[0][0] <= index

    def _decode_packet(self) -> bool:
        """Decode one packet on; False at the end of the film."""
        packet = next(self._packets, None)
        if self._source.trouble is not None:
            raise self._source.trouble
        if packet is None:
            return False
        self._codec.skip_frame = "NONREF" if self._may_skip(packet) else "DEFAULT"
        try:
            pictures = packet.decode()
        except av.FFmpegError:
            return True
        self._waiting.extend(filter(_is_shown, map(self._indexed, pictures)))
        return True

    def _may_skip(self, packet: "Packet[VideoStream]") -> bool:
        if packet.pts is None:
            return False
        film_ms = self._film_ms(packet.pts)
        if not self.hurry and film_ms >= self._needed_from_ms:
            return False
        self._skipped_to_ms = max(self._skipped_to_ms, film_ms)
        return True

    def _film_ms(self, pts: int) -> int:
        return round(pts * self._tick_ms) - self._lead_ms

    def _indexed(self, picture: VideoFrame) -> Decoded:
        """Find the picture's place in the frame table; -1 for one that is never shown."""
        if picture.pts is None:
            return -1, picture
        film_ms = self._film_ms(picture.pts)
        after = int(np.searchsorted(self._times_ms, film_ms))
        if after == len(self._times_ms):
            return after - 1, picture
        if after == 0:
            return (0 if self._times_ms[0] - film_ms <= 1 else -1), picture
        nearer_before = film_ms - self._times_ms[after - 1] < self._times_ms[after] - film_ms
        return (after - 1 if nearer_before else after), picture


def _is_shown(decoded: Decoded) -> bool:
    return decoded[0] >= 0
