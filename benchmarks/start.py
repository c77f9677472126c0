"""From the command to a usable window, warm, against the barest window that PySide6 can show."""

import os
import subprocess
import sys
import tempfile
import time

from rows import Row

SHOWN = """
import sys
from kijkwijzer.app import window
from kijkwijzer.cli.run import main
def shown(first, desk, opening):
    from PySide6.QtWidgets import QApplication
    QApplication.processEvents()
    print("shown", flush=True)
    first.close()
window.start_at = shown
sys.exit(main([]))
"""

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
first = QMainWindow()
first.show()
app.processEvents()
print("shown", flush=True)
"""


def measure() -> list[Row]:
    """Take the best of five starts of each, after one to warm up."""
    with tempfile.TemporaryDirectory() as home:
        ours = min(_started(SHOWN, home) for _ in range(6))
        bare = min(_started(BARE, home) for _ in range(6))
    aim = "under 1.2 s"
    return [
        Row("start to usable window", ours, "s", "a bare PySide6 window", bare, aim, ours < 1.2)
    ]


def _started(code: str, home: str) -> float:
    own = {"XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        env={**os.environ, **own},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None  # noqa: S101
    said = process.stdout.readline()
    took = time.perf_counter() - start
    if process.wait() or said != b"shown\n":
        raise SystemExit("It did not start, so there is no time to tell.")
    return took
