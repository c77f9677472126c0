"""Marks and timelines as pictures: what colour stands where."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from kijkwijzer.report.document import About, colors
from kijkwijzer.report.marks import draw_mark, ruler_step_ms, timeline
from kijkwijzer.report.review_facts import CodeMark, Picture, Span
from kijkwijzer.report.rubric_words import used_rubric
from kijkwijzer.report.sheet import LEFT, TOP, WIDTH, Sheet, render
from kijkwijzer.ui.paper import opened_pdf
from rubrics.catalog import shipped_rubric
from rubrics.model import Shape

PX_PER_MM = 6
LANES = used_rubric(shipped_rubric(), "nl").principles


def _picture(draw) -> QImage:
    about = About("t", "nl-NL", date(2026, 11, 21), "r", "{page} {pages}")
    document = opened_pdf(render(about, draw))
    size = document.pagePointSize(0) * (25.4 / 72 * PX_PER_MM)
    picture = QImage(document.render(0, size.toSize()))
    document.close()
    return picture


def _is(picture: QImage, x_mm: float, y_mm: float, role: str) -> bool:
    seen = picture.pixelColor(round((LEFT + x_mm) * PX_PER_MM), round(y_mm * PX_PER_MM))
    wished = QColor(colors()[role])
    parts = zip(seen.getRgb()[:3], wished.getRgb()[:3], strict=True)
    return all(abs(one - other) < 12 for one, other in parts)


@pytest.mark.parametrize(
    ("shape", "top_corner", "low_corner"),
    [(Shape.CIRCLE, False, False), (Shape.SQUARE, True, True), (Shape.TRIANGLE, False, True)],
)
def test_each_shape_fills_its_own_corners(qapp, shape, top_corner, low_corner) -> None:
    mark = CodeMark("", shape, "principle_2")
    picture = _picture(lambda sheet: draw_mark(sheet, mark, 20, TOP + 20, size=10))
    assert _is(picture, 20, TOP + 20, "principle_2")
    assert _is(picture, 20 + 4.2, TOP + 20 - 4.2, "principle_2") is top_corner
    assert _is(picture, 20 + 4.2, TOP + 20 + 4.2, "principle_2") is low_corner


def test_moment_stands_in_the_lane_of_its_principle_at_its_time(qapp) -> None:
    spans = (Span(30_000, None, 1), Span(60_000, 90_000, 2))
    picture = _picture(lambda sheet: timeline(sheet, Picture(120_000, LANES, spans)))
    quarter, three_quarters = 3 + (WIDTH - 6) / 4, 3 + (WIDTH - 6) * 0.70
    top = TOP + 6
    assert _is(picture, quarter, top + 1.5 * 6.5, "principle_2")
    assert not _is(picture, quarter, top + 0.5 * 6.5, "principle_1")
    assert _is(picture, three_quarters, top + 2.5 * 6.5, "principle_3_soft")


def test_moment_outside_the_film_stays_inside_the_strip(qapp) -> None:
    spans = (Span(500_000, None, 0),)
    picture = _picture(lambda sheet: timeline(sheet, Picture(120_000, LANES, spans)))
    assert _is(picture, WIDTH - 3, TOP + 6 + 3.25, "principle_1")


def test_300_moments_and_a_film_without_length_are_drawn(qapp) -> None:
    spans = tuple(Span(at * 10, at * 10 + 5, at % 3, at) for at in range(300))

    def body(sheet: Sheet) -> None:
        timeline(sheet, Picture(0, LANES, spans))
        timeline(sheet, Picture(3000, (), spans))

    assert not _picture(body).isNull()


@given(st.integers(1, 40 * 3_600_000))
def test_times_under_a_strip_are_round_and_never_too_many(duration_ms) -> None:
    step = ruler_step_ms(duration_ms)
    assert step % 5000 == 0
    assert duration_ms // step <= 9
