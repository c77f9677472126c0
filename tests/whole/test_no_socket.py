"""The real window opens no way to a network, whatever is done in it and whatever plays the film."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kijkwijzer.media.choose import available

PROGRAM = Path(__file__).with_name("window_session.py")
REPOSITORY = Path(__file__).parents[2]
FOLDERS = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")


def run(command, folder):
    own = {name: str(folder / "person") for name in FOLDERS} | {"PYTHONPATH": str(REPOSITORY)}
    (folder / "person").mkdir()
    log = folder / "sockets"
    # That the program itself is begun stands in the log too, so that an empty log is no proof.
    tracer = ["strace", "-f", "-qq", "-e", "trace=socket,execve", "-o", str(log)]
    traced = shutil.which("strace") is not None
    done = subprocess.run(
        [*(tracer if traced else ()), sys.executable, *command],
        check=False,
        capture_output=True,
        text=True,
        cwd=REPOSITORY,
        env={**os.environ, **own},
    )
    assert not done.returncode, done.stderr
    return json.loads(done.stdout.splitlines()[-1]), log.read_text() if traced else ""


@pytest.mark.parametrize("player", available())
def test_a_session_in_the_window_opens_no_socket(tmp_path, player):
    told, sockets = run([PROGRAM, tmp_path, player], tmp_path)
    assert {"played", "tagged", "paper", "withdrawn"} <= set(told["done"])
    assert (told["asked"], told["seen"]) == ([], [])
    assert sys.platform != "linux" or "execve(" in sockets, "strace did not run"
    assert "AF_INET" not in sockets
