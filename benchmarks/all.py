"""Measure every figure and print one table: .venv/bin/python benchmarks/all.py [NAME ...]."""

import importlib
import os
import sys
from pathlib import Path

from rows import Row, print_rows

MODULES = (
    "start",
    "key_to_paint",
    "timeline",
    "stills",
    "adding",
    "withdrawing",
    "waveform",
    "sealed_playback",
    "large_library",
    "memory",
)


def main() -> int:
    """Measure the figures that are named, or all of them; 1 when one is not reached."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(Path(__file__).parent))
    rows: list[Row] = []
    for name in sys.argv[1:] or MODULES:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        rows += importlib.import_module(name).measure()
    print_rows(rows)
    return 0 if all(row.reached for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
