"""The reel: frames in order, a place in it, and limits that hold memory down."""

from hypothesis import given
from hypothesis import strategies as st

from kijkwijzer.media.picture_reel import (
    AHEAD_FRAMES,
    BEHIND_BYTES,
    BEHIND_FRAMES,
    KEPT_BYTES,
    Reel,
)
from kijkwijzer.media.player import Frame


def frame(start_ms, width_px=10, size_bytes=40):
    return Frame(start_ms, start_ms + 40, width_px, 1, 40, bytes(size_bytes))


def reel_of(*starts):
    reel = Reel()
    for start_ms in starts:
        reel.add(frame(start_ms))
    return reel


@given(st.lists(st.integers(0, 2000), unique=True, min_size=1), st.integers(0, 2000))
def test_newest_due_frame_is_given_once(starts, position_ms):
    reel = reel_of(*sorted(starts))
    due = [start for start in starts if start <= position_ms]
    given_frame = reel.due(position_ms)
    assert (given_frame.start_ms if given_frame else None) == max(due, default=None)
    assert reel.due(position_ms) is None


def test_a_frame_behind_is_found_again_and_then_those_after_it():
    reel = reel_of(0, 40, 80, 120)
    reel.due(80)
    assert reel.find(40, 10)
    assert [reel.due(at_ms).start_ms for at_ms in (40, 80, 120)] == [40, 80, 120]


def test_a_frame_of_another_size_is_not_found():
    reel = reel_of(0, 40)
    assert not reel.find(40, 20)


def test_a_frame_that_is_not_there_leaves_the_place():
    reel = reel_of(0, 40, 80)
    reel.due(0)
    assert not reel.find(50, 10)
    assert reel.due(40).start_ms == 40


def test_large_frames_ahead_leave_no_room():
    reel = Reel()
    for number in range(3):
        reel.add(frame(number, size_bytes=20 * 2**20))
    assert not reel.has_room()


def test_few_frames_ahead_leave_room_until_there_are_enough():
    reel = reel_of(*range(AHEAD_FRAMES - 1))
    assert reel.has_room()
    reel.add(frame(99))
    assert not reel.has_room()


def test_frames_behind_are_let_go_by_number_and_by_size():
    reel = reel_of(*range(100))
    reel.due(99)
    assert len(reel._behind) == BEHIND_FRAMES
    for number in range(100, 105):
        reel.add_behind(frame(number, size_bytes=KEPT_BYTES // 2))
    assert reel._behind_bytes <= KEPT_BYTES


def test_frames_kept_for_steps_are_let_go_when_the_film_plays_on():
    reel = Reel()
    for number in range(6):
        reel.add_behind(frame(number, size_bytes=BEHIND_BYTES // 2))
    for number in (6, 7):
        reel.add(frame(number))
        reel.due(number)
    assert reel._behind_bytes <= BEHIND_BYTES


def test_steps_back_find_every_frame_that_was_kept_for_them():
    reel = Reel()
    for number in range(6):
        reel.add_behind(frame(number, size_bytes=BEHIND_BYTES // 2))
    reel.add(frame(6))
    reel.due(6)
    for number in (5, 4, 3, 2, 1, 0):
        assert reel.find(number, 10)
        assert reel.due(number).start_ms == number
