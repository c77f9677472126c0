import pytest

from kijkwijzer.media.intake_hash import TrackHash, film_hash

SLICE, OTHER_SLICE = b"\x65\x88\x84\x01", b"\x41\x9a\x02"
PARAMETERS, DELIMITER = b"\x67\x42\x00\x1e", b"\x09\xf0"
COUNTED = b"\x01\x42\x00\x1e\xff"


def counted(*units):
    return b"".join(len(unit).to_bytes(4, "big") + unit for unit in units)


def started(*units):
    return b"".join(b"\0\0\0\1" + unit for unit in units)


def h264(packet, extradata=b""):
    track = TrackHash("h264", extradata)
    track.update(packet)
    return track.digest()


def test_h264_hash_is_the_same_in_mp4_and_in_ts():
    in_ts = started(DELIMITER, PARAMETERS, SLICE, OTHER_SLICE)
    assert h264(counted(SLICE, OTHER_SLICE), COUNTED) == h264(in_ts)


def test_h264_hash_differs_when_a_slice_differs():
    assert h264(counted(SLICE), COUNTED) != h264(counted(OTHER_SLICE), COUNTED)


@pytest.mark.parametrize("packet", [b"", b"\xff", b"\xff\xff\xff\xff\x65", b"\0\0\1", b"\0" * 9])
@pytest.mark.parametrize("extradata", [b"", COUNTED])
def test_broken_packets_hash_without_an_error(packet, extradata):
    assert len(h264(packet, extradata)) == 32


def test_aac_hash_is_the_same_with_and_without_adts():
    bare, packed = TrackHash("aac", b"\x14\x08"), TrackHash("aac", b"")
    bare.update(b"sound of a frame")
    packed.update(b"\xff\xf1\x60\x40\x02\xff\xfcsound of a frame")
    assert bare.digest() == packed.digest()


def test_order_of_tracks_does_not_matter():
    picture, sound = TrackHash("h264", b""), TrackHash("opus", b"")
    assert film_hash([picture, sound]) == film_hash([sound, picture])


def told_by(*packets):
    track = TrackHash("opus", b"")
    for packet in packets:
        track.update(packet)
    return track.tells


def test_a_track_tells_when_much_of_it_differs():
    assert told_by(*(bytes([number]) * 60 for number in range(26)))
    assert not told_by(*(bytes([number]) * 60 for number in range(25)))


def test_a_picture_that_stays_as_it_was_and_silence_tell_nothing():
    assert not told_by(*[b"a logo" * 900] * 400)
    assert not told_by(*(bytes([number]) * 20 for number in range(250)))
