"""A disk that is really full: what is refused leaves nothing, and what was kept is kept."""

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from annotations.edits import AddMoment
from annotations.library import Library, front
from annotations.library.opening import open_rooms
from annotations.model import BlobKind, DecisionState, Note, Purpose, new_moment
from annotations.store.catalogue import Catalogue
from annotations.store.failures import DiskTrouble
from annotations.trouble import DiskFull, PlaceTrouble

SIZE_BYTES = 6 << 20
REPOSITORY = Path(__file__).parents[3]


def fill(place):
    """Leave no room at all; gives the file that takes it."""
    filler = place / "filler"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        for size in (1 << 16, 1 << 10, 1):
            with suppress(OSError):
                while True:
                    file.write(bytes(size))
    return filler


def tag_until_refused(looking, moments):
    """Add these until the disk refuses; gives those that were kept."""
    kept = []
    with suppress(PlaceTrouble):
        for moment in moments:
            looking.apply(AddMoment(moment))
            kept.append(moment)
    return kept


def add_large_film(library, draft):
    with library.receive(draft) as arrival:
        sink = arrival.new_blob(BlobKind.FILM)
        for _ in range(SIZE_BYTES >> 16):
            sink.write(bytes(1 << 16))


def test_tagging_on_a_full_disk(small, small_disk):
    looking = small.look(1)
    note = Note("a long note " * 400)
    moments = [new_moment(looking.layer.id, at, "zien.contact", note=note) for at in range(5000)]
    filler = fill(small_disk)
    kept = tag_until_refused(looking, moments)
    assert len(kept) < len(moments)
    assert list(looking.moments()) == kept
    filler.unlink()
    looking.apply(AddMoment(moments[-1]))
    assert list(looking.moments()) == [*kept, moments[-1]]
    assert small.check().ok


def test_adding_a_film_to_a_full_disk(small, small_disk, draft):
    with pytest.raises(PlaceTrouble):
        add_large_film(small, draft)
    report = small.check()
    assert report.ok, [str(one) for one in report.findings]
    assert len(small.entries()) == 1


def test_locking_and_opening_a_full_disk(small, small_disk, passphrase):
    looking = small.look(1)
    moment = new_moment(looking.layer.id, 5, "zien.contact")
    looking.apply(AddMoment(moment))
    filler = fill(small_disk)
    small.close()
    with Library.open(small.path, passphrase, allow_any_place=True) as opened:
        assert opened.look(1).moments() == (moment,)
    filler.unlink()
    with Library.open(small.path, passphrase, allow_any_place=True) as opened:
        assert opened.look(1).moments() == (moment,)
        assert opened.check().ok


def test_a_library_that_cannot_be_opened_once_it_is_made_leaves_nothing(
    small_disk, passphrase, monkeypatch, tmp_path
):
    def on_a_full_disk(vault, *more):
        vault.release_ballast()
        filler = fill(small_disk)
        try:
            return open_rooms(vault, *more)
        finally:
            filler.unlink()

    monkeypatch.setattr(front, "open_rooms", on_a_full_disk)
    path, ledgers = small_disk / "new" / "library", tmp_path / "ledgers"
    with pytest.raises(PlaceTrouble):
        Library.create(path, passphrase, light=True, allow_any_place=True, ledgers=ledgers)
    assert list(small_disk.iterdir()) == []
    monkeypatch.undo()
    again, _ = Library.create(path, passphrase, light=True, allow_any_place=True, ledgers=ledgers)
    again.close()


LIMITED = """
import resource, signal, sys
from pathlib import Path
from annotations.edits import AddMoment
from annotations.library import Library
from annotations.model import Note, new_moment
from annotations.trouble import PlaceTrouble
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Library.open(Path(sys.argv[1]), sys.argv[2]) as library:
    looking = library.look(1)
    log = library.path / "catalogue.db-wal"
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + 400_000, -1))
    count = 0
    try:
        while True:
            moment = new_moment(looking.layer.id, count, "zien.contact", note=Note("x" * 5000))
            looking.apply(AddMoment(moment))
            count += 1
    except PlaceTrouble:
        assert len(looking.moments()) == count
    resource.setrlimit(resource.RLIMIT_FSIZE, (-1, -1))
    looking.apply(AddMoment(moment))
    print(len(looking.moments()))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
def test_tagging_against_a_limit_on_file_sizes(library, looking, passphrase):
    library.close()
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, library.path, passphrase],
        capture_output=True,
        text=True,
        check=False,
        cwd=REPOSITORY,
    )
    assert done.stderr == ""
    with Library.open(library.path, passphrase) as opened:
        assert len(opened.look(1).moments()) == int(done.stdout)
        assert opened.check().ok


@pytest.fixture
def closed_on_a_full_disk(small, small_disk):
    small.close()
    return small.path, fill(small_disk)


def test_a_closed_library_on_a_full_disk_opens_and_takes_a_no(closed_on_a_full_disk, passphrase):
    path, filler = closed_on_a_full_disk
    with Library.open(path, passphrase, allow_any_place=True) as opened:
        assert opened.look(1).moments() == ()
        opened.record_decision(1, "K-014", Purpose.INTERVISION, DecisionState.REFUSED)
        opened.record_decision(1, "K-014", Purpose.OWN_LEARNING, DecisionState.REFUSED)
        assert [one.number for one in opened.withdrawn()] == [1]
        assert not opened.entries()
    filler.unlink()
    with Library.open(path, passphrase, allow_any_place=True) as again:
        assert again.check().ok
        assert (path / "ballast").stat().st_size == 1 << 20


def test_a_closed_library_on_a_full_disk_opens_to_look_only(closed_on_a_full_disk, passphrase):
    path, _ = closed_on_a_full_disk
    with Library.open(path, passphrase, read_only=True) as opened:
        assert opened.look(1).moments() == ()
    assert (path / "ballast").exists()


def test_without_the_room_kept_aside_the_disk_is_said_to_be_full(small, small_disk, passphrase):
    small._rooms.vault.release_ballast()
    small.close()
    filler = fill(small_disk)
    with pytest.raises(DiskFull):
        Library.open(small.path, passphrase, allow_any_place=True)
    filler.unlink()
    Library.open(small.path, passphrase, allow_any_place=True).close()


@pytest.mark.parametrize("trouble", [DiskTrouble("refused"), DiskFull("full")])
def test_a_disk_that_refuses_at_opening_gets_the_room_kept_aside(
    library, passphrase, monkeypatch, trouble
):
    ballast, truly = library.path / "ballast", Catalogue.about
    library.close()

    def refuse_until_there_is_room(catalogue):
        if ballast.exists():
            raise trouble
        return truly(catalogue)

    monkeypatch.setattr(Catalogue, "about", refuse_until_there_is_room)
    Library.open(library.path, passphrase).close()


def test_a_disk_that_stays_broken_is_told_and_keeps_the_room(library, passphrase, monkeypatch):
    library.close()
    monkeypatch.setattr(Catalogue, "about", _broken)
    with pytest.raises(DiskTrouble):
        Library.open(library.path, passphrase)
    assert (library.path / "ballast").exists()


def _broken(_catalogue):
    raise DiskTrouble("refused")
