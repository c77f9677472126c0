"""Which player there is, and what a session of playing leaves on disk and on the network."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kijkwijzer.media import choose

ROOT = Path(choose.__file__).parents[2]
WITHOUT_VLC = """
import sys
sys.modules["vlc"] = None
from kijkwijzer.media.choose import available, make_player
from PySide6.QtWidgets import QApplication
app = QApplication([])
assert available() == ("qt",), available()
assert make_player("vlc").name == make_player(None).name == "qt"
"""
SESSION = """
import io, os, sys, time
import numpy as np
from annotations.model import Film
from kijkwijzer.media.choose import make_player
from kijkwijzer.media.film import OpenFilm

class Source(io.FileIO):
    size_bytes = os.path.getsize(sys.argv[1])

facts = Film(12_000, has_picture=True, has_sound=True, width_px=384, height_px=216)
film = OpenFilm(facts, np.arange(0, 12_000, 40), lambda: Source(sys.argv[1]))
player = make_player("vlc")
player.open(film)
player.play()
for seconds in (1.5, 1.0):
    end_s = time.monotonic() + seconds
    while time.monotonic() < end_s:
        player.due_frame()
        time.sleep(0.01)
    player.set_rate(1.5)
    player.seek(8_000)
assert player.position_ms() >= 8_000
player.close()
assert player.wait_closed()
"""


def run_python(program, *args, before=(), **env):
    settings = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **env}
    command = [*before, sys.executable, "-B", "-c", program, *args]
    return subprocess.run(
        command, env=settings, capture_output=True, text=True, timeout=120, check=False
    )


def test_without_libvlc_qt_plays_and_nothing_is_printed():
    done = run_python(WITHOUT_VLC)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_importing_a_player_loads_neither_vlc_nor_qt():
    program = (
        "import sys, kijkwijzer.media.choose;"
        "assert not {'vlc', 'PySide6.QtMultimedia'} & set(sys.modules)"
    )
    assert run_python(program).returncode == 0


def test_unknown_player_gives_the_best_there_is(qapp):
    assert choose.make_player("auto").name == choose.available()[0]


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not here")
@pytest.mark.skipif("vlc" not in choose.available(), reason="libvlc is not here")
def test_vlc_session_writes_no_file_and_opens_no_socket(tmp_path, film_data):
    film = tmp_path / "film.mkv"
    film.write_bytes(film_data)
    trace = tmp_path / "trace"
    calls = "socket,connect,openat,open,creat,mkdir,rename,memfd_create"
    done = run_python(
        SESSION,
        str(film),
        before=("strace", "-f", "-o", str(trace), "-e", f"trace={calls}"),
        KIJKWIJZER_SILENT="1",
        HOME=str(tmp_path),
    )
    assert done.returncode == 0, done.stderr
    made = re.compile(r"socket\(|connect\(|O_WRONLY|O_RDWR|O_CREAT|creat\(|mkdir|rename|memfd")
    lines = [line for line in trace.read_text().splitlines() if made.search(line)]
    assert [line for line in lines if '"/dev/null"' not in line] == []
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["film.mkv", "trace"]
