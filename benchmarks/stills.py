"""The exact frame when paused, against PyAV reading the same frame of the same film in the open."""

import random
import tempfile
import time
from pathlib import Path

import av
from films import long_film
from playing import in_the_open, sealed_film
from rows import Row, percentile

from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.stills import Stills

TIMES = 40
SIZE = (640, 360)


def measure() -> list[Row]:
    """Measure 40 random frames of a 720p film with a key frame every two seconds."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        film = long_film(folder, repeats=6, size="1280x720")
        with sealed_film(folder, film) as sealed:
            chance = random.Random(3)  # noqa: S311
            wanted = [chance.randrange(sealed.facts.duration_ms) for _ in range(TIMES)]
            ours = percentile(_stills(sealed, wanted), 50)
            bare = percentile(_bare(in_the_open(sealed, folder), wanted), 50)
    aim = "at most 2 times"
    return [Row("exact still when paused", ours, "ms", "PyAV alone", bare, aim, ours <= bare * 2)]


def _stills(film: OpenFilm, wanted: list[int]) -> list[float]:
    stills, took = Stills(film), []
    for position_ms in wanted:
        start = time.perf_counter()
        frame = stills.at(position_ms, SIZE)
        took.append(1000 * (time.perf_counter() - start))
        assert frame is not None  # noqa: S101
        assert frame.start_ms == film.frame_start_ms(position_ms)  # noqa: S101
    stills.close()
    return took


def _bare(film: OpenFilm, wanted: list[int]) -> list[float]:
    took = []
    with av.open(film.open_source()) as container:
        stream = container.streams.video[0]
        for position_ms in wanted:
            start = time.perf_counter()
            target = film.frame_start_ms(position_ms) + film.facts.lead_ms
            container.seek(int(target / 1000 / stream.time_base), stream=stream)
            for frame in container.decode(stream):
                if round(frame.time * 1000) >= target:
                    frame.to_ndarray(format="bgra", width=SIZE[0], height=SIZE[1])
                    break
            took.append(1000 * (time.perf_counter() - start))
    return took
