"""Playing a sealed film, against the same film in the open: processor time, and seeks."""

import os
import random
import tempfile
import time
from pathlib import Path

from films import long_film
from playing import in_the_open, sealed_film
from PySide6.QtWidgets import QApplication
from rows import Row, percentile

from kijkwijzer.media.choose import available, make_player
from kijkwijzer.media.film import OpenFilm
from kijkwijzer.media.player import Player

PLAYED_S = 6.0
SEEKS = 30


def measure() -> list[Row]:
    """Measure a 720p film of five minutes with every player that is here."""
    os.environ.setdefault("KIJKWIJZER_SILENT", "1")
    app = QApplication.instance() or QApplication([])
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        film = long_film(folder, repeats=30, size="1280x720")
        with sealed_film(folder, film) as sealed:
            plain = in_the_open(sealed, folder)
            for player in available():
                rows += _rows(app, player, sealed, plain)
    return rows


def _rows(app: QApplication, name: str, sealed: OpenFilm, plain: OpenFilm) -> list[Row]:
    ours, theirs = _measured(app, name, sealed), _measured(app, name, plain)
    cpu_ok = ours[0] / theirs[0] <= 1.3
    # A seek takes some tens of ms; what differs by less than the window's tick is the same.
    seek_ok = ours[1] <= theirs[1] * 1.1 + 16
    return [
        Row(
            f"sealed playback, {name}", ours[0], "s CPU", "plain", theirs[0], "at most 1.3", cpu_ok
        ),
        Row(f"sealed seeks p50, {name}", ours[1], "ms", "plain", theirs[1], "no slower", seek_ok),
    ]


def _measured(app: QApplication, name: str, film: OpenFilm) -> tuple[float, float]:
    player = make_player(name)
    player.set_viewport(1280, 720)
    player.open(film)
    player.play()
    _run(app, player, 1.0)
    start = time.process_time()
    _run(app, player, PLAYED_S)
    spent = time.process_time() - start
    player.pause()
    took = _seeks(app, player, film)
    player.close()
    return spent, took


def _run(app: QApplication, player: Player, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        player.due_frame()
        time.sleep(0.008)


def _seeks(app: QApplication, player: Player, film: OpenFilm) -> float:
    chance, took = random.Random(5), []  # noqa: S311
    for _ in range(SEEKS):
        wanted = film.frame_start_ms(chance.randrange(film.facts.duration_ms))
        start = time.perf_counter()
        player.seek(wanted)
        while (frame := player.due_frame()) is None or frame.start_ms != wanted:
            app.processEvents()
            time.sleep(0.001)
            if time.perf_counter() - start > 10:
                break
        took.append(1000 * (time.perf_counter() - start))
    return percentile(took, 50)
