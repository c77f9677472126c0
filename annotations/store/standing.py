"""Whether a file that was opened still stands in its place. Knows no database.

A database that is open goes on writing when its folder is thrown away, into a file that nobody can
find any more.
"""

from contextlib import suppress
from pathlib import Path

from annotations.trouble import PlaceTrouble, translatable


class LibraryGone(PlaceTrouble):
    """The folder of the open library was thrown away, moved or replaced."""

    def __init__(self) -> None:
        super().__init__(
            translatable(
                "Trouble",
                "The folder of the library is gone: it was thrown away, moved or replaced while it"
                " was open. This change was not kept. Put the folder back and open it again.",
            )
        )


class Standing:
    """Knows a file by what the disk calls it, from the first time that it is asked.

    Not before it is open for writing: a disk made of layers gives it another number then.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: tuple[int, int] | None = None

    def note(self) -> None:
        """Take the file that is there now for the one that was opened, unless one was noted."""
        if self._known is None:
            with suppress(OSError):
                facts = self._path.stat()
                self._known = facts.st_dev, facts.st_ino

    def require(self) -> None:
        """Raise LibraryGone when the file is not in its place any more."""
        try:
            facts = self._path.stat()
        except (FileNotFoundError, NotADirectoryError) as error:
            raise LibraryGone from error
        found = facts.st_dev, facts.st_ino
        self._known = self._known or found
        # Where the disk has no numbers for files, each of them is called 0.
        if facts.st_ino and found != self._known:
            raise LibraryGone
