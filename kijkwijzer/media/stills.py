"""Exact single frames of a film: for dragging an edge, and for small pictures. Knows no player."""

from collections import OrderedDict

import av
from av import VideoFrame

from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.picture_decoder import PictureDecoder
from kijkwijzer.media.picture_shape import Shaper, shown_size
from kijkwijzer.media.picture_source import WatchedSource, as_trouble
from kijkwijzer.media.player import Frame

KEPT_BYTES_MAX = 96 << 20
KEPT_FRAMES_MAX = 64
BYTES_PER_PIXEL_MOST = 3  # ten bits, colour at a quarter of the detail
NEIGHBOURS = 8


class Stills:
    """Gives the frame on screen at any time, exactly. One thread at a time.

    The decoder stays open, and frames that were passed on the way to the one asked for are kept for
    a while: dragging an edge asks for neighbours, forwards and back.
    """

    def __init__(self, film: OpenFilm) -> None:
        self._film = film
        self._shaper = Shaper(film.facts)
        self._source: WatchedSource | None = None
        self._decoder: PictureDecoder | None = None
        self._kept: OrderedDict[int, VideoFrame] = OrderedDict()
        self._next = 0

    def at(self, position_ms: int, fit_within: tuple[int, int]) -> Frame | None:
        """Give the frame on screen at a film time, upright and scaled to fit within (w, h) pixels.

        None when the film has no picture, or this frame cannot be decoded. Raises Trouble when the
        sealed film cannot be read.
        """
        index = self._film.frame_at(position_ms)
        if index < 0:
            return None
        picture = self._kept.get(index) or self._decoded(index)
        if picture is None:
            return None
        self._kept.move_to_end(index)
        times = self._film.frame_times_ms
        end_ms = times[index + 1] if index + 1 < len(times) else self._film.facts.duration_ms
        size = shown_size(self._film.facts, fit_within)
        return self._shaper.shape(picture, size, int(times[index]), int(end_ms))

    def close(self) -> None:
        """Let go of the decoder and of every frame."""
        self._kept.clear()
        if self._decoder is not None:
            self._decoder.close()
        if self._source is not None:
            self._source.close()
        self._decoder = self._source = None
        self._next = 0

    def _decoded(self, index: int) -> VideoFrame | None:
        """Decode up to this frame, keeping it and those just before. Raises Trouble."""
        # What comes right after the last frame is reached by going on, not by going back first.
        first = max(index - NEIGHBOURS, self._next if index >= self._next else 0)
        try:
            decoder = self._open_decoder()
            decoder.go_to(index, first)
            while (found := decoder.next()) is not None:
                self._next = found[0] + 1
                if found[0] >= first:
                    self._keep(*found)
                if found[0] >= index:
                    break
        except (av.FFmpegError, OSError, ValueError) as problem:
            self.close()
            raise as_trouble(problem) from problem
        return self._kept.get(index)

    def _open_decoder(self) -> PictureDecoder:
        if self._decoder is None:
            self._source = WatchedSource(self._film.open_source())
            self._decoder = PictureDecoder(self._film, self._source)
        return self._decoder

    def _keep(self, index: int, picture: VideoFrame) -> None:
        self._kept[index] = picture
        self._kept.move_to_end(index)
        frame_bytes = picture.width * picture.height * BYTES_PER_PIXEL_MOST
        most = min(max(KEPT_BYTES_MAX // frame_bytes, NEIGHBOURS + 1), KEPT_FRAMES_MAX)
        while len(self._kept) > most:
            self._kept.popitem(last=False)
