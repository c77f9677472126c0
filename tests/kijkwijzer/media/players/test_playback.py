"""What a player does, with either engine: it pauses, seeks, steps, ends, breaks and lets go."""

import os
import threading
import time
from itertools import pairwise
from statistics import median

import pytest

from annotations.trouble import Damaged
from kijkwijzer.media.player import PlayerState


def settled(player):
    """Whether the frame that was asked for was given."""
    return lambda: player._wanted is None


def playing_at(player, run, film, position_ms, rate=1.0):
    """Have a film play from a time on."""
    player.open(film)
    player.set_rate(rate)
    player.seek(position_ms)
    player.play()
    return run(player, 5, settled(player))


@pytest.mark.parametrize("recipe", ["steady", "uneven", "lead", "silent"])
def test_paused_player_is_at_the_frame_that_covers_the_time_asked_for(
    player, run, film_of, number_of, recipe
):
    film = film_of(recipe)
    hidden = 0 if recipe != "lead" else 12
    player.open(film)
    run(player, 5, settled(player))
    for position_ms in (5_000, 4_999, 11_900, 0, 1, 6_000, 6_640, 777, 99_999, -5):
        player.seek(position_ms)
        frame = run(player, 5, settled(player))[-1][1]
        expected = film.frame_at(max(0, min(position_ms, player.duration_ms)))
        assert number_of(frame) - hidden == expected
        assert frame.start_ms == player.position_ms() == film.frame_times_ms[expected]


def test_position_after_a_seek_is_exact_before_the_picture_is_there(player, film_of):
    player.open(film_of("steady"))
    player.seek(5_011)
    assert player.position_ms() == 5_000


def test_steps_go_by_frame_times_both_ways(player, run, film_of, number_of):
    film = film_of("uneven")
    player.open(film)
    player.seek(5_100)
    place = film.frame_at(5_100)
    for frames in (1, 1, -1, -1, -1, 5, -20, 3):
        place += frames
        player.step(frames)
        frame = run(player, 5, settled(player))[-1][1]
        assert number_of(frame) == place
        assert player.position_ms() == film.frame_times_ms[place]


def test_steps_stay_inside_the_film(player, run, film_of):
    film = film_of("steady")
    player.open(film)
    player.step(-3)
    assert player.position_ms() == 0
    player.step(10_000)
    assert player.position_ms() == film.frame_times_ms[-1]


def test_step_while_playing_pauses(player, run, film_of):
    playing_at(player, run, film_of("steady"), 1_000)
    player.step(1)
    assert player.state is PlayerState.PAUSED


def test_pause_stops_at_the_frame_given_last(player, run, film_of):
    for _ in range(5):
        playing_at(player, run, film_of("steady"), 2_000)
        last = run(player, 0.4)[-1][1]
        time.sleep(0.06)
        player.pause()
        assert player.position_ms() == last.start_ms
        assert not run(player, 0.1)


def test_playing_goes_on_from_where_it_paused(player, run, film_of):
    playing_at(player, run, film_of("steady"), 2_000)
    run(player, 0.4)
    player.pause()
    at_ms = player.position_ms()
    player.play()
    first = run(player, 1, lambda: player.position_ms() > at_ms + 60)[0][1]
    assert first.start_ms == at_ms + 40


@pytest.mark.parametrize("rate", [0.25, 1.0, 1.5, 2.0])
def test_player_keeps_the_pace_of_real_time(player, run, film_of, rate):
    playing_at(player, run, film_of("steady"), 1_000, rate)
    run(player, 1.5)
    start_ms, start_s = player.position_ms(), time.monotonic()
    run(player, 2)
    passed_ms = (time.monotonic() - start_s) * 1000 * rate
    assert abs(player.position_ms() - start_ms - passed_ms) < 60


def test_frames_come_in_order_and_when_due(player, run, film_of):
    film = film_of("uneven")
    frames = playing_at(player, run, film, 4_000) + run(player, 2.5)
    places = [film.frame_at(frame.start_ms) for _, frame in frames]
    assert places == sorted(set(places))
    assert len(places) >= (places[-1] - places[0]) * 0.9


@pytest.mark.parametrize("rate", [0.1, 0.25, 2.0, 4.0])
def test_rate_stays_between_a_quarter_and_twice(player, film_of, rate):
    player.open(film_of("steady"))
    player.set_rate(rate)
    assert player.rate == max(0.25, min(rate, 2.0))


def test_film_that_is_over_has_ended_and_can_be_played_again(player, run, film_of, recipes):
    film = film_of(recipes.early_end)
    playing_at(player, run, film, 4_500)
    run(player, 3, lambda: player.state is PlayerState.ENDED)
    assert player.position_ms() == film.frame_times_ms[-1]
    player.play()
    run(player, 2, lambda: player.state is PlayerState.PLAYING and player.position_ms() > 200)
    assert player.position_ms() < 1_000


def test_seek_after_the_end_pauses_there(player, run, film_of, recipes):
    playing_at(player, run, film_of(recipes.early_end), 4_700)
    run(player, 3, lambda: player.state is PlayerState.ENDED)
    player.seek(1_000)
    assert player.state is PlayerState.PAUSED
    assert player.position_ms() == 1_000


