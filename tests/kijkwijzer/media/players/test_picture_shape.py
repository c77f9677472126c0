"""Pictures get the right size, the right way up."""

from dataclasses import replace

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.model import Film
from kijkwijzer.media.picture_shape import PIXELS_MAX, Shaper, shown_size

HD = Film(1000, has_picture=True, has_sound=False, width_px=1920, height_px=1080)
SIDES = st.integers(1, 8192)


@given(SIDES, SIDES, SIDES, SIDES)
def test_picture_fits_the_viewport_and_touches_it_or_the_limit(width, height, wide, high):
    facts = replace(HD, width_px=width, height_px=height)
    shown = shown_size(facts, (wide, high))
    assert shown[0] <= wide
    assert shown[1] <= high
    assert shown[0] == wide or shown[1] == high or shown[0] * shown[1] > PIXELS_MAX * 0.9


def test_without_viewport_the_film_keeps_its_own_size():
    assert shown_size(HD, None) == (1920, 1080)


def test_very_large_film_is_held_below_the_limit():
    width, height = shown_size(replace(HD, width_px=7680, height_px=4320), None)
    assert width * height <= PIXELS_MAX * 1.01


def test_wide_pixels_make_a_wide_picture():
    facts = replace(HD, width_px=720, height_px=576, pixel_aspect=16 / 11)
    assert shown_size(facts, (1600, 576)) == (1047, 576)


@pytest.mark.parametrize(
    ("rotation", "bright"), [(0, (0, 0)), (90, (0, 1)), (180, (1, 1)), (270, (1, 0))]
)
def test_turned_film_is_shown_upright(rotation, bright):
    coded = np.full((40, 60, 3), 20, np.uint8)
    coded[:20, :30] = 230
    size = (40, 60) if rotation in (90, 270) else (60, 40)
    facts = replace(HD, width_px=size[0], height_px=size[1], rotation=rotation)
    picture = av.VideoFrame.from_ndarray(coded, format="rgb24")
    frame = Shaper(facts).shape(picture, size, 0, 40)
    rows = np.frombuffer(frame.pixels, np.uint8)[: frame.stride_bytes * size[1]]
    green = rows.reshape(size[1], -1)[:, 1 : size[0] * 4 : 4]
    corners = {(y, x): green[[5, -6][y], [5, -6][x]] for y in (0, 1) for x in (0, 1)}
    assert max(corners, key=corners.get) == bright
