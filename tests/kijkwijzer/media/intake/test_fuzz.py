"""Broken films: each is a film or a refusal, in bounded time, and never takes the program down.

KIJKWIJZER_FUZZ sets how many are tried; more are tried at night.
"""

import os
import random
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from annotations.trouble import Refused
from kijkwijzer.media.open_film import open_film
from kijkwijzer.media.probe import probe
from kijkwijzer.media.probe_reasons import UnreadableFilm, Why

COUNT = int(os.environ.get("KIJKWIJZER_FUZZ", "200"))
SECONDS_MAX = 20
BATCH = 40
TROUBLE = (Why.BROKE_READER, Why.TOO_SLOW)


def broken(film, seed):
    """Break a film: flip bytes, mostly in its head and tail, cut, double, or fill with noise."""
    dice = random.Random(seed)
    data = bytearray(film)
    for _ in range(dice.choice((1, 3, 10, 100))):
        where = dice.choice((0, len(data) - 4000, dice.randrange(len(data))))
        at = min(max(where + dice.randrange(4000), 0), len(data) - 1)
        data[at] = dice.choice((0, 0xFF, 0x80, dice.randrange(256)))
    how = dice.randrange(8)
    cut = dice.randrange(len(data))
    if how == 0:
        return bytes(data[:cut])
    if how == 1:
        return bytes(data[:cut] + data[cut // 2 :])
    if how == 2:
        data[cut : cut + 500] = dice.randbytes(500)
    return bytes(data)


@pytest.fixture(scope="session")
def films(make_film, tmp_path_factory):
    """Give small films of every container that can be written here."""
    folder = tmp_path_factory.mktemp("whole")
    kinds = {
        "a.mp4": {},
        "b.mkv": {"sounds": 2},
        "c.avi": {"codec": "mpeg4", "sound": "mp2"},
        "d.ts": {},
        "e.mpg": {"codec": "mpeg2video", "sound": "mp2"},
        "f.webm": {"codec": "libvpx", "sound": "libopus"},
        "g.wav": {"frames": 0, "sound": "pcm_s16le"},
        "h.flac": {"frames": 0, "sound": "flac"},
        "i.mp3": {"frames": 0, "sound": "libmp3lame"},
        "j.ogg": {"frames": 0, "sound": "libopus"},
    }
    return [make_film(folder / name, **how).read_bytes() for name, how in kinds.items()]


def outcome(path):
    """Say what came of looking into a film: "film", or the reason why not."""
    began = time.monotonic()
    try:
        probe(path)
    except UnreadableFilm as refusal:
        return refusal.why
    finally:
        assert time.monotonic() - began < SECONDS_MAX
    return "film"


@pytest.mark.parametrize("batch", range(0, COUNT, BATCH))
def test_broken_films_are_films_or_refusals(films, tmp_path, batch):
    paths = []
    for seed in range(batch, min(batch + BATCH, COUNT)):
        paths.append(tmp_path / f"{seed}.mp4")
        paths[-1].write_bytes(broken(films[seed % len(films)], seed))
    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(outcome, paths))
    crashed = [path.stem for path, one in zip(paths, outcomes, strict=True) if one in TROUBLE]
    assert not crashed
    assert {"film", Why.DAMAGED} <= set(outcomes)


def test_broken_films_are_taken_in_or_leave_nothing(
    films, tmp_path, add, library, look, shown_times
):
    outcomes = []
    for seed in range(max(COUNT // 8, 1)):
        path = tmp_path / f"{seed}.mp4"
        path.write_bytes(broken(films[seed % len(films)], seed))
        try:
            recording = add(path)
        except Refused as refusal:
            outcomes.append(getattr(refusal, "why", "same"))
            continue
        outcomes.append("film")
        film = open_film(look(recording))
        if film.facts.has_picture:
            assert shown_times(film) == film.frame_times_ms.tolist(), seed
    assert Why.BROKE_READER not in outcomes
    assert len(library.entries()) == outcomes.count("film")
    assert library.check().ok
