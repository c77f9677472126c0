"""Films that a phone or an editor trimmed without writing them anew: an edit list hides parts."""

import struct

import pytest

from kijkwijzer.media.open_film import open_film
from kijkwijzer.media.probe_reasons import UnreadableFilm, Why
from kijkwijzer.media.stills import Stills

TICKS_PER_S = 12_800
REORDER_TICKS = 1024  # the picture starts two frames into its own time, for B-frames


def boxes(data):
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        yield data[at + 4 : at + 8], data[at + 8 : at + size]
        at += size


def box(name, body):
    return struct.pack(">I", len(body) + 8) + name + body


def rebuilt(body, change):
    return b"".join(box(name, change(name, part)) for name, part in boxes(body))


def with_edits(film, edits, turn=None):
    """Give the picture of an mp4 a list of (how long in ms, from which tick), and a turn."""
    entries = b"".join(struct.pack(">IiHH", length, start, 1, 0) for length, start in edits)
    edit_list = box(b"edts", box(b"elst", struct.pack(">II", 0, len(edits)) + entries))

    def in_track(name, body):
        if name == b"tkhd" and turn:
            matrix = struct.pack(">9i", *(part << 16 for part in turn), 0, 0, 0, 0, 1 << 30)
            body = body[:40] + matrix[:4] + matrix[4:8] + bytes(4) + matrix[8:16] + bytes(12)
            body += struct.pack(">i", 1 << 30) + struct.pack(">II", 160 << 16, 90 << 16)
        return body

    def in_movie(name, body):
        if name != b"trak" or b"vide" not in body:
            return body
        parts = [(one, part) for one, part in boxes(body) if one != b"edts"]
        return b"".join(
            box(one, in_track(one, part)) + (edit_list if one == b"tkhd" and edits else b"")
            for one, part in parts
        )

    return rebuilt(film, lambda name, body: rebuilt(body, in_movie) if name == b"moov" else body)


@pytest.fixture
def edited(make_film, tmp_path):
    """Make a film of six seconds without sound, and edit it."""

    def edit(*edits, turn=None):
        plain = make_film(tmp_path / "plain.mp4", frames=150, sounds=0)
        (tmp_path / "edited.mp4").write_bytes(with_edits(plain.read_bytes(), edits, turn))
        return tmp_path / "edited.mp4"

    return edit


def seconds(time_s):
    return int(time_s * TICKS_PER_S)


def test_a_trimmed_start_stays_before_time_zero(edited, add, look, shown_times):
    film = open_film(look(add(edited((3000, seconds(1.32))))))
    assert film.facts.lead_ms > 0
    assert film.frame_times_ms.tolist() == list(range(0, 3000, 40))
    assert shown_times(film) == film.frame_times_ms.tolist()


def test_the_first_still_of_a_trimmed_film_is_the_first_that_is_shown(edited, add, look):
    film = open_film(look(add(edited((3000, seconds(1.32) + REORDER_TICKS)))))
    still = Stills(film)
    frame = still.at(0, (160, 90))
    still.close()
    row = bytes(frame.pixels)[: frame.width_px * 4 : 4]
    bar = sum(blue > 80 for blue in row)
    assert abs(bar - (1 + 33 * 3)) <= 1


@pytest.mark.parametrize("frames", range(3, 30))
def test_a_trimmed_end_is_not_shown(edited, add, look, shown_times, frames):
    film = open_film(look(add(edited((frames * 40, 0)))))
    times = film.frame_times_ms.tolist()
    assert times == list(range(0, times[-1] + 1, 40))
    assert times[-1] < frames * 40
    assert shown_times(film) == times


@pytest.mark.parametrize(
    "edits",
    [
        ((1000, seconds(0.5)), (1000, seconds(3.2))),
        ((1000, seconds(0.5)), (1000, seconds(0.5))),
        ((960, 0), (1000, seconds(2.4))),
    ],
)
def test_a_film_cut_into_pieces_is_refused_with_the_reason(edited, add, library, edits):
    with pytest.raises(UnreadableFilm) as refusal:
        add(edited(*edits))
    assert refusal.value.why is Why.IN_PIECES
    assert library.entries() == ()


@pytest.mark.parametrize(
    ("turn", "clockwise"),
    [((1, 0, 0, 1), 0), ((0, 1, -1, 0), 90), ((-1, 0, 0, -1), 180), ((0, -1, 1, 0), 270)],
)
def test_a_camera_held_sideways_is_upright(edited, add, clockwise, turn):
    film = add(edited(turn=turn)).film
    upright = (160, 90) if clockwise in (0, 180) else (90, 160)
    assert (film.rotation, film.width_px, film.height_px) == (clockwise, *upright)
