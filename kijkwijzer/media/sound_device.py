"""Whether sound should come out of this machine at all. Knows no engine."""

import os
import sys
from pathlib import Path


def is_silent() -> bool:
    """Say whether to play without a device: asked for, run without a display, or none is there.

    `KIJKWIJZER_SILENT=1` asks for it. An engine that looks for a device on a machine without one
    fills the terminal with complaints, again for each piece of sound.
    """
    if os.environ.get("KIJKWIJZER_SILENT") or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return True
    return sys.platform.startswith("linux") and not _linux_has_device()


def _linux_has_device() -> bool:
    if os.environ.get("PULSE_SERVER"):
        return True
    running = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")
    servers = (running / "pulse" / "native", running / "pipewire-0", Path("/var/run/pulse/native"))
    try:
        return any(server.exists() for server in servers) or any(Path("/dev/snd").glob("pcm*p"))
    except OSError:
        return True
