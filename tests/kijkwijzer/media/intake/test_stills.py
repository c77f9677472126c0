import numpy as np
import pytest

from annotations.trouble import Damaged
from kijkwijzer.media.open_film import open_film
from kijkwijzer.media.picture_decoder import PictureDecoder
from kijkwijzer.media.stills import Stills


@pytest.fixture
def stills(add, look, make_film, tmp_path):
    film = open_film(look(add(make_film(tmp_path / "film.mp4", frames=120, sounds=0))))
    still = Stills(film)
    yield still
    still.close()


def width_of_bar(frame):
    """Read how far the blue bar reaches: the number of the frame is written there."""
    rows = np.frombuffer(frame.pixels, np.uint8)
    rows = rows[: frame.stride_bytes * frame.height_px].reshape(frame.height_px, -1)
    middle = rows[frame.height_px // 2, : frame.width_px * 4 : 4]
    return int((middle > 80).sum())


def bar(number):
    return 1 + number * 3 % 160


@pytest.mark.parametrize(
    "order", [range(120), range(119, -1, -1), [100, 3, 99, 50, 51, 49, 118, 0]]
)
def test_every_frame_is_the_one_on_screen_then(stills, order):
    for number in order:
        frame = stills.at(number * 40 + 7, (160, 90))
        assert frame.start_ms == number * 40
        assert abs(width_of_bar(frame) - bar(number)) <= 1


def test_going_on_never_goes_back_to_a_key_frame(stills, monkeypatch):
    stills.at(0, (160, 90))
    back = []
    monkeypatch.setattr(PictureDecoder, "_restart", lambda *_: back.append(1))
    assert all(stills.at(number * 40, (160, 90)) for number in range(1, 120))
    assert not back


def test_a_few_frames_back_are_still_in_memory(stills, monkeypatch):
    stills.at(60 * 40, (160, 90))
    monkeypatch.setattr(Stills, "_decoded", lambda *_: pytest.fail("decoded anew"))
    assert all(stills.at(number * 40, (160, 90)) for number in range(60, 52, -1))


def test_a_frame_fits_within_what_is_asked(stills):
    frame = stills.at(0, (100, 100))
    assert (frame.width_px, frame.height_px) == (100, 56)


def test_a_time_past_the_end_is_the_last_frame(stills):
    assert stills.at(10**9, (160, 90)).start_ms == 119 * 40


def test_sound_alone_has_no_still(add, look, make_film, tmp_path):
    path = make_film(tmp_path / "talk.m4a", frames=0, seconds=1, format="mp4")
    still = Stills(open_film(look(add(path))))
    assert still.at(0, (100, 100)) is None
    still.close()


def test_a_damaged_film_is_told(add, look, library, make_film, tmp_path):
    looking = look(add(make_film(tmp_path / "film.mp4", frames=120)))
    still = Stills(open_film(looking))
    film = max((library.path / "blobs").iterdir(), key=lambda blob: blob.stat().st_size)
    film.write_bytes(film.read_bytes()[:-100])
    with pytest.raises(Damaged):
        still.at(4000, (100, 100))
    still.close()
