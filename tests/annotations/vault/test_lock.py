"""The lock keeps other processes out while one has the library open, and dies with that one."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotations.vault.refusals import AlreadyOpen
from annotations.vault.vault import Vault

HOLD = """
import sys
from pathlib import Path
from annotations.vault.vault import Vault
vault = Vault.open(Path(sys.argv[1]), "een goede zin")
sink = vault.new_blob(next(iter(vault.recording_keys())))
sink.write(bytes(300_000))
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other_process(vault, recording):
    vault.close()
    process = subprocess.Popen(
        [sys.executable, "-B", "-c", HOLD, vault.path],
        cwd=Path(__file__).parents[3],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout.readline() == b"open\n"
    yield process
    process.kill()
    process.communicate()


def test_another_process_keeps_us_out(vault, other_process):
    with pytest.raises(AlreadyOpen):
        Vault.open(vault.path, "een goede zin")
    Vault.open(vault.path, "een goede zin", read_only=True).close()


def test_after_kill_nine_the_library_opens_clean(vault, recording, other_process):
    other_process.send_signal(signal.SIGKILL)
    other_process.wait()
    assert list((vault.path / "blobs").glob("*.part"))
    with Vault.open(vault.path, "een goede zin") as again:
        assert again.recording_keys() == {recording}
        assert again.leftovers() == ()
