"""A sealed file reads at any place as its plain bytes do, and no tampering goes unseen."""

import io
import os
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotations.trouble import Damaged
from annotations.vault.identity import Identity
from annotations.vault.reader import SealedReader
from annotations.vault.refusals import NotForThisKey, PayloadDamaged

CHUNK = 64 * 1024
SEALED_CHUNK = CHUNK + 16
SIZES = st.sampled_from((0, 1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5))
PLAIN = os.urandom(3 * CHUNK + 5)
moves = st.tuples(
    st.sampled_from((os.SEEK_SET, os.SEEK_CUR, os.SEEK_END)),
    st.integers(-4 * CHUNK, 4 * CHUNK)
    | st.sampled_from((-CHUNK, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, -1, 0)),
    st.integers(-1, 3 * CHUNK) | st.sampled_from((0, 1, CHUNK, CHUNK + 1)),
)


def move_both(reader, model, move):
    whence, offset, size = move
    start = {os.SEEK_SET: 0, os.SEEK_CUR: model.tell(), os.SEEK_END: len(model.getvalue())}[whence]
    place = max(start + offset, 0)
    assert reader.seek(place - start, whence) == model.seek(place)
    assert reader.read(size) == model.read(size)
    assert reader.tell() == model.tell()


@given(size=SIZES, steps=st.lists(moves, max_size=12))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_reads_as_plain_bytes_do(size, steps, seal, identity):
    model = io.BytesIO(PLAIN[:size])
    with SealedReader(seal(PLAIN[:size]), [identity]) as reader:
        for move in steps:
            move_both(reader, model, move)


def test_a_place_before_the_start_is_refused(seal, identity):
    with SealedReader(seal(PLAIN), [identity]) as reader, pytest.raises(ValueError, match="start"):
        reader.seek(-1)


def test_readinto_fills_the_buffer(seal, identity):
    buffer = bytearray(CHUNK + 3)
    with SealedReader(seal(PLAIN), [identity]) as reader:
        assert reader.readinto(buffer) == len(buffer)
    assert buffer == PLAIN[: len(buffer)]


def cuts(size):
    borders = [size - n * SEALED_CHUNK for n in range(4)]
    near = {place + step for place in borders for step in range(-17, 18)}
    return sorted(place for place in near | {0, 1, 100} if 0 <= place < size)


def test_a_file_cut_short_anywhere_gives_no_byte(seal, identity):
    path = seal(PLAIN)
    whole = path.read_bytes()
    for place in cuts(len(whole)):
        path.write_bytes(whole[:place])
        with pytest.raises(Damaged):
            SealedReader(path, [identity])


def test_bytes_put_behind_are_seen(seal, identity):
    path = seal(PLAIN)
    for more in (1, 15, 16, 17, SEALED_CHUNK):
        path.write_bytes(path.read_bytes() + os.urandom(more))
        with pytest.raises(Damaged):
            SealedReader(path, [identity])


def assert_refused(path, identity):
    with pytest.raises(Damaged), SealedReader(path, [identity]) as reader:
        reader.verify()


def test_every_flipped_bit_is_seen(seal, identity):
    path = seal(PLAIN)
    whole = bytearray(path.read_bytes())
    places = [*range(260), *random.Random(1).sample(range(260, len(whole)), 300)]
    for place in places:
        bit = 1 << place % 8
        whole[place] ^= bit
        path.write_bytes(whole)
        assert_refused(path, identity)
        whole[place] ^= bit


def swap(data, here, there):
    here, there = (slice(at, at + SEALED_CHUNK) for at in (here, there))
    data[here], data[there] = data[there], data[here]


def test_swapped_chunks_are_seen(seal, identity):
    path = seal(PLAIN)
    whole = bytearray(path.read_bytes())
    start = len(whole) - 3 * SEALED_CHUNK - 21
    swap(whole, start, start + SEALED_CHUNK)
    path.write_bytes(whole)
    assert_refused(path, identity)


def test_a_chunk_of_another_file_of_the_same_key_is_seen(seal, identity):
    one, other = seal(PLAIN), seal(PLAIN)
    mixed = one.read_bytes()[: -2 * SEALED_CHUNK] + other.read_bytes()[-2 * SEALED_CHUNK :]
    one.write_bytes(mixed)
    assert_refused(one, identity)


def test_another_key_opens_nothing(seal):
    with pytest.raises(NotForThisKey):
        SealedReader(seal(PLAIN), [Identity.generate()])


def test_damage_halfway_is_remembered_and_the_rest_still_reads(seal, identity):
    path = seal(PLAIN)
    whole = bytearray(path.read_bytes())
    whole[-21 - 100] ^= 1  # in chunk 2 of 0 to 3
    path.write_bytes(whole)
    with SealedReader(path, [identity]) as reader:
        assert reader.read(2 * CHUNK) == PLAIN[: 2 * CHUNK]
        with pytest.raises(PayloadDamaged):
            reader.read(1)
        assert reader.damaged
        reader.seek(3 * CHUNK)
        assert reader.read() == PLAIN[3 * CHUNK :]
