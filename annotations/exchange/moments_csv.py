"""Moments as comma-separated values that a spreadsheet opens as they are, and runs nothing of.

UTF-8 with a byte order mark, every value quoted, times as numbers of milliseconds.
"""

import csv
import io
from collections.abc import Iterable
from typing import BinaryIO, Final

from annotations.library.rows import COLUMNS, MomentRow
from annotations.naming import without_controls

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_FORMULA_STARTS: Final = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
_CONTROL_STARTS: Final = frozenset("\t\r\n")


def write_csv(moments: Iterable[MomentRow], file: BinaryIO) -> int:
    """Write the rows, and give their number."""
    file.write(_BYTE_ORDER_MARK)
    # A lone half of a surrogate pair can be typed on some systems, and has no UTF-8.
    text = io.TextIOWrapper(file, encoding="utf-8", errors="backslashreplace", newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    count = 0
    for moment in moments:
        writer.writerow([_cell(value) for value in moment.values()])
        count += 1
    text.detach()
    return count


def without_formula(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would take for a formula."""
    runs = text.lstrip()[:1] in _FORMULA_STARTS or text[:1] in _CONTROL_STARTS
    return f"'{text}" if runs else text


def _cell(value: object) -> str | int:
    if value is None:
        return ""
    if isinstance(value, int):
        return value
    if isinstance(value, tuple):
        return without_formula(" ".join(value))
    return without_formula(without_controls(str(value)))
