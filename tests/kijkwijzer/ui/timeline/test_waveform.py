import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.media.film import Peaks
from kijkwijzer.ui.timeline.waveform import Waveform, speaking


def waveform(values):
    return Waveform(Peaks(10, np.asarray(values, np.uint8).reshape(1, -1)))


@given(
    st.lists(st.integers(0, 255), max_size=3000),
    st.integers(-1000, 10_000),
    st.integers(0, 400),
    st.floats(0.1, 1e6),
)
def test_bars_lie_between_nothing_and_all(values, first, count, bar_ms):
    bars = waveform(values).bars(first, count, bar_ms)
    assert bars.shape == (count,)
    assert ((bars >= 0) & (bars <= 1)).all()


def test_bars_outside_the_film_are_empty():
    bars = waveform([200] * 100).bars(-5, 20, 100)
    assert (bars[:5] == 0).all()
    assert (bars[5:15] > 0).all()
    assert (bars[15:] == 0).all()


def test_speech_stands_where_it_sounds_at_every_zoom():
    values = np.zeros(100_000, np.uint8)
    values[40_000:60_000] = 180
    for bar_ms in (10, 100, 1000, 10_000, 50_000):
        bars = waveform(values).bars(0, round(1_000_000 / bar_ms), bar_ms)
        loud = np.flatnonzero(bars > 0.5) * bar_ms
        assert abs(loud[0] - 400_000) <= bar_ms
        assert abs(loud[-1] + bar_ms - 600_000) <= bar_ms


def test_a_soft_recording_is_drawn_as_large_as_a_loud_one():
    shape = np.tile([10, 20, 40], 1000)
    soft, loud = (waveform(shape * by).bars(0, 300, 100) for by in (1, 5))
    assert np.allclose(soft, loud, atol=0.05)


def test_silence_stays_silent():
    assert (waveform([0] * 5000).bars(0, 50, 1000) == 0).all()


def test_all_channels_are_heard():
    values = np.zeros((2, 1000), np.uint8)
    values[1, 500:] = 200
    bars = Waveform(Peaks(10, values)).bars(0, 10, 1000)
    assert list(bars > 0.5) == [False] * 5 + [True] * 5


def test_the_waveform_of_a_day_takes_little_more_than_its_peaks():
    wave = waveform(np.zeros(24 * 360_000, np.uint8))
    assert sum(level.nbytes for level in wave._levels) < 24 * 360_000 * 1.34


def test_a_voice_speaks_in_its_spans_only():
    found = speaking(((1000, 2000), (3000, 3250)), 0, 8, 500)
    assert list(found) == [0, 0, 1, 1, 0, 0, 0.5, 0]
    assert not speaking((), 0, 8, 500).any()


@given(
    st.lists(st.integers(0, 100_000), min_size=2, max_size=20, unique=True),
    st.floats(1, 10_000),
)
def test_at_every_zoom_a_voice_speaks_as_long(bounds, bar_ms):
    ordered = sorted(bounds)
    spans = tuple(zip(ordered[::2], ordered[1::2], strict=False))
    found = speaking(spans, -1, int(100_000 / bar_ms) + 3, bar_ms)
    assert np.isclose(found.sum() * bar_ms, sum(end - start for start, end in spans))
