"""What the program says of itself on standard error: kinds and places, never content.

A log line holds no name, note, file name or time of a recording; so a failure is logged by its
type and the lines of code it passed, without its message.
"""

import logging
import sys
import threading
import traceback
from types import TracebackType

_LOGGER = logging.getLogger("kijkwijzer")


def start_log(*, verbose: bool = False) -> None:
    """Send log lines to standard error, and failures that nobody caught to the log."""
    for old in tuple(_LOGGER.handlers):
        _LOGGER.removeHandler(old)
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    _LOGGER.addHandler(handler)
    _LOGGER.setLevel(logging.INFO if verbose else logging.WARNING)
    _LOGGER.propagate = False
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda args: _log_uncaught(
        args.exc_type, args.exc_value, args.exc_traceback
    )


def log_failure(place: str, failure: BaseException) -> None:
    """Log that something failed: its type and the code it passed, never its message."""
    _LOGGER.error("%s: %s at %s", place, type(failure).__name__, _where(failure.__traceback__))


def _log_uncaught(
    kind: type[BaseException], failure: BaseException | None, trace: TracebackType | None
) -> None:
    if failure is not None and issubclass(kind, KeyboardInterrupt):
        return
    _LOGGER.critical("uncaught: %s at %s", kind.__name__, _where(trace))


def _where(trace: TracebackType | None) -> str:
    steps = traceback.extract_tb(trace)[-8:]
    return " < ".join(f"{step.name}:{step.lineno}" for step in reversed(steps)) or "unknown"
