"""The waveform: from samples to peaks, and peaks kept in few bytes. Knows no film reader."""

import struct
import zlib
from contextlib import closing
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from annotations.model import BlobKind
from annotations.trouble import Damaged, translatable
from kijkwijzer.media.film import Peaks, Source

BUCKET_MS = 10
CHANNELS_MAX = 2
LOUDEST = 255
HOURS_MAX = 25

_HEADER = struct.Struct("<4sHBI")
_NAME = b"KWP1"
_BUCKETS_MAX = HOURS_MAX * 3_600_000 // BUCKET_MS


class PeakMeter:
    """Collects the loudest swing of each bucket, from stretches of sound in any order.

    Places are sample numbers from film time zero; what comes before zero is passed over.
    """

    def __init__(self, rate_hz: int, channels: int) -> None:
        self._rate_hz = rate_hz
        self._values = np.zeros((min(channels, CHANNELS_MAX), 0), np.uint8)

    def add(self, first_sample: int, samples: NDArray[Any]) -> None:
        """Take in a stretch: floats from -1 to 1, shape (channels, samples)."""
        channels = len(self._values)
        samples = samples[:channels, max(-first_sample, 0) :]
        first_sample = max(first_sample, 0)
        count = samples.shape[1]
        if not count or len(samples) < channels:
            return
        first, last = self._bucket(first_sample), self._bucket(first_sample + count - 1)
        if last >= _BUCKETS_MAX:
            return
        starts = self._first_samples(np.arange(first, last + 1)) - first_sample
        swings = np.maximum.reduceat(np.abs(samples), np.maximum(starts, 0), axis=1)
        loud = np.minimum(np.rint(swings * LOUDEST), LOUDEST).astype(np.uint8)
        self._make_room(last + 1)
        here = self._values[:, first : last + 1]
        np.maximum(here, loud, out=here)

    def peaks(self) -> Peaks:
        """Give what was collected, up to the last sound."""
        heard = np.flatnonzero(self._values.any(axis=0))
        end = int(heard[-1]) + 1 if len(heard) else 0
        return Peaks(BUCKET_MS, self._values[:, :end].copy())

    def _bucket(self, sample: int) -> int:
        return sample * 1000 // (BUCKET_MS * self._rate_hz)

    def _first_samples(self, buckets: NDArray[np.int64]) -> NDArray[np.int64]:
        """Give the first sample of each bucket: at 22,050 Hz they are not equally long."""
        firsts: NDArray[np.int64] = -(-buckets * (BUCKET_MS * self._rate_hz) // 1000)
        return firsts

    def _make_room(self, buckets: int) -> None:
        have = self._values.shape[1]
        if buckets > have:
            more = max(buckets, 2 * have) - have
            self._values = np.pad(self._values, ((0, 0), (0, more)))


def pack_peaks(peaks: Peaks) -> bytes:
    """Write peaks in few bytes."""
    channels, buckets = peaks.values.shape
    header = _HEADER.pack(_NAME, peaks.bucket_ms, channels, buckets)
    return header + zlib.compress(peaks.values.tobytes(), 1)


def unpack_peaks(packed: bytes) -> Peaks:
    """Read what `pack_peaks` wrote. Raises ValueError when it is anything else, or far too long."""
    try:
        name, bucket_ms, channels, buckets = _HEADER.unpack_from(packed)
        size = channels * buckets
        unzip = zlib.decompressobj()
        values = unzip.decompress(packed[_HEADER.size :], size + 1)
    except (struct.error, zlib.error) as error:
        raise ValueError("not a waveform") from error
    known = name == _NAME and bucket_ms > 0 and 1 <= channels <= CHANNELS_MAX
    if not known or buckets > _BUCKETS_MAX or len(values) != size:
        raise ValueError("not a waveform")
    return Peaks(bucket_ms, np.frombuffer(values, np.uint8).reshape(channels, buckets))


def lasting(peaks: Peaks, duration_ms: int) -> Peaks:
    """Cut the peaks, or add silence, so that they last as long as the film."""
    buckets = min(-(-duration_ms // peaks.bucket_ms), _BUCKETS_MAX)
    values = peaks.values[:, :buckets]
    return Peaks(peaks.bucket_ms, np.pad(values, ((0, 0), (0, buckets - values.shape[1]))))


class HasBlobs(Protocol):
    """What can open a recording's sealed files: a `Looking`, in practice."""

    def open_blob(self, kind: BlobKind, /) -> Source | None: ...


def read_peaks(looking: HasBlobs) -> Peaks | None:
    """Read the waveform of a recording that is open; None when it has no sound.

    Raises NotAllowed, and Damaged when it is not as it was written.
    """
    source = looking.open_blob(BlobKind.WAVEFORM)
    if source is None:
        return None
    with closing(source):
        packed = source.read()
    try:
        return unpack_peaks(packed)
    except ValueError as error:
        text = translatable(
            "Trouble", "The waveform of this recording cannot be read. The film itself is whole."
        )
        raise Damaged(text) from error
