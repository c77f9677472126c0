import subprocess
import sys

import pytest

from kijkwijzer.media import probe as probing
from kijkwijzer.media.probe import probe
from kijkwijzer.media.probe_reasons import Remark, UnreadableFilm, Why, remark_text

PLAYLISTS = {
    "hls": b"#EXTM3U\n#EXTINF:10,\nhttp://example.com/a.ts\n",
    "dash": b"<?xml version='1.0'?><MPD><Period/></MPD>",
    "m3u": b"#EXTM3U\nhttp://example.com/a.mp4\n",
    "xspf": b"<?xml version='1.0'?><playlist xmlns='http://xspf.org/ns/0/'/>",
    "ffconcat": b"ffconcat version 1.0\nfile 'http://example.com/a.mp4'\n",
    "asx": b"<asx version='3.0'></asx>",
    "address": b"http://example.com/film.mp4\n",
    "with a mark": b"\xef\xbb\xbf#EXTM3U\n",
}


def why_of(path):
    with pytest.raises(UnreadableFilm) as refusal:
        probe(path)
    assert str(refusal.value)
    return refusal.value.why


def test_facts_of_a_film(small_film):
    film = probe(small_film)
    assert (film.video_codec, film.width_px, film.height_px) == ("h264", 160, 90)
    assert (film.frame_rate, film.variable_rate, film.rotation) == (25.0, False, 0)
    assert [one.codec for one in film.sound_tracks] == ["aac"]
    assert 1900 < film.duration_ms < 2200
    assert film.remarks == ()


@pytest.mark.parametrize("text", PLAYLISTS.values(), ids=PLAYLISTS)
def test_a_playlist_that_calls_itself_a_film_is_not_followed(tmp_path, text):
    (tmp_path / "film.mp4").write_bytes(text)
    assert why_of(tmp_path / "film.mp4") is Why.PLAYLIST


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", Why.EMPTY),
        (b"this is not a video", Why.NOT_FILM),
        (b"PK\3\4" + bytes(100), Why.NOT_FILM),
        (b"\0\0\0\x18ftypisom" + bytes(100), Why.CUT_OFF),
        (b"\x1aE\xdf\xa3" + bytes(100), Why.DAMAGED),
        (b"RIFF\0\0\0\0AVI " + bytes(100), Why.DAMAGED),
        (b"ID3\x04\0\0\0\0\0\x05hello", Why.NOT_FILM),
    ],
)
def test_what_is_no_film_is_refused_with_the_reason(tmp_path, content, why):
    (tmp_path / "film.mp4").write_bytes(content)
    assert why_of(tmp_path / "film.mp4") is why


def test_what_cannot_be_opened_is_refused(tmp_path):
    assert why_of(tmp_path / "gone.mp4") is Why.GONE
    assert why_of(tmp_path) is Why.NOT_FILE


def test_more_than_sixteen_tracks_are_refused(tmp_path, make_film):
    path = make_film(tmp_path / "choir.mkv", frames=0, sounds=17, seconds=0.2)
    assert why_of(path) is Why.TOO_MANY_TRACKS


def test_a_film_longer_than_a_day_is_refused(tmp_path, make_film):
    path = make_film(tmp_path / "long.mkv", frames=3, times=[0, 40, 25 * 3_600_000], sounds=0)
    assert why_of(path) is Why.TOO_LONG


def test_a_picture_codec_that_cannot_be_kept_is_named(tmp_path, make_film):
    path = make_film(tmp_path / "raw.avi", codec="rawvideo", sounds=0, frames=3)
    with pytest.raises(UnreadableFilm, match="rawvideo") as refusal:
        probe(path)
    assert refusal.value.why is Why.PICTURE_KIND


def test_a_film_with_variable_rate_says_so(tmp_path, make_film):
    times = [number * 40 + (300 if number > 20 else 0) for number in range(50)]
    assert probe(make_film(tmp_path / "vfr.mp4", times=times)).variable_rate


def test_sound_alone_is_a_recording_too(tmp_path, make_film):
    film = probe(make_film(tmp_path / "talk.m4a", frames=0, seconds=1, format="mp4"))
    assert not film.has_picture
    assert film.remarks == (Remark.NO_PICTURE,)


def test_two_sound_tracks_are_both_seen(tmp_path, make_film):
    assert len(probe(make_film(tmp_path / "two.mkv", sounds=2)).sound_tracks) == 2


def test_a_film_that_stops_halfway_is_known_by_its_index(tmp_path, make_film, remuxed):
    whole = make_film(tmp_path / "whole.mp4", frames=200)
    front = _moov_in_front(whole.read_bytes())
    (tmp_path / "cut.mp4").write_bytes(front[: len(front) * 7 // 10])
    assert Remark.CUT_SHORT in probe(tmp_path / "cut.mp4").remarks


def _moov_in_front(film):
    """Pad the front of the film so that moov can lie before mdat with the same offsets."""
    at, boxes = 0, {}
    while at < len(film):
        size = int.from_bytes(film[at : at + 4], "big")
        boxes[film[at + 4 : at + 8]] = (at, film[at : at + size])
        at += size
    shift = len(boxes[b"moov"][1])
    moov = _shifted_offsets(boxes[b"moov"][1], shift)
    return boxes[b"ftyp"][1] + moov + film[len(boxes[b"ftyp"][1]) : boxes[b"moov"][0]]


def _shifted_offsets(moov, shift):
    at = moov.find(b"stco")
    moov = bytearray(moov)
    while at > 0:
        count = int.from_bytes(moov[at + 8 : at + 12], "big")
        for entry in range(at + 12, at + 12 + 4 * count, 4):
            moved = int.from_bytes(moov[entry : entry + 4], "big") + shift
            moov[entry : entry + 4] = moved.to_bytes(4, "big")
        at = moov.find(b"stco", at + 4)
    return bytes(moov)


@pytest.mark.parametrize(
    ("child", "why"),
    [
        ("import os; os.kill(os.getpid(), 11)", Why.BROKE_READER),
        ("print('hello')", Why.BROKE_READER),
        ("print('[' * 100000)", Why.BROKE_READER),
        ("print('{\"film\": {}}')", Why.BROKE_READER),
        ("print('{\"film\": 3}')", Why.BROKE_READER),
        ('print(\'{"why": "no such reason"}\')', Why.BROKE_READER),
        ("print('x' * 1000000)", Why.BROKE_READER),
        ("import time; time.sleep(60)", Why.TOO_SLOW),
    ],
)
def test_a_child_that_goes_wrong_is_a_refusal(small_film, monkeypatch, child, why):
    def start(module, film):
        return subprocess.Popen([sys.executable, "-c", child], stdin=film, stdout=subprocess.PIPE)

    monkeypatch.setattr(probing, "start_limited", start)
    with pytest.raises(UnreadableFilm) as refusal:
        probe(small_film, timeout_s=3)
    assert refusal.value.why is why


def test_what_a_hostile_child_says_is_cleaned():
    refusal = probing.unreadable(
        {"why": "picture_kind", "facts": {"codec": "<b>\u202e" + "x" * 100}}
    )
    assert "<" not in str(refusal)
    assert len(refusal.facts["codec"]) <= 40


def test_every_remark_has_a_sentence():
    assert all(remark_text(remark).endswith(".") for remark in Remark)
