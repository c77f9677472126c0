"""Redrawing the timeline: 10,000 moments, three hours, 1920 px; against filling as many pixels."""

import random
import time
from collections.abc import Callable, Iterator
from importlib import resources
from uuid import UUID

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from rows import Row, percentile

from annotations.model import Moment, new_moment
from annotations.ports import Change
from kijkwijzer.media.captions import Cue, voices
from kijkwijzer.media.film import Peaks
from kijkwijzer.ui.timeline.view import TimelineView
from rubrics.model import Rubric
from rubrics.reader import read_rubric

FILM_MS = 3 * 3_600_000
MOMENTS = 10_000
WIDTH_PX = 1920
HEIGHT_PX = 360
REDRAW_MS = 16.0
STEP_MS = 1.0
TURNS = 60
ZOOMS = (1, 2, 5, 20, 100)
AGAINST = "filling as many pixels"


def measure() -> list[Row]:
    """Zoom, pan, play and mark on a full timeline."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    dice = random.Random(14)  # noqa: S311  (no secret: the same film each time)
    view, picture = _full_view(dice)
    app.processEvents()
    filled = percentile([_taken(lambda: picture.fill(0xFF336699)) for _ in range(200)], 50)
    zoomed = percentile(list(_zooming(view, picture, dice)), 95)
    panned = percentile(list(_panning(view, picture, dice)), 95)
    marked = percentile(list(_marking(view, app, dice)), 99)
    played = percentile(list(_playing(view, app)), 95)
    view.close()
    return [
        _row("timeline: a zoom step, p95", zoomed, filled, REDRAW_MS),
        _row("timeline: a pan step, p95", panned, filled, REDRAW_MS),
        _row("timeline: a mark that arrived, painted, p99", marked, filled, REDRAW_MS),
        _row("timeline: a playhead step, p95", played, filled, STEP_MS),
    ]


def _row(figure: str, measured_ms: float, filled_ms: float, most_ms: float) -> Row:
    aim = f"at most {most_ms:g} ms"
    return Row(figure, measured_ms, "ms", AGAINST, filled_ms, aim, measured_ms <= most_ms)


def _taken(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _full_view(dice: random.Random) -> tuple[TimelineView, QImage]:
    rubric = _rubric()
    codes = [name for name, _, _ in rubric.codes()]
    cues = [
        Cue(at, at + 3000, f"Zin {place} van dit gesprek", ("W-01", "K-014")[place // 4 % 2])
        for place, at in enumerate(range(0, FILM_MS - 3000, 3500))
    ]
    loud = np.random.default_rng(14).random((1, FILM_MS // 10)) ** 2 * 255
    view = TimelineView()
    peaks = Peaks(10, loud.astype(np.uint8))
    view.set_film(FILM_MS, rubric, "nl", peaks, voices(cues), cues)
    view.set_moments([_moment(dice, codes) for _ in range(MOMENTS)])
    view.resize(WIDTH_PX, HEIGHT_PX)
    view.show()
    return view, QImage(view.size(), QImage.Format.Format_ARGB32_Premultiplied)


def _rubric() -> Rubric:
    file = resources.files("rubrics") / "data" / "vkn-eigen.toml"
    return read_rubric(file.read_bytes(), "vkn-eigen.toml")


def _moment(dice: random.Random, codes: list[str]) -> Moment:
    start_ms = dice.randrange(FILM_MS)
    lasts = dice.random() < 0.5
    end_ms = min(FILM_MS, start_ms + dice.randrange(500, 30_000)) if lasts else None
    return new_moment(UUID(int=1), start_ms, dice.choice(codes), end_ms)


def _zooming(view: TimelineView, picture: QImage, dice: random.Random) -> Iterator[float]:
    for turn in _everywhere(view, picture):
        x_px = dice.randrange(view.stage.layout.time_px)
        factor = 1.1 if turn % 2 else 1 / 1.1

        def step(factor: float = factor, x_px: int = x_px) -> None:
            view.look_at(view.stage.window.zoomed(factor, x_px))
            view.render(picture)

        yield _taken(step)


def _panning(view: TimelineView, picture: QImage, dice: random.Random) -> Iterator[float]:
    for _ in _everywhere(view, picture):

        def step(by_px: int = dice.choice((-90, -30, 30, 90))) -> None:
            view.look_at(view.stage.window.panned(by_px))
            view.render(picture)

        yield _taken(step)


def _everywhere(view: TimelineView, picture: QImage) -> Iterator[int]:
    """Go through the zooms, some steps at each; what is painted first does not count."""
    for zoom in ZOOMS:
        view.fit()
        view.look_at(view.stage.window.zoomed(zoom, WIDTH_PX / 2))
        view.render(picture)
        yield from range(TURNS)


def _marking(view: TimelineView, app: QApplication, dice: random.Random) -> Iterator[float]:
    view.fit()
    view.look_at(view.stage.window.zoomed(20, WIDTH_PX / 2))
    codes = [name for name, _, _ in view.stage.content.rubric.codes()]
    for _ in range(TURNS):
        moment = _moment(dice, codes)

        def step(moment: Moment = moment) -> None:
            view.change(Change(None, moment))
            app.processEvents()

        yield _taken(step)
        view.change(Change(moment, None))
        app.processEvents()


def _playing(view: TimelineView, app: QApplication) -> Iterator[float]:
    view.fit()
    app.processEvents()
    for position_ms in range(0, TURNS * 4 * 200, 200):

        def step(position_ms: int = position_ms) -> None:
            view.set_position(position_ms)
            app.processEvents()

        yield _taken(step)
