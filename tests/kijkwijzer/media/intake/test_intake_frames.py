"""The table of frame times, where packets do not tell the truth."""

import io
from itertools import chain

import av
import pytest

from kijkwijzer.media import intake_frames
from kijkwijzer.media.intake_frames import FrameTable
from kijkwijzer.media.intake_head import read_head
from kijkwijzer.media.intake_tracks import PictureTrack
from kijkwijzer.media.probe_open import choose_tracks, open_film


@pytest.fixture
def table_of(monkeypatch):
    """Make the frame table of a film in this very process."""

    def make(path, *, small=False):
        monkeypatch.setattr(intake_frames, "DECODED_PIXELS", 1 << 40 if small else 0)
        with io.FileIO(path) as film:
            container, _ = open_film(film)
            tracks = choose_tracks(container)
            head, rest = read_head(container, tracks)
            stream = tracks.picture
            track = PictureTrack(stream, stream, head, lambda _: None)
            for packet in chain(head.packets, rest):
                if packet.stream_index == stream.index:
                    track.take(packet)
            table = FrameTable(film, container, stream, head, lambda: None)
            times = table.times_ms(track)
            container.close()
        return times

    return make


@pytest.mark.parametrize("name", ["film.mp4", "film.mkv", "film.ts"])
def test_decoding_gives_the_same_table_as_packets_do(table_of, make_film, tmp_path, name):
    film = make_film(tmp_path / name, frames=300)
    assert table_of(film) == table_of(film, small=True)
    assert len(table_of(film)) == 300


@pytest.mark.parametrize("codec", ["libvpx", "libvpx-vp9"])
def test_pictures_that_only_help_others_are_not_counted(table_of, make_film, tmp_path, codec):
    helped = {"auto-alt-ref": "1", "lag-in-frames": "16", "deadline": "good", "b": "100k"}
    film = make_film(tmp_path / "film.webm", codec=codec, frames=100, sounds=0, options=helped)
    assert table_of(film) == [number * 40 for number in range(100)]


@pytest.mark.parametrize("spoiled", [10, 70, 140, 195])
@pytest.mark.parametrize("small", [True, False])
def test_a_packet_without_a_picture_is_found_out(table_of, make_film, tmp_path, spoiled, small):
    film = make_film(tmp_path / "film.mkv", frames=200, codec="mjpeg", sounds=0)
    times = table_of(spoil(film, tmp_path / "spoiled.mkv", spoiled), small=small)
    assert times == [number * 40 for number in range(200) if number != spoiled]


def spoil(path, target, spoiled):
    """Copy a film with one packet replaced by noise."""
    with av.open(str(path)) as old, av.open(str(target), "w") as new:
        stream = new.add_stream_from_template(old.streams.video[0], opaque=True)
        for number, packet in enumerate(old.demux(video=0)):
            if packet.size:
                written = noise(packet) if number == spoiled else packet
                written.stream = stream
                new.mux(written)
    return target


def noise(packet):
    instead = av.Packet(b"\x01" * 500)
    instead.pts, instead.dts, instead.time_base = packet.pts, packet.dts, packet.time_base
    instead.is_keyframe = True
    return instead
