"""The database is encrypted, always; it is opened in the order that was measured to be safe."""

import os
import sqlite3
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

import pytest

from annotations.store import engine as engines
from annotations.store.catalogue import Catalogue
from annotations.store.engine import NotEncrypted, assert_encrypted, create_file, make_engine
from annotations.store.failures import DamagedCatalogue
from annotations.trouble import Trouble


def pragma(catalogue, name):
    with catalogue.reading() as work:
        return work._connection.exec_driver_sql(f"PRAGMA {name}").scalar()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("busy_timeout", 5000),
    ],
)
def test_every_connection_is_settled_safely(catalogue, name, value):
    assert pragma(catalogue, name) == value


def test_settled_also_in_a_second_connection(catalogue):
    with catalogue.reading(), catalogue.reading() as second:
        assert second._connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_no_file_of_an_open_catalogue_is_plain_or_holds_a_code(catalogue, kept, tmp_path):
    for file in tmp_path.iterdir():
        content = file.read_bytes()
        assert b"SQLite format 3" not in content
        assert b"K-001" not in content


def test_closing_leaves_no_log_behind(catalogue, kept, tmp_path):
    catalogue.close()
    assert [file.name for file in tmp_path.iterdir()] == ["catalogue.db"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_catalogue_is_for_its_owner_only(catalogue, kept, tmp_path):
    assert {file.stat().st_mode & 0o777 for file in tmp_path.iterdir()} == {0o600}


def test_another_key_does_not_open_it(catalogue, tmp_path):
    catalogue.close()
    with pytest.raises(DamagedCatalogue):
        Catalogue.open(tmp_path / "catalogue.db", bytes(32), None)


@pytest.mark.parametrize("content", [None, b"", b"x" * 8192])
def test_missing_empty_or_garbage_file_is_never_opened_as_new(tmp_path, key, content):
    path = tmp_path / "catalogue.db"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DamagedCatalogue):
        Catalogue.open(path, key, None)
    assert (path.read_bytes() if path.exists() else None) == content


def test_plain_database_is_refused_before_it_is_touched(tmp_path, key):
    path = tmp_path / "catalogue.db"
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE t (a)")
    plain.close()
    with pytest.raises(NotEncrypted):
        Catalogue.open(path, key, None)


def test_existing_file_is_never_made_anew(catalogue, tmp_path, key):
    with pytest.raises(FileExistsError):
        create_file(tmp_path / "catalogue.db")


def test_engine_that_does_not_encrypt_is_refused(tmp_path, key, monkeypatch):
    monkeypatch.setattr(engines, "load_cipher", lambda: sqlite3)
    path = tmp_path / "catalogue.db"
    create_file(path)
    with pytest.raises(NotEncrypted), make_engine(path, key).connect():
        pytest.fail("a plain database was opened")
    assert path.read_bytes() == b""


def test_key_of_another_length_is_refused(tmp_path):
    with pytest.raises(ValueError, match="16"):
        make_engine(tmp_path / "catalogue.db", bytes(16))


def test_header_of_a_new_catalogue_is_checked_on_disk(tmp_path):
    path = tmp_path / "catalogue.db"
    path.write_bytes(b"SQLite format 3\x00" + bytes(100))
    with pytest.raises(NotEncrypted):
        assert_encrypted(path)


def test_failure_shows_neither_values_nor_key(catalogue, kept, key):
    with pytest.raises(Trouble) as caught, catalogue.writing() as work:
        work.recordings.add(kept, [])
    told = repr(caught.value.__cause__) + str(caught.value.__cause__)
    assert "K-001" not in told
    assert key.hex() not in told


def test_damaged_page_says_nothing_on_stderr(catalogue, kept, tmp_path, capfd):
    catalogue.close()
    path = tmp_path / "catalogue.db"
    content = bytearray(path.read_bytes())
    content[5000] ^= 1
    path.write_bytes(content)
    with pytest.raises(DamagedCatalogue):
        Catalogue.open(path, bytes(range(32)), None).about()
    assert capfd.readouterr().err == ""


PRELOADED = """
import sys
from pathlib import Path
from annotations.store.catalogue import Catalogue
try:
    Catalogue.create(Path(sys.argv[1]), bytes(range(32)), None, {"library": "test"}).close()
except Exception as refusal:
    print(type(refusal).__name__)
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not find_library("sqlite3"), reason="needs libsqlite3 on Linux"
)
def test_still_encrypted_when_a_plain_sqlite_was_loaded_first(tmp_path):
    path = tmp_path / "catalogue.db"
    environment = os.environ | {"LD_PRELOAD": find_library("sqlite3")}
    done = subprocess.run(
        [sys.executable, "-c", PRELOADED, path],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    assert (done.stdout, done.stderr) == ("", "")
    assert_encrypted(path)
