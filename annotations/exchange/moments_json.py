"""Moments as JSON, with a heading that says what the file is and what it may not become."""

import json
from collections.abc import Iterable
from typing import BinaryIO, Final

from annotations.library.rows import MomentRow
from annotations.model import Purpose

FORMAT: Final = "kijkwijzer-moments"
VERSION: Final = 1
_USES: Final = {
    Purpose.OWN_LEARNING: "own learning",
    Purpose.CLIENT_REVIEW: "looking back with the client",
    Purpose.THIRD_PARTY_COACH: "looking along by one coach",
    Purpose.INTERVISION: "a peer group",
    Purpose.RESEARCH_CODING: "research",
    Purpose.TEACHING_CLIP: "training",
    Purpose.QUOTE: "quoting words in a report",
    Purpose.STILL_PUBLICATION: "a still in a report",
}
_RULE: Final = (
    "For {use} only. Never evidence, never part of a performance review."
    " Pseudonymised, not anonymous. Delete each recording's moments after its allowed_until."
)


def write_json(moments: Iterable[MomentRow], file: BinaryIO, purpose: Purpose) -> int:
    """Write the rows, one a line, under the rule for this purpose, and give their number."""
    rule = _RULE.format(use=_USES[purpose])
    heading = {"format": FORMAT, "version": VERSION, "purpose": rule}
    file.write(json.dumps(heading)[:-1].encode() + b', "moments": [')
    count = 0
    for moment in moments:
        file.write(b",\n" if count else b"\n")
        file.write(json.dumps(moment, ensure_ascii=True).encode())
        count += 1
    file.write(b"\n]}\n")
    return count
