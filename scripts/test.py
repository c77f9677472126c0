"""Set everything up and pass every check: python3 scripts/test.py."""

import os
import subprocess
import sys
from pathlib import Path

from machine import ROOT, set_up


def checks(python: Path, for_pytest: list[str]) -> dict[str, list[str | Path]]:
    """Name every check and the command that makes it."""
    tools = python.parent
    return {
        "format": [tools / "ruff", "format", "--check", "--quiet", "."],
        "lint": [tools / "ruff", "check", "--quiet", "."],
        "types": [python, "-m", "mypy"],
        "import rules": [tools / "lint-imports"],
        "tests": [python, "-m", "pytest", "-q", *for_pytest],
    }


def main() -> int:
    """Run all checks, the tests last; words given are passed on to pytest."""
    python = set_up(for_tests=True)
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    failed = []
    for name, command in checks(python, sys.argv[1:]).items():
        print(f"== {name}", flush=True)
        if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode:
            failed.append(name)
    if failed:
        print("Not passed: " + ", ".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
