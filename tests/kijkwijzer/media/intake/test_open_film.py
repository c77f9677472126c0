import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.trouble import Damaged
from kijkwijzer.media.open_film import open_film, pack_frame_times, read_frame_times


@given(st.lists(st.integers(0, 10**9)))
def test_packed_frame_times_come_back_the_same(times):
    ordered = np.array(sorted(times), np.int64)
    assert np.array_equal(read_frame_times(pack_frame_times(ordered)), ordered)


@given(st.binary(max_size=100))
def test_what_are_no_frame_times_are_refused(packed):
    with pytest.raises(Damaged):
        read_frame_times(packed)


def test_an_hour_of_frame_times_is_small():
    assert len(pack_frame_times(np.arange(0, 3_600_000, 40))) < 5_000


def test_an_open_film_reads_anew_each_time(add, look, small_film):
    film = open_film(look(add(small_film)))
    first, second = film.open_source(), film.open_source()
    first.seek(100)
    assert second.tell() == 0
    assert first.size_bytes == film.facts.size_bytes
    first.close()
    second.close()


def test_a_film_without_its_frame_times_is_damaged(add, look, small_film, monkeypatch):
    looking = look(add(small_film))
    monkeypatch.setattr(looking, "open_blob", lambda _: None)
    with pytest.raises(Damaged):
        open_film(looking)
