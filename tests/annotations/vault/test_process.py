"""A crash of this program writes no memory to the disk."""

import subprocess
import sys
from pathlib import Path

CODE = """
import resource
from annotations.vault.process import forbid_core_dumps
print(forbid_core_dumps(), resource.getrlimit(resource.RLIMIT_CORE))
"""


def test_no_core_is_dumped_once_forbidden():
    run = [sys.executable, "-B", "-c", CODE]
    said = subprocess.run(run, cwd=Path(__file__).parents[3], capture_output=True, check=True)
    assert said.stdout.decode().strip() == "True (0, 0)"
