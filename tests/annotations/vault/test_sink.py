"""A muxer can write a sealed file, go back to the start, and never to what is sealed."""

import errno
import io
import os
import resource
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotations.trouble import DiskFull
from annotations.vault.reader import SealedReader
from annotations.vault.sink import BlobSink

CHUNK = 64 * 1024
PLAIN = os.urandom(5 * CHUNK)


@pytest.fixture
def sink(tmp_path, identity):
    sink = BlobSink(tmp_path / "film.age", UUID(int=7), [identity.recipient])
    yield sink
    sink.discard()


def names(folder):
    return [path.name for path in folder.iterdir()]


def read_back(tmp_path, identity):
    with SealedReader(tmp_path / "film.age", [identity]) as reader:
        return reader.read()


@given(sizes=st.lists(st.integers(0, 2 * CHUNK) | st.sampled_from((CHUNK,)), max_size=6))
@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_pieces_of_any_size_come_back_whole(sizes, tmp_path, identity):
    plain = os.urandom(sum(sizes))
    path = tmp_path / "pieces.age"
    sink, rest = BlobSink(path, UUID(int=7), [identity.recipient]), memoryview(plain)
    for size in sizes:
        assert sink.write(rest[:size]) == size
        rest = rest[size:]
    assert sink.seal() == len(plain)
    with SealedReader(path, [identity]) as reader:
        assert reader.read() == plain


@given(at=st.integers(0, CHUNK), length=st.integers(0, 200))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_first_chunk_can_be_rewritten_till_the_end(at, length, tmp_path, identity):
    sink = BlobSink(tmp_path / "film.age", UUID(int=7), [identity.recipient])
    sink.write(PLAIN)
    length = min(length, CHUNK - at)
    sink.seek(at)
    sink.write(b"x" * length)
    assert sink.tell() == at + length
    sink.seal()
    assert read_back(tmp_path, identity) == PLAIN[:at] + b"x" * length + PLAIN[at + length :]


@pytest.mark.parametrize("at", [CHUNK - 1, CHUNK, 2 * CHUNK, 4 * CHUNK - 1])
def test_a_sealed_chunk_cannot_be_rewritten(sink, at, tmp_path, identity):
    sink.write(PLAIN)
    sink.seek(at)
    with pytest.raises(io.UnsupportedOperation):
        sink.write(b"xx")
    sink.seal()
    assert read_back(tmp_path, identity) == PLAIN


def test_the_unsealed_end_can_be_rewritten(sink, tmp_path, identity):
    sink.write(PLAIN)
    sink.seek(-CHUNK, os.SEEK_END)
    sink.write(b"x")
    sink.seal()
    assert read_back(tmp_path, identity) == PLAIN[: 4 * CHUNK] + b"x" + PLAIN[4 * CHUNK + 1 :]


def test_no_gap_can_be_written(sink):
    sink.seek(10)
    with pytest.raises(io.UnsupportedOperation):
        sink.write(b"x")


def test_no_nonce_is_used_twice(tmp_path, identity, monkeypatch):
    used = []
    sink = BlobSink(tmp_path / "film.age", UUID(int=7), [identity.recipient])
    cipher = sink._cipher
    sink._cipher = type(
        "Spy", (), {"encrypt": lambda _, n, *rest: used.append(n) or cipher.encrypt(n, *rest)}
    )()
    sink.write(PLAIN)
    sink.seek(0)
    sink.write(PLAIN[:CHUNK])
    sink.seal()
    assert len(used) == len(set(used)) == 5


def test_two_seals_of_the_same_bytes_share_no_block(seal):
    payloads = (seal(bytes(CHUNK)).read_bytes()[-CHUNK:] for _ in range(2))
    one, other = ({data[at : at + 16] for at in range(0, CHUNK, 16)} for data in payloads)
    assert not one & other


def test_it_has_its_name_only_when_it_is_whole(sink, tmp_path):
    sink.write(PLAIN)
    assert names(tmp_path) == ["film.age.part"]
    sink.seal()
    assert names(tmp_path) == ["film.age"]


def test_it_lasts_before_it_has_its_name(sink, disk_order):
    sink.write(PLAIN)
    sink.seal()
    assert disk_order == ["file", "name", "folder"]


def test_only_its_owner_may_read_it(sink, tmp_path):
    sink.seal()
    assert (tmp_path / "film.age").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("end", ["discard", "close"])
def test_thrown_away_it_leaves_nothing(sink, tmp_path, end):
    sink.write(PLAIN)
    getattr(sink, end)()
    getattr(sink, end)()
    assert names(tmp_path) == []
    with pytest.raises(ValueError, match="finished"):
        sink.write(b"x")


def test_thrown_away_after_sealing_it_stays(sink, tmp_path):
    sink.seal()
    sink.discard()
    assert names(tmp_path) == ["film.age"]


@pytest.fixture
def small_files():
    """Let no file of this process grow beyond 128 KiB, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 * CHUNK, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_leaves_nothing_and_is_told_again(sink, tmp_path, small_files):
    for _ in range(2):
        with pytest.raises(DiskFull):
            sink.write(PLAIN)
    with pytest.raises(DiskFull):
        sink.seal()
    assert names(tmp_path) == []


@pytest.mark.parametrize("call", ["write", "fsync", "close"])
def test_a_disk_that_fills_up_at_sealing_leaves_nothing(sink, tmp_path, call, monkeypatch):
    sink.write(PLAIN)

    def full(*_):
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, call, full)
        with pytest.raises(DiskFull):
            sink.seal()
    assert names(tmp_path) == []
