"""Sound and clock together: when sound starts, what is believed of it, and what is not."""

import pytest

from annotations.model import Film
from kijkwijzer.media.clock import Clock
from kijkwijzer.media.sound_engine import SilentEngine, SoundReading, SoundState
from kijkwijzer.media.sound_judge import SoundJudge
from kijkwijzer.media.sound_line import DISTRUST_S, SoundLine

FACTS = Film(20_000, has_picture=True, has_sound=True, sound_start_ms=1_500, sound_end_ms=10_000)


class Engine(SilentEngine):
    """Writes down what it is asked, and reports an error of choice."""

    def __init__(self):
        self.asked, self.off_ms, self.hand = [], 0.0, None
        self.state = SoundState.STILL

    def start(self, position_ms, rate):
        self.asked.append(("start", round(position_ms), rate))
        self.state = SoundState.SOUNDING

    def stop(self):
        self.asked.append("stop")

    def reading(self):
        return SoundReading(self.hand.clock.position_ms() + self.off_ms, self.hand.at_s)


class Line:
    """A sound line whose time is turned by hand."""

    def __init__(self):
        self.at_s = 50.0
        self.clock = Clock(lambda: self.at_s)
        self.engine = Engine()
        self.engine.hand = self
        self.line = SoundLine(self.engine, self.clock, FACTS, lambda: self.at_s)
        self.clock.start()

    def go(self, seconds, step=0.25):
        for _ in range(round(seconds / step)):
            self.at_s += step
            self.line.follow()

    def gained_ms(self, seconds):
        """How much the clock ran ahead of real time."""
        before_ms = self.clock.position_ms()
        self.go(seconds)
        return self.clock.position_ms() - before_ms - seconds * 1000


@pytest.fixture
def line():
    return Line()


def test_late_sound_is_started_when_its_time_comes(line):
    line.go(1.25)
    assert line.engine.asked == []
    line.go(0.25)
    assert line.engine.asked == [("start", 1500, 1.0)]


def test_no_sound_is_started_after_its_end(line):
    line.clock.place(10_500)
    line.go(2)
    assert line.engine.asked == []


def test_clock_runs_free_where_there_is_no_sound(line):
    line.engine.off_ms = 150
    assert line.gained_ms(1.25) == 0


def test_consistent_sound_is_followed(line):
    line.clock.place(2_000)
    line.engine.off_ms = 150
    assert line.gained_ms(DISTRUST_S + 1) >= 150


@pytest.mark.parametrize("off_ms", [10, -10, 5_000, -60_000])
def test_noise_and_nonsense_do_not_move_the_picture(line, off_ms):
    line.clock.place(2_000)
    line.engine.off_ms = off_ms
    assert line.gained_ms(4) == pytest.approx(0)


def test_sound_that_is_far_off_is_started_again_where_the_picture_is(line):
    line.clock.place(2_000)
    line.engine.off_ms = 1_000
    line.go(2.5)
    again = [entry for entry in line.engine.asked if entry != "stop"]
    assert len(again) >= 2
    assert again[1][1] == pytest.approx(2_000 + 1_250, abs=300)


def test_one_jump_of_the_engine_changes_nothing():
    judge = SoundJudge()
    assert [judge.hear(value) for value in (0, 2, 400, 1, 0, -3)] == [None] * 6


def test_readings_that_contradict_each_other_change_nothing():
    judge = SoundJudge()
    assert not any(judge.hear(value) for value in (100, -100, 200, 60, -80, 300))


def test_engine_is_distrusted_right_after_a_change_of_rate(line):
    line.clock.place(2_000)
    line.go(1)
    line.line.set_rate(2.0)
    line.engine.off_ms = 150
    assert line.gained_ms(DISTRUST_S - 0.2) == 0
