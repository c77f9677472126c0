import numpy as np
import pytest

from kijkwijzer.media.intake_facts import checked_film, checked_times, checked_zero, is_poster
from kijkwijzer.media.probe_reasons import UnreadableFilm

GOOD = {
    "picture": "h264",
    "width_px": 640,
    "height_px": 360,
    "rotation": 90,
    "pixel_aspect": 1.0,
    "duration_ms": 2000,
    "lead_ms": 64,
    "size_bytes": 1000,
    "sound_start_ms": 0,
    "sound_end_ms": 2000,
    "sound_tracks": ["nld"],
    "sound_codec": "aac",
    "packets_sha256": "00" * 32,
    "picture_sha256": "11" * 32,
    "sound_sha256s": ["22" * 32],
}


def film(**changed):
    return checked_film({**GOOD, **changed}, 1000)[0]


def test_good_facts_become_a_film():
    assert film().rotation == 90
    assert film().sound_tracks == ("nld",)


@pytest.mark.parametrize(
    "lie",
    [
        {"duration_ms": 0},
        {"duration_ms": 1 << 40},
        {"duration_ms": "long"},
        {"width_px": 0},
        {"width_px": 100_000},
        {"pixel_aspect": float("nan")},
        {"pixel_aspect": 1e9},
        {"rotation": 1000},
        {"lead_ms": -1},
        {"size_bytes": 999},
        {"sound_tracks": ["nld"] * 100},
        {"sound_tracks": "nld"},
        {"sound_tracks": ["x" * 100]},
        {"sound_codec": None},
        {"packets_sha256": "00"},
        {"packets_sha256": "zz" * 32},
        {"picture_sha256": None},
        {"picture_sha256": "11"},
        {"picture": "", "picture_sha256": "11" * 32},
        {"sound_sha256s": ["22" * 32, "33" * 32]},
        {"sound_sha256s": ["22"]},
    ],
)
def test_a_lie_about_a_film_is_refused(lie):
    with pytest.raises(UnreadableFilm):
        film(**lie)


@pytest.mark.parametrize("missing", sorted(set(GOOD) - {"picture", "pixel_aspect", "rotation"}))
def test_a_missing_fact_is_refused(missing):
    with pytest.raises(UnreadableFilm):
        checked_film({name: fact for name, fact in GOOD.items() if name != missing}, 1000)


@pytest.mark.parametrize("times", [[0, 2000], [-1, 5], [40, 0], []])
def test_frame_times_lie_inside_the_film_and_ascend(times):
    with pytest.raises(UnreadableFilm):
        checked_times(np.array(times, "<i8").tobytes(), film())


def test_frame_times_are_whole_numbers():
    with pytest.raises(UnreadableFilm):
        checked_times(b"1234567", film())


@pytest.mark.parametrize("zero", [None, 3, [1], [1, 0], [1.5, 2], [1, 1 << 80], ["1", 1]])
def test_time_zero_is_a_sane_fraction(zero):
    with pytest.raises(UnreadableFilm):
        checked_zero({"zero": zero})


def test_only_a_small_jpeg_is_a_poster():
    assert is_poster(b"\xff\xd8\xff\xe0")
    assert not is_poster(b"<svg/>")
    assert not is_poster(b"\xff\xd8\xff" + bytes(1 << 20))
