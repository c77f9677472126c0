"""Opening a file that a person gave, when it is a file and nothing else. Knows no film.

Opening a pipe waits until somebody writes into it, and a device may never come to an end.
"""

import os
import stat
from io import FileIO
from pathlib import Path

_NO_WAITING = getattr(os, "O_NONBLOCK", 0)
_FLAGS = os.O_RDONLY | _NO_WAITING | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


class NotAFile(OSError):
    """What was given is a folder, a pipe, a device or another thing that is no file."""


def open_plain(path: Path) -> FileIO:
    """Open a file for reading, unbuffered, without ever waiting for it. Raises OSError, NotAFile.

    It is looked at before, since opening alone makes some devices do something, and after, since
    another thing may have taken its place.
    """
    try:
        _require_file(path.stat())
        descriptor = os.open(path, _FLAGS)
    except ValueError as error:
        raise FileNotFoundError(str(error)) from error
    try:
        _require_file(os.fstat(descriptor))
        if _NO_WAITING:
            os.set_blocking(descriptor, True)
        return FileIO(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def _require_file(facts: os.stat_result) -> None:
    if not stat.S_ISREG(facts.st_mode):
        raise NotAFile
