"""Turn failures of the database into words that a person can act on. Knows no table."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from annotations.trouble import (
    Damaged,
    DiskFull,
    PlaceTrouble,
    ReadOnlyPlace,
    Refused,
    Trouble,
    translatable,
)


class Busy(PlaceTrouble):
    """Something else is writing in the library and did not finish in time."""


class DiskTrouble(PlaceTrouble):
    """The disk refused to read or write."""


class DamagedCatalogue(Damaged):
    """The catalogue cannot be read: broken, or written with another key."""


class ChangedElsewhere(Refused):
    """Another program wrote the catalogue under another key, and whoever looks on has the old."""

    def __init__(self) -> None:
        super().__init__(
            translatable(
                "Trouble",
                "This library was changed in another window. Close it here, and open it again.",
            )
        )


class StoreRefused(Refused):
    """What was asked contradicts what the library holds. Nothing was changed."""


_PRIMARY_CODE: Final = 0xFF
_FULL: Final = 13
_TROUBLES: Final = {
    5: (Busy, translatable("Trouble", "The library is busy. Nothing was changed; try again.")),
    6: (Busy, translatable("Trouble", "The library is busy. Nothing was changed; try again.")),
    8: (
        ReadOnlyPlace,
        translatable(
            "Trouble",
            "The folder of the library cannot be written. Nothing was changed,"
            " and what was kept before is safe.",
        ),
    ),
    10: (
        DiskTrouble,
        translatable(
            "Trouble",
            "The disk did not do what was asked of it. This change was not kept;"
            " what was kept before is safe. Check the disk, then try again.",
        ),
    ),
    11: (
        DamagedCatalogue,
        translatable(
            "Trouble", "The catalogue of the library is damaged. Check the library, or use a copy."
        ),
    ),
    _FULL: (
        DiskFull,
        translatable(
            "Trouble",
            "The disk is full. This change was not kept; what was kept before is safe."
            " Make room on the disk, then try again.",
        ),
    ),
    14: (
        DiskTrouble,
        translatable("Trouble", "The catalogue of the library cannot be opened on this disk."),
    ),
    19: (
        StoreRefused,
        translatable(
            "Trouble", "This does not fit with what the library holds. Nothing was changed."
        ),
    ),
    26: (
        DamagedCatalogue,
        translatable(
            "Trouble", "The catalogue cannot be read: it is damaged, or its key is another one."
        ),
    ),
}


@contextmanager
def told() -> Iterator[None]:
    """Raise the Trouble that fits when the database fails inside this block."""
    try:
        yield
    except PoolTimeout as failure:
        raise _trouble(5) from failure
    except OverflowError as failure:
        raise _trouble(19) from failure
    except DBAPIError as failure:
        raise _trouble(getattr(failure.orig, "sqlite_errorcode", 0) & _PRIMARY_CODE) from failure


def busy() -> Trouble:
    """Say that others hold on to the library."""
    return _trouble(5)


def disk_trouble() -> Trouble:
    """Say that the disk did not do what was asked of it."""
    return _trouble(10)


def _trouble(code: int) -> Trouble:
    text = translatable("Trouble", "The library could not do this. Nothing was changed.")
    kind, words = _TROUBLES.get(code, (Trouble, text))
    return kind(words)
