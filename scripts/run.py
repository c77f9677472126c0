"""Set everything up and open the practice conversation: python3 scripts/run.py."""

import subprocess
import sys

from machine import ROOT, set_up


def main() -> int:
    """Open the practice conversation, or pass on the words given: run.py --help."""
    python = set_up(for_tests=False)
    words = sys.argv[1:] or ["practice"]
    return subprocess.run([python, "-m", "kijkwijzer", *words], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
