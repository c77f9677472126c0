from fractions import Fraction
from math import floor

from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.media.intake_times import scale, usual_step_ms

TICKS = st.sampled_from([Fraction(1, 90_000), Fraction(1, 12_800), Fraction(1001, 30_000)])
ZEROS = st.fractions(-10, 100, max_denominator=90_000)
COUNTS = st.integers(-(10**6), 10**9)


@given(TICKS, ZEROS, COUNTS)
def test_shown_time_is_the_nearest_millisecond(tick_s, zero_s, ticks):
    exact_ms = (ticks * tick_s - zero_s) * 1000
    assert abs(scale(tick_s, zero_s).shown_ms(ticks) - exact_ms) <= Fraction(1, 2)


@given(TICKS, ZEROS, COUNTS)
def test_hidden_time_never_moves_forward(tick_s, zero_s, ticks):
    exact_ms = (ticks * tick_s - zero_s) * 1000
    assert scale(tick_s, zero_s).hidden_ms(ticks) == floor(exact_ms)


@given(TICKS, ZEROS, COUNTS, COUNTS)
def test_order_of_times_is_kept(tick_s, zero_s, one, other):
    to_film = scale(tick_s, zero_s)
    first, last = sorted((one, other))
    assert to_film.shown_ms(first) <= to_film.shown_ms(last)


def test_whole_hours_at_29_97_do_not_drift():
    to_film = scale(Fraction(1001, 30_000), Fraction(0))
    assert to_film.shown_ms(30_000 * 3600) == 1001 * 3_600_000


def test_last_frame_lasts_as_long_as_most():
    assert usual_step_ms([0, 40, 80, 500, 540]) == 40
    assert usual_step_ms([7]) == 40
