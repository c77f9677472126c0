import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.media.film import Peaks
from kijkwijzer.media.waveform import PeakMeter, lasting, pack_peaks, unpack_peaks

RATES = st.sampled_from([8_000, 11_025, 22_050, 44_100, 48_000])


def naive(samples, rate_hz, first):
    loudest = {}
    for number, sample in enumerate(samples, start=first):
        if number >= 0:
            bucket = number * 100 // rate_hz
            loudest[bucket] = max(loudest.get(bucket, 0.0), abs(float(sample)))
    return [
        round(min(loudest.get(at, 0.0), 1.0) * 255) for at in range(max(loudest, default=-1) + 1)
    ]


@given(RATES, st.integers(-300, 2000), st.integers(0, 3000), st.integers(0, 3000))
def test_peaks_are_the_loudest_swing_of_each_bucket(rate_hz, first, count, cut):
    samples = np.random.default_rng(count).uniform(-1, 1, (1, count)).astype(np.float32)
    meter = PeakMeter(rate_hz, 1)
    meter.add(first, samples[:, :cut])
    meter.add(first + cut, samples[:, cut:])
    want = naive(samples[0], rate_hz, first)
    assert np.trim_zeros(meter.peaks().values[0], "b").tolist() == np.trim_zeros(want, "b")


def test_more_than_two_channels_are_not_kept():
    meter = PeakMeter(48_000, 6)
    meter.add(0, np.ones((6, 480), np.float32))
    assert meter.peaks().values.tolist() == [[255], [255]]


@given(st.integers(1, 2), st.integers(0, 500), st.integers(0, 2**32))
def test_packed_peaks_come_back_the_same(channels, buckets, seed):
    values = np.random.default_rng(seed).integers(0, 256, (channels, buckets), np.uint8)
    back = unpack_peaks(pack_peaks(Peaks(10, values)))
    assert back.bucket_ms == 10
    assert np.array_equal(back.values, values)


@given(st.binary(max_size=200))
def test_what_is_no_waveform_is_refused(packed):
    with pytest.raises(ValueError, match="waveform"):
        unpack_peaks(packed)


def test_a_waveform_that_swells_is_refused():
    bomb = pack_peaks(Peaks(10, np.zeros((1, 1_000_000), np.uint8)))
    with pytest.raises(ValueError, match="waveform"):
        unpack_peaks(bomb[:7] + (5).to_bytes(4, "little") + bomb[11:])


@pytest.mark.parametrize("duration_ms", [0, 10, 55, 1000])
def test_waveform_lasts_as_long_as_the_film(duration_ms):
    peaks = lasting(Peaks(10, np.ones((2, 6), np.uint8)), duration_ms)
    assert peaks.values.shape == (2, -(-duration_ms // 10))
