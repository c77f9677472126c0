"""The library as pandas frames, for a researcher in a notebook. Knows no file format."""

from datetime import date

import pandas as pd

from annotations.library import Library, Looking
from annotations.library.rows import COLUMNS, allowed_rows, rows
from annotations.model import Purpose


def moments_frame(looking: Looking) -> pd.DataFrame:
    """Give the moments of one open recording, one row each, in order of time.

    Columns as in `annotations.library.rows.MomentRow`; times are Int64 milliseconds, `end_ms` is
    <NA> for a moment without an end. Raises NotAllowed, Damaged.
    """
    return _frame(list(rows(looking)))


def library_frame(
    library: Library, today: date | None = None, purpose: Purpose = Purpose.RESEARCH_CODING
) -> pd.DataFrame:
    """Give the moments of every recording that this purpose, and own learning, are open for."""
    return _frame(list(allowed_rows(library, today, purpose)))


def _frame(found: list[object]) -> pd.DataFrame:
    frame = pd.DataFrame(found, columns=list(COLUMNS))
    frame = frame.astype({"start_ms": "Int64", "end_ms": "Int64"})
    for column in ("held_on", "allowed_until"):
        frame[column] = pd.to_datetime(frame[column], format="ISO8601").astype("datetime64[us]")
    frame["created_at"] = pd.to_datetime(frame["created_at"], format="ISO8601", utc=True)
    return frame.astype({"created_at": "datetime64[us, UTC]"})
