"""What the disk or another program refuses leaves nothing, is said plainly, and passes."""

import os
import shutil
import threading
from contextlib import suppress

import pytest
from sqlalchemy import Engine

from annotations.model import new_moment
from annotations.store import catalogue as catalogues
from annotations.store.catalogue import Catalogue, Closed
from annotations.store.engine import make_engine
from annotations.store.failures import Busy, ChangedElsewhere, DamagedCatalogue
from annotations.trouble import DiskFull, PlaceTrouble, ReadOnlyPlace


def add(catalogue, recording, at=5):
    moment = new_moment(recording.layers[0].id, at, "zien.contact")
    with catalogue.writing() as work:
        work.moments(recording.layers[0]).put(moment)
    return moment


def held(catalogue, recording):
    with catalogue.reading() as work:
        return work.moments(recording.layers[0]).all()


def pages_allowed(catalogue, count):
    with catalogue.reading() as work:
        work._connection.exec_driver_sql(f"PRAGMA max_page_count = {count}")


def fill(catalogue, recording):
    """Add moments until no more fit; gives those that were kept."""
    found = []
    with suppress(DiskFull):
        for at in range(100_000):
            found += [add(catalogue, recording, at)]
    return tuple(found)


def test_full_database_refuses_keeps_what_was_there_and_goes_on_later(catalogue, kept):
    pages_allowed(catalogue, 1)
    before = fill(catalogue, kept)
    with pytest.raises(DiskFull):
        add(catalogue, kept, 1_000_000)
    assert held(catalogue, kept) == before
    pages_allowed(catalogue, 1 << 30)
    after = add(catalogue, kept, 1_000_000)
    assert held(catalogue, kept) == (*before, after)


def test_another_writer_makes_it_busy_and_nothing_is_kept(catalogue, kept, tmp_path, key):
    other = make_engine(tmp_path / "catalogue.db", key)
    with catalogue.reading() as work:
        work._connection.exec_driver_sql("PRAGMA busy_timeout = 10")
    with other.connect() as connection:
        connection.exec_driver_sql("UPDATE meta SET value = value")
        blocked = pytest.raises(Busy)
        with blocked:
            add(catalogue, kept)
    other.dispose()
    assert held(catalogue, kept) == ()


def test_look_only_refuses_to_write(kept, reopen):
    looking = reopen(read_only=True)
    with pytest.raises(ReadOnlyPlace):
        add(looking, kept)
    assert held(looking, kept) == ()


def test_a_closed_catalogue_stays_closed(catalogue, kept):
    catalogue.close()
    catalogue.close()
    with pytest.raises(Closed), catalogue.reading():
        pytest.fail("a closed catalogue was read")
    with pytest.raises(Closed):
        add(catalogue, kept)


def test_look_only_beside_a_writer_sees_what_is_committed(catalogue, kept, tmp_path, key):
    looking = Catalogue.open(tmp_path / "catalogue.db", key, catalogue._cipher_of, read_only=True)
    moment = add(catalogue, kept)
    assert held(looking, kept) == (moment,)
    looking.close()


def test_look_only_beside_a_writer_that_took_another_key_says_to_open_again(
    catalogue, kept, tmp_path, key
):
    path = tmp_path / "catalogue.db"
    looking = Catalogue.open(path, key, catalogue._cipher_of, read_only=True)
    held(looking, kept)
    catalogue.rotate(path, key, bytes(reversed(key)))
    with pytest.raises(ChangedElsewhere):
        held(looking, kept)
    looking.close()


def test_look_only_tells_damage_of_a_page_as_damage(catalogue, kept, reopen, tmp_path):
    catalogue.close()
    path = tmp_path / "catalogue.db"
    sealed = bytearray(path.read_bytes())
    sealed[4096 + 100 :] = bytes(len(sealed) - 4196)
    path.write_bytes(sealed)
    with pytest.raises(DamagedCatalogue):
        held(reopen(read_only=True), kept)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_look_only_in_a_folder_that_cannot_be_written(kept, reopen, tmp_path, catalogue):
    catalogue.close()
    tmp_path.chmod(0o500)
    try:
        looking = reopen(read_only=True)
        with looking.reading() as work:
            assert work.recordings.count() == 1
    finally:
        tmp_path.chmod(0o700)


def test_a_folder_that_cannot_be_written_is_read_as_it_lies(
    catalogue, kept, reopen, tmp_path, monkeypatch
):
    catalogue.close()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with reopen(read_only=True).reading() as work:
        assert work.recordings.count() == 1
    assert [one.name for one in tmp_path.iterdir()] == ["catalogue.db"]


def test_every_single_flipped_bit_is_noticed(catalogue, kept, tmp_path, key):
    catalogue.close()
    content = (tmp_path / "catalogue.db").read_bytes()
    for place in range(100, len(content), 4096 + 517):
        damaged = bytearray(content)
        damaged[place] ^= 1
        path = tmp_path / f"damaged-{place}.db"
        path.write_bytes(damaged)
        with pytest.raises((DamagedCatalogue, PlaceTrouble)):
            _read_all(Catalogue.open(path, key, catalogue._cipher_of))


def _read_all(catalogue):
    try:
        with catalogue.reading() as work:
            faults = work._connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
        if faults:
            raise DamagedCatalogue(str(faults))
    finally:
        catalogue.close()


def test_many_threads_write_and_read_without_loss(catalogue, kept):
    def work(start):
        for at in range(start, start + 50):
            add(catalogue, kept, at)
            held(catalogue, kept)

    threads = [threading.Thread(target=work, args=(start,)) for start in (0, 1000, 2000, 3000)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(held(catalogue, kept)) == 200


def test_what_was_committed_survives_without_closing(catalogue, kept, tmp_path, key):
    moments = tuple(add(catalogue, kept, at) for at in range(20))
    (tmp_path / "killed").mkdir()
    for file in tmp_path.glob("catalogue.db*"):
        shutil.copy(file, tmp_path / "killed")
    found = Catalogue.open(tmp_path / "killed" / "catalogue.db", key, catalogue._cipher_of)
    assert held(found, kept) == moments
    found.close()


@pytest.fixture
def let_go(monkeypatch):
    """How often an engine was let go of."""
    seen, dispose = [], Engine.dispose

    def noted(engine, *args, **options):
        seen.append(engine)
        dispose(engine, *args, **options)

    monkeypatch.setattr(Engine, "dispose", noted)
    return seen


@pytest.mark.parametrize("failure", [DamagedCatalogue("damaged"), DiskFull("full")])
def test_closing_lets_go_whatever_the_last_step_meets(catalogue, monkeypatch, let_go, failure):
    def fails(_engine):
        raise failure

    monkeypatch.setattr(catalogues, "checkpoint", fails)
    catalogue.close()
    assert len(let_go) == 1


def test_a_catalogue_that_cannot_be_made_is_let_go_of(tmp_path, key, monkeypatch, let_go):
    def fails(*_):
        raise DiskFull("full")

    monkeypatch.setattr(catalogues.schema, "create", fails)
    with pytest.raises(DiskFull):
        Catalogue.create(tmp_path / "other.db", key, lambda _: None, {})
    assert len(let_go) == 1
