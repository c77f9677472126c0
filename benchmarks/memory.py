"""Memory and processor while a 1080p film plays in the whole window, after ten seconds."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from rows import Row

CODE = """
import os, sys, time
from pathlib import Path
sys.path.insert(0, {here!r})
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("KIJKWIJZER_SILENT", "1")
from kijkwijzer.app.desk import AppDesk
from kijkwijzer.app.window import make_application
from kijkwijzer.ui.main_window import MainWindow
from kijkwijzer.ui.style import install_style
folder = Path({folder!r})
app = make_application()
install_style(app, "light")
desk = AppDesk(folder / "settings.json", player={player!r})
desk.open_library(folder / "library", "vijf losse woorden voor deze proef")
window = MainWindow(desk)
window.resize(1920, 1080)
window.show()
def run(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.004)
window.open_recording(1)
run(3)
page = window.rooms.page("watch")
page.film.play()
run(3)
start = time.process_time()
run(8)
cpu = time.process_time() - start
rss = [line for line in open("/proc/self/status") if line.startswith("VmRSS")][0].split()[1]
print(int(rss) / 1024, cpu / 8, page.parts.video.shown_ms, flush=True)
window.close()
os._exit(0)
"""


def measure() -> list[Row]:
    """Play with every player that is here."""
    from films import long_film  # noqa: PLC0415
    from playing import sealed_film  # noqa: PLC0415

    from kijkwijzer.media.choose import available  # noqa: PLC0415

    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with sealed_film(folder, long_film(folder, repeats=6)):
            pass
        for player in available():
            used_mb = _played(folder, player)
            figure, against = f"memory, 1080p plays, {player}", "Python and PySide6 alone"
            rows.append(Row(figure, used_mb, "MB", against, _bare(), "under 350 MB", used_mb < 350))
    return rows


def _played(folder: Path, player: str) -> float:
    here = str(Path(__file__).parent)
    code = CODE.format(here=here, folder=str(folder), player=player)
    out = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    used_mb, cpu, position_ms = out.stdout.split()
    print(f"  {player}: {float(cpu):.0%} of a core, at {position_ms} ms", file=sys.stderr)
    return float(used_mb)


def _bare() -> float:
    code = (
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "print([l for l in open('/proc/self/status') if l.startswith('VmRSS')][0].split()[1])"
    )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    out = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, env=env)
    return int(out.stdout) / 1024
