"""One line of the table of figures. Everything is set against something in the same run."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A figure, what it is set against, and the aim.

    `ratio` is measured over reference; `aim` says in words what it should be, and `reached` whether
    it is.
    """

    figure: str
    measured: float
    unit: str
    against: str
    reference: float
    aim: str
    reached: bool

    @property
    def ratio(self) -> float:
        """Give measured over reference."""
        return self.measured / self.reference if self.reference else float("inf")


def percentile(values: Sequence[float], percent: float) -> float:
    """Give the value below which this percentage of the values lies."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * percent / 100), len(ordered) - 1)]


def print_rows(rows: Sequence[Row]) -> None:
    """Print the table."""
    lines = [("figure", "measured", "against", "ratio", "aim", ""), *map(_cells, rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)))


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.figure,
        f"{row.measured:.3g} {row.unit}",
        f"{row.against} {row.reference:.3g} {row.unit}",
        f"{row.ratio:.2f}",
        row.aim,
        "reached" if row.reached else "NOT REACHED",
    )
