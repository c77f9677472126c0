"""Chooses what plays the sound: VLC where it is installed, Qt Multimedia everywhere."""

from contextlib import suppress
from functools import cache
from importlib import metadata

from kijkwijzer.media.playback import Playback
from kijkwijzer.media.player import Player


@cache
def available() -> tuple[str, ...]:
    """Name the players that work here, the best first."""
    return ("vlc", "qt") if _has_vlc() else ("qt",)


def version(name: str) -> str:
    """Give the version of a player that works here; "" when it does not tell."""
    if name == "vlc":
        from kijkwijzer.media import vlc_player  # noqa: PLC0415  (loads libvlc)

        return vlc_player.version()
    with suppress(metadata.PackageNotFoundError):
        return metadata.version("PySide6")
    return ""


def prepare(name: str | None = None) -> str:
    """Load what the player of this name needs, and say which player that will be.

    Takes up to a third of a second the first time; any thread may do it, to spare the window.
    """
    if name == "qt" or "vlc" not in available():
        return "qt"
    from kijkwijzer.media import vlc_player  # noqa: PLC0415  (loads libvlc)

    return "vlc" if vlc_player.starts() else "qt"


def make_player(name: str | None = None) -> Player:
    """Make the player of this name; the best one there is, when it is None or not available.

    Needs a QApplication when the player is Qt's.
    """
    if prepare(name) == "vlc":
        from kijkwijzer.media.vlc_player import VlcEngine  # noqa: PLC0415  (loads libvlc)

        return Playback("vlc", VlcEngine)
    from kijkwijzer.media.qt_player import QtEngine  # noqa: PLC0415  (loads Qt Multimedia)

    return Playback("qt", QtEngine)


def _has_vlc() -> bool:
    try:
        from kijkwijzer.media import vlc_player  # noqa: F401, PLC0415  (loads libvlc)
    except (Exception, SystemExit):  # noqa: BLE001  (python-vlc raises whatever comes)
        return False
    return True
