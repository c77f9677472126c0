"""From a decoded picture to an upright one of the right size. Knows no threads and no window."""

import numpy as np
from av import VideoFrame
from av.video.reformatter import Colorspace, Interpolation, VideoReformatter

from annotations.model import Film
from kijkwijzer.media.player import Frame

PIXELS_MAX = 2560 * 1440
BYTES_PER_PIXEL = 4
HD_HEIGHT_PX = 720
UNKNOWN_COLORSPACE = 2
QUARTER_DEG = 90

Size = tuple[int, int]


def shown_size(facts: Film, viewport: Size | None) -> Size:
    """Give the largest (width, height) that fits the viewport and keeps the film's proportions.

    Without a viewport: the film's own size. Never more than `PIXELS_MAX` pixels, so that the
    frames that are decoded ahead fit in memory; the view enlarges the rest.
    """
    width, height = facts.width_px * facts.pixel_aspect, float(facts.height_px)
    scale = (PIXELS_MAX / (width * height)) ** 0.5
    if viewport is None:
        scale = min(scale, 1.0)
    else:
        scale = min(scale, viewport[0] / width, viewport[1] / height)
    return max(round(width * scale), 1), max(round(height * scale), 1)


class Shaper:
    """Scales and turns the pictures of one film."""

    def __init__(self, facts: Film) -> None:
        self._turns = facts.rotation // QUARTER_DEG % 4
        self._reformatter = VideoReformatter()

    def shape(self, picture: VideoFrame, size: Size, start_ms: int, end_ms: int) -> Frame:
        """Make a frame of `size` (width and height in pixels, upright) out of a decoded picture."""
        sideways = self._turns % 2
        width, height = size[::-1] if sideways else size
        scaled = self._reformatter.reformat(
            picture,
            width=width,
            height=height,
            format="bgr0",
            src_colorspace=_colorspace(picture),
            interpolation=int(Interpolation.BILINEAR),
        )
        plane = scaled.planes[0]
        if not self._turns:
            return Frame(start_ms, end_ms, *size, plane.line_size, memoryview(plane))
        upright = _turned(memoryview(plane), plane.line_size, (width, height), self._turns)
        return Frame(start_ms, end_ms, *size, size[0] * BYTES_PER_PIXEL, upright)


def _colorspace(picture: VideoFrame) -> int | None:
    # Untold, swscale takes standard-definition colours, and faces in an HD film turn greenish.
    unknown = picture.colorspace == UNKNOWN_COLORSPACE
    return int(Colorspace.ITU709) if unknown and picture.height >= HD_HEIGHT_PX else None


def _turned(pixels: memoryview, stride_bytes: int, size: Size, turns: int) -> memoryview:
    """Turn a picture of `size` by so many quarters, clockwise; the result has no padding."""
    width, height = size
    rows = np.frombuffer(pixels, np.uint32, stride_bytes // BYTES_PER_PIXEL * height)
    picture = rows.reshape(height, -1)[:, :width]
    upright = np.ascontiguousarray(np.rot90(picture, -turns))
    return upright.data.cast("B")
