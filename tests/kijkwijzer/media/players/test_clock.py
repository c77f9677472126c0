"""The clock: steady, exact where placed, never back while it runs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.media.clock import SLEW_LIMIT_MS, SLEW_SHARE, Clock

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("wait"), st.floats(0, 3)),
        st.tuples(st.just("rate"), st.sampled_from((0.25, 0.5, 1.0, 1.5, 2.0))),
        st.tuples(st.just("correct"), st.floats(-2000, 2000)),
    ),
    max_size=30,
)


class Hand:
    """Time that is turned by hand."""

    def __init__(self):
        self.at_s = 100.0

    def __call__(self):
        return self.at_s


@pytest.fixture
def hand():
    return Hand()


@pytest.fixture
def clock(hand):
    made = Clock(hand)
    made.start()
    return made


@given(rate=st.floats(0.25, 2), seconds=st.floats(0, 10_000))
def test_position_is_rate_times_time(rate, seconds):
    hand = Hand()
    clock = Clock(hand)
    clock.place(500)
    clock.set_rate(rate)
    clock.start()
    hand.at_s += seconds
    assert clock.position_ms() == pytest.approx(500 + seconds * 1000 * rate)


@given(STEPS)
def test_clock_never_goes_back_while_it_runs(steps):
    hand = Hand()
    clock = Clock(hand)
    clock.start()
    before_ms = clock.position_ms()
    for name, value in steps:
        if name == "wait":
            hand.at_s += value
        elif name == "rate":
            clock.set_rate(value)
        else:
            clock.correct(value)
        assert clock.position_ms() >= before_ms - 1e-6
        before_ms = clock.position_ms()


def test_stopped_clock_stands_still(hand, clock):
    hand.at_s += 1
    clock.stop()
    hand.at_s += 5
    assert clock.position_ms() == 1000


@given(difference=st.floats(-SLEW_LIMIT_MS, SLEW_LIMIT_MS))
def test_small_difference_is_made_up_slowly_and_wholly(difference):
    hand = Hand()
    clock = Clock(hand)
    clock.start()
    clock.correct(difference)
    assert clock.position_ms() == 0
    hand.at_s += 0.1
    assert abs(clock.position_ms() - 100) <= 100 * SLEW_SHARE + 1e-6
    hand.at_s += 10
    assert clock.position_ms() == pytest.approx(10_100 + difference)


def test_large_difference_ahead_is_jumped(hand, clock):
    clock.correct(300)
    assert clock.position_ms() == 300


def test_large_difference_behind_is_waited_for(hand, clock):
    clock.correct(-300)
    hand.at_s += 0.3
    assert clock.position_ms() == 0
    hand.at_s += 0.5
    assert clock.position_ms() == pytest.approx(500)


def test_placing_forgets_what_was_owed(hand, clock):
    clock.correct(-300)
    clock.place(1000)
    hand.at_s += 1
    assert clock.position_ms() == 2000
