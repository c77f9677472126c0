import json
import sys

import pytest

from kijkwijzer.media import limits

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")

TRIES = {
    "read a file": "open('/etc/hostname')",
    "write a file": "open('/tmp/kijkwijzer-must-not-exist', 'w')",
    "open a connection": "socket.socket()",
    "take much memory": "bytearray(3 << 30)",
    "raise its own limits": "resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))",
    "start a process": "subprocess.Popen(['/bin/true'], stdout=subprocess.PIPE)",
}
MODULE = """
import json, os, resource, socket, subprocess, sys
from kijkwijzer.media.limits import restrict

def main():
    restrict(5)
    try:
        {action}
    except (OSError, MemoryError, ValueError) as error:
        answer = type(error).__name__
    else:
        answer = "done"
    os.write(1, json.dumps([answer, dict(os.environ), sys.flags.isolated]).encode())
"""


@pytest.fixture
def limited(tmp_path, monkeypatch):
    """Run an action in a limited process; gives what it answered."""

    def run(action, template=MODULE):
        (tmp_path / "caged.py").write_text(template.format(action=action))
        monkeypatch.setattr(limits, "_ROOT", tmp_path)
        (tmp_path / "film").write_bytes(b"film")
        with (
            (tmp_path / "film").open("rb", buffering=0) as film,
            limits.start_limited("caged", film) as child,
        ):
            answer, _ = child.communicate(timeout=30)
        return answer, child.returncode

    return run


@pytest.mark.parametrize("action", TRIES.values(), ids=TRIES)
def test_a_limited_process_cannot(limited, action):
    answer, _, isolated = json.loads(limited(action)[0])
    assert answer in ("OSError", "PermissionError", "MemoryError", "BlockingIOError", "ValueError")
    assert isolated == 1


def test_a_limited_process_sees_no_environment(limited, monkeypatch):
    monkeypatch.setenv("KIJKWIJZER_SECRET", "passphrase")
    _, environment, _ = json.loads(limited("pass")[0])
    assert set(environment) <= {"LC_CTYPE"}


def test_a_limited_process_that_never_ends_is_ended(limited):
    template = MODULE.replace("restrict(5)", "restrict(1)")
    answer, code = limited("while True: pass", template)
    assert answer == b""
    assert code != 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux offers it")
def test_a_limited_process_may_gain_no_rights(limited):
    answer, _, _ = json.loads(limited("raise OSError(open('/dev/null'))")[0])
    assert answer == "OSError"
