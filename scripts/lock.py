"""Write the lock files anew: python3 scripts/lock.py. Needs uv on the path or in .venv."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ["--group", "build"]
LOCKS = {"requirements.lock": BUILD, "requirements-dev.lock": [*BUILD, "--group", "dev"]}


def main() -> int:
    """Pin every package for every platform, with hashes, and name no registry."""
    uv = shutil.which("uv") or shutil.which("uv", path=ROOT / ".venv" / "bin")
    if uv is None:
        sys.exit("uv was not found; install it with pip.")
    for lock, groups in LOCKS.items():
        command = [uv, "pip", "compile", "pyproject.toml", *groups, "--output-file", lock]
        how = ["--universal", "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"]
        words = ["--quiet", "--custom-compile-command", "python3 scripts/lock.py"]
        subprocess.run([*command, *how, *words], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return 0


if __name__ == "__main__":
    sys.exit(main())
