"""The commands that open a window or draw one."""

import argparse
from pathlib import Path

from annotations.model import recording_number


def open_window(arguments: argparse.Namespace) -> int:
    """Open the window: at a library when one is named, at a recording too."""
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


def _read_secret(file: Path) -> str:
    from kijkwijzer.cli.opening import read_secret  # noqa: PLC0415  (brings the store along)

    return read_secret(file)


def open_practice(arguments: argparse.Namespace) -> int:
    """Open the practice conversation."""
    from kijkwijzer.app.window import Opening, run_window  # noqa: PLC0415  (Qt's widgets are heavy)

    if arguments.afresh:
        from kijkwijzer.paths import practice_dir  # noqa: PLC0415
        from kijkwijzer.practice.library import reset_practice  # noqa: PLC0415

        reset_practice(practice_dir())
    opening = Opening(practice=True, player=arguments.player, language=arguments.language)
    return run_window(opening)


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
