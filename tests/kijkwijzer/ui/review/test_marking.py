"""From keys to moments and fragments."""

from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.ui.review.key_time import KeyTime
from kijkwijzer.ui.review.marking import HOLD_S, Mark, Marking, Pending
from kijkwijzer.ui.review.shuttle import Loop, Shuttle, loop_around

FILM_MS = 60_000
times = st.integers(0, FILM_MS)


def a_marking():
    return Marking(FILM_MS, "vreemd.raakmoment")


def test_short_press_marks_the_frame_on_screen_when_the_key_went_down():
    marking = a_marking()
    marking.press("1", "zien.contact", 12_320, 5.0)
    assert marking.release("1", 12_560, 5.2) == Mark("zien.contact", 12_320)


def test_held_key_marks_a_fragment():
    marking = a_marking()
    marking.press("1", "zien.contact", 12_320, 5.0)
    assert marking.release("1", 14_000, 6.7) == Mark("zien.contact", 12_320, 14_000)


def test_double_speed_does_not_turn_a_press_into_a_fragment():
    marking = a_marking()
    marking.press("1", "zien.contact", 1000, 5.0)
    assert marking.release("1", 1000 + 660, 5.33).end_ms is None


def test_holding_while_the_film_stands_still_marks_a_moment():
    marking = a_marking()
    marking.press("1", "zien.contact", 1000, 5.0)
    assert marking.release("1", 1000, 9.0) == Mark("zien.contact", 1000)


def test_going_back_while_holding_swaps_the_ends():
    marking = a_marking()
    marking.press("1", "zien.contact", 12_000, 5.0)
    assert marking.release("1", 9000, 7.0) == Mark("zien.contact", 9000, 12_000)


def test_repeated_press_counts_once():
    marking = a_marking()
    assert marking.press("1", "zien.contact", 1000, 5.0)
    assert not marking.press("1", "zien.contact", 1500, 5.5)
    assert marking.release("1", 2000, 6.0) == Mark("zien.contact", 1000, 2000)


def test_two_keys_held_at_once_mark_two_fragments():
    marking = a_marking()
    marking.press("1", "zien.contact", 1000, 5.0)
    marking.press("2", "zien.balans", 1400, 5.4)
    assert marking.release("1", 2000, 6.0) == Mark("zien.contact", 1000, 2000)
    assert marking.release("2", 3000, 7.0) == Mark("zien.balans", 1400, 3000)


def test_release_of_a_key_that_was_not_down_marks_nothing():
    assert a_marking().release("1", 1000, 5.0) is None


def test_losing_the_keyboard_ends_what_is_held():
    marking = a_marking()
    marking.press("1", "zien.contact", 1000, 5.0)
    marking.press("2", "zien.balans", 1800, 5.9)
    assert marking.release_all(2000, 6.0) == (
        Mark("zien.contact", 1000, 2000),
        Mark("zien.balans", 1800),
    )
    assert marking.release("1", 2500, 7.0) is None


def test_fragment_set_by_hand_gets_the_code_used_last():
    marking = a_marking()
    marking.press("1", "zien.contact", 500, 1.0)
    marking.release("1", 500, 1.1)
    marking.start_fragment(1000)
    assert marking.end_fragment(3000) == Mark("zien.contact", 1000, 3000)


def test_fragment_set_by_hand_gets_the_quick_code_when_none_was_used():
    marking = a_marking()
    marking.start_fragment(1000)
    assert marking.end_fragment(3000).code == "vreemd.raakmoment"


def test_end_before_start_swaps_them():
    marking = a_marking()
    marking.start_fragment(3000)
    assert marking.end_fragment(1000) == Mark("vreemd.raakmoment", 1000, 3000)


def test_end_without_start_marks_nothing():
    assert a_marking().end_fragment(1000) is None


def test_pending_is_shown_once_a_key_is_held():
    marking = a_marking()
    marking.press("1", "zien.contact", 1000, 5.0)
    assert marking.pending(5.1) is None
    assert marking.pending(5.01 + HOLD_S) == Pending("zien.contact", 1000)
    marking.release("1", 2000, 6.0)
    assert marking.pending(7.0) is None


@given(times, times, st.floats(0, 20), st.sampled_from(["zien.contact", "klant.doel"]))
def test_every_mark_lies_within_the_film_in_order(down_ms, up_ms, held_s, code):
    marking = Marking(FILM_MS // 2, "vreemd.raakmoment")
    marking.press("x", code, down_ms, 100.0)
    mark = marking.release("x", up_ms, 100.0 + held_s)
    assert 0 <= mark.start_ms <= FILM_MS // 2
    assert mark.end_ms is None or mark.start_ms < mark.end_ms <= FILM_MS // 2


def test_key_that_waited_is_placed_back_in_time():
    key_time = KeyTime()
    assert key_time.monotonic_s(10_000, 100.0) == 100.0
    assert key_time.monotonic_s(10_500, 100.7) == 100.5


def test_event_without_a_time_is_now():
    assert KeyTime().monotonic_s(0, 42.0) == 42.0


def test_clock_that_was_set_starts_afresh():
    key_time = KeyTime()
    key_time.monotonic_s(10_000, 100.0)
    assert key_time.monotonic_s(5, 101.0) == 101.0
    assert key_time.monotonic_s(1005, 102.2) == 102.0


@given(st.lists(st.tuples(st.integers(1, 10**6), st.floats(0, 0.9)), min_size=1, max_size=30))
def test_key_time_is_never_later_than_now(events):
    key_time, base_s = KeyTime(), 50.0
    for event_ms, delay_s in sorted(events):
        now_s = base_s + event_ms / 1000 + delay_s
        assert now_s - 1.0 - 1e-6 <= key_time.monotonic_s(event_ms, now_s) <= now_s + 1e-6


def test_shuttle_gets_faster_with_each_press():
    shuttle = Shuttle()
    assert shuttle.on(1.0, playing=False) == 1.0
    assert [shuttle.on(rate, playing=True) for rate in (1.0, 1.25, 1.5, 2.0)] == [
        1.25,
        1.5,
        2.0,
        2.0,
    ]


def test_going_on_after_going_back_keeps_the_rate():
    shuttle = Shuttle()
    shuttle.back()
    assert shuttle.on(1.5, playing=True) == 1.5
    assert not shuttle.backwards


def test_repeat_goes_back_when_the_end_is_passed():
    loop = loop_around(1000, 3000, FILM_MS)
    assert loop.jump_from(2999) is None
    assert loop.jump_from(3020) == 1000


def test_repeat_ends_when_the_person_goes_elsewhere():
    loop = Loop(1000, 3000)
    assert loop.left(9000)
    assert not loop.left(2000)


def test_moment_is_repeated_with_what_surrounds_it():
    assert loop_around(1000, None, FILM_MS) == Loop(0, 4000)
    assert loop_around(FILM_MS, None, FILM_MS) == Loop(FILM_MS - 2000, FILM_MS)
