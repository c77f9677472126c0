"""What can go wrong, in words that a person can act on. Knows no language but English."""

import errno
from enum import StrEnum
from typing import ClassVar, Final

FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""What the system calls a disk without room."""

UNWRITABLE: Final = (errno.EROFS, errno.EACCES, errno.EPERM)
"""What it calls a place that may not be written."""


class Blame(StrEnum):
    """Who or what can mend it."""

    PERSON = "person"
    PLACE = "place"
    DAMAGE = "damage"
    PROGRAM = "program"


def translatable(context: str, text: str) -> str:
    """Mark a text for the translation catalogue and give it back unchanged.

    The catalogue tool looks for this name; the text must be a plain literal, never an f-string.
    """
    del context
    return text


class Trouble(Exception):
    """A refusal or failure that is told to the person in their own language.

    `text` is a template in English, marked with `translatable("Trouble", ...)`; `facts` fill it.
    `then` is what is said after it, in sentences of its own.
    Facts never hold names, notes or file names of recordings beyond what the person just typed.
    """

    blame: ClassVar[Blame] = Blame.PROGRAM
    then: "Trouble | None" = None

    def __init__(self, text: str, **facts: str | int) -> None:
        super().__init__(text)
        self.text = text
        self.facts = facts

    def __str__(self) -> str:
        words = self.text.format(**self.facts)
        return words if self.then is None else f"{words} {self.then}"


class Refused(Trouble):
    """The person asked for something that cannot be: they can ask differently."""

    blame = Blame.PERSON


class PlaceTrouble(Trouble):
    """The disk, the folder or the machine stands in the way."""

    blame = Blame.PLACE


class Damaged(Trouble):
    """Something that was kept cannot be read back as it was written."""

    blame = Blame.DAMAGE


class DiskFull(PlaceTrouble):
    """There is no room left on the disk. What was kept before is still there."""


class ReadOnlyPlace(PlaceTrouble):
    """The folder cannot be written: looking is possible, changing is not."""


class NewerLibrary(Refused):
    """A newer version of the program made this library. It is left untouched."""


def not_written(error: OSError) -> PlaceTrouble:
    """Put into words why a file outside the library could not be written."""
    if error.errno in FULL:
        return DiskFull(
            translatable("Trouble", "The disk is full. The file was not written. Make room first.")
        )
    if error.errno in UNWRITABLE:
        return ReadOnlyPlace(
            translatable("Trouble", "This folder cannot be written to. Choose another folder.")
        )
    return PlaceTrouble(
        translatable("Trouble", "The file cannot be written there. Choose another folder.")
    )
