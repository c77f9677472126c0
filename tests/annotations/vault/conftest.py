"""Real vaults on a real disk, with the light key stretching."""

import errno
import os
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from stat import S_ISDIR
from uuid import UUID, uuid4

import pytest

from annotations.vault.identity import Identity
from annotations.vault.sink import BlobSink
from annotations.vault.vault import Vault


@pytest.fixture(scope="session")
def shared():
    """Test data beside the repository; a test that needs it skips when it is not there."""
    beside = Path(__file__).parents[4] / "shared"
    folder = Path(os.environ.get("KIJKWIJZER_SHARED", beside))
    if not folder.is_dir():
        pytest.skip("no shared test data here")
    return folder


@pytest.fixture
def library(tmp_path):
    return tmp_path / "bibliotheek"


@pytest.fixture
def made(library):
    """A new vault and its recovery key."""
    vault, recovery_key = Vault.create(library, "een goede zin", light=True)
    yield vault, recovery_key
    vault.close()


@pytest.fixture
def vault(made):
    return made[0]


@pytest.fixture
def recording(vault):
    recording_id = uuid4()
    vault.new_recording_key(recording_id)
    return recording_id


@pytest.fixture
def reopened(vault):
    """Open the same library again, after closing it."""
    opened = []

    def open_again(secret=None, **how):
        vault.close()
        for one in opened:
            one.close()
        opened.append(Vault.open(vault.path, secret or "een goede zin", **how))
        return opened[-1]

    yield open_again
    for one in opened:
        one.close()


class Killed(BaseException):
    """Stands for `kill -9`: from here on, nothing reaches the disk any more."""


class Faults:
    """Lets the disk fail at one call, or the process die there, as far as the disk can see."""

    CALLS = ("open", "write", "fsync", "replace", "rename", "unlink", "mkdir", "rmdir")

    def __init__(self, monkeypatch):
        self.happened = False
        self._monkeypatch = monkeypatch

    @contextmanager
    def at(self, number, error):
        """Raise `error` at this call, counted from 0; Killed also at every later one."""
        self.happened, self._countdown = False, number
        with self._monkeypatch.context() as patch:
            for name in self.CALLS:
                patch.setattr(os, name, self._failing(getattr(os, name), error))
            yield

    def _failing(self, call, error):
        def called(*args, **named):
            self._countdown -= 1
            if self._countdown == -1 or (self._countdown < -1 and isinstance(error, Killed)):
                self.happened = True
                raise error
            return call(*args, **named)

        return called


@pytest.fixture
def disk_order(monkeypatch):
    """Names, in order, what was made to last: "file" and "folder" synced, "name" given."""
    order = []
    fsync, replace = os.fsync, os.replace

    def synced(descriptor):
        order.append("folder" if S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def renamed(*paths):
        order.append("name")
        replace(*paths)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", renamed)
    return order


@pytest.fixture
def faults(monkeypatch):
    return Faults(monkeypatch)


@pytest.fixture(
    params=[OSError(errno.ENOSPC, "full"), OSError(errno.EIO, "broken"), Killed()],
    ids=["full", "broken", "killed"],
)
def fault(request):
    return request.param


@pytest.fixture
def cheap_stretching(monkeypatch):
    """Do not stretch passphrases, where a test opens a library very many times."""

    def hashed(passphrase, salt, cost):
        return sha256(salt + passphrase.encode()).digest()

    monkeypatch.setattr("annotations.vault.slots.stretched", hashed)


@pytest.fixture(scope="session")
def identity():
    return Identity.generate()


@pytest.fixture
def seal(tmp_path, identity):
    """Seal bytes into a file of their own, outside any library."""

    def sealed(data, *, at_a_time=1 << 20, name=None):
        path = tmp_path / (name or f"{uuid4()}.age")
        sink = BlobSink(path, UUID(int=1), [identity.recipient])
        for start in range(0, len(data), at_a_time):
            sink.write(data[start : start + at_a_time])
        sink.seal()
        return path

    return sealed
