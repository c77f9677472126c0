"""Decoding alone: the exact frame, whatever was asked before, and films that lack a frame."""

import numpy as np
import pytest

from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.picture_decoder import PictureDecoder
from kijkwijzer.media.picture_source import WatchedSource
from kijkwijzer.media.playback import _stepped
from kijkwijzer.media.sound_start import SoundStart


@pytest.fixture
def decoder_of():
    """Open decoders that are closed when the test ends."""
    opened = []

    def make(film):
        source = WatchedSource(film.open_source())
        decoder = PictureDecoder(film, source)
        opened.append((decoder, source))
        return decoder

    yield make
    for decoder, source in opened:
        decoder.close()
        source.close()


def indexes(decoder, count):
    """Take so many pictures and give their places in the frame table."""
    return [decoder.next()[0] for _ in range(count)]


@pytest.mark.parametrize("index", [0, 1, 2, 3, 99, 100, 101, 249, 250, 251, 287])
@pytest.mark.parametrize("recipe", ["steady", "lead", "uneven"])
def test_every_picture_from_the_one_asked_for_on_is_given(decoder_of, film_of, recipe, index):
    film = film_of(recipe)
    index = min(index, len(film.frame_times_ms) - 4)
    decoder = decoder_of(film)
    decoder.go_to(index, index)
    while (first := decoder.next()[0]) < index:
        pass
    assert [first, *indexes(decoder, 3)] == list(range(index, index + 4))


def test_being_late_before_leaves_nothing_out_of_what_is_asked_now(decoder_of, film_of):
    decoder = decoder_of(film_of("steady"))
    decoder.go_to(0, 0)
    decoder.hurry = True
    indexes(decoder, 30)
    decoder.go_to(3, 3)
    while (first := decoder.next()[0]) < 3:
        pass
    assert [first, *indexes(decoder, 5)] == [3, 4, 5, 6, 7, 8]


def test_frames_passed_over_in_haste_are_decoded_again_when_asked_for(decoder_of, film_of):
    decoder = decoder_of(film_of("steady"))
    decoder.go_to(150, 150)
    seen = indexes(decoder, 20)
    missing = next(index for index in range(seen[0], seen[-1]) if index not in seen)
    decoder.go_to(missing, missing)
    while (first := decoder.next()[0]) < missing:
        pass
    assert first == missing


def test_a_second_wish_before_the_first_picture_is_met_too(decoder_of, film_of):
    decoder = decoder_of(film_of("steady"))
    indexes(decoder, 240)
    decoder.go_to(290, 290)
    decoder.go_to(245, 245)
    assert decoder.next()[0] <= 245


def test_pictures_hidden_before_the_start_are_never_given(decoder_of, film_of):
    decoder = decoder_of(film_of("lead"))
    assert indexes(decoder, 3) == [0, 1, 2]


def test_frame_that_the_film_lacks_gives_the_one_before(player, run, film_of, number_of):
    whole = film_of("steady")
    times_ms = np.sort(np.append(whole.frame_times_ms, 5_020))
    player.open(OpenFilm(whole.facts, times_ms, whole.open_source))
    player.seek(5_020)
    frame = run(player, 5, lambda: player._wanted is None)[-1][1]
    assert (number_of(frame), frame.start_ms, player.position_ms()) == (125, 5_000, 5_000)


def test_step_back_passes_all_frames_of_one_time(film_of):
    film = film_of("steady")
    times_ms = np.sort(np.append(film.frame_times_ms, [5_000, 5_000]))
    twins = OpenFilm(film.facts, times_ms, film.open_source)
    assert times_ms[_stepped(twins, 5_000, -1)] == 4_960
    assert times_ms[_stepped(twins, 5_000, 1)] == 5_040


def test_engines_count_from_the_start_of_the_container(film_of, recipes):
    late = recipes.late_of(2_000, lead_ms=500)
    start = SoundStart(film_of(late))
    start.begin()
    assert start.shift_ms() == pytest.approx(1_500, abs=30)
