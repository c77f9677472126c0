import io
import os
import struct

import pytest

from kijkwijzer.media import intake_wire as wire
from kijkwijzer.media.probe_reasons import UnreadableFilm, Why


@pytest.fixture
def sent():
    """Send into a pipe, and hear everything that came out."""

    def send(*actions):
        reading, writing = os.pipe()
        sender = wire.Sender(writing)
        for action in actions:
            action(sender)
        os.close(writing)
        with io.FileIO(reading) as pipe:
            return list(wire.messages(pipe))

    return send


def test_messages_arrive_as_they_were_sent(sent):
    heard = sent(lambda to: to.send(wire.WRITE, b"abc", 7), lambda to: to.send(wire.PROGRESS))
    assert [(one.letter, one.number, bytes(one.payload)) for one in heard] == [
        (wire.WRITE, 7, b"abc"),
        (wire.PROGRESS, 0, b""),
    ]


def test_a_long_payload_is_cut_and_says_where_each_part_goes(monkeypatch, sent):
    monkeypatch.setattr(wire, "PAYLOAD_BYTES_MAX", 4)
    heard = sent(lambda to: to.send(wire.WRITE, b"abcdefghij", 100))
    assert [(one.number, bytes(one.payload)) for one in heard] == [
        (100, b"abcd"),
        (104, b"efgh"),
        (108, b"ij"),
    ]


@pytest.mark.parametrize(
    "garbage",
    [
        b"W",
        struct.pack("<cQI", b"?", 0, 0),
        struct.pack("<cQI", b"W", 0, 5) + b"abc",
        struct.pack("<cQI", b"W", 0, 1 << 31),
    ],
)
def test_what_is_no_message_is_refused(garbage):
    with pytest.raises(UnreadableFilm) as refusal:
        list(wire.messages(io.BytesIO(garbage)))
    assert refusal.value.why is Why.BROKE_READER


def test_turn_is_blanked_in_the_head_of_the_film(sent):
    projection = b"\x76\x70\x8b\x76\x75\x88" + struct.pack(">d", 90.0)

    def write(sender):
        with wire.SentFile(sender) as film:
            film.write(b"head" + projection + b"tail")

    (heard,) = sent(write)
    assert bytes(heard.payload) == b"head" + b"\xec\x8c" + bytes(12) + b"tail"
