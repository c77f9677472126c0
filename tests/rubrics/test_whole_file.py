"""A file is there with all of it or not at all, whatever fails and whenever it is killed."""

import errno
import os
import signal
import stat
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from rubrics import whole_file
from rubrics.whole_file import fill_whole, write_whole

WAYS = ["nameless", "named"] if whole_file._NAMELESS else ["named"]
nameless_only = pytest.mark.skipif(
    not whole_file._NAMELESS, reason="this system names every file at once"
)


@pytest.fixture(params=WAYS)
def way(request, monkeypatch):
    """Both ways of making a file: without a name, and where the system cannot do that."""
    if request.param == "named":
        monkeypatch.setattr(whole_file, "_NAMELESS", 0)
    return request.param


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "folder"
    made.mkdir()
    return made


def failing(number=errno.EIO):
    def fail(*_, **__):
        raise OSError(number, os.strerror(number))

    return fail


def names(folder):
    return sorted(one.name for one in folder.iterdir())


@pytest.mark.parametrize("replacing", [True, False])
def test_a_new_file_is_there_with_all_of_it(way, folder, replacing):
    data = os.urandom(3_000_000)
    write_whole(folder / "out", data, replacing=replacing)
    assert (folder / "out").read_bytes() == data
    assert names(folder) == ["out"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_file_is_for_its_owner_only_whatever_was_there(way, folder):
    (folder / "out").write_bytes(b"old")
    (folder / "out").chmod(0o644)
    write_whole(folder / "out", b"new", replacing=True)
    assert stat.S_IMODE((folder / "out").stat().st_mode) == 0o600


@pytest.fixture
def umask():
    before = os.umask(0o027)
    yield
    os.umask(before)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize("links", [True, False])
@pytest.mark.parametrize("there", [True, False])
def test_a_file_to_share_is_as_the_umask_lets_it(way, folder, monkeypatch, umask, links, there):
    if there:
        (folder / "out").write_bytes(b"old")
        (folder / "out").chmod(0o600)
    if not links:
        monkeypatch.setattr(os, "link", failing(errno.EPERM))
    write_whole(folder / "out", b"new", replacing=True, mode=whole_file.SHARED)
    assert stat.S_IMODE((folder / "out").stat().st_mode) == 0o640


def test_what_is_there_is_replaced_whole(way, folder):
    (folder / "out").write_bytes(b"old and longer")
    write_whole(folder / "out", b"new", replacing=True)
    assert (folder / "out").read_bytes() == b"new"
    assert names(folder) == ["out"]


def test_what_may_not_be_replaced_stays(way, folder):
    (folder / "out").write_bytes(b"old")
    with pytest.raises(FileExistsError):
        write_whole(folder / "out", b"new", replacing=False)
    assert (folder / "out").read_bytes() == b"old"
    assert names(folder) == ["out"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
@pytest.mark.parametrize("links", [True, False])
def test_a_link_to_nowhere_counts_as_there(way, folder, monkeypatch, links):
    (folder / "out").symlink_to(folder / "elsewhere")
    if not links:
        monkeypatch.setattr(os, "link", failing(errno.EPERM))
    with pytest.raises(FileExistsError):
        write_whole(folder / "out", b"new", replacing=False)
    assert names(folder) == ["out"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_is_replaced_and_what_it_leads_to_stays(way, folder):
    (folder / "other").write_bytes(b"other")
    (folder / "out").symlink_to(folder / "other")
    write_whole(folder / "out", b"new", replacing=True)
    assert (folder / "other").read_bytes() == b"other"
    assert not (folder / "out").is_symlink()


@pytest.mark.parametrize("replacing", [True, False])
def test_a_disk_without_links_gets_its_file_too(way, folder, monkeypatch, replacing):
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    write_whole(folder / "out", b"new", replacing=replacing)
    assert (folder / "out").read_bytes() == b"new"
    assert names(folder) == ["out"]
    with pytest.raises(FileExistsError):
        write_whole(folder / "out", b"newer", replacing=False)


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize(("owner", "call"), [(os, "open"), (os, "fsync"), (Path, "replace")])
def test_a_failing_disk_leaves_what_was_there(way, folder, monkeypatch, there, owner, call):
    if there:
        (folder / "out").write_bytes(b"old")
    if call == "replace" and not there and way == "nameless":
        pytest.skip("replaces nothing")
    with monkeypatch.context() as patch:
        patch.setattr(owner, call, failing())
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            write_whole(folder / "out", b"new", replacing=True)
    assert names(folder) == (["out"] if there else [])
    assert not there or (folder / "out").read_bytes() == b"old"


def test_what_filling_raises_goes_on_and_nothing_appears(way, folder):
    def half(opened):
        opened.write(b"half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fill_whole(folder / "out", half, replacing=True)
    assert names(folder) == []


def test_it_is_told_what_will_appear_before_it_does(way, folder):
    told = []

    def before(digest):
        told.append((digest, (folder / "out").exists()))

    write_whole(folder / "out", b"new", replacing=True, before=before)
    assert told == [(sha256(b"new").digest(), False)]


@nameless_only
def test_a_new_file_gets_its_name_at_once(folder, monkeypatch):
    monkeypatch.setattr(Path, "replace", failing())
    write_whole(folder / "out", b"new", replacing=True)
    assert names(folder) == ["out"]


@nameless_only
def test_nothing_has_a_name_before_it_is_told(folder):
    told = []
    write_whole(folder / "out", b"new", replacing=True, before=lambda _: told.append(names(folder)))
    assert told == [[]]


def test_what_is_refused_beforehand_does_not_appear(way, folder):
    def before(_):
        raise LookupError

    with pytest.raises(LookupError):
        write_whole(folder / "out", b"new", replacing=True, before=before)
    assert names(folder) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_part_that_has_a_name_is_for_its_owner_only(folder, monkeypatch):
    monkeypatch.setattr(whole_file, "_NAMELESS", 0)
    seen = []

    def before(_):
        seen.extend((one.name, stat.S_IMODE(one.stat().st_mode)) for one in folder.iterdir())

    write_whole(folder / "out", b"new", replacing=True, before=before)
    ((name, mode),) = seen
    assert (name.startswith("."), "out" in name, mode) == (True, False, 0o600)


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_part_is_written_through_no_link(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(whole_file, "_NAMELESS", 0)
    monkeypatch.setattr(whole_file.secrets, "token_hex", lambda _: "known")
    (folder / ".known.part").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileExistsError):
        write_whole(folder / "out", b"new", replacing=True)
    assert not (tmp_path / "elsewhere").exists()


KILLED = """
import os, signal, sys
from pathlib import Path
from rubrics import whole_file

def killed(*_):
    os.kill(os.getpid(), signal.SIGKILL)

out, when, way = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
if way == "named":
    whole_file._NAMELESS = 0
if when == "between two names":
    Path.replace = killed
before = killed if when == "before it has a name" else None
def fill(opened):
    opened.write(b"new" * 100_000)
    opened.flush()
    if when == "half way":
        killed()
whole_file.fill_whole(out, fill, replacing=True, before=before)
"""


def kill(out, when, way):
    command = [sys.executable, "-c", KILLED, str(out), when, way]
    ended = subprocess.run(command, check=False, timeout=60, cwd=Path(__file__).parents[2])
    assert ended.returncode == -signal.SIGKILL


@nameless_only
@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("when", ["half way", "before it has a name"])
def test_a_kill_between_writing_and_naming_leaves_nothing(folder, when, there):
    if there:
        (folder / "out").write_bytes(b"old")
    kill(folder / "out", when, "nameless")
    assert names(folder) == (["out"] if there else [])
    assert not there or (folder / "out").read_bytes() == b"old"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("kind", WAYS)
def test_a_kill_while_replacing_leaves_what_was_there_whole(folder, kind):
    (folder / "out").write_bytes(b"old")
    kill(folder / "out", "between two names", kind)
    assert (folder / "out").read_bytes() == b"old"
    (part,) = (one for one in folder.iterdir() if one.name != "out")
    assert part.read_bytes() == b"new" * 100_000
