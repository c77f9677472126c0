"""One program at a time in a library. Knows only a lock file.

The operating system holds the lock and lets go of it when the program ends, however it ends; the
file itself says nothing and stays.
"""

from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from annotations.trouble import PlaceTrouble, translatable
from annotations.vault.durable import FILE_MODE, place_troubles
from annotations.vault.refusals import AlreadyOpen


def take(path: Path) -> BaseFileLock:
    """Take the lock until `release()`. Raises AlreadyOpen at once when another has it.

    Raises ReadOnlyPlace, and PlaceTrouble when what is there is a folder.
    """
    if path.is_dir():
        text = translatable(
            "Trouble",
            "There is a folder called “{name}” in this library, where its lock must stand. Take"
            " that folder away and open the library again.",
        )
        raise PlaceTrouble(text, name=path.name)
    lock = FileLock(path, timeout=0, mode=FILE_MODE, thread_local=False)
    try:
        with place_troubles():
            lock.acquire()
    except Timeout as error:
        raise AlreadyOpen(
            translatable(
                "Trouble",
                "This library is already open, in another window or another program. Close it"
                " there, or open it to look only.",
            )
        ) from error
    return lock