def test_picture_goes_on_where_sound_ended_early(player, run, film_of, recipes):
    film = film_of(recipes.early_end)
    playing_at(player, run, film, 1_500)
    frames = run(player, 2)
    gaps = [after.start_ms - before.start_ms for (_, before), (_, after) in _pairs(frames)]
    assert frames[-1][1].start_ms > 3_000
    assert max(gaps) <= 120


def test_picture_plays_before_sound_that_starts_late(player, run, film_of, recipes):
    playing_at(player, run, film_of(recipes.late_sound), 0)
    frames = run(player, 2.5)
    off_ms = [(at_s - frames[0][0]) * 1000 - frame.start_ms for at_s, frame in frames]
    assert max(off_ms) - min(off_ms) < 120


def test_film_without_picture_plays_by_the_clock(player, run, film_of, recipes):
    player.open(film_of(recipes.blind))
    player.seek(1_000)
    player.play()
    assert not run(player, 1)
    assert player.position_ms() == pytest.approx(2_000, abs=80)
    player.pause()
    at_ms = player.position_ms()
    player.step(1)
    assert player.position_ms() == at_ms + 40


def test_larger_viewport_gives_the_paused_frame_again_larger(player, run, film_of):
    player.open(film_of("steady"))
    player.seek(3_000)
    run(player, 5, settled(player))
    player.set_viewport(768, 1000)
    frame = run(player, 5, settled(player))[-1][1]
    assert (frame.start_ms, frame.width_px, frame.height_px) == (3_000, 768, 432)


def test_listeners_hear_every_change_of_state(player, run, film_of):
    heard = []
    player.on_state(heard.append)
    playing_at(player, run, film_of("steady"), 0)
    player.pause()
    player.close()
    assert heard == ["paused", "playing", "paused", "empty"]


def damaged_at(share):
    """Make sources with a damaged piece at a share of the film."""

    def make(data, sources):
        source = sources(data)
        source.damage_at = int(len(data) * share)
        return source

    return make


def test_damaged_film_is_broken_and_never_finished(player, run, film_of, recipes, sources):
    film = film_of(recipes.heavy, lambda data: damaged_at(0.8)(data, sources))
    player.open(film)
    player.play()
    player.set_rate(2.0)
    states = set()
    player.on_state(states.add)
    run(player, 8, lambda: player.state is PlayerState.BROKEN)
    assert PlayerState.ENDED not in states
    assert isinstance(player.trouble, Damaged)


def test_undamaged_part_can_be_seen_after_damage(player, run, film_of, recipes, sources):
    film = film_of(recipes.heavy, lambda data: damaged_at(0.5)(data, sources))
    player.open(film)
    player.seek(9_000)
    run(player, 8, lambda: player.state is PlayerState.BROKEN)
    player.seek(400)
    frame = run(player, 5, settled(player))[-1][1]
    assert frame.start_ms == player.position_ms() == 400
    assert player.trouble is None


def test_source_that_cannot_be_opened_breaks_the_player(player, run, film_of, recipes):
    def refuse(_data):
        text = "no key"
        raise Damaged(text)

    player.open(film_of(recipes.steady, refuse))
    run(player, 5, lambda: player.state is PlayerState.BROKEN)
    assert str(player.trouble) == "no key"


def test_close_closes_every_source_at_once(player, run, film_of, sources):
    playing_at(player, run, film_of("steady"), 1_000)
    run(player, 0.3)
    assert sources.open_count == 2
    player.close()
    assert sources.open_count == 0


def test_hundred_films_leave_no_thread_and_no_source(player, run, film_of, sources):
    threads = threading.active_count()
    for number in range(100):
        player.open(film_of("steady"))
        player.play()
        player.seek(number * 100)
        run(player, 0.02)
        player.close()
    assert player.wait_closed(20)
    assert sources.open_count == 0
    assert threading.active_count() <= threads + 1


def test_calls_return_at_once(player, run, film_of):
    film, took_ms = film_of("steady"), {}
    calls = {
        "open": lambda: player.open(film),
        "seek": lambda: player.seek(6_000),
        "play": player.play,
        "set_rate": lambda: player.set_rate(1.5),
        "due_frame": player.due_frame,
        "pause": player.pause,
        "step": lambda: player.step(-1),
        "close": player.close,
    }
    for name, call in list(calls.items()) * 15:
        start_s = time.perf_counter()
        call()
        took_ms.setdefault(name, []).append((time.perf_counter() - start_s) * 1000)
        run(player, 0.03)
    # The median, because other programs may hold up this one at any moment.
    slow = {name: median(times) for name, times in took_ms.items() if median(times) > 10}
    assert not slow


def test_open_films_do_not_pile_up_file_handles(player, run, film_of):
    if not os.path.isdir("/proc/self/fd"):  # noqa: PTH112  (a folder of the kernel)
        pytest.skip("only where /proc is")
    counts = []
    for _ in range(12):
        playing_at(player, run, film_of("steady"), 1_000)
        player.close()
        player.wait_closed(10)
        counts.append(len(os.listdir("/proc/self/fd")))  # noqa: PTH208
    assert counts[-1] <= counts[3] + 1


def _pairs(frames):
    return pairwise(frames)
