"""The table of frame times: taken from packets, tried by decoding here and there, mended if wrong.

Runs inside a limited process only.
"""

import io
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

import av.error
import av.filter
from av.codec import CodecContext
from av.container import InputContainer
from av.packet import Packet
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from kijkwijzer.media.intake_head import Head
from kijkwijzer.media.intake_tracks import MS, Admission, PictureTrack
from kijkwijzer.media.intake_window import decoded, from_first_key, look_at
from kijkwijzer.media.probe_open import (
    choose_tracks,
    open_film,
    packets_of,
    pixel_aspect,
    skip_all_but,
    upright_turn,
)

POSTER_WIDTH_PX = 320
POSTER_AT_MS_MAX = 10_000
POSTER_PACKETS_MAX = 400
POSTER_QUALITY = 4  # of 1 (best) to 31, as MJPEG counts
WINDOW_PACKETS = 24
TAIL_MS = 500
TAIL_PACKETS = 150
ALIVE_FRAMES = 100
DECODED_PIXELS = 300_000_000  # about a second of work


class FrameTable:
    """Makes the final table of frame times of one film, after all its packets were copied."""

    def __init__(
        self,
        film: io.FileIO,
        container: InputContainer,
        picture: VideoStream,
        head: Head,
        alive: Callable[[], None],
    ) -> None:
        """Prepare; `alive` is called now and then while the whole film is decoded."""
        self._film = film
        self._alive = alive
        self._container = container
        self._picture = picture
        self._head = head
        self._to_film = head.scale(picture)

    def times_ms(self, track: PictureTrack) -> list[int]:
        """Give the film time of every shown frame, ascending. Nothing else can be asked after."""
        times = sorted(track.times_ms)
        if times and not self._is_exact(times):
            copied = frozenset(times)
            times = sorted(time for time in self._decoded_times() if time in copied)
        if track.hidden_from_ms is not None:
            times = [time for time in times if time < track.hidden_from_ms]
        return times

    def _is_exact(self, times_ms: list[int]) -> bool:
        """Decode a few stretches, and see whether every packet gave the frame it promised.

        A small film is not worth guessing: it is decoded whole.
        """
        context = self._picture.codec_context
        if len(times_ms) * context.width * context.height <= DECODED_PIXELS:
            return False
        if self._head.window is None or not self._head.window.exact:
            return False
        length_ms = times_ms[-1]
        skip_all_but(self._container, (self._picture,))
        middle = all(
            self._stretch_is_exact(length_ms * part // 3, WINDOW_PACKETS) for part in (1, 2)
        )
        return middle and self._stretch_is_exact(length_ms - TAIL_MS, TAIL_PACKETS)

    def _stretch_is_exact(self, at_ms: int, most: int) -> bool:
        """Decode a stretch from a key frame on; without a key frame there is nothing to try."""
        packets = from_first_key(self._packets_from(at_ms, most))
        untried = not packets or not packets[0].is_keyframe
        return untried or look_at(self._picture, packets).exact

    def _packets_from(self, at_ms: int, most: int) -> "Iterator[Packet[Any]]":
        """Give packets from the key frame before a film time on; none when it cannot be found."""
        ticks = _ticks(self._picture, self._head, max(at_ms, 0))
        try:
            self._container.seek(ticks, stream=self._picture, backward=True)
        except av.error.FFmpegError:
            return
        for count, packet in enumerate(packets_of(self._container, self._picture)):
            if count >= most:
                return
            yield packet

    def _decoded_times(self) -> Iterator[int]:
        """Decode the whole film for its frame times: slow, and always right.

        The film is opened anew, for not every container can be sent back to its very start; what
        was open before reads on from the wrong place then, so this comes last.
        """
        container, _ = open_film(self._film)
        with container:
            picture = choose_tracks(container).picture
            if picture is None:
                return
            skip_all_but(container, (picture,))
            admitted = filter(Admission(self._head), packets_of(container, picture))
            for count, frame in enumerate(decoded(picture, admitted)):
                if count % ALIVE_FRAMES == 0:
                    self._alive()
                if frame.pts is not None and self._to_film.shown_ms(frame.pts) >= 0:
                    yield self._to_film.shown_ms(frame.pts)

    def poster(self, length_ms: int) -> bytes | None:
        """Give a small upright JPEG of a frame a little into the film; None when that fails."""
        picture = self._frame_near(min(POSTER_AT_MS_MAX, length_ms // 10))
        if picture is None:
            return None
        try:
            return small_jpeg(picture, float(pixel_aspect(self._picture)))
        except (av.error.FFmpegError, ValueError):
            return None

    def _frame_near(self, at_ms: int) -> VideoFrame | None:
        """Give the first shown frame from the key frame before this film time on."""
        packets = from_first_key(self._packets_from(at_ms, POSTER_PACKETS_MAX))
        for picture in decoded(self._picture, packets):
            return picture
        first = self._head.window.pictures if self._head.window else ()
        return first[0] if first else None


def small_jpeg(picture: VideoFrame, aspect: float) -> bytes:
    """Turn a decoded picture upright, make it POSTER_WIDTH_PX wide, and write it as JPEG."""
    turn = upright_turn(picture)
    width, height = picture.width * aspect, float(picture.height)
    if turn in (90, 270):
        width, height = height, width
    small = (POSTER_WIDTH_PX, max(round(POSTER_WIDTH_PX * height / width), 2))
    upright = _turned(picture, turn, small)
    encoder: VideoCodecContext = CodecContext.create("mjpeg", "w")
    encoder.width, encoder.height, encoder.pix_fmt = *small, "yuvj420p"
    encoder.framerate = Fraction(25)
    encoder.qmin = encoder.qmax = POSTER_QUALITY
    upright.pts = None
    return b"".join(map(bytes, (*encoder.encode(upright), *encoder.encode(None))))


_TURNS = {0: (), 90: ("transpose=clock",), 180: ("hflip", "vflip"), 270: ("transpose=cclock",)}


def _turned(picture: VideoFrame, turn: int, small: tuple[int, int]) -> VideoFrame:
    graph = av.filter.Graph()
    nodes = [
        graph.add_buffer(
            width=picture.width, height=picture.height, format=picture.format, time_base=MS
        )
    ]
    for step in (*_TURNS[turn], f"scale={small[0]}:{small[1]}", "format=yuvj420p"):
        name, _, arguments = step.partition("=")
        nodes.append(graph.add(name, arguments))
    nodes.append(graph.add("buffersink"))
    graph.link_nodes(*nodes).configure()
    graph.push(picture)
    return graph.vpull()


def _ticks(picture: VideoStream, head: Head, at_ms: int) -> int:
    """Give a film time in the source's own ticks."""
    tick_s = picture.time_base or MS
    return int((at_ms * MS + head.zero_s) / tick_s)
