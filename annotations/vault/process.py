"""Keeping keys in memory out of files that the system writes. Knows no keys.

Swap and hibernation are out of reach here: only a fully encrypted disk helps against those.
"""

from contextlib import suppress


def forbid_core_dumps() -> bool:
    """Let the system write no memory of this process when it crashes; whether that could be done.

    Windows has no such limit; there it gives False.
    """
    try:
        import resource  # noqa: PLC0415  (Windows has none)
    except ImportError:
        return False
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        return True
    return False
