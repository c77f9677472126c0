"""The commands that open a window or draw one."""

import argparse
import os
import sys
from pathlib import Path

from annotations.model import recording_number
from annotations.trouble import PlaceTrouble, Refused, translatable


def open_window(arguments: argparse.Namespace) -> int:
    """Open the window: at a library when one is named, at a recording too."""
    if arguments.library is not None and not _is_folder(arguments.library):
        text = translatable(
            "Trouble",
            "“{word}” is neither a command nor the folder of a library."
            " kijkwijzer --help names the commands.",
        )
        raise Refused(text, word=str(arguments.library)[:80])
    require_display()
    from kijkwijzer.app.window import Opening, run_window  # noqa: PLC0415  (Qt's widgets are heavy)

    number = None if arguments.recording is None else recording_number(arguments.recording)
    secret_file = arguments.passphrase_file
    opening = Opening(
        library=arguments.library,
        number=number,
        player=arguments.player,
        language=arguments.language,
        secret=None if secret_file is None else _read_secret(secret_file),
    )
    return run_window(opening)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except PermissionError:  # it is named, and opening it says that one may not look there
        return True


def _read_secret(file: Path) -> str:
    from kijkwijzer.cli.opening import read_secret  # noqa: PLC0415  (brings the store along)

    return read_secret(file)


def open_practice(arguments: argparse.Namespace) -> int:
    """Open the practice conversation."""
    require_display()
    from kijkwijzer.app.window import Opening, run_window  # noqa: PLC0415  (Qt's widgets are heavy)

    if arguments.afresh:
        from kijkwijzer.paths import practice_dir  # noqa: PLC0415
        from kijkwijzer.practice.library import reset_practice  # noqa: PLC0415

        reset_practice(practice_dir())
    opening = Opening(practice=True, player=arguments.player, language=arguments.language)
    return run_window(opening)


def require_display() -> None:
    """Refuse where no window can be shown: Qt would end the program with a text of its own."""
    shown_on = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(map(os.environ.get, shown_on)):
        text = translatable(
            "Trouble",
            "There is no screen to show a window on. The commands work without one:"
            " kijkwijzer --help names them.",
        )
        raise PlaceTrouble(text)


def screenshots(arguments: argparse.Namespace) -> None:
    """Draw every screen from the practice library, without a display."""
    from kijkwijzer.screenshots import Pictures, draw_screens  # noqa: PLC0415  (Qt is heavy)

    pictures = Pictures(
        language=arguments.language or "nl",
        theme=arguments.theme,
        size=arguments.size,
        scale=arguments.scale,
    )
    for file in draw_screens(arguments.out, pictures):
        print(file)
