"""The loudness of a film at every zoom, as bars from 0 to 1. Knows no Qt."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from kijkwijzer.media.film import Peaks

_STEP = 4
_LOUD_PART = 0.985
_SOFTENING = 0.85
_LIFT = 1.25
"""Averages lie lower than the peaks that the gain is taken from."""


class Waveform:
    """Peaks with their averages over ever longer buckets, so that any zoom is quick to draw.

    Takes a third more memory than the peaks of one channel.
    """

    def __init__(self, peaks: Peaks) -> None:
        self._bucket_ms = peaks.bucket_ms
        loudest = peaks.values.max(axis=0) if peaks.values.size else np.zeros(0, np.uint8)
        self._levels = [np.ascontiguousarray(loudest, dtype=np.uint8)]
        while len(self._levels[-1]) > _STEP:
            self._levels.append(_coarser(self._levels[-1]))
        self._gain = _gain(self._levels[0])

    def bars(self, first: int, count: int, bar_ms: float) -> NDArray[np.float32]:
        """Give the height of `count` bars of `bar_ms` each, from bar `first` on, from 0 to 1.

        Bars outside the film are 0. Shape (count,).
        """
        level, bucket_ms = self._level_for(bar_ms)
        lift = _LIFT if bucket_ms > self._bucket_ms else 1.0
        if count <= 0 or not len(level):
            return np.zeros(max(0, count), np.float32)
        edges = (np.arange(first, first + count + 1) * (bar_ms / bucket_ms)).astype(np.int64)
        starts = np.clip(edges[:-1], 0, len(level) - 1)
        ends = np.maximum(np.clip(edges[1:], 0, len(level)), starts + 1)
        sums = np.concatenate(([0], np.cumsum(level[starts[0] : ends[-1]], dtype=np.int64)))
        means = (sums[ends - starts[0]] - sums[starts - starts[0]]) / (ends - starts)
        outside = (edges[1:] <= 0) | (edges[:-1] >= len(level))
        heights = np.minimum(1.0, means * (self._gain * lift)) ** _SOFTENING
        return np.where(outside, 0.0, heights).astype(np.float32)

    def _level_for(self, bar_ms: float) -> tuple[NDArray[np.uint8], float]:
        place = 0
        while place + 1 < len(self._levels) and self._bucket_ms * _STEP ** (place + 1) <= bar_ms:
            place += 1
        # One level finer than a bar keeps the edges of speech sharp.
        place = max(0, place - 1)
        return self._levels[place], float(self._bucket_ms * _STEP**place)


def speaking(
    spans: Sequence[tuple[int, int]], first: int, count: int, bar_ms: float
) -> NDArray[np.float64]:
    """Give for each bar the part of it, from 0 to 1, that lies in the spans (ms, ascending, apart).

    Shape (count,).
    """
    if not spans:
        return np.zeros(max(0, count), np.float64)
    bounds = np.asarray(spans, dtype=np.float64)
    lengths = bounds[:, 1] - bounds[:, 0]
    spoken = np.column_stack((np.cumsum(lengths) - lengths, np.cumsum(lengths)))
    edges = np.arange(first, first + count + 1) * bar_ms
    until = np.interp(edges, bounds.ravel(), spoken.ravel())
    part: NDArray[np.float64] = np.clip(np.diff(until) / bar_ms, 0, 1)
    return part


def _coarser(level: NDArray[np.uint8]) -> NDArray[np.uint8]:
    whole = len(level) // _STEP * _STEP
    means = level[:whole].reshape(-1, _STEP).mean(axis=1)
    rest = level[whole:]
    return np.append(means, rest.mean() if len(rest) else []).round().astype(np.uint8)


def _gain(peaks: NDArray[np.uint8]) -> float:
    """Make loud speech fill the lane, whatever the volume of the recording."""
    counts = np.bincount(peaks, minlength=256)
    counts[0] = 0
    if not counts.any():
        return 1 / 255
    reached = np.cumsum(counts) / counts.sum()
    return 1.0 / max(8, int(np.searchsorted(reached, _LOUD_PART)))
