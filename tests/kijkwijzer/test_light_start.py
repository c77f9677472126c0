"""What the window must not wait for when it comes up."""

import subprocess
import sys

HEAVY = ("sqlalchemy", "numpy", "pandas", "segno", "av", "PySide6.QtPdf", "PySide6.QtPrintSupport")
CODE = f"""
import sys
from kijkwijzer.app import window
from kijkwijzer.cli import run, window_words
print(*(name for name in {HEAVY!r} if name in sys.modules))
"""


def test_the_window_comes_up_without_what_is_used_later():
    loaded = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, check=True
    )
    assert loaded.stdout.split() == []
