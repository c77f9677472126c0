"""Set everything up and pass every check: python3 scripts/test.py."""

import subprocess
import sys
from pathlib import Path

from machine import ROOT, set_up

# These follow a film or a window in real time: another test beside them would put them off.
IN_REAL_TIME = ("tests/kijkwijzer/media/players", "tests/kijkwijzer/ui/video", "tests/whole")


def checks(python: Path, for_pytest: list[str]) -> dict[str, list[str | Path]]:
    """Name every check and the command that makes it; words are passed on to pytest."""
    tools = python.parent
    pytest: list[str | Path] = [python, "-m", "pytest", "-q"]
    apart = [f"--ignore={folder}" for folder in IN_REAL_TIME]
    # One more than there are processors: many tests wait for a window or another process.
    tests: dict[str, list[str | Path]] = {
        "tests": [*pytest, "--numprocesses=3", "--dist=loadfile", *apart],
        "tests in real time": [*pytest, *IN_REAL_TIME],
    }
    return {
        "format": [tools / "ruff", "format", "--check", "--quiet", "."],
        "lint": [tools / "ruff", "check", "--quiet", "."],
        "types": [python, "-m", "mypy"],
        "import rules": [tools / "lint-imports"],
        **({"tests": [*pytest, *for_pytest]} if for_pytest else tests),
    }


def main() -> int:
    """Run all checks, the tests last; words given are passed on to pytest."""
    python = set_up(for_tests=True)
    failed = []
    for name, command in checks(python, sys.argv[1:]).items():
        print(f"== {name}", flush=True)
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            failed.append(name)
    if failed:
        print("Not passed: " + ", ".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
