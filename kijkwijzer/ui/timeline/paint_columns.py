"""Paints many thin things at once: columns of pixels computed with numpy, as one picture."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter


def covered(
    lefts: NDArray[np.float64], rights: NDArray[np.float64], width: int
) -> NDArray[np.bool_]:
    """Say which of `width` columns lie in a span, from its left up to its right."""
    begin = np.round(lefts).astype(np.int64).clip(0, width)
    end = np.round(rights).astype(np.int64).clip(0, width)
    steps = np.bincount(begin, minlength=width + 1) - np.bincount(end, minlength=width + 1)
    inside: NDArray[np.bool_] = np.cumsum(steps)[:width] > 0
    return inside


def paint_columns(
    painter: QPainter, columns: NDArray[np.bool_], box: QRectF, color: QColor, ratio: float
) -> None:
    """Fill the columns of a box with a colour; `columns` are device pixels from its left."""
    paint_line(painter, columns * np.uint32(color.rgba()), box, ratio)


def paint_line(painter: QPainter, line: NDArray[np.uint32], box: QRectF, ratio: float) -> None:
    """Fill a box with one line of device pixels from its left, opaque (ARGB) or 0 for nothing."""
    rows = max(1, round(box.height() * ratio))
    pixels = np.repeat(line[None, :], rows, axis=0)
    format_ = QImage.Format.Format_ARGB32_Premultiplied
    picture = QImage(pixels.data, pixels.shape[1], rows, pixels.strides[0], format_)
    picture.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(box.left(), box.top()), picture)
