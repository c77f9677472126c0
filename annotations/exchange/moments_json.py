"""Moments as JSON, with a heading that says what the file is and what it may not become."""

import json
from collections.abc import Iterable
from typing import BinaryIO, Final

from annotations.library.rows import MomentRow

FORMAT: Final = "kijkwijzer-moments"
VERSION: Final = 1
_PURPOSE: Final = (
    "For own learning only. Never evidence, never part of a performance review."
    " Pseudonymised, not anonymous. Delete each recording's moments after its allowed_until."
)


def write_json(moments: Iterable[MomentRow], file: BinaryIO) -> int:
    """Write the rows, one a line, and give their number."""
    heading = {"format": FORMAT, "version": VERSION, "purpose": _PURPOSE}
    file.write(json.dumps(heading)[:-1].encode() + b', "moments": [')
    count = 0
    for moment in moments:
        file.write(b",\n" if count else b"\n")
        file.write(json.dumps(moment, ensure_ascii=True).encode())
        count += 1
    file.write(b"\n]}\n")
    return count
