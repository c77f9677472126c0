"""Processes that look into films: may think and answer, and nothing else. Knows no film.

A film from elsewhere may be made to break its reader. So it is read by a process of its own that
has the film on its standard input, answers on its standard output, and can open nothing, write
nothing, use little memory and little time, and dies with the program. What the operating system
does not offer is left out: on Windows only the time-out and the separate process remain.
"""

import ctypes
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

_ROOT = Path(__file__).resolve().parents[2]
_START = "import sys; sys.path.insert(0, {root!r}); from {module} import main; main()"

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000

MEMORY_BYTES = 2 << 30


def start_limited(module: str, film: BinaryIO, *arguments: str) -> subprocess.Popen[bytes]:
    """Run `main` of one of our own modules, with the film on its standard input.

    `-I` keeps the surroundings out: no variables, no folder of the user, no current folder. The
    path of our own packages is given, so that it works from a clone and from a wheel alike.
    """
    start = _START.format(root=str(_ROOT), module=module)
    return subprocess.Popen(  # noqa: S603  (our own interpreter and our own module)
        [sys.executable, "-I", "-B", "-c", start, *arguments],
        stdin=film,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_surroundings(),
        bufsize=0,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _surroundings() -> dict[str, str]:
    """Give an empty environment; Windows cannot start a process without SYSTEMROOT."""
    return {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}


def restrict(cpu_s: int, *, memory_bytes: int = MEMORY_BYTES) -> None:
    """Give up what this process will not need. Call it after all imports, before the film."""
    if sys.platform == "win32":
        return
    if sys.platform == "linux":
        _restrict_linux()
    import resource  # noqa: PLC0415  (not on Windows)

    wanted = {
        resource.RLIMIT_AS: memory_bytes,
        resource.RLIMIT_CPU: cpu_s,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: 3,  # the three that are open: no file, no socket can be added
    }
    for limit, value in wanted.items():
        with suppress(OSError, ValueError):  # macOS refuses some of them
            resource.setrlimit(limit, (value, value))


def _restrict_linux() -> None:
    """Take on what only Linux offers; an older kernel, or one that forbids it, answers -1.

    The kill at the parent's death is tied to the thread that started this process: that thread must
    last as long as the work.
    """
    parent = os.getppid()
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if libc.unshare(_CLONE_NEWNET) != 0:
        libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)
    if os.getppid() != parent:  # the program died before the first line took hold
        os._exit(1)
