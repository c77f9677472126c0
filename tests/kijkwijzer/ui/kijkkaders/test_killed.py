"""A program that is killed while a rubric is written has lost nothing of a second before."""

import json
import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import os, signal, sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from kijkwijzer.app.desk import AppDesk
from kijkwijzer.ui.kijkkaders.page import KijkkadersPage

app = QApplication([])
page = KijkkadersPage(AppDesk(Path(sys.argv[1]) / "settings.json"))
page.show()
page.begin()
field = page.editor.form.field(("name", "nl"))
field.insertPlainText("Half een na")
end = time.monotonic() + 1.0
while time.monotonic() < end:
    app.processEvents()
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_draft_outlives_the_program_that_is_killed(tmp_path):
    made = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        check=False,
        env=dict(os.environ),
        timeout=60,
    )
    assert made.returncode < 0
    (file,) = (Path(os.environ["XDG_DATA_HOME"])).rglob("kijkkader-drafts/*.json")
    assert json.loads(file.read_text())["name"]["nl"] == "Half een na"
